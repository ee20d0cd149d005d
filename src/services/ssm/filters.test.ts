import assert from "node:assert/strict";
import { test } from "node:test";
import { describing } from "./filters.ts";

const sources = (Key: string, Option: string, ...Values: string[]) =>
  describing(undefined, [{ Key, Option, Values }]).sources;

test("filters by name and path tell where to look, and no place twice", () => {
  assert.deepEqual(sources("Name", "Equals", "b", "/a", "a"), [
    { from: "/a", to: "/a\0" },
    { from: "/b", to: "/b\0" },
  ]);
  assert.deepEqual(
    sources("Name", "BeginsWith", "app", "/ap", "b").map((source) => "from" in source && source.from),
    ["/ap", "/b"],
  );
  assert.deepEqual(sources("Path", "Recursive", "/a/b", "/a", "/a-c"), [
    { from: "/a-c/", to: "/a-c0" },
    { from: "/a/", to: "/a0" },
  ]);
  assert.deepEqual(sources("Path", "Recursive", "/", "/a"), [{ from: "/", to: "0" }]);
  assert.deepEqual(sources("Path", "OneLevel", "/a", "/a/", "/"), [{ parent: "/a" }, { parent: "" }]);
  assert.deepEqual(sources("Name", "Contains", "x"), [{ from: "/", to: "0" }]);
});
