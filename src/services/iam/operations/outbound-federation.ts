/**
 * An account as an issuer of tokens, by which services outside of AWS know its principals.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound.html
 */
import { generateKeyPair, type JsonWebKey, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { GLOBAL_REGION } from "../../../aws/scope.ts";
import type { Surface } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { TOKEN_KEYS } from "../../../kernel/ports/identity.ts";
import { DONE, read, staged, write } from "../kit.ts";
import type { IamReader } from "../store.ts";

/** Issuers exist once in a partition, so that their host names lead to their account. */
const ISSUER = "iam.TokenIssuer";
const DOMAIN = "tokens.sts.global.api.aws";

const featureEnabled = () =>
  new AwsError(
    "FeatureEnabled",
    409,
    "The request failed because outbound identity federation is already enabled for your AWS account.",
  );
const featureDisabled = () =>
  new AwsError(
    "FeatureDisabled",
    404,
    "The request failed because outbound identity federation is not enabled for your AWS account.",
  );

const makeKeys = promisify(generateKeyPair);

export interface Prepared {
  readonly url: string;
  readonly publicKeys: readonly JsonWebKey[];
  readonly privateKeys: Readonly<Record<string, JsonWebKey>>;
}

function published(key: KeyObject, kid: string, alg: string): JsonWebKey {
  return { ...key.export({ format: "jwk" }), kid, alg, use: "sig" };
}

async function makeIssuer(id: string): Promise<Prepared> {
  const rsa = await makeKeys("rsa", { modulusLength: 2_048 });
  const ec = await makeKeys("ec", { namedCurve: "P-384" });
  return {
    url: `https://${id}.${DOMAIN}`,
    publicKeys: [published(rsa.publicKey, "RSA_0", "RS256"), published(ec.publicKey, "EC384_0", "ES384")],
    privateKeys: {
      RS256: { ...rsa.privateKey.export({ format: "jwk" }), kid: "RSA_0" },
      ES384: { ...ec.privateKey.export({ format: "jwk" }), kid: "EC384_0" },
    },
  };
}

/** Enabled again, the issuer is the one it was. */
export const EnableOutboundWebIdentityFederation = staged("EnableOutboundWebIdentityFederation", {
  prepare: async (ctx): Promise<Prepared | undefined> => {
    const former = ctx.store.settings.get("token-issuer")?.value;
    if (former?.enabled === true) throw featureEnabled();
    if (former !== undefined) return undefined;
    const id = ctx.ids.uuid();
    await ctx.names.claim(ISSUER, id);
    return makeIssuer(id);
  },
  commit: (ctx, _, prepared) => {
    const former = ctx.store.settings.get("token-issuer")?.value;
    if (former?.enabled === true) throw featureEnabled();
    const issuer =
      prepared === undefined
        ? former
        : {
            url: prepared.url,
            publicKeys: prepared.publicKeys,
            sealedKeys: ctx.sealer.seal(TOKEN_KEYS, JSON.stringify(prepared.privateKeys)),
          };
    if (issuer === undefined) throw featureDisabled();
    ctx.store.settings.put("token-issuer", { ...issuer, enabled: true }, ctx.now);
    return { IssuerIdentifier: issuer.url };
  },
});

export const DisableOutboundWebIdentityFederation = write("DisableOutboundWebIdentityFederation", (ctx) => {
  const issuer = ctx.store.settings.get("token-issuer")?.value;
  if (issuer?.enabled !== true) throw featureDisabled();
  ctx.store.settings.put("token-issuer", { ...issuer, enabled: false }, ctx.now);
  return DONE;
});

export const GetOutboundWebIdentityFederationInfo = read("GetOutboundWebIdentityFederationInfo", (ctx) => {
  const issuer = ctx.store.settings.get("token-issuer")?.value;
  if (issuer?.enabled !== true) throw featureDisabled();
  return { IssuerIdentifier: issuer.url, JwtVendingEnabled: issuer.enabled };
});

/** OpenID Connect Discovery 1.0: the issuer's configuration, and the keys that its tokens are signed with. */
export const tokenIssuer: Surface<IamReader> = (ctx, { raw, hostName }) => {
  const id = hostName?.replace(/\.tokens$/, "") ?? "";
  const holder = ctx.names.holderOf(ctx.partition, ISSUER, id);
  const scope = { partition: ctx.partition, account: holder?.account ?? "", region: GLOBAL_REGION };
  const issuer =
    holder === undefined ? undefined : ctx.look(scope)?.store.settings.get("token-issuer")?.value;
  const body = issuer === undefined ? undefined : documentAt(raw.path, issuer.url, issuer.publicKeys);
  const headers = { "Content-Type": "application/json" };
  if (body === undefined || raw.method !== "GET")
    return { status: 404, headers, body: JSON.stringify({ message: "Not Found" }) };
  return { status: 200, headers, body: JSON.stringify(body) };
};

function documentAt(path: string, issuer: string, keys: readonly JsonWebKey[]): object | undefined {
  if (path === "/.well-known/jwks.json") return { keys };
  if (path !== "/.well-known/openid-configuration") return undefined;
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "jti", "https://sts.amazonaws.com/"],
    id_token_signing_alg_values_supported: ["RS256", "ES384"],
    response_types_supported: ["id_token"],
    subject_types_supported: ["public"],
  };
}
