import assert from "node:assert/strict";
import { test } from "node:test";
import { compareBytes } from "./compare.ts";
import { DynamoValidationError } from "./error.ts";
import { Expressions } from "./expressions.ts";
import { type KeySchema, keyBoundsOf, keyRangeOf } from "./key-condition.ts";
import { encodeKey } from "./keys.ts";
import type { AttributeValue, Item } from "./values.ts";

const expressions = new Expressions();
const HASH: KeySchema = { hash: { name: "a", type: "S" } };
const BOTH: KeySchema = { ...HASH, range: { name: "b", type: "S" } };
const NUMBERS: KeySchema = { ...HASH, range: { name: "b", type: "N" } };

function rangeOf(text: string, schema: KeySchema, values?: Item): unknown {
  try {
    return keyRangeOf(expressions.request(undefined, values).keyCondition(text), schema);
  } catch (error) {
    if (error instanceof DynamoValidationError) return error.message;
    throw error;
  }
}

test("conditions that are no key conditions are refused, whatever the key", () => {
  const key = (message: string) => `Invalid KeyConditionExpression: ${message}`;
  const operator = (name: string) => key(`Invalid operator used in KeyConditionExpression: ${name}`);
  const first = (name: string) =>
    key(
      `Invalid condition in KeyConditionExpression: ${name} operator must have the key attribute as its first operand`,
    );
  const nested = key("KeyConditionExpressions cannot contain nested operations");
  const several = key(
    "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition",
  );
  const deep = key("KeyConditionExpressions cannot have conditions on nested attributes");
  const values = { ":a": { S: "1" }, ":b": { S: "1" } };
  const cases: [string, string][] = [
    ["a > b and size(b) > c or a > c", operator("OR")],
    ["a in (b, size(c), d)", operator("IN")],
    ["attribute_exists(a)", operator("attribute_exists")],
    ["contains(a.d, b)", operator("contains")],
    ["not a > b", operator("NOT")],
    ["a <> b", operator("<>")],
    [":a between size(b) and size(a) and b > :b", first("BETWEEN")],
    ["begins_with(:a, b) and a > :b", first("begins_with")],
    ["size(b) > a AND a.b > b AND b > c", nested],
    ["a between size(b) and size(a)", nested],
    ["b > a.b", several],
    ["a between b and size(a)", several],
    ["begins_with(a, b)", several],
    ["b.d > a AND c.d > e.f", deep],
    ["b[0] > :a", deep],
    [":b > :a AND a < :b", key("Invalid condition in KeyConditionExpression: No key attribute specified")],
    ["b > :a AND b < :a and c = :a", key("KeyConditionExpressions must only contain one condition per key")],
    ["a = ", key('Syntax error; token: "<EOF>", near: "= "')],
  ];
  for (const [text, message] of cases) assert.equal(rangeOf(text, BOTH, values), message, text);
});

test("key conditions must fit the key", () => {
  const schema =
    "One or more parameter values were invalid: Condition parameter type does not match schema type";
  const operand = (name: string, type: string) =>
    "Invalid KeyConditionExpression: Incorrect operand type for operator or function; " +
    `operator or function: ${name}, operand type: ${type}`;
  const values: Item = { ":a": { S: "a" }, ":n": { N: "1" }, ":t": { BOOL: true }, ":e": { S: "" } };
  const cases: [string, KeySchema, string][] = [
    ["b = :a", BOTH, "Query condition missed key schema element: a"],
    ["a = :a and c = :n", BOTH, "Query condition missed key schema element: b"],
    ["a > :a", BOTH, "Query key condition not supported"],
    ["begins_with(a, :a)", HASH, "Query key condition not supported"],
    [":n > a", HASH, schema],
    ["a = :a and begins_with(b, :a)", NUMBERS, schema],
    ["a = :a and b = :t", NUMBERS, schema],
    ["a = :a and b < :t", NUMBERS, operand("<", "BOOL")],
    ["a = :a and :t >= b", NUMBERS, operand(">=", "BOOL")],
    ["a = :a and begins_with(b, :n)", NUMBERS, operand("begins_with", "N")],
    [
      "a = :a and b > :n and c = :n",
      NUMBERS,
      "The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)",
    ],
    [
      "a = :a and b = :a",
      HASH,
      "The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)",
    ],
    [
      "a = :e",
      HASH,
      "One or more parameter values are not valid. " +
        "The AttributeValue for a key attribute cannot contain an empty string value. Key: a",
    ],
  ];
  for (const [text, key, message] of cases) assert.equal(rangeOf(text, key, values), message, text);
});

test("a key condition says which part of which partition to read", () => {
  const values: Item = { ":a": { S: "a" }, ":x": { S: "x" }, ":y": { S: "y" } };
  const hash = { S: "a" };
  const cases: [string, unknown][] = [
    ["a = :a", { hash }],
    [":a = a", { hash }],
    ["(a = :a) AND (b = :x)", { hash, range: { operator: "EQ", values: [{ S: "x" }] } }],
    ["((a = :a)) AND ((b = :x))", { hash, range: { operator: "EQ", values: [{ S: "x" }] } }],
    [":x <= b and a = :a", { hash, range: { operator: "GE", values: [{ S: "x" }] } }],
    [
      "a = :a and b between :x and :y",
      { hash, range: { operator: "BETWEEN", values: [{ S: "x" }, { S: "y" }] } },
    ],
    ["a = :a and begins_with(b, :x)", { hash, range: { operator: "BEGINS_WITH", values: [{ S: "x" }] } }],
  ];
  for (const [text, expected] of cases) assert.deepEqual(rangeOf(text, BOTH, values), expected, text);
});

test("bounds hold exactly the keys that satisfy the condition", () => {
  const texts = ["", "a", "ab", "abc", "ac", "b", "\u{10ffff}"];
  const within = (value: AttributeValue, range: Parameters<typeof keyBoundsOf>[0]): boolean => {
    const { from, fromInclusive, to, toInclusive } = keyBoundsOf(range);
    const key = encodeKey(value);
    const low = from === undefined ? 1 : compareBytes(key, from);
    const high = to === undefined ? -1 : compareBytes(key, to);
    return (low > 0 || (low === 0 && fromInclusive)) && (high < 0 || (high === 0 && toInclusive));
  };
  for (const x of texts) {
    for (const y of texts) {
      const order = Buffer.compare(Buffer.from(y), Buffer.from(x));
      const value = { S: y };
      assert.equal(within(value, { operator: "EQ", values: [{ S: x }] }), order === 0);
      assert.equal(within(value, { operator: "LT", values: [{ S: x }] }), order < 0);
      assert.equal(within(value, { operator: "LE", values: [{ S: x }] }), order <= 0);
      assert.equal(within(value, { operator: "GT", values: [{ S: x }] }), order > 0);
      assert.equal(within(value, { operator: "GE", values: [{ S: x }] }), order >= 0);
      assert.equal(within(value, { operator: "BEGINS_WITH", values: [{ S: x }] }), y.startsWith(x));
      const between = { operator: "BETWEEN", values: [{ S: "ab" }, { S: x }] } as const;
      assert.equal(
        within(value, between),
        Buffer.compare(Buffer.from(y), Buffer.from("ab")) >= 0 && order <= 0,
      );
    }
  }
});
