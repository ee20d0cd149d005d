/** Finds metrics, and sums them up for Metrics Insights. */

import { FOLDS } from "../../../lang/metric-math/functions.ts";
import { parseSearch } from "../../../lang/metric-math/search.ts";
import type { Series } from "../../../lang/metric-math/value.ts";
import {
  type InsightsFunction,
  type InsightsQuery,
  parseInsightsQuery,
} from "../../../lang/metrics-insights/parse.ts";
import type { Read } from "../kit.ts";
import { INSIGHTS_METRICS_MAX, SEARCH_RESULTS_MAX } from "../limits.ts";
import type { MetricName } from "./metric.ts";
import { type Asked, samplesOf } from "./reading.ts";
import { merge, type Sample } from "./sample.ts";
import type { Statistic } from "./statistic.ts";

/** The metrics that a search expression finds among those that have a point in the time asked about. */
export function searched(ctx: Read, expression: string, asked: Asked): MetricName[] {
  const search = parseSearch(expression);
  const found: MetricName[] = [];
  for (const metric of ctx.store.metrics.list(search.namespace)) {
    if (metric.latest < asked.start || !search.matches(metric)) continue;
    found.push(metric);
    if (found.length === SEARCH_RESULTS_MAX) break;
  }
  return found;
}

export function seriesOf(
  ctx: Read,
  metric: MetricName,
  statistic: Statistic,
  asked: Asked,
  label: string,
): Series {
  const points = new Map<number, number>();
  for (const [at, sample] of samplesOf(ctx, metric, asked)) {
    const value = statistic(sample);
    if (value !== undefined) points.set(at, value);
  }
  return { label, period: asked.period, points };
}

export const searchLabel = ({ name, dimensions }: MetricName): string =>
  [...dimensions.map(([, value]) => value), name].join(" ");

const STATISTICS: Readonly<Record<InsightsFunction, Statistic>> = {
  AVG: ({ sum, count }) => sum / count,
  COUNT: ({ count }) => count,
  MAX: ({ max }) => max,
  MIN: ({ min }) => min,
  SUM: ({ sum }) => sum,
};

/** Runs a Metrics Insights query: one series for each group, in the order asked for. */
export function insights(ctx: Read, text: string, asked: Asked): Series[] {
  const query = parseInsightsQuery(text);
  const series = [...grouped(ctx, query, asked).values()].map(({ values, samples }): Series => {
    const statistic = STATISTICS[query.function];
    const points = [...samples]
      .sort(([a], [b]) => a - b)
      .map(([at, sample]) => [at, statistic(sample) ?? 0] as const);
    const named = { period: asked.period, points: new Map(points) };
    if (values.length === 0) return { label: query.metric, ...named };
    const groupedBy = Object.fromEntries(query.groupBy.map((name, i) => [name, values[i] ?? ""]));
    return { label: values.join(" "), ...named, groupedBy };
  });
  return ranked(series, query).slice(0, query.limit ?? SEARCH_RESULTS_MAX);
}

interface Group {
  /** Of the dimensions by which the query groups. */
  readonly values: readonly string[];
  readonly samples: Map<number, Sample>;
}

function grouped(ctx: Read, query: InsightsQuery, asked: Asked): Map<string, Group> {
  const groups = new Map<string, Group>();
  const schema = query.schema && JSON.stringify([...query.schema].sort());
  let looked = 0;
  for (const metric of ctx.store.metrics.list(query.namespace, query.metric)) {
    const names = metric.dimensions.map(([name]) => name);
    const dimension = (name: string) => metric.dimensions.find(([each]) => each === name)?.[1];
    if (schema !== undefined && JSON.stringify(names) !== schema) continue;
    if (!query.where(dimension) || !query.groupBy.every((name) => names.includes(name))) continue;
    if (looked++ === INSIGHTS_METRICS_MAX) break;
    const values = query.groupBy.map((name) => dimension(name) ?? "");
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { values, samples: new Map<number, Sample>() };
    groups.set(key, group);
    const { samples } = group;
    for (const [at, sample] of samplesOf(ctx, metric, asked)) {
      const known = samples.get(at);
      samples.set(at, known === undefined ? sample : merge(known, sample));
    }
  }
  return groups;
}

function ranked(series: Series[], { orderBy }: InsightsQuery): Series[] {
  if (orderBy === undefined) return series;
  const fold =
    orderBy.function === "COUNT" ? (values: readonly number[]) => values.length : FOLDS[orderBy.function];
  const rank = ({ points }: Series) =>
    points.size === 0 || fold === undefined ? 0 : fold([...points.values()]);
  const sign = orderBy.descending ? -1 : 1;
  return series.sort((a, b) => sign * (rank(a) - rank(b)));
}
