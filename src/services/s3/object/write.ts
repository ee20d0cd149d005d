/** The one place where versions come into being, and the one where they go. */
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { SSE_S3_TEXT } from "../encryption/encryption.ts";
import type { Write } from "../kit.ts";
import { LIFECYCLE } from "../lifecycle/of-bucket.ts";
import { INLINE_BYTES_MAX } from "../limits.ts";
import { replicationTargets, sendReplicas } from "../replication/outgoing.ts";
import { untrackVersion } from "../replication/time-control.ts";
import { meterEarlyDeletion } from "../storage-class/early-deletion.ts";
import type { Part } from "../store/parts.ts";
import { beginTiering } from "../tiering/access.ts";
import { announce, type EventName, isAnnounced } from "./announce.ts";
import type { Taken } from "./intake.ts";
import { INTELLIGENT_TIERING } from "./storage-class.ts";
import { holderOf, holderOfVersion, type NewVersion, NULL_VERSION, type Version } from "./version.ts";

/** A version as its writer has it: the rest follows from the bucket and the moment. */
export type Draft = Omit<
  NewVersion,
  "versionId" | "modifiedAt" | "marker" | "restore" | "replication" | "size"
> & {
  readonly size: number;
};

export type Written = Pick<Version, "id" | "key" | "versionId" | "size" | "etag" | "modifiedAt">;

const VERSION_ID_LENGTH = 32;

/** Writes the newest version of a key; `taken` is its body, unless that lies with another holder already. */
export function writeVersion(
  ctx: Write,
  bucket: Bucket,
  draft: Draft,
  taken: Taken | undefined,
  event: EventName,
): Written {
  const targets = replicationTargets(bucket, draft, 0, event);
  const version: NewVersion = {
    ...draft,
    versionId: newVersionId(ctx, bucket),
    modifiedAt: ctx.now,
    marker: 0,
    restore: null,
    replication: targets.length > 0 ? "PENDING" : null,
  };
  const id = replaceLatest(ctx, bucket, version, taken);
  if (version.storageClass === INTELLIGENT_TIERING) beginTiering(ctx, bucket, { ...version, id });
  const written = { ...version, id };
  announce(ctx, bucket, event, written);
  if (targets.length > 0) sendReplicas(ctx, bucket, written, targets);
  return written;
}

/** A delete marker in front of a key. */
export function writeMarker(ctx: Write, bucket: Bucket, key: string, event: EventName): Written {
  const targets = replicationTargets(bucket, { key, tags: null, encryption: "{}" }, 1, event);
  const version: NewVersion = {
    key,
    versionId: newVersionId(ctx, bucket),
    marker: 1,
    modifiedAt: ctx.now,
    size: 0,
    etag: "",
    holder: null,
    partCount: 0,
    storageClass: "STANDARD",
    owner: ctx.scope.account,
    made: "{}",
    encryption: "{}",
    tags: null,
    acl: null,
    restore: null,
    lockMode: null,
    retainUntil: null,
    legalHold: null,
    replication: targets.length > 0 ? "PENDING" : null,
  };
  const id = replaceLatest(ctx, bucket, version, undefined);
  const written = { ...version, id };
  announce(ctx, bucket, event, written);
  if (targets.length > 0) sendReplicas(ctx, bucket, written, targets);
  return written;
}

/** A part of a replica's body; all of it, where the object was not uploaded in parts. */
export interface ReplicaPiece {
  readonly taken: Taken;
  /** Of a part, where its upload had checksums. */
  readonly checksum: string | null;
}

/** A version that came from another bucket, with the id and the date it has there. */
export function writeReplica(
  ctx: Write,
  bucket: Bucket,
  version: NewVersion,
  pieces: readonly ReplicaPiece[],
): void {
  const id = ctx.store.versions.add(bucket.id, version, ctx.now);
  const [only] = pieces;
  if (version.partCount === 0 && only !== undefined) addBody(ctx, bucket, id, only.taken, version.etag);
  else
    for (const [index, { taken, checksum }] of pieces.entries()) {
      const named = { number: index + 1, etag: "", checksum, further: null };
      ctx.store.parts.add(holderOfVersion(id), adopted(ctx, taken, named));
    }
  if (version.storageClass === INTELLIGENT_TIERING) beginTiering(ctx, bucket, { ...version, id });
  const event = version.marker === 1 ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectCreated:Put";
  announce(ctx, bucket, event, { ...version, id });
  if (bucket.configuration(LIFECYCLE) !== undefined) ctx.store.aging.lookAgainAfter(bucket.id, id, ctx.now);
}

/** Takes a version away for good, and its body. */
export function removeVersion(ctx: Write, bucket: Bucket, version: Version): void {
  if (version.replication === "PENDING") untrackVersion(ctx, bucket, version);
  meterEarlyDeletion(ctx, version);
  ctx.store.versions.remove(bucket.id, version);
  releaseBody(ctx, version);
}

/** Gives up all parts of a holder. */
export function releaseParts(ctx: Write, holder: number): void {
  for (const blob of ctx.store.parts.removeAll(holder)) ctx.blobs.release(blob);
}

/** A body that came whole: the only part of its version. An empty one is none. */
function addBody(ctx: Write, bucket: Bucket, id: number, taken: Taken, etag: string): void {
  if (taken.size > 0) ctx.store.parts.add(holderOfVersion(id), wholePart(ctx, bucket, taken, etag));
}

function wholePart(ctx: Write, bucket: Bucket, taken: Taken, etag: string): Part {
  if (taken.openUnder !== undefined) ctx.store.parts.leaveOpen(bucket.id, taken.openUnder);
  return adopted(ctx, taken, { number: 1, etag, checksum: null, further: null });
}

/** Puts a piece of an upload where it keeps them, in the place of what had its number. */
export function putPart(
  ctx: Write,
  holder: number,
  taken: Taken,
  named: Pick<Part, "number" | "etag" | "checksum" | "further">,
): void {
  const replaced = ctx.store.parts.put(holder, adopted(ctx, taken, named));
  if (replaced !== undefined) ctx.blobs.release(replaced);
}

function adopted(
  ctx: Write,
  { size, salt, bytes, blob, openUnder }: Taken,
  named: Pick<Part, "number" | "etag" | "checksum" | "further">,
): Part {
  if (blob !== undefined) ctx.blobs.adopt(blob);
  const { number, etag, checksum, further } = named;
  const open = openUnder === undefined ? null : 1;
  return {
    number,
    size,
    etag,
    checksum,
    further,
    storedAt: ctx.now,
    salt,
    bytes,
    blob: blob?.id ?? null,
    open,
  };
}

function newVersionId(ctx: Write, bucket: Bucket): string {
  return bucket.versioning === "Enabled" ? ctx.ids.text(VERSION_ID_LENGTH, ALPHANUMERIC) : NULL_VERSION;
}

/** There is never more than one null version of a key: a new one takes the place of the old. Answers its row. */
function replaceLatest(ctx: Write, bucket: Bucket, version: NewVersion, taken: Taken | undefined): number {
  const { versions } = ctx.store;
  if (version.versionId === NULL_VERSION) {
    if (bucket.versioning === undefined) return replaceOnly(ctx, bucket, version, taken);
    const replaced = versions.version(bucket.id, version.key, NULL_VERSION);
    if (replaced !== undefined) removeVersion(ctx, bucket, replaced);
  }
  const id = versions.add(bucket.id, version);
  if (taken !== undefined) addBody(ctx, bucket, id, taken, version.etag);
  return id;
}

function replaceOnly(ctx: Write, bucket: Bucket, version: NewVersion, taken: Taken | undefined): number {
  const { versions, parts } = ctx.store;
  const replaced = versions.latest(bucket.id, version.key);
  if (replaced !== undefined && taken !== undefined && isAsPlain(bucket, replaced, version, taken)) {
    versions.overwrite(bucket.id, replaced, version);
    parts.overwrite(replaced.id, wholePart(ctx, bucket, taken, version.etag));
    return replaced.id;
  }
  if (replaced !== undefined) {
    meterEarlyDeletion(ctx, replaced);
    releaseBody(ctx, replaced);
  }
  const id = versions.replaceOnly(bucket.id, replaced, version);
  if (taken !== undefined) addBody(ctx, bucket, id, taken, version.etag);
  return id;
}

/**
 * Whether the new version can be written into the row of the one that it replaces: both are small, nothing was ever
 * done to them, and nobody is told of them by the row's number.
 */
function isAsPlain(bucket: Bucket, replaced: Version, version: NewVersion, taken: Taken): boolean {
  return (
    isPlain(replaced) &&
    isPlain(version) &&
    isInline(replaced) &&
    taken.bytes !== null &&
    replaced.owner === version.owner &&
    !isAnnounced(bucket)
  );
}

function isPlain(version: NewVersion): boolean {
  return (
    version.storageClass === "STANDARD" &&
    version.encryption === SSE_S3_TEXT &&
    version.marker === 0 &&
    version.holder === null &&
    version.tags === null &&
    version.acl === null &&
    version.restore === null &&
    version.lockMode === null &&
    version.retainUntil === null &&
    version.legalHold === null &&
    version.replication === null
  );
}

/** Whether a body lies in the one row of its version, with nothing to be looked for. */
function isInline({ size, partCount }: Version): boolean {
  return size > 0 && partCount === 0 && size <= INLINE_BYTES_MAX;
}

/** Gives up what a version holds. A small body has no blob to be looked for. */
function releaseBody(ctx: Write, version: Version): void {
  if (version.size === 0) return;
  if (isInline(version)) ctx.store.parts.removeInline(holderOf(version), 1);
  else releaseParts(ctx, holderOf(version));
}
