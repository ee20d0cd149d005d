/**
 * What connections keep secret, and how requests prove themselves with it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html
 */
import type {
  ConnectionAuthorizationType,
  ConnectionAuthResponseParameters,
  ConnectionHttpParameters,
  CreateConnectionAuthRequestParameters,
} from "../../gen/events.ts";
import { iam } from "../../gen/iam.ts";
import { secretsmanager } from "../../gen/secretsmanager.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { assumeRole } from "../../targets/role.ts";
import { invalidParameter } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { ENDPOINT_TIMEOUT_MILLISECONDS } from "./limits.ts";
import type { Connection } from "./resource.ts";

const SERVICE = "apidestinations.events.amazonaws.com";
const ROLE_PATH = `aws-service-role/${SERVICE}/AWSServiceRoleForAmazonEventBridgeApiDestinations`;
const TOKEN_BYTES_MAX = 65_536;

/** What the secret holds. */
export type Credentials = CreateConnectionAuthRequestParameters;

/** The role by which EventBridge keeps secrets in the account; made as the caller may. */
export async function linkedRole(ctx: Prepare, make: boolean): Promise<RolePrincipal> {
  const { partition, account } = ctx.scope;
  const roleArn = `arn:${partition}:iam::${account}:role/${ROLE_PATH}`;
  if (make && ctx.identity.role(roleArn) === undefined)
    await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: SERVICE });
  return assumeRole(ctx, roleArn, { service: SERVICE, sourceArn: roleArn, sessionName: "events" });
}

/** Keeps credentials; answers the secret's ARN. */
export async function keepSecret(ctx: Prepare, name: string, credentials: Credentials): Promise<string> {
  const as = await linkedRole(ctx, true);
  const Name = `events!connection/${name}/${ctx.ids.uuid()}`;
  const SecretString = JSON.stringify(credentials);
  const { ARN } = await ctx.call(
    secretsmanager,
    "CreateSecret",
    { Name, SecretString, ClientRequestToken: ctx.ids.uuid() },
    { as },
  );
  return ARN ?? Name;
}

export async function changeSecret(ctx: Prepare, SecretId: string, credentials: Credentials): Promise<void> {
  const as = await linkedRole(ctx, true);
  const SecretString = JSON.stringify(credentials);
  await ctx.call(
    secretsmanager,
    "UpdateSecret",
    { SecretId, SecretString, ClientRequestToken: ctx.ids.uuid() },
    { as },
  );
}

export async function dropSecret(ctx: Prepare, SecretId: string): Promise<void> {
  const as = await linkedRole(ctx, false);
  await ctx
    .call(secretsmanager, "DeleteSecret", { SecretId, ForceDeleteWithoutRecovery: true }, { as })
    .catch((error: unknown) => {
      if (!(error instanceof AwsError) || error.code !== "ResourceNotFoundException") throw error;
    });
}

export async function readSecret(ctx: Prepare, { secretArn }: Connection): Promise<Credentials> {
  const as = await linkedRole(ctx, false);
  const { SecretString } = await ctx.call(secretsmanager, "GetSecretValue", { SecretId: secretArn }, { as });
  return JSON.parse(SecretString ?? "{}") as Credentials;
}

/** The parameters that a kind of authorization needs. Throws ValidationException. */
export function checkCredentials(type: ConnectionAuthorizationType, credentials: Credentials): void {
  const needed = {
    BASIC: credentials.BasicAuthParameters,
    API_KEY: credentials.ApiKeyAuthParameters,
    OAUTH_CLIENT_CREDENTIALS: credentials.OAuthParameters,
  };
  const given = Object.entries(needed).filter(([, value]) => value !== undefined);
  if (given.length !== 1 || given[0]?.[0] !== type)
    throw invalidParameter(
      "AuthParameters",
      `Exactly the parameters of the authorization type ${type} must be provided.`,
    );
}

/** The same without what is secret. */
export function shown(credentials: Credentials): ConnectionAuthResponseParameters {
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key, OAuthParameters: oauth } = credentials;
  return {
    ...(basic && { BasicAuthParameters: { Username: basic.Username } }),
    ...(key && { ApiKeyAuthParameters: { ApiKeyName: key.ApiKeyName } }),
    ...(oauth && {
      OAuthParameters: {
        ClientParameters: { ClientID: oauth.ClientParameters.ClientID },
        AuthorizationEndpoint: oauth.AuthorizationEndpoint,
        HttpMethod: oauth.HttpMethod,
        ...(oauth.OAuthHttpParameters && { OAuthHttpParameters: shownHttp(oauth.OAuthHttpParameters) }),
      },
    }),
    ...(credentials.InvocationHttpParameters && {
      InvocationHttpParameters: shownHttp(credentials.InvocationHttpParameters),
    }),
  };
}

interface HttpParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly IsValueSecret?: boolean | undefined;
}

function shownHttp(parameters: ConnectionHttpParameters): ConnectionHttpParameters {
  const hide = (list: readonly HttpParameter[] | undefined) =>
    list?.map(({ Key, Value, IsValueSecret = false }) => ({
      Key,
      ...(!IsValueSecret && { Value }),
      IsValueSecret,
    }));
  return {
    HeaderParameters: hide(parameters.HeaderParameters),
    QueryStringParameters: hide(parameters.QueryStringParameters),
    BodyParameters: hide(parameters.BodyParameters),
  };
}

/** A request in the making. */
interface Outgoing {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Adds what the connection knows: credentials and further parameters. */
export async function authorized(ctx: Prepare, connection: Connection, request: Outgoing): Promise<Outgoing> {
  const credentials = await readSecret(ctx, connection);
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key } = credentials;
  const { headers } = request;
  if (basic !== undefined)
    headers["authorization"] =
      `Basic ${Buffer.from(`${basic.Username}:${basic.Password}`).toString("base64")}`;
  else if (key !== undefined) headers[key.ApiKeyName.toLowerCase()] = key.ApiKeyValue;
  else headers["authorization"] = `Bearer ${await accessToken(ctx, credentials)}`;
  return added(request, credentials.InvocationHttpParameters);
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
export async function accessToken(ctx: Prepare, { OAuthParameters: oauth }: Credentials): Promise<string> {
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

function tokenIn(text: string): string | undefined {
  try {
    const { access_token: token } = JSON.parse(text) as { access_token?: unknown };
    return typeof token === "string" ? token : undefined;
  } catch {
    return undefined;
  }
}
