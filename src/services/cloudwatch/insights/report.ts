/**
 * What a rule's contributors amount to, period by period.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetInsightRuleReport.html
 */
import type { Read } from "../kit.ts";
import type { Contribution } from "../store/contributions.ts";

/** One contributor over the whole time. */
export interface Contributor {
  readonly keys: readonly string[];
  /** By when the period begins. */
  readonly values: ReadonlyMap<number, number>;
  readonly sum: number;
}

interface Period {
  readonly at: number;
  readonly contributors: Map<string, number>;
  sum: number;
  count: number;
  min: number;
  max: number;
}

export interface Report {
  readonly contributors: readonly Contributor[];
  readonly periods: readonly Period[];
}

export interface ReportSpan {
  /** Epoch milliseconds: where the first period begins, and the end, which is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Seconds. */
  readonly period: number;
}

export function reportOf(ctx: Read, rule: string, { start, end, period }: ReportSpan): Report {
  const step = period * 1_000;
  const contributors = new Map<
    string,
    { keys: readonly string[]; values: Map<number, number>; sum: number }
  >();
  const periods = new Map<number, Period>();
  for (const each of ctx.store.contributions.range(rule, start, end)) {
    const at = start + Math.floor((each.at - start) / step) * step;
    const key = JSON.stringify(each.keys);
    const contributor = contributors.get(key) ?? {
      keys: each.keys,
      values: new Map<number, number>(),
      sum: 0,
    };
    contributors.set(key, contributor);
    contributor.sum += each.sum;
    contributor.values.set(at, (contributor.values.get(at) ?? 0) + each.sum);
    addTo(periods, at, key, each);
  }
  return { contributors: [...contributors.values()], periods: [...periods.values()] };
}

function addTo(periods: Map<number, Period>, at: number, key: string, each: Contribution): void {
  const none = { at, contributors: new Map(), sum: 0, count: 0, min: each.min, max: each.max };
  const period = periods.get(at) ?? none;
  periods.set(at, period);
  period.contributors.set(key, (period.contributors.get(key) ?? 0) + each.sum);
  period.sum += each.sum;
  period.count += each.count;
  period.min = Math.min(period.min, each.min);
  period.max = Math.max(period.max, each.max);
}

/** The metrics of a rule, by their names. */
export const RULE_METRICS: Readonly<Record<string, (period: Period) => number>> = {
  UniqueContributors: ({ contributors }) => contributors.size,
  MaxContributorValue: ({ contributors }) => Math.max(...contributors.values()),
  SampleCount: ({ count }) => count,
  Sum: ({ sum }) => sum,
  Minimum: ({ min }) => min,
  Maximum: ({ max }) => max,
  Average: ({ sum, count }) => sum / count,
};
