import assert from "node:assert/strict";
import { test } from "node:test";
import { letGo } from "./let-go.ts";

test("memory that a large buffer has for itself goes; what is shared, or small, stays", () => {
  const large = new Uint8Array(64 * 1024);
  letGo(large);
  assert.equal(large.length, 0);
  const all = new Uint8Array(128 * 1024).fill(7);
  letGo(all.subarray(0, 64 * 1024));
  assert.equal(all[0], 7);
  const small = Buffer.from("small");
  letGo(small);
  assert.equal(small.toString(), "small");
});
