/** What a day does to one thing that lies in a bucket. */
import type { Instant } from "../../../base/instant.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { logDeed, logTransition } from "../logging/deeds.ts";
import { announce } from "../object/announce.ts";
import { INTELLIGENT_TIERING } from "../object/storage-class.ts";
import { holderOfUpload, tagsOf, type Version } from "../object/version.ts";
import { releaseParts, removeVersion, writeMarker } from "../object/write.ts";
import { meterEarlyDeletion } from "../storage-class/early-deletion.ts";
import { beginTiering } from "../tiering/access.ts";
import {
  type Aging,
  currentOutcome,
  type Lifecycle,
  markerExpires,
  noncurrentOutcome,
  type Outcome,
  plannedAbort,
} from "./lifecycle.ts";

/** Rules ask for a hundred newer versions at most. */
const NEWER_MAX = 100;

export function age(ctx: Write, bucket: Bucket, rules: Lifecycle, version: Version, midnight: Instant): void {
  if (version.latest === 0) ageNoncurrent(ctx, bucket, rules, version, midnight);
  else if (version.marker === 1) ageMarker(ctx, bucket, rules, version, midnight);
  else ageCurrent(ctx, bucket, rules, version, midnight);
}

function ageCurrent(ctx: Write, bucket: Bucket, rules: Lifecycle, version: Version, midnight: Instant): void {
  if (isReplicating(version)) return;
  const outcome = currentOutcome(rules, agingOf(version, version.modifiedAt), midnight);
  const removes = outcome.expires && bucket.versioning === undefined;
  if (!removes) move(ctx, bucket, version, outcome);
  if (!outcome.expires) return;
  if (removes) expire(ctx, bucket, version);
  else
    logDeed(
      ctx,
      bucket,
      writeMarker(ctx, bucket, version.key, "LifecycleExpiration:DeleteMarkerCreated"),
      "S3.CREATE.DELETEMARKER",
    );
}

function ageNoncurrent(
  ctx: Write,
  bucket: Bucket,
  rules: Lifecycle,
  version: Version,
  midnight: Instant,
): void {
  const since = ctx.store.aging.noncurrentSince(version.id);
  if (since === undefined || isReplicating(version)) return;
  const newer = ctx.store.aging.newerNoncurrent(bucket.id, version.key, version.id, NEWER_MAX);
  const outcome = noncurrentOutcome(rules, agingOf(version, since), newer, midnight);
  if (!outcome.expires) move(ctx, bucket, version, outcome);
  else if (mayGo(ctx, bucket, version)) expire(ctx, bucket, version);
}

/** Versions that now have as many newer ones as a rule asks for: seen to once a key, from its newest. */
export function ageOvertaken(
  ctx: Write,
  bucket: Bucket,
  rules: Lifecycle,
  id: number,
  midnight: Instant,
): void {
  const version = ctx.store.versions.withId(id);
  if (version === undefined) return;
  if (ctx.store.aging.newerNoncurrent(bucket.id, version.key, id, 1) > 0) return;
  const older = [...ctx.store.versions.older(bucket.id, version.key, id)];
  for (const each of older) ageNoncurrent(ctx, bucket, rules, each, midnight);
}

function ageMarker(ctx: Write, bucket: Bucket, rules: Lifecycle, marker: Version, midnight: Instant): void {
  const [beneath] = ctx.store.versions.older(bucket.id, marker.key, marker.id);
  if (beneath !== undefined || isReplicating(marker)) return;
  if (markerExpires(rules, { key: marker.key, since: marker.modifiedAt }, midnight))
    expire(ctx, bucket, marker);
}

export function abortUpload(
  ctx: Write,
  bucket: Bucket,
  rules: Lifecycle,
  id: number,
  midnight: Instant,
): void {
  const upload = ctx.store.uploads.withId(id);
  const planned = upload && plannedAbort(rules, upload);
  if (planned === undefined || planned.at > midnight) return;
  releaseParts(ctx, holderOfUpload(id));
  ctx.store.uploads.remove(id);
  logDeed(ctx, bucket, { key: upload?.key ?? "" }, "S3.DELETE.UPLOAD");
}

function agingOf(version: Version, since: Instant): Aging {
  const { key, size, storageClass } = version;
  return { key, size, storageClass, tags: tagsOf(version), since };
}

function move(ctx: Write, bucket: Bucket, version: Version, { movesTo }: Outcome): void {
  if (movesTo === undefined) return;
  meterEarlyDeletion(ctx, version);
  ctx.store.versions.reclass(version.id, movesTo, ctx.now);
  if (movesTo === INTELLIGENT_TIERING) beginTiering(ctx, bucket, version);
  else if (version.storageClass === INTELLIGENT_TIERING) ctx.store.tiers.leave(version.id);
  announce(ctx, bucket, "LifecycleTransition", version, { storageClass: movesTo });
  logTransition(ctx, bucket, version, movesTo);
}

function expire(ctx: Write, bucket: Bucket, version: Version): void {
  removeVersion(ctx, bucket, version);
  announce(ctx, bucket, "LifecycleExpiration:Delete", version);
  logDeed(ctx, bucket, version, "S3.EXPIRE.OBJECT");
}

/** A lock puts the end off: until its retention is over, or until its legal hold is taken away, which is noted then. */
function mayGo(ctx: Write, bucket: Bucket, version: Version): boolean {
  if (version.legalHold === "ON") return false;
  if (version.retainUntil === null || version.retainUntil <= ctx.now) return true;
  ctx.store.aging.lookAgainAfter(bucket.id, version.id, version.retainUntil);
  return false;
}

/** What waits for its replication, or failed at it, stays as it is until that has succeeded. */
function isReplicating({ replication }: Version): boolean {
  return replication === "PENDING" || replication === "FAILED";
}
