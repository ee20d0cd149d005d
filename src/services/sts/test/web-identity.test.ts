import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { test } from "node:test";
import { CreateOpenIDConnectProviderCommand, ListRolesCommand, ListUsersCommand } from "@aws-sdk/client-iam";
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { COMPOSITION } from "../../../app/compose.ts";
import { Cloudlet } from "../../../app/library.ts";
import { World } from "../../../kernel/world.ts";
import { createSts } from "../service.ts";
import { ACCOUNT, allow, policy, refused, Stage, taken } from "./stage.ts";

const ISSUER = "https://idp.example.com/tenant";
const URL_PART = "idp.example.com/tenant";
const RSA = generateKeyPairSync("rsa", { modulusLength: 2048 });
const EC = generateKeyPairSync("ec", { namedCurve: "P-256" });
const STRANGER = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The provider as the network would show it; a test may take it down. */
class Provider {
  up = true;
  asked = 0;
  readonly fetchJson = async (url: string): Promise<unknown> => {
    this.asked++;
    if (!this.up) throw new TypeError("nobody there");
    if (url === `${ISSUER}/.well-known/openid-configuration`)
      return { jwks_uri: "https://idp.example.com/keys" };
    if (url === "https://idp.example.com/keys")
      return {
        keys: [
          { ...RSA.publicKey.export({ format: "jwk" }), kid: "rsa", use: "sig" },
          { ...EC.publicKey.export({ format: "jwk" }), kid: "ec" },
          { ...STRANGER.publicKey.export({ format: "jwk" }), kid: "enc", use: "enc" },
        ],
      };
    throw new TypeError(`no such page: ${url}`);
  };
}

async function open(provider: Provider): Promise<{ readonly stage: Stage; readonly role: string }> {
  const sts = createSts(provider.fetchJson);
  const services = [
    ...COMPOSITION.services.filter(({ id }) => id !== "sts"),
    { id: "sts", load: async () => sts },
  ];
  const world = await World.open(
    {
      clock: { kind: "frozen" },
      dataDirectory: undefined,
      seed: "web identity",
      iam: "enforce",
      strictCredentials: false,
      region: "us-east-1",
      report: (defect) => assert.fail(String(defect)),
    },
    { ...COMPOSITION, services: services as typeof COMPOSITION.services },
  );
  const stage = new Stage(new Cloudlet(world, "us-east-1"));
  await stage.iam().send(
    new CreateOpenIDConnectProviderCommand({
      Url: ISSUER,
      ClientIDList: ["app"],
      ThumbprintList: ["a".repeat(40)],
    }),
  );
  const role = await stage.role(
    "web",
    policy({
      Effect: "Allow",
      Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${URL_PART}` },
      Action: ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
      Condition: { StringEquals: { [`${URL_PART}:sub`]: "repo:me/it", [`${URL_PART}:aud`]: "app" } },
    }),
    {
      may: policy({
        ...allow("iam:ListUsers"),
        Condition: { StringEquals: { [`${URL_PART}:sub`]: "repo:me/it" } },
      }),
    },
  );
  return { stage, role };
}

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
}

function token(stage: Stage, { claims, header, key = RSA.privateKey }: Made = {}): string {
  const now = Math.floor(stage.world.clock.now().getTime() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", kid: "rsa", typ: "JWT", ...header })}.${part({ iss: ISSUER, sub: "repo:me/it", aud: "app", exp: now + 600, iat: now, ...claims })}`;
  const signature = sign("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

function assume(stage: Stage, role: string, WebIdentityToken: string, more: object = {}) {
  const input = { RoleArn: role, RoleSessionName: "ci", WebIdentityToken, ...more };
  return stage.sts().send(new AssumeRoleWithWebIdentityCommand(input));
}

test("tokens that the provider's keys signed, RSA and EC", async () => {
  const { stage, role } = await open(new Provider());
  await using _ = stage;
  const ec = { header: { alg: "ES256", kid: "ec" }, key: EC.privateKey };
  for (const made of [{}, ec]) {
    const answer = await assume(stage, role, token(stage, made));
    assert.equal(answer.AssumedRoleUser?.Arn, `arn:aws:sts::${ACCOUNT}:assumed-role/web/ci`);
    assert.equal(answer.SubjectFromWebIdentityToken, "repo:me/it");
    assert.equal(answer.Audience, "app");
    assert.equal(answer.Provider, `arn:aws:iam::${ACCOUNT}:oidc-provider/${URL_PART}`);
    const session = taken(answer.Credentials);
    assert.equal((await stage.sts(session).send(new GetCallerIdentityCommand({}))).Account, ACCOUNT);
    await stage.iam(session).send(new ListUsersCommand({}));
    await refused(stage.iam(session).send(new ListRolesCommand({})), "AccessDenied");
  }
});

test("signatures that do not hold", async () => {
  const { stage, role } = await open(new Provider());
  await using _ = stage;
  const invalid = "InvalidIdentityToken";
  await refused(assume(stage, role, token(stage, { key: STRANGER.privateKey })), invalid, /signature/);
  const good = token(stage);
  const [header = "", claims = "", signature = ""] = good.split(".");
  const altered = Buffer.from(claims, "base64url").toString().replace('"iat"', '"jti"');
  await refused(
    assume(stage, role, `${header}.${Buffer.from(altered).toString("base64url")}.${signature}`),
    invalid,
  );
  for (const alg of ["none", "HS256"]) {
    const forged = Buffer.from(JSON.stringify({ alg, kid: "rsa" })).toString("base64url");
    await refused(assume(stage, role, `${forged}.${claims}.${signature}`), invalid);
  }
  const unknown = token(stage, { header: { kid: "other" } });
  await refused(
    assume(stage, role, unknown),
    invalid,
    /^Couldn't retrieve verification key from your identity provider, {2}please/,
  );
  const encryption = token(stage, { header: { kid: "enc" }, key: STRANGER.privateKey });
  await refused(assume(stage, role, encryption), invalid, /^Couldn't retrieve verification key/);
});

test("tokens that say the wrong thing", async () => {
  const provider = new Provider();
  const { stage, role } = await open(provider);
  await using _ = stage;
  const invalid = "InvalidIdentityToken";
  const now = Math.floor(stage.world.clock.now().getTime() / 1000);
  const saying = (claims: object) => assume(stage, role, token(stage, { claims: { ...claims } }));
  await refused(saying({ aud: "other" }), invalid, /^Incorrect token audience$/);
  await refused(
    saying({ iss: "https://elsewhere.example.com" }),
    invalid,
    /^No OpenIDConnect provider found in your account for https:\/\/elsewhere\.example\.com$/,
  );
  await refused(
    saying({ iss: ISSUER.replace("https", "http") }),
    invalid,
    /^No OpenIDConnect provider found/,
  );
  await refused(
    saying({ exp: now }),
    "ExpiredTokenException",
    /^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/,
  );
  await refused(saying({ nbf: now + 1 }), invalid, /not valid yet/);
  await refused(saying({ exp: undefined }), invalid, /^Missing a required claim: exp$/);
  await refused(
    assume(stage, role, "no token at all"),
    invalid,
    /^The ID Token provided is not a valid JWT\./,
  );
  const denied = /^Not authorized to perform sts:AssumeRoleWithWebIdentity$/;
  await refused(saying({ sub: "repo:you/it" }), "AccessDenied", denied);
  await refused(assume(stage, `arn:aws:iam::${ACCOUNT}:role/none`, token(stage)), "AccessDenied", denied);
  assert.equal(provider.asked, 0, "nobody is asked for keys in vain");
});

test("by the clock, a token ends", async () => {
  const { stage, role } = await open(new Provider());
  await using _ = stage;
  const early = token(stage);
  await stage.world.clock.advance({ seconds: 599 });
  await assume(stage, role, early);
  await stage.world.clock.advance({ seconds: 1 });
  await refused(assume(stage, role, early), "ExpiredTokenException");
});

test("a provider that cannot be reached", async () => {
  const provider = new Provider();
  const { stage, role } = await open(provider);
  await using _ = stage;
  provider.up = false;
  await refused(assume(stage, role, token(stage)), "IDPCommunicationError", /could not be reached/);
});

test("the authorized party stands for the audience; tags come with the token", async () => {
  const { stage, role } = await open(new Provider());
  await using _ = stage;
  await assume(stage, role, token(stage, { claims: { azp: "app", aud: ["other"] } }));
  const tags = { principal_tags: { team: ["red"] }, transitive_tag_keys: ["team"] };
  const answer = await assume(stage, role, token(stage, { claims: { "https://aws.amazon.com/tags": tags } }));
  assert.ok((answer.PackedPolicySize ?? 0) > 0);
  await refused(
    assume(stage, role, token(stage, { claims: { "https://aws.amazon.com/source_identity": "ci" } })),
    "AccessDenied",
  );
  await refused(
    assume(stage, role, token(stage), { ProviderId: "www.amazon.com" }),
    "ValidationError",
    /not supported/,
  );
});
