import { after, type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { FreshDataKey } from "../../../envelope/envelope.ts";
import type { GetRecordsInput, GetRecordsOutput } from "../../../gen/kinesis.ts";
import { NotYet } from "../../../kernel/dispatch/contract.ts";
import { dataKeysToRead, keepOpen } from "../data-key.ts";
import * as errors from "../errors.ts";
import { openPlace, type Place, sealPlace } from "../iterator.ts";
import { type Read, type Tentative, type Write, waiting } from "../kit.ts";
import {
  CONSUMER_READ_BYTES_PER_SECOND,
  EVENT_BYTES_MAX,
  GET_RECORDS_BYTES_MAX,
  GET_RECORDS_MAX,
  HEARTBEAT,
  SUBSCRIPTION_LIFETIME,
} from "../limits.ts";
import { count } from "../metrics.ts";
import { checkReadRate, childrenOf, dataKeysAhead, noteRead, placeIn, readFrom } from "../reading.ts";
import type { Shard, Stream } from "../stream.ts";
import { streamArn } from "../stream.ts";

/**
 * A subscription reads with it, too, and then waits for records; whoever calls it from outside is answered at once.
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html
 */
export const GetRecords = waiting("GetRecords", {
  deadline: (ctx, input) => {
    const place = openPlace(ctx, input.ShardIterator);
    if (place.subscriber === undefined) return ctx.now;
    const end = subscriptionEnd(ctx, place);
    return end === undefined ? ctx.now : instant(Math.min(end, after(ctx.now, HEARTBEAT)));
  },
  wakeOn: (ctx, input) => [streamArn(ctx.scope, openPlace(ctx, input.ShardIterator).stream)],
  prepare: (ctx, input) => prepare(ctx, input),
  attempt: (ctx, input, dataKeys) => attempt(ctx, input, dataKeys),
  otherwise: (ctx, input) => {
    const place = openPlace(ctx, input.ShardIterator);
    const end = subscriptionEnd(ctx, place);
    const over = end === undefined || ctx.now >= end;
    return {
      Records: [],
      MillisBehindLatest: 0,
      ...(!over && { NextShardIterator: sealPlace(ctx, place) }),
    };
  },
});

function prepare(ctx: Tentative, input: GetRecordsInput): Promise<readonly FreshDataKey[]> | undefined {
  const place = openPlace(ctx, input.ShardIterator);
  const { stream } = placeIn(ctx, place);
  if (!ctx.store.dataKeys.anyFor(streamArn(ctx.scope, stream.name))) return undefined;
  return dataKeysToRead(ctx, dataKeysAhead(ctx, stream, place, input.Limit ?? GET_RECORDS_MAX));
}

function attempt(
  ctx: Write,
  input: GetRecordsInput,
  dataKeys: readonly FreshDataKey[] | undefined,
): GetRecordsOutput | NotYet {
  const place = openPlace(ctx, input.ShardIterator);
  const { stream, shard } = placeIn(ctx, place);
  if (input.StreamARN !== undefined && input.StreamARN !== streamArn(ctx.scope, stream.name))
    throw errors.invalidIterator();
  keepOpen(ctx, dataKeys);
  if (place.subscriber !== undefined) return push(ctx, stream, shard, place);
  checkReadRate(ctx, stream, shard);
  const limit = input.Limit ?? GET_RECORDS_MAX;
  const read = readFrom(ctx, stream, shard, place.next, limit, GET_RECORDS_BYTES_MAX);
  noteRead(ctx, stream, shard, read.bytes);
  count(ctx, stream, shard.number, "OutgoingBytes", read.bytes);
  count(ctx, stream, shard.number, "OutgoingRecords", read.records.length);
  count(ctx, stream, shard.number, "IteratorAgeMilliseconds", read.behind);
  return {
    Records: read.records,
    MillisBehindLatest: read.behind,
    ...(read.next === undefined
      ? { ChildShards: childrenOf(ctx, stream, shard) }
      : { NextShardIterator: sealPlace(ctx, { ...place, next: read.next }) }),
  };
}

/** What a subscriber is sent next; not yet, where there is nothing. */
function push(ctx: Write, stream: Stream, shard: Shard, place: Place): GetRecordsOutput | NotYet {
  const end = subscriptionEnd(ctx, place);
  if (end === undefined)
    throw errors.resourceInUse(
      `Another active subscription exists for this consumer: ${ctx.scope.account}:${stream.name}:${place.subscriber?.consumer}`,
    );
  const last = place.pushed;
  const second = last !== undefined && ctx.now - last.since < SECOND ? last : { since: ctx.now, bytes: 0 };
  const left = CONSUMER_READ_BYTES_PER_SECOND - second.bytes;
  if (left <= 0) return new NotYet(after(instant(second.since), SECOND));
  const read = readFrom(ctx, stream, shard, place.next, GET_RECORDS_MAX, Math.min(left, EVENT_BYTES_MAX));
  const pushed = { ...second, bytes: second.bytes + read.bytes };
  if (read.records.length === 0 && read.next !== undefined)
    return new NotYet(read.locked ? ctx.now : undefined);
  return {
    Records: read.records,
    MillisBehindLatest: read.behind,
    ...(read.next === undefined
      ? { ChildShards: childrenOf(ctx, stream, shard) }
      : ctx.now < end && { NextShardIterator: sealPlace(ctx, { ...place, next: read.next, pushed }) }),
  };
}

/** When a subscription is over; undefined when another one has taken its place, or the consumer is gone. */
function subscriptionEnd(ctx: Read, { streamId, shard, subscriber }: Place): Instant | undefined {
  if (subscriber === undefined) return undefined;
  const current = ctx.store.consumers.subscription(streamId, subscriber.consumer, shard);
  return current?.id === subscriber.id ? after(instant(current.since), SUBSCRIPTION_LIFETIME) : undefined;
}
