/** Where reading begins, as GetShardIterator and SubscribeToShard let it be said. */
import { after, type Instant } from "../../base/instant.ts";
import type { ShardIteratorType } from "../../gen/kinesis.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { trimmedUntil } from "./retention.ts";
import { parseSequenceNumber, shardId, shardNumber } from "./sequence-number.ts";
import type { Shard, Stream } from "./stream.ts";

export interface Position {
  readonly type: ShardIteratorType;
  readonly sequenceNumber: string | undefined;
  readonly timestamp: Instant | undefined;
}

/** A shard that can still be read. */
export function shardFor(ctx: Read, stream: Stream, id: string): Shard {
  const number = shardNumber(id);
  const shard = number === undefined ? undefined : ctx.store.streams.shard(stream.id, number);
  if (shard === undefined || isTrimmed(ctx, stream, shard))
    throw errors.shardDoesNotExist(id, stream.name, ctx.scope.account);
  return shard;
}

/** Whether all that a closed shard ever held is too old. */
export function isTrimmed(ctx: Read, stream: Stream, { closedAt }: Shard): boolean {
  return closedAt !== undefined && closedAt <= trimmedUntil(stream, ctx.now);
}

/** The number of the record that reading begins with. */
export function positionIn(ctx: Read, stream: Stream, shard: Shard, position: Position): number {
  const { type, sequenceNumber, timestamp } = position;
  const bySequence = type === "AT_SEQUENCE_NUMBER" || type === "AFTER_SEQUENCE_NUMBER";
  if (bySequence !== (sequenceNumber !== undefined))
    throw errors.invalidArgument(
      "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or " +
        "(2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. " +
        `Request specified ${type} and ${sequenceNumber === undefined ? "no" : "also a"} StartingSequenceNumber.`,
    );
  if (type === "AT_TIMESTAMP") return atTimestamp(ctx, stream, shard, timestamp);
  if (timestamp !== undefined)
    throw errors.invalidArgument(`Timestamp must not be specified for iterator of type ${type}.`);
  if (type === "TRIM_HORIZON") return shard.first;
  if (type === "LATEST") return shard.last === undefined ? ctx.store.records.next() : shard.last + 1;
  const at = sequenceIn(ctx, stream, shard, sequenceNumber ?? "");
  return type === "AT_SEQUENCE_NUMBER" ? at : at + 1;
}

function sequenceIn(ctx: Read, stream: Stream, shard: Shard, text: string): number {
  const parsed = parseSequenceNumber(text);
  const id = shardId(shard.number);
  if (parsed === undefined || parsed.seq > ctx.store.records.next())
    throw errors.invalidArgument(
      `StartingSequenceNumber ${text} used in GetShardIterator on shard ${id} in stream ${stream.name} under ` +
        `account ${ctx.scope.account} is invalid because it did not come from this stream.`,
    );
  if (parsed.shard !== shard.number)
    throw errors.invalidArgument(
      `Invalid StartingSequenceNumber. It encodes ${shardId(parsed.shard)}, while it was used in a call to a shard ` +
        `with ${id}`,
    );
  return parsed.seq;
}

function atTimestamp(ctx: Read, stream: Stream, shard: Shard, timestamp: Instant | undefined): number {
  if (timestamp === undefined)
    throw errors.invalidArgument(
      "Must specify timestampInMillis parameter for iterator of type AT_TIMESTAMP. " +
        "Current request has no timestamp parameter.",
    );
  if (timestamp > ctx.now)
    throw errors.invalidArgument(
      "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. " +
        `timestampInMillis: ${timestamp}, currentTimestampInMillis: ${ctx.now}`,
    );
  const from =
    timestamp <= trimmedUntil(stream, ctx.now) ? after(trimmedUntil(stream, ctx.now), 1) : timestamp;
  const first = ctx.store.records.firstAt(stream.id, from) ?? ctx.store.records.next();
  return Math.max(first, shard.first);
}
