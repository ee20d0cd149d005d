/** Records are readable for the stream's retention period, and cleared away after that. */
import { after, HOUR, type Instant } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { Stream } from "./stream.ts";

/** What came at or before this is gone, though it may not have been cleared away yet. */
export function trimmedUntil({ retentionHours }: Pick<Stream, "retentionHours">, now: Instant): Instant {
  return after(now, -retentionHours * HOUR);
}

/** Sees to it that the stream is swept once what lies in it now is too old. Costs a look where that is seen to. */
export function clearLater(ctx: Write, stream: Stream): void {
  if (ctx.store.records.isSwept(stream.id)) return;
  ctx.store.records.setSwept(stream.id, true);
  plan(ctx, stream, ctx.now);
}

function plan(ctx: Write, stream: Stream, from: Instant): void {
  ctx.schedule(after(from, stream.retentionHours * HOUR), { kind: "trim", key: String(stream.id) });
}

/** The job: clears away what is too old, and plans the next run. */
export function trim(ctx: Write, job: DueJob): void {
  const id = Number(job.key);
  const stream = ctx.store.streams.withId(id);
  if (stream === undefined) return;
  const until = trimmedUntil(stream, ctx.now);
  if (ctx.store.records.trim(id, until, ROWS_PER_STEP)) {
    ctx.schedule(ctx.now, { kind: "trim", key: job.key });
    return;
  }
  ctx.store.streams.trimShards(id, until);
  const oldest = ctx.store.records.oldest(id);
  if (oldest !== undefined) plan(ctx, stream, oldest);
  else if (ctx.store.streams.hasClosed(id)) plan(ctx, stream, ctx.now);
  else ctx.store.records.setSwept(id, false);
}

/** A stream whose retention period was changed is swept by the new one. */
export function replan(ctx: Write, stream: Stream): void {
  if (ctx.store.records.isSwept(stream.id)) ctx.schedule(ctx.now, { kind: "trim", key: String(stream.id) });
}

/** The job: empties a stream that was deleted, some records at a time. */
export function discard(ctx: Write, job: DueJob): void {
  if (ctx.store.records.trim(Number(job.key), ctx.now, ROWS_PER_STEP))
    ctx.schedule(ctx.now, { kind: "discard", key: job.key });
}
