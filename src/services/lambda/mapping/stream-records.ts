/** Records of a DynamoDB stream's shard, one after the other, as functions see them. */
import { parseArn } from "../../../aws/arn.ts";
import type { Instant } from "../../../base/instant.ts";
import { dynamodbstreams, type RecordShape } from "../../../gen/dynamodbstreams.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { JsonObject, JsonValue } from "../../../lang/event-pattern/pattern.ts";
import type { Prepare } from "../kit.ts";
import type { Mapping } from "./mapping.ts";

export interface StreamRecord {
  readonly sequence: string;
  readonly at: Instant;
  readonly record: JsonObject;
}

const READ_MAX = 1_000;

/** Reads on until nothing is there now. Returns "ended" when nothing will be any more. */
export async function* streamRecords(
  ctx: Prepare,
  mapping: Mapping,
  from: { readonly as: Principal; readonly shardId: string; readonly after: string | undefined },
): AsyncGenerator<StreamRecord, "ended" | "open"> {
  const region = parseArn(mapping.sourceArn)?.region ?? ctx.scope.region;
  const options = { as: from.as, region };
  const place =
    from.after === undefined
      ? { ShardIteratorType: "TRIM_HORIZON" as const }
      : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: from.after };
  const input = { StreamArn: mapping.sourceArn, ShardId: from.shardId, ...place };
  let { ShardIterator } = await ctx.call(dynamodbstreams, "GetShardIterator", input, options);
  while (ShardIterator !== undefined) {
    const Limit = Math.min(READ_MAX, mapping.batchSize);
    const read = await ctx.call(dynamodbstreams, "GetRecords", { ShardIterator, Limit }, options);
    const records = read.Records ?? [];
    for (const record of records) yield streamRecord(mapping, record);
    if (records.length === 0 && read.NextShardIterator !== undefined) return "open";
    ShardIterator = read.NextShardIterator;
  }
  return "ended";
}

function streamRecord(mapping: Mapping, record: RecordShape): StreamRecord {
  const at = record.dynamodb?.ApproximateCreationDateTime ?? (0 as Instant);
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: at / 1000 };
  const plain = plainOf({ ...record, dynamodb, eventSourceARN: mapping.sourceArn }) as JsonObject;
  return { sequence: record.dynamodb?.SequenceNumber ?? "", at, record: plain };
}

/** JSON has no bytes: they are base64. */
function plainOf(value: unknown): JsonValue {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== "object" || value === null) return value as JsonValue;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, plainOf(each)]));
}
