import assert from "node:assert/strict";
import { test } from "node:test";
import type { PrincipalElement } from "./document.ts";
import { appliesDespite, type Caller, compilePrincipal, type Naming, naming } from "./principal.ts";

const ACCOUNT = "111122223333";
const ROOT_ARN = `arn:aws:iam::${ACCOUNT}:root`;
const USER_ARN = `arn:aws:iam::${ACCOUNT}:user/team/ann`;
const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/app/Worker`;
const SESSION_ARN = `arn:aws:sts::${ACCOUNT}:assumed-role/Worker/one`;
const FEDERATED_ARN = `arn:aws:sts::${ACCOUNT}:federated-user/guest`;
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com`;

const callers = {
  root: { kind: "root", account: ACCOUNT, arn: ROOT_ARN, userId: ACCOUNT },
  user: { kind: "user", account: ACCOUNT, arn: USER_ARN, userId: "AIDAANN" },
  session: {
    kind: "assumed-role",
    account: ACCOUNT,
    arn: SESSION_ARN,
    userId: "AROAWORKER:one",
    roleArn: ROLE_ARN,
    roleId: "AROAWORKER",
  },
  federatedUser: {
    kind: "federated-user",
    account: ACCOUNT,
    arn: FEDERATED_ARN,
    userId: `${ACCOUNT}:guest`,
    issuer: { kind: "user", arn: USER_ARN, userId: "AIDAANN" },
  },
  service: { kind: "service", service: "sns.amazonaws.com" },
  federated: { kind: "federated", provider: PROVIDER },
  anonymous: { kind: "anonymous" },
} satisfies Record<string, Caller>;

function aws(...values: string[]): PrincipalElement {
  return [{ type: "AWS", values }];
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
const ROWS: readonly [element: PrincipalElement, caller: keyof typeof callers, expected: Naming][] = [
  ["*", "user", "direct"],
  ["*", "anonymous", "direct"],
  ["*", "service", "direct"],
  ["*", "federated", "direct"],
  [aws("*"), "anonymous", "direct"],
  [aws("*"), "session", "direct"],
  [aws("*"), "federated", "none"],
  [aws(ACCOUNT), "root", "direct"],
  [aws(ACCOUNT), "user", "account"],
  [aws(ACCOUNT), "session", "account"],
  [aws(ACCOUNT), "federatedUser", "account"],
  [aws(ACCOUNT), "service", "none"],
  [aws(ACCOUNT), "anonymous", "none"],
  [aws(ROOT_ARN), "root", "direct"],
  [aws(ROOT_ARN), "user", "account"],
  [aws("444455556666", ACCOUNT), "user", "account"],
  [aws("444455556666"), "user", "none"],
  [aws(USER_ARN), "user", "direct"],
  [aws("AIDAANN"), "user", "direct"],
  [aws(USER_ARN), "federatedUser", "entity"],
  [aws("AIDAANN"), "federatedUser", "entity"],
  [aws(USER_ARN), "session", "none"],
  [aws(FEDERATED_ARN), "federatedUser", "direct"],
  [aws(ROLE_ARN), "session", "entity"],
  [aws("AROAWORKER"), "session", "entity"],
  [aws("AROAWORKER:one"), "session", "direct"],
  [aws(SESSION_ARN), "session", "direct"],
  [aws(SESSION_ARN, ROLE_ARN, ACCOUNT), "session", "direct"],
  [aws(`arn:aws:sts::${ACCOUNT}:assumed-role/Worker/two`), "session", "none"],
  [aws(`arn:aws:sts::${ACCOUNT}:assumed-role/Worker/*`), "session", "none"],
  [aws(`arn:aws:iam::${ACCOUNT}:role/app/*`), "session", "none"],
  [[{ type: "Service", values: ["sns.amazonaws.com"] }], "service", "direct"],
  [[{ type: "Service", values: ["s3.amazonaws.com"] }], "service", "none"],
  [[{ type: "Service", values: ["sns.amazonaws.com"] }], "user", "none"],
  [[{ type: "Federated", values: [PROVIDER] }], "federated", "direct"],
  [[{ type: "Federated", values: ["accounts.google.com"] }], "federated", "none"],
  [[{ type: "Federated", values: [PROVIDER] }], "user", "none"],
  [[{ type: "CanonicalUser", values: ["79a5"] }], "root", "direct"],
  [[{ type: "CanonicalUser", values: ["79a5"] }], "user", "account"],
  [[{ type: "CanonicalUser", values: ["0000"] }], "user", "none"],
  [[], "user", "none"],
];
for (const [element, caller, expected] of ROWS)
  test(`${JSON.stringify(element)} names ${caller}: ${expected}`, () =>
    assert.equal(naming(compilePrincipal(element), callers[caller], "79a5"), expected));

test("a canonical user id that the service does not know names nobody", () => {
  const element = compilePrincipal([{ type: "CanonicalUser", values: ["79a5"] }]);
  assert.equal(naming(element, callers.user, undefined), "none");
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
const DENY_ROWS: readonly [
  element: PrincipalElement,
  caller: keyof typeof callers,
  bounded: boolean,
  denied: boolean,
][] = [
  [aws(USER_ARN, ROOT_ARN), "user", false, false],
  [aws(USER_ARN), "user", false, true],
  [aws(ROOT_ARN), "user", false, true],
  [aws(ROOT_ARN), "root", false, false],
  [aws(USER_ARN, ROOT_ARN), "user", true, true],
  [aws(SESSION_ARN, ROLE_ARN, ROOT_ARN), "session", false, false],
  [aws(SESSION_ARN, ROOT_ARN), "session", false, true],
  [aws(ROLE_ARN, ROOT_ARN), "session", false, true],
  [aws(USER_ARN, ROOT_ARN), "anonymous", false, true],
  [[{ type: "Service", values: ["sns.amazonaws.com"] }], "service", false, false],
  [[{ type: "Service", values: ["sns.amazonaws.com"] }], "user", false, true],
  ["*", "user", false, false],
];
for (const [element, caller, bounded, denied] of DENY_ROWS)
  test(`Deny with NotPrincipal ${JSON.stringify(element)} ${denied ? "denies" : "spares"} ${caller}`, () =>
    assert.equal(
      appliesDespite(compilePrincipal(element), callers[caller], undefined, "Deny", bounded),
      denied,
    ));

test("Allow with NotPrincipal reaches everyone none of whose names is listed", () => {
  const element = compilePrincipal(aws(ACCOUNT));
  assert.equal(appliesDespite(element, callers.user, undefined, "Allow", false), false);
  assert.equal(appliesDespite(element, callers.anonymous, undefined, "Allow", false), true);
});
