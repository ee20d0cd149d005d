/**
 * Metric filters: what matches becomes points of a metric, minute by minute.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html
 */
import { type Instant, instant, MINUTE } from "../../base/instant.ts";
import { cloudwatch, type MetricDatum } from "../../gen/cloudwatch.ts";
import type { MetricFilter, MetricTransformation } from "../../gen/logs.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import type { FilterPattern } from "../../lang/logs-filter/pattern.ts";
import type { StoredEvent } from "./chunk.ts";
import { embeddedMetrics, isEmbedded } from "./embedded-metrics.ts";
import { compiledPattern } from "./filter-pattern.ts";
import type { LogGroup } from "./group.ts";
import type { Prepare } from "./kit.ts";
import { transformed } from "./transforming.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
const DATA_PER_CALL_MAX = 1_000;
const VALUES_PER_DATUM_MAX = 150;

type Data = Map<string, MetricDatum[]>;

/** Puts the points that filters, and the events themselves, make of events. */
export async function publishMetrics(
  ctx: Prepare,
  group: LogGroup,
  events: readonly StoredEvent[],
): Promise<void> {
  const data: Data = new Map();
  for (const filter of ctx.store.metricFilter.ready(`${group.id}/`))
    for (const transformation of filter.metricTransformations ?? [])
      addTo(
        data,
        transformation.metricNamespace,
        pointsOf(filter, transformation, filter.applyOnTransformedLogs ? transformed(group, events) : events),
      );
  for (const { message, at } of events)
    if (isEmbedded(message))
      for (const { namespace, datum } of embeddedMetrics(message, at)) addTo(data, namespace, [datum]);
  for (const [namespace, all] of data)
    for (let i = 0; i < all.length; i += DATA_PER_CALL_MAX)
      await put(ctx, namespace, all.slice(i, i + DATA_PER_CALL_MAX));
}

/** As the account itself: whoever wrote the log need not be allowed to put metrics. */
async function put(ctx: Prepare, namespace: string, data: readonly MetricDatum[]): Promise<void> {
  const { account, partition, region } = ctx.scope;
  try {
    const input = { Namespace: namespace, MetricData: data };
    await ctx.call(cloudwatch, "PutMetricData", input, { as: rootOf(account, partition), region });
  } catch (error) {
    // A point that CloudWatch refuses (too old, not a number) it refuses for good.
    if (!(error instanceof AwsError) || (error.status >= 500 && error.code !== "NotImplemented")) throw error;
    ctx.meter.series(ctx.scope, "AWS/Logs").add("EMFValidationErrors", data.length, "None");
  }
}

function addTo(data: Data, namespace: string, added: readonly MetricDatum[]): void {
  const all = data.get(namespace) ?? [];
  all.push(...added);
  data.set(namespace, all);
}

interface Points {
  readonly dimensions: ReadonlyArray<{ readonly Name: string; readonly Value: string }>;
  readonly at: Instant;
  readonly counts: Map<number, number>;
}

function pointsOf(
  { filterPattern = "" }: MetricFilter,
  transformation: MetricTransformation,
  events: readonly StoredEvent[],
): MetricDatum[] {
  const pattern = compiledPattern(filterPattern);
  const points = new Map<string, Points>();
  const note = (at: Instant, value: number, dimensions: Points["dimensions"]) => {
    const minute = instant(Math.floor(at / MINUTE) * MINUTE);
    const key = `${minute} ${JSON.stringify(dimensions)}`;
    const known = points.get(key) ?? { dimensions, at: minute, counts: new Map<number, number>() };
    known.counts.set(value, (known.counts.get(value) ?? 0) + 1);
    points.set(key, known);
  };
  const silent = new Set<number>();
  const loud = new Set<number>();
  for (const { at, message } of events) {
    const minute = Math.floor(at / MINUTE) * MINUTE;
    if (!pattern.matches(message)) silent.add(minute);
    else {
      loud.add(minute);
      const value = valueIn(pattern, message, transformation.metricValue);
      const dimensions = dimensionsIn(pattern, message, transformation.dimensions ?? {});
      if (value !== undefined && dimensions !== undefined) note(at, value, dimensions);
    }
  }
  const { defaultValue } = transformation;
  if (defaultValue !== undefined)
    for (const minute of silent) if (!loud.has(minute)) note(instant(minute), defaultValue, []);
  return [...points.values()].flatMap((each) => dataOf(each, transformation));
}

function dataOf(
  { dimensions, at, counts }: Points,
  { metricName, unit }: MetricTransformation,
): MetricDatum[] {
  const all = [...counts];
  const data: MetricDatum[] = [];
  for (let i = 0; i < all.length; i += VALUES_PER_DATUM_MAX) {
    const part = all.slice(i, i + VALUES_PER_DATUM_MAX);
    data.push({
      MetricName: metricName,
      Dimensions: dimensions,
      Timestamp: at,
      Values: part.map(([value]) => value),
      Counts: part.map(([, count]) => count),
      ...(unit !== undefined && { Unit: unit }),
    });
  }
  return data;
}

/** A number as it is written, or what the message has where a selector points. */
function valueIn(pattern: FilterPattern, message: string, metricValue: string): number | undefined {
  const text = metricValue.startsWith("$") ? pattern.value(message, metricValue) : metricValue;
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** Undefined when the message lacks one: then there is no point. */
function dimensionsIn(
  pattern: FilterPattern,
  message: string,
  wanted: Readonly<Record<string, string>>,
): Points["dimensions"] | undefined {
  const found: Array<{ readonly Name: string; readonly Value: string }> = [];
  for (const [Name, selector] of Object.entries(wanted)) {
    const Value = pattern.value(message, selector);
    if (Value === undefined || Value === "") return undefined;
    found.push({ Name, Value });
  }
  return found;
}
