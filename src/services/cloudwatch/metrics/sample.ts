/** What is known of a metric in one stretch of time: a statistic set and, where it is known, the values themselves. */
import { DISTINCT_VALUES_MAX } from "../limits.ts";

export interface Sample {
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** How often which value; undefined when only the set was reported and it does not tell. */
  readonly values: ReadonlyMap<number, number> | undefined;
}

export function ofValues(pairs: readonly (readonly [value: number, times: number])[]): Sample | undefined {
  const values = new Map<number, number>();
  let [count, sum, min, max] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [value, times] of pairs) {
    if (times <= 0) continue;
    count += times;
    sum += value * times;
    min = Math.min(min, value);
    max = Math.max(max, value);
    values.set(value, (values.get(value) ?? 0) + times);
  }
  return count === 0 ? undefined : { count, sum, min, max, values };
}

/** A reported set. Of one value, or of equal ones, it tells the values as well. */
export function ofSet(count: number, sum: number, min: number, max: number): Sample {
  const known = min === max && (count === 1 || Math.abs(sum - min * count) <= Math.abs(sum) * 1e-9);
  return { count, sum, min, max, values: known ? new Map([[min, count]]) : undefined };
}

export function merge(a: Sample, b: Sample): Sample {
  return {
    count: a.count + b.count,
    sum: a.sum + b.sum,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    values: a.values === undefined || b.values === undefined ? undefined : mergeValues(a.values, b.values),
  };
}

function mergeValues(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const all = new Map(a);
  for (const [value, times] of b) all.set(value, (all.get(value) ?? 0) + times);
  return all.size <= DISTINCT_VALUES_MAX ? all : rounded(all);
}

const STEP = Math.log1p(1 / 500);

/** Values on a logarithmic scale: what is kept of a distribution that has become too wide. */
function rounded(values: ReadonlyMap<number, number>): Map<number, number> {
  const all = new Map<number, number>();
  for (const [value, times] of values) {
    const near =
      value === 0 ? 0 : Math.sign(value) * Math.exp(Math.round(Math.log(Math.abs(value)) / STEP) * STEP);
    all.set(near, (all.get(near) ?? 0) + times);
  }
  return all;
}

const UNKNOWN = new Uint8Array(0);

/** The values as a column: null when the set tells them, empty when nobody knows them. */
export function encodeValues({ count, min, max, values }: Sample): Uint8Array | null {
  if (values === undefined) return UNKNOWN;
  if (min === max && values.size === 1 && values.get(min) === count) return null;
  const pairs = new Float64Array(values.size * 2);
  let i = 0;
  for (const [value, times] of values) {
    pairs[i++] = value;
    pairs[i++] = times;
  }
  return new Uint8Array(pairs.buffer);
}

export function decodeValues(
  column: Uint8Array | null,
  { count, min }: { readonly count: number; readonly min: number },
): ReadonlyMap<number, number> | undefined {
  if (column === null) return new Map([[min, count]]);
  if (column.length === 0) return undefined;
  const pairs = new Float64Array(column.slice().buffer);
  const values = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) values.set(pairs[i] as number, pairs[i + 1] as number);
  return values;
}
