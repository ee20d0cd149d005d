/** API destinations as targets of rules: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html */
import type { Principal } from "../../kernel/iam/principal.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { type Called, callEndpoint } from "../../targets/http-endpoint.ts";
import type { BusEvent } from "./event.ts";
import type { Prepare } from "./kit.ts";
import { type ApiDestination, arnOf, type Connection, nameInArn } from "./resource.ts";
import type { RuleTarget } from "./rule.ts";
import { tokenOf } from "./token.ts";

export async function callDestination(
  ctx: Prepare,
  target: RuleTarget,
  event: BusEvent,
  payload: string,
  as: Principal,
): Promise<Called> {
  const destination = ctx.store.resource<ApiDestination>("api-destination", nameInArn(target.Arn));
  if (destination === undefined || destinationArn(ctx, destination) !== target.Arn)
    throw new Undeliverable("NO_RESOURCE", `The API destination ${target.Arn} does not exist.`);
  const demand = { action: "events:InvokeApiDestination", resource: target.Arn };
  if (!ctx.permits(demand, as))
    throw new Undeliverable("NO_PERMISSIONS", `${target.RoleArn} may not invoke ${target.Arn}.`);
  const { connectionArn, endpoint: url, method } = destination;
  const connection = ctx.store.resource<Connection>("connection", nameInArn(connectionArn));
  if (connection?.state !== "AUTHORIZED")
    throw new Undeliverable("SDK_CLIENT_ERROR", `The connection ${connectionArn} is not authorized.`);
  const { name, secretArn } = connection;
  const endpoint = { url, method, connection: name, secretArn, token: tokenOf(ctx, name) };
  return callEndpoint(ctx, endpoint, target.HttpParameters, event, payload);
}

function destinationArn({ scope }: Prepare, { name, id }: ApiDestination): string {
  return arnOf(scope, `api-destination/${name}/${id}`);
}
