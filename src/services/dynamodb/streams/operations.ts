import { after, type Instant } from "../../../base/instant.ts";
import { nameIn } from "../addressing.ts";
import { listed, spliced } from "../answer.ts";
import * as errors from "../errors.ts";
import type { Read } from "../kit.ts";
import { RECORDS_BYTES_MAX, RECORDS_MAX, STREAM_RETENTION } from "../limits.ts";
import type { KeptRecord, Shard, StreamRecord } from "../store/streams.ts";
import { sequenceNumber, sequenceOf, trimmedUntil } from "../stream.ts";
import { encoded, read } from "./kit.ts";
import { openPlace, sealPlace } from "./shard-iterator.ts";

const PAGE = 100;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_ListStreams.html */
export const ListStreams = read("ListStreams", (ctx, input) => {
  const limit = Math.min(input.Limit ?? PAGE, PAGE);
  const table = input.TableName === undefined ? undefined : nameIn(input.TableName);
  const found = ctx.store.streams
    .list(table, input.ExclusiveStartStreamArn ?? "", limit + 1)
    .filter((stream) => !isGone(stream, ctx.now));
  const shown = found.slice(0, limit);
  return {
    Streams: shown.map(({ arn, table, label }) => ({ StreamArn: arn, TableName: table, StreamLabel: label })),
    ...(found.length > limit && { LastEvaluatedStreamArn: shown.at(-1)?.arn }),
  };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_DescribeStream.html */
export const DescribeStream = read("DescribeStream", (ctx, input) => {
  const stream = streamOf(ctx, input.StreamArn);
  const limit = Math.min(input.Limit ?? PAGE, PAGE);
  const { Type, ShardId } = input.ShardFilter ?? {};
  if ((Type === undefined) !== (ShardId === undefined))
    throw errors.validation("ShardFilter needs both Type and ShardId");
  const found = ctx.store.streams
    .shards(stream.id, input.ExclusiveStartShardId ?? "", limit + 1)
    .filter((shard) => !isTrimmed(shard, ctx.now) && (ShardId === undefined || shard.parent === ShardId));
  const shown = found.slice(0, limit);
  return {
    StreamDescription: {
      StreamArn: stream.arn,
      StreamLabel: stream.label,
      StreamStatus: stream.disabledAt === undefined ? "ENABLED" : "DISABLED",
      StreamViewType: stream.viewType,
      CreationRequestDateTime: stream.createdAt,
      TableName: stream.table,
      KeySchema: stream.keySchema,
      Shards: shown.map((shard) => ({
        ShardId: shard.id,
        ParentShardId: shard.parent,
        SequenceNumberRange: {
          StartingSequenceNumber: sequenceNumber(shard.first),
          EndingSequenceNumber: shard.last === undefined ? undefined : sequenceNumber(shard.last),
        },
      })),
      ...(found.length > limit && { LastEvaluatedShardId: shown.at(-1)?.id }),
    },
  };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_GetShardIterator.html */
export const GetShardIterator = read("GetShardIterator", (ctx, input) => {
  const { StreamArn: streamArn, ShardId: shardId, ShardIteratorType: type, SequenceNumber } = input;
  const stream = streamOf(ctx, streamArn);
  const shard = ctx.store.streams.shard(stream.id, shardId);
  if (shard === undefined || isTrimmed(shard, ctx.now)) throw errors.shardNotFound(shardId);
  const bySequence = type === "AT_SEQUENCE_NUMBER" || type === "AFTER_SEQUENCE_NUMBER";
  if (bySequence !== (SequenceNumber !== undefined))
    throw errors.validation(
      bySequence
        ? `The SequenceNumber parameter is required for ShardIteratorType ${type}`
        : `The SequenceNumber parameter cannot be specified for ShardIteratorType ${type}`,
    );
  const next = bySequence
    ? placeAt(ctx, stream, shard, SequenceNumber ?? "", type)
    : edgeOf(ctx, shard, type);
  return { ShardIterator: sealPlace(ctx, { streamArn, shardId, next }) };
});

function edgeOf(ctx: Read, shard: Shard, type: string): number {
  if (type === "TRIM_HORIZON") return shard.first;
  return shard.last === undefined ? ctx.store.streams.nextSequence() : shard.last + 1;
}

function placeAt(ctx: Read, stream: StreamRecord, shard: Shard, given: string, type: string): number {
  const seq = sequenceOf(given);
  if (seq === undefined || seq < shard.first || seq > (shard.last ?? ctx.store.streams.nextSequence()))
    throw errors.validation(
      `Invalid SequenceNumber: The sequence number ${given} is not in the range of shard ${shard.id}`,
    );
  const [oldest] = ctx.store.streams.records(stream.id, shard.first, seq, trimmedUntil(ctx.now), 1);
  if (oldest === undefined && seq < ctx.store.streams.nextSequence() - 1) throw errors.trimmedData();
  return type === "AT_SEQUENCE_NUMBER" ? seq : seq + 1;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_GetRecords.html */
export const GetRecords = encoded("GetRecords", tableOfIterator, (ctx, input) => {
  if (input.Limit !== undefined && input.Limit > RECORDS_MAX)
    throw errors.validation(
      `1 validation error detected: Value '${input.Limit}' at 'limit' failed to satisfy constraint: ` +
        `Member must have value less than or equal to ${RECORDS_MAX}`,
    );
  const place = openPlace(ctx, input.ShardIterator);
  const stream = streamOf(ctx, place.streamArn);
  const shard = ctx.store.streams.shard(stream.id, place.shardId);
  if (shard === undefined) throw errors.shardNotFound(place.shardId);
  const last = shard.last ?? Number.MAX_SAFE_INTEGER;
  const found = fitting(
    ctx.store.streams.records(stream.id, place.next, last, trimmedUntil(ctx.now), input.Limit ?? RECORDS_MAX),
  );
  const next = (found.at(-1)?.seq ?? place.next - 1) + 1;
  // a closed shard that was read to its end has nothing to go on with
  const ended = shard.last !== undefined && (next > shard.last || found.length === 0);
  return spliced(
    { Records: listed(found.map((record) => record.json)) },
    { NextShardIterator: ended ? undefined : sealPlace(ctx, { ...place, next }) },
  );
});

function tableOfIterator(
  ctx: Read,
  { ShardIterator }: { readonly ShardIterator: string },
): string | undefined {
  return ctx.store.streams.withArn(openPlace(ctx, ShardIterator).streamArn)?.table;
}

/** As many of the records as an answer holds, at least one. */
function fitting(records: readonly KeptRecord[]): readonly KeptRecord[] {
  let bytes = 0;
  const fit: KeptRecord[] = [];
  for (const record of records) {
    bytes += record.json.length;
    if (bytes > RECORDS_BYTES_MAX && fit.length > 0) break;
    fit.push(record);
  }
  return fit;
}

function streamOf(ctx: Read, arn: string): StreamRecord {
  const stream = ctx.store.streams.withArn(arn);
  if (stream === undefined || isGone(stream, ctx.now)) throw errors.streamNotFound(arn);
  return stream;
}

function isGone({ disabledAt }: StreamRecord, now: Instant): boolean {
  return disabledAt !== undefined && now >= after(disabledAt, STREAM_RETENTION);
}

function isTrimmed({ closedAt }: Shard, now: Instant): boolean {
  return closedAt !== undefined && now >= after(closedAt, STREAM_RETENTION);
}
