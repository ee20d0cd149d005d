/**
 * What connections keep secret, and how requests prove themselves with it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html
 */
import type {
  ConnectionAuthorizationType,
  ConnectionAuthResponseParameters,
  ConnectionHttpParameters,
} from "../../gen/events.ts";
import { secretsmanager } from "../../gen/secretsmanager.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { type Credentials, linkedRole } from "../../targets/http-endpoint.ts";
import { invalidParameter } from "./errors.ts";
import type { Prepare } from "./kit.ts";

/** Keeps credentials; answers the secret's ARN. */
export async function keepSecret(
  ctx: Prepare,
  name: string,
  credentials: Credentials,
  KmsKeyId: string | undefined,
): Promise<string> {
  const as = await linkedRole(ctx, true);
  const Name = `events!connection/${name}/${ctx.ids.uuid()}`;
  const SecretString = JSON.stringify(credentials);
  const { ARN } = await ctx.call(
    secretsmanager,
    "CreateSecret",
    { Name, SecretString, KmsKeyId, ClientRequestToken: ctx.ids.uuid() },
    { as },
  );
  return ARN ?? Name;
}

/** An empty key: that of Secrets Manager itself. */
export async function changeSecret(
  ctx: Prepare,
  SecretId: string,
  credentials: Credentials,
  kmsKey?: string,
): Promise<void> {
  const KmsKeyId = kmsKey === "" ? "alias/aws/secretsmanager" : kmsKey;
  const as = await linkedRole(ctx, true);
  const SecretString = JSON.stringify(credentials);
  await ctx.call(
    secretsmanager,
    "UpdateSecret",
    { SecretId, SecretString, KmsKeyId, ClientRequestToken: ctx.ids.uuid() },
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
