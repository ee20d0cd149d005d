/**
 * Streams as event sources: shard by shard in order, from a checkpoint that moves on when the function took a batch.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html
 * https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
import { hash } from "node:crypto";
import { after, type Instant, instant, SECOND } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Write } from "../kit.ts";
import type { Mapping, StreamSettings } from "./mapping.ts";
import { pollerRole } from "./polling.ts";
import { type Lane, takeTurn } from "./stream-batch.ts";
import { isKinesis, type StreamRecord, shardsOf, streamRecords } from "./stream-records.ts";

const FAR = instant(8.64e15);
const TROUBLE_POLL = 30 * SECOND;
/** A shard is read five times a second at most: who is told so comes back a second later, as pollers at AWS do. */
const THROTTLED_POLL = SECOND;

/** How far one shard has been read, and how the batches that come next have fared. */
export interface Checkpoint {
  readonly shardId: string;
  readonly parents: readonly string[];
  /** Everything up to here is done; undefined: nothing is. */
  readonly after: string | undefined;
  /** Where reading began, when not with the oldest. */
  readonly since: Instant | undefined;
  readonly ended: boolean;
  readonly lanes: readonly Lane[];
}

type Found =
  | { readonly kind: "gone" }
  | { readonly kind: "trouble"; readonly error: string }
  | { readonly kind: "shards"; readonly shards: readonly Checkpoint[] };

/** Looks for shards now, and whenever the stream has something new. */
export function watchStream(ctx: Write, mapping: Mapping, at: Instant): void {
  ctx.schedule(at, { kind: "shards", key: mapping.id, wakeOn: [mapping.sourceArn] });
}

function readShard(ctx: Write, mapping: Mapping, shardId: string, at: Instant): void {
  ctx.schedule(at, { kind: "shard", key: `${mapping.id}/${shardId}` });
}

/** The job that finds shards, and has those read whose turn it is. */
export const shards = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Found> => {
    const mapping = ctx.store.shelf("mapping").get(job.key);
    if (mapping === undefined || !mapping.enabled) return { kind: "gone" };
    try {
      return { kind: "shards", shards: await newShards(ctx, mapping) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { kind: "trouble", error: error.message };
    }
  },
  commit: (ctx: Write, job: DueJob, found: Found): void => {
    const mapping = ctx.store.shelf("mapping").get(job.key);
    if (mapping === undefined || found.kind === "gone") return;
    if (found.kind === "trouble") {
      ctx.store.shelf("mapping").put({ ...mapping, lastResult: `PROBLEM: ${found.error}` }, mapping.id);
      watchStream(ctx, mapping, after(ctx.now, TROUBLE_POLL));
      return;
    }
    const kept = ctx.store.shelf("checkpoint");
    for (const each of found.shards) kept.put(each, mapping.id, each.shardId);
    const all = kept.parts(mapping.id);
    const open = new Set(all.filter(({ ended }) => !ended).map(({ shardId }) => shardId));
    // What waits for its next attempt is not hurried by new records; children wait for their parents.
    for (const { shardId, parents, ended, lanes } of all)
      if (!ended && lanes.some(({ failures }) => failures === 0) && !parents.some((each) => open.has(each)))
        readShard(ctx, mapping, shardId, ctx.now);
    watchStream(ctx, mapping, FAR);
  },
};

function lanesOf({ batchSize, stream }: Mapping): Lane[] {
  const lane = { after: undefined, failures: 0, limit: batchSize, retryAt: undefined, since: undefined };
  const { parallelization } = stream as StreamSettings;
  return Array.from({ length: parallelization }, () => ({ ...lane, window: undefined }));
}

async function newShards(ctx: Prepare, mapping: Mapping): Promise<Checkpoint[]> {
  const as = await pollerRole(ctx, mapping.functionArn);
  const known = ctx.store.shelf("checkpoint");
  const first = known.parts(mapping.id, "", 1).length === 0;
  const { position, timestamp } = mapping.stream as StreamSettings;
  const skips = first && position === "LATEST";
  const ofKinesis = isKinesis(mapping);
  const since = skips ? mapping.createdAt : first ? timestamp : undefined;
  const found: Checkpoint[] = [];
  for (const { shardId, parents, closed } of await shardsOf(ctx, mapping, as)) {
    if (known.get(mapping.id, shardId) !== undefined) continue;
    const ended = skips && closed;
    const before = skips && !closed && !ofKinesis ? await lastBefore(ctx, mapping, as, shardId) : undefined;
    const checkpoint = { shardId, parents, since: ofKinesis ? since : undefined, lanes: lanesOf(mapping) };
    found.push({ ...checkpoint, ended, after: before });
  }
  return found;
}

/** The last record from before the mapping was made: where LATEST begins. */
async function lastBefore(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  shardId: string,
): Promise<string | undefined> {
  let last: string | undefined;
  for await (const record of streamRecords(ctx, mapping, as, { shardId, after: undefined })) {
    if (record.at >= mapping.createdAt) break;
    last = record.sequence;
  }
  return last;
}

interface Round {
  readonly checkpoint: Checkpoint;
  /** Undefined: what was is still so. */
  readonly result: string | undefined;
  /** When to go on, if nothing new comes before. */
  readonly at: Instant | undefined;
}

/** The job that reads a shard's next batches. */
export const shard = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Round | undefined> => {
    const [id = "", shardId = ""] = job.key.split("/");
    const mapping = ctx.store.shelf("mapping").get(id);
    const checkpoint = ctx.store.shelf("checkpoint").get(id, shardId);
    if (mapping === undefined || checkpoint === undefined || !mapping.enabled) return undefined;
    try {
      return await round(ctx, mapping, checkpoint);
    } catch (error) {
      if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
      const isThrottled = error.code === "ProvisionedThroughputExceededException";
      const at = after(ctx.now, isThrottled ? THROTTLED_POLL : TROUBLE_POLL);
      return { checkpoint, at, result: isThrottled ? undefined : `PROBLEM: ${error.message}` };
    }
  },
  commit: (ctx: Write, job: DueJob, done: Round | undefined): void => {
    const [id = "", shardId = ""] = job.key.split("/");
    const mapping = ctx.store.shelf("mapping").get(id);
    const before = ctx.store.shelf("checkpoint").get(id, shardId);
    if (mapping === undefined || before === undefined || done === undefined) return;
    ctx.store.shelf("checkpoint").put(done.checkpoint, id, shardId);
    const lastResult = done.result ?? mapping.lastResult;
    if (mapping.lastResult !== lastResult) ctx.store.shelf("mapping").put({ ...mapping, lastResult }, id);
    if (done.checkpoint.ended) watchStream(ctx, mapping, ctx.now);
    else if (done.at !== undefined) readShard(ctx, mapping, shardId, done.at);
  },
};

/** Each lane of the shard takes a batch, beside the others. */
async function round(ctx: Prepare, mapping: Mapping, checkpoint: Checkpoint): Promise<Round> {
  const as = await pollerRole(ctx, mapping.functionArn);
  const { shardId, since } = checkpoint;
  const known = checkpoint.lanes;
  const { parallelization } = mapping.stream as StreamSettings;
  // Another number of lanes shares the keys out anew: what was ahead is done again.
  const lanes = known.length === parallelization ? known : lanesOf(mapping);
  const wanted = mapping.batchSize * lanes.length;
  const source = streamRecords(ctx, mapping, as, { shardId, after: checkpoint.after, since });
  const { records, ended } = await taken(source, wanted);
  const exhausted = records.length < wanted;
  const batching = { mapping, shardId, as, ended: ended && exhausted, exhausted };
  const laneOf = (record: StreamRecord) =>
    lanes.length === 1 ? 0 : Number.parseInt(hash("md5", record.key).slice(0, 8), 16) % lanes.length;
  const mine = (at: number) =>
    records.filter((each) => laneOf(each) === at && isAfter(each.sequence, lanes[at]?.after));
  const turns = await Promise.all(lanes.map((lane, at) => takeTurn(ctx, batching, lane, mine(at))));
  const next = turns.map(({ lane }) => lane);
  const open = records.findIndex((each) => isAfter(each.sequence, next[laneOf(each)]?.after));
  const upTo = records[(open < 0 ? records.length : open) - 1]?.sequence ?? checkpoint.after;
  const whole = open < 0 && batching.ended && next.every(({ window }) => window === undefined);
  const result = turns.map((turn) => turn.result).filter((each) => each !== undefined);
  const goesOn =
    open < 0 && exhausted ? next.map((lane) => restOf(ctx, lane, ended)) : turns.map(({ at }) => at);
  const at = goesOn.filter((each) => each !== undefined);
  return {
    checkpoint: { ...checkpoint, after: upTo, ended: whole, lanes: next },
    result: result.find((each) => each !== "OK") ?? result[0],
    at: at.length === 0 ? undefined : instant(Math.min(...at)),
  };
}

/** When a lane without records has something to do: an attempt to be made again, a window to be closed. */
function restOf(ctx: Prepare, { retryAt, window }: Lane, ended: boolean): Instant | undefined {
  if (window === undefined) return undefined;
  if (retryAt !== undefined && retryAt > ctx.now) return retryAt;
  return ended || window.early || window.end < ctx.now ? ctx.now : window.end;
}

/** Sequence numbers are decimal, and longer the greater they are. */
function isAfter(sequence: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  return sequence.length === other.length ? sequence > other : sequence.length > other.length;
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
