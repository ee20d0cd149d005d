import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../src/lang/iam/context.ts";
import {
  type AccessRequest,
  type ApplicablePolicies,
  evaluate,
  type NamedPolicy,
} from "../../src/lang/iam/evaluate.ts";
import { explain } from "../../src/lang/iam/explain.ts";
import { compilePolicy, PolicySyntaxError } from "../../src/lang/iam/policy.ts";
import type { Caller } from "../../src/lang/iam/principal.ts";
import { validatePolicy } from "../../src/lang/iam/validate.ts";
import { compileWildcard, matchesWildcard } from "../../src/lang/iam/wildcard.ts";
import {
  naiveMatch,
  type OracleCase,
  type OraclePolicy,
  type OracleStatement,
  type OracleWho,
  oracleAllows,
} from "./oracle.ts";
import { forSeeds, type Random } from "./random.ts";

const ACCOUNTS = ["111122223333", "444455556666"];
const ACTIONS = ["sqs:SendMessage", "sqs:ReceiveMessage", "sns:Publish"];
const ACTION_PATTERNS = [...ACTIONS, "*", "sqs:*", "SQS:send*", "s?s:Publish", "*:Rec*Message"];
const RESOURCES = ACCOUNTS.flatMap((account) => [
  `arn:aws:sqs:us-east-1:${account}:a`,
  `arn:aws:sqs:us-east-1:${account}:ab`,
]);
const RESOURCE_PATTERNS = [
  ...RESOURCES,
  "*",
  "arn:aws:sqs:*:*:a",
  "arn:aws:sqs:us-east-1:*:a*",
  "arn:aws:sqs:*:1111*:?b",
];

function whoFrom(random: Random): OracleWho {
  const account = random.pick(ACCOUNTS);
  switch (random.below(7)) {
    case 0:
      return { kind: "root", account, self: `arn:aws:iam::${account}:root` };
    case 1:
    case 2:
      return { kind: "user", account, self: `arn:aws:iam::${account}:user/ann` };
    case 3:
    case 4: {
      const behind = `arn:aws:iam::${account}:role/worker`;
      return { kind: "role", account, self: `arn:aws:sts::${account}:assumed-role/worker/s`, behind };
    }
    case 5: {
      const behind = `arn:aws:iam::${account}:user/ann`;
      return { kind: "federated", account, self: `arn:aws:sts::${account}:federated-user/guest`, behind };
    }
    default:
      return random.chance(50)
        ? { kind: "service", account: "", self: "sns.amazonaws.com" }
        : { kind: "anonymous", account: "", self: "" };
  }
}

function callerOf(who: OracleWho): Caller {
  const { account, self: arn, behind = "" } = who;
  switch (who.kind) {
    case "root":
      return { kind: "root", account, arn, userId: account };
    case "user":
      return { kind: "user", account, arn, userId: "AIDA" };
    case "role":
      return { kind: "assumed-role", account, arn, userId: "AROA:s", roleArn: behind, roleId: "AROA" };
    case "federated":
      return {
        kind: "federated-user",
        account,
        arn,
        userId: `${account}:guest`,
        issuer: { kind: "user", arn: behind, userId: "AIDA" },
      };
    case "service":
      return { kind: "service", service: arn };
    case "anonymous":
      return { kind: "anonymous" };
  }
}

function principalFrom(random: Random): NonNullable<OracleStatement["Principal"]> {
  const account = random.pick(ACCOUNTS);
  return random.pick([
    "*",
    { AWS: "*" },
    { AWS: account },
    { AWS: `arn:aws:iam::${account}:root` },
    { AWS: `arn:aws:iam::${account}:user/ann` },
    { AWS: `arn:aws:iam::${account}:role/worker` },
    { AWS: `arn:aws:sts::${account}:assumed-role/worker/s` },
    { AWS: `arn:aws:sts::${account}:federated-user/guest` },
    { Service: "sns.amazonaws.com" },
  ] as const);
}

function conditionFrom(random: Random): NonNullable<OracleStatement["Condition"]> {
  const key = random.pick(["team", "size"]);
  const value = () => random.pick(["red", "blue", "r*", "5", "50"]);
  const operator = random.pick([
    "StringEquals",
    "StringNotEquals",
    "StringLike",
    "StringNotLikeIfExists",
    "StringEqualsIfExists",
    "NumericLessThan",
    "Null",
  ]);
  const values = operator === "Null" ? [random.pick(["true", "false"])] : random.list(1, 2, value);
  return { [operator]: { [key]: values } };
}

function statementFrom(random: Random, named: boolean): OracleStatement {
  const actions = random.list(1, 2, () => random.pick(ACTION_PATTERNS));
  const resources = random.list(1, 2, () => random.pick(RESOURCE_PATTERNS));
  return {
    Effect: random.chance(8) ? "Deny" : "Allow",
    ...(named ? { Principal: principalFrom(random) } : {}),
    ...(random.chance(10) ? { NotAction: actions } : { Action: actions }),
    ...(random.chance(10) ? { NotResource: resources } : { Resource: resources }),
    ...(random.chance(30) ? { Condition: conditionFrom(random) } : {}),
  };
}

function policyFrom(random: Random, named = false): OraclePolicy {
  return { Version: "2012-10-17", Statement: random.list(1, 3, () => statementFrom(random, named)) };
}

function caseFrom(random: Random): OracleCase {
  const who = whoFrom(random);
  const owner = random.chance(60) && who.account !== "" ? who.account : random.pick(ACCOUNTS);
  const hasOwn = who.kind !== "root" && who.account !== "";
  const levels = () =>
    random.chance(20) ? random.list(1, 2, () => random.list(1, 2, () => policyFrom(random))) : [];
  return {
    who,
    action: random.pick(ACTIONS),
    resource: random.pick(RESOURCES),
    owner,
    context: {
      ...(random.chance(70) ? { team: random.pick(["red", "blue"]) } : {}),
      ...(random.chance(70) ? { size: random.pick(["4", "5", "49"]) } : {}),
    },
    trust: random.chance(25),
    identity: hasOwn ? random.list(0, 2, () => policyFrom(random)) : [],
    ...(hasOwn && random.chance(30) ? { boundary: policyFrom(random) } : {}),
    ...(hasOwn && random.chance(40) ? { session: random.list(1, 2, () => policyFrom(random)) } : {}),
    ...(random.chance(70) ? { attached: policyFrom(random, true) } : {}),
    scp: who.account === "" ? [] : levels(),
    rcp: levels(),
    ...(random.chance(15) ? { endpoint: policyFrom(random) } : {}),
  };
}

function named(policy: OraclePolicy): NamedPolicy {
  return { name: "p", policy: compilePolicy(JSON.stringify(policy)) };
}

function requestOf(c: OracleCase): AccessRequest {
  return {
    action: c.action,
    resource: c.resource,
    caller: callerOf(c.who),
    resourceAccount: c.owner,
    context: contextOf(c.context),
  };
}
function policiesOf(c: OracleCase): ApplicablePolicies {
  return {
    identity: c.identity.map(named),
    boundary: c.boundary && named(c.boundary),
    session: c.session?.map(named),
    resource: c.attached && named(c.attached),
    scp: c.scp.map((level) => level.map(named)),
    rcp: c.rcp.map((level) => level.map(named)),
    endpoint: c.endpoint && named(c.endpoint),
    mode: c.trust ? "trust" : undefined,
  };
}
function allows(c: OracleCase): boolean {
  return evaluate(requestOf(c), policiesOf(c)).allowed;
}

/** The case with every document changed by `change`. */
function changed(c: OracleCase, change: (policy: OraclePolicy) => OraclePolicy): OracleCase {
  return {
    ...c,
    identity: c.identity.map(change),
    ...(c.boundary && { boundary: change(c.boundary) }),
    ...(c.session && { session: c.session.map(change) }),
    ...(c.attached && { attached: change(c.attached) }),
    scp: c.scp.map((level) => level.map(change)),
    rcp: c.rcp.map((level) => level.map(change)),
    ...(c.endpoint && { endpoint: change(c.endpoint) }),
  };
}

test("decides as the naive oracle does", () => {
  const counts = { allowed: 0, denied: 0 };
  forSeeds(6_000, (random) => {
    const c = caseFrom(random);
    const allowed = allows(c);
    counts[allowed ? "allowed" : "denied"]++;
    assert.equal(allowed, oracleAllows(c), JSON.stringify(c));
  });
  // a generator that only ever makes one answer would prove nothing
  assert.ok(counts.allowed > 600 && counts.denied > 600, JSON.stringify(counts));
});

test("an explicit deny anywhere wins", () => {
  const deny: OracleStatement = { Effect: "Deny", Principal: "*", Action: ["*"], Resource: ["*"] };
  const denying: OraclePolicy = { Version: "2012-10-17", Statement: [deny] };
  forSeeds(500, (random) => {
    const c = caseFrom(random);
    const places: OracleCase[] = [
      { ...c, identity: random.shuffled([...c.identity, denying]) },
      { ...c, boundary: denying },
      { ...c, session: [...(c.session ?? []), denying] },
      {
        ...c,
        attached: {
          Version: "2012-10-17",
          Statement: random.shuffled([...(c.attached?.Statement ?? []), deny]),
        },
      },
      { ...c, scp: [...c.scp, [denying]] },
      { ...c, rcp: [[denying], ...c.rcp] },
      { ...c, endpoint: denying },
    ];
    for (const place of places) {
      const decision = evaluate(requestOf(place), policiesOf(place));
      assert.ok(!decision.allowed && decision.explicit, JSON.stringify(place));
    }
  });
});

test("a further Allow statement never takes a permission away", () => {
  forSeeds(1_000, (random) => {
    const c = caseFrom(random);
    if (!allows(c)) return;
    const more = changed(c, ({ Version, Statement }) => {
      const statement = { ...statementFrom(random, true), Effect: "Allow" as const };
      return { Version, Statement: random.shuffled([...Statement, statement]) };
    });
    assert.ok(allows(more), JSON.stringify(more));
  });
});

test("the order of policies and of statements does not matter", () => {
  forSeeds(1_000, (random) => {
    const c = caseFrom(random);
    const shuffled = changed(c, ({ Version, Statement }) => ({
      Version,
      Statement: random.shuffled(Statement),
    }));
    const reordered: OracleCase = {
      ...shuffled,
      identity: random.shuffled(shuffled.identity),
      ...(shuffled.session && { session: random.shuffled(shuffled.session) }),
      scp: random.shuffled(shuffled.scp.map((level) => random.shuffled(level))),
    };
    assert.equal(allows(reordered), allows(c), JSON.stringify(c));
  });
});

test("NotAction and NotResource are the complements of Action and Resource", () => {
  forSeeds(1_000, (random) => {
    const patterns = random.list(1, 3, () => random.pick(ACTION_PATTERNS));
    const resources = random.list(1, 3, () => random.pick(RESOURCE_PATTERNS));
    const base = { ...caseFrom(random), who: { kind: "user", account: "111122223333", self: "u" } } as const;
    const only = (statement: Omit<OracleStatement, "Effect">): OracleCase => {
      const Statement: OracleStatement[] = [{ Effect: "Allow", ...statement }];
      const { who, action, resource, context } = base;
      const identity = [{ Version: "2012-10-17" as const, Statement }];
      return { who, action, resource, context, owner: who.account, trust: false, identity, scp: [], rcp: [] };
    };
    assert.notEqual(
      allows(only({ Action: patterns, Resource: ["*"] })),
      allows(only({ NotAction: patterns, Resource: ["*"] })),
    );
    assert.notEqual(
      allows(only({ Action: ["*"], Resource: resources })),
      allows(only({ Action: ["*"], NotResource: resources })),
    );
  });
});

test("wildcards match as the naive matcher does", () => {
  forSeeds(10_000, (random) => {
    const pattern = random.list(0, 8, () => random.pick(["a", "b", "*", "?", "ab"])).join("");
    const text = random.list(0, 10, () => random.pick(["a", "b", "ab"])).join("");
    assert.equal(
      matchesWildcard(compileWildcard(pattern), text),
      naiveMatch(pattern, text),
      `${JSON.stringify(pattern)} of ${JSON.stringify(text)}`,
    );
  });
});

test("an explanation decides alike, and shows the statement that decided", () => {
  forSeeds(1_500, (random) => {
    const c = caseFrom(random);
    const [request, policies] = [requestOf(c), policiesOf(c)];
    const decision = evaluate(request, policies);
    const explanation = explain(request, policies);
    assert.deepEqual(explanation.decision, decision);
    const outcomes = explanation.considered.map((consideration) => consideration.outcome);
    assert.equal(outcomes.includes("denies"), !decision.allowed && decision.explicit);
    if (decision.statement === undefined) return;
    const shown = explanation.considered.some(
      ({ kind, matched }) =>
        kind === decision.kind &&
        matched.some(
          ({ index, effect }) => index === decision.statement && (effect === "Allow") === decision.allowed,
        ),
    );
    assert.ok(shown, JSON.stringify(c));
  });
});

test("broken documents are refused as such, and whatever compiles can be asked", () => {
  const scraps = [
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    ":",
    "\\",
    "*",
    "${",
    "null",
    "1e9",
    "Deny",
    "\u0000",
    "\ud800",
  ];
  const kinds = ["managed", "identity", "trust", "resource", "scp", "rcp"] as const;
  forSeeds(1_500, (random) => {
    const c = caseFrom(random);
    let text = JSON.stringify(policyFrom(random, random.chance(50)));
    for (let cuts = random.below(4); cuts > 0; cuts--) {
      const at = random.below(text.length);
      text = text.slice(0, at) + random.pick(scraps) + text.slice(at + random.below(3));
    }
    for (const kind of kinds) onlySyntaxErrors(() => void validatePolicy(text, kind));
    onlySyntaxErrors(() => {
      const attached = { name: "p", policy: compilePolicy(text) };
      explain(requestOf(c), { ...policiesOf(c), identity: [attached], resource: attached });
    });
  });
});

function onlySyntaxErrors(body: () => void): void {
  try {
    body();
  } catch (error) {
    if (!(error instanceof PolicySyntaxError)) throw error;
  }
}
