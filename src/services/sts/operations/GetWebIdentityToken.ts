import { createPrivateKey, type JsonWebKey, sign } from "node:crypto";
import { tagMap } from "../../../aws/tags.ts";
import { after, epochSeconds, SECOND } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { TOKEN_KEYS } from "../../../kernel/ports/identity.ts";
import { accessDenied } from "../errors.ts";
import { type Input, type Reading, type Writing, write } from "../kit.ts";
import { TOKEN_DURATION_SECONDS_DEFAULT, TOKEN_PAYLOAD_BYTES_MAX } from "../limits.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html */
export const GetWebIdentityToken = write("GetWebIdentityToken", (ctx, input) => {
  const { caller } = ctx;
  if (!("account" in caller)) throw accessDenied("The caller has no account.");
  const issuer = ctx.identity.tokenIssuer(caller.partition, caller.account);
  if (issuer === undefined)
    throw new AwsError(
      "OutboundWebIdentityFederationDisabledException",
      403,
      "The outbound web identity federation feature is not enabled for this account.",
    );
  const Expiration = after(ctx.now, (input.DurationSeconds ?? TOKEN_DURATION_SECONDS_DEFAULT) * SECOND);
  const sessionEnd = "session" in caller ? caller.session?.expiresAt : undefined;
  if (sessionEnd !== undefined && Expiration > sessionEnd)
    throw new AwsError(
      "SessionDurationEscalationException",
      403,
      "The requested token duration would extend the session beyond its original expiration time.",
    );
  const claims = {
    iss: issuer.url,
    aud: input.Audience.length === 1 ? input.Audience[0] : input.Audience,
    sub: subjectOf(caller),
    iat: epochSeconds(ctx.now),
    exp: epochSeconds(Expiration),
    jti: ctx.ids.uuid(),
    "https://sts.amazonaws.com/": awsClaims(ctx, caller, input),
  };
  const keys = JSON.parse(unsealed(ctx, issuer.sealedKeys)) as Readonly<Record<string, JsonWebKey>>;
  return { WebIdentityToken: signed(claims, input.SigningAlgorithm, keys), Expiration };
});

function unsealed(ctx: Writing, sealed: string): string {
  const bytes = ctx.sealer.open(TOKEN_KEYS, sealed);
  if (bytes === undefined) throw new Error("the keys of a token issuer were sealed by another world");
  return new TextDecoder().decode(bytes);
}

/** A role's sessions are known by their role. */
function subjectOf(caller: Extract<Principal, { account: string }>): string {
  return caller.kind === "assumed-role" ? caller.roleArn : caller.arn;
}

function awsClaims(
  ctx: Reading,
  caller: Extract<Principal, { account: string }>,
  { Tags = [] }: Input<"GetWebIdentityToken">,
): object {
  const membership = ctx.organization.standing(caller.account, caller.partition)?.membership;
  const own = ctx.identity.policiesOf(caller)?.tags ?? {};
  const principalTags = { ...own, ...("session" in caller ? caller.session?.tags : undefined) };
  const requestTags = tagMap(Tags);
  return {
    aws_account: caller.account,
    source_region: ctx.request.region,
    ...(membership !== undefined && { org_id: membership.organizationId, ou_path: membership.path }),
    ...(Object.keys(principalTags).length > 0 && { principal_tags: principalTags }),
    ...(Tags.length > 0 && { request_tags: requestTags }),
  };
}

/** RFC 7515, section 7.1. */
function signed(claims: object, alg: string, keys: Readonly<Record<string, JsonWebKey>>): string {
  const key = keys[alg];
  if (key === undefined)
    throw new AwsError("ValidationError", 400, "SigningAlgorithm must be one of RS256 and ES384.");
  const payload = JSON.stringify(claims);
  if (Buffer.byteLength(payload) > TOKEN_PAYLOAD_BYTES_MAX)
    throw new AwsError(
      "JWTPayloadSizeExceededException",
      400,
      "The requested token payload size exceeds the maximum allowed size.",
    );
  const header = JSON.stringify({ alg, kid: key["kid"], typ: "JWT" });
  const text = [header, payload].map((part) => Buffer.from(part).toString("base64url")).join(".");
  const options = { key: createPrivateKey({ format: "jwk", key }), dsaEncoding: "ieee-p1363" } as const;
  const signature = sign(alg === "RS256" ? "sha256" : "sha384", Buffer.from(text), options);
  return `${text}.${signature.toString("base64url")}`;
}
