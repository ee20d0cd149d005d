import assert from "node:assert/strict";
import { test } from "node:test";
import { spreadNames } from "./dotted.ts";
import { compilePattern, type JsonObject } from "./pattern.ts";

const matches = (pattern: object, event: JsonObject): boolean =>
  compilePattern(JSON.stringify(pattern)).matches(spreadNames(event));

test("a name with dots and the path are one place, whichever way event and pattern write it", () => {
  for (const pattern of [{ a: { "b.c": [1] } }, { a: { b: { c: [1] } } }, { "a.b.c": [1] }])
    for (const event of [{ a: { "b.c": 1 } }, { "a.b": { c: 1 } }, { "a.b.c": 1 }, { a: { b: { c: 1 } } }])
      assert.equal(matches(pattern, event), true, `${JSON.stringify(pattern)} and ${JSON.stringify(event)}`);
  assert.equal(matches({ a: { b: [1] } }, { "a.b": 2 }), false);
  assert.equal(matches({ a: { b: [{ exists: false }] } }, { "a.b": 2 }), false);
});

test("what stands at one place by two ways is found by either value", () => {
  const event = { "a.b": 1, a: { b: 2, c: 3 } };
  for (const b of [1, 2]) assert.equal(matches({ a: { b: [b], c: [3] } }, event), true);
  assert.equal(matches({ a: { b: [4] } }, event), false);
});

test("events without dots are not copied", () => {
  const event = { a: [{ b: 1 }] };
  assert.equal(spreadNames(event), event);
});
