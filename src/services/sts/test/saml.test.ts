import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateSAMLProviderCommand, ListRolesCommand, ListUsersCommand } from "@aws-sdk/client-iam";
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
