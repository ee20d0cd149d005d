/**
 * Kinesis's metrics, AWS/Kinesis: of each stream, and of each shard as far as enhanced monitoring is enabled.
 * https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html
 */
import type { MetricsName } from "../../gen/kinesis.ts";
import type { MeteredCall } from "../../kernel/dispatch/contract.ts";
import type { MeterContext } from "../../kernel/meter/meter.ts";
import type { Read } from "./kit.ts";
import { shardId } from "./sequence-number.ts";
import type { Stream } from "./stream.ts";

const METRICS = "AWS/Kinesis";

/** Counts for a stream, and for a shard of it where that is wanted. */
export function count(
  { meter, scope }: Pick<Read, "meter" | "scope">,
  { name, metrics }: Stream,
  shard: number,
  metric: Exclude<MetricsName, "ALL">,
  value: number,
): void {
  const unit = metric.endsWith("Bytes")
    ? "Bytes"
    : metric === "IteratorAgeMilliseconds"
      ? "Milliseconds"
      : "Count";
  const ofStream = STREAM_NAMES[metric] ?? metric;
  meter.series(scope, METRICS, "StreamName", name).add(ofStream, value, unit);
  if (metrics.includes(metric))
    meter.series(scope, METRICS, "StreamName", name, "ShardId", shardId(shard)).add(metric, value, unit);
}

/** What goes out of a shard has other names where all of the stream is meant. */
const STREAM_NAMES: Readonly<Partial<Record<MetricsName, string>>> = {
  OutgoingBytes: "GetRecords.Bytes",
  OutgoingRecords: "GetRecords.Records",
  IteratorAgeMilliseconds: "GetRecords.IteratorAgeMilliseconds",
};

const MEASURED: ReadonlySet<string> = new Set(["PutRecord", "PutRecords", "GetRecords"]);

/** How long calls on a stream took, and whether they succeeded. */
export function meters({ scope, operation, input, error, took }: MeteredCall, meter: MeterContext): void {
  if (!MEASURED.has(operation)) return;
  const { StreamName, StreamARN } = input as { readonly StreamName?: string; readonly StreamARN?: string };
  const name = StreamName ?? StreamARN?.slice(StreamARN.lastIndexOf("/") + 1);
  if (name === undefined) return;
  const series = meter.series(scope, METRICS, "StreamName", name);
  series.add(`${operation}.Success`, error === undefined ? 1 : 0);
  if (error === undefined) series.add(`${operation}.Latency`, took, "Milliseconds");
}
