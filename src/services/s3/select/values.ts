/** Values of S3 Select: what they are equal to, what they can be cast to, how they are written. */
import { selectError } from "./errors.ts";
import type { TypeName } from "./query.ts";
import { parseTimestamp, Timestamp } from "./timestamps.ts";

/** Undefined is MISSING. Whole numbers are bigint, others number; lists and structs are as JSON has them. */
export type Value =
  | undefined
  | null
  | boolean
  | bigint
  | number
  | string
  | Timestamp
  | readonly unknown[]
  | { readonly [key: string]: unknown };

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const WHOLE = /^\s*[+-]?\d+\s*$/;
const INT_MAX = 2n ** 63n - 1n;
const INT_MIN = -(2n ** 63n);

/** A number as the reader of a document finds it. */
export function asValue(found: unknown): Value {
  return typeof found === "number" && Number.isSafeInteger(found) ? BigInt(found) : (found as Value);
}

/** The number a text is; undefined where it is none. */
export function numberIn(text: string): bigint | number | undefined {
  if (WHOLE.test(text)) return BigInt(text.trim().replace(/^\+/, ""));
  return NUMBER.test(text) ? Number(text) : undefined;
}

export function isNumber(value: Value): value is bigint | number {
  return typeof value === "bigint" || typeof value === "number";
}

/** Throws IntegerOverflow for what 64 bits do not hold. */
export function checkedInt(value: bigint): bigint {
  if (value > INT_MAX || value < INT_MIN) throw selectError("IntegerOverflow");
  return value;
}

/**
 * Negative, zero, positive; undefined where the two cannot be compared. A text and a number are compared as numbers
 * where the text is one: the fields of a CSV file have no types.
 */
export function compare(a: Value, b: Value): number | undefined {
  if (isNumber(a) && isNumber(b)) return a < b ? -1 : a > b ? 1 : a >= b ? 0 : undefined;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === "string" && isNumber(b)) return compareWith(numberIn(a), b);
  if (isNumber(a) && typeof b === "string") return compareWith(a, numberIn(b));
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (a instanceof Timestamp && b instanceof Timestamp) return a.at - b.at;
  if (typeof a === "boolean" && typeof b === "string") return a === truthIn(b) ? 0 : undefined;
  if (typeof a === "string" && typeof b === "boolean") return truthIn(a) === b ? 0 : undefined;
  return undefined;
}

function compareWith(a: bigint | number | undefined, b: bigint | number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : compare(a, b);
}

function truthIn(text: string): boolean | undefined {
  const lower = text.trim().toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-conversion.html */
export function cast(value: Value, to: TypeName): Value {
  if (value === undefined || value === null) return value;
  const result = castTo(value, to);
  if (result === undefined) throw selectError("CastFailed");
  return result;
}

function castTo(value: Exclude<Value, undefined | null>, to: TypeName): Value {
  switch (to) {
    case "STRING":
      return typeof value === "object" && !(value instanceof Timestamp) ? undefined : textOf(value);
    case "BOOL":
      if (typeof value === "boolean") return value;
      if (isNumber(value)) return Number(value) !== 0;
      return typeof value === "string" ? truthIn(value) : undefined;
    case "TIMESTAMP":
      if (value instanceof Timestamp) return value;
      return typeof value === "string" ? parseTimestamp(value) : undefined;
    default:
      return castToNumber(value, to);
  }
}

function castToNumber(value: Exclude<Value, undefined | null>, to: TypeName): Value {
  const number =
    typeof value === "string" ? numberIn(value) : typeof value === "boolean" ? BigInt(value) : value;
  if (!isNumber(number)) return undefined;
  if (to !== "INT") return Number(number);
  if (typeof number === "bigint") return checkedInt(number);
  return Number.isFinite(number) ? checkedInt(BigInt(Math.trunc(number))) : undefined;
}

/** As CSV answers write it; nothing for what is not there. */
export function textOf(value: Value): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" && !(value instanceof Timestamp)) return jsonOf(value) ?? "";
  return String(value);
}

/** As JSON answers write it; undefined for what is missing. */
export function jsonOf(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Timestamp) return JSON.stringify(value.toString());
  if (typeof value === "number" && !Number.isFinite(value)) return "null";
  if (Array.isArray(value)) return `[${value.map((each) => jsonOf(each) ?? "null").join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([name, each]) => {
    const text = jsonOf(each);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}
