/** One batch of a shard: read, filtered, given to the function, and given up where that is what was asked. */
import { after, type Instant, isoInstant, SECOND } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { sendTo } from "../async/destinations.ts";
import type { Prepare } from "../kit.ts";
import { addressed, functionArn } from "../name.ts";
import { filterOf } from "./filter.ts";
import type { Mapping, StreamSettings } from "./mapping.ts";
import { failedItems, give, pollerRole } from "./polling.ts";
import type { Checkpoint } from "./stream.ts";
import { type StreamRecord, streamRecords } from "./stream-records.ts";

/** What became of a batch. */
export interface Read {
  readonly result: string;
  /** The last record that needs no further attempt; undefined when there is none. */
  readonly upTo: string | undefined;
  readonly failed: boolean;
  readonly limit: number;
  readonly ended: boolean;
  readonly more: boolean;
}

export async function readBatch(ctx: Prepare, mapping: Mapping, checkpoint: Checkpoint): Promise<Read> {
  const as = await pollerRole(ctx, mapping.functionArn);
  const { shardId } = checkpoint;
  const source = streamRecords(ctx, mapping, { as, shardId, after: checkpoint.after });
  const { records, ended } = await taken(source, checkpoint.limit);
  const last = records.at(-1);
  const whole = { failed: false, limit: mapping.batchSize, ended, more: records.length === checkpoint.limit };
  if (last === undefined) return { ...whole, result: mapping.lastResult, upTo: undefined };
  const fits = filterOf(mapping.filters);
  const old = records.filter(({ at }) => isTooOld(ctx, mapping, at));
  if (old.length > 0) await discard(ctx, mapping, as, old, "RecordAgeExceeded", checkpoint);
  const chosen = records.filter((each) => !old.includes(each) && fits(each.record));
  if (chosen.length === 0) return { ...whole, result: "OK", upTo: last.sequence };
  const given = await give(
    ctx,
    mapping,
    chosen.map(({ record }) => record),
  );
  if (given.kind === "refused")
    return {
      ...whole,
      result: `PROBLEM: ${given.error}`,
      upTo: undefined,
      failed: true,
      limit: checkpoint.limit,
      ended: false,
    };
  const failed = given.kind === "error" ? "all" : mapping.reportsFailures ? failedItems(given.answer) : [];
  if (failed !== "all" && failed.length === 0) return { ...whole, result: "OK", upTo: last.sequence };
  return failedBatch(ctx, mapping, checkpoint, as, chosen, failed, last.sequence);
}

function isTooOld(ctx: Prepare, { stream }: Mapping, at: Instant): boolean {
  const { maxAge } = stream as StreamSettings;
  return maxAge >= 0 && ctx.now > after(at, maxAge * SECOND);
}

async function taken(source: ReturnType<typeof streamRecords>, limit: number) {
  const records: StreamRecord[] = [];
  while (records.length < limit) {
    const { value, done } = await source.next();
    if (done === true) return { records, ended: value === "ended" };
    records.push(value);
  }
  return { records, ended: false };
}

/** Tries again from the first failure on, in halves where that is asked, and at last gives the batch up. */
async function failedBatch(
  ctx: Prepare,
  mapping: Mapping,
  checkpoint: Checkpoint,
  as: Principal,
  chosen: readonly StreamRecord[],
  failed: readonly string[] | "all",
  end: string,
): Promise<Read> {
  const { bisect, retries } = mapping.stream as StreamSettings;
  const result = "PROBLEM: Function call failed";
  const first =
    failed === "all"
      ? 0
      : Math.max(
          0,
          chosen.findIndex(({ sequence }) => failed.includes(sequence)),
        );
  const upTo = first === 0 ? undefined : chosen[first - 1]?.sequence;
  const rest = chosen.length - first;
  const again = { result, upTo, failed: true, limit: checkpoint.limit, ended: false, more: true };
  if (bisect && rest > 1) return { ...again, limit: Math.ceil(rest / 2) };
  if (retries < 0 || checkpoint.failures < retries) return again;
  await discard(ctx, mapping, as, chosen.slice(first), "RetryAttemptsExhausted", checkpoint);
  return { result, upTo: end, failed: false, limit: mapping.batchSize, ended: false, more: true };
}

/** Tells the destination for failures which records were given up; they stay in the stream. */
async function discard(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  records: readonly StreamRecord[],
  condition: string,
  { shardId, failures }: Checkpoint,
): Promise<void> {
  const to = mapping.stream?.destinations.OnFailure?.Destination;
  const [first, last] = [records[0], records.at(-1)];
  if (to === undefined || to === "" || first === undefined || last === undefined) return;
  const { name, qualifier } = addressed(mapping.functionArn);
  const record = {
    requestContext: {
      requestId: ctx.ids.uuid(),
      functionArn: functionArn(ctx.scope, name, qualifier),
      condition,
      approximateInvokeCount: failures + 1,
    },
    responseContext: { statusCode: 200, executedVersion: qualifier ?? "$LATEST", functionError: "Unhandled" },
    version: "1.0",
    timestamp: isoInstant(ctx.now),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first.sequence,
      endSequenceNumber: last.sequence,
      approximateArrivalOfFirstRecord: isoInstant(first.at),
      approximateArrivalOfLastRecord: isoInstant(last.at),
      batchSize: records.length,
      streamArn: mapping.sourceArn,
    },
  };
  try {
    await sendTo(ctx, to, record, as, { went: false, record: { name } });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
  }
}
