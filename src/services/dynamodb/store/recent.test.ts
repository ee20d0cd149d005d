import assert from "node:assert/strict";
import { test } from "node:test";
import { Recent } from "./recent.ts";

test("what was asked for lately stays, the rest goes once the weight is used up twice", () => {
  const recent = new Recent<number, string>(10);
  for (let key = 0; key < 100; key++) {
    recent.set(key, `value ${key}`, 1);
    assert.equal(recent.get(0), "value 0");
  }
  assert.equal(recent.get(1), undefined);
  assert.equal(recent.get(99), "value 99");
});

test("what was deleted is gone from both generations", () => {
  const recent = new Recent<string, number>(1);
  recent.set("old", 1, 2);
  recent.set("young", 2, 1);
  recent.delete("old");
  recent.delete("young");
  assert.deepEqual([recent.get("old"), recent.get("young")], [undefined, undefined]);
});

test("clearing forgets all", () => {
  const recent = new Recent<string, number>(1);
  recent.set("old", 1, 2);
  recent.set("young", 2, 1);
  recent.clear();
  assert.deepEqual([recent.get("old"), recent.get("young")], [undefined, undefined]);
});
