/** Records of a shard from a place on, as far as the shard's throughput and an answer's size go. */
import { after, instant, SECOND } from "../../base/instant.ts";
import type { ChildShard, RecordShape } from "../../gen/kinesis.ts";
import { recordOpener } from "./data-key.ts";
import * as errors from "./errors.ts";
import { describeRange } from "./hash-key.ts";
import type { Place } from "./iterator.ts";
import type { Read, Write } from "./kit.ts";
import { GET_RECORDS_BYTES_MAX, SHARD_READ_BYTES_PER_SECOND, SHARD_READ_CALLS_PER_SECOND } from "./limits.ts";
import { count } from "./metrics.ts";
import { trimmedUntil } from "./retention.ts";
import { sequenceNumber, shardId } from "./sequence-number.ts";
import type { Shard, Stream } from "./stream.ts";

export interface ReadRecords {
  readonly records: readonly RecordShape[];
  readonly bytes: number;
  /** The number of the record to go on with; undefined when a closed shard was read to its end. */
  readonly next: number | undefined;
  /** Milliseconds from the last record read to now; 0 when there is nothing more. */
  readonly behind: number;
  /** Set when a record could not be opened: its data key has not been asked for. */
  readonly locked: boolean;
}

/** The stream and the shard that a place is in. Throws when they are gone. */
export function placeIn(ctx: Read, place: Place): { readonly stream: Stream; readonly shard: Shard } {
  const stream = ctx.store.streams.named(place.stream);
  if (stream === undefined || stream.id !== place.streamId)
    throw errors.streamNotFound(place.stream, ctx.scope.account);
  const shard = ctx.store.streams.shard(stream.id, place.shard);
  if (shard === undefined)
    throw errors.shardDoesNotExist(shardId(place.shard), stream.name, ctx.scope.account);
  return { stream, shard };
}

/** The ids of the data keys that the next records are sealed with. */
export function dataKeysAhead(ctx: Read, stream: Stream, place: Place, limit: number): ReadonlySet<number> {
  const ids = new Set<number>();
  let bytes = 0;
  const since = trimmedUntil(stream, ctx.now);
  for (const record of ctx.store.records.from(stream.id, place.shard, place.next, since, limit)) {
    if (record.data_key !== null) ids.add(record.data_key);
    bytes += record.data.byteLength;
    if (bytes > GET_RECORDS_BYTES_MAX) break;
  }
  return ids;
}

/** Reads on from a place: up to `limit` records and `bytesMax` bytes, at least one record. */
export function readFrom(
  ctx: Read,
  stream: Stream,
  shard: Shard,
  next: number,
  limit: number,
  bytesMax: number,
): ReadRecords {
  const records: RecordShape[] = [];
  const opener = recordOpener(ctx);
  const since = trimmedUntil(stream, ctx.now);
  let bytes = 0;
  let last = next - 1;
  let more = false;
  let locked = false;
  for (const kept of ctx.store.records.from(stream.id, shard.number, next, since, limit + 1)) {
    const data = kept.data_key === null ? kept.data : opener.open(kept.data_key, kept.data);
    if (data === undefined) {
      locked = true;
      break;
    }
    more = records.length === limit || (bytes + data.byteLength > bytesMax && records.length > 0);
    if (more) break;
    bytes += data.byteLength;
    last = kept.seq;
    records.push({
      SequenceNumber: sequenceNumber(kept.seq, shard.number),
      ApproximateArrivalTimestamp: instant(kept.at),
      Data: data,
      PartitionKey: kept.partition_key,
      ...(kept.data_key !== null && { EncryptionType: "KMS" }),
    });
  }
  const ended = shard.last !== undefined && !more && !locked;
  const lastAt = records.at(-1)?.ApproximateArrivalTimestamp;
  return {
    records,
    bytes,
    next: ended ? undefined : last + 1,
    behind: more && lastAt !== undefined ? ctx.now - lastAt : 0,
    locked,
  };
}

/** The shards that came out of a shard, as readers that have come to its end are told. */
export function childrenOf(ctx: Read, stream: Stream, shard: Shard): ChildShard[] {
  return ctx.store.streams.children(stream.id, shard.number).map((child) => ({
    ShardId: shardId(child.number),
    ParentShards: [child.parent, child.adjacentParent].filter((each) => each !== undefined).map(shardId),
    HashKeyRange: describeRange(child),
  }));
}

/** Throws when a shard was read from five times in this second, or more than its 2 MiB a second allow. */
export function checkReadRate(ctx: Write, stream: Stream, shard: Shard): void {
  const used = ctx.store.rates.used(stream.id, shard.number, "read");
  const busyFor = (used.bytes / SHARD_READ_BYTES_PER_SECOND) * SECOND;
  const fresh = ctx.now - used.since >= SECOND;
  const busy = used.bytes > SHARD_READ_BYTES_PER_SECOND && ctx.now < after(instant(used.since), busyFor);
  if (!busy && (fresh || used.count < SHARD_READ_CALLS_PER_SECOND)) return;
  count(ctx, stream, shard.number, "ReadProvisionedThroughputExceeded", 1);
  throw errors.rateExceeded(shardId(shard.number), stream.name, ctx.scope.account);
}

export function noteRead(ctx: Write, stream: Stream, shard: Shard, bytes: number): void {
  const used = ctx.store.rates.used(stream.id, shard.number, "read");
  const fresh = ctx.now - used.since >= SECOND;
  if (fresh) ctx.store.rates.set(stream.id, shard.number, "read", ctx.now, bytes, 1);
  else
    ctx.store.rates.set(
      stream.id,
      shard.number,
      "read",
      instant(used.since),
      used.bytes + bytes,
      used.count + 1,
    );
}
