/**
 * Records of DynamoDB and Kinesis streams on their way into a pipe: in order within a shard, tried again until they
 * pass, are too old, or have failed too often.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html
 */
import { createHash } from "node:crypto";
import { parseArn } from "../../aws/arn.ts";
import { after, type Instant, isoInstant, SECOND } from "../../base/instant.ts";
import type {
  PipeSourceDynamoDBStreamParameters,
  PipeSourceKinesisStreamParameters,
} from "../../gen/pipes.ts";
import { sns } from "../../gen/sns.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import { sendToDeadLetterQueue } from "../../targets/dead-letter.ts";
import type { DeliveryFailure } from "../../targets/failure.ts";
import type { Prepare } from "./kit.ts";
import { STREAM_BATCH_DEFAULT } from "./limits.ts";
import { type Passed, pass, type SourceRecord } from "./passing.ts";
import { batchSizeOf, type Pipe, sourceKind } from "./pipe.ts";
import type { Round } from "./round.ts";
import type { Progress } from "./store.ts";
import { dynamodbStream } from "./streams/dynamodb.ts";
import { kinesisStream } from "./streams/kinesis.ts";

/** A record with the time at which it came to the stream. */
export interface StreamRecord extends SourceRecord {
  readonly at: Instant;
}

/** How a kind of stream is read. */
export interface Stream {
  /** Shards whose parents have been read to their end, parents first. */
  shards(): Promise<ReadonlyArray<{ readonly id: string; readonly parent?: string | undefined }>>;
  /** Records behind the progress; `ended` when the shard has no more, ever. */
  read(
    progress: Progress,
    limit: number,
  ): Promise<{ readonly records: readonly StreamRecord[]; readonly ended: boolean }>;
  /** Where a shard begins that nothing was read of: undefined for all it has. */
  begin(shard: string): Promise<string | undefined>;
}

type Parameters = PipeSourceDynamoDBStreamParameters | PipeSourceKinesisStreamParameters;

function parametersOf({ sourceParameters }: Pipe): Partial<Parameters> {
  return sourceParameters.DynamoDBStreamParameters ?? sourceParameters.KinesisStreamParameters ?? {};
}

/** Failing batches are tried again at these distances. */
const PAUSE_FIRST = SECOND;
const PAUSE_LONGEST = 60 * SECOND;

export async function streamRound(ctx: Prepare, pipe: Pipe, as: RolePrincipal): Promise<Round> {
  const stream =
    sourceKind(pipe.source) === "kinesis" ? kinesisStream(ctx, pipe, as) : dynamodbStream(ctx, pipe, as);
  const known = new Map(ctx.store.progress(pipe.name).map((progress) => [progress.shard, progress]));
  const shards = await stream.shards();
  const here = new Set(shards.map(({ id }) => id));
  const progress: Progress[] = [];
  let [next, failure]: [Instant | undefined, DeliveryFailure | undefined] = [undefined, undefined];
  for (const { id, parent } of shards) {
    if (parent !== undefined && here.has(parent) && known.get(parent)?.ended !== true) continue;
    let before = known.get(id);
    if (before === undefined) {
      before = { shard: id, sequence: await stream.begin(id) };
      progress.push(before);
    }
    if (before.ended === true) continue;
    const step = await shardStep(ctx, pipe, as, stream, before);
    progress.push(step.progress);
    known.set(id, step.progress);
    failure ??= step.failure;
    if (step.next !== undefined && (next === undefined || step.next < next)) next = step.next;
  }
  return { next, failure, progress };
}

interface Step {
  readonly progress: Progress;
  readonly next: Instant | undefined;
  readonly failure?: DeliveryFailure | undefined;
}

async function shardStep(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  stream: Stream,
  before: Progress,
): Promise<Step> {
  const size = Math.min(before.limit ?? Number.POSITIVE_INFINITY, batchSizeOf(pipe) ?? STREAM_BATCH_DEFAULT);
  const lanes = parametersOf(pipe).ParallelizationFactor ?? 1;
  const { records, ended } = await stream.read(before, size * lanes);
  if (records.length === 0) return { progress: { ...before, ended }, next: ended ? ctx.now : undefined };
  const waiting = windowOf(ctx, pipe, before, records.length < size * lanes);
  if (waiting !== undefined) return waiting;
  const fresh = withoutOld(ctx, pipe, records);
  const tooOld = records.slice(0, records.length - fresh.length);
  if (tooOld.length > 0) await bury(ctx, pipe, as, before.shard, tooOld, "MaximumRecordAgeInSeconds");
  const { done, failure } = await passLanes(ctx, pipe, as, fresh, before.done ?? [], lanes);
  const failedAt = failure === undefined ? -1 : fresh.findIndex(({ id }) => !done.has(id));
  if (failedAt < 0) return { progress: { shard: before.shard, sequence: records.at(-1)?.id }, next: ctx.now };
  const position = failedAt + tooOld.length;
  const { until: _, ...known } = before;
  const moved: Progress =
    position === 0 ? known : { shard: before.shard, sequence: records[position - 1]?.id };
  const left = records.slice(position);
  // What other lanes have done is not done again; within a lane it is, from the first failure on.
  const beyond = lanes === 1 ? [] : left.flatMap(({ id }) => (done.has(id) ? [id] : []));
  return afterFailure(ctx, pipe, as, { ...moved, done: beyond }, left, failure);
}

/** Records that are there wait for more of them, for as long as the pipe says. */
function windowOf(ctx: Prepare, pipe: Pipe, before: Progress, isShort: boolean): Step | undefined {
  const { MaximumBatchingWindowInSeconds: seconds = 0 } = parametersOf(pipe);
  if (seconds === 0 || !isShort || before.failures !== undefined || before.limit !== undefined)
    return undefined;
  const until = before.until ?? after(ctx.now, seconds * SECOND);
  return until <= ctx.now ? undefined : { progress: { ...before, until }, next: until };
}

/** Several batches at a time; records of one partition key are in one of them, in their order. */
async function passLanes(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  records: readonly StreamRecord[],
  before: readonly string[],
  count: number,
): Promise<Passed> {
  const known = new Set(before);
  const left = records.filter(({ id }) => !known.has(id));
  const lanes: StreamRecord[][] = Array.from({ length: count }, () => []);
  for (const record of left) lanes[count === 1 ? 0 : laneOf(record, count)]?.push(record);
  const passed = await Promise.all(
    lanes.filter((lane) => lane.length > 0).map((lane) => pass(ctx, pipe, as, lane)),
  );
  const done = new Set([...known, ...passed.flatMap((each) => [...each.done])]);
  const failure = passed.find((each) => each.failure !== undefined)?.failure;
  return failure === undefined ? { done } : { done, failure };
}

function laneOf({ event }: StreamRecord, count: number): number {
  const { partitionKey, dynamodb } = event as { partitionKey?: string; dynamodb?: { Keys?: unknown } };
  const key = partitionKey ?? JSON.stringify(dynamodb?.Keys);
  return createHash("md5").update(key).digest().readUInt32BE(0) % count;
}

function withoutOld(ctx: Prepare, pipe: Pipe, records: readonly StreamRecord[]): readonly StreamRecord[] {
  const { MaximumRecordAgeInSeconds: age = -1 } = parametersOf(pipe);
  if (age < 0) return records;
  const first = records.findIndex(({ at }) => ctx.now - at <= age * SECOND);
  return first < 0 ? [] : records.slice(first);
}

async function afterFailure(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  before: Progress,
  records: readonly StreamRecord[],
  failure: DeliveryFailure | undefined,
): Promise<Step> {
  const { MaximumRetryAttempts = -1, OnPartialBatchItemFailure } = parametersOf(pipe);
  const failures = (before.failures ?? 0) + 1;
  if (OnPartialBatchItemFailure === "AUTOMATIC_BISECT" && records.length > 1) {
    const limit = Math.ceil(records.length / 2);
    return { progress: { ...before, failures: 0, limit }, next: ctx.now, failure };
  }
  if (MaximumRetryAttempts < 0 || failures <= MaximumRetryAttempts) {
    const pause = Math.min(PAUSE_FIRST * 2 ** Math.min(failures - 1, 10), PAUSE_LONGEST);
    return { progress: { ...before, failures }, next: after(ctx.now, pause), failure };
  }
  const undone = records.filter(({ id }) => before.done?.includes(id) !== true);
  await bury(ctx, pipe, as, before.shard, undone, "MaximumRetryAttempts");
  return { progress: { shard: before.shard, sequence: records.at(-1)?.id }, next: ctx.now, failure };
}

/** A dead-letter queue or topic is told where the records are, not what they are. */
async function bury(
  ctx: Prepare,
  pipe: Pipe,
  as: RolePrincipal,
  shard: string,
  records: readonly StreamRecord[],
  condition: string,
): Promise<void> {
  const arn = parametersOf(pipe).DeadLetterConfig?.Arn;
  const [first, last] = [records[0], records.at(-1)];
  if (arn === undefined || first === undefined || last === undefined) return;
  const kind = sourceKind(pipe.source) === "kinesis" ? "KinesisBatchInfo" : "DDBStreamBatchInfo";
  const body = JSON.stringify({
    context: { partnerResourceArn: pipe.target, condition },
    version: "1.0",
    timestamp: isoInstant(ctx.now),
    [kind]: {
      shardId: shard,
      startSequenceNumber: first.id,
      endSequenceNumber: last.id,
      approximateArrivalOfFirstRecord: isoInstant(first.at),
      approximateArrivalOfLastRecord: isoInstant(last.at),
      batchSize: records.length,
      streamArn: pipe.source,
    },
  });
  if (parseArn(arn)?.service === "sns")
    await ctx.call(sns, "Publish", { TopicArn: arn, Message: body }, { as });
  else await sendToDeadLetterQueue(ctx, arn, body, {}, as);
}
