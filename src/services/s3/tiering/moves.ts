/**
 * Intelligent-Tiering at work: once a day, what nobody read for long enough moves down. A day costs what comes of age
 * on it, however much lies unread.
 */
import { after, DAY, type Instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { nextMidnight } from "../lifecycle/midnight.ts";
import { TIERING } from "./access.ts";
import { archiveSome } from "./archiving.ts";

/** How many objects one transaction moves. */
const ROWS_PER_RUN = 500;
const INFREQUENT_DAYS = 30;
const INSTANT_ARCHIVE_DAYS = 90;
/** Of the job that goes on with a day's moves: what begins a new day must not put it off. */
const MORE = "/more";

/** The job: the day's moves of one bucket, or some more of them. */
export function moveTiers(ctx: Write, job: DueJob): void {
  const id = job.key.endsWith(MORE) ? job.key.slice(0, -MORE.length) : job.key;
  const bucket = ctx.store.buckets.withId(Number(id));
  if (bucket === undefined || !ctx.store.tiers.any(bucket.id)) return;
  if (!moveSome(ctx, bucket)) ctx.schedule(ctx.now, { kind: TIERING, key: `${id}${MORE}` });
  if (id === job.key) ctx.schedule(nextMidnight(ctx.now), { kind: TIERING, key: id });
}

/** Answers whether that was all; a move takes an object out of the tier it is looked for in. */
function moveSome(ctx: Write, bucket: Bucket): boolean {
  let room = ROWS_PER_RUN;
  for (const [tier, to, days] of [
    ["FREQUENT", "INFREQUENT", INFREQUENT_DAYS],
    ["INFREQUENT", "INSTANT_ARCHIVE", INSTANT_ARCHIVE_DAYS],
  ] as const) {
    const found = ctx.store.tiers.unread(bucket.id, tier, before(ctx.now, days), 0, room);
    for (const id of found) ctx.store.tiers.move(id, to);
    room -= found.length;
    if (room === 0) return false;
  }
  return archiveSome(ctx, bucket, room);
}

function before(now: Instant, days: number): Instant {
  return after(now, -days * DAY);
}
