/**
 * Calls of HTTP endpoints with the credentials that an EventBridge connection keeps in Secrets Manager: API
 * destinations, as targets of rules and of pipes.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html
 */
import { type Duration, SECOND } from "../base/instant.ts";
import type {
  ConnectionHttpParameters,
  CreateConnectionAuthRequestParameters,
  HttpParameters,
} from "../gen/events.ts";
import { iam } from "../gen/iam.ts";
import { secretsmanager } from "../gen/secretsmanager.ts";
import type { PrepareContext } from "../kernel/dispatch/contract.ts";
import type { RolePrincipal } from "../kernel/iam/principal.ts";
import type { JsonValue } from "../lang/event-pattern/pattern.ts";
import { parseJsonPath, valueAt } from "../lang/event-template/path.ts";
import { Undeliverable } from "./failure.ts";
import { assumeRole, type DeliveryContext } from "./role.ts";

const SERVICE = "apidestinations.events.amazonaws.com";
const ROLE_PATH = `aws-service-role/${SERVICE}/AWSServiceRoleForAmazonEventBridgeApiDestinations`;
const TOKEN_BYTES_MAX = 65_536;
const ANSWER_BYTES_MAX = 65_536;
/** An endpoint has five seconds. */
const ENDPOINT_TIMEOUT_MILLISECONDS = 5_000;

/** What calls of endpoints need of their context. */
export type EndpointContext = DeliveryContext & Pick<PrepareContext<unknown>, "http">;

/** What the secret holds. */
export type Credentials = CreateConnectionAuthRequestParameters;

/** An API destination with its connection. */
export interface HttpEndpoint {
  /** With a "*" for each path parameter. */
  readonly url: string;
  readonly method: string;
  /** The connection's name. */
  readonly connection: string;
  readonly secretArn: string;
  /** An OAuth token that is still good. */
  readonly token?: string | undefined;
}

/** What a call taught about its connection's access token: a new one, or that the endpoint takes it no more. */
export interface Called {
  readonly connection: string;
  readonly token: AccessToken | "refused" | undefined;
  /** What the endpoint answered. */
  readonly answer: string;
}

export class EndpointRefusal extends Undeliverable {
  readonly called: Called;
  constructor(called: Called, message: string, retriable: boolean) {
    super("ERROR_FROM_TARGET", message, retriable);
    this.called = called;
  }
}

/** The role by which EventBridge keeps secrets in the account; made as the caller may. */
export async function linkedRole(ctx: DeliveryContext, make: boolean): Promise<RolePrincipal> {
  const { partition, account } = ctx.scope;
  const roleArn = `arn:${partition}:iam::${account}:role/${ROLE_PATH}`;
  if (make && ctx.identity.role(roleArn) === undefined)
    await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: SERVICE });
  return assumeRole(ctx, roleArn, { service: SERVICE, sourceArn: roleArn, sessionName: "events" });
}

export async function readSecret(ctx: DeliveryContext, secretArn: string): Promise<Credentials> {
  const as = await linkedRole(ctx, false);
  const { SecretString } = await ctx.call(secretsmanager, "GetSecretValue", { SecretId: secretArn }, { as });
  return JSON.parse(SecretString ?? "{}") as Credentials;
}

/** A request in the making. */
interface Outgoing {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** An access token, and how long it is good for; 0 when the server did not tell. */
export interface AccessToken {
  readonly text: string;
  readonly expiresIn: Duration;
}

/** A request with all that the connection adds; `fresh`: a token that was asked for on the way. */
interface Authorized {
  readonly request: Outgoing;
  readonly fresh: AccessToken | undefined;
}

/** Adds what the connection knows: credentials and further parameters. */
async function authorized(
  ctx: EndpointContext,
  { secretArn, token: known }: HttpEndpoint,
  request: Outgoing,
): Promise<Authorized> {
  const credentials = await readSecret(ctx, secretArn);
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key } = credentials;
  const { headers } = request;
  if (basic !== undefined)
    headers["authorization"] =
      `Basic ${Buffer.from(`${basic.Username}:${basic.Password}`).toString("base64")}`;
  else if (key !== undefined) headers[key.ApiKeyName.toLowerCase()] = key.ApiKeyValue;
  const isOauth = basic === undefined && key === undefined;
  const fresh = isOauth && known === undefined ? await accessToken(ctx, credentials) : undefined;
  if (isOauth) headers["authorization"] = `Bearer ${known ?? fresh?.text}`;
  return { request: added(request, credentials.InvocationHttpParameters), fresh };
}

function added(request: Outgoing, more: ConnectionHttpParameters | undefined): Outgoing {
  const { url, headers } = request;
  for (const { Key = "", Value = "" } of more?.HeaderParameters ?? []) headers[Key.toLowerCase()] = Value;
  for (const { Key = "", Value = "" } of more?.QueryStringParameters ?? [])
    url.searchParams.append(Key, Value);
  const fields = more?.BodyParameters ?? [];
  if (fields.length === 0) return request;
  const body = parsedObject(request.body);
  for (const { Key = "", Value = "" } of fields) body[Key] = Value;
  return { url, headers, body: JSON.stringify(body) };
}

function parsedObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Undeliverable("INVALID_JSON", "Body parameters can be added to a JSON object only.");
  return value as Record<string, unknown>;
}

/** Asks the authorization endpoint for a token of the client credentials grant (RFC 6749, 4.4). */
export async function accessToken(
  ctx: EndpointContext,
  { OAuthParameters: oauth }: Credentials,
): Promise<AccessToken> {
  if (oauth === undefined) throw new Undeliverable("SDK_CLIENT_ERROR", "The connection has no credentials.");
  const url = new URL(oauth.AuthorizationEndpoint);
  const headers: Record<string, string> = { accept: "application/json" };
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: oauth.ClientParameters.ClientID,
    client_secret: oauth.ClientParameters.ClientSecret,
  });
  const more = oauth.OAuthHttpParameters;
  for (const { Key = "", Value = "" } of more?.HeaderParameters ?? []) headers[Key.toLowerCase()] = Value;
  for (const { Key = "", Value = "" } of more?.QueryStringParameters ?? [])
    url.searchParams.append(Key, Value);
  for (const { Key = "", Value = "" } of more?.BodyParameters ?? []) form.append(Key, Value);
  if (oauth.HttpMethod === "GET") for (const [name, value] of form) url.searchParams.append(name, value);
  else headers["content-type"] = "application/x-www-form-urlencoded";
  const answer = await ctx.http.request({
    method: oauth.HttpMethod,
    url: url.href,
    headers,
    ...(oauth.HttpMethod === "GET" ? {} : { body: form.toString() }),
    timeout: ENDPOINT_TIMEOUT_MILLISECONDS,
    bodyLimit: TOKEN_BYTES_MAX,
  });
  const token = answer.status === 200 ? tokenIn(Buffer.from(answer.body).toString()) : undefined;
  if (token === undefined)
    throw new Undeliverable(
      "ERROR_FROM_TARGET",
      `The authorization endpoint answered ${answer.status} without an access token.`,
      answer.status >= 500,
    );
  return token;
}

function tokenIn(answer: string): AccessToken | undefined {
  try {
    const { access_token: text, expires_in: seconds } = JSON.parse(answer) as Record<string, unknown>;
    if (typeof text !== "string") return undefined;
    return { text, expiresIn: (Number(seconds) || 0) * SECOND };
  } catch {
    return undefined;
  }
}

/** Parameters may be paths into `event`. Throws EndpointRefusal for what the endpoint refuses. */
export async function callEndpoint(
  ctx: EndpointContext,
  endpoint: HttpEndpoint,
  parameters: HttpParameters | undefined,
  event: JsonValue,
  payload: string,
): Promise<Called> {
  const { method, connection } = endpoint;
  const from = (value: string) => fromEvent(value, event);
  const path = (parameters?.PathParameterValues ?? []).map(from);
  const url = new URL(endpoint.url.replaceAll("*", () => encodeURIComponent(path.shift() ?? "")));
  for (const [name, value] of Object.entries(parameters?.QueryStringParameters ?? {}))
    url.searchParams.append(name, from(value));
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Amazon/EventBridge/ApiDestinations",
    range: "bytes=0-1048575",
  };
  for (const [name, value] of Object.entries(parameters?.HeaderParameters ?? {}))
    headers[name.toLowerCase()] = from(value);
  const { request, fresh } = await authorized(ctx, endpoint, { url, headers, body: payload });
  const bodyless = method === "GET" || method === "HEAD" || method === "OPTIONS";
  const answer = await ctx.http.request({
    method,
    url: request.url.href,
    headers: request.headers,
    ...(bodyless ? {} : { body: request.body }),
    timeout: ENDPOINT_TIMEOUT_MILLISECONDS,
    bodyLimit: ANSWER_BYTES_MAX,
  });
  const { status } = answer;
  const token = status === 401 || status === 407 ? "refused" : fresh;
  const text = Buffer.from(answer.body).toString();
  const called: Called = { connection, token, answer: text };
  if (status >= 200 && status < 300) return called;
  throw new EndpointRefusal(
    called,
    `The endpoint answered ${status}: ${text.slice(0, 1_000)}`,
    RETRIED.has(status) || status >= 500,
  );
}

/** Besides 5xx: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html */
const RETRIED: ReadonlySet<number> = new Set([401, 407, 409, 429]);

/** A parameter may be a path into the event. */
function fromEvent(value: string, event: JsonValue): string {
  const path = value.startsWith("$") ? parseJsonPath(value) : undefined;
  if (path === undefined) return value;
  const found = valueAt(event, path);
  return typeof found === "string" ? found : JSON.stringify(found ?? "");
}
