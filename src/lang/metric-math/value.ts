/** What metric math computes with: numbers, time series, and lists of time series. */
import { MathError } from "./syntax.ts";

/** A time series: values by epoch milliseconds, in ascending order. */
export interface Series {
  readonly label: string;
  /** Seconds. */
  readonly period: number;
  readonly points: ReadonlyMap<number, number>;
  /** By what a query grouped it, where one did. */
  readonly groupedBy?: Readonly<Record<string, string>>;
}

export type Value =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "series"; readonly series: Series }
  | { readonly kind: "list"; readonly list: readonly Series[] }
  | { readonly kind: "text"; readonly text: string };

export const ofNumber = (value: number): Value => ({ kind: "number", value });
export const ofSeries = (series: Series): Value => ({ kind: "series", series });
export const ofList = (list: readonly Series[]): Value => ({ kind: "list", list });

/** The same series with other values; what is not a number has no point. */
export function withPoints(series: Series, points: Iterable<readonly [number, number | undefined]>): Series {
  const kept = new Map<number, number>();
  for (const [at, value] of points) if (value !== undefined && Number.isFinite(value)) kept.set(at, value);
  return { ...series, points: kept };
}

export function mapSeries(series: Series, change: (value: number, at: number) => number | undefined): Series {
  return withPoints(
    series,
    [...series.points].map(([at, value]) => [at, change(value, at)]),
  );
}

/** Does the same to a series, or to each of a list. */
export function each(value: Value, change: (series: Series) => Series, what: string): Value {
  if (value.kind === "series") return ofSeries(change(value.series));
  if (value.kind === "list") return ofList(value.list.map(change));
  throw new MathError(`${what} needs a time series`);
}

/** The series of a value: one, or all of a list. */
export function seriesOf(value: Value, what: string): readonly Series[] {
  if (value.kind === "series") return [value.series];
  if (value.kind === "list") return value.list;
  throw new MathError(`${what} needs time series`);
}

export function numberOf(value: Value, what: string): number {
  if (value.kind !== "number") throw new MathError(`${what} needs a number`);
  return value.value;
}

/** All instants at which any of the series has a point, ascending. */
export function instantsOf(list: readonly Series[]): number[] {
  return [...new Set(list.flatMap(({ points }) => [...points.keys()]))].sort((a, b) => a - b);
}

/** Joins two values point by point: a number goes with every point, series meet where both have one. */
export function combine(left: Value, right: Value, join: (a: number, b: number) => number): Value {
  if (left.kind === "text" || right.kind === "text") throw new MathError("Text cannot be computed with");
  if (left.kind === "number" && right.kind === "number") return ofNumber(join(left.value, right.value));
  if (left.kind === "number")
    return each(right, (s) => mapSeries(s, (v) => join(left.value, v)), "arithmetic");
  if (right.kind === "number")
    return each(left, (s) => mapSeries(s, (v) => join(v, right.value)), "arithmetic");
  if (left.kind === "series" && right.kind === "series")
    return ofSeries(meet(left.series, right.series, join));
  if (left.kind === "series")
    return ofList(seriesOf(right, "").map((s) => ({ ...meet(left.series, s, join), label: s.label })));
  if (right.kind === "series") return ofList(left.list.map((s) => meet(s, right.series, join)));
  if (left.list.length !== right.list.length)
    throw new MathError("Lists of time series can be combined only when they have the same length");
  return ofList(left.list.map((s, i) => meet(s, right.list[i] as Series, join)));
}

function meet(left: Series, right: Series, join: (a: number, b: number) => number): Series {
  return mapSeries(left, (value, at) => {
    const other = right.points.get(at);
    return other === undefined ? undefined : join(value, other);
  });
}
