/**
 * Intelligent-Tiering: what comes into it, and what is read in it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html
 */
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { lastMidnight, nextMidnight } from "../lifecycle/midnight.ts";
import type { Version } from "../object/version.ts";

/** The job that moves a bucket's objects, once a day. */
export const TIERING = "intelligent-tiering";

/** Smaller objects stay in the frequent tier and are not watched. */
const WATCHED_BYTES_MIN = 128 * 1024;

/** An object is in Intelligent-Tiering from now on, or in its frequent tier again. */
export function beginTiering(ctx: Write, bucket: Bucket, version: Pick<Version, "id" | "size">): void {
  if (version.size < WATCHED_BYTES_MIN) return;
  ctx.store.tiers.enter(version.id, ctx.now);
  ctx.schedule(nextMidnight(ctx.now), { kind: TIERING, key: String(bucket.id) });
}

/** An object was read: it moves back at once. Its days count from midnights, so one note a day will do. */
export function noteAccess(ctx: Write, version: Pick<Version, "id">): void {
  const { tiers } = ctx.store;
  const tier = tiers.tier(version.id);
  if (tier === undefined) return;
  if (tier === "FREQUENT" && (tiers.lastRead(version.id) ?? 0) >= lastMidnight(ctx.now)) return;
  tiers.enter(version.id, ctx.now);
}
