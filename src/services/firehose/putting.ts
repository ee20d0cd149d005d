/** Records that are put: how many a stream takes in a second, and what they are called. */
import { type Instant, instant, SECOND } from "../../base/instant.ts";
import type { FreshDataKey } from "../../envelope/envelope.ts";
import { streamNamed } from "./addressing.ts";
import { Sealing } from "./data-key.ts";
import * as errors from "./errors.ts";
import { ingest } from "./ingesting.ts";
import type { Read, Write } from "./kit.ts";
import { THROUGHPUT, THROUGHPUT_LARGE, THROUGHPUT_LARGE_REGIONS } from "./limits.ts";
import { countPut, ofStream } from "./metrics.ts";
import type { Flow } from "./store/streams.ts";
import type { DeliveryStream } from "./stream.ts";

/** The stream that records are put into; those that read from Kinesis take none. */
export function puttable(ctx: Read, naming: { readonly DeliveryStreamName: string }): DeliveryStream {
  const stream = streamNamed(ctx, naming);
  if (stream.status !== "ACTIVE") throw errors.streamNotFound(stream.name, ctx.scope.account);
  if (stream.source !== undefined)
    throw errors.invalidArgument(
      "This operation is not permitted on KinesisStreamAsSource delivery stream type.",
    );
  return stream;
}

/** Puts as many records, from the first on, as the stream takes now; answers how many. */
export function put(
  ctx: Write,
  stream: DeliveryStream,
  operation: "PutRecord" | "PutRecordBatch",
  records: readonly { readonly Data: Uint8Array }[],
  fresh: FreshDataKey | undefined,
): number {
  const { now, store } = ctx;
  const used = usedNow(store.streams.flow(stream.id), now);
  const most = throughputOf(ctx, stream);
  let [taken, bytes] = [0, 0];
  if (used.requests < most.requests)
    for (const { Data } of records) {
      if (used.bytes + bytes + Data.length > most.bytes || used.records + taken >= most.records) break;
      bytes += Data.length;
      taken++;
    }
  if (taken < records.length) ofStream(ctx, stream).add("ThrottledRecords", records.length - taken);
  if (taken === 0) return 0;
  store.streams.setFlow(
    stream.id,
    instant(used.since),
    used.bytes + bytes,
    used.records + taken,
    used.requests + 1,
  );
  countPut(ctx, stream, operation, taken, bytes);
  const accepted = records.slice(0, taken).map(({ Data }) => ({ data: Data, at: now }));
  ingest(ctx, stream, accepted, Sealing.of(ctx, stream, fresh));
  return taken;
}

/** Whoever told how much to expect is given room for it. */
function throughputOf({ scope }: Read, { throughputHint = 0 }: DeliveryStream): typeof THROUGHPUT {
  const most = THROUGHPUT_LARGE_REGIONS.has(scope.region) ? THROUGHPUT_LARGE : THROUGHPUT;
  return { ...most, bytes: Math.max(most.bytes, throughputHint * 1024 * 1024) };
}

/** What has come in this second. */
function usedNow(flow: Flow | undefined, now: Instant): Flow {
  return flow !== undefined && now - flow.since < SECOND
    ? flow
    : { since: now, bytes: 0, records: 0, requests: 0 };
}

/** 220 characters in base 64. */
const CALL_BYTES = 165;

/** The ids of a call's records: 224 characters, most of which they share. */
export function recordIds(ctx: Write): (i: number) => string {
  const call = Buffer.from(ctx.ids.bytes(CALL_BYTES)).toString("base64");
  return (i) => `${call}${String(i).padStart(4, "0")}`;
}
