/** Kinesis streams as sources of pipes. */
import { parseArn } from "../../../aws/arn.ts";
import { instant } from "../../../base/instant.ts";
import { kinesis, type RecordShape } from "../../../gen/kinesis.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";
import type { Pipe } from "../pipe.ts";
import type { Stream, StreamRecord } from "../stream-source.ts";

export function kinesisStream(ctx: Prepare, pipe: Pipe, as: RolePrincipal): Stream {
  const StreamARN = pipe.source;
  const { StartingPosition, StartingPositionTimestamp } = pipe.sourceParameters.KinesisStreamParameters ?? {};
  const first = () => {
    if (StartingPosition === "TRIM_HORIZON") return { ShardIteratorType: "TRIM_HORIZON" } as const;
    const Timestamp =
      StartingPosition === "AT_TIMESTAMP" && StartingPositionTimestamp !== undefined
        ? StartingPositionTimestamp
        : pipe.startedAt;
    return { ShardIteratorType: "AT_TIMESTAMP", Timestamp } as const;
  };
  return {
    shards: async () => {
      const { Shards = [] } = await ctx.call(kinesis, "ListShards", { StreamARN }, { as });
      return Shards.map(({ ShardId: id, ParentShardId: parent }) => ({ id, parent }));
    },
    read: async ({ shard, sequence }, Limit) => {
      const position =
        sequence === undefined
          ? first()
          : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber: sequence } as const);
      const where = { StreamARN, ShardId: shard, ...position };
      const { ShardIterator = "" } = await ctx.call(kinesis, "GetShardIterator", where, { as });
      const answer = await ctx.call(kinesis, "GetRecords", { StreamARN, ShardIterator, Limit }, { as });
      const records = answer.Records.map((record) => recordOf(pipe, shard, record));
      return { records, ended: records.length === 0 && answer.NextShardIterator === undefined };
    },
    begin: async () => undefined,
  };
}

function recordOf(pipe: Pipe, shard: string, record: RecordShape): StreamRecord {
  const at = instant(record.ApproximateArrivalTimestamp ?? 0);
  const event = {
    kinesisSchemaVersion: "1.0",
    partitionKey: record.PartitionKey,
    sequenceNumber: record.SequenceNumber,
    data: Buffer.from(record.Data).toString("base64"),
    approximateArrivalTimestamp: at / 1000,
    eventSource: "aws:kinesis",
    eventVersion: "1.0",
    eventID: `${shard}:${record.SequenceNumber}`,
    eventName: "aws:kinesis:record",
    invokeIdentityArn: pipe.roleArn,
    awsRegion: parseArn(pipe.source)?.region ?? "",
    eventSourceARN: pipe.source,
  };
  return { id: record.SequenceNumber, event, at };
}
