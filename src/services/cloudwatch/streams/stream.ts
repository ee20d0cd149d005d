/**
 * Metric streams: which metrics they take, and what of them.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html
 */
import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import type { MetricStreamFilter, PutMetricStreamInput } from "../../../gen/cloudwatch.ts";
import type { Tags } from "../tags.ts";

type Configured = Pick<
  PutMetricStreamInput,
  | "Name"
  | "IncludeFilters"
  | "ExcludeFilters"
  | "FirehoseArn"
  | "RoleArn"
  | "OutputFormat"
  | "StatisticsConfigurations"
>;

export interface StreamRecord extends Configured {
  readonly state: "running" | "stopped";
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  readonly tags: Tags;
}

export const streamArn = ({ partition, region, account }: Scope, name: string): string =>
  `arn:${partition}:cloudwatch:${region}:${account}:metric-stream/${name}`;

interface Named {
  readonly namespace: string;
  readonly name: string;
}

const covers = ({ Namespace, MetricNames = [] }: MetricStreamFilter, metric: Named): boolean =>
  Namespace === metric.namespace && (MetricNames.length === 0 || MetricNames.includes(metric.name));

/** Whether a stream's filters let a metric through. */
export function takes({ IncludeFilters = [], ExcludeFilters = [] }: StreamRecord, metric: Named): boolean {
  if (IncludeFilters.length > 0) return IncludeFilters.some((filter) => covers(filter, metric));
  return !ExcludeFilters.some((filter) => covers(filter, metric));
}

/** The statistics that a stream tells of a metric beyond the four that it always does, each once. */
export function additionalStatistics(
  { StatisticsConfigurations = [] }: StreamRecord,
  { namespace, name }: Named,
): readonly string[] {
  const named = StatisticsConfigurations.filter(({ IncludeMetrics }) =>
    IncludeMetrics.some((metric) => metric.Namespace === namespace && metric.MetricName === name),
  );
  return [...new Set(named.flatMap(({ AdditionalStatistics }) => AdditionalStatistics))];
}
