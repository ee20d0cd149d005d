import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { compareBytes } from "./compare.ts";
import { decodeKey, encodeKey } from "./keys.ts";
import { addNumbers, canonicalNumber, compareNumbers, numberSize, subtractNumbers } from "./number.ts";

const OVERFLOW = "Number overflow. Attempting to store a number with magnitude larger than supported range";
const UNDERFLOW =
  "Number underflow. Attempting to store a number with magnitude smaller than supported range";
const NOT_NUMERIC = "The parameter cannot be converted to a numeric value";
const DIGITS = "Attempting to store more than 38 significant digits in a Number";

test("a number has one canonical text", () => {
  const texts: [string, string][] = [
    ["0", "0"],
    ["-0", "0"],
    ["0.000", "0"],
    ["0e125", "0"],
    ["+3", "3"],
    ["00042", "42"],
    ["1.0", "1"],
    ["3.1400", "3.14"],
    [".123", "0.123"],
    ["5.", "5"],
    ["0001.23", "1.23"],
    ["1.5E2", "150"],
    ["1e+5", "100000"],
    ["-0015.789e6", "-15789000"],
    ["-00001.23456789012345678901234567890123456780000", "-1.2345678901234567890123456789012345678"],
    ["1e-130", `0.${"0".repeat(129)}1`],
    ["9.9999999999999999999999999999999999999E+125", "9".repeat(38) + "0".repeat(88)],
  ];
  for (const [given, canonical] of texts) assert.equal(canonicalNumber(given), canonical, given);
});

test("what is no number, or none that fits, is refused in AWS's words", () => {
  const refused: [string, string][] = [
    ["abc", `${NOT_NUMERIC}: abc`],
    ["", `${NOT_NUMERIC}: `],
    [" 1", `${NOT_NUMERIC}:  1`],
    ["1.2.3", `${NOT_NUMERIC}: 1.2.3`],
    ["1e", `${NOT_NUMERIC}: 1e`],
    [".", `${NOT_NUMERIC}: .`],
    ["NaN", `${NOT_NUMERIC}: NaN`],
    ["0x10", `${NOT_NUMERIC}: 0x10`],
    ["1e9223372036854775808", `${NOT_NUMERIC}: 1e9223372036854775808`],
    ["1e126", OVERFLOW],
    ["-1e126", OVERFLOW],
    ["1e2147483647", OVERFLOW],
    ["1e99999999999", OVERFLOW],
    ["0e126", OVERFLOW],
    ["1e-131", UNDERFLOW],
    ["0.9e-130", UNDERFLOW],
    ["1e-99999999999", UNDERFLOW],
    ["0e-131", UNDERFLOW],
    ["123456789012345678901234567890123456789", DIGITS],
    ["-1.23456789012345678901234567890123456789", DIGITS],
  ];
  for (const [text, message] of refused) assert.throws(() => canonicalNumber(text), { message }, text);
});

test("the older wording reads exponents as 32-bit integers", () => {
  const refused: [string, string][] = [
    ["", NOT_NUMERIC],
    ["abc", `${NOT_NUMERIC}: abc`],
    ["1e99999999999", `${NOT_NUMERIC}: 1e99999999999`],
    ["1e2147483648", `${NOT_NUMERIC}: 1e2147483648`],
    ["1e-2147483649", `${NOT_NUMERIC}: 1e-2147483649`],
    ["1e2147483647", UNDERFLOW],
    ["1e126", OVERFLOW],
  ];
  for (const [text, message] of refused) {
    assert.throws(() => canonicalNumber(text, "older"), { message }, text);
  }
});

test("a number's size counts digits in pairs, on each side of the point", () => {
  const sizes: [string, number][] = [
    ["0", 1],
    ["-0", 1],
    ["1", 2],
    ["12", 2],
    ["123", 3],
    ["1234", 3],
    ["0042", 2],
    ["100", 2],
    ["1010", 3],
    ["12345678901234567890123456789012345678", 20],
    ["0.0000001", 2],
    ["1E125", 2],
    ["1E-100", 2],
    ["1.5", 3],
    ["15", 2],
    ["1.200", 3],
    ["1.234", 4],
    ["3.14159", 5],
    ["123456", 4],
    ["100.5", 4],
    ["0.15", 2],
    ["-42", 3],
  ];
  for (const [text, size] of sizes) assert.equal(numberSize(canonicalNumber(text)), size, text);
});

test("sums are exact to 38 digits, and overflow beyond", () => {
  assert.equal(addNumbers("1", "10000000000000000000000"), "10000000000000000000001");
  assert.equal(subtractNumbers("10000000000000000000000", "1"), "9999999999999999999999");
  assert.equal(addNumbers("0.1", "0.2"), "0.3");
  assert.equal(subtractNumbers("5", "5"), "0");
  assert.equal(subtractNumbers("0", "0"), "0");
  assert.throws(() => addNumbers(canonicalNumber("1e50"), "1"), { message: OVERFLOW });
  assert.throws(() => addNumbers(canonicalNumber("9e125"), canonicalNumber("9e125")), { message: OVERFLOW });
  const [tiny, tinier] = [canonicalNumber("1.1e-130"), canonicalNumber("1e-130")];
  assert.throws(() => subtractNumbers(tiny, tinier), { message: UNDERFLOW });
});

/** A decimal of up to 19 digits on each side of the point: whole and as thousandths of what. */
function someNumber(random: Random): { readonly text: string; readonly scaled: bigint } {
  const digits = Array.from({ length: 1 + random.below(19) }, () => random.below(10)).join("");
  const scale = random.below(19);
  const scaled = BigInt(digits) * 10n ** BigInt(18 - scale) * (random.chance(0.5) ? 1n : -1n);
  return { text: canonicalNumber(`${scaled}e-18`), scaled };
}

test("arithmetic, order and key bytes agree with whole numbers", () => {
  const random = new Random();
  for (let i = 0; i < 3000; i++) {
    const [a, b] = [someNumber(random), someNumber(random)];
    const about = `seed ${random.seed}: ${a.text}, ${b.text}`;
    const order = a.scaled < b.scaled ? -1 : Number(a.scaled > b.scaled);
    assert.equal(Math.sign(compareNumbers(a.text, b.text)), order, about);
    const [x, y] = [encodeKey({ N: a.text }), encodeKey({ N: b.text })];
    assert.equal(Math.sign(compareBytes(x, y)), order, about);
    assert.deepEqual(decodeKey(x, "N"), { N: a.text }, about);
    assert.equal(addNumbers(a.text, b.text), canonicalNumber(`${a.scaled + b.scaled}e-18`), about);
    assert.equal(subtractNumbers(a.text, b.text), canonicalNumber(`${a.scaled - b.scaled}e-18`), about);
  }
});

test("key bytes keep the order of numbers over the whole range", () => {
  const ascending = [
    "-9.9e125",
    "-1e125",
    "-12",
    "-11.9",
    "-1.01",
    "-1",
    "-1e-130",
    "0",
    "1e-130",
    "1.1e-130",
    "1",
  ];
  ascending.push("1.01", "9", "10", "10.5", "99", "100", "1e38", "9.9e125");
  const keys = ascending.map((text) => encodeKey({ N: canonicalNumber(text) }));
  for (let i = 1; i < keys.length; i++) {
    assert.ok(compareBytes(keys[i - 1] as Uint8Array, keys[i] as Uint8Array) < 0, ascending[i]);
  }
});
