/** The documented tables, kind of policy by kind of principal, within an account and across accounts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contextOf } from "../../src/lang/iam/context.ts";
import {
  type ApplicablePolicies,
  type Decision,
  evaluate,
  type NamedPolicy,
  type PolicyKind,
} from "../../src/lang/iam/evaluate.ts";
import { compilePolicy } from "../../src/lang/iam/policy.ts";
import type { Caller } from "../../src/lang/iam/principal.ts";

const HERE = "111122223333";
const THERE = "444455556666";
const ROOT_ARN = `arn:aws:iam::${HERE}:root`;
const USER_ARN = `arn:aws:iam::${HERE}:user/exampleuser`;
const ROLE_ARN = `arn:aws:iam::${HERE}:role/examplerole`;
const SESSION_ARN = `arn:aws:sts::${HERE}:assumed-role/examplerole/session`;
const FEDERATED_ARN = `arn:aws:sts::${HERE}:federated-user/exampleuser`;

const ROOT: Caller = { kind: "root", account: HERE, arn: ROOT_ARN, userId: HERE };
const USER: Caller = { kind: "user", account: HERE, arn: USER_ARN, userId: "AIDAUSER" };
const SESSION: Caller = {
  kind: "assumed-role",
  account: HERE,
  arn: SESSION_ARN,
  userId: "AROAROLE:session",
  roleArn: ROLE_ARN,
  roleId: "AROAROLE",
};
const FEDERATED_USER: Caller = {
  kind: "federated-user",
  account: HERE,
  arn: FEDERATED_ARN,
  userId: `${HERE}:exampleuser`,
  issuer: { kind: "user", arn: USER_ARN, userId: "AIDAUSER" },
};
const SERVICE: Caller = { kind: "service", service: "sns.amazonaws.com" };
const ANONYMOUS: Caller = { kind: "anonymous" };
const WEB_IDENTITY: Caller = { kind: "federated", provider: "accounts.google.com" };

function policy(name: string, ...statements: object[]): NamedPolicy {
  return { name, policy: compilePolicy(JSON.stringify({ Version: "2012-10-17", Statement: statements })) };
}
function allowing(principal?: object | string): object {
  return { Effect: "Allow", Action: "sqs:*", Resource: "*", ...(principal && { Principal: principal }) };
}
function denying(principal?: object | string): object {
  return { ...allowing(principal), Effect: "Deny", Sid: "No" };
}
const ALLOW = policy("allow", allowing());
const DENY = policy("deny", denying());
/** Says nothing of the action in question: an implicit deny. */
const SILENT = policy("silent", { Effect: "Allow", Action: "ec2:*", Resource: "*" });

function names(arn: string): NamedPolicy {
  return policy("attached", allowing({ AWS: arn }));
}

function decide(caller: Caller, resourceAccount: string, policies: Partial<ApplicablePolicies>): Decision {
  return evaluate(
    {
      action: "sqs:SendMessage",
      resource: `arn:aws:sqs:us-east-1:${resourceAccount}:q`,
      caller,
      resourceAccount,
      context: contextOf({}),
    },
    { identity: [], ...policies },
  );
}

type Expected = "allowed" | `no ${PolicyKind}` | `deny ${PolicyKind}`;
type Row = readonly [what: string, caller: Caller, policies: Partial<ApplicablePolicies>, expected: Expected];

function outcome({ allowed, explicit, kind }: Decision): string {
  return allowed ? "allowed" : `${explicit ? "deny" : "no"} ${kind}`;
}
function check(resourceAccount: string, rows: readonly Row[]): void {
  for (const [what, caller, policies, expected] of rows)
    test(`${caller.kind}, ${what}: ${expected}`, () =>
      assert.equal(outcome(decide(caller, resourceAccount, policies)), expected));
}

const IMPLICIT = { identity: [SILENT], boundary: SILENT, session: [SILENT] };

// "Resource-based policies and implicit denies in other policy types (same account)" in
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
describe("same account: implicit denies beside a resource-based policy", () => {
  check(HERE, [
    ["role ARN named", SESSION, { ...IMPLICIT, resource: names(ROLE_ARN) }, "no boundary"],
    ["role ARN named, no boundary", SESSION, { session: [SILENT], resource: names(ROLE_ARN) }, "no session"],
    ["role ARN named, nothing but that", SESSION, { resource: names(ROLE_ARN) }, "allowed"],
    [
      "role ARN named, boundary and session allow",
      SESSION,
      { boundary: ALLOW, session: [ALLOW], resource: names(ROLE_ARN) },
      "allowed",
    ],
    ["session ARN named", SESSION, { ...IMPLICIT, resource: names(SESSION_ARN) }, "allowed"],
    ["user ARN named", USER, { identity: [SILENT], boundary: SILENT, resource: names(USER_ARN) }, "allowed"],
    ["user ARN named", FEDERATED_USER, { ...IMPLICIT, resource: names(USER_ARN) }, "no boundary"],
    ["user ARN named, no boundary", FEDERATED_USER, { resource: names(USER_ARN) }, "no session"],
    ["federated user ARN named", FEDERATED_USER, { ...IMPLICIT, resource: names(FEDERATED_ARN) }, "allowed"],
    ["root ARN named", ROOT, { resource: names(ROOT_ARN) }, "allowed"],
    [
      "service named",
      SERVICE,
      { resource: policy("a", allowing({ Service: "sns.amazonaws.com" })) },
      "allowed",
    ],
    ["everyone named", SESSION, { ...IMPLICIT, resource: policy("a", allowing("*")) }, "allowed"],
    ["its account named", USER, { resource: names(HERE) }, "no identity"],
    ["its account named", SESSION, { resource: names(ROOT_ARN) }, "no identity"],
    [
      "its account named, identity policy allows",
      USER,
      { identity: [ALLOW], resource: names(HERE) },
      "allowed",
    ],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
describe("same account: identity-based policies, boundaries, session policies", () => {
  check(HERE, [
    ["nothing", USER, {}, "no identity"],
    ["nothing", SESSION, {}, "no identity"],
    ["nothing", ROOT, {}, "allowed"],
    ["nothing", SERVICE, {}, "no resource"],
    ["nothing", ANONYMOUS, {}, "no resource"],
    ["identity policy", USER, { identity: [SILENT, ALLOW] }, "allowed"],
    ["identity policy", SESSION, { identity: [ALLOW] }, "allowed"],
    ["identity policy without session policies", FEDERATED_USER, { identity: [ALLOW] }, "no session"],
    ["identity and session policy", FEDERATED_USER, { identity: [ALLOW], session: [ALLOW] }, "allowed"],
    ["session policy alone", FEDERATED_USER, { session: [ALLOW] }, "no identity"],
    ["boundary alone", USER, { boundary: ALLOW }, "no identity"],
    ["boundary silent", USER, { identity: [ALLOW], boundary: SILENT }, "no boundary"],
    ["boundary allows", USER, { identity: [ALLOW], boundary: ALLOW }, "allowed"],
    ["session policies silent", SESSION, { identity: [ALLOW], session: [SILENT] }, "no session"],
    [
      "one of two session policies allows",
      SESSION,
      { identity: [ALLOW], session: [SILENT, ALLOW] },
      "allowed",
    ],
    [
      "resource policy silent",
      USER,
      { identity: [ALLOW], resource: policy("a", allowing({ AWS: THERE })) },
      "allowed",
    ],
    [
      "identity and resource policy silent",
      USER,
      { identity: [SILENT], resource: names(ROLE_ARN) },
      "no identity",
    ],
  ]);
});

describe("explicit denies", () => {
  const attached = policy("attached", allowing("*"), denying({ AWS: HERE }));
  check(HERE, [
    ["in an identity policy", USER, { identity: [ALLOW, DENY], resource: names(USER_ARN) }, "deny identity"],
    [
      "in the boundary",
      USER,
      { identity: [ALLOW], boundary: DENY, resource: names(USER_ARN) },
      "deny boundary",
    ],
    ["in a session policy", SESSION, { session: [DENY], resource: names(SESSION_ARN) }, "deny session"],
    ["in the resource policy, by account", USER, { identity: [ALLOW], resource: attached }, "deny resource"],
    ["in the resource policy, by account", ROOT, { resource: attached }, "deny resource"],
    ["in the resource policy, of another", SERVICE, { resource: attached }, "allowed"],
    ["in an SCP", ROOT, { scp: [[ALLOW, DENY]] }, "deny scp"],
    ["in an RCP", ROOT, { rcp: [[ALLOW], [ALLOW, policy("r", denying("*"))]] }, "deny rcp"],
    ["in the endpoint policy", USER, { identity: [ALLOW], endpoint: DENY }, "deny endpoint"],
    ["in a resource policy that names nobody", USER, { identity: [ALLOW], resource: DENY }, "allowed"],
    ["in two kinds", USER, { identity: [DENY], resource: attached }, "deny identity"],
  ]);
});

// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
describe("control and endpoint policies", () => {
  const named = { identity: [ALLOW], resource: names(USER_ARN) };
  check(HERE, [
    ["every SCP level allows", USER, { ...named, scp: [[ALLOW], [SILENT, ALLOW], [ALLOW]] }, "allowed"],
    ["one SCP level is silent", USER, { ...named, scp: [[ALLOW], [SILENT], [ALLOW]] }, "no scp"],
    ["an SCP level without policies", USER, { ...named, scp: [[ALLOW], []] }, "no scp"],
    ["SCPs limit root", ROOT, { scp: [[SILENT]] }, "no scp"],
    ["SCPs grant nothing", USER, { scp: [[ALLOW]] }, "no identity"],
    ["RCPs limit root", ROOT, { rcp: [[SILENT]] }, "no rcp"],
    ["RCPs limit services", SERVICE, { resource: policy("a", allowing("*")), rcp: [[SILENT]] }, "no rcp"],
    ["RCPs grant nothing", SERVICE, { rcp: [[ALLOW]] }, "no resource"],
    ["the endpoint is silent", USER, { ...named, endpoint: SILENT }, "no endpoint"],
    ["the endpoint allows everyone", USER, { ...named, endpoint: policy("e", allowing("*")) }, "allowed"],
    ["the endpoint allows another", USER, { ...named, endpoint: names(ROLE_ARN) }, "no endpoint"],
    ["the endpoint grants nothing", USER, { endpoint: ALLOW }, "no identity"],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
// Which kind of policy is named where a side falls short is as observed on AWS: without an Allow on the caller's side
// it is the resource's policy unless that names the user, role or session itself.
describe("across accounts both sides have to allow", () => {
  check(THERE, [
    ["both allow, user named", USER, { identity: [ALLOW], resource: names(USER_ARN) }, "allowed"],
    ["both allow, account named", USER, { identity: [ALLOW], resource: names(HERE) }, "allowed"],
    [
      "both allow, everyone named",
      USER,
      { identity: [ALLOW], resource: policy("a", allowing("*")) },
      "allowed",
    ],
    ["identity silent, account named", USER, { resource: names(HERE) }, "no resource"],
    ["identity silent, user named", USER, { resource: names(USER_ARN) }, "no identity"],
    ["identity silent, session named", SESSION, { resource: names(SESSION_ARN) }, "no identity"],
    ["no resource policy", USER, { identity: [ALLOW] }, "no resource"],
    ["resource policy silent", USER, { identity: [ALLOW], resource: names(THERE) }, "no resource"],
    ["neither", USER, {}, "no resource"],
    ["identity denies", USER, { identity: [DENY], resource: names(USER_ARN) }, "deny identity"],
    [
      "boundary silent",
      USER,
      { identity: [ALLOW], boundary: SILENT, resource: names(USER_ARN) },
      "no boundary",
    ],
    [
      "session silent",
      SESSION,
      { identity: [ALLOW], session: [SILENT], resource: names(SESSION_ARN) },
      "no session",
    ],
    ["SCP silent", USER, { identity: [ALLOW], resource: names(USER_ARN), scp: [[SILENT]] }, "no scp"],
    ["account named", ROOT, { resource: names(HERE) }, "allowed"],
    ["not named", ROOT, {}, "no resource"],
    [
      "service named",
      SERVICE,
      { resource: policy("a", allowing({ Service: "sns.amazonaws.com" })) },
      "allowed",
    ],
    ["everyone named", ANONYMOUS, { resource: policy("a", allowing("*")) }, "allowed"],
  ]);
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
describe("trust: the resource's policy has to let the caller in", () => {
  const trust = { mode: "trust" } as const;
  check(HERE, [
    ["user named", USER, { ...trust, resource: names(USER_ARN) }, "allowed"],
    ["role named", SESSION, { ...trust, resource: names(ROLE_ARN) }, "allowed"],
    [
      "role named, boundary silent",
      SESSION,
      { ...trust, boundary: SILENT, resource: names(ROLE_ARN) },
      "no boundary",
    ],
    ["account named", USER, { ...trust, resource: names(ROOT_ARN) }, "no identity"],
    [
      "account named, identity allows",
      USER,
      { ...trust, identity: [ALLOW], resource: names(ROOT_ARN) },
      "allowed",
    ],
    ["identity alone", USER, { ...trust, identity: [ALLOW] }, "no resource"],
    [
      "identity allows, another named",
      USER,
      { ...trust, identity: [ALLOW], resource: names(ROLE_ARN) },
      "no resource",
    ],
    [
      "identity denies, user named",
      USER,
      { ...trust, identity: [DENY], resource: names(USER_ARN) },
      "deny identity",
    ],
    ["not named", ROOT, { ...trust, resource: names(ROLE_ARN) }, "no resource"],
    ["account named", ROOT, { ...trust, resource: names(HERE) }, "allowed"],
    [
      "provider named",
      WEB_IDENTITY,
      { ...trust, resource: policy("a", allowing({ Federated: "accounts.google.com" })) },
      "allowed",
    ],
    [
      "another provider named",
      WEB_IDENTITY,
      { ...trust, resource: policy("a", allowing({ Federated: "www.amazon.com" })) },
      "no resource",
    ],
    [
      "service named",
      SERVICE,
      { ...trust, resource: policy("a", allowing({ Service: "sns.amazonaws.com" })) },
      "allowed",
    ],
  ]);
  check(THERE, [
    [
      "account named, identity allows",
      USER,
      { ...trust, identity: [ALLOW], resource: names(HERE) },
      "allowed",
    ],
    ["user named, identity silent", USER, { ...trust, resource: names(USER_ARN) }, "no identity"],
    ["identity alone", USER, { ...trust, identity: [ALLOW] }, "no resource"],
  ]);
});

describe("a decision tells what decided", () => {
  test("policy, statement and Sid", () => {
    const attached = policy(
      "arn:aws:sqs:us-east-1:111122223333:q",
      allowing("*"),
      denying({ AWS: USER_ARN }),
    );
    assert.deepEqual(decide(USER, HERE, { identity: [ALLOW], resource: attached }), {
      allowed: false,
      explicit: true,
      kind: "resource",
      policy: "arn:aws:sqs:us-east-1:111122223333:q",
      statement: 1,
      sid: "No",
    });
  });

  test("root needs no policy in its own account", () => {
    const { explicit, kind, policy: decisive } = decide(ROOT, HERE, {});
    assert.deepEqual([explicit, kind, decisive], [false, undefined, undefined]);
  });

  test("of a resource policy's statements the one that names the caller most closely", () => {
    const attached = policy(
      "a",
      allowing({ AWS: HERE }),
      allowing({ AWS: ROLE_ARN }),
      allowing({ AWS: SESSION_ARN }),
    );
    assert.equal(decide(SESSION, HERE, { resource: attached }).statement, 2);
  });
});
