/** Shards and records of streams, as pollers read them: DynamoDB's and Kinesis's, by the function's role. */
import { parseArn } from "../../../aws/arn.ts";
import { type Instant, instant } from "../../../base/instant.ts";
import { dynamodbstreams, type RecordShape } from "../../../gen/dynamodbstreams.ts";
import { type RecordShape as KinesisRecord, kinesis } from "../../../gen/kinesis.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { JsonObject, JsonValue } from "../../../lang/event-pattern/pattern.ts";
import type { Prepare } from "../kit.ts";
import type { Mapping } from "./mapping.ts";

export interface StreamRecord {
  readonly sequence: string;
  readonly at: Instant;
  /** What is done in order: records with the same key. */
  readonly key: string;
  /** As the function gets it. */
  readonly record: JsonObject;
  /** As filters see it. */
  readonly view: JsonObject;
}

export interface StreamShard {
  readonly shardId: string;
  readonly parents: readonly string[];
  /** Whether nothing will come to it any more. */
  readonly closed: boolean;
}

/** Where reading begins: after a record, at an instant, or with what is oldest. */
export interface Place {
  readonly shardId: string;
  readonly after: string | undefined;
  readonly since?: Instant | undefined;
}

const READ_MAX = 1_000;

export function isKinesis({ sourceArn }: Pick<Mapping, "sourceArn">): boolean {
  return parseArn(sourceArn)?.service === "kinesis";
}

function callAs(ctx: Prepare, { sourceArn }: Mapping, as: Principal) {
  return { as, region: parseArn(sourceArn)?.region ?? ctx.scope.region };
}

/** All shards there are. */
export async function shardsOf(ctx: Prepare, mapping: Mapping, as: Principal): Promise<StreamShard[]> {
  const options = callAs(ctx, mapping, as);
  const shards: StreamShard[] = [];
  if (isKinesis(mapping)) {
    let NextToken: string | undefined;
    do {
      const input = NextToken === undefined ? { StreamARN: mapping.sourceArn } : { NextToken };
      const page = await ctx.call(kinesis, "ListShards", input, options);
      for (const { ShardId, ParentShardId, AdjacentParentShardId, SequenceNumberRange } of page.Shards ?? [])
        shards.push({
          shardId: ShardId,
          parents: [ParentShardId, AdjacentParentShardId].filter((each) => each !== undefined),
          closed: SequenceNumberRange.EndingSequenceNumber !== undefined,
        });
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return shards;
  }
  let ExclusiveStartShardId: string | undefined;
  do {
    const input = { StreamArn: mapping.sourceArn, ExclusiveStartShardId };
    const { StreamDescription: told } = await ctx.call(dynamodbstreams, "DescribeStream", input, options);
    for (const { ShardId = "", ParentShardId, SequenceNumberRange } of told?.Shards ?? [])
      shards.push({
        shardId: ShardId,
        parents: ParentShardId === undefined ? [] : [ParentShardId],
        closed: SequenceNumberRange?.EndingSequenceNumber !== undefined,
      });
    ExclusiveStartShardId = told?.LastEvaluatedShardId;
  } while (ExclusiveStartShardId !== undefined);
  return shards;
}

/** Reads on until nothing is there now. Returns "ended" when nothing will be any more. */
export function streamRecords(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  place: Place,
): AsyncGenerator<StreamRecord, "ended" | "open"> {
  return isKinesis(mapping) ? kinesisRecords(ctx, mapping, as, place) : tableRecords(ctx, mapping, as, place);
}

async function* tableRecords(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  { shardId, after }: Place,
): AsyncGenerator<StreamRecord, "ended" | "open"> {
  const options = callAs(ctx, mapping, as);
  const shard = { StreamArn: mapping.sourceArn, ShardId: shardId };
  const oldest = () =>
    ctx.call(dynamodbstreams, "GetShardIterator", { ...shard, ShardIteratorType: "TRIM_HORIZON" }, options);
  const next = { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: after };
  let { ShardIterator } =
    after === undefined
      ? await oldest()
      : await ctx.call(dynamodbstreams, "GetShardIterator", { ...shard, ...next }, options).catch((error) => {
          // What comes next was kept no longer than a day: reading goes on with what is left.
          if (error instanceof AwsError && error.code === "TrimmedDataAccessException") return oldest();
          throw error;
        });
  while (ShardIterator !== undefined) {
    const Limit = Math.min(READ_MAX, mapping.batchSize);
    const read = await ctx.call(dynamodbstreams, "GetRecords", { ShardIterator, Limit }, options);
    const records = read.Records ?? [];
    for (const record of records) yield tableRecord(mapping, record);
    if (records.length === 0 && read.NextShardIterator !== undefined) return "open";
    ShardIterator = read.NextShardIterator;
  }
  return "ended";
}

function tableRecord(mapping: Mapping, record: RecordShape): StreamRecord {
  const at = record.dynamodb?.ApproximateCreationDateTime ?? (0 as Instant);
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: at / 1000 };
  const plain = plainOf({ ...record, dynamodb, eventSourceARN: mapping.sourceArn }) as JsonObject;
  const key = JSON.stringify((plain["dynamodb"] as JsonObject)["Keys"] ?? null);
  return { sequence: record.dynamodb?.SequenceNumber ?? "", at, key, record: plain, view: plain };
}

/** A shard may be read five times a second: it is read again only where there is more. */
async function* kinesisRecords(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  { shardId, after, since }: Place,
): AsyncGenerator<StreamRecord, "ended" | "open"> {
  const options = callAs(ctx, mapping, as);
  const { roleArn } = as as Extract<Principal, { kind: "assumed-role" }>;
  const place =
    after !== undefined
      ? { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, StartingSequenceNumber: after }
      : since !== undefined
        ? { ShardIteratorType: "AT_TIMESTAMP" as const, Timestamp: since }
        : { ShardIteratorType: "TRIM_HORIZON" as const };
  const input = { StreamARN: mapping.sourceArn, ShardId: shardId, ...place };
  let { ShardIterator } = await ctx.call(kinesis, "GetShardIterator", input, options);
  while (ShardIterator !== undefined) {
    const asked = { ShardIterator, StreamARN: mapping.sourceArn, Limit: 10_000 };
    const read = await ctx.call(kinesis, "GetRecords", asked, options);
    for (const record of read.Records) yield kinesisRecord(mapping, roleArn, shardId, record);
    if (read.NextShardIterator !== undefined && (read.MillisBehindLatest ?? 0) === 0) return "open";
    ShardIterator = read.NextShardIterator;
  }
  return "ended";
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html */
function kinesisRecord(
  mapping: Mapping,
  role: string,
  shardId: string,
  { SequenceNumber, ApproximateArrivalTimestamp, Data, PartitionKey }: KinesisRecord,
): StreamRecord {
  const at = ApproximateArrivalTimestamp ?? instant(0);
  const bytes = Buffer.from(Data.buffer, Data.byteOffset, Data.length);
  const held = {
    kinesisSchemaVersion: "1.0",
    partitionKey: PartitionKey,
    sequenceNumber: SequenceNumber,
    data: bytes.toString("base64"),
    approximateArrivalTimestamp: at / 1000,
  };
  const record = {
    kinesis: held,
    eventSource: "aws:kinesis",
    eventVersion: "1.0",
    eventID: `${shardId}:${SequenceNumber}`,
    eventName: "aws:kinesis:record",
    invokeIdentityArn: role,
    awsRegion: parseArn(mapping.sourceArn)?.region ?? "",
    eventSourceARN: mapping.sourceArn,
  };
  const filtered = mapping.filters.length > 0;
  const view = filtered ? { ...record, ...held, data: jsonOr(bytes.toString()) } : record;
  return { sequence: SequenceNumber, at, key: PartitionKey, record, view };
}

function jsonOr(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}

/** JSON has no bytes: they are base64. */
function plainOf(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== "object" || value === null) return value as JsonValue;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, plainOf(each)]));
}
