import assert from "node:assert/strict";
import { test } from "node:test";
import { compileResourcePattern, compileWildcard, matchesWildcard } from "./wildcard.ts";

const PATTERNS: readonly [pattern: string, text: string, matches: boolean][] = [
  ["*", "", true],
  ["*", "anything:at/all", true],
  ["", "", true],
  ["", "a", false],
  ["a", "a", true],
  ["a", "A", false],
  ["a*", "a", true],
  ["a*", "ba", false],
  ["*a", "ba", true],
  ["*a", "ab", false],
  ["a*b", "ab", true],
  ["a*b", "a", false],
  ["ab*ba", "aba", false],
  ["ab*ba", "abba", true],
  ["a**b", "axb", true],
  ["?", "", false],
  ["?", "a", true],
  ["?", "ab", false],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["*?", "", false],
  ["*?", "a", true],
  ["?*?", "a", false],
  ["?*?", "ab", true],
  ["*a?c*", "xxabc", true],
  ["*a?c*", "xxabd", false],
  ["*ab*ab*", "ab", false],
  ["*ab*ab*", "abab", true],
  ["iam:*AccessKey*", "iam:CreateAccessKey", true],
  ["a.b", "axb", false],
  ["[ab]", "a", false],
];
for (const [pattern, text, matches] of PATTERNS)
  test(`${JSON.stringify(pattern)} ${matches ? "matches" : "does not match"} ${JSON.stringify(text)}`, () =>
    assert.equal(matchesWildcard(compileWildcard(pattern), text), matches));

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
const QUEUE = "arn:aws:sqs:us-east-1:111122223333:orders";
const OBJECT = "arn:aws:s3:::bucket/a/b:c";
const RESOURCES: readonly [pattern: string, resource: string, matches: boolean][] = [
  ["*", QUEUE, true],
  ["*", "*", true],
  [QUEUE, QUEUE, true],
  [QUEUE, `${QUEUE}-2`, false],
  ["arn:aws:sqs:*:111122223333:orders", QUEUE, true],
  ["arn:aws:sqs:us-*:111122223333:orders", QUEUE, true],
  ["arn:aws:sqs:us-*-1:111122223333:orders", QUEUE, true],
  ["arn:aws:sqs:us-*-2:111122223333:orders", QUEUE, false],
  ["arn:aws:sqs:*:*:ord*", QUEUE, true],
  ["arn:aws:sqs:*", QUEUE, true],
  ["arn:aws:sns:*", QUEUE, false],
  ["arn:aws:*:us-east-1:*:orders", QUEUE, true],
  ["arn:*:sqs:*:*:orders", QUEUE, true],
  ["arn:aws:s3:::bucket/*", OBJECT, true],
  ["arn:aws:s3:::bucket/*c", OBJECT, true],
  ["arn:aws:s3:::b*t/a/?:c", OBJECT, true],
  ["arn:aws:s3:::bucket", OBJECT, false],
  ["arn:aws:s3:::*", "*", false],
  // a star inside one of the first five segments stays in it: the account 1*3 does not reach into the resource
  ["arn:aws:sqs:us-east-1:1*3:orders", QUEUE, true],
  ["arn:aws:sqs:us-e*1:x:orders", "arn:aws:sqs:us-east-1:9:1:x:orders", false],
  // one that ends its segment reaches beyond the colon
  ["arn:aws:sqs:us-east-*:orders", QUEUE, true],
];
for (const [pattern, resource, matches] of RESOURCES)
  test(`Resource ${pattern} ${matches ? "covers" : "does not cover"} ${resource}`, () =>
    assert.equal(matchesWildcard(compileResourcePattern(pattern), resource), matches));

test("hostile patterns cost no more than pattern times text", () => {
  const text = "a".repeat(2_000);
  for (const hostile of [
    "*a".repeat(1_000),
    "*?a".repeat(600),
    `${"a*".repeat(1_000)}b`,
    `*${"?a".repeat(900)}b`,
  ])
    assert.equal(matchesWildcard(compileWildcard(`${hostile}x`), text), false);
  assert.equal(matchesWildcard(compileResourcePattern(`arn:${"*a".repeat(300)}:x`), `arn:${text}`), false);
});
