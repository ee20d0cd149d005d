/**
 * Streams that read from Kinesis: as their role, shard by shard, parents before children. How far each shard was read
 * is kept with the records themselves, so that none is read twice or lost.
 * https://docs.aws.amazon.com/firehose/latest/dev/writing-with-kinesis-streams.html
 */
import { parseArn } from "../../aws/arn.ts";
import { after, DAY, type Duration, type Instant, instant } from "../../base/instant.ts";
import type { FreshDataKey } from "../../envelope/envelope.ts";
import { kinesis, type RecordShape } from "../../gen/kinesis.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { roleOf } from "./acting.ts";
import { userRecords } from "./aggregated-record.ts";
import { dataKeyToPut, Sealing } from "./data-key.ts";
import { invalidArgument } from "./errors.ts";
import { logTrouble } from "./failure-log.ts";
import { ingest } from "./ingesting.ts";
import type { Prepare, Write } from "./kit.ts";
import { KINESIS_PAUSE, KINESIS_PAUSE_REFUSED, KINESIS_READ_MAX } from "./limits.ts";
import { ofStream } from "./metrics.ts";
import type { DeliveryRecord } from "./record.ts";
import type { Progress } from "./store/streams.ts";
import type { DeliveryStream, Source } from "./stream.ts";

/** Job: a stream looks at its source. */
export const READ = "read";
/** Without news a stream looks again after so long. */
const IDLE = 3_650 * DAY;

interface Round {
  readonly records: readonly DeliveryRecord[];
  readonly progress: readonly Progress[];
  readonly behind: number;
  /** Whether there is, or may be, more. */
  readonly more: boolean;
  readonly fresh: FreshDataKey | undefined;
}

/** The source does not let itself be read now. */
interface Refused {
  readonly pause: Duration;
}
const THROTTLED = "ProvisionedThroughputExceededException";

/** Has a stream look at its source, now and whenever there is news of it. */
export function readSource(ctx: Write, { id, source }: DeliveryStream, at: Instant): void {
  if (source !== undefined)
    ctx.schedule(at, { kind: READ, key: String(id), wakeOn: [source.KinesisStreamARN] });
}

/** Refuses a source that is not there, or that its role may not look at. */
export async function checkSource(ctx: Prepare, name: string, source: Omit<Source, "since">): Promise<void> {
  const { KinesisStreamARN: StreamARN, RoleARN } = source;
  const as = await roleOf(ctx, { name }, RoleARN);
  try {
    await ctx.call(kinesis, "DescribeStream", { StreamARN, Limit: 1 }, at(StreamARN, as));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code !== "AccessDeniedException") throw invalidArgument(error.message);
    throw invalidArgument(
      `Role ${RoleARN} is not authorized to perform: kinesis:DescribeStream on resource ${StreamARN}.`,
    );
  }
}

const at = (arn: string, as: RolePrincipal) => ({ as, region: parseArn(arn)?.region ?? "" });

export const read = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Round | Refused | undefined> => {
    const stream = ctx.store.streams.withId(Number(job.key));
    if (stream?.source === undefined || stream.status !== "ACTIVE") return undefined;
    try {
      const as = await roleOf(ctx, stream, stream.source.RoleARN);
      const round = await lookAround(ctx, stream, stream.source, as);
      return { ...round, fresh: round.records.length === 0 ? undefined : await dataKeyToPut(ctx, stream) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const { destination } = stream;
      const trouble = { code: "DataReadFromKinesisStream.Failed", message: error.message };
      await logTrouble(ctx, stream, destination.logging, trouble, {
        destination: destination.s3.BucketARN,
        roleArn: destination.s3.RoleARN,
      });
      return { pause: error.code === THROTTLED ? KINESIS_PAUSE : KINESIS_PAUSE_REFUSED };
    }
  },
  commit: (ctx: Write, job: DueJob, round: Round | Refused | undefined): void => {
    const stream = ctx.store.streams.withId(Number(job.key));
    if (stream === undefined || round === undefined) return;
    if ("pause" in round) {
      readSource(ctx, stream, after(ctx.now, round.pause));
      return;
    }
    for (const progress of round.progress) ctx.store.streams.advance(stream.id, progress);
    if (round.records.length > 0) take(ctx, stream, round);
    readSource(ctx, stream, after(ctx.now, round.more ? KINESIS_PAUSE : IDLE));
  },
};

function take(ctx: Write, stream: DeliveryStream, { records, behind, fresh }: Round): void {
  const bytes = records.reduce((sum, { data }) => sum + data.length, 0);
  const series = ofStream(ctx, stream);
  series.add("DataReadFromKinesisStream.Records", records.length);
  series.add("DataReadFromKinesisStream.Bytes", bytes, "Bytes");
  series.add("KinesisMillisBehindLatest", behind, "Milliseconds");
  ingest(ctx, stream, records, Sealing.of(ctx, stream, fresh));
}

async function lookAround(
  ctx: Prepare,
  stream: DeliveryStream,
  source: Source,
  as: RolePrincipal,
): Promise<Omit<Round, "fresh">> {
  const known = new Map(ctx.store.streams.progress(stream.id).map((each) => [each.shard, each]));
  const shards = await shardsOf(ctx, source.KinesisStreamARN, as);
  const here = new Set(shards.map(({ id }) => id));
  const records: DeliveryRecord[] = [];
  const progress: Progress[] = [];
  let [behind, more] = [0, false];
  for (const { id, parents } of shards) {
    if (parents.some((parent) => here.has(parent) && known.get(parent)?.ended !== true)) continue;
    const before = known.get(id) ?? { shard: id, sequence: undefined, ended: false };
    if (before.ended) continue;
    const step = await readShard(ctx, source, before, as);
    records.push(...step.records);
    behind = Math.max(behind, step.behind);
    more ||= step.more;
    if (step.progress === before) continue;
    progress.push(step.progress);
    known.set(id, step.progress);
  }
  return { records, progress, behind, more };
}

interface SourceShard {
  readonly id: string;
  readonly parents: readonly string[];
}

/** Parents come before their children: shards are numbered as they are made. */
async function shardsOf(ctx: Prepare, StreamARN: string, as: RolePrincipal): Promise<readonly SourceShard[]> {
  const shards: SourceShard[] = [];
  let input: { StreamARN: string; NextToken?: string } = { StreamARN };
  for (;;) {
    const { Shards = [], NextToken } = await ctx.call(kinesis, "ListShards", input, at(StreamARN, as));
    for (const { ShardId, ParentShardId, AdjacentParentShardId } of Shards) {
      const parents = [ParentShardId, AdjacentParentShardId].filter((parent) => parent !== undefined);
      shards.push({ id: ShardId, parents });
    }
    if (NextToken === undefined) return shards;
    input = { StreamARN, NextToken };
  }
}

async function readShard(
  ctx: Prepare,
  { KinesisStreamARN: StreamARN, since }: Source,
  before: Progress,
  as: RolePrincipal,
) {
  const position =
    before.sequence === undefined
      ? ({ ShardIteratorType: "AT_TIMESTAMP", Timestamp: since } as const)
      : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", StartingSequenceNumber: before.sequence } as const);
  const where = { StreamARN, ShardId: before.shard, ...position };
  const { ShardIterator = "" } = await ctx.call(kinesis, "GetShardIterator", where, at(StreamARN, as));
  const input = { StreamARN, ShardIterator, Limit: KINESIS_READ_MAX };
  const answer = await ctx.call(kinesis, "GetRecords", input, at(StreamARN, as));
  const records = answer.Records.flatMap((record) => recordsIn(before.shard, record, ctx.now));
  const last = answer.Records.at(-1)?.SequenceNumber;
  const ended = answer.NextShardIterator === undefined;
  const moved = last !== undefined || ended;
  const progress = moved ? { shard: before.shard, sequence: last ?? before.sequence, ended } : before;
  const behind = answer.MillisBehindLatest ?? 0;
  return {
    records,
    progress,
    behind,
    more: ended || behind > 0 || answer.Records.length === KINESIS_READ_MAX,
  };
}

/** What the producer library packed into one record is as many here. */
function recordsIn(shardId: string, record: RecordShape, now: Instant): readonly DeliveryRecord[] {
  const { SequenceNumber: sequenceNumber, PartitionKey: partitionKey, Data: data } = record;
  const at = instant(record.ApproximateArrivalTimestamp ?? now);
  const members = userRecords(data) ?? [{ partitionKey, data }];
  return members.map((member, subsequenceNumber) => {
    const place = { shardId, partitionKey: member.partitionKey, sequenceNumber, subsequenceNumber };
    return { data: member.data, at, kinesis: place };
  });
}
