import assert from "node:assert/strict";
import test from "node:test";
import { coverageOf } from "../../src/admin/coverage.ts";
import { coveragePage } from "./page.ts";

test("the page counts grades and lists the operations of services that were begun", () => {
  const begun = coverageOf("sqs", ["A", "B", "C"], { operations: { A: {}, B: { grade: "control-plane" } } });
  const untouched = coverageOf("sns", ["X"], undefined);
  const page = coveragePage([begun, untouched]);
  assert.match(page, /\| \[sqs\]\(#sqs\) \| 1 \| 1 \| 1 \|\n\| sns \| 0 \| 0 \| 1 \|/);
  assert.match(page, /## sqs\n\n- \*\*real\*\*: A\n- \*\*control-plane\*\*: B\n- \*\*missing\*\*: C\n/);
  assert.doesNotMatch(page, /## sns/);
});
