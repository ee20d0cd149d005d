/** Pages of objects, and how ListObjects in both its versions shows them. */
import type { CommonPrefix, ObjectShape, ObjectStorageClass } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { directoryPage } from "../directory/listing.ts";
import { isDirectory } from "../directory/name.ts";
import type { Read } from "../kit.ts";
import { restoreOf } from "../object/restore.ts";
import { madeOf, quotedEtag, type Version } from "../object/version.ts";
import type { ShownVersion } from "../store/versions.ts";
import { type Entry, type Page, type PageOf, pageOf } from "./page.ts";

export function objectPage(ctx: Read, bucket: Bucket, options: PageOf): Page<ShownVersion> {
  if (isDirectory(bucket.name) && options.delimiter !== "") return directoryPage(ctx, bucket, options);
  return pageOf((range) => ctx.store.versions.shown(bucket.id, range), options);
}

/** The last name on a page: what the next one goes on after. */
export function lastName<Row extends { readonly key: string }>(
  entries: readonly Entry<Row>[],
): string | undefined {
  const last = entries.at(-1);
  if (last === undefined) return undefined;
  return "row" in last ? last.row.key : last.commonPrefix;
}

export interface Shown {
  readonly write: (text: string) => string;
  readonly owners: boolean;
  readonly restores: boolean;
}

/** Contents and CommonPrefixes. */
export function shownObjects(entries: readonly Entry<ShownVersion>[], shown: Shown) {
  const Contents: ObjectShape[] = [];
  const CommonPrefixes: CommonPrefix[] = [];
  for (const entry of entries)
    if ("row" in entry) Contents.push(shownObject(entry.row, shown));
    else CommonPrefixes.push({ Prefix: shown.write(entry.commonPrefix) });
  return { Contents, CommonPrefixes };
}

function shownObject(version: ShownVersion, { write, owners, restores }: Shown): ObjectShape {
  return {
    Key: write(version.key),
    LastModified: version.modifiedAt,
    ETag: quotedEtag(version),
    ...shownChecksum(version),
    Size: version.size,
    ...(owners && { Owner: ownerOf(version.owner) }),
    StorageClass: version.storageClass as ObjectStorageClass,
    ...(restores && version.restore !== null && { RestoreStatus: shownRestore(version) }),
  };
}

export function shownChecksum(
  version: Pick<Version, "made">,
): Pick<ObjectShape, "ChecksumAlgorithm" | "ChecksumType"> {
  const { checksum } = madeOf(version);
  return checksum === undefined
    ? {}
    : { ChecksumAlgorithm: [checksum.algorithm], ChecksumType: checksum.type };
}

export function shownRestore(version: Pick<Version, "restore">): NonNullable<ObjectShape["RestoreStatus"]> {
  const restore = restoreOf(version);
  return {
    IsRestoreInProgress: restore?.readyAt !== undefined,
    ...(restore?.readyAt === undefined &&
      restore?.expiresAt !== undefined && { RestoreExpiryDate: restore.expiresAt }),
  };
}
