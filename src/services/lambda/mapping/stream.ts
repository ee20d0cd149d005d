/**
 * Streams as event sources: shard by shard in order, from a checkpoint that moves on when the function took a batch.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { after, type Duration, type Instant, instant, SECOND } from "../../../base/instant.ts";
import { dynamodbstreams } from "../../../gen/dynamodbstreams.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { Prepare, Write } from "../kit.ts";
import type { Mapping } from "./mapping.ts";
import { pollerRole } from "./polling.ts";
import { type Read, readBatch } from "./stream-batch.ts";
import { streamRecords } from "./stream-records.ts";

const FAR = instant(8.64e15);
const TROUBLE_POLL = 30 * SECOND;
const RETRY_LONGEST: Duration = 60 * SECOND;

/** How far one shard has been read, and how the batch that comes next has fared. */
export interface Checkpoint {
  readonly shardId: string;
  readonly parent: string | undefined;
  /** Undefined: from the beginning. */
  readonly after: string | undefined;
  readonly ended: boolean;
  readonly failures: number;
  /** Records in the next batch at most: fewer after a bisection. */
  readonly limit: number;
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
    for (const { shardId, parent, ended, failures } of all)
      if (!ended && failures === 0 && (parent === undefined || !open.has(parent)))
        readShard(ctx, mapping, shardId, ctx.now);
    watchStream(ctx, mapping, FAR);
  },
};

async function newShards(ctx: Prepare, mapping: Mapping): Promise<Checkpoint[]> {
  const as = await pollerRole(ctx, mapping.functionArn);
  const input = { StreamArn: mapping.sourceArn };
  const { StreamDescription: told } = await ctx.call(
    dynamodbstreams,
    "DescribeStream",
    input,
    callAs(ctx, mapping, as),
  );
  const known = ctx.store.shelf("checkpoint");
  const first = known.parts(mapping.id, "", 1).length === 0;
  const fresh: Checkpoint[] = [];
  for (const { ShardId: shardId = "", ParentShardId: parent, SequenceNumberRange: range } of told?.Shards ??
    []) {
    if (known.get(mapping.id, shardId) !== undefined) continue;
    const checkpoint = {
      shardId,
      parent,
      after: undefined,
      ended: false,
      failures: 0,
      limit: mapping.batchSize,
    };
    const skips = first && mapping.stream?.position === "LATEST";
    if (!skips) fresh.push(checkpoint);
    else if (range?.EndingSequenceNumber !== undefined) fresh.push({ ...checkpoint, ended: true });
    else fresh.push({ ...checkpoint, after: await lastBefore(ctx, mapping, as, shardId) });
  }
  return fresh;
}

/** The last record from before the mapping was made: where LATEST begins. */
async function lastBefore(
  ctx: Prepare,
  mapping: Mapping,
  as: Principal,
  shardId: string,
): Promise<string | undefined> {
  let last: string | undefined;
  for await (const record of streamRecords(ctx, mapping, { as, shardId, after: undefined })) {
    if (record.at >= mapping.createdAt) break;
    last = record.sequence;
  }
  return last;
}

function callAs(ctx: Prepare, { sourceArn }: Mapping, as: Principal) {
  return { as, region: parseArn(sourceArn)?.region ?? ctx.scope.region };
}

/** The job that reads one shard's next batch. */
export const shard = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Read | undefined> => {
    const [id = "", shardId = ""] = job.key.split("/");
    const mapping = ctx.store.shelf("mapping").get(id);
    const checkpoint = ctx.store.shelf("checkpoint").get(id, shardId);
    if (mapping === undefined || checkpoint === undefined || !mapping.enabled) return undefined;
    try {
      return await readBatch(ctx, mapping, checkpoint);
    } catch (error) {
      if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
      const { limit } = checkpoint;
      return {
        result: `PROBLEM: ${error.message}`,
        upTo: undefined,
        failed: true,
        limit,
        ended: false,
        more: true,
      };
    }
  },
  commit: (ctx: Write, job: DueJob, read: Read | undefined): void => {
    const [id = "", shardId = ""] = job.key.split("/");
    const mapping = ctx.store.shelf("mapping").get(id);
    const before = ctx.store.shelf("checkpoint").get(id, shardId);
    if (mapping === undefined || before === undefined || read === undefined) return;
    const failures = read.failed ? before.failures + 1 : 0;
    const next = {
      ...before,
      after: read.upTo ?? before.after,
      ended: read.ended,
      failures,
      limit: read.limit,
    };
    ctx.store.shelf("checkpoint").put(next, id, shardId);
    if (mapping.lastResult !== read.result)
      ctx.store.shelf("mapping").put({ ...mapping, lastResult: read.result }, id);
    if (read.ended) watchStream(ctx, mapping, ctx.now);
    else if (read.failed)
      readShard(ctx, mapping, shardId, after(ctx.now, Math.min(SECOND * 2 ** (failures - 1), RETRY_LONGEST)));
    else if (read.more) readShard(ctx, mapping, shardId, ctx.now);
  },
};
