import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import {
  AccessAnalyzerClient,
  CheckAccessNotGrantedCommand,
  CheckNoNewAccessCommand,
  CheckNoPublicAccessCommand,
  type PolicyType,
  ValidatePolicyCommand,
} from "@aws-sdk/client-accessanalyzer";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const allow = (Action: string | string[], Resource: string | string[] = "*", more: object = {}) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});
const deny = (Action: string, Resource = "*", more: object = {}) => ({
  ...allow(Action, Resource, more),
  Effect: "Deny",
});
const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

suite("policies are reasoned about", () => {
  let world: Cloudlet;
  let analyzer: AccessAnalyzerClient;
  before(async () => {
    world = await startCloudlet({ clock: "frozen" });
    analyzer = world.sdk(AccessAnalyzerClient);
  });
  after(() => world.close());

  const issues = async (policyDocument: string, policyType: PolicyType = "IDENTITY_POLICY") => {
    const { findings = [] } = await analyzer.send(new ValidatePolicyCommand({ policyDocument, policyType }));
    return findings.map(({ findingType, issueCode }) => `${findingType} ${issueCode}`);
  };

  test("ValidatePolicy tells AWS's issue codes, and where", async () => {
    assert.deepEqual(await issues(document(allow("s3:GetObject", "arn:aws:s3:::b/*"))), []);
    assert.deepEqual(await issues("{"), ["ERROR JSON_SYNTAX_ERROR"]);
    assert.deepEqual(await issues(document({ Action: "s3:GetObject", Resource: "*" })), [
      "ERROR MISSING_EFFECT",
    ]);
    assert.deepEqual(await issues(document({ Effect: "Allow", Resource: "*" })), ["ERROR MISSING_ACTION"]);
    assert.deepEqual(await issues(document(allow("iam:PassRole"))), [
      "SECURITY_WARNING PASS_ROLE_WITH_STAR_IN_RESOURCE",
    ]);
    assert.deepEqual(await issues(document(allow("*"))), [
      "SECURITY_WARNING PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
    ]);
    assert.deepEqual(await issues(document(allow(["s3:Get*", "s3:GetObject"]))), [
      "SUGGESTION REDUNDANT_ACTION",
    ]);
    assert.deepEqual(await issues(document(allow("s3:GetObject", "*", { Principal: "*" }))), [
      "ERROR UNSUPPORTED_PRINCIPAL",
    ]);
    assert.deepEqual(await issues(document(allow("s3:GetObject", "*")), "RESOURCE_POLICY"), [
      "ERROR MISSING_PRINCIPAL",
    ]);
    assert.deepEqual(
      await issues(
        document(allow("s3:GetObject", "*", { Condition: { StringIs: { "aws:username": "y" } } })),
      ),
      ["ERROR INVALID_CONDITION_OPERATOR"],
    );
    const text =
      '{"Version":"2012-10-17",\n "Statement":{"Effect":"Permit","Action":"s3:GetObject","Resource":"*"}}';
    const { findings } = await analyzer.send(
      new ValidatePolicyCommand({ policyDocument: text, policyType: "IDENTITY_POLICY" }),
    );
    assert.equal(findings?.[0]?.issueCode, "INVALID_EFFECT");
    assert.deepEqual(findings?.[0]?.locations?.[0]?.path, [{ value: "Statement" }, { value: "Effect" }]);
    assert.equal(findings?.[0]?.locations?.[0]?.span?.start?.line, 2);
  });

  const noNew = async (existing: string, next: string) => {
    const input = {
      existingPolicyDocument: existing,
      newPolicyDocument: next,
      policyType: "IDENTITY_POLICY" as const,
    };
    return (await analyzer.send(new CheckNoNewAccessCommand(input))).result;
  };

  test("CheckNoNewAccess compares what two policies allow", async () => {
    const all = document(allow("s3:*"));
    assert.equal(await noNew(all, document(allow("s3:GetObject", "arn:aws:s3:::b/*"))), "PASS");
    assert.equal(await noNew(document(allow("s3:Get*")), all), "FAIL");
    assert.equal(await noNew(all, document(allow("s3:*"), allow("iam:*"), deny("iam:*"))), "PASS");
    assert.equal(await noNew(document(allow("s3:*"), deny("s3:DeleteBucket")), all), "FAIL");
    assert.equal(
      await noNew(
        document(allow("s3:*"), deny("s3:DeleteBucket")),
        document(allow("s3:*"), deny("s3:Delete*")),
      ),
      "PASS",
    );
    const home = { Condition: { StringEquals: { "aws:PrincipalTag/team": ["a", "b"] } } };
    assert.equal(await noNew(document(allow("s3:*", "*", home)), all), "FAIL");
    assert.equal(await noNew(all, document(allow("s3:*", "*", home))), "PASS");
    const fewer = { Condition: { StringEquals: { "aws:PrincipalTag/team": "a" } } };
    assert.equal(
      await noNew(document(allow("s3:*", "*", home)), document(allow("s3:*", "*", fewer))),
      "PASS",
    );
  });

  test("CheckAccessNotGranted finds what may be granted", async () => {
    const check = async (policyDocument: string, actions: string[], resources?: string[]) => {
      const access = [{ actions, ...(resources && { resources }) }];
      const { result, reasons } = await analyzer.send(
        new CheckAccessNotGrantedCommand({ policyDocument, access, policyType: "IDENTITY_POLICY" }),
      );
      return `${result} ${(reasons ?? []).map(({ statementIndex }) => statementIndex).join()}`;
    };
    assert.equal(await check(document(allow("s3:*")), ["s3:DeleteBucket"]), "FAIL 0");
    assert.equal(await check(document(allow("s3:Get*")), ["s3:DeleteBucket"]), "PASS ");
    assert.equal(await check(document(allow("s3:*"), deny("s3:Delete*")), ["s3:DeleteBucket"]), "PASS ");
    assert.equal(
      await check(
        document(
          deny("s3:Delete*", "*", { Condition: { Bool: { "aws:SecureTransport": "false" } } }),
          allow("s3:*"),
        ),
        ["s3:DeleteBucket"],
      ),
      "FAIL 1",
    );
    assert.equal(
      await check(document({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }), ["iam:CreateUser"]),
      "PASS ",
    );
    assert.equal(
      await check(document({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }), ["s3:GetObject"]),
      "FAIL 0",
    );
    assert.equal(
      await check(document(allow("s3:*", "arn:aws:s3:::a/*")), ["s3:GetObject"], ["arn:aws:s3:::b/*"]),
      "PASS ",
    );
  });

  test("CheckNoPublicAccess tells who everybody is", async () => {
    const check = async (...statements: object[]) => {
      const input = { policyDocument: document(...statements), resourceType: "AWS::S3::Bucket" as const };
      return (await analyzer.send(new CheckNoPublicAccessCommand(input))).result;
    };
    const open = allow("s3:GetObject", "arn:aws:s3:::b/*", { Principal: "*" });
    assert.equal(await check(open), "FAIL");
    assert.equal(await check({ ...open, Principal: { AWS: "222222222222" } }), "PASS");
    assert.equal(
      await check({ ...open, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } } }),
      "PASS",
    );
    assert.equal(await check({ ...open, Condition: { StringLike: { "aws:PrincipalArn": "*" } } }), "FAIL");
    assert.equal(await check({ ...open, Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } } }), "FAIL");
    assert.equal(await check(open, { ...deny("s3:*", "*"), Principal: "*" }), "PASS");
  });
});
