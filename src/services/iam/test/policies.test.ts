import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, ALLOW_ALL, ALLOW_S3, bench, policy, refused, TRUST_EC2 } from "./bench.ts";

const READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const own = (name: string, path = "/") => `arn:aws:iam::${ACCOUNT}:policy${path}${name}`;

test("a managed policy has versions, one of them in force", async () => {
  await using b = await bench();
  const { Policy } = await b.iam.createPolicy({
    PolicyName: "p",
    PolicyDocument: ALLOW_S3,
    Description: "d",
  });
  assert.equal(Policy?.Arn, own("p"));
  assert.match(Policy?.PolicyId ?? "", /^ANPA/);
  const PolicyArn = own("p");
  await b.iam.createPolicyVersion({ PolicyArn, PolicyDocument: ALLOW_ALL });
  const third = await b.iam.createPolicyVersion({ PolicyArn, PolicyDocument: ALLOW_ALL, SetAsDefault: true });
  assert.equal(third.PolicyVersion?.VersionId, "v3");
  assert.equal((await b.iam.getPolicy({ PolicyArn })).Policy?.DefaultVersionId, "v3");
  await refused(
    b.iam.deletePolicyVersion({ PolicyArn, VersionId: "v3" }),
    "DeleteConflictException",
    "Cannot delete the default version of a policy.",
  );
  await b.iam.setDefaultPolicyVersion({ PolicyArn, VersionId: "v1" });
  const { Versions } = await b.iam.listPolicyVersions({ PolicyArn });
  assert.deepEqual(
    Versions?.map((version) => [version.VersionId, version.IsDefaultVersion]),
    [
      ["v3", false],
      ["v2", false],
      ["v1", true],
    ],
  );
  await b.iam.deletePolicyVersion({ PolicyArn, VersionId: "v3" });
  const fourth = await b.iam.createPolicyVersion({ PolicyArn, PolicyDocument: ALLOW_ALL });
  assert.equal(fourth.PolicyVersion?.VersionId, "v4", "numbers are not used twice");
  const { PolicyVersion } = await b.iam.getPolicyVersion({ PolicyArn, VersionId: "v1" });
  assert.equal(decodeURIComponent(PolicyVersion?.Document ?? ""), ALLOW_S3);
  await refused(
    b.iam.getPolicyVersion({ PolicyArn, VersionId: "v3" }),
    "NoSuchEntityException",
    `Policy ${PolicyArn} version v3 does not exist or is not attachable.`,
  );
});

test("a policy has five versions at most, and goes with its last", async () => {
  await using b = await bench();
  const PolicyArn = own("p");
  await b.iam.createPolicy({ PolicyName: "p", PolicyDocument: ALLOW_S3 });
  for (let n = 0; n < 4; n++) await b.iam.createPolicyVersion({ PolicyArn, PolicyDocument: ALLOW_ALL });
  await refused(
    b.iam.createPolicyVersion({ PolicyArn, PolicyDocument: ALLOW_ALL }),
    "LimitExceededException",
    "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.",
  );
  await refused(
    b.iam.deletePolicy({ PolicyArn }),
    "DeleteConflictException",
    /^This policy has more than one version/,
  );
  for (const VersionId of ["v2", "v3", "v4", "v5"]) await b.iam.deletePolicyVersion({ PolicyArn, VersionId });
  await b.iam.deletePolicy({ PolicyArn });
  await refused(
    b.iam.getPolicy({ PolicyArn }),
    "NoSuchEntityException",
    `Policy ${PolicyArn} was not found.`,
  );
});

test("documents are checked for form and size", async () => {
  await using b = await bench();
  const create = (PolicyDocument: string) => b.iam.createPolicy({ PolicyName: "p", PolicyDocument });
  await refused(create("no json"), "MalformedPolicyDocumentException", /./);
  await refused(
    create(policy({ Effect: "Allow", Resource: "*" })),
    "MalformedPolicyDocumentException",
    "Policy statement must contain actions.",
  );
  const long = policy({
    Effect: "Allow",
    Action: Array.from({ length: 700 }, (_, n) => `s3:A${n}`),
    Resource: "*",
  });
  await refused(create(long), "LimitExceededException", "Cannot exceed quota for PolicySize: 6144");
  const spaced = JSON.stringify(JSON.parse(ALLOW_S3), undefined, 2).replaceAll(" ", " ".repeat(400));
  await create(spaced);
  await refused(
    create(ALLOW_S3),
    "EntityAlreadyExistsException",
    /^A policy called p already exists\. Duplicate/,
  );
});

test("attachments are counted, listed and in the way of deletion", async () => {
  await using b = await bench();
  const PolicyArn = own("p", "/team/");
  await b.iam.createPolicy({ PolicyName: "p", Path: "/team/", PolicyDocument: ALLOW_S3 });
  await b.iam.createUser({ UserName: "u" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.createRole({
    RoleName: "r",
    AssumeRolePolicyDocument: TRUST_EC2,
    PermissionsBoundary: PolicyArn,
  });
  await b.iam.attachUserPolicy({ UserName: "u", PolicyArn });
  await b.iam.attachUserPolicy({ UserName: "u", PolicyArn });
  await b.iam.attachGroupPolicy({ GroupName: "g", PolicyArn });
  const { Policy } = await b.iam.getPolicy({ PolicyArn });
  assert.equal(Policy?.AttachmentCount, 2);
  assert.equal(Policy?.PermissionsBoundaryUsageCount, 1);
  const all = await b.iam.listEntitiesForPolicy({ PolicyArn });
  assert.deepEqual(
    [all.PolicyUsers, all.PolicyGroups, all.PolicyRoles].map((list) => list?.length),
    [1, 1, 1],
  );
  const bounds = await b.iam.listEntitiesForPolicy({ PolicyArn, PolicyUsageFilter: "PermissionsBoundary" });
  assert.deepEqual(
    bounds.PolicyRoles?.map((role) => role.RoleName),
    ["r"],
  );
  assert.equal(bounds.PolicyUsers?.length, 0);
  const roles = await b.iam.listEntitiesForPolicy({ PolicyArn, EntityFilter: "Group" });
  assert.equal(roles.PolicyUsers?.length, 0);
  const conflict = () =>
    refused(
      b.iam.deletePolicy({ PolicyArn }),
      "DeleteConflictException",
      "Cannot delete a policy attached to entities.",
    );
  await conflict();
  await b.iam.detachUserPolicy({ UserName: "u", PolicyArn });
  await b.iam.detachGroupPolicy({ GroupName: "g", PolicyArn });
  await conflict();
  await b.iam.deleteRolePermissionsBoundary({ RoleName: "r" });
  await b.iam.deletePolicy({ PolicyArn });
  await refused(
    b.iam.detachUserPolicy({ UserName: "u", PolicyArn }),
    "NoSuchEntityException",
    `Policy ${PolicyArn} was not found.`,
  );
});

test("ten managed policies an identity", async () => {
  await using b = await bench();
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2 });
  for (let n = 0; n < 11; n++) await b.iam.createPolicy({ PolicyName: `p${n}`, PolicyDocument: ALLOW_S3 });
  for (let n = 0; n < 10; n++) await b.iam.attachRolePolicy({ RoleName: "r", PolicyArn: own(`p${n}`) });
  await refused(
    b.iam.attachRolePolicy({ RoleName: "r", PolicyArn: own("p10") }),
    "LimitExceededException",
    "Cannot exceed quota for PoliciesPerRole: 10",
  );
  const { AttachedPolicies } = await b.iam.listAttachedRolePolicies({ RoleName: "r", MaxItems: 4 });
  assert.equal(AttachedPolicies?.length, 4);
});

test("AWS's own policies are there to be read and attached, not to be changed", async () => {
  await using b = await bench();
  const { Policy } = await b.iam.getPolicy({ PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  assert.equal(Policy?.PolicyId, "ANPAIWMBCKSKIEE64ZLYK");
  const VersionId = Policy?.DefaultVersionId;
  const { PolicyVersion } = await b.iam.getPolicyVersion({ PolicyArn: Policy?.Arn, VersionId });
  assert.match(decodeURIComponent(PolicyVersion?.Document ?? ""), /"Action":\s*"\*"/);
  await refused(b.iam.deletePolicy({ PolicyArn: READ_ONLY }), "AccessDenied", /iam:DeletePolicy/);
  await refused(
    b.iam.getPolicy({ PolicyArn: "arn:aws:iam::aws:policy/NoSuchPolicy" }),
    "NoSuchEntityException",
    "Policy arn:aws:iam::aws:policy/NoSuchPolicy was not found.",
  );
  await b.iam.createUser({ UserName: "u" });
  await refused(
    b.iam.attachUserPolicy({ UserName: "u", PolicyArn: "arn:aws:iam::aws:policy/NoSuchPolicy" }),
    "NoSuchEntityException",
    "Policy arn:aws:iam::aws:policy/NoSuchPolicy does not exist or is not attachable.",
  );
  await refused(
    b.iam.attachUserPolicy({
      UserName: "u",
      PolicyArn: "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy",
    }),
    "PolicyNotAttachableException",
    "Cannot attach a Service Role Policy to a Customer Role.",
  );
  await refused(
    b.iam.attachUserPolicy({ UserName: "u", PolicyArn: "AmazonS3ReadOnlyAccess" }),
    "InvalidInputException",
    "ARN AmazonS3ReadOnlyAccess is not valid.",
  );
});

test("ListPolicies filters by keeper, use and path", async () => {
  await using b = await bench();
  await b.iam.createPolicy({ PolicyName: "mine", Path: "/x/", PolicyDocument: ALLOW_S3 });
  await b.iam.createPolicy({ PolicyName: "idle", PolicyDocument: ALLOW_S3 });
  await b.iam.createUser({ UserName: "u", PermissionsBoundary: READ_ONLY });
  await b.iam.attachUserPolicy({ UserName: "u", PolicyArn: own("mine", "/x/") });
  const names = async (filter: Parameters<typeof b.iam.listPolicies>[0]) =>
    (await b.iam.listPolicies(filter)).Policies?.map((one) => one.PolicyName);
  assert.deepEqual(await names({ Scope: "Local" }), ["idle", "mine"]);
  assert.deepEqual(await names({ Scope: "Local", PathPrefix: "/x/" }), ["mine"]);
  assert.deepEqual(await names({ OnlyAttached: true }), ["mine"]);
  assert.deepEqual(await names({ PolicyUsageFilter: "PermissionsBoundary" }), ["ReadOnlyAccess"]);
  const aws = await b.iam.listPolicies({ Scope: "AWS", MaxItems: 1000 });
  assert.equal(aws.Policies?.length, 1000);
  const more = await b.iam.listPolicies({ Scope: "AWS", MaxItems: 1000, Marker: aws.Marker });
  assert.ok((more.Policies?.length ?? 0) > 300);
  assert.equal(
    new Set([...(aws.Policies ?? []), ...(more.Policies ?? [])].map((p) => p.Arn)).size,
    1000 + (more.Policies?.length ?? 0),
  );
});

test("inline policies belong to one identity, and their sizes are added up", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const put = (PolicyName: string, PolicyDocument: string) =>
    b.iam.putUserPolicy({ UserName: "u", PolicyName, PolicyDocument });
  const sized = (actions: number) =>
    policy({
      Effect: "Allow",
      Action: Array.from({ length: actions }, (_, n) => `s3:Action${n}`),
      Resource: "*",
    });
  await put("a", sized(60));
  await put("b", sized(60));
  await refused(
    put("c", sized(60)),
    "LimitExceededException",
    "Maximum policy size of 2048 bytes exceeded for user u",
  );
  await put("a", ALLOW_S3);
  await put("c", sized(60));
  assert.deepEqual((await b.iam.listUserPolicies({ UserName: "u" })).PolicyNames, ["a", "b", "c"]);
  const { PolicyDocument } = await b.iam.getUserPolicy({ UserName: "u", PolicyName: "a" });
  assert.equal(decodeURIComponent(PolicyDocument ?? ""), ALLOW_S3);
  await b.iam.deleteUserPolicy({ UserName: "u", PolicyName: "a" });
  await refused(
    b.iam.getUserPolicy({ UserName: "u", PolicyName: "a" }),
    "NoSuchEntityException",
    "The user policy with name a cannot be found.",
  );
});
