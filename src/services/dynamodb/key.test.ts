import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { compareValues } from "../../lang/dynamodb/compare.ts";
import { beginsWith } from "../../lang/dynamodb/condition.ts";
import type { KeyOperator } from "../../lang/dynamodb/key-condition.ts";
import { canonicalNumber } from "../../lang/dynamodb/number.ts";
import type { AttributeValue } from "../../lang/dynamodb/values.ts";
import { behind, EVERYTHING, entryKey, segmentRange, stretchOf, tableKey, within } from "./key.ts";

const ROUNDS = 3_000;

/** Bytes that are hard to keep apart: zeros, escapes, beginnings of each other. */
function binary(random: Random): AttributeValue {
  return { B: Uint8Array.from({ length: random.below(4) }, () => random.pick([0, 1, 2, 254, 255])) };
}
function text(random: Random): AttributeValue {
  return {
    S: Array.from({ length: random.below(4) }, () =>
      random.pick(["\u0000", "a", "b", "é", "\u{1f600}", "\uffff"]),
    ).join(""),
  };
}
function number(random: Random): AttributeValue {
  const digits = `${random.pick(["", "-"])}${random.below(1_000)}e${random.below(8) - 4}`;
  return { N: canonicalNumber(digits) };
}

const KINDS = [binary, text, number];

test("keys of one partition compare as their sort keys do, and no partition reaches into another", () => {
  const random = new Random(7);
  for (let round = 0; round < ROUNDS; round++) {
    const make = random.pick(KINDS);
    const [hash, other, one, two] = [make(random), make(random), make(random), make(random)];
    const order = Math.sign(Buffer.compare(tableKey(hash, one), tableKey(hash, two)));
    assert.equal(order, Math.sign(compareValues(one, two) ?? Number.NaN), JSON.stringify([one, two]));
    const same = compareValues(hash, other) === 0;
    assert.equal(within(tableKey(other, one), stretchOf({ hash })), same);
  }
});

const HOLDS: Readonly<
  Record<KeyOperator, (value: AttributeValue, low: AttributeValue, high: AttributeValue) => boolean>
> = {
  EQ: (value, low) => compareValues(value, low) === 0,
  LT: (value, low) => (compareValues(value, low) ?? 0) < 0,
  LE: (value, low) => (compareValues(value, low) ?? 1) <= 0,
  GT: (value, low) => (compareValues(value, low) ?? 0) > 0,
  GE: (value, low) => (compareValues(value, low) ?? -1) >= 0,
  BETWEEN: (value, low, high) =>
    (compareValues(value, low) ?? -1) >= 0 && (compareValues(value, high) ?? 1) <= 0,
  BEGINS_WITH: (value, low) => beginsWith(value, low),
};

test("the stretch of a condition holds the keys that meet it, in tables and indexes", () => {
  const random = new Random(11);
  for (let round = 0; round < ROUNDS; round++) {
    const operator = random.pick(Object.keys(HOLDS) as KeyOperator[]);
    const make = random.pick(operator === "BEGINS_WITH" ? [binary, text] : KINDS);
    const [hash, value, low, high] = [make(random), make(random), make(random), make(random)];
    const range = stretchOf({
      hash,
      range: { operator, values: operator === "BETWEEN" ? [low, high] : [low] },
    });
    const key = tableKey(hash, value);
    const expected = HOLDS[operator](value, low, high);
    assert.equal(within(key, range), expected, JSON.stringify([operator, value, low, high]));
    assert.equal(within(entryKey(hash, value, tableKey(make(random), undefined)), range), expected);
  }
});

test("what is left behind a key begins right after it", () => {
  const key = tableKey({ S: "a" }, { N: "1" });
  const next = tableKey({ S: "a" }, { N: "2" });
  const range = stretchOf({ hash: { S: "a" } });
  assert.equal(within(key, behind(range, key, true)), false);
  assert.equal(within(next, behind(range, key, true)), true);
  assert.equal(within(key, behind(range, next, false)), true);
  assert.equal(within(next, behind(range, next, false)), false);
});

test("each key lies in one segment of a scan", () => {
  const random = new Random(13);
  for (let round = 0; round < 300; round++) {
    const key = tableKey(random.pick(KINDS)(random), undefined);
    const total = 1 + random.below(9);
    const segments = Array.from({ length: total }, (_, segment) => within(key, segmentRange(segment, total)));
    assert.equal(segments.filter(Boolean).length, 1);
    assert.equal(within(key, EVERYTHING), true);
  }
});
