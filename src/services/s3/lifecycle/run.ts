/**
 * Lifecycle at work: once a day, at midnight UTC, by a job of the bucket. A day costs what comes of age on it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
import { type Instant, instant } from "../../../base/instant.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import type { Aged, AgePlace } from "../store/aging.ts";
import { abortUpload, age, ageOvertaken } from "./aging.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { lastMidnight, nextMidnight } from "./midnight.ts";
import { lifecycleOf } from "./of-bucket.ts";
import { type Search, searchesOf } from "./searches.ts";

/** How many things one transaction looks at. */
const ROWS_PER_RUN = 500;

/** How far a day's work has come; the job's payload. */
interface Progress {
  /** The midnight that was worked through before; absent when the rules are new. */
  readonly from?: number;
  /** The midnight that is being worked through; absent between days. */
  readonly midnight?: number;
  readonly search?: number;
  readonly after?: AgePlace;
}

/** Has new rules begin with the next midnight; they apply to what is there already, too. */
export function startLifecycle(ctx: Write, bucket: Bucket): void {
  plan(ctx, bucket.id, nextMidnight(ctx.now), {});
}

export function stopLifecycle(ctx: Write, bucket: Bucket): void {
  ctx.unschedule("lifecycle", String(bucket.id));
  ctx.store.aging.forgetBucket(bucket.id);
}

function plan(ctx: Write, bucket: number, at: Instant, progress: Progress): void {
  ctx.schedule(at, { kind: "lifecycle", key: String(bucket), payload: { ...progress } as Json });
}

/** The job: does part of the day's work, and plans what follows. */
export function lifecycle(ctx: Write, job: DueJob): void {
  const bucket = ctx.store.buckets.withId(Number(job.key));
  const rules = bucket && lifecycleOf(bucket);
  if (bucket === undefined || rules === undefined) return;
  const progress = (job.payload ?? {}) as Progress;
  const midnight = instant(progress.midnight ?? lastMidnight(ctx.now));
  const from = progress.from === undefined ? undefined : instant(progress.from);
  const stopped = work(ctx, bucket, rules, searchesOf(rules, from, midnight), midnight, progress);
  if (stopped === undefined) plan(ctx, bucket.id, nextMidnight(ctx.now), { from: midnight });
  else plan(ctx, bucket.id, ctx.now, { ...progress, midnight, ...stopped });
}

/** Answers where it stopped, or undefined when the day's work is done. */
function work(
  ctx: Write,
  bucket: Bucket,
  rules: Lifecycle,
  searches: readonly Search[],
  midnight: Instant,
  { search: first = 0, after: place }: Progress,
): Pick<Progress, "search" | "after"> | undefined {
  let room = ROWS_PER_RUN;
  let after = place;
  for (let index = first; index < searches.length; index++) {
    const search = searches[index] as Search;
    const found = find(ctx, bucket, search, after, room);
    for (const each of found) look(ctx, bucket, rules, search, each, midnight);
    if (found.length === room) return { search: index, after: found.at(-1) as Aged };
    room -= found.length;
    after = undefined;
  }
  return undefined;
}

function find(
  ctx: Write,
  bucket: Bucket,
  { kind, from, before }: Search,
  after: AgePlace | undefined,
  limit: number,
): Aged[] {
  const range = { from, before, after };
  const { aging } = ctx.store;
  switch (kind) {
    case "current":
      return aging.current(bucket.id, range, limit);
    case "noncurrent":
    case "overtaken":
      return aging.noncurrent(bucket.id, range, limit);
    case "upload":
      return aging.uploads(bucket.id, range, limit);
    case "again":
      return aging.again(bucket.id, range, limit);
  }
}

function look(
  ctx: Write,
  bucket: Bucket,
  rules: Lifecycle,
  { kind }: Search,
  found: Aged,
  midnight: Instant,
): void {
  if (kind === "upload") abortUpload(ctx, bucket, rules, found.id, midnight);
  else if (kind === "overtaken") ageOvertaken(ctx, bucket, rules, found.id, midnight);
  else if (kind !== "again" || isStillHere(ctx, bucket, found)) {
    const version = ctx.store.versions.withId(found.id);
    if (version !== undefined) age(ctx, bucket, rules, version, midnight);
  }
}

function isStillHere(ctx: Write, bucket: Bucket, found: Aged): boolean {
  ctx.store.aging.seenAgain(bucket.id, found);
  return ctx.store.aging.isIn(bucket.id, found.id);
}
