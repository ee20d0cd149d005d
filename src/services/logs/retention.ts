/**
 * What is over. A group with a retention period has one job, due when its oldest chunk ends; a group without events has
 * none. Events that are over but still lie there are not shown.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
import { after, DAY, HOUR, type Instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { expiredUntil, type LogGroup } from "./group.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_SWEEP } from "./limits.ts";
import type { ChunkPlace } from "./store/chunks.ts";

/** Chunks are cleared away at most this often. */
const SWEEP_INTERVAL = HOUR;

/** Sees to it that a chunk that ends at `lastAt` will be cleared away. */
export function planExpiry(ctx: Write, group: LogGroup, lastAt: Instant): void {
  if (group.retentionDays === undefined) return;
  const at = after(lastAt, group.retentionDays * DAY);
  const planned = ctx.store.groups.expiryPlanned(group.id);
  if (planned === undefined || at < planned) plan(ctx, group, at);
}

/** After the group's retention period changed. */
export function replanExpiry(ctx: Write, group: LogGroup): void {
  ctx.unschedule("expire", String(group.id));
  ctx.store.groups.planExpiry(group.id, undefined);
  const oldest = ctx.store.chunks.oldestEnd(group.id);
  if (oldest !== undefined) planExpiry(ctx, group, oldest);
}

function plan(ctx: Write, group: LogGroup, at: Instant): void {
  ctx.store.groups.planExpiry(group.id, at);
  ctx.schedule(at < ctx.now ? ctx.now : at, { kind: "expire", key: String(group.id) });
}

/** The job: clears away chunks that are over. */
export function expire(ctx: Write, job: DueJob): void {
  const group = ctx.store.groups.ofId(Number(job.key));
  if (group === undefined || group.retentionDays === undefined) return;
  const over = ctx.store.chunks.endedBefore(group.id, expiredUntil(group, ctx.now), ROWS_PER_SWEEP);
  for (const place of over) drop(ctx, group.id, place);
  for (const stream of new Set(over.map((place) => place.stream)))
    ctx.store.streams.began(stream, ctx.store.chunks.firstOfStream(stream) ?? null);
  const oldest = ctx.store.chunks.oldestEnd(group.id);
  if (oldest === undefined) ctx.store.groups.planExpiry(group.id, undefined);
  else {
    const due = after(oldest, group.retentionDays * DAY);
    const soonest = over.length === ROWS_PER_SWEEP ? ctx.now : after(ctx.now, SWEEP_INTERVAL);
    plan(ctx, group, due > soonest ? due : soonest);
  }
}

function drop(ctx: Write, group: number, place: ChunkPlace): void {
  ctx.store.chunks.remove(place.id);
  ctx.store.groups.grew(group, -place.bytes);
}

/** The job: empties a group that is gone, some rows at a time. */
export function discard(ctx: Write, job: DueJob): void {
  const group = Number(job.key);
  const chunks = ctx.store.chunks.discard(group, ROWS_PER_SWEEP);
  const streams = !chunks && ctx.store.streams.discard(group, ROWS_PER_SWEEP);
  if (chunks || streams) ctx.schedule(ctx.now, { kind: "discard", key: job.key });
}

/** The job: empties a stream that is gone; its group is `payload`. */
export function discardStream(ctx: Write, job: DueJob): void {
  const stream = Number(job.key);
  const places = ctx.store.chunks.someOfStream(stream, ROWS_PER_SWEEP);
  for (const place of places) drop(ctx, Number(job.payload), place);
  if (places.length === ROWS_PER_SWEEP)
    ctx.schedule(ctx.now, { kind: "discardStream", key: job.key, payload: job.payload ?? null });
}
