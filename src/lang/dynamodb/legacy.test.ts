import assert from "node:assert/strict";
import { test } from "node:test";
import type { ComparisonOperator } from "./key-condition.ts";
import {
  type ExpectedValue,
  expectedCondition,
  filterOfConditions,
  keyConditionsOf,
  projectionOfAttributes,
  updateOfAttributes,
  type ValueUpdate,
} from "./legacy.ts";
import type { AttributeValue, Item } from "./values.ts";

const INVALID = "One or more parameter values were invalid: ";
const [a, b, one] = [{ S: "a" }, { S: "b" }, { N: "1" }];

const expect = (expected: ExpectedValue) => () => expectedCondition({ a: expected }, undefined);
const filter =
  (operator: ComparisonOperator, ...values: AttributeValue[]) =>
  () =>
    filterOfConditions({ a: { ComparisonOperator: operator, AttributeValueList: values } }, undefined);

test("expectations that make no sense are refused", () => {
  const cases: [() => unknown, string][] = [
    [expect({}), "Value must be provided when Exists is null for Attribute: a"],
    [expect({ Exists: true }), "Value must be provided when Exists is true for Attribute: a"],
    [expect({ Exists: false, Value: a }), "Value cannot be used when Exists is false for Attribute: a"],
    [
      expect({ ComparisonOperator: "LT" }),
      "Value or AttributeValueList must be used with ComparisonOperator: LT for Attribute: a",
    ],
    [
      expect({ Exists: true, ComparisonOperator: "LT" }),
      "Exists and ComparisonOperator cannot be used together for Attribute: a",
    ],
    [
      expect({ Value: a, AttributeValueList: [a], ComparisonOperator: "LT" }),
      "Value and AttributeValueList cannot be used together for Attribute: a",
    ],
    [
      expect({ AttributeValueList: [a] }),
      "AttributeValueList can only be used with a ComparisonOperator for Attribute: a",
    ],
    [
      expect({ Value: a, ComparisonOperator: "NULL" }),
      "Invalid number of argument(s) for the NULL ComparisonOperator",
    ],
    [
      expect({ Value: a, ComparisonOperator: "BETWEEN" }),
      "Invalid number of argument(s) for the BETWEEN ComparisonOperator",
    ],
  ];
  for (const [attempt, message] of cases) assert.throws(attempt, { message: INVALID + message });
});

test("operands must be as many and of the types that the operator takes", () => {
  const count = (operator: string) =>
    `${INVALID}Invalid number of argument(s) for the ${operator} ComparisonOperator`;
  const type = (operator: string, operand: string) =>
    `${INVALID}ComparisonOperator ${operator} is not valid for ${operand} AttributeValue type`;
  const cases: [() => unknown, string][] = [
    [filter("EQ"), count("EQ")],
    [filter("EQ", a, b), count("EQ")],
    [filter("IN"), count("IN")],
    [filter("NULL", a), count("NULL")],
    [filter("BETWEEN", a, a, a), count("BETWEEN")],
    [filter("LT", { BOOL: true }), type("LT", "BOOL")],
    [filter("IN", { L: [] }), type("IN", "L")],
    [filter("CONTAINS", { SS: ["a"] }), type("CONTAINS", "SS")],
    [filter("NOT_CONTAINS", { M: {} }), type("NOT_CONTAINS", "M")],
    [filter("BETWEEN", { NULL: true }, { NULL: true }), type("BETWEEN", "NULL")],
    [filter("BEGINS_WITH", one), type("BEGINS_WITH", "N")],
    [filter("IN", a, one), `${INVALID}AttributeValues inside AttributeValueList must be of same type`],
    [
      filter("BETWEEN", b, a),
      "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
    ],
    [filter("EQ", { N: "x" }), "The parameter cannot be converted to a numeric value: x"],
    [() => keyConditionsOf({}), "Conditions can be of length 1 or 2 only"],
    [() => projectionOfAttributes(["a", "a"]), `${INVALID}Duplicate value in attribute name: a`],
    [
      () => filterOfConditions({ a: { ComparisonOperator: "NULL" } }, "OR"),
      "ConditionalOperator can only be used when Filter or Expected has two or more elements",
    ],
    [() => filterOfConditions({}, "AND"), "ConditionalOperator cannot be used without Filter or Expected"],
  ];
  for (const [attempt, message] of cases) assert.throws(attempt, { message });
});

test("conditions hold for what they say", () => {
  const item: Item = { s: { S: "hello" }, n: { N: "5" }, ss: { SS: ["a", "b"] }, l: { L: [one] } };
  const cases: [string, ComparisonOperator, AttributeValue[], boolean][] = [
    ["s", "EQ", [{ S: "hello" }], true],
    ["ss", "EQ", [{ SS: ["b", "a"] }], true],
    ["gone", "EQ", [a], false],
    ["gone", "NE", [a], true],
    ["s", "NE", [{ S: "hello" }], false],
    ["n", "LE", [{ N: "5.0" }], true],
    ["n", "GT", [{ N: "5" }], false],
    ["n", "LT", [a], false],
    ["n", "BETWEEN", [one, { N: "5" }], true],
    ["s", "BETWEEN", [one, { N: "5" }], false],
    ["gone", "BETWEEN", [one, one], false],
    ["n", "IN", [one, { N: "5" }], true],
    ["s", "BEGINS_WITH", [{ S: "he" }], true],
    ["s", "CONTAINS", [{ S: "ell" }], true],
    ["ss", "CONTAINS", [a], true],
    ["l", "NOT_CONTAINS", [{ N: "2" }], true],
    ["gone", "NOT_CONTAINS", [a], false],
    ["gone", "NULL", [], true],
    ["n", "NOT_NULL", [], true],
    ["gone", "NOT_NULL", [], false],
  ];
  for (const [name, ComparisonOperator, AttributeValueList, truth] of cases) {
    const condition = filterOfConditions({ [name]: { ComparisonOperator, AttributeValueList } }, undefined);
    assert.equal(condition.test(item), truth, `${name} ${ComparisonOperator}`);
  }
  assert.ok(expectedCondition({ s: { Value: { S: "hello" } }, gone: { Exists: false } }, "AND").test(item));
  assert.ok(!expectedCondition({ s: { Value: a } }, undefined).test(undefined));
  assert.ok(expectedCondition({ s: { Value: a }, n: { ComparisonOperator: "NOT_NULL" } }, "OR").test(item));
  assert.ok(expectedCondition({ s: { Exists: false } }, undefined).test(undefined));
});

test("attribute updates put, add and delete", () => {
  const item: Item = { s: { S: "x" }, n: one, ss: { SS: ["a", "b"] }, l: { L: [a] } };
  const after = (updates: Record<string, ValueUpdate>) =>
    JSON.parse(JSON.stringify(updateOfAttributes(updates).apply(item).item));
  assert.deepEqual(after({ s: { Value: b }, new: { Value: one, Action: "PUT" } }), {
    ...item,
    s: b,
    new: one,
  });
  assert.deepEqual(after({ s: { Action: "DELETE" }, gone: { Action: "DELETE" } }), {
    n: one,
    ss: item["ss"],
    l: item["l"],
  });
  assert.deepEqual(
    after({
      n: { Action: "ADD", Value: { N: "2" } },
      ss: { Action: "ADD", Value: { SS: ["c"] } },
      l: { Action: "ADD", Value: { L: [b] } },
      new: { Action: "ADD", Value: one },
    }),
    { s: item["s"], n: { N: "3" }, ss: { SS: ["a", "b", "c"] }, l: { L: [a, b] }, new: one },
  );
  assert.deepEqual(after({ ss: { Action: "DELETE", Value: { SS: ["a", "z"] } } }).ss, { SS: ["b"] });
  assert.equal(after({ ss: { Action: "DELETE", Value: { SS: ["a", "b"] } } }).ss, undefined);
  const refused: [Record<string, ValueUpdate>, string][] = [
    [{ s: {} }, `${INVALID}Only DELETE action is allowed when no attribute value is specified`],
    [
      { s: { Action: "DELETE", Value: a } },
      `${INVALID}DELETE action with value is not supported for the type S`,
    ],
    [
      { s: { Action: "ADD", Value: { BOOL: true } } },
      `${INVALID}ADD action is not supported for the type BOOL`,
    ],
    [{ ss: { Action: "DELETE", Value: { NS: ["1"] } } }, "Type mismatch for attribute to update"],
    [{ s: { Action: "ADD", Value: one } }, "Type mismatch for attribute to update"],
  ];
  for (const [updates, message] of refused) assert.throws(() => after(updates), { message });
});
