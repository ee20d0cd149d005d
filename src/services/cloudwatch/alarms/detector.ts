/** Anomaly detectors: what their models are trained on. */
import type {
  MetricStat,
  PutAnomalyDetectorInput,
  Range,
  SingleMetricAnomalyDetector,
} from "../../../gen/cloudwatch.ts";
import type { Read } from "../kit.ts";
import { metricKey, metricName } from "../metrics/metric.ts";

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

/** What a detector is not to learn from. */
export function excludedRanges(ctx: Read, key: string): readonly Range[] {
  const input = ctx.store.items.get("detector", key)?.input as PutAnomalyDetectorInput | undefined;
  return input?.Configuration?.ExcludedTimeRanges ?? [];
}
