/** Shards are split, merged and counted anew. */
import { activeStream } from "../addressing.ts";
import * as errors from "../errors.ts";
import { hexOf, numberOf, parseHashKey } from "../hash-key.ts";
import { type Read, write } from "../kit.ts";
import { DAY_OF_CHANGES, RESCALES_PER_DAY, SHARD_COUNT_MAX } from "../limits.ts";
import { checkShardLimit, update } from "../resharding.ts";
import { shardNumber } from "../sequence-number.ts";
import { type Shard, type Stream, streamArn } from "../stream.ts";

/** A shard that is to give way to others: it must be open. */
function openShard(ctx: Read, stream: Stream, id: string): Shard {
  const number = shardNumber(id);
  const shard = number === undefined ? undefined : ctx.store.streams.shard(stream.id, number);
  const { account } = ctx.scope;
  if (shard === undefined) throw errors.shardNotFound(id, stream.name, account);
  if (shard.closedAt !== undefined)
    throw errors.invalidArgument(
      `Shard ${id} in stream ${stream.name} under account ${account} has already been merged or split, ` +
        "and thus is not eligible for merging or splitting.",
    );
  return shard;
}

function checkProvisioned(stream: Stream, operation: string): void {
  if (stream.mode === "ON_DEMAND")
    throw errors.validation(
      `Request is invalid. ${operation} is not supported for streams in ON_DEMAND mode.`,
    );
}

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SplitShard.html */
export const SplitShard = write("SplitShard", (ctx, input) => {
  const stream = activeStream(ctx, input);
  checkProvisioned(stream, "SplitShard");
  const shard = openShard(ctx, stream, input.ShardToSplit);
  const at = parseHashKey(input.NewStartingHashKey);
  const [start, end] = [numberOf(shard.start), numberOf(shard.end)];
  if (at === undefined || at <= hexOf(start + 1n) || at >= shard.end)
    throw errors.invalidArgument(
      `NewStartingHashKey ${input.NewStartingHashKey} used in SplitShard() on shard ${input.ShardToSplit} in stream ` +
        `${stream.name} under account ${ctx.scope.account} is not both greater than one plus the shard's ` +
        `StartingHashKey ${start} and less than the shard's EndingHashKey ${end - 1n}.`,
    );
  checkShardLimit(ctx, 1);
  update(ctx, stream, { kind: "split", shard: shard.number, at });
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_MergeShards.html */
export const MergeShards = write("MergeShards", (ctx, input) => {
  const stream = activeStream(ctx, input);
  checkProvisioned(stream, "MergeShards");
  const { ShardToMerge, AdjacentShardToMerge } = input;
  const one = openShard(ctx, stream, ShardToMerge);
  const other = openShard(ctx, stream, AdjacentShardToMerge);
  const adjacent = (low: Shard, high: Shard) => numberOf(low.end) + 1n === numberOf(high.start);
  if (!adjacent(one, other) && !adjacent(other, one))
    throw errors.invalidArgument(
      `Shards ${ShardToMerge} and ${AdjacentShardToMerge} in stream ${stream.name} under account ` +
        `${ctx.scope.account} are not an adjacent pair of shards eligible for merging`,
    );
  update(ctx, stream, { kind: "merge", shard: one.number, with: other.number });
  return {};
});

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html */
export const UpdateShardCount = write("UpdateShardCount", (ctx, input) => {
  const stream = activeStream(ctx, input);
  checkProvisioned(stream, "UpdateShardCount");
  const { TargetShardCount: count } = input;
  const current = ctx.store.streams.open(stream.id).length;
  checkCount(count, current);
  const recent = stream.rescaledAt.filter((at) => ctx.now - at < DAY_OF_CHANGES);
  if (recent.length >= RESCALES_PER_DAY)
    throw errors.limitExceeded(
      `UpdateShardCount cannot be called more than ${RESCALES_PER_DAY} times per rolling 24-hour period per stream.`,
    );
  if (count > current) checkShardLimit(ctx, count - current);
  const changed = { ...stream, rescaledAt: [...recent, ctx.now] };
  update(ctx, changed, count === current ? { kind: "settle" } : { kind: "rescale", count });
  return {
    StreamName: stream.name,
    CurrentShardCount: current,
    TargetShardCount: count,
    StreamARN: streamArn(ctx.scope, stream.name),
  };
});

function checkCount(count: number, current: number): void {
  const cannot = (reason: string) =>
    errors.invalidArgument(
      `UpdateShardCount cannot scale ${count > current ? "up over" : "down below"} ${reason}. ` +
        `Current open shard count: ${current}. Target open shard count: ${count}`,
    );
  if (count > current * 2) throw cannot("double your current open shard count");
  if (count < Math.ceil(current / 2)) throw cannot("half your current open shard count");
  if (count > SHARD_COUNT_MAX) throw cannot(`${SHARD_COUNT_MAX} shards`);
}
