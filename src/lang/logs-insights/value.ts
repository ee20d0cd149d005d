/** Values of a query: texts, numbers, instants, and what JSON holds. Absent values are null. */

/** An instant, which is shown as a date. */
export class Timestamp {
  readonly milliseconds: number;
  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

export type Value = string | number | null | Timestamp | JsonValue;
/** Objects and arrays out of JSON. */
export type JsonValue = readonly unknown[] | { readonly [key: string]: unknown };

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** NaN when the value is no number and reads like none. */
export function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "string") return NUMERIC.test(value) ? Number(value) : Number.NaN;
  return value instanceof Timestamp ? value.milliseconds : Number.NaN;
}

/** As results show it. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (value === null) return "";
  if (value instanceof Timestamp) return dateText(value.milliseconds);
  return JSON.stringify(value);
}

/** Whole numbers as they are, others with up to four decimals. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const rounded = Number(value.toFixed(4));
  return String(rounded === 0 ? value : rounded);
}

/** "2026-01-02 03:04:05.678" */
export function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("T", " ").slice(0, 23);
}

/** What was read out of JSON: true and false count as 1 and 0, as AWS shows them. */
export function fromJson(json: unknown): Value {
  if (json === undefined || json === null) return null;
  if (typeof json === "boolean") return json ? 1 : 0;
  return json as Value;
}

export function isTrue(value: Value): boolean {
  if (value === null || value === "" || value === 0 || value === "false") return false;
  return !(typeof value === "number" && Number.isNaN(value));
}

/** Numbers by their size, everything else by its text; absent values come last. */
export function compare(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const x = numberOf(a);
  const y = numberOf(b);
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  const s = textOf(a);
  const t = textOf(b);
  return s < t ? -1 : s > t ? 1 : 0;
}

export function isEqual(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string" && a === b) return true;
  return a !== null && b !== null && compare(a, b) === 0;
}
