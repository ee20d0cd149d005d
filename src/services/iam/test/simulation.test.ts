import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, ALLOW_ALL, bench, policy, refused, TRUST_EC2 } from "./bench.ts";

const BUCKET = "arn:aws:s3:::b/*";

test("a custom policy is decided upon, action by action and resource by resource", async () => {
  await using b = await bench();
  const document = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*" },
    { "Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b/secret" }
  ]
}`;
  const { EvaluationResults } = await b.iam.simulateCustomPolicy({
    PolicyInputList: [document],
    ActionNames: ["s3:GetObject", "s3:PutObject"],
    ResourceArns: ["arn:aws:s3:::b/open", "arn:aws:s3:::b/secret"],
  });
  assert.deepEqual(
    EvaluationResults?.map((one) => [one.EvalActionName, one.EvalResourceName, one.EvalDecision]),
    [
      ["s3:GetObject", "arn:aws:s3:::b/open", "allowed"],
      ["s3:GetObject", "arn:aws:s3:::b/secret", "explicitDeny"],
      ["s3:PutObject", "arn:aws:s3:::b/open", "implicitDeny"],
      ["s3:PutObject", "arn:aws:s3:::b/secret", "explicitDeny"],
    ],
  );
  const [allowed, denied, silent] = EvaluationResults ?? [];
  assert.equal(allowed?.MatchedStatements?.[0]?.SourcePolicyId, "PolicyInputList.1");
  assert.equal(allowed?.MatchedStatements?.[0]?.EndPosition?.Line, 4);
  assert.equal(denied?.MatchedStatements?.[0]?.EndPosition?.Line, 5);
  assert.deepEqual(silent?.MatchedStatements, []);
});

test("context keys decide, and missing ones are named", async () => {
  await using b = await bench();
  const document = policy({
    Effect: "Allow",
    Action: "s3:GetObject",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
    Resource: "arn:aws:s3:::b/${aws:username}/*",
    Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  });
  const simulate = async (ContextEntries: object[]) => {
    const { EvaluationResults } = await b.iam.simulateCustomPolicy({
      PolicyInputList: [document],
      ActionNames: ["s3:GetObject"],
      ResourceArns: ["arn:aws:s3:::b/alice/x"],
      ContextEntries,
    });
    return EvaluationResults?.[0];
  };
  const missing = await simulate([]);
  assert.equal(missing?.EvalDecision, "implicitDeny");
  assert.deepEqual(missing?.MissingContextValues?.sort(), ["aws:MultiFactorAuthPresent", "aws:username"]);
  const given = await simulate([
    { ContextKeyName: "aws:username", ContextKeyValues: ["alice"], ContextKeyType: "string" },
    { ContextKeyName: "aws:multifactorauthpresent", ContextKeyValues: ["true"], ContextKeyType: "boolean" },
  ]);
  assert.equal(given?.EvalDecision, "allowed");
  const keys = await b.iam.getContextKeysForCustomPolicy({ PolicyInputList: [document] });
  assert.deepEqual(keys.ContextKeyNames, ["aws:MultiFactorAuthPresent", "aws:username"]);
});

test("a principal's own policies, its groups' and its boundary count", async () => {
  await using b = await bench();
  const { User } = await b.iam.createUser({ UserName: "u" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.addUserToGroup({ GroupName: "g", UserName: "u" });
  await b.iam.attachGroupPolicy({
    GroupName: "g",
    PolicyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
  });
  await b.iam.putUserPolicy({ UserName: "u", PolicyName: "all", PolicyDocument: ALLOW_ALL });
  const { Policy } = await b.iam.createPolicy({
    PolicyName: "edge",
    PolicyDocument: policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }),
  });
  const simulate = async (action: string) => {
    const { EvaluationResults } = await b.iam.simulatePrincipalPolicy({
      PolicySourceArn: User?.Arn,
      ActionNames: [action],
      ResourceArns: [BUCKET],
    });
    return EvaluationResults?.[0];
  };
  const get = await simulate("s3:GetObject");
  assert.equal(get?.EvalDecision, "allowed");
  assert.deepEqual(get?.MatchedStatements?.map((one) => [one.SourcePolicyId, one.SourcePolicyType]).sort(), [
    ["AmazonS3ReadOnlyAccess", "aws-managed"],
    ["user_u_all", "user"],
  ]);
  assert.equal((await simulate("sqs:SendMessage"))?.EvalDecision, "allowed");
  await b.iam.putUserPermissionsBoundary({ UserName: "u", PermissionsBoundary: Policy?.Arn });
  const bounded = await simulate("sqs:SendMessage");
  assert.equal(bounded?.EvalDecision, "implicitDeny");
  assert.equal(bounded?.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary, false);
});

test("a resource policy is simulated for a named caller", async () => {
  await using b = await bench();
  const { Role } = await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2 });
  const { User } = await b.iam.createUser({ UserName: "u" });
  const ResourcePolicy = policy({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: BUCKET,
    Principal: { AWS: User?.Arn },
  });
  const base = { ActionNames: ["s3:GetObject"], ResourceArns: ["arn:aws:s3:::b/x"], ResourcePolicy };
  const { EvaluationResults } = await b.iam.simulatePrincipalPolicy({ PolicySourceArn: User?.Arn, ...base });
  assert.equal(EvaluationResults?.[0]?.EvalDecision, "allowed");
  assert.equal(EvaluationResults?.[0]?.MatchedStatements?.[0]?.SourcePolicyType, "resource");
  await refused(
    b.iam.simulatePrincipalPolicy({ PolicySourceArn: Role?.Arn, ...base }),
    "InvalidInputException",
    /^CallerArn is required/,
  );
  const foreign = await b.iam.simulatePrincipalPolicy({
    PolicySourceArn: User?.Arn,
    ...base,
    ResourceOwner: "arn:aws:iam::111111111111:root",
  });
  assert.equal(foreign.EvaluationResults?.[0]?.EvalDecision, "implicitDeny");
  assert.deepEqual(foreign.EvaluationResults?.[0]?.EvalDecisionDetails, {
    "IAM Policy": "implicitDeny",
    "Resource Policy": "allowed",
  });
});

test("what cannot be simulated is refused", async () => {
  await using b = await bench();
  await refused(
    b.iam.simulatePrincipalPolicy({
      PolicySourceArn: `arn:aws:iam::${ACCOUNT}:user/nobody`,
      ActionNames: ["s3:GetObject"],
    }),
    "NoSuchEntityException",
    "The user with name nobody cannot be found.",
  );
  await refused(
    b.iam.simulateCustomPolicy({ PolicyInputList: ["{"], ActionNames: ["s3:GetObject"] }),
    "InvalidInputException",
    /./,
  );
});

test("a launch is allowed when all that its scenario needs is", async () => {
  await using b = await bench();
  const ec2 = (kind: string, account = ACCOUNT) => `arn:aws:ec2:us-east-1:${account}:${kind}/x-1`;
  const kinds = ["instance", "security-group", "network-interface"].map((kind) => ec2(kind));
  const ResourceArns = [...kinds, ec2("image", "")];
  const ask = (option: string, ...statements: object[]) =>
    b.iam.simulateCustomPolicy({
      ...{
        PolicyInputList: statements.map((each) => policy(each as Record<string, unknown>)),
        ActionNames: ["ec2:RunInstances"],
        ResourceArns,
      },
      ResourceHandlingOption: option,
    });
  const allow = { Effect: "Allow", Action: "ec2:*", Resource: "*" };
  const deny = { Effect: "Deny", Action: "ec2:*", Resource: ec2("security-group") };
  const [launch] = (await ask("EC2-VPC-InstanceStore", allow)).EvaluationResults ?? [];
  assert.equal(launch?.EvalDecision, "allowed");
  assert.equal(launch?.ResourceSpecificResults?.length, 4);
  const [denied] = (await ask("EC2-VPC-InstanceStore", allow, deny)).EvaluationResults ?? [];
  assert.equal(denied?.EvalDecision, "explicitDeny");
  await refused(ask("EC2-VPC-EBS", allow), "InvalidInputException", /type volume/);
  await refused(ask("EC2-Mars", allow), "InvalidInputException", /ResourceHandlingOption/);
});
