import assert from "node:assert/strict";
import { test } from "node:test";
import { type Manifest, manifestFaults, manifestOf } from "./manifest.ts";

const files = new Map([
  ["b.json", "{}"],
  ["a.ts", "export {};"],
]);

test("the same files make no fault", () => {
  assert.deepEqual(
    manifestFaults(manifestOf(files, "1"), manifestOf(new Map([...files].reverse()), "1")),
    [],
  );
});

test("every file that is changed, missing or new is named", () => {
  const changed = new Map([
    ["a.ts", "export const x = 1;"],
    ["c.json", "{}"],
  ]);
  assert.deepEqual(manifestFaults(manifestOf(files, "1"), manifestOf(changed, "1")), [
    "src/gen/a.ts is stale",
    "src/gen/b.json is stale",
    "src/gen/c.json is stale",
  ]);
});

test("other inputs and another generator are told apart", () => {
  const now = manifestOf(files, "2");
  const then: Manifest = { ...manifestOf(files, "1"), generator: "another" };
  assert.deepEqual(manifestFaults(then, now), [
    "tools/codegen has changed since src/gen was written",
    "the input iam-data is not the one src/gen was made from",
  ]);
});
