import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, bench, policy, refused, TRUST_EC2 } from "./bench.ts";

const AWSServiceName = "autoscaling.amazonaws.com";

test("a service-linked role bears its service's name, path and policy", async () => {
  await using b = await bench();
  const { Role } = await b.iam.createServiceLinkedRole({ AWSServiceName });
  assert.equal(
    Role?.Arn,
    `arn:aws:iam::${ACCOUNT}:role/aws-service-role/${AWSServiceName}/AWSServiceRoleForAutoScaling`,
  );
  const { AttachedPolicies } = await b.iam.listAttachedRolePolicies({
    RoleName: "AWSServiceRoleForAutoScaling",
  });
  assert.deepEqual(
    AttachedPolicies?.map((one) => one.PolicyName),
    ["AutoScalingServiceRolePolicy"],
  );
  await refused(
    b.iam.createServiceLinkedRole({ AWSServiceName }),
    "InvalidInputException",
    "Service role name AWSServiceRoleForAutoScaling has been taken in this account, please try a different suffix.",
  );
  await b.iam.createServiceLinkedRole({ AWSServiceName, CustomSuffix: "two" });
  await refused(
    b.iam.createServiceLinkedRole({ AWSServiceName: "es.amazonaws.com", CustomSuffix: "two" }),
    "InvalidInputException",
    "Custom suffix is not allowed for es.amazonaws.com",
  );
});

test("only its service changes it", async () => {
  await using b = await bench();
  const RoleName = "AWSServiceRoleForAutoScaling";
  await b.iam.createServiceLinkedRole({ AWSServiceName });
  const message = `Cannot perform the operation on the protected role '${RoleName}' - this role is only modifiable by AWS`;
  for (const call of [
    b.iam.deleteRole({ RoleName }),
    b.iam.updateRole({ RoleName, Description: "mine" }),
    b.iam.attachRolePolicy({ RoleName, PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
    b.iam.putRolePolicy({
      RoleName,
      PolicyName: "p",
      PolicyDocument: policy({ Effect: "Allow", Action: "*", Resource: "*" }),
    }),
  ])
    await refused(call, "UnmodifiableEntityException", message);
  const { DeletionTaskId } = await b.iam.deleteServiceLinkedRole({ RoleName });
  assert.match(
    DeletionTaskId ?? "",
    new RegExp(`^task/aws-service-role/${AWSServiceName}/${RoleName}/[0-9a-f-]{36}$`),
  );
  assert.equal((await b.iam.getServiceLinkedRoleDeletionStatus({ DeletionTaskId })).Status, "SUCCEEDED");
  await refused(
    b.iam.getRole({ RoleName }),
    "NoSuchEntityException",
    `The role with name ${RoleName} cannot be found.`,
  );
});

test("nobody else makes a role on their path", async () => {
  await using b = await bench();
  await refused(
    b.iam.createRole({ RoleName: "r", Path: "/aws-service-role/x/", AssumeRolePolicyDocument: TRUST_EC2 }),
    "InvalidInputException",
    "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles",
  );
});

test("every known role's policy exists", async () => {
  const { LINKED_ROLES } = await import("../service-linked-roles.ts");
  await using b = await bench();
  for (const [service, { policyName }] of LINKED_ROLES)
    await b.iam
      .getPolicy({ PolicyArn: `arn:aws:iam::aws:policy/aws-service-role/${policyName}` })
      .catch((error: Error) => {
        assert.fail(`${service}: ${error.message}`);
      });
});

test("iam:AWSServiceName says for which services roles may be made", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  await b.iam.putUserPolicy({
    UserName: "u",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:CreateServiceLinkedRole",
      Resource: "arn:aws:iam::*:role/aws-service-role/*",
      Condition: { StringLike: { "iam:AWSServiceName": "rds.amazonaws.com" } },
    }),
  });
  const u = await b.as("u");
  await refused(u.createServiceLinkedRole({ AWSServiceName }), "AccessDenied", /iam:CreateServiceLinkedRole/);
  await u.createServiceLinkedRole({ AWSServiceName: "rds.amazonaws.com" });
});
