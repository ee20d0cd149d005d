import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonArray, JsonError, type JsonNode, JsonNumber, JsonObject, MAX_DEPTH, readJson } from "./json.ts";

/** Back to plain values, to compare with JSON.parse. */
function plain(node: JsonNode): unknown {
  if (node instanceof JsonNumber) return Number(node.text);
  if (node instanceof JsonArray) return node.items.map(plain);
  if (node instanceof JsonObject) return Object.fromEntries([...node.members].map(([k, v]) => [k, plain(v)]));
  return node;
}

for (const text of [
  "{}",
  "[]",
  ' { "a" : [ 1 , -2.5e+3, true, false, null, "" ] } ',
  '"\\u0041\\n\\"\\\\ \\ud83d\\ude00"',
  '{"a":{"b":[[],{}]},"\\u0062":"ü"}',
])
  test(`reads what JSON.parse reads: ${text}`, () =>
    assert.deepEqual(plain(readJson(text)), JSON.parse(text)));

for (const text of [
  "",
  " ",
  "{",
  "[1,]",
  '{"a":1,}',
  "{a:1}",
  "01",
  "1.",
  "+1",
  ".5",
  "tru",
  '"\\x"',
  '"\n"',
  '"open',
  '"open\\',
  "[1] 2",
  "'a'",
  "\u00a0{}",
  "NaN",
])
  test(`refuses what JSON.parse refuses: ${JSON.stringify(text)}`, () => {
    assert.throws(() => JSON.parse(text));
    assert.throws(() => readJson(text), JsonError);
  });

test("refuses a member given twice, which the policy grammar forbids", () => {
  assert.throws(() => readJson('{"Effect":"Allow","Effect":"Deny"}'), JsonError);
});

test("refuses to go deeper than its limit, quickly and without exhausting the stack", () => {
  assert.doesNotThrow(() => readJson("[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH)));
  assert.throws(() => readJson("[".repeat(100_000)), JsonError);
});

test("remembers where objects and lists stand", () => {
  const root = readJson(' {"a": [ {} ]}') as JsonObject;
  const list = root.members.get("a") as JsonArray;
  const inner = list.items[0] as JsonObject;
  assert.deepEqual([root.start, root.end], [1, 14]);
  assert.deepEqual([list.start, list.end], [7, 13]);
  assert.deepEqual([inner.start, inner.end], [9, 11]);
});

test("keeps numbers as written", () => {
  assert.equal((readJson("12345678901234567890") as JsonNumber).text, "12345678901234567890");
});
