import assert from "node:assert/strict";
import test from "node:test";
import { tagList, tagMap, withoutTags } from "./tags.ts";

test("tags are listed, and found by key", () => {
  const listed = [{ Key: "a", Value: "1" }, { Key: "b" }, { Key: "a", Value: "2" }];
  assert.deepEqual(tagMap(listed), { a: "2", b: "" });
  assert.deepEqual(tagMap(undefined), {});
  assert.deepEqual(tagList({ a: "2", b: "" }), [
    { Key: "a", Value: "2" },
    { Key: "b", Value: "" },
  ]);
});

test("tags go by key, or by key and value", () => {
  const tags = { a: "1", b: "2", c: "" };
  assert.deepEqual(withoutTags(tags, [{ Key: "a" }, { Key: "b", Value: "other" }, { Key: "c", Value: "" }]), {
    b: "2",
  });
});
