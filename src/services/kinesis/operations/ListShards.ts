import type { ListShardsInput, ShardFilter } from "../../../gen/kinesis.ts";
import { streamFor } from "../addressing.ts";
import { describeShard } from "../description.ts";
import * as errors from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { openToken, sealToken } from "../paging.ts";
import { trimmedUntil } from "../retention.ts";
import { shardNumber } from "../sequence-number.ts";
import type { Shard, Stream } from "../stream.ts";

const PAGE = 1_000;

/** Where a list goes on. */
interface Place {
  readonly stream: string;
  readonly after: number;
  readonly filter?: ShardFilter | undefined;
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListShards.html */
export const ListShards = read("ListShards", (ctx, input) => {
  const { stream, after, filter } = beginning(ctx, input);
  const limit = Math.min(input.MaxResults ?? PAGE, 10_000);
  const keeps = keeperOf(ctx, stream, filter);
  const shown: Shard[] = [];
  let last = after;
  let more = true;
  while (more && shown.length <= limit) {
    const some = ctx.store.streams.shards(stream.id, last, PAGE);
    more = some.length === PAGE;
    last = some.at(-1)?.number ?? last;
    shown.push(...some.filter(keeps));
  }
  const page = shown.slice(0, limit);
  const place: Place = { stream: stream.name, after: page.at(-1)?.number ?? after, filter };
  return {
    Shards: page.map(describeShard),
    ...(shown.length > limit && { NextToken: sealToken(ctx, "ListShards", place) }),
  };
});

function beginning(ctx: Read, input: ListShardsInput) {
  const { NextToken, ExclusiveStartShardId, StreamCreationTimestamp, ShardFilter } = input;
  if (NextToken !== undefined) {
    if (
      input.StreamName !== undefined ||
      input.StreamARN !== undefined ||
      ExclusiveStartShardId !== undefined
    )
      throw errors.invalidArgument("NextToken and StreamName cannot be provided together.");
    const place = openToken<Place>(ctx, "ListShards", NextToken);
    return { ...place, stream: streamFor(ctx, { StreamName: place.stream }) };
  }
  const stream = streamFor(ctx, input);
  if (StreamCreationTimestamp !== undefined && StreamCreationTimestamp !== stream.createdAt)
    throw errors.streamNotFound(stream.name, ctx.scope.account);
  if (ExclusiveStartShardId !== undefined && ShardFilter !== undefined)
    throw errors.invalidArgument("ExclusiveStartShardId and ShardFilter cannot be provided together.");
  return { stream, after: numberOf(ExclusiveStartShardId) ?? -1, filter: ShardFilter };
}

function numberOf(shardId: string | undefined): number | undefined {
  if (shardId === undefined) return undefined;
  const number = shardNumber(shardId);
  if (number === undefined) throw errors.invalidArgument(`Invalid ShardId ${shardId}.`);
  return number;
}

/** Which shards a filter lets through; those whose records are all too old are none any more. */
function keeperOf(ctx: Read, stream: Stream, filter: ShardFilter | undefined): (shard: Shard) => boolean {
  const horizon = trimmedUntil(stream, ctx.now);
  const isThere = ({ closedAt }: Shard) => closedAt === undefined || closedAt > horizon;
  const { Type, ShardId, Timestamp } = filter ?? {};
  if ((Type === "AFTER_SHARD_ID") !== (ShardId !== undefined))
    throw errors.invalidArgument("ShardId goes with the filter AFTER_SHARD_ID, and only with it.");
  const timed = Type === "AT_TIMESTAMP" || Type === "FROM_TIMESTAMP";
  if (timed !== (Timestamp !== undefined))
    throw errors.invalidArgument(
      "Timestamp goes with the filters AT_TIMESTAMP and FROM_TIMESTAMP, and only with them.",
    );
  const at = Timestamp ?? horizon;
  const openAt = ({ openedAt, closedAt }: Shard, when: number) =>
    openedAt <= when && (closedAt === undefined || closedAt > when);
  switch (Type) {
    case "AFTER_SHARD_ID": {
      const after = numberOf(ShardId) ?? -1;
      return (shard) => shard.number > after && isThere(shard);
    }
    case "AT_LATEST":
      return ({ closedAt }) => closedAt === undefined;
    case "AT_TRIM_HORIZON":
      return (shard) => isThere(shard) && openAt(shard, Math.max(horizon, stream.createdAt));
    case "AT_TIMESTAMP":
      return (shard) => isThere(shard) && openAt(shard, at);
    case "FROM_TIMESTAMP":
      return (shard) => isThere(shard) && (shard.closedAt === undefined || shard.closedAt > at);
    default:
      return isThere;
  }
}
