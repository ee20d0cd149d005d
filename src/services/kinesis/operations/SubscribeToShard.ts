import { after, instant } from "../../../base/instant.ts";
import {
  type GetRecordsOutput,
  kinesis,
  type SubscribeToShardEvent,
  type SubscribeToShardEventStream,
} from "../../../gen/kinesis.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { consumerFor } from "../addressing.ts";
import * as errors from "../errors.ts";
import { openPlace, sealPlace } from "../iterator.ts";
import { type Prepare, staged } from "../kit.ts";
import { SUBSCRIPTION_TAKEOVER } from "../limits.ts";
import { positionIn, shardFor } from "../position.ts";
import { sequenceNumber } from "../sequence-number.ts";
import { streamArn } from "../stream.ts";

/**
 * Enhanced fan-out: each event waits for records in the shard, and is sent as they come, for five minutes.
 * https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html
 */
export const SubscribeToShard = staged("SubscribeToShard", {
  prepare: (ctx) => ctx,
  commit: (ctx, input, preparing) => {
    const { stream, consumer } = consumerFor(ctx, input);
    if (consumer.status !== "ACTIVE")
      throw errors.resourceInUse(
        `Consumer ${consumer.name} is not ACTIVE, instead in state ${consumer.status}`,
      );
    const shard = shardFor(ctx, stream, input.ShardId);
    const { Type: type, SequenceNumber, Timestamp: timestamp } = input.StartingPosition;
    const next = positionIn(ctx, stream, shard, { type, sequenceNumber: SequenceNumber, timestamp });
    const { store, now } = ctx;
    const last = store.consumers.subscription(stream.id, consumer.name, shard.number);
    if (last !== undefined && now < after(instant(last.since), SUBSCRIPTION_TAKEOVER))
      throw errors.resourceInUse(
        `Another active subscription exists for this consumer: ${ctx.scope.account}:${stream.name}:${consumer.name}`,
      );
    const id = ctx.ids.hex(16);
    store.consumers.subscribe(stream.id, consumer.name, shard.number, id, now);
    // whoever was subscribed before learns that it is not any more
    ctx.publish({ kind: "kinesis.Subscribed", resource: streamArn(ctx.scope, stream.name) });
    const place = { stream: stream.name, streamId: stream.id, shard: shard.number, next };
    const first = sealPlace(ctx, { ...place, subscriber: { consumer: consumer.name, id } });
    return { EventStream: pushed(preparing, first) };
  },
});

async function* pushed(ctx: Prepare, first: string): AsyncGenerator<SubscribeToShardEventStream> {
  let iterator: string | undefined = first;
  while (iterator !== undefined) {
    const read: GetRecordsOutput | undefined = await nextOf(ctx, iterator);
    if (read === undefined) return; // nobody listens any more
    const { shard, next } = openPlace(ctx, read.NextShardIterator ?? iterator);
    const continuation =
      read.ChildShards === undefined ? { ContinuationSequenceNumber: sequenceNumber(next - 1, shard) } : {};
    const event = {
      Records: read.Records,
      MillisBehindLatest: read.MillisBehindLatest ?? 0,
      ...continuation,
      ...(read.ChildShards !== undefined && { ChildShards: read.ChildShards }),
    };
    // at a shard's end there is nothing to continue with, though the model demands it
    yield { SubscribeToShardEvent: event as SubscribeToShardEvent };
    iterator = read.NextShardIterator;
  }
}

/** Waits for what comes next; undefined when the subscriber goes away first. */
async function nextOf(ctx: Prepare, ShardIterator: string): Promise<GetRecordsOutput | undefined> {
  const { signal } = ctx;
  if (signal.aborted) return undefined;
  const gone = Promise.withResolvers<undefined>();
  const leave = () => gone.resolve(undefined);
  signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([waitOn(ctx, ShardIterator), gone.promise]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

/** Where the clock stands still, a subscriber has all the time of the world. */
async function waitOn(ctx: Prepare, ShardIterator: string): Promise<GetRecordsOutput> {
  for (;;)
    try {
      return await ctx.call(kinesis, "GetRecords", { ShardIterator });
    } catch (error) {
      if (!(error instanceof AwsError && error.code === "ClockFrozen") || ctx.signal.aborted) throw error;
    }
}
