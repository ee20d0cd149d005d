/** Streams, shards and consumers as they are described. */
import type {
  Consumer as ConsumerAnswer,
  Shard as ShardAnswer,
  StreamDescription,
  StreamDescriptionSummary,
  StreamSummary,
} from "../../gen/kinesis.ts";
import { describeRange } from "./hash-key.ts";
import type { Read } from "./kit.ts";
import { sequenceNumber, shardId } from "./sequence-number.ts";
import { type Consumer, type Shard, type Stream, streamArn } from "./stream.ts";

export function describeShard(shard: Shard): ShardAnswer {
  const { number, parent, adjacentParent, first, last } = shard;
  return {
    ShardId: shardId(number),
    ...(parent !== undefined && { ParentShardId: shardId(parent) }),
    ...(adjacentParent !== undefined && { AdjacentParentShardId: shardId(adjacentParent) }),
    HashKeyRange: describeRange(shard),
    SequenceNumberRange: {
      StartingSequenceNumber: sequenceNumber(first, number),
      ...(last !== undefined && { EndingSequenceNumber: sequenceNumber(last, number) }),
    },
  };
}

type Common = Omit<StreamDescription, "Shards" | "HasMoreShards">;

function common(ctx: Read, stream: Stream): Common {
  return {
    StreamName: stream.name,
    StreamARN: streamArn(ctx.scope, stream.name),
    StreamStatus: stream.status,
    StreamModeDetails: { StreamMode: stream.mode },
    RetentionPeriodHours: stream.retentionHours,
    StreamCreationTimestamp: stream.createdAt,
    EnhancedMonitoring: [{ ShardLevelMetrics: stream.metrics }],
    EncryptionType: stream.encryption === undefined ? "NONE" : "KMS",
    ...(stream.encryption !== undefined && { KeyId: stream.encryption.keyId }),
  };
}

export function describeStream(
  ctx: Read,
  stream: Stream,
  shards: readonly Shard[],
  more: boolean,
): StreamDescription {
  return { ...common(ctx, stream), Shards: shards.map(describeShard), HasMoreShards: more };
}

export function summarize(ctx: Read, stream: Stream): StreamDescriptionSummary {
  return {
    ...common(ctx, stream),
    OpenShardCount: ctx.store.streams.open(stream.id).length,
    ConsumerCount: ctx.store.consumers.count(stream.id),
    ...(stream.warmMibps !== undefined && {
      WarmThroughput: { TargetMiBps: stream.warmMibps, CurrentMiBps: stream.warmMibps },
    }),
    MaxRecordSizeInKiB: stream.maxRecordKib,
  };
}

export function listed(ctx: Read, stream: Stream): StreamSummary {
  return {
    StreamName: stream.name,
    StreamARN: streamArn(ctx.scope, stream.name),
    StreamStatus: stream.status,
    StreamModeDetails: { StreamMode: stream.mode },
    StreamCreationTimestamp: stream.createdAt,
  };
}

export function describeConsumer({ name, arn, status, createdAt }: Consumer): ConsumerAnswer {
  return {
    ConsumerName: name,
    ConsumerARN: arn,
    ConsumerStatus: status,
    ConsumerCreationTimestamp: createdAt,
  };
}
