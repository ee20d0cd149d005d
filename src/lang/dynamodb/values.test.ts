import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { compareBytes, compareStrings, equalValues } from "./compare.ts";
import { afterPrefix, encodeKey } from "./keys.ts";
import { sizeOf, sizeOfValue } from "./size.ts";
import { validateItem, validateValue } from "./validate.ts";
import type { AttributeValue } from "./values.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** `depth` maps around a string. */
function nested(depth: number): AttributeValue {
  let value: AttributeValue = { S: "leaf" };
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { M: { n: value } } : { L: [value] };
  return value;
}

const INVALID = "One or more parameter values were invalid: ";
const EMPTY = "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
const SEVERAL =
  "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

test("values that are no values are refused in AWS's words", () => {
  const refused: [AttributeValue, string][] = [
    [{}, EMPTY],
    [{ S: undefined }, EMPTY],
    [{ M: { a: {} } }, EMPTY],
    [{ L: [{}] }, EMPTY],
    [{ S: "a", N: "1" }, SEVERAL],
    [{ S: "a", N: "b" }, "The parameter cannot be converted to a numeric value: b"],
    [{ NULL: false }, `${INVALID}Null attribute value types must have the value of true`],
    [{ SS: [] }, `${INVALID}An string set  may not be empty`],
    [{ NS: [] }, `${INVALID}An number set  may not be empty`],
    [{ BS: [] }, `${INVALID}Binary sets should not be empty`],
    [{ SS: ["b", "a", "b"] }, `${INVALID}Input collection ["a", "b", "b"] contains duplicates.`],
    [
      { BS: [bytes(255), bytes(0), bytes(0)] },
      `${INVALID}Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.`,
    ],
    [{ NS: ["2", "1", "2.0"] }, `${INVALID}Input collection contains duplicates.`],
    [{ NS: ["1", "x"] }, "The parameter cannot be converted to a numeric value: x"],
    [
      nested(32),
      "Nesting Levels have exceeded supported limits: " +
        "Attributes in the item have nested levels beyond supported limit",
    ],
  ];
  for (const [value, message] of refused) assert.throws(() => validateValue(value), { message });
});

test("the older wording lists set members as they were sent", () => {
  const refused: [AttributeValue, string][] = [
    [{ SS: ["b", "a", "b"] }, `${INVALID}Input collection [b, a, b] contains duplicates.`],
    [
      { BS: [bytes(255), bytes(0), bytes(0)] },
      `${INVALID}Input collection [/w==, AA==, AA==]of type BS contains duplicates.`,
    ],
    [{ NS: ["2", "1", "2"] }, "Input collection contains duplicates"],
  ];
  for (const [value, message] of refused) assert.throws(() => validateValue(value, "older"), { message });
});

test("a valid item is itself, unless a number in it has to be written differently", () => {
  const item = {
    s: { S: "" },
    b: { B: bytes() },
    set: { SS: [""] },
    deep: nested(31),
    n: { N: "5" },
    empty: { M: {} },
  };
  assert.equal(validateItem(item), item);
  const loose = { a: { L: [{ S: "x" }, { M: { n: { N: "1.50" }, ns: { NS: ["1e1", "2"] } } }] }, s: item.s };
  const valid = validateItem(loose);
  assert.deepEqual(
    { ...valid },
    {
      a: {
        L: [
          { S: "x" },
          { M: Object.assign(Object.create(null), { n: { N: "1.5" }, ns: { NS: ["10", "2"] } }) },
        ],
      },
      s: item.s,
    },
  );
  assert.equal(loose.a.L[1]?.M?.n.N, "1.50");
});

test("attributes may have any name", () => {
  const item = JSON.parse('{"__proto__":{"N":"01"},"constructor":{"S":"x"}}');
  const valid = validateItem(item);
  assert.deepEqual(Object.keys(valid), ["__proto__", "constructor"]);
  assert.deepEqual(Object.getOwnPropertyDescriptor(valid, "__proto__")?.value, { N: "1" });
});

test("sizes are those of the developer guide", () => {
  const sizes: [AttributeValue, number][] = [
    [{ S: "" }, 0],
    [{ S: "héllo" }, 6],
    [{ S: "x".repeat(100) }, 100],
    [{ S: `${"x".repeat(40)}é` }, 42],
    [{ B: bytes(1, 2, 3) }, 3],
    [{ N: "123" }, 3],
    [{ BOOL: false }, 1],
    [{ NULL: true }, 1],
    [{ SS: ["ab", "c"] }, 3],
    [{ NS: ["1", "100"] }, 4],
    [{ BS: [bytes(1), bytes(2, 3)] }, 3],
    [{ L: [] }, 3],
    [{ L: [{ S: "ab" }, { BOOL: true }] }, 3 + 3 + 2],
    [{ M: {} }, 3],
    [{ M: { name: { S: "ab" } } }, 3 + 1 + 4 + 2],
  ];
  for (const [value, size] of sizes) assert.equal(sizeOfValue(value), size, JSON.stringify(value));
  assert.equal(sizeOf({ id: { S: "abc" }, ü: { N: "5" } }), 2 + 3 + 2 + 2);
});

test("equality is deep; sets have no order, lists do", () => {
  const equal: [AttributeValue, AttributeValue][] = [
    [{ SS: ["a", "b"] }, { SS: ["b", "a"] }],
    [{ NS: ["1", "2"] }, { NS: ["2", "1"] }],
    [{ BS: [bytes(1, 2), bytes(3)] }, { BS: [bytes(3), bytes(1, 2)] }],
    [{ M: { x: { N: "1" }, y: { L: [{ S: "a" }] } } }, { M: { y: { L: [{ S: "a" }] }, x: { N: "1" } } }],
    [{ B: bytes(1) }, { B: bytes(1) }],
    [{ NULL: true }, { NULL: true }],
  ];
  for (const [a, b] of equal) assert.ok(equalValues(a, b));
  const different: [AttributeValue, AttributeValue][] = [
    [{ L: [{ S: "a" }, { S: "b" }] }, { L: [{ S: "b" }, { S: "a" }] }],
    [{ S: "1" }, { N: "1" }],
    [{ S: "a" }, { SS: ["a"] }],
    [{ BOOL: true }, { BOOL: false }],
    [{ M: { x: { N: "1" } } }, { M: { x: { N: "1" }, y: { N: "2" } } }],
    [{ M: {} }, { M: JSON.parse('{"__proto__":{"S":"x"}}') }],
    [{ SS: ["a"] }, { SS: ["a", "b"] }],
  ];
  for (const [a, b] of different) {
    assert.ok(!equalValues(a, b));
    assert.ok(!equalValues(b, a));
  }
});

test("strings are ordered by their UTF-8 bytes, and so are their keys", () => {
  const random = new Random();
  const units = ["", "a", "b", "\u007f", "\u0080", "é", "\uffff", "\ue000", "😀", "\u{10ffff}"];
  for (let i = 0; i < 2000; i++) {
    const [a, b] = [0, 1].map(() => Array.from({ length: 4 }, () => random.pick(units)).join("")) as [
      string,
      string,
    ];
    const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
    assert.equal(Math.sign(compareStrings(a, b)), expected, `seed ${random.seed}: ${a} ${b}`);
    assert.equal(Math.sign(compareBytes(encodeKey({ S: a }), encodeKey({ S: b }))), expected);
  }
});

test("after a prefix come the first bytes that do not begin with it", () => {
  assert.deepEqual(afterPrefix(bytes(1, 2)), bytes(1, 3));
  assert.deepEqual(afterPrefix(bytes(1, 255, 255)), bytes(2));
  assert.equal(afterPrefix(bytes(255)), undefined);
  assert.equal(afterPrefix(bytes()), undefined);
});
