/** Anomaly detectors: what their models are trained on. */
import type {
  MetricDataQuery,
  MetricStat,
  PutAnomalyDetectorInput,
  SingleMetricAnomalyDetector,
} from "../../../gen/cloudwatch.ts";
import { nodesOf, parseMath } from "../../../lang/metric-math/syntax.ts";
import { isInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import { TimeZone } from "../../../lang/schedule/schedule.ts";
import type { Read } from "../kit.ts";
import type { Training } from "../metrics/band.ts";
import { metricKey, metricName, nameOf } from "../metrics/metric.ts";

/** The key under which the detector of a metric's statistic is kept. */
export function detectorKey({ Metric, Stat }: Pick<MetricStat, "Metric" | "Stat">): string {
  const name = metricName(Metric.Namespace ?? "", Metric.MetricName ?? "", Metric.Dimensions);
  return `single ${metricKey(name)} ${Stat}`;
}

/** The metric of a detector, told in either of two ways; undefined for one of metric math. */
export function singleOf(input: PutAnomalyDetectorInput): SingleMetricAnomalyDetector | undefined {
  if (input.MetricMathAnomalyDetector !== undefined) return undefined;
  const { Namespace, MetricName, Dimensions, Stat } = input;
  return input.SingleMetricAnomalyDetector ?? { Namespace, MetricName, Dimensions, Stat };
}

/** The queries that one of them is computed from, itself among them. */
function reachable(queries: readonly MetricDataQuery[], id: string): MetricDataQuery[] {
  const found = new Map<string, MetricDataQuery>();
  const visit = (name: string): void => {
    const query = queries.find(({ Id }) => Id === name);
    if (query === undefined || found.has(name)) return;
    found.set(name, query);
    if (query.Expression === undefined || isInsightsQuery(query.Expression)) return;
    for (const node of nodesOf(parseMath(query.Expression))) {
      if (node.kind === "name") visit(node.name);
      else if (node.kind === "call" && node.name === "METRICS")
        for (const { Id, MetricStat } of queries) if (MetricStat !== undefined) visit(Id);
    }
  };
  visit(id);
  return [...found.values()];
}

/** The key under which the detector of what a query computes is kept: whatever its queries are called otherwise. */
export function mathKey(queries: readonly MetricDataQuery[], id: string): string {
  const parts = reachable(queries, id).map(({ Id, Expression, MetricStat }) => [
    Id,
    Expression,
    MetricStat && [metricKey(nameOf(MetricStat.Metric)), MetricStat.Stat],
  ]);
  return `math ${JSON.stringify(parts)}`;
}

/** What is to be considered in training the detector of a key, if there is one. */
export function trainingOf(ctx: Read, key: string): Training {
  const input = ctx.store.items.get("detector", key)?.input as PutAnomalyDetectorInput | undefined;
  const zone = input?.Configuration?.MetricTimezone;
  return {
    excluded: input?.Configuration?.ExcludedTimeRanges ?? [],
    zone: zone === undefined ? undefined : new TimeZone(zone),
    periodicSpikes: input?.MetricCharacteristics?.PeriodicSpikes ?? false,
  };
}
