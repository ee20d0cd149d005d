import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Instant, instant } from "../../base/instant.ts";
import { compilePolicy } from "../../lang/iam/policy.ts";
import type { Demand, RequestFacts } from "../dispatch/contract.ts";
import type { NamedPolicy, OrganizationDirectory, PrincipalPolicies } from "../ports/identity.ts";
import { authorizationMessage } from "./authorization-message.ts";
import { Authorizer, denialMessage } from "./authorize.ts";
import { CompiledPolicies } from "./compiled-policies.ts";
import { type Principal, rootOf } from "./principal.ts";

const ACCOUNT = "111122223333";
const OTHER = "444455556666";
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:orders`;
const NOW: Instant = instant(1_767_323_045_000);
const SCOPE = { partition: "aws", account: ACCOUNT, region: "us-east-1" };
const REQUEST: RequestFacts = {
  id: "r-1",
  service: "sqs",
  operation: "SendMessage",
  endpoint: "http://127.0.0.1:4566",
  sourceIp: "127.0.0.1",
  secure: true,
  userAgent: "test",
  region: "us-east-1",
  accessKeyId: undefined,
  via: undefined,
};
const ANN: Principal = {
  kind: "user",
  account: ACCOUNT,
  partition: "aws",
  arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
  userId: "AIDAANN",
  userName: "ann",
};
const SEND: Demand = { action: "sqs:SendMessage", resource: QUEUE };

function document(...statements: object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}
function named(name: string, ...statements: object[]): NamedPolicy {
  return { name, policy: compilePolicy(document(...statements)) };
}
const ALLOW = { Effect: "Allow", Action: "sqs:*", Resource: "*" };
const DENY = { ...ALLOW, Effect: "Deny" };
const SILENT = { ...ALLOW, Action: "ec2:*" };

interface Setting {
  readonly policies?: Partial<PrincipalPolicies> | undefined;
  readonly managed?: Readonly<Record<string, NamedPolicy>>;
  readonly scp?: readonly (readonly NamedPolicy[])[];
  readonly rcp?: readonly (readonly NamedPolicy[])[];
  readonly gone?: true;
}

function authorizerOf({ policies, managed = {}, scp = [], rcp = [], gone }: Setting): Authorizer {
  const identity = {
    policiesOf: () => (gone ? undefined : { identity: [], boundary: undefined, tags: {}, ...policies }),
    managedPolicy: (arn: string) => managed[arn],
  };
  const organization: OrganizationDirectory = {
    standing: () => ({ closed: false, membership: undefined, scp, rcp }),
  };
  return new Authorizer({ identity, organization, canonicalUserId: (account) => `canonical-${account}` });
}

/** "allowed", or what the caller is told. */
function answer(setting: Setting, demand: Demand = SEND, caller: Principal = ANN): string {
  const decision = authorizerOf(setting).authorize(demand, caller, REQUEST, SCOPE, NOW);
  return decision.allowed ? "allowed" : denialMessage(decision, caller, demand);
}

function session(policies: readonly string[] = [], policyArns: readonly string[] = [], path = ""): Principal {
  return {
    kind: "assumed-role",
    account: ACCOUNT,
    partition: "aws",
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Worker/one`,
    userId: "AROAWORKER:one",
    roleName: "Worker",
    roleArn: `arn:aws:iam::${ACCOUNT}:role/${path}Worker`,
    roleId: "AROAWORKER",
    sessionName: "one",
    session: { kind: "AssumeRole", issuedAt: NOW, expiresAt: NOW, policies, policyArns },
  };
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
describe("denials in AWS's words", () => {
  const who = `User: arn:aws:iam::${ACCOUNT}:user/ann is not authorized to perform: sqs:SendMessage`;
  const told = `${who} on resource: ${QUEUE}`;
  const allowed = { identity: [named("p", ALLOW)] };
  const because = (noun: string) => `${told} because no ${noun} allows the sqs:SendMessage action`;
  const policyArn = `arn:aws:iam::${ACCOUNT}:policy/No`;

  const rows: readonly [what: string, setting: Setting, demand: Demand, message: string][] = [
    ["no identity policy", {}, SEND, because("identity-based policy")],
    [
      "no resource named",
      {},
      { action: "sqs:SendMessage", resource: "*" },
      `${who} because no identity-based policy allows the sqs:SendMessage action`,
    ],
    [
      "boundary",
      { policies: { ...allowed, boundary: named("b", SILENT) } },
      SEND,
      because("permissions boundary"),
    ],
    ["SCP", { policies: allowed, scp: [[named("s", SILENT)]] }, SEND, because("service control policy")],
    ["RCP", { policies: allowed, rcp: [[named("r", SILENT)]] }, SEND, because("resource control policy")],
    [
      "another account's resource",
      { policies: allowed },
      { ...SEND, resourceAccount: OTHER },
      because("resource-based policy"),
    ],
    [
      "explicit, managed policy",
      { policies: { identity: [named("p", ALLOW), named(policyArn, DENY)] } },
      SEND,
      `${told} with an explicit deny in an identity-based policy: ${policyArn}`,
    ],
    [
      "explicit, managed policy, another account's resource",
      { policies: { identity: [named(policyArn, DENY)] } },
      { ...SEND, resourceAccount: OTHER },
      `${told} with an explicit deny in an identity-based policy`,
    ],
    [
      "explicit, inline policy",
      { policies: { identity: [named("inline No", DENY)] } },
      SEND,
      `${told} with an explicit deny in an identity-based policy`,
    ],
    [
      "explicit, boundary",
      { policies: { ...allowed, boundary: named(policyArn, DENY) } },
      SEND,
      `${told} with an explicit deny in a permissions boundary: ${policyArn}`,
    ],
    [
      "explicit, SCP",
      {
        policies: allowed,
        scp: [[named("arn:aws:organizations::1:policy/o-a/service_control_policy/p-1", DENY)]],
      },
      SEND,
      `${told} with an explicit deny in a service control policy: ` +
        "arn:aws:organizations::1:policy/o-a/service_control_policy/p-1",
    ],
    [
      "explicit, resource policy",
      { policies: allowed },
      { ...SEND, resourcePolicy: document({ ...DENY, Principal: "*" }) },
      `${told} with an explicit deny in a resource-based policy`,
    ],
  ];
  for (const [what, setting, demand, message] of rows)
    test(what, () => assert.equal(answer(setting, demand), message));

  const role = `arn:aws:iam::${ACCOUNT}:role/R`;
  const assume: Demand = { action: "sts:AssumeRole", resource: role, mode: "trust" };
  const onRole = `User: ${ANN.arn} is not authorized to perform: sts:AssumeRole on resource: ${role}`;
  const trusting = (effect: string) =>
    document({ Effect: effect, Principal: { AWS: ANN.arn }, Action: "sts:AssumeRole" });

  test("trust policy: silent, denying, allowing", () => {
    const silent = `${onRole} because no role trust policy allows the sts:AssumeRole action`;
    assert.equal(answer({}, assume), silent);
    const denied = `${onRole} with an explicit deny in the role trust policy`;
    assert.equal(answer({}, { ...assume, resourcePolicy: trusting("Deny") }), denied);
    assert.equal(answer({}, { ...assume, resourcePolicy: trusting("Allow") }), "allowed");
  });

  test("key policies are resource-based policies", () => {
    const decrypt: Demand = { action: "kms:Decrypt", resource: "*", mode: "trust" };
    const message = `User: ${ANN.arn} is not authorized to perform: kms:Decrypt because no resource-based policy`;
    assert.equal(answer({}, decrypt), `${message} allows the kms:Decrypt action`);
  });

  test("callers without an ARN", () => {
    const end = `on resource: ${QUEUE} because no resource-based policy allows the sqs:SendMessage action`;
    assert.equal(
      answer({}, SEND, { kind: "anonymous" }),
      `User: anonymous is not authorized to perform: sqs:SendMessage ${end}`,
    );
    assert.equal(
      answer({}, SEND, { kind: "service", service: "sns.amazonaws.com" }),
      `User: sns.amazonaws.com is not authorized to perform: sqs:SendMessage ${end}`,
    );
  });

  test("session policies", () => {
    const caller = session([document(SILENT)]);
    const message = answer({ policies: allowed }, SEND, caller);
    assert.match(message, /because no session policy allows the sqs:SendMessage action$/);
    const denied = answer({ policies: allowed }, SEND, session([document(ALLOW, DENY)]));
    assert.match(denied, /with an explicit deny in a session policy$/);
  });
});

describe("policies are brought together", () => {
  const allowed = { identity: [named("p", ALLOW)] };
  const arn = `arn:aws:iam::${ACCOUNT}:policy/Limit`;

  test("managed session policies count beside inline ones, until they are gone", () => {
    const setting = { policies: allowed, managed: { [arn]: named(arn, ALLOW) } };
    assert.equal(answer(setting, SEND, session([document(SILENT)], [arn])), "allowed");
    assert.match(answer({ policies: allowed }, SEND, session([], [arn])), /no session policy allows/);
    assert.equal(answer(setting, SEND, session()), "allowed");
  });

  test("root may do everything in its account that control policies leave", () => {
    assert.equal(answer({}, SEND, rootOf(ACCOUNT)), "allowed");
    assert.match(answer({ scp: [[]] }, SEND, rootOf(ACCOUNT)), /no service control policy/);
  });

  test("control policies do not reach service-linked roles", () => {
    const linked = session([], [], "aws-service-role/sqs.amazonaws.com/");
    assert.equal(answer({ policies: allowed, scp: [[]], rcp: [[]] }, SEND, linked), "allowed");
    assert.match(answer({ policies: allowed, scp: [[]] }, SEND, session()), /no service control policy/);
  });

  test("a principal that no longer exists may nothing, even where it is named", () => {
    const resourcePolicy = document({ ...ALLOW, Principal: { AWS: ANN.arn } });
    assert.equal(answer({}, { ...SEND, resourcePolicy }), "allowed");
    assert.match(answer({ gone: true }, { ...SEND, resourcePolicy }), /no identity-based policy/);
  });

  test("an identity provider's word makes somebody of an anonymous caller", () => {
    const resourcePolicy = document({
      Effect: "Allow",
      Principal: { Federated: "idp.example.com" },
      Action: "sts:*",
    });
    const demand: Demand = {
      action: "sts:AssumeRoleWithWebIdentity",
      resource: "*",
      mode: "trust",
      resourcePolicy,
    };
    const anonymous: Principal = { kind: "anonymous" };
    assert.equal(answer({}, { ...demand, federatedProvider: "idp.example.com" }, anonymous), "allowed");
    assert.match(
      answer({}, { ...demand, federatedProvider: "other.example.com" }, anonymous),
      /role trust policy/,
    );
    assert.match(answer({}, demand, anonymous), /role trust policy/);
  });

  test("canonical user ids name accounts", () => {
    const resourcePolicy = document({ ...ALLOW, Principal: { CanonicalUser: `canonical-${ACCOUNT}` } });
    const demand = { ...SEND, resourcePolicy, resourceAccount: OTHER };
    assert.equal(answer({ policies: allowed }, demand), "allowed");
  });

  test("conditions read the request", () => {
    const own = named("p", { ...ALLOW, Condition: { IpAddress: { "aws:SourceIp": "127.0.0.0/8" } } });
    assert.equal(answer({ policies: { identity: [own] } }), "allowed");
    const tagged = named("p", { ...ALLOW, Condition: { StringEquals: { "aws:PrincipalTag/Team": "red" } } });
    assert.equal(answer({ policies: { identity: [tagged], tags: { team: "red" } } }), "allowed");
  });
});

// https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
describe("what was granted beside all policies", () => {
  const KEY: Demand = { ...SEND, mode: "trust" };
  const granting = (naming: "direct" | "entity" | "account", demand: Demand = KEY): Demand => ({
    ...demand,
    granted: () => ({ name: "grant 1", naming }),
  });
  const allowed = { identity: [named("p", ALLOW)] };

  test("is asked only when the policies do not allow", () => {
    const never: Demand = {
      ...SEND,
      granted: () => {
        throw new Error("asked");
      },
    };
    assert.equal(answer({ policies: allowed }, never), "allowed");
    assert.match(answer({ policies: { identity: [named("p", DENY)] } }, never), /with an explicit deny/);
  });

  test("lets its grantee in, in its own account and in another", () => {
    assert.equal(answer({}, granting("direct")), "allowed");
    assert.equal(answer({}, granting("direct", { ...KEY, resourceAccount: OTHER })), "allowed");
    assert.equal(answer({}, granting("direct"), { kind: "service", service: "s.amazonaws.com" }), "allowed");
  });

  test("loses to an explicit deny, to control policies, and to the grantee's being gone", () => {
    const resourcePolicy = document({ ...DENY, Principal: "*" });
    assert.match(
      answer({}, granting("direct", { ...KEY, resourcePolicy })),
      /explicit deny in a resource-based policy/,
    );
    assert.match(
      answer({ scp: [[named("s", SILENT)]] }, granting("direct")),
      /no service control policy allows/,
    );
    assert.match(answer({ rcp: [[named("r", DENY)]] }, granting("direct")), /resource control policy/);
    assert.notEqual(answer({ gone: true }, granting("direct")), "allowed");
  });

  test("to a role keeps within boundary and session policies; to an account needs that account's policies", () => {
    const boundary = named("b", SILENT);
    assert.equal(answer({}, granting("entity"), session()), "allowed");
    assert.match(
      answer({ policies: { boundary } }, granting("entity"), session()),
      /no permissions boundary allows/,
    );
    assert.match(answer({}, granting("entity"), session([document(SILENT)])), /no session policy allows/);
    assert.match(answer({}, granting("account")), /no identity-based policy allows/);
    assert.equal(answer({ policies: allowed }, granting("account")), "allowed");
  });

  test("is named by the decision", () => {
    const decision = authorizerOf({}).authorize(granting("direct"), ANN, REQUEST, SCOPE, NOW);
    assert.equal(decision.kind, "grant");
    assert.equal(decision.policy, "grant 1");
  });
});

test("an explanation tells what was considered, with positions and missing keys", () => {
  const own = named(
    "inline p",
    { ...ALLOW, Sid: "Mine" },
    { ...DENY, Condition: { Bool: { "sqs:Strange": "true" } } },
  );
  const explanation = authorizerOf({ policies: { identity: [own] } }).explain(SEND, ANN, REQUEST, SCOPE, NOW);
  assert.equal(explanation.decision.allowed, true);
  assert.deepEqual(explanation.missingContextKeys, ["sqs:Strange"]);
  const identity = explanation.considered.find(({ kind }) => kind === "identity");
  assert.equal(identity?.outcome, "allows");
  assert.deepEqual(
    identity?.matched.map(({ policy, sid, start }) => [policy, sid, start]),
    [["inline p", "Mine", { line: 1, column: 38 }]],
  );
});

// https://docs.aws.amazon.com/cli/latest/reference/sts/decode-authorization-message.html#examples
test("the decoded authorization message has AWS's members in AWS's order", () => {
  const run: Demand = {
    action: "ec2:RunInstances",
    resource: `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/*`,
    context: { "ec2:InstanceType": "t2.micro" },
  };
  const deny = {
    Sid: "VisualEditor0",
    Effect: "Deny",
    Action: "ec2:RunInstances",
    Resource: "*",
    Condition: { StringEquals: { "ec2:InstanceType": ["t2.micro", "t3.micro"] } },
  };
  const authorizer = authorizerOf({ policies: { identity: [named("p", deny)] } });
  const explanation = authorizer.explain(run, ANN, REQUEST, SCOPE, NOW);
  const values = (...texts: string[]) => ({ items: texts.map((value) => ({ value })) });
  const keyed = (key: string, ...texts: string[]) => ({ key, values: values(...texts) });
  const expected = {
    allowed: false,
    explicitDeny: true,
    matchedStatements: {
      items: [
        {
          statementId: "VisualEditor0",
          effect: "DENY",
          principals: values("AIDAANN"),
          principalGroups: { items: [] },
          actions: values("ec2:RunInstances"),
          resources: values("*"),
          conditions: { items: [keyed("ec2:InstanceType", "t2.micro", "t3.micro")] },
        },
      ],
    },
    failures: { items: [] },
    context: {
      principal: { id: "AIDAANN", name: "ann", arn: ANN.arn },
      action: "RunInstances",
      resource: run.resource,
      conditions: {
        items: [
          keyed("ec2:InstanceType", "t2.micro"),
          keyed("aws:Resource", "instance/*"),
          keyed("aws:Account", ACCOUNT),
          keyed("aws:Region", "us-east-1"),
          keyed("aws:Service", "ec2"),
          keyed("aws:Type", "instance"),
          keyed("aws:ARN", run.resource),
        ],
      },
    },
  };
  assert.equal(authorizationMessage(explanation, ANN, run, REQUEST), JSON.stringify(expected));
});

test("compiled policies are kept by text, the oldest giving way", () => {
  const policies = new CompiledPolicies(2);
  const texts = ["a", "b", "c"].map((Sid) => document({ ...ALLOW, Sid }));
  const [first, second, third] = texts.map((text) => policies.get(text));
  assert.notEqual(policies.get(texts[0] as string), first);
  assert.equal(policies.get(texts[2] as string), third);
  assert.notEqual(policies.get(texts[1] as string), second);
});
