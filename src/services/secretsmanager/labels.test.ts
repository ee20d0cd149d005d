import assert from "node:assert/strict";
import { test } from "node:test";
import {
  attach,
  attachNew,
  byVersion,
  CURRENT,
  detach,
  holderOf,
  labelsOf,
  PENDING,
  PREVIOUS,
} from "./labels.ts";

/** Numbers below a bound, the same for the same seed (mulberry32). */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const NAMES = [CURRENT, PENDING, PREVIOUS, "mine", "__proto__", "constructor"];

test("however labels are moved, a moved one is where it was moved to, and AWSPREVIOUS where AWSCURRENT was", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const below = generator(seed);
    let labels = attachNew({}, "v0", undefined);
    for (let step = 1; step <= 30; step++) {
      const label = NAMES[below(NAMES.length)] as string;
      const versionId = `v${below(5)}`;
      const current = holderOf(labels, CURRENT);
      const others = NAMES.filter((name) => name !== label && ![PENDING, PREVIOUS].includes(name));
      const before = others.map((name) => holderOf(labels, name));
      labels = attach(labels, label, versionId);
      const told = `seed ${seed}, step ${step}`;
      assert.equal(holderOf(labels, label), versionId, told);
      assert.deepEqual(
        others.map((name) => holderOf(labels, name)),
        before,
        told,
      );
      if (label === CURRENT && current !== versionId) {
        assert.equal(holderOf(labels, PREVIOUS), current, told);
        assert.notEqual(holderOf(labels, PENDING), current, told);
      }
      const kept = JSON.parse(JSON.stringify(labels)) as typeof labels;
      assert.deepEqual(kept, labels, told);
    }
  }
});

test("labels called as members of objects are labels like others", () => {
  assert.equal(holderOf({}, "constructor"), undefined);
  const labels = attachNew({}, "v", ["__proto__", "constructor"]);
  assert.deepEqual(labelsOf(labels, "v"), [CURRENT, "__proto__", "constructor"]);
  assert.deepEqual(byVersion(labels), { v: [CURRENT, "__proto__", "constructor"] });
  assert.equal(holderOf(detach(labels, "__proto__"), "__proto__"), undefined);
});
