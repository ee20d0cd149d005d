/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-sql-functions.html */
import type { Instant } from "../../../base/instant.ts";
import { selectError } from "./errors.ts";
import { addTo, difference, extract, formatTimestamp, parseTimestamp, Timestamp } from "./timestamps.ts";
import { cast, compare, isNumber, textOf, type Value } from "./values.ts";

export interface Call {
  readonly name: string;
  readonly part: string | undefined;
  readonly now: Instant;
}

type Function_ = (values: readonly Value[], call: Call) => Value;

interface Known {
  readonly least: number;
  readonly most: number;
  /** Answers for absent arguments itself; others answer NULL or MISSING when one is. */
  readonly absent?: true;
  readonly run: Function_;
}

const FUNCTIONS: Readonly<Record<string, Known>> = {
  COALESCE: {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    absent: true,
    run: (values) => values.find((value) => value !== undefined && value !== null) ?? null,
  },
  NULLIF: {
    least: 2,
    most: 2,
    absent: true,
    run: ([a, b]) => (compare(a, b) === 0 ? null : a),
  },
  CHAR_LENGTH: { least: 1, most: 1, run: ([text]) => BigInt([...stringOf(text)].length) },
  CHARACTER_LENGTH: { least: 1, most: 1, run: ([text]) => BigInt([...stringOf(text)].length) },
  LOWER: { least: 1, most: 1, run: ([text]) => stringOf(text).toLowerCase() },
  UPPER: { least: 1, most: 1, run: ([text]) => stringOf(text).toUpperCase() },
  SUBSTRING: { least: 2, most: 3, run: substring },
  TRIM: { least: 1, most: 2, run: trim },
  UTCNOW: { least: 0, most: 0, run: (_values, { now }) => new Timestamp(now) },
  TO_TIMESTAMP: { least: 1, most: 1, run: ([text]) => timestampOf(text) },
  TO_STRING: {
    least: 2,
    most: 2,
    run: ([at, pattern]) => formatTimestamp(timestampOf(at), stringOf(pattern)),
  },
  EXTRACT: { least: 1, most: 1, run: ([at], { part = "" }) => extract(part, timestampOf(at)) },
  DATE_ADD: {
    least: 2,
    most: 2,
    run: ([count, at], { part = "" }) => addTo(part, Number(wholeOf(count)), timestampOf(at)),
  },
  DATE_DIFF: {
    least: 2,
    most: 2,
    run: ([from, to], { part = "" }) => difference(part, timestampOf(from), timestampOf(to)),
  },
};

/** Throws UnsupportedFunction, EvaluatorInvalidArguments. */
export function checkCall(name: string, count: number): void {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (known === undefined) throw selectError("UnsupportedFunction", name);
  if (count < known.least || count > known.most) throw selectError("EvaluatorInvalidArguments");
}

export function callFunction(call: Call, values: readonly Value[]): Value {
  const known = FUNCTIONS[call.name] as Known;
  if (known.absent !== true) {
    if (values.includes(null)) return null;
    if (values.includes(undefined)) return undefined;
  }
  return known.run(values, call);
}

function stringOf(value: Value): string {
  if (typeof value === "string" || isNumber(value)) return textOf(value);
  throw selectError("IncorrectSqlFunctionArgumentType");
}

function wholeOf(value: Value): bigint {
  const whole = typeof value === "string" || typeof value === "bigint" ? cast(value, "INT") : undefined;
  if (typeof whole !== "bigint") throw selectError("IncorrectSqlFunctionArgumentType");
  return whole;
}

function timestampOf(value: Value): Timestamp {
  if (value instanceof Timestamp) return value;
  if (typeof value === "string") return parseTimestamp(value);
  throw selectError("IncorrectSqlFunctionArgumentType");
}

/** The first character is 1; what lies before it counts, too. */
function substring([text, from, length]: readonly Value[]): Value {
  const characters = [...stringOf(text)];
  const start = Number(wholeOf(from)) - 1;
  if (length === undefined) return characters.slice(Math.max(0, start)).join("");
  const count = Number(wholeOf(length));
  if (count < 0) throw selectError("EvaluatorInvalidArguments");
  return characters.slice(Math.max(0, start), Math.max(0, start + count)).join("");
}

/** TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text) */
function trim(values: readonly Value[], { part = "BOTH" }: Call): Value {
  const text = [...stringOf(values.at(-1))];
  const characters = new Set(values.length === 2 ? stringOf(values[0]) : " ");
  let [from, to] = [0, text.length];
  if (part !== "TRAILING") while (from < to && characters.has(text[from] as string)) from++;
  if (part !== "LEADING") while (to > from && characters.has(text[to - 1] as string)) to--;
  return text.slice(from, to).join("");
}
