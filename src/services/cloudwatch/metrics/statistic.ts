/**
 * Statistics: their names, and what they make of a sample.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
import type { Sample } from "./sample.ts";

/** What a statistic makes of a sample; undefined when the sample does not tell. */
export type Statistic = (sample: Sample) => number | undefined;

const SIMPLE: Readonly<Record<string, Statistic>> = {
  SampleCount: ({ count }) => count,
  Average: ({ sum, count }) => sum / count,
  Sum: ({ sum }) => sum,
  Minimum: ({ min }) => min,
  Maximum: ({ max }) => max,
};

type Pair = readonly [value: number, times: number];

/** Over the values in ascending order. */
const ordered =
  (compute: (pairs: readonly Pair[], count: number) => number | undefined): Statistic =>
  ({ values, count }) =>
    values &&
    compute(
      [...values].sort((a, b) => a[0] - b[0]),
      count,
    );

/** The least value that so many percent of all values do not exceed. */
const percentile = (percent: number): Statistic =>
  ordered((pairs, count) => {
    const rank = Math.max(1, Math.ceil((percent / 100) * count - 1e-9));
    let seen = 0;
    for (const [value, times] of pairs) {
      seen += times;
      if (seen >= rank) return value;
    }
    return pairs.at(-1)?.[0];
  });

/** Where the values that count begin and end: in percent of all values, or as values. */
interface Bounds {
  readonly percent: boolean;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface Trimmed {
  readonly count: number;
  readonly sum: number;
  /** How many were left out below and above, and the values at the bounds. */
  readonly below: number;
  readonly above: number;
  readonly least: number;
  readonly most: number;
}

function trim(pairs: readonly Pair[], total: number, { percent, low, high }: Bounds): Trimmed | undefined {
  const first = percent ? Math.floor(((low ?? 0) / 100) * total + 1e-9) : 0;
  const last = percent ? total - Math.floor(((100 - (high ?? 100)) / 100) * total + 1e-9) : total;
  let [seen, count, sum, below] = [0, 0, 0, 0];
  let [least, most] = [Number.NaN, Number.NaN];
  for (const [value, times] of pairs) {
    let kept = Math.min(seen + times, last) - Math.max(seen, first);
    if (!percent && ((low !== undefined && value <= low) || (high !== undefined && value > high))) kept = 0;
    seen += times;
    if (kept > 0) {
      if (count === 0) least = value;
      most = value;
      count += kept;
      sum += value * kept;
    }
    if (percent ? false : low !== undefined && value <= low) below += times;
  }
  if (percent) return { count, sum, below: first, above: total - last, least, most };
  return { count, sum, below, above: total - below - count, least: low ?? least, most: high ?? most };
}

type Trimming = (trimmed: Trimmed, total: number) => number | undefined;
const TRIMMINGS: Readonly<Record<string, Trimming>> = {
  tm: ({ count, sum }) => (count === 0 ? undefined : sum / count),
  tc: ({ count }) => count,
  ts: ({ sum }) => sum,
  wm: ({ sum, below, above, least, most }, total) =>
    (sum + orZero(below * least) + orZero(above * most)) / total,
  pr: ({ count }, total) => (count / total) * 100,
};
const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

const trimmed = (name: string, bounds: Bounds): Statistic =>
  ordered((pairs, count) => {
    const kept = trim(pairs, count, bounds);
    return kept && TRIMMINGS[name]?.(kept, count);
  });

const DECIMAL = "\\d+(?:\\.\\d{1,10})?";
const SHORT = new RegExp(`^(p|tm|tc|ts|wm)(${DECIMAL})$`, "i");
const LONG = new RegExp(`^(TM|TC|TS|WM|PR)\\((-?${DECIMAL}%?)?:(-?${DECIMAL}%?)?\\)$`, "i");

function bounded(name: string, low: string | undefined, high: string | undefined): Statistic | undefined {
  const percents = [low, high].map((bound) => bound?.endsWith("%"));
  const percent = percents.includes(true);
  if (low === undefined && high === undefined) return undefined;
  if (percent && (percents.includes(false) || name === "pr")) return undefined;
  const [from, to] = [low, high].map((bound) => (bound === undefined ? undefined : Number.parseFloat(bound)));
  if (from !== undefined && to !== undefined && from >= to) return undefined;
  if (percent && ((from ?? 0) < 0 || (to ?? 100) > 100)) return undefined;
  return trimmed(name, { percent, low: from, high: to });
}

/** The statistic of a name; undefined when there is none of that name. */
export function statisticOf(name: string): Statistic | undefined {
  const simple = Object.hasOwn(SIMPLE, name) ? SIMPLE[name] : undefined;
  if (simple !== undefined) return simple;
  if (/^iqm$/i.test(name)) return trimmed("tm", { percent: true, low: 25, high: 75 });
  const [, short, amount] = SHORT.exec(name) ?? [];
  if (short !== undefined) {
    const percent = Number(amount);
    if (percent > 100) return undefined;
    if (short.toLowerCase() === "p") return percentile(percent);
    return trimmed(short.toLowerCase(), { percent: true, low: undefined, high: percent });
  }
  const [, long, low, high] = LONG.exec(name) ?? [];
  return long === undefined ? undefined : bounded(long.toLowerCase(), low, high);
}

export const isSimpleStatistic = (name: string): boolean => Object.hasOwn(SIMPLE, name);
