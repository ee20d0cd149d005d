/** Firehose's metrics, AWS/Firehose: https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-metrics.html */
import { type Instant, SECOND } from "../../base/instant.ts";
import type { MeteredCall } from "../../kernel/dispatch/contract.ts";
import type { MeterContext } from "../../kernel/meter/meter.ts";
import type { Series } from "../../kernel/meter/series.ts";
import type { Read } from "./kit.ts";
import type { Batch } from "./store/buffers.ts";
import type { DeliveryStream } from "./stream.ts";

const METRICS = "AWS/Firehose";

type Metering = Pick<Read, "meter" | "scope">;

export function ofStream({ meter, scope }: Metering, { name }: Pick<DeliveryStream, "name">): Series {
  return meter.series(scope, METRICS, "DeliveryStreamName", name);
}

/** Records came in, by a call of PutRecord or PutRecordBatch. */
export function countPut(
  ctx: Metering,
  stream: DeliveryStream,
  operation: "PutRecord" | "PutRecordBatch",
  records: number,
  bytes: number,
): void {
  const series = ofStream(ctx, stream);
  series.add("IncomingRecords", records);
  series.add("IncomingBytes", bytes, "Bytes");
  series.add("IncomingPutRequests", 1);
  series.add(`${operation}.Requests`, 1);
  series.add(`${operation}.Bytes`, bytes, "Bytes");
  if (operation === "PutRecordBatch") series.add("PutRecordBatch.Records", records);
}

/** A batch was delivered, or an attempt failed. `to`: "DeliveryToS3", "BackupToS3", "DeliveryToHttpEndpoint". */
export function countDelivery(
  ctx: Metering & { readonly now: Instant },
  stream: DeliveryStream,
  to: string,
  batch: Batch,
  succeeded: boolean,
): void {
  const series = ofStream(ctx, stream);
  series.add(`${to}.Success`, succeeded ? 1 : 0);
  series.add(`${to}.DataFreshness`, Math.floor((ctx.now - batch.since) / SECOND), "Seconds");
  if (!succeeded) return;
  series.add(`${to}.Records`, batch.records);
  series.add(`${to}.Bytes`, batch.bytes, "Bytes");
  if (to !== "DeliveryToHttpEndpoint") series.add(`${to}.ObjectCount`, 1);
}

const MEASURED: ReadonlySet<string> = new Set([
  "PutRecord",
  "PutRecordBatch",
  "DescribeDeliveryStream",
  "ListDeliveryStreams",
  "UpdateDestination",
]);

/** How long calls on a stream took. */
export function meters({ scope, operation, input, error, took }: MeteredCall, meter: MeterContext): void {
  if (error !== undefined || !MEASURED.has(operation)) return;
  const { DeliveryStreamName: name } = input as { readonly DeliveryStreamName?: string };
  if (name !== undefined)
    meter
      .series(scope, METRICS, "DeliveryStreamName", name)
      .add(`${operation}.Latency`, took, "Milliseconds");
}
