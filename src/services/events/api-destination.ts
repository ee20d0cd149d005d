/**
 * Calls of HTTP endpoints with the credentials that a connection keeps in Secrets Manager.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
import type { HttpParameters } from "../../gen/events.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { parseJsonPath, valueAt } from "../../lang/event-template/path.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { authorized } from "./connection-auth.ts";
import type { BusEvent } from "./event.ts";
import type { Prepare } from "./kit.ts";
import { ENDPOINT_TIMEOUT_MILLISECONDS } from "./limits.ts";
import { type ApiDestination, arnOf, type Connection, nameInArn } from "./resource.ts";
import type { RuleTarget } from "./rule.ts";

const ANSWER_BYTES_MAX = 65_536;

export async function callDestination(
  ctx: Prepare,
  target: RuleTarget,
  event: BusEvent,
  payload: string,
  as: Principal,
): Promise<void> {
  const destination = ctx.store.resource<ApiDestination>("api-destination", nameInArn(target.Arn));
  if (destination === undefined || destinationArn(ctx, destination) !== target.Arn)
    throw new Undeliverable("NO_RESOURCE", `The API destination ${target.Arn} does not exist.`);
  const demand = { action: "events:InvokeApiDestination", resource: target.Arn };
  if (!ctx.permits(demand, as))
    throw new Undeliverable("NO_PERMISSIONS", `${target.RoleArn} may not invoke ${target.Arn}.`);
  const connection = ctx.store.resource<Connection>("connection", nameInArn(destination.connectionArn));
  if (connection?.state !== "AUTHORIZED")
    throw new Undeliverable(
      "SDK_CLIENT_ERROR",
      `The connection ${destination.connectionArn} is not authorized.`,
    );
  await send(ctx, destination, connection, target.HttpParameters, event, payload);
}

function destinationArn({ scope }: Prepare, { name, id }: ApiDestination): string {
  return arnOf(scope, `api-destination/${name}/${id}`);
}

async function send(
  ctx: Prepare,
  { endpoint, method }: ApiDestination,
  connection: Connection,
  parameters: HttpParameters | undefined,
  event: BusEvent,
  payload: string,
): Promise<void> {
  const from = (value: string) => fromEvent(value, event);
  const path = (parameters?.PathParameterValues ?? []).map(from);
  const url = new URL(endpoint.replaceAll("*", () => encodeURIComponent(path.shift() ?? "")));
  for (const [name, value] of Object.entries(parameters?.QueryStringParameters ?? {}))
    url.searchParams.append(name, from(value));
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Amazon/EventBridge/ApiDestinations",
    range: "bytes=0-1048575",
  };
  for (const [name, value] of Object.entries(parameters?.HeaderParameters ?? {}))
    headers[name.toLowerCase()] = from(value);
  const request = await authorized(ctx, connection, { url, headers, body: payload });
  const bodyless = method === "GET" || method === "HEAD" || method === "OPTIONS";
  const answer = await ctx.http.request({
    method,
    url: request.url.href,
    headers: request.headers,
    ...(bodyless ? {} : { body: request.body }),
    timeout: ENDPOINT_TIMEOUT_MILLISECONDS,
    bodyLimit: ANSWER_BYTES_MAX,
  });
  if (answer.status >= 200 && answer.status < 300) return;
  throw new Undeliverable(
    "ERROR_FROM_TARGET",
    `The endpoint answered ${answer.status}: ${Buffer.from(answer.body).toString().slice(0, 1_000)}`,
    RETRIED.has(answer.status) || answer.status >= 500,
  );
}

/** Besides 5xx: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html */
const RETRIED: ReadonlySet<number> = new Set([401, 407, 409, 429]);

/** A parameter may be a path into the event. */
function fromEvent(value: string, event: BusEvent): string {
  const path = value.startsWith("$") ? parseJsonPath(value) : undefined;
  if (path === undefined) return value;
  const found = valueAt(event, path);
  return typeof found === "string" ? found : JSON.stringify(found ?? "");
}
