import assert from "node:assert/strict";
import test from "node:test";
import { decisionText, type Trace } from "./decision.ts";

test("a denial names the statement, and what else matched", () => {
  const matched = { kind: "identity", policy: "inline p", naming: "direct", start: { line: 3, column: 1 } };
  const trace = {
    decision: {
      allowed: false,
      explicit: true,
      kind: "identity",
      policy: "inline p",
      statement: 0,
      sid: "NoSend",
    },
    considered: [
      {
        kind: "identity",
        level: undefined,
        policies: ["inline p"],
        outcome: "denies",
        matched: [
          { ...matched, index: 0, sid: "NoSend", effect: "Deny" },
          { ...matched, index: 1, sid: undefined, effect: "Allow" },
        ],
      },
      { kind: "scp", level: 0, policies: ["arn:a"], outcome: "silent", matched: [] },
    ],
    missingContextKeys: ["aws:MultiFactorAuthPresent"],
    context: {},
  } as unknown as Trace;
  assert.equal(
    decisionText(trace),
    `Denied by statement 1 "NoSend" of inline p (identity policies).
  identity policies: denies
    Deny   statement 1 "NoSend" of inline p, line 3
    Allow  statement 2 of inline p, line 3
  service control policies, level 0: nothing matches in arn:a
  The policies also read keys that the request does not have: aws:MultiFactorAuthPresent.`,
  );
});

test("an implicit denial and root", () => {
  const decision = { explicit: false, policy: undefined, statement: undefined, sid: undefined };
  assert.equal(
    decisionText({ ...decision, allowed: false, kind: "boundary" }),
    "Denied: nothing in the permissions boundary allows it.",
  );
  assert.equal(
    decisionText({ ...decision, allowed: true, kind: undefined }),
    "Allowed: the caller is the account's root user.",
  );
});
