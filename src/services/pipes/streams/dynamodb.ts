/** DynamoDB streams as sources of pipes. */
import { parseArn } from "../../../aws/arn.ts";
import { epochSeconds, type Instant, instant } from "../../../base/instant.ts";
import {
  dynamodbstreams,
  type GetRecordsInput,
  type GetRecordsOutput,
  type RecordShape,
} from "../../../gen/dynamodbstreams.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import type { JsonObject } from "../../../lang/event-pattern/pattern.ts";
import type { Prepare } from "../kit.ts";
import type { Pipe } from "../pipe.ts";
import type { Stream, StreamRecord } from "../stream-source.ts";

const READ_MAX = 1_000;

export function dynamodbStream(ctx: Prepare, pipe: Pipe, as: RolePrincipal): Stream {
  const StreamArn = pipe.source;
  const from = async (ShardId: string, sequence: string | undefined) => {
    const position =
      sequence === undefined
        ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
        : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: sequence } as const);
    const input = { StreamArn, ShardId, ...position };
    return (await ctx.call(dynamodbstreams, "GetShardIterator", input, { as })).ShardIterator;
  };
  return {
    shards: async () => {
      const { StreamDescription } = await ctx.call(dynamodbstreams, "DescribeStream", { StreamArn }, { as });
      return (StreamDescription?.Shards ?? []).map(({ ShardId: id = "", ParentShardId: parent }) => ({
        id,
        parent,
      }));
    },
    read: async ({ shard, sequence }, Limit) => {
      const ShardIterator = (await from(shard, sequence)) ?? "";
      const answer = await getRecords(ctx, { ShardIterator, Limit: Math.min(Limit, READ_MAX) }, as);
      const records = (answer.Records ?? []).map((record) => recordOf(pipe, record));
      return { records, ended: records.length === 0 && answer.NextShardIterator === undefined };
    },
    begin: async (shard) => {
      const { StartingPosition } = pipe.sourceParameters.DynamoDBStreamParameters ?? {};
      return StartingPosition === "LATEST"
        ? lastBefore(ctx, pipe, as, await from(shard, undefined))
        : undefined;
    },
  };
}

/** LATEST: what was there before the pipe began is skipped. */
async function lastBefore(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  iterator: string | undefined,
): Promise<string | undefined> {
  let last: string | undefined;
  for (let ShardIterator = iterator; ShardIterator !== undefined; ) {
    const { Records = [], NextShardIterator } = await getRecords(ctx, { ShardIterator }, as);
    const old = Records.filter((record) => timeOf(record) < pipe.startedAt);
    last = old.at(-1)?.dynamodb?.SequenceNumber ?? last;
    if (old.length === 0 || old.length < Records.length) break;
    ShardIterator = NextShardIterator;
  }
  return last;
}

function getRecords(ctx: Prepare, input: GetRecordsInput, as: RolePrincipal): Promise<GetRecordsOutput> {
  return ctx.call(dynamodbstreams, "GetRecords", input, { as });
}

function timeOf(record: RecordShape): Instant {
  return instant(record.dynamodb?.ApproximateCreationDateTime ?? 0);
}

function recordOf(pipe: Pipe, record: RecordShape): StreamRecord {
  const at = timeOf(record);
  const plain = JSON.parse(JSON.stringify(record, bytesAsText)) as JsonObject;
  const event: JsonObject = {
    ...plain,
    dynamodb: { ...(plain["dynamodb"] as JsonObject), ApproximateCreationDateTime: epochSeconds(at) },
    awsRegion: record.awsRegion ?? parseArn(pipe.source)?.region ?? "",
    eventSource: "aws:dynamodb",
    eventSourceARN: pipe.source,
  };
  return { id: record.dynamodb?.SequenceNumber ?? "", event, at };
}

/** Binary attributes travel in base64. */
function bytesAsText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}
