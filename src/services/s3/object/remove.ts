/** Deleting: a version for good, or the key behind a delete marker. */
import type { Instant } from "../../../base/instant.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { isDirectory } from "../directory/name.ts";
import { noSuchKey, notImplemented, preconditionFailed } from "../errors.ts";
import type { Write } from "../kit.ts";
import { announce } from "./announce.ts";
import { matches, seconds } from "./conditions.ts";
import { versionAt } from "./find.ts";
import { checkUnlocked } from "./lock.ts";
import { NULL_VERSION, type Version } from "./version.ts";
import { removeVersion, writeMarker } from "./write.ts";

export interface Removal {
  readonly key: string;
  readonly versionId: string | undefined;
  /** Governance retention does not hold this caller, and it said so. */
  readonly bypass: boolean;
  readonly conditions?: RemovalConditions;
}

export interface RemovalConditions {
  readonly etag?: string | undefined;
  readonly lastModified?: Instant | undefined;
  readonly size?: number | undefined;
}

export interface Removed {
  /** What was removed, or put in front, is a delete marker. */
  readonly marker: boolean;
  /** The version that is gone, or the marker's; absent where the bucket knows no versions. */
  readonly versionId?: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html */
export function removeObject(ctx: Write, bucket: Bucket, removal: Removal): Removed {
  const { key, versionId, conditions } = removal;
  if (conditions !== undefined)
    if (isDirectory(bucket.name)) checkDirectoryConditions(ctx, bucket, key, conditions);
    else checkConditions(ctx, bucket, key, conditions);
  if (versionId !== undefined) return removeOne(ctx, bucket, removal, versionId);
  if (bucket.versioning === undefined) {
    const object = ctx.store.versions.latest(bucket.id, key);
    if (object !== undefined) removeForGood(ctx, bucket, object, removal);
    return { marker: false };
  }
  if (bucket.versioning === "Suspended") {
    const replaced = ctx.store.versions.version(bucket.id, key, NULL_VERSION);
    if (replaced !== undefined) checkUnlocked(replaced, ctx.now, removal.bypass);
  }
  const marker = writeMarker(ctx, bucket, key, "ObjectRemoved:DeleteMarkerCreated");
  return { marker: true, versionId: marker.versionId };
}

/** A version that is not there is as good as removed. */
function removeOne(ctx: Write, bucket: Bucket, removal: Removal, versionId: string): Removed {
  const version = versionAt(ctx, bucket, removal.key, versionId);
  if (version !== undefined) removeForGood(ctx, bucket, version, removal);
  const marker = version?.marker === 1;
  return bucket.versioning === undefined ? { marker } : { marker, versionId };
}

function removeForGood(ctx: Write, bucket: Bucket, version: Version, { bypass }: Removal): void {
  checkUnlocked(version, ctx.now, bypass);
  removeVersion(ctx, bucket, version);
  announce(ctx, bucket, "ObjectRemoved:Delete", version);
}

/**
 * Conditions are about the newest version, whichever one is to go.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html
 */
function checkConditions(
  ctx: Write,
  bucket: Bucket,
  key: string,
  { etag, lastModified, size }: RemovalConditions,
): void {
  if (lastModified !== undefined) throw notImplemented("x-amz-if-match-last-modified-time");
  if (size !== undefined) throw notImplemented("x-amz-if-match-size");
  if (etag === undefined) return;
  const latest = ctx.store.versions.latest(bucket.id, key);
  if (latest === undefined) throw noSuchKey(key);
  if (latest.marker === 1 || !matches(etag, latest.etag)) throw preconditionFailed("If-Match");
}

/**
 * Directory buckets know more conditions, and what is not there meets them all.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
function checkDirectoryConditions(
  ctx: Write,
  bucket: Bucket,
  key: string,
  { etag, lastModified, size }: RemovalConditions,
): void {
  const object = ctx.store.versions.latest(bucket.id, key);
  if (object === undefined) return;
  if (etag !== undefined && !matches(etag, object.etag)) throw preconditionFailed("If-Match");
  if (lastModified !== undefined && seconds(lastModified) !== seconds(object.modifiedAt))
    throw preconditionFailed("x-amz-if-match-last-modified-time");
  if (size !== undefined && size !== object.size) throw preconditionFailed("x-amz-if-match-size");
}
