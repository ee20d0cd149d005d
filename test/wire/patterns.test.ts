/** Every pattern of every model: it can be checked or its absence is accounted for, and no text keeps it busy. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Automaton } from "../../src/kernel/validate/automaton.ts";
import { javaPattern, UNTRANSLATABLE } from "../../src/kernel/validate/pattern.ts";
import { textPattern } from "../../src/kernel/validate/text-pattern.ts";
import type { ServiceModel } from "../../src/kernel/wire/model.ts";

const GEN = new URL("../../src/gen/", import.meta.url);

/** Pattern -> the longest text it is asked about. */
const patterns = new Map<string, number>();
for (const file of readdirSync(GEN).filter((name) => name.endsWith(".json"))) {
  const { shapes = {} } = JSON.parse(readFileSync(new URL(file, GEN), "utf8")) as Partial<ServiceModel>;
  for (const { pattern, max = 1_024 } of Object.values(shapes))
    if (pattern !== undefined)
      patterns.set(pattern, Math.max(patterns.get(pattern) ?? 0, Math.min(max, 1_024)));
}

/** Texts of many kinds, of which each pattern accepts some and refuses others. */
const SAMPLES = [
  "",
  "a",
  "A",
  "0",
  "-",
  " ",
  "\n",
  "é",
  "😀",
  "a-b",
  "a--b",
  "-a",
  "a_",
  "a.b.c",
  "a/b",
  "/a/b/",
  "a:b",
  "10",
  "0.0.0.0",
  "us-east-1",
  "arn:aws:iam::123456789012:role/a",
  "arn:aws:sns:us-east-1:123456789012:topic",
  "s3://bucket/key.png",
  "https://a.b.c/d?x=y",
  "$.a.b[1]",
  "2020-01-01T00:00:00Z",
  "i-0123456789abcdef0",
  "a b",
  "(a)",
  "{a}",
  "a@b.c",
  "::1",
];

test("every pattern is translated, or listed with the reason why not", () => {
  const missing = [...patterns.keys()].filter((pattern) => javaPattern(pattern) === undefined);
  assert.deepEqual(missing.sort(), [...UNTRANSLATABLE.keys()].sort());
});

test("the automaton and the backtracking engine agree", () => {
  for (const pattern of patterns.keys()) {
    const expression = javaPattern(pattern);
    if (expression === undefined) continue;
    let automaton: Automaton;
    try {
      automaton = new Automaton(expression.source, expression.flags);
    } catch (error) {
      assert.ok(error instanceof SyntaxError);
      continue;
    }
    for (const sample of SAMPLES)
      assert.equal(
        automaton.matches(sample),
        expression.test(sample),
        `${pattern} on ${JSON.stringify(sample)}`,
      );
  }
});

test("no pattern can be kept busy by a text made to be refused late", () => {
  const beginnings = ["", "https://a", "arn:aws:", "$"];
  const repeated = ["a", "-", "0", " ", ".", "a-", "1.", "a:", "/a", "--a"];
  const slow: string[] = [];
  for (const [pattern, length] of patterns) {
    const known = textPattern(pattern);
    if (known === undefined) continue;
    const start = process.hrtime.bigint();
    for (const beginning of beginnings) {
      for (const part of repeated)
        known.matches(`${beginning}${part.repeat(length)}`.slice(0, length - 1).concat("\0"));
    }
    if (process.hrtime.bigint() - start > 2_000_000_000n) slow.push(pattern);
  }
  assert.deepEqual(slow, []);
});
