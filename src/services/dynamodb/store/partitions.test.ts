import assert from "node:assert/strict";
import test from "node:test";
import { instant } from "../../../base/instant.ts";
import { Partitions } from "./partitions.ts";

const at = (seconds: number) => instant(seconds * 1_000);
const HOT = new Uint8Array([1, 2, 3, 4, 5]);
const COLD = new Uint8Array([1, 2, 3, 5, 5]);

test("a partition serves what five minutes of it are worth at once, then what a second is worth", () => {
  const partitions = new Partitions();
  const has = (key: Uint8Array, units: number, seconds: number) =>
    partitions.has(1, key, "write", units, at(seconds));
  partitions.take(1, HOT, "write", 299_000, at(10));
  assert.ok(has(HOT, 1_000, 10));
  partitions.take(1, HOT, "write", 1_000, at(10));
  assert.ok(!has(HOT, 1, 10));
  assert.ok(has(COLD, 1, 10));
  assert.ok(partitions.has(2, HOT, "write", 1, at(10)));
  assert.ok(partitions.has(1, HOT, "read", 1, at(10)));
  assert.ok(has(HOT, 1_000, 11));
  assert.ok(!has(HOT, 1_001, 11));
});
