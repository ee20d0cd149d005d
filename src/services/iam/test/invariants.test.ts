/** Random changes from a seed; after them the account must agree with itself whichever way it is looked at. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, ALLOW_S3, type Bench, bench, TRUST_EC2 } from "./bench.ts";

const STEPS = 400;

/** A linear congruential generator (Numerical Recipes): good enough to pick steps, and the same for every seed. */
function generator(seed: number) {
  let state = seed >>> 0;
  return (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

type Step = (b: Bench, pick: (bound: number) => number) => Promise<unknown>;
const user = (pick: (bound: number) => number) => ({ UserName: `user${pick(4)}` });
const group = (pick: (bound: number) => number) => ({ GroupName: `group${pick(3)}` });
const role = (pick: (bound: number) => number) => ({ RoleName: `role${pick(3)}` });
const arn = (pick: (bound: number) => number) => `arn:aws:iam::${ACCOUNT}:policy/policy${pick(3)}`;
const inline = { PolicyName: "inline", PolicyDocument: ALLOW_S3 };

const STEP: readonly Step[] = [
  (b, pick) => b.iam.createUser({ ...user(pick), Tags: [{ Key: "k", Value: "v" }] }),
  (b, pick) => b.iam.deleteUser(user(pick)),
  (b, pick) => b.iam.updateUser({ ...user(pick), NewUserName: user(pick).UserName }),
  (b, pick) => b.iam.createGroup(group(pick)),
  (b, pick) => b.iam.deleteGroup(group(pick)),
  (b, pick) => b.iam.createRole({ ...role(pick), AssumeRolePolicyDocument: TRUST_EC2 }),
  (b, pick) => b.iam.deleteRole(role(pick)),
  (b, pick) => b.iam.createPolicy({ PolicyName: `policy${pick(3)}`, PolicyDocument: ALLOW_S3 }),
  (b, pick) => b.iam.deletePolicy({ PolicyArn: arn(pick) }),
  (b, pick) => b.iam.addUserToGroup({ ...user(pick), ...group(pick) }),
  (b, pick) => b.iam.removeUserFromGroup({ ...user(pick), ...group(pick) }),
  (b, pick) => b.iam.attachUserPolicy({ ...user(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.detachUserPolicy({ ...user(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.attachGroupPolicy({ ...group(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.detachGroupPolicy({ ...group(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.attachRolePolicy({ ...role(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.detachRolePolicy({ ...role(pick), PolicyArn: arn(pick) }),
  (b, pick) => b.iam.putUserPolicy({ ...user(pick), ...inline }),
  (b, pick) => b.iam.deleteUserPolicy({ ...user(pick), PolicyName: "inline" }),
  (b, pick) => b.iam.putUserPermissionsBoundary({ ...user(pick), PermissionsBoundary: arn(pick) }),
  (b, pick) => b.iam.deleteUserPermissionsBoundary(user(pick)),
];
const EXPECTED = new Set([
  "NoSuchEntityException",
  "EntityAlreadyExistsException",
  "DeleteConflictException",
]);

async function check({ iam }: Bench): Promise<void> {
  const {
    UserDetailList: users = [],
    GroupDetailList: groups = [],
    RoleDetailList: roles = [],
    Policies: policies = [],
  } = await iam.getAccountAuthorizationDetails({});
  const { SummaryMap } = await iam.getAccountSummary({});
  assert.deepEqual(
    [SummaryMap?.Users, SummaryMap?.Groups, SummaryMap?.Roles, SummaryMap?.Policies],
    [users.length, groups.length, roles.length, policies.length],
  );
  const attached = [...users, ...groups, ...roles].flatMap((one) => one.AttachedManagedPolicies ?? []);
  for (const policy of policies) {
    const holders = attached.filter((one) => one.PolicyArn === policy.Arn).length;
    const bounded = users.filter(
      (one) => one.PermissionsBoundary?.PermissionsBoundaryArn === policy.Arn,
    ).length;
    assert.equal(policy.AttachmentCount, holders);
    assert.equal(policy.PermissionsBoundaryUsageCount, bounded);
  }
  for (const one of attached)
    assert.ok(
      policies.some((policy) => policy.Arn === one.PolicyArn),
      one.PolicyArn,
    );
  for (const { GroupName } of groups) {
    const { Users = [] } = await iam.getGroup({ GroupName });
    const members = users
      .filter((one) => one.GroupList?.includes(GroupName ?? ""))
      .map((one) => one.UserName);
    assert.deepEqual(Users.map((one) => one.UserName).sort(), members.sort());
  }
}

test("every way of looking at an account tells the same", async () => {
  const seed = 20_260_101;
  const pick = generator(seed);
  await using b = await bench();
  let done = 0;
  for (let n = 0; n < STEPS; n++) {
    const step = STEP[pick(STEP.length)] as Step;
    const outcome = await step(b, pick).catch((error: Error) => error);
    if (!(outcome instanceof Error)) done++;
    else
      assert.ok(EXPECTED.has(outcome.name), `seed ${seed}, step ${n}: ${outcome.name}: ${outcome.message}`);
    if (n % 40 === 39)
      await check(b).catch((error: Error) => assert.fail(`seed ${seed}, step ${n}: ${error.message}`));
  }
  assert.ok(done > STEPS / 4, `seed ${seed}: only ${done} steps changed anything`);
});
