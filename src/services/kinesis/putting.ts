/** How records come into shards: each falls where its key's hash says, as far as the shard's throughput goes. */
import { after, instant, SECOND } from "../../base/instant.ts";
import type { Sealing } from "../../envelope/envelope.ts";
import type { AwsError } from "../../kernel/dispatch/errors.ts";
import { sealed } from "./data-key.ts";
import * as errors from "./errors.ts";
import { hashKeyOf, parseHashKey } from "./hash-key.ts";
import type { Write } from "./kit.ts";
import { SCALING_DELAY, SHARD_WRITE_BYTES_PER_SECOND, SHARD_WRITE_RECORDS_PER_SECOND } from "./limits.ts";
import { count } from "./metrics.ts";
import { clearLater } from "./retention.ts";
import { sequenceNumber, shardId } from "./sequence-number.ts";
import type { ReadyStream } from "./store/streams.ts";
import { type Shard, type Stream, streamArn } from "./stream.ts";

export interface Put {
  readonly Data: Uint8Array;
  readonly PartitionKey: string;
  readonly ExplicitHashKey?: string | undefined;
}

/** Where a record came to lie. */
export interface Placed {
  readonly ShardId: string;
  readonly SequenceNumber: string;
}

/** The fact that records were added to a shard: subscribers and consumers inside Cloudlet read on. */
const STREAM_RECORD = "kinesis.StreamRecord";

/** Throws when a record can go into no shard of this stream. */
export function checkPut(stream: Stream, put: Put): void {
  const { Data, PartitionKey, ExplicitHashKey } = put;
  if (ExplicitHashKey !== undefined && parseHashKey(ExplicitHashKey) === undefined)
    throw errors.invalidArgument(
      `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${ExplicitHashKey}`,
    );
  const bytesMax = stream.maxRecordKib * 1024;
  if (Data.byteLength + Buffer.byteLength(PartitionKey) > bytesMax + 256)
    throw errors.validation(
      `Record size ${Data.byteLength} bytes exceeds the maximum record size of ${bytesMax} bytes of stream ${stream.name}`,
    );
  if (Data.byteLength > bytesMax)
    throw errors.validation(
      "1 validation error detected: Value at 'data' failed to satisfy constraint: " +
        `Member must have length less than or equal to ${bytesMax}`,
    );
}

/** Puts records into a stream within one request; counts what they use of each shard. */
export class Putting {
  readonly #ctx: Write;
  readonly #ready: ReadyStream;
  readonly #sealing: Sealing | undefined;
  /** What this second has seen, per shard. */
  readonly #used = new Map<
    number,
    { since: number; bytes: number; count: number; last: string | undefined }
  >();

  constructor(ctx: Write, ready: ReadyStream, sealing: Sealing | undefined) {
    this.#ctx = ctx;
    this.#ready = ready;
    this.#sealing = sealing;
  }

  /** The record in its shard, or why the shard does not take it now. */
  put({ Data, PartitionKey, ExplicitHashKey }: Put): Placed | AwsError {
    const { now, scope, store } = this.#ctx;
    const { stream } = this.#ready;
    const at = ExplicitHashKey === undefined ? hashKeyOf(PartitionKey) : parseHashKey(ExplicitHashKey);
    const shard = shardAt(this.#ready.open, at ?? "");
    const used = this.#usedOf(shard);
    const bytes = Data.byteLength + Buffer.byteLength(PartitionKey);
    // a record larger than a second's worth goes through when nothing else did
    const overBytes = used.bytes > 0 && used.bytes + bytes > SHARD_WRITE_BYTES_PER_SECOND;
    if (overBytes || used.count >= SHARD_WRITE_RECORDS_PER_SECOND) {
      count(this.#ctx, stream, shard.number, "WriteProvisionedThroughputExceeded", 1);
      return errors.rateExceeded(shardId(shard.number), stream.name, scope.account);
    }
    count(this.#ctx, stream, shard.number, "IncomingBytes", bytes);
    count(this.#ctx, stream, shard.number, "IncomingRecords", 1);
    used.bytes += bytes;
    used.count++;
    const seq = store.records.add({
      stream: stream.id,
      shard: shard.number,
      at: now,
      partitionKey: PartitionKey,
      dataKey: this.#sealing?.dataKey ?? null,
      data: this.#sealing === undefined ? Data : sealed(this.#sealing, Data),
    });
    used.last = sequenceNumber(seq, shard.number);
    return { ShardId: shardId(shard.number), SequenceNumber: used.last };
  }

  #usedOf({ number }: Shard) {
    let used = this.#used.get(number);
    if (used === undefined) {
      const { now, store } = this.#ctx;
      const kept = store.rates.used(this.#ready.stream.id, number, "write");
      used =
        now - kept.since < SECOND
          ? { ...kept, last: undefined }
          : { since: now, bytes: 0, count: 0, last: undefined };
      this.#used.set(number, used);
    }
    return used;
  }

  /** Notes what was used, and tells whoever waits for records. */
  end(): void {
    const { stream } = this.#ready;
    const { store, scope } = this.#ctx;
    for (const [shard, { since, bytes, count: records, last }] of this.#used) {
      store.rates.set(stream.id, shard, "write", instant(since), bytes, records);
      if (last !== undefined)
        this.#ctx.publish({
          kind: STREAM_RECORD,
          resource: streamArn(scope, stream.name),
          detail: { shardId: shardId(shard), sequenceNumber: last },
        });
      if (stream.mode === "ON_DEMAND") this.#noteDemand(shard, shareOf(bytes, records));
    }
    clearLater(this.#ctx, stream);
  }

  /** A shard that is more than half used is to be split; two that are not a quarter used may become one. */
  #noteDemand(shard: number, share: number): void {
    const { now, store } = this.#ctx;
    if (share > 1 / 4) store.rates.set(this.#ready.stream.id, shard, "busy", now, 0, 1);
    if (share > 1 / 2) this.#splitLater(shard);
  }

  #splitLater(shard: number): void {
    const { now, store } = this.#ctx;
    const { id } = this.#ready.stream;
    if (store.rates.used(id, shard, "hot").count > 0) return;
    store.rates.set(id, shard, "hot", now, 0, 1);
    const payload = { stream: id, shard };
    this.#ctx.schedule(after(now, SCALING_DELAY), { kind: "scale", key: `${id}/${shard}`, payload });
  }
}

/** How much of what a shard takes in a second was used. */
function shareOf(bytes: number, count: number): number {
  return Math.max(bytes / SHARD_WRITE_BYTES_PER_SECOND, count / SHARD_WRITE_RECORDS_PER_SECOND);
}

/** The open shard whose range holds a hash key: they are in order and leave no gaps. */
function shardAt(open: readonly Shard[], hashKey: string): Shard {
  let low = 0;
  let high = open.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((open[middle] as Shard).start <= hashKey) low = middle;
    else high = middle - 1;
  }
  return open[low] as Shard;
}
