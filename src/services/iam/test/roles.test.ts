import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, bench, policy, refused, TRUST_EC2, trust } from "./bench.ts";

test("a role answers its trust policy percent-encoded, as it was written", async () => {
  await using b = await bench();
  const written = `{ "Version": "2012-10-17",
    "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ec2.amazonaws.com" } }] }`;
  const { Role } = await b.iam.createRole({
    RoleName: "web",
    AssumeRolePolicyDocument: written,
    Path: "/app/",
  });
  assert.equal(Role?.Arn, `arn:aws:iam::${ACCOUNT}:role/app/web`);
  assert.match(Role?.RoleId ?? "", /^AROA[A-Z2-7]{17}$/);
  const { Role: read } = await b.iam.getRole({ RoleName: "web" });
  assert.equal(decodeURIComponent(read?.AssumeRolePolicyDocument ?? ""), written);
  assert.doesNotMatch(read?.AssumeRolePolicyDocument ?? "", /[^\w.~%-]/);
  assert.equal(read?.MaxSessionDuration, 3600);
  assert.deepEqual(read?.RoleLastUsed, {});
});

test("trust policies are checked", async () => {
  await using b = await bench();
  const create = (document: string) =>
    b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: document });
  const malformed = (document: string, message: string | RegExp) =>
    refused(create(document), "MalformedPolicyDocumentException", message);
  await malformed("{", /./);
  await malformed(
    trust({ AWS: `arn:aws:iam::${ACCOUNT}:user/nobody` }),
    `Invalid principal in policy: "AWS":"arn:aws:iam::${ACCOUNT}:user/nobody"`,
  );
  await malformed(
    trust({ Service: "no such service" }),
    'Invalid principal in policy: "SERVICE":"no such service"',
  );
  await refused(
    create(trust({ Service: Array.from({ length: 90 }, (_, n) => `service-number-${n}.amazonaws.com`) })),
    "LimitExceededException",
    "Cannot exceed quota for ACLSizePerRole: 2048",
  );
});

test("a user made again under an old name does not get back its trust", async () => {
  await using b = await bench();
  const { User } = await b.iam.createUser({ UserName: "alice" });
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: trust({ AWS: User?.Arn }) });
  const principal = async () => {
    const { Role } = await b.iam.getRole({ RoleName: "r" });
    return JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "")).Statement[0].Principal.AWS;
  };
  assert.equal(await principal(), User?.Arn);
  await b.iam.updateUser({ UserName: "alice", NewUserName: "alicia" });
  assert.equal(await principal(), `arn:aws:iam::${ACCOUNT}:user/alicia`);
  await b.iam.deleteUser({ UserName: "alicia" });
  assert.equal(await principal(), User?.UserId);
  await b.iam.createUser({ UserName: "alice" });
  assert.equal(await principal(), User?.UserId);
});

test("principals of other accounts must exist, too", async () => {
  await using b = await bench();
  const { IAM } = await import("@aws-sdk/client-iam");
  const other = b.world.sdk(IAM, { account: "111111111111" });
  const arn = "arn:aws:iam::111111111111:user/bob";
  const create = () => b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: trust({ AWS: arn }) });
  await refused(create(), "MalformedPolicyDocumentException", `Invalid principal in policy: "AWS":"${arn}"`);
  await other.createUser({ UserName: "bob" });
  await create();
  const { Role } = await b.iam.createRole({
    RoleName: "s",
    AssumeRolePolicyDocument: trust({ AWS: "222222222222" }),
  });
  assert.equal(
    decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ""),
    trust({ AWS: "arn:aws:iam::222222222222:root" }),
  );
});

test("a role's description, session length and trust can be changed", async () => {
  await using b = await bench();
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2, Description: "one" });
  await b.iam.updateRole({ RoleName: "r", MaxSessionDuration: 7200 });
  assert.equal((await b.iam.getRole({ RoleName: "r" })).Role?.Description, "one");
  const { Role } = await b.iam.updateRoleDescription({ RoleName: "r", Description: "two" });
  assert.equal(Role?.Description, "two");
  assert.equal(Role?.MaxSessionDuration, 7200);
  const lambda = trust({ Service: "lambda.amazonaws.com" });
  await b.iam.updateAssumeRolePolicy({ RoleName: "r", PolicyDocument: lambda });
  const { Role: after } = await b.iam.getRole({ RoleName: "r" });
  assert.equal(decodeURIComponent(after?.AssumeRolePolicyDocument ?? ""), lambda);
});

test("an instance profile holds one role, and the role stays while it does", async () => {
  await using b = await bench();
  for (const RoleName of ["r", "s"])
    await b.iam.createRole({ RoleName, AssumeRolePolicyDocument: TRUST_EC2 });
  await b.iam.createInstanceProfile({ InstanceProfileName: "p" });
  await b.iam.addRoleToInstanceProfile({ InstanceProfileName: "p", RoleName: "r" });
  await refused(
    b.iam.addRoleToInstanceProfile({ InstanceProfileName: "p", RoleName: "s" }),
    "LimitExceededException",
    "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
  );
  const { InstanceProfile } = await b.iam.getInstanceProfile({ InstanceProfileName: "p" });
  assert.deepEqual(
    InstanceProfile?.Roles?.map((role) => role.RoleName),
    ["r"],
  );
  assert.match(InstanceProfile?.InstanceProfileId ?? "", /^AIPA/);
  await refused(
    b.iam.deleteRole({ RoleName: "r" }),
    "DeleteConflictException",
    "Cannot delete entity, must remove roles from instance profile first.",
  );
  await refused(
    b.iam.deleteInstanceProfile({ InstanceProfileName: "p" }),
    "DeleteConflictException",
    "Cannot delete entity, must remove roles from instance profile first.",
  );
  assert.equal((await b.iam.listInstanceProfilesForRole({ RoleName: "r" })).InstanceProfiles?.length, 1);
  await b.iam.removeRoleFromInstanceProfile({ InstanceProfileName: "p", RoleName: "r" });
  await b.iam.deleteRole({ RoleName: "r" });
  await b.iam.deleteInstanceProfile({ InstanceProfileName: "p" });
});

test("adding a role to a profile takes the right to pass the role", async () => {
  await using b = await bench();
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2 });
  await b.iam.createInstanceProfile({ InstanceProfileName: "p" });
  await b.iam.createUser({ UserName: "alice" });
  const allow = (Action: string, extra = {}) =>
    b.iam.putUserPolicy({
      UserName: "alice",
      PolicyName: Action.replace(":", "-"),
      PolicyDocument: policy({ Effect: "Allow", Action, Resource: "*", ...extra }),
    });
  await allow("iam:AddRoleToInstanceProfile");
  const alice = await b.as("alice");
  const add = () => alice.addRoleToInstanceProfile({ InstanceProfileName: "p", RoleName: "r" });
  await refused(add(), "AccessDenied", /iam:PassRole on resource: arn:aws:iam::000000000000:role\/r/);
  await allow("iam:PassRole", {
    Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
  });
  await refused(add(), "AccessDenied", /iam:PassRole/);
  await allow("iam:PassRole", {
    Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
  });
  await add();
});
