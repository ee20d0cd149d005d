/** How answers tell an object's properties. */
import type { HeadObjectOutput, StorageClass } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { memberOf } from "../checksum/algorithms.ts";
import { encryptionOf, toldEncryption } from "../encryption/encryption.ts";
import { toldExpiration } from "../lifecycle/of-bucket.ts";
import { toldDescription } from "./headers.ts";
import { restoreOf, toldRestore } from "./restore.ts";
import { toldStorageClass } from "./storage-class.ts";
import { type Checksum, type Made, madeOf, quotedEtag, tagsOf, type Version } from "./version.ts";

/** The members that GetObject and HeadObject share, whatever part of the object is asked for. */
export function toldObject(bucket: Bucket, version: Version, made: Made = madeOf(version)): HeadObjectOutput {
  const tagCount = version.tags === null ? 0 : Object.keys(tagsOf(version)).length;
  return {
    AcceptRanges: "bytes",
    LastModified: version.modifiedAt,
    ETag: quotedEtag(version),
    ...toldDescription(made),
    ...toldEncryption(encryptionOf(version)),
    ...toldVersionId(bucket, version),
    StorageClass: toldStorageClass(version.storageClass) as StorageClass | undefined,
    Expiration: version.latest === 1 ? toldExpiration(bucket, version, version.tags) : undefined,
    Restore: version.restore === null ? undefined : toldRestore(version),
    ArchiveStatus: version.restore === null ? undefined : restoreOf(version)?.archiveTier,
    TagCount: tagCount === 0 ? undefined : tagCount,
    ReplicationStatus: (version.replication ?? undefined) as HeadObjectOutput["ReplicationStatus"],
    ObjectLockMode: (version.lockMode ?? undefined) as HeadObjectOutput["ObjectLockMode"],
    ObjectLockRetainUntilDate: version.retainUntil ?? undefined,
    ObjectLockLegalHoldStatus: (version.legalHold ??
      undefined) as HeadObjectOutput["ObjectLockLegalHoldStatus"],
  };
}

/** A bucket that never had versioning does not speak of versions. */
export function toldVersionId(
  bucket: Bucket,
  version: Pick<Version, "versionId">,
): { readonly VersionId?: string } {
  return bucket.versioning === undefined ? {} : { VersionId: version.versionId };
}

/** The members by which a checksum is told. */
export function toldChecksum(checksum: Checksum | undefined): Pick<HeadObjectOutput, "ChecksumType"> {
  if (checksum === undefined) return {};
  const told: Record<string, string> = { ChecksumType: checksum.type };
  told[memberOf(checksum.algorithm)] = checksum.value;
  return told as Pick<HeadObjectOutput, "ChecksumType">;
}
