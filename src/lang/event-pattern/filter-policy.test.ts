import assert from "node:assert/strict";
import { test } from "node:test";
import { compileFilterPolicy, type FilteredAttribute, type FilterPolicyScope } from "./filter-policy.ts";
import { PatternError } from "./source.ts";

const text = (StringValue: string): FilteredAttribute => ({ DataType: "String", StringValue });
const number = (StringValue: string): FilteredAttribute => ({ DataType: "Number", StringValue });
const list = (value: unknown): FilteredAttribute => ({
  DataType: "String.Array",
  StringValue: JSON.stringify(value),
});

type Case = readonly [policy: unknown, attributes: Record<string, FilteredAttribute>, passes: boolean];
const CASES: readonly Case[] = [
  [{ store: ["example"] }, { store: text("example") }, true],
  [{ store: ["example"] }, { store: text("other") }, false],
  [{ price: [{ numeric: [">=", 100] }] }, { price: number("100.00") }, true],
  [{ price: [{ numeric: [">=", 100] }] }, { price: text("100") }, false],
  [{ price: [100] }, { price: number("100") }, true],
  [{ interests: ["rugby"] }, { interests: list(["soccer", "rugby"]) }, true],
  [{ interests: [true, 7] }, { interests: list([7]) }, true],
  [{ interests: ["rugby"] }, { interests: text('["rugby"]') }, false],
  [{ a: [null] }, {}, true],
  [{ a: [{ "anything-but": "x" }] }, {}, false],
  [{ a: [{ exists: false }] }, { b: text("x") }, true],
  [{ a: [{ exists: true }] }, { a: { DataType: "Binary" } }, false],
  [{ source: ["s"], $or: [{ a: ["1"] }, { b: ["2"] }] }, { source: text("s"), b: text("2") }, true],
];
for (const [policy, attributes, passes] of CASES)
  test(`${JSON.stringify(policy)} ${passes ? "passes" : "stops"} ${JSON.stringify(attributes)}`, () => {
    const compiled = compileFilterPolicy(JSON.stringify(policy), "MessageAttributes");
    assert.equal(compiled.matches({ body: "", attributes }), passes);
  });

test("the body is looked at in the scope MessageBody, and must be a JSON object", () => {
  const policy = compileFilterPolicy('{"order":{"status":["new"]}}', "MessageBody");
  assert.equal(policy.matches({ body: '{"order":{"status":"new"}}', attributes: {} }), true);
  assert.equal(policy.matches({ body: '{"order":{"status":"old"}}', attributes: {} }), false);
  assert.equal(policy.matches({ body: "new", attributes: {} }), false);
});

const REFUSALS: readonly [policy: unknown, scope: FilterPolicyScope, message: string][] = [
  [
    { a: { b: ["x"] } },
    "MessageAttributes",
    "Filter policy scope MessageAttributes does not support nested filter policy",
  ],
  [
    { a: ["1"], b: ["1"], c: ["1"], d: ["1"], e: ["1"], f: ["1"] },
    "MessageAttributes",
    "FilterPolicy: Filter policy can not have more than 5 keys",
  ],
  [
    { a: { b: { c: ["1", "2", "3", "4"] } }, d: { e: ["1", "2", "3"] }, f: ["1", "2", "3"] },
    "MessageBody",
    "FilterPolicy: Filter policy is too complex",
  ],
];
for (const [policy, scope, message] of REFUSALS)
  test(message, () =>
    assert.throws(() => compileFilterPolicy(JSON.stringify(policy), scope), new PatternError(message)),
  );
