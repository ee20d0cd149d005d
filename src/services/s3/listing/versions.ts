/** Pages of versions and delete markers. */
import type { CommonPrefix, DeleteMarkerEntry, ObjectVersion } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import type { Read } from "../kit.ts";
import { versionAt } from "../object/find.ts";
import { quotedEtag, type Version } from "../object/version.ts";
import { type KeyRange, nextKey } from "../store/key-range.ts";
import { shownChecksum, shownRestore } from "./objects.ts";
import { type Entry, type Page, type PageOf, pageOf } from "./page.ts";

export interface VersionsFrom {
  readonly keyMarker: string;
  /** Empty: the page begins after all versions of the key. */
  readonly versionIdMarker: string;
}

/**
 * A page that goes on after a version of a key. Where that version is gone meanwhile (whoever empties a bucket page by
 * page removes it), it goes on with what is left of its key.
 */
export function versionPage(
  ctx: Read,
  bucket: Bucket,
  { keyMarker, versionIdMarker }: VersionsFrom,
  options: Omit<PageOf, "from">,
): Page<Version> {
  const { versions } = ctx.store;
  if (versionIdMarker === "") {
    const from = keyMarker === "" ? "" : nextKey(keyMarker);
    return pageOf((range) => versions.all(bucket.id, range), { ...options, from });
  }
  const marker = versionAt(ctx, bucket, keyMarker, versionIdMarker);
  const source = function* (range: KeyRange): Iterable<Version> {
    const rest = marker !== undefined && range.from === keyMarker;
    if (rest) yield* versions.older(bucket.id, keyMarker, marker.id);
    yield* versions.all(bucket.id, rest ? { ...range, from: nextKey(keyMarker) } : range);
  };
  return pageOf(source, { ...options, from: keyMarker });
}

export function shownVersions(
  entries: readonly Entry<Version>[],
  write: (text: string) => string,
  restores: boolean,
) {
  const Versions: ObjectVersion[] = [];
  const DeleteMarkers: DeleteMarkerEntry[] = [];
  const CommonPrefixes: CommonPrefix[] = [];
  for (const entry of entries)
    if ("commonPrefix" in entry) CommonPrefixes.push({ Prefix: write(entry.commonPrefix) });
    else if (entry.row.marker === 1) DeleteMarkers.push(common(entry.row, write));
    else Versions.push(shownVersion(entry.row, write, restores));
  return { Versions, DeleteMarkers, CommonPrefixes };
}

function common(version: Version, write: (text: string) => string): DeleteMarkerEntry {
  return {
    Key: write(version.key),
    VersionId: version.versionId,
    IsLatest: version.latest === 1,
    LastModified: version.modifiedAt,
    Owner: ownerOf(version.owner),
  };
}

function shownVersion(version: Version, write: (text: string) => string, restores: boolean): ObjectVersion {
  return {
    ...common(version, write),
    ETag: quotedEtag(version),
    ...shownChecksum(version),
    Size: version.size,
    StorageClass: version.storageClass as ObjectVersion["StorageClass"],
    ...(restores && version.restore !== null && { RestoreStatus: shownRestore(version) }),
  };
}
