import type { DimensionFilter, Metric } from "../../../gen/cloudwatch.ts";
import * as errors from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { LISTED_FOR, METRICS_LOOKED_AT_MAX, METRICS_PER_LIST_MAX, RECENTLY } from "../limits.ts";
import { asMetric, type MetricName } from "../metrics/metric.ts";
import type { MetricMark } from "../store/metrics.ts";

const TOKEN = "cloudwatch ListMetrics";

const fits = ({ dimensions }: MetricName, filters: readonly DimensionFilter[]): boolean =>
  filters.every(({ Name, Value }) =>
    dimensions.some(([name, value]) => name === Name && (Value === undefined || value === Value)),
  );

function markOf(ctx: Read, token: string | undefined): MetricMark | undefined {
  if (token === undefined) return undefined;
  const opened = ctx.sealer.open(TOKEN, token);
  if (opened === undefined) throw errors.invalidValue("Request parameter NextToken is invalid");
  return JSON.parse(Buffer.from(opened).toString()) as MetricMark;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
export const ListMetrics = read("ListMetrics", (ctx, input) => {
  const { Namespace, MetricName: name, Dimensions = [], RecentlyActive } = input;
  if (input.IncludeLinkedAccounts === true || input.OwningAccount !== undefined)
    throw errors.unsupported("metrics of linked accounts (IncludeLinkedAccounts, OwningAccount)");
  const since = ctx.now - (RecentlyActive === undefined ? LISTED_FOR : RECENTLY);
  const Metrics: Metric[] = [];
  let looked = 0;
  let last: MetricMark | undefined;
  for (const metric of ctx.store.metrics.list(Namespace, name, markOf(ctx, input.NextToken))) {
    if (Metrics.length === METRICS_PER_LIST_MAX || looked === METRICS_LOOKED_AT_MAX)
      return { Metrics, NextToken: ctx.sealer.seal(TOKEN, JSON.stringify(last)) };
    looked += 1;
    last = { namespace: metric.namespace, name: metric.name, dimensions: JSON.stringify(metric.dimensions) };
    const named = name === undefined || metric.name === name;
    if (named && metric.latest >= since && fits(metric, Dimensions)) Metrics.push(asMetric(metric));
  }
  return { Metrics };
});
