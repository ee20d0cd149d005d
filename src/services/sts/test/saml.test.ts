import assert from "node:assert/strict";
import {
  constants,
  createCipheriv,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { test } from "node:test";
import {
  CreateSAMLProviderCommand,
  GetSAMLProviderCommand,
  ListRolesCommand,
  ListUsersCommand,
  UpdateSAMLProviderCommand,
} from "@aws-sdk/client-iam";
import { AssumeRoleWithSAMLCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { FOREIGN_KEY, METADATA, samlResponse, type Wanted } from "./saml-idp.ts";
import { ACCOUNT, allow, policy, refused, Stage, taken } from "./stage.ts";

class Federated {
  readonly stage: Stage;
  readonly provider: string;
  readonly role: string;

  constructor(stage: Stage, provider: string, role: string) {
    this.stage = stage;
    this.provider = provider;
    this.role = role;
  }

  static async open(stage: Stage, condition: object = {}): Promise<Federated> {
    const { SAMLProviderArn: provider = "" } = await stage
      .iam()
      .send(new CreateSAMLProviderCommand({ Name: "Corp", SAMLMetadataDocument: METADATA }));
    const role = await stage.role(
      "federated",
      policy({
        Effect: "Allow",
        Principal: { Federated: provider },
        Action: ["sts:AssumeRoleWithSAML", "sts:TagSession", "sts:SetSourceIdentity"],
        Condition: { StringEquals: { "saml:aud": "https://signin.aws.amazon.com/saml" }, ...condition },
      }),
      {
        may: policy({ ...allow("iam:ListUsers"), Condition: { StringEquals: { "saml:sub": "maria" } } }),
        MaxSessionDuration: 7_200,
      },
    );
    return new Federated(stage, provider, role);
  }

  assume(wanted: Partial<Wanted> = {}, alter?: (xml: string) => string, more: object = {}) {
    const { role, provider } = this;
    const now = this.stage.world.clock.now();
    const SAMLAssertion = samlResponse({ role, provider, now, ...wanted }, alter);
    return this.stage
      .sts()
      .send(new AssumeRoleWithSAMLCommand({ RoleArn: role, PrincipalArn: provider, SAMLAssertion, ...more }));
  }
}

test("an assertion that is signed, by itself or with its response", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  for (const sign of ["Assertion", "Response"] as const) {
    const answer = await corp.assume({ sign });
    assert.equal(
      answer.AssumedRoleUser?.Arn,
      `arn:aws:sts::${ACCOUNT}:assumed-role/federated/maria@example.com`,
    );
    assert.equal(answer.Subject, "maria");
    assert.equal(answer.SubjectType, "persistent");
    assert.equal(answer.Issuer, "https://idp.example.com/saml");
    assert.equal(answer.Audience, "https://signin.aws.amazon.com/saml");
    assert.match(answer.NameQualifier ?? "", /^[A-Za-z0-9+/]{27}=$/);
    const me = await stage.sts(taken(answer.Credentials)).send(new GetCallerIdentityCommand({}));
    assert.equal(me.Arn, answer.AssumedRoleUser?.Arn);
    await stage.iam(taken(answer.Credentials)).send(new ListUsersCommand({}));
    await refused(stage.iam(taken(answer.Credentials)).send(new ListRolesCommand({})), "AccessDenied");
  }
});

test("signatures that do not hold", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  const invalid = (wanted: Partial<Wanted>, alter?: (xml: string) => string) =>
    refused(corp.assume(wanted, alter), "InvalidIdentityToken", /^Response signature invalid$/);
  await invalid({ sign: "nothing" });
  await invalid({ key: FOREIGN_KEY });
  await invalid({}, (xml) => xml.replace(">maria<", ">admin<"));
  await invalid({}, (xml) => xml.replace("maria@example.com", "admin@example.com"));
  await invalid({ sign: "Response" }, (xml) => xml.replace(">maria<", ">ad<!---->min<"));
});

test("what was signed cannot be hidden behind something that was not", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  const wrap = (xml: string) => {
    const assertion = /<saml:Assertion .*<\/saml:Assertion>/s.exec(xml)?.[0] ?? "";
    const evil = assertion.replace('ID="_assertion"', 'ID="_evil"').replace(">maria<", ">admin<");
    const hidden = `<saml:Advice>${assertion}</saml:Advice>`;
    return xml.replace(assertion, evil.replace("<saml:Subject>", `${hidden}<saml:Subject>`));
  };
  await refused(corp.assume({}, wrap), "InvalidIdentityToken");
  const twice = (xml: string) => {
    const assertion = /<saml:Assertion .*<\/saml:Assertion>/s.exec(xml)?.[0] ?? "";
    return xml.replace(
      assertion,
      assertion.replace(">maria<", ">admin<").replace("_assertion", "_b") + assertion,
    );
  };
  await refused(corp.assume({}, twice), "InvalidIdentityToken", /one unencrypted assertion/);
});

test("assertions that say the wrong thing", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  const invalid = "InvalidIdentityToken";
  await refused(
    corp.assume({ issuer: "https://other" }),
    invalid,
    /^Issuer not present in specified provider$/,
  );
  await refused(
    corp.assume({ audience: "urn:other" }),
    invalid,
    /^Response does not contain the required audience\.$/,
  );
  await refused(corp.assume({ sessionName: "" }), invalid, /^RoleSessionName is required in AuthnResponse$/);
  await refused(corp.assume({ sessionName: "a b" }), invalid, /^RoleSessionName in AuthnResponse must match/);
  await refused(
    corp.assume({ role: `arn:aws:iam::${ACCOUNT}:role/another` }, undefined, { RoleArn: corp.role }),
    "AccessDenied",
    /^Not authorized to perform sts:AssumeRoleWithSAML$/,
  );
  await refused(
    corp.assume({ lifeSeconds: 0 }),
    "ExpiredTokenException",
    /^Token must be redeemed within 5 minutes of issuance$/,
  );
  const early = new Date(stage.world.clock.now().getTime() + 60_000);
  await refused(corp.assume({ now: early }), invalid, /not valid yet/);
  const PrincipalArn = `arn:aws:iam::${ACCOUNT}:saml-provider/None`;
  await refused(corp.assume({}, undefined, { PrincipalArn }), invalid, /^Specified provider doesn't exist$/);
  await refused(
    corp.assume({}, () => "<not xml"),
    invalid,
  );
});

test("the trust policy decides on what the assertion says", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage, { StringLike: { "aws:RequestTag/team": "red" } });
  const denied = /^Not authorized to perform sts:AssumeRoleWithSAML$/;
  await refused(corp.assume(), "AccessDenied", denied);
  await refused(corp.assume({ attributes: { "PrincipalTag:team": ["blue"] } }), "AccessDenied", denied);
  const attributes = { "PrincipalTag:team": ["red"], SourceIdentity: ["maria"], TransitiveTagKeys: ["team"] };
  const answer = await corp.assume({ attributes });
  assert.equal(answer.SourceIdentity, "maria");
  assert.ok((answer.PackedPolicySize ?? 0) > 0);
});

test("the session lasts as long as the shortest of what is asked", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  const seconds = async (wanted: Partial<Wanted>, DurationSeconds?: number) => {
    const more = DurationSeconds === undefined ? {} : { DurationSeconds };
    const { Credentials } = await corp.assume(wanted, undefined, more);
    return ((Credentials?.Expiration?.getTime() ?? 0) - stage.world.clock.now().getTime()) / 1000;
  };
  assert.equal(await seconds({}), 3_600);
  assert.equal(await seconds({ attributes: { SessionDuration: ["1800"] } }), 1_800);
  assert.equal(await seconds({ attributes: { SessionDuration: ["1800"] } }, 900), 900);
  assert.equal(await seconds({ attributes: { SessionDuration: ["1800"] } }, 7_200), 1_800);
  await refused(
    corp.assume({}, undefined, { DurationSeconds: 7_201 }),
    "ValidationError",
    /MaxSessionDuration/,
  );
});

/** As an identity provider encrypts assertions for whoever has the private key. */
function encrypting(key: KeyObject, cipher: "aes256-gcm" | "aes128-cbc"): (xml: string) => string {
  const gcm = cipher === "aes256-gcm";
  const seal = (plain: string) => {
    const secret = randomBytes(gcm ? 32 : 16);
    const nonce = randomBytes(gcm ? 12 : 16);
    const padding = 16 - (Buffer.byteLength(plain) % 16);
    if (gcm) {
      const sealing = createCipheriv("aes-256-gcm", secret, nonce);
      return [secret, nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()] as const;
    }
    const sealing = createCipheriv("aes-128-cbc", secret, nonce).setAutoPadding(false);
    const padded = Buffer.concat([Buffer.from(plain), randomBytes(padding - 1), Buffer.of(padding)]);
    return [secret, nonce, sealing.update(padded), sealing.final()] as const;
  };
  const namespace = gcm ? "http://www.w3.org/2009/xmlenc11#" : "http://www.w3.org/2001/04/xmlenc#";
  return (xml) =>
    xml.replace(/<saml:Assertion .*<\/saml:Assertion>/s, (element) => {
      // What is encrypted has to stand by itself.
      const plain = element.replace(" ", ' xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ');
      const [secret, ...parts] = seal(plain);
      const transported = publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, secret);
      const data = (bytes: Uint8Array) =>
        `<e:CipherData><e:CipherValue>${Buffer.from(bytes).toString("base64")}</e:CipherValue></e:CipherData>`;
      return (
        `<saml:EncryptedAssertion><e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#">` +
        `<e:EncryptionMethod Algorithm="${namespace}${cipher}"/><k:KeyInfo xmlns:k="http://www.w3.org/2000/09/xmldsig#">` +
        `<e:EncryptedKey><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>` +
        `${data(transported)}</e:EncryptedKey></k:KeyInfo>${data(Buffer.concat(parts))}</e:EncryptedData>` +
        `</saml:EncryptedAssertion>`
      );
    });
}

test("an assertion that is encrypted for one of the provider's keys", async () => {
  await using stage = await Stage.open();
  const corp = await Federated.open(stage);
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const iam = stage.iam();
  const SAMLProviderArn = corp.provider;
  const update = (more: object) => iam.send(new UpdateSAMLProviderCommand({ SAMLProviderArn, ...more }));
  const encrypt = encrypting(publicKey, "aes256-gcm");
  await refused(corp.assume({ encrypt }), "InvalidIdentityToken", /could not be decrypted/);
  await refused(update({ AddPrivateKey: "no key" }), "InvalidInput");
  await refused(update({ AssertionEncryptionMode: "Required" }), "InvalidInput", /private key/);
  const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();
  await update({ AddPrivateKey: pem(other.privateKey) });
  await refused(corp.assume({ encrypt }), "InvalidIdentityToken", /could not be decrypted/);
  await update({ AddPrivateKey: pem(privateKey), AssertionEncryptionMode: "Required" });
  await refused(update({ AddPrivateKey: pem(privateKey) }), "LimitExceeded");

  for (const sign of ["Assertion", "Response"] as const)
    for (const cipher of ["aes256-gcm", "aes128-cbc"] as const)
      assert.equal((await corp.assume({ sign, encrypt: encrypting(publicKey, cipher) })).Subject, "maria");
  await refused(corp.assume(), "InvalidIdentityToken", /requires encrypted assertions/);
  await refused(corp.assume({ encrypt, sign: "nothing" }), "InvalidIdentityToken", /signature/);
  await refused(corp.assume({ encrypt, key: FOREIGN_KEY }), "InvalidIdentityToken", /signature/);

  const { PrivateKeyList = [], AssertionEncryptionMode } = await iam.send(
    new GetSAMLProviderCommand({ SAMLProviderArn }),
  );
  assert.deepEqual([PrivateKeyList.length, AssertionEncryptionMode], [2, "Required"]);
  await update({ RemovePrivateKey: PrivateKeyList[1]?.KeyId, AssertionEncryptionMode: "Allowed" });
  await refused(corp.assume({ encrypt }), "InvalidIdentityToken", /could not be decrypted/);
  assert.equal((await corp.assume()).Subject, "maria");
});
