import { streamFor } from "../addressing.ts";
import { sealPlace } from "../iterator.ts";
import { read } from "../kit.ts";
import { positionIn, shardFor } from "../position.ts";

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html */
export const GetShardIterator = read("GetShardIterator", (ctx, input) => {
  const stream = streamFor(ctx, input);
  const shard = shardFor(ctx, stream, input.ShardId);
  const next = positionIn(ctx, stream, shard, {
    type: input.ShardIteratorType,
    sequenceNumber: input.StartingSequenceNumber,
    timestamp: input.Timestamp,
  });
  const place = { stream: stream.name, streamId: stream.id, shard: shard.number, next };
  return { ShardIterator: sealPlace(ctx, place) };
});
