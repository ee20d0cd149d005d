import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { ACCOUNT, ALLOW_S3, bench, refused, TRUST_EC2 } from "./bench.ts";

test("an account has one alias", async () => {
  await using b = await bench();
  await b.iam.createAccountAlias({ AccountAlias: "first" });
  await b.iam.createAccountAlias({ AccountAlias: "second" });
  assert.deepEqual((await b.iam.listAccountAliases({})).AccountAliases, ["second"]);
  await refused(
    b.iam.deleteAccountAlias({ AccountAlias: "first" }),
    "NoSuchEntityException",
    "The account alias with name first cannot be found.",
  );
  await b.iam.deleteAccountAlias({ AccountAlias: "second" });
  assert.deepEqual((await b.iam.listAccountAliases({})).AccountAliases, []);
});

test("an alias belongs to one account at a time", async () => {
  await using b = await bench();
  const other = b.world.sdk(IAM, { account: "111111111111" });
  await b.iam.createAccountAlias({ AccountAlias: "ours" });
  await refused(
    other.createAccountAlias({ AccountAlias: "ours" }),
    "EntityAlreadyExistsException",
    "The account alias ours already exists.",
  );
  await b.iam.createAccountAlias({ AccountAlias: "renamed" });
  await b.world.idle();
  await other.createAccountAlias({ AccountAlias: "ours" });
  assert.deepEqual((await other.listAccountAliases({})).AccountAliases, ["ours"]);
});

test("the summary counts what is there", async () => {
  await using b = await bench();
  for (const UserName of ["a", "b"]) await b.iam.createUser({ UserName });
  await b.iam.createPolicy({ PolicyName: "p", PolicyDocument: ALLOW_S3 });
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2 });
  await b.iam.setSecurityTokenServicePreferences({ GlobalEndpointTokenVersion: "v2Token" });
  const { SummaryMap } = await b.iam.getAccountSummary({});
  const expected = {
    Users: 2,
    Policies: 1,
    PolicyVersionsInUse: 1,
    Roles: 1,
    Groups: 0,
    UsersQuota: 5000,
    GlobalEndpointTokenVersion: 2,
  };
  for (const [key, value] of Object.entries(expected))
    assert.equal(SummaryMap?.[key as keyof typeof expected], value, key);
  assert.equal(Object.keys(SummaryMap ?? {}).length, 34);
});

test("the authorization details tell everything, filtered and in pages", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u", Tags: [{ Key: "k", Value: "v" }] });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.addUserToGroup({ UserName: "u", GroupName: "g" });
  await b.iam.putGroupPolicy({ GroupName: "g", PolicyName: "inline", PolicyDocument: ALLOW_S3 });
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2 });
  await b.iam.createInstanceProfile({ InstanceProfileName: "i" });
  await b.iam.addRoleToInstanceProfile({ InstanceProfileName: "i", RoleName: "r" });
  const { Policy } = await b.iam.createPolicy({ PolicyName: "p", PolicyDocument: ALLOW_S3 });
  await b.iam.attachRolePolicy({ RoleName: "r", PolicyArn: Policy?.Arn });
  await b.iam.attachUserPolicy({ UserName: "u", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });

  const all = await b.iam.getAccountAuthorizationDetails({});
  assert.deepEqual(all.UserDetailList?.[0]?.GroupList, ["g"]);
  assert.deepEqual(all.UserDetailList?.[0]?.Tags, [{ Key: "k", Value: "v" }]);
  assert.equal(
    decodeURIComponent(all.GroupDetailList?.[0]?.GroupPolicyList?.[0]?.PolicyDocument ?? ""),
    ALLOW_S3,
  );
  assert.equal(all.RoleDetailList?.[0]?.InstanceProfileList?.[0]?.InstanceProfileName, "i");
  assert.deepEqual(all.RoleDetailList?.[0]?.AttachedManagedPolicies, [
    { PolicyName: "p", PolicyArn: Policy?.Arn },
  ]);
  assert.deepEqual(
    all.Policies?.map((one) => one.PolicyName),
    ["p", "ReadOnlyAccess"],
  );
  assert.equal(decodeURIComponent(all.Policies?.[0]?.PolicyVersionList?.[0]?.Document ?? ""), ALLOW_S3);

  const roles = await b.iam.getAccountAuthorizationDetails({ Filter: ["Role", "LocalManagedPolicy"] });
  assert.deepEqual(
    [roles.UserDetailList?.length, roles.RoleDetailList?.length, roles.Policies?.length],
    [0, 1, 1],
  );
  const first = await b.iam.getAccountAuthorizationDetails({ MaxItems: 2 });
  assert.deepEqual(
    [first.UserDetailList?.length, first.GroupDetailList?.length, first.IsTruncated],
    [1, 1, true],
  );
  const second = await b.iam.getAccountAuthorizationDetails({ MaxItems: 9, Marker: first.Marker });
  assert.deepEqual(
    [second.UserDetailList?.length, second.RoleDetailList?.length, second.Policies?.length],
    [0, 1, 2],
  );
});

test("the credential report takes its time, stands and expires", async () => {
  await using b = await bench();
  await refused(b.iam.getCredentialReport({}), "CredentialReportNotPresentException", /./);
  await b.iam.createUser({ UserName: "u" });
  await b.iam.createAccessKey({ UserName: "u" });
  await b.iam.createLoginProfile({ UserName: "u", Password: "Correct-horse-1" });
  assert.equal((await b.iam.generateCredentialReport({})).State, "STARTED");
  assert.equal((await b.iam.generateCredentialReport({})).State, "INPROGRESS");
  await refused(b.iam.getCredentialReport({}), "CredentialReportNotReadyException", /./);
  await b.world.clock.advance({ seconds: 3 });
  assert.equal((await b.iam.generateCredentialReport({})).State, "COMPLETE");
  const report = await b.iam.getCredentialReport({});
  const [head = "", root = "", user = "", ...rest] = new TextDecoder().decode(report.Content).split("\n");
  assert.deepEqual(rest, []);
  const row = Object.fromEntries(head.split(",").map((column, at) => [column, user.split(",")[at]]));
  assert.equal(row.user, "u");
  assert.equal(row.password_enabled, "true");
  assert.equal(row.access_key_1_active, "true");
  assert.equal(row.access_key_1_last_rotated, "2026-01-01T00:00:00+00:00");
  assert.equal(row.access_key_2_active, "false");
  assert.equal(row.mfa_active, "false");
  assert.match(root, new RegExp(`^<root_account>,arn:aws:iam::${ACCOUNT}:root,`));
  assert.equal(root.split(",").length, head.split(",").length);
  await b.world.clock.advance({ days: 8 });
  await refused(b.iam.getCredentialReport({}), "CredentialReportExpiredException", /./);
  assert.equal((await b.iam.generateCredentialReport({})).State, "STARTED");
});
