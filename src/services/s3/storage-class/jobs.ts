/** What the clock does to restorations: the copy is there, the copy goes. */
import type { Instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { announce } from "../object/announce.ts";
import { type Restore, restoreOf } from "../object/restore.ts";
import type { Version } from "../object/version.ts";
import { beginTiering } from "../tiering/access.ts";
import { copyExpiry, type RestoreRequested } from "./restoration.ts";

/** Which version a job is about, by its row, and by its bucket in case the row's number came back. */
interface About {
  readonly bucket: number;
  readonly version: number;
}

/** Has the copy be there at `readyAt`. */
export function restoreLater(
  ctx: Write,
  bucket: Bucket,
  version: Pick<Version, "id">,
  readyAt: Instant,
  request: RestoreRequested,
  archiveTier?: Restore["archiveTier"],
): void {
  const restore: Restore = { readyAt, request, ...(archiveTier !== undefined && { archiveTier }) };
  ctx.store.versions.change(version.id, { restore: JSON.stringify(restore) });
  const payload = { bucket: bucket.id, version: version.id };
  ctx.schedule(readyAt, { kind: "restore", key: String(version.id), payload });
}

/** The copy is there, and stays until `expiresAt`. */
export function keepCopy(ctx: Write, bucket: Bucket, version: Pick<Version, "id">, expiresAt: Instant): void {
  const restore: Restore = { expiresAt };
  ctx.store.versions.change(version.id, { restore: JSON.stringify(restore) });
  const payload = { bucket: bucket.id, version: version.id };
  ctx.schedule(expiresAt, { kind: "restored-copy", key: String(version.id), payload });
}

/** The job: a restoration is through. */
export function restore(ctx: Write, job: DueJob): void {
  const found = subjectOf(ctx, job);
  if (found === undefined || found.restore.readyAt !== job.dueAt) return;
  const { days } = found.restore.request as RestoreRequested;
  if (days === undefined) {
    ctx.store.versions.change(found.version.id, { restore: null });
    beginTiering(ctx, found.bucket, found.version);
    const restoredFrom = found.version.storageClass;
    announce(ctx, found.bucket, "ObjectRestore:Completed", found.version, { restoredFrom });
    return;
  }
  const restoreExpiresAt = copyExpiry(ctx.now, days);
  keepCopy(ctx, found.bucket, found.version, restoreExpiresAt);
  const more = { restoreExpiresAt, restoredFrom: found.version.storageClass };
  announce(ctx, found.bucket, "ObjectRestore:Completed", found.version, more);
}

/** The job: a restored copy's days are over. */
export function expireCopy(ctx: Write, job: DueJob): void {
  const found = subjectOf(ctx, job);
  if (found === undefined || found.restore.expiresAt !== job.dueAt) return;
  ctx.store.versions.change(found.version.id, { restore: null });
  const more = { restoredFrom: found.version.storageClass };
  announce(ctx, found.bucket, "ObjectRestore:Delete", found.version, more);
}

function subjectOf(
  ctx: Write,
  job: DueJob,
): { readonly bucket: Bucket; readonly version: Version; readonly restore: Restore } | undefined {
  const about = job.payload as unknown as About;
  const bucket = ctx.store.buckets.withId(about.bucket);
  if (bucket === undefined || !ctx.store.aging.isIn(bucket.id, about.version)) return undefined;
  const version = ctx.store.versions.withId(about.version);
  const state = version && restoreOf(version);
  return version === undefined || state === undefined ? undefined : { bucket, version, restore: state };
}
