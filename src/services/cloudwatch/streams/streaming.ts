/** Metric streams at work: what was reported in a minute goes to Firehose a little after it. */
import { parseArn } from "../../../aws/arn.ts";
import { type Instant, instant, MINUTE, SECOND } from "../../../base/instant.ts";
import { firehose } from "../../../gen/firehose.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { failureOf } from "../../../targets/failure.ts";
import { assumeRole } from "../../../targets/role.ts";
import type { Prepare, Write } from "../kit.ts";
import {
  STREAM_BATCH_MAX,
  STREAM_RECORD_BYTES_MAX,
  STREAM_RECORD_MAX,
  STREAM_RECORDS_MAX,
} from "../limits.ts";
import type { MetricName } from "../metrics/metric.ts";
import { statisticOf } from "../metrics/statistic.ts";
import type { PendingUpdate } from "../store/updates.ts";
import { jsonFormat } from "./json-format.ts";
import { otel07Format, otel10Format } from "./otel-format.ts";
import { additionalStatistics, type StreamRecord, streamArn, takes } from "./stream.ts";
import type { Format, Update } from "./update.ts";

const NAMESPACE = "AWS/CloudWatch/MetricStreams";
/** Who takes on the roles of metric streams. */
export const STREAMS_PRINCIPAL = "streams.metrics.cloudwatch.amazonaws.com";
const LAG = 2 * SECOND;

const FORMATS: Readonly<Record<StreamRecord["OutputFormat"], Format>> = {
  json: jsonFormat,
  "opentelemetry0.7": otel07Format,
  "opentelemetry1.0": otel10Format,
};

/** The running streams: asked once for each request that reports. */
export const runningStreams = (ctx: Write): readonly StreamRecord[] =>
  ctx.store.items
    .list("stream", Number.MAX_SAFE_INTEGER)
    .flatMap(({ item }) => (item.state === "running" ? [item] : []));

/** A point was reported: the streams that take its metric send the minute it belongs to, once that is over. */
export function noteUpdate(
  ctx: Write,
  streams: readonly StreamRecord[],
  id: number,
  metric: MetricName,
  at: Instant,
  unit: string,
): void {
  for (const stream of streams) {
    if (!takes(stream, metric)) continue;
    if (!ctx.store.updates.any(stream.Name)) scheduleSending(ctx, stream.Name);
    ctx.store.updates.add(stream.Name, id, instant(Math.floor(at / MINUTE) * MINUTE), unit);
  }
}

function scheduleSending(ctx: Write, name: string): void {
  const due = instant((Math.floor(ctx.now / MINUTE) + 1) * MINUTE + LAG);
  ctx.schedule(due, { kind: "stream", key: name });
}

interface Outcome {
  /** What need not be sent again. */
  readonly done: readonly PendingUpdate[];
  readonly failed: boolean;
  /** Sent updates, and with what was told beyond the usual statistics. */
  readonly updates: number;
  readonly billed: number;
}

/** The job: sends what has come together. */
export const sending = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Outcome> => {
    const stream = ctx.store.items.get("stream", key);
    const pending = stream?.state === "running" ? ctx.store.updates.list(key, STREAM_BATCH_MAX) : [];
    if (stream === undefined || pending.length === 0)
      return { done: pending, failed: false, updates: 0, billed: 0 };
    const updates = pending.flatMap((each) => updateOf(ctx, stream, each) ?? []);
    try {
      const sent = updates.length === 0 || (await send(ctx, stream, updates));
      return { done: sent ? pending : [], failed: false, ...(sent ? billedFor(updates) : NOTHING) };
    } catch (error) {
      return { done: failureOf(error).retriable ? [] : pending, failed: true, ...NOTHING };
    }
  },
  commit: (ctx: Write, { key }: DueJob, { done, failed, updates, billed }: Outcome): void => {
    for (const each of done) ctx.store.updates.sent(key, each);
    if (ctx.store.items.get("stream", key)?.state !== "running") {
      ctx.store.updates.clear(key);
      return;
    }
    for (const dimensions of [[], ["MetricStreamName", key]]) {
      const series = ctx.meter.series(ctx.scope, NAMESPACE, ...dimensions);
      if (updates > 0) series.add("MetricUpdate", updates, "None");
      if (updates > 0) series.add("TotalMetricUpdate", billed, "None");
      series.add("PublishErrorRate", failed ? 1 : 0, "None");
    }
    if (!ctx.store.updates.any(key)) return;
    if (done.length === STREAM_BATCH_MAX) ctx.schedule(ctx.now, { kind: "stream", key });
    else scheduleSending(ctx, key);
  },
};

const NOTHING = { updates: 0, billed: 0 };

/** Up to five additional statistics count as one more update. */
const billedFor = (updates: readonly Update[]) => ({
  updates: updates.length,
  billed: updates.reduce((sum, { additional }) => sum + 1 + Math.ceil(additional.length / 5), 0),
});

function updateOf(ctx: Prepare, stream: StreamRecord, pending: PendingUpdate): Update | undefined {
  const { metric, name, at, unit } = pending;
  const points = name && ctx.store.points.range(metric, 60, at, instant(at + MINUTE));
  const sample = points?.find((point) => point.unit === unit)?.sample;
  if (name === undefined || sample === undefined) return undefined;
  const additional = additionalStatistics(stream, name).flatMap((statistic) => {
    const value = statisticOf(statistic)?.(sample);
    return value === undefined ? [] : [[statistic, value] as const];
  });
  return { metric: name, at, unit, sample, additional };
}

/** Records of what Firehose takes; updates with many dimensions go in fewer to a record. */
function recordsOf(ctx: Prepare, stream: StreamRecord, updates: readonly Update[]): Uint8Array[] {
  if (updates.length <= STREAM_RECORD_MAX) {
    const data = FORMATS[stream.OutputFormat](ctx.scope, stream.Name, updates);
    if (updates.length === 1 || data.length <= STREAM_RECORD_BYTES_MAX) return [data];
  }
  const half = Math.ceil(updates.length / 2);
  return [...recordsOf(ctx, stream, updates.slice(0, half)), ...recordsOf(ctx, stream, updates.slice(half))];
}

/** Answers whether Firehose took all of it; if it did not, all of it is sent again. */
async function send(ctx: Prepare, stream: StreamRecord, updates: readonly Update[]): Promise<boolean> {
  const records = recordsOf(ctx, stream, updates);
  const as = await assumeRole(ctx, stream.RoleArn, {
    service: STREAMS_PRINCIPAL,
    sourceArn: streamArn(ctx.scope, stream.Name),
    sessionName: stream.Name.slice(0, 64),
  });
  const DeliveryStreamName = parseArn(stream.FirehoseArn)?.resource.replace("deliverystream/", "") ?? "";
  for (let i = 0; i < records.length; i += STREAM_RECORDS_MAX) {
    const Records = records.slice(i, i + STREAM_RECORDS_MAX).map((Data) => ({ Data }));
    const input = { DeliveryStreamName, Records };
    const { FailedPutCount } = await ctx.call(firehose, "PutRecordBatch", input, { as });
    if (FailedPutCount > 0) return false;
  }
  return true;
}
