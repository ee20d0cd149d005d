/** Compiled patterns and their index against an evaluator too simple to be wrong, over seeded random cases. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compilePattern, type JsonObject, type JsonValue } from "./pattern.ts";
import { PatternIndex } from "./pattern-index.ts";

const RUNS = 400;

/** mulberry32 */
function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
type Random = (bound: number) => number;
const pick = <T>(random: Random, choices: readonly T[]): T => choices[random(choices.length)] as T;

const NAMES = ["source", "kind", "a", "b"];
const SCALARS: readonly JsonValue[] = ["x", "xy", "Xyz", "", "10.0.0.7", 1, 2.5, -3, true, false, null];

function randomValue(random: Random, depth: number): JsonValue {
  if (depth < 2 && random(3) === 0) return randomObject(random, depth + 1);
  if (depth < 3 && random(5) === 0)
    return Array.from({ length: random(3) }, () => randomValue(random, depth + 1));
  return pick(random, SCALARS);
}
function randomObject(random: Random, depth: number): JsonObject {
  return Object.fromEntries(
    NAMES.filter(() => random(4) > 0).map((name) => [name, randomValue(random, depth)]),
  );
}

const OPERATORS: ReadonlyArray<readonly [JsonValue, (value: JsonValue) => boolean]> = [
  [{ prefix: "x" }, (value) => typeof value === "string" && value.startsWith("x")],
  [{ suffix: "y" }, (value) => typeof value === "string" && value.endsWith("y")],
  [{ "equals-ignore-case": "XYZ" }, (value) => typeof value === "string" && value.toLowerCase() === "xyz"],
  [{ "anything-but": ["x", ""] }, (value) => value !== "x" && value !== ""],
  [{ "anything-but": 1 }, (value) => value !== 1],
  [{ "anything-but": { prefix: "X" } }, (value) => typeof value !== "string" || !value.startsWith("X")],
  [{ numeric: [">=", -3, "<", 2.5] }, (value) => typeof value === "number" && value >= -3 && value < 2.5],
  [{ wildcard: "x*" }, (value) => typeof value === "string" && /^x/.test(value)],
  [{ cidr: "10.0.0.0/29" }, (value) => value === "10.0.0.7"],
  [{ exists: true }, () => true],
];

type Naive = (event: JsonObject) => boolean;
const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const elements = (value: JsonValue | undefined): readonly JsonValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value.flatMap(elements) : [value as JsonValue];

function randomPattern(random: Random, depth: number): readonly [JsonObject, Naive] {
  const pattern: Record<string, JsonValue> = {};
  const parts: Naive[] = [];
  for (const name of NAMES.filter((_, index) => index === 0 || random(3) === 0)) {
    const [written, holds] =
      depth < 2 && random(3) === 0 ? nested(random, name, depth) : leafPattern(random, name);
    pattern[name] = written;
    parts.push(holds);
  }
  if (depth < 2 && random(4) === 0) {
    const choices = [randomPattern(random, depth + 1), randomPattern(random, depth + 1)];
    pattern["$or"] = choices.map(([written]) => written);
    parts.push((event) => choices.some(([, holds]) => holds(event)));
  }
  return [pattern, (event) => parts.every((holds) => holds(event))];
}

function nested(random: Random, name: string, depth: number): readonly [JsonValue, Naive] {
  const [inner, holds] = randomPattern(random, depth + 1);
  return [inner, (event) => elements(event[name]).some((element) => isObject(element) && holds(element))];
}

function leafPattern(random: Random, name: string): readonly [JsonValue, Naive] {
  const tests = Array.from({ length: 1 + random(2) }, () => {
    if (random(3) === 0) return pick(random, OPERATORS);
    const wanted = pick(random, SCALARS);
    return [wanted, (value: JsonValue) => value === wanted] as const;
  });
  const holds = (value: JsonValue) => !isObject(value) && tests.some(([, passes]) => passes(value));
  return [tests.map(([written]) => written), (event) => elements(event[name]).some(holds)];
}

test("compiled patterns agree with the naive evaluator, and the index with trying them all", () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const random = generator(seed);
    const patterns = Array.from({ length: 12 }, () => randomPattern(random, 0));
    const compiled = patterns.map(([written]) => compilePattern(JSON.stringify(written)));
    const index = new PatternIndex(compiled.map((pattern, at) => [at, pattern] as const));
    for (let round = 0; round < 6; round++) {
      const event = randomObject(random, 0);
      const expected = patterns.flatMap(([, holds], at) => (holds(event) ? [at] : []));
      const told = `seed ${seed}: ${JSON.stringify(event)}`;
      const each = compiled.flatMap((pattern, at) => (pattern.matches(event) ? [at] : []));
      assert.deepEqual(
        each,
        expected,
        `${told} against ${JSON.stringify(patterns.map(([written]) => written))}`,
      );
      assert.deepEqual(index.matching(event), expected, told);
    }
  }
});
