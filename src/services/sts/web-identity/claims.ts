/** What an OpenID Connect token says, checked against the provider that the role's account trusts. */
import { epochSeconds, type Instant } from "../../../base/instant.ts";
import {
  expiredIdentityToken,
  invalidIdentityToken,
  notJwt,
  rejectedClaim,
  validationError,
} from "../errors.ts";
import type { Federation } from "../federation.ts";
import type { Input, Reading } from "../kit.ts";
import type { Tag } from "../session-tags.ts";
import { type JsonWebToken, readToken } from "./token.ts";

const TAGS_CLAIM = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY_CLAIM = "https://aws.amazon.com/source_identity";
/** What the provider's ARN carries of an issuer. Plain http is for providers on this machine. */
const ISSUER = /^(?:https:\/\/|http:\/\/(?=(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])[:/]))(.+?)\/?$/;
/** Of the tokens of GetWebIdentityToken, which are for parties outside of AWS. */
const AWS_ISSUERS = ".tokens.sts.global.api.aws";
const SUBJECT = /^.{1,255}$/;

export interface WebIdentity extends Federation {
  readonly token: JsonWebToken;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/**
 * Reads the token and holds its claims against the provider; the signature is yet to be checked. Throws
 * InvalidIdentityToken, ExpiredTokenException and IDPRejectedClaim.
 * @param account the role's: only its own providers count
 */
export function readWebIdentity(
  ctx: Reading,
  input: Input<"AssumeRoleWithWebIdentity">,
  account: string | undefined,
): WebIdentity {
  if (input.ProviderId !== undefined)
    throw validationError(
      `The provider ${input.ProviderId} is not supported: send an OpenID Connect ID token.`,
    );
  const token = readToken(input.WebIdentityToken);
  const { claims } = token;
  const issuer = textClaim(claims, "iss");
  const subject = textClaim(claims, "sub");
  if (!SUBJECT.test(subject)) throw rejectedClaim("The subject of the token is too long.");
  const url = ISSUER.exec(issuer)?.[1] ?? "";
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound_getting_started.html
  if (url.endsWith(AWS_ISSUERS))
    throw invalidIdentityToken("Tokens that AWS issued cannot be used for federation into AWS.");
  const partition = input.RoleArn.split(":")[1] ?? "aws";
  const provider = ctx.identity.oidcProvider(`arn:${partition}:iam::${account}:oidc-provider/${url}`);
  if (provider === undefined)
    throw invalidIdentityToken(`No OpenIDConnect provider found in your account for ${issuer}`);
  checkLifetime(claims, ctx.now);
  const audience = audienceOf(claims, provider.clientIds);
  return {
    token,
    issuer,
    subject,
    audience,
    provider: provider.arn,
    keys: conditionKeys(url, claims, audience),
    tags: tagsOf(claims),
    transitiveTagKeys: transitiveKeysOf(claims),
    sourceIdentity: sourceIdentityOf(claims),
  };
}

type Claims = JsonWebToken["claims"];

function textClaim(claims: Claims, name: string): string {
  const value = claims[name];
  if (value === undefined) throw invalidIdentityToken(`Missing a required claim: ${name}`);
  if (typeof value !== "string" || value === "") throw notJwt();
  return value;
}

function checkLifetime(claims: Claims, now: Instant): void {
  const { exp, nbf } = claims;
  if (typeof exp !== "number") throw invalidIdentityToken("Missing a required claim: exp");
  const seconds = epochSeconds(now);
  if (seconds >= exp)
    throw expiredIdentityToken(
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
    );
  if (typeof nbf === "number" && seconds < nbf)
    throw invalidIdentityToken(
      `Token is not valid yet: current date/time ${seconds} must not be before ` +
        `the not-before date/time ${nbf}`,
    );
}

/**
 * The authorized party stands for the audience where there is one; either must be a client id of the
 * provider.
 */
function audienceOf(claims: Claims, clientIds: readonly string[]): string {
  const { aud, azp } = claims;
  const audiences = textsOf(aud);
  if (audiences.length === 0) throw invalidIdentityToken("Missing a required claim: aud");
  const candidates = typeof azp === "string" ? [azp, ...audiences] : audiences;
  if (!candidates.some((candidate) => clientIds.includes(candidate)))
    throw invalidIdentityToken("Incorrect token audience");
  return candidates[0] ?? "";
}

function conditionKeys(url: string, claims: Claims, audience: string): Federation["keys"] {
  const keys: Record<string, string | readonly string[]> = {
    [`${url}:aud`]: audience,
    [`${url}:sub`]: String(claims["sub"]),
  };
  const { amr, azp, aud } = claims;
  if (textsOf(amr).length > 0) keys[`${url}:amr`] = textsOf(amr);
  if (azp !== undefined) keys[`${url}:oaud`] = textsOf(aud);
  return keys;
}

function tagsOf(claims: Claims): readonly Tag[] {
  const principalTags = membersOf(membersOf(claims[TAGS_CLAIM])["principal_tags"]);
  return Object.entries(principalTags).map(([Key, value]) => ({ Key, Value: textsOf(value)[0] ?? "" }));
}

function transitiveKeysOf(claims: Claims): readonly string[] {
  return textsOf(membersOf(claims[TAGS_CLAIM])["transitive_tag_keys"]);
}

function sourceIdentityOf(claims: Claims): string | undefined {
  const value = claims[SOURCE_IDENTITY_CLAIM];
  if (value === undefined) return undefined;
  if (typeof value === "string" && /^[\w+=,.@-]{2,64}$/.test(value)) return value;
  throw invalidIdentityToken('Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"');
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
