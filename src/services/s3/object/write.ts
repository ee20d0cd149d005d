/** The one place where versions come into being, and the one where they go. */
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { LIFECYCLE } from "../lifecycle/of-bucket.ts";
import { INLINE_BYTES_MAX } from "../limits.ts";
import { replicationTargets, sendReplicas } from "../replication/outgoing.ts";
import type { Part } from "../store/parts.ts";
import { announce, type EventName } from "./announce.ts";
import type { Taken } from "./intake.ts";
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
  const id = replaceLatest(ctx, bucket, version);
  if (taken !== undefined) addBody(ctx, id, taken, draft.etag);
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
  const written = { ...version, id: replaceLatest(ctx, bucket, version) };
  announce(ctx, bucket, event, written);
  if (targets.length > 0) sendReplicas(ctx, bucket, written, targets);
  return written;
}

/** A version that came from another bucket, with the id and the date it has there. */
export function writeReplica(
  ctx: Write,
  bucket: Bucket,
  version: NewVersion,
  taken: Taken | undefined,
): void {
  const id = ctx.store.versions.add(bucket.id, version, ctx.now);
  if (taken !== undefined) addBody(ctx, id, taken, version.etag);
  const event = version.marker === 1 ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectCreated:Put";
  announce(ctx, bucket, event, { ...version, id });
  if (bucket.configuration(LIFECYCLE) !== undefined) ctx.store.aging.lookAgainAfter(bucket.id, id, ctx.now);
}

/** Takes a version away for good, and its body. */
export function removeVersion(ctx: Write, bucket: Bucket, version: Version): void {
  ctx.store.versions.remove(bucket.id, version);
  releaseBody(ctx, version);
}

/** Gives up all parts of a holder. */
export function releaseParts(ctx: Write, holder: number): void {
  for (const blob of ctx.store.parts.removeAll(holder)) ctx.blobs.release(blob);
}

/** A body that came whole: the only part of its version. An empty one is none. */
function addBody(ctx: Write, id: number, taken: Taken, etag: string): void {
  if (taken.size > 0)
    ctx.store.parts.add(
      holderOfVersion(id),
      adopted(ctx, taken, { number: 1, etag, checksum: null, further: null }),
    );
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
  { size, salt, bytes, blob }: Taken,
  named: Pick<Part, "number" | "etag" | "checksum" | "further">,
): Part {
  if (blob !== undefined) ctx.blobs.adopt(blob);
  return { ...named, size, storedAt: ctx.now, salt, bytes, blob: blob?.id ?? null };
}

function newVersionId(ctx: Write, bucket: Bucket): string {
  return bucket.versioning === "Enabled" ? ctx.ids.text(VERSION_ID_LENGTH, ALPHANUMERIC) : NULL_VERSION;
}

/** There is never more than one null version of a key: a new one takes the place of the old. */
function replaceLatest(ctx: Write, bucket: Bucket, version: NewVersion): number {
  const { versions } = ctx.store;
  if (version.versionId !== NULL_VERSION) return versions.add(bucket.id, version);
  const replaced = versions.version(bucket.id, version.key, NULL_VERSION);
  if (bucket.versioning === undefined) {
    if (replaced !== undefined) releaseBody(ctx, replaced);
    return versions.replaceOnly(bucket.id, replaced, version);
  }
  if (replaced !== undefined) removeVersion(ctx, bucket, replaced);
  return versions.add(bucket.id, version);
}

/** Gives up what a version holds. A small body has no blob to be looked for. */
function releaseBody(ctx: Write, version: Version): void {
  if (version.size === 0) return;
  const inline = version.partCount === 0 && version.size <= INLINE_BYTES_MAX;
  if (inline) ctx.store.parts.removeInline(holderOf(version), 1);
  else releaseParts(ctx, holderOf(version));
}
