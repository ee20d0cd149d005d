/** Words and signs of the language that mean something. */
import type { BinaryOperator, TypeName } from "./query.ts";

export const TYPES: ReadonlyMap<string, TypeName> = new Map([
  ["BOOL", "BOOL"],
  ["BOOLEAN", "BOOL"],
  ["INT", "INT"],
  ["INTEGER", "INT"],
  ["STRING", "STRING"],
  ["VARCHAR", "STRING"],
  ["CHAR", "STRING"],
  ["FLOAT", "FLOAT"],
  ["DECIMAL", "DECIMAL"],
  ["NUMERIC", "DECIMAL"],
  ["TIMESTAMP", "TIMESTAMP"],
]);

export const COMPARISONS: ReadonlyMap<string, BinaryOperator> = new Map([
  ["=", "="],
  ["<>", "<>"],
  ["!=", "<>"],
  ["<", "<"],
  ["<=", "<="],
  [">", ">"],
  [">=", ">="],
]);

export const AGGREGATES: readonly string[] = ["COUNT", "SUM", "AVG", "MIN", "MAX"];
export const DATE_PARTS = new Set([
  "YEAR",
  "MONTH",
  "DAY",
  "HOUR",
  "MINUTE",
  "SECOND",
  "TIMEZONE_HOUR",
  "TIMEZONE_MINUTE",
]);
