/**
 * API destinations as enrichments and targets of pipes.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
import { parseArn } from "../../aws/arn.ts";
import { events, type HttpParameters } from "../../gen/events.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import type { JsonValue } from "../../lang/event-pattern/pattern.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { callEndpoint, type HttpEndpoint } from "../../targets/http-endpoint.ts";
import type { Prepare } from "./kit.ts";
import { type Pipe, pipeArn } from "./pipe.ts";

export function isApiDestination(arn: string): boolean {
  const parsed = parseArn(arn);
  return parsed?.service === "events" && parsed.resource.startsWith("api-destination/");
}

const nameIn = (arn: string): string => parseArn(arn)?.resource.split("/")[1] ?? "";

/** Calls the endpoint as the pipe's role may; answers what it answered. */
export async function callDestination(
  ctx: Prepare,
  pipe: Pipe,
  arn: string,
  as: RolePrincipal,
  parameters: HttpParameters | undefined,
  event: JsonValue,
  payload: string,
): Promise<string> {
  if (!ctx.permits({ action: "events:InvokeApiDestination", resource: arn }, as))
    throw new Undeliverable("NO_PERMISSIONS", `${pipe.roleArn} may not invoke ${arn}.`);
  const { answer } = await callEndpoint(ctx, await endpointAt(ctx, pipe, arn), parameters, event, payload);
  return answer;
}

async function endpointAt(ctx: Prepare, pipe: Pipe, arn: string): Promise<HttpEndpoint> {
  const { scope } = ctx;
  const sourceArn = pipeArn(scope, pipe.name);
  const as = {
    kind: "service",
    service: "pipes.amazonaws.com",
    sourceArn,
    sourceAccount: scope.account,
  } as const;
  const found = await ctx.call(events, "DescribeApiDestination", { Name: nameIn(arn) }, { as });
  if (found.ApiDestinationArn !== arn)
    throw new Undeliverable("NO_RESOURCE", `The API destination ${arn} does not exist.`);
  const connection = nameIn(found.ConnectionArn ?? "");
  const { ConnectionState, SecretArn } = await ctx.call(
    events,
    "DescribeConnection",
    { Name: connection },
    { as },
  );
  if (ConnectionState !== "AUTHORIZED")
    throw new Undeliverable("SDK_CLIENT_ERROR", `The connection ${found.ConnectionArn} is not authorized.`);
  const { InvocationEndpoint: url = "", HttpMethod: method = "POST" } = found;
  return { url, method, connection, secretArn: SecretArn ?? "" };
}
