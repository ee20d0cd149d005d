import assert from "node:assert/strict";
import { test } from "node:test";
import { patternCovers, patternsMeet, setCovers, setsMeet } from "./patterns.ts";

const LETTERS = ["a", "b", "*", "?"];

function* texts(length: number, letters: readonly string[]): Generator<string> {
  if (length === 0) {
    yield "";
    return;
  }
  for (const rest of texts(length - 1, letters)) for (const letter of letters) yield letter + rest;
}

const matches = (pattern: string, text: string) =>
  new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(text);

test("covering and meeting agree with what the patterns match", () => {
  const patterns = [1, 2, 3].flatMap((length) => [...texts(length, LETTERS)]);
  const plain = [0, 1, 2, 3, 4].flatMap((length) => [...texts(length, ["a", "b", "c"])]);
  const matched = new Map(
    patterns.map((pattern) => [pattern, new Set(plain.filter((text) => matches(pattern, text)))]),
  );
  for (const one of patterns)
    for (const other of patterns) {
      const [mine, theirs] = [matched.get(one) ?? new Set(), matched.get(other) ?? new Set()];
      const meet = [...mine].some((text) => theirs.has(text));
      assert.equal(patternsMeet(one, other), meet, `${one} meets ${other}`);
      const covers = [...theirs].every((text) => mine.has(text));
      if (patternCovers(one, other)) assert.ok(covers, `${one} covers ${other}`);
    }
  assert.ok(patternCovers("s3:Get*", "s3:GetObject*"));
  assert.ok(!patternCovers("s3:GetObject", "s3:Get*"));
});

test("sets that leave something out", () => {
  const but = (...patterns: string[]) => ({ negated: true, patterns });
  const of = (...patterns: string[]) => ({ negated: false, patterns });
  assert.ok(setCovers(but("iam:*"), of("s3:*")));
  assert.ok(!setCovers(but("s3:Put*"), of("s3:*")));
  assert.ok(setCovers(but("iam:Get*"), but("iam:*")));
  assert.ok(!setCovers(but("iam:*"), but("iam:Get*")));
  assert.ok(!setsMeet(but("s3:*"), of("s3:GetObject")));
  assert.ok(setsMeet(but("s3:Get*"), of("s3:*")));
});
