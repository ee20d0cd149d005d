import assert from "node:assert/strict";
import test from "node:test";
import { timesIn, tracedOn } from "./lineage.ts";

const own = { root: "1-a-b", parent: "c", sampled: false };

test("a chain remembers how often it came through each function", () => {
  let header: string | undefined;
  for (let i = 0; i < 3; i++)
    header = tracedOn(tracedOn(header, "one", own), "two", { root: "1-x-y", parent: "z", sampled: false });
  assert.equal(timesIn(header, "one"), 3);
  assert.equal(timesIn(header, "two"), 3);
  assert.equal(timesIn(header, "three"), 0);
  assert.match(header ?? "", /^Root=1-a-b;Parent=z;Sampled=0;Lineage=/);
});

test("headers that are none begin a new chain", () => {
  for (const header of [undefined, "", "Lineage=", "Lineage=nonsense", "Root=;Lineage=1:x:y"])
    assert.equal(timesIn(header, "one"), 0);
  assert.match(tracedOn(undefined, "one", own), /^Root=1-a-b;Parent=c;Sampled=0;Lineage=1:[0-9a-f]{8}:1$/);
});
