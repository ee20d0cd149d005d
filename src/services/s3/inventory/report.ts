/** What an inventory lists. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html */
import type { InventoryConfiguration, InventoryOptionalField } from "../../../gen/s3.ts";
import { aclOf } from "../access/acl.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import { plannedExpiration } from "../lifecycle/lifecycle.ts";
import { lifecycleOf } from "../lifecycle/of-bucket.ts";
import { madeOf, tagsOf, type Version } from "../object/version.ts";

/** A version with what only inventories tell of it. */
export type Listed = Version & { readonly tier: string | undefined };

export type Value = string | number | boolean | Date | undefined;

/** One column of a list. */
export interface Column {
  /** As CSV's schema names it. */
  readonly name: string;
  /** As Parquet's schema names it. */
  readonly parquet: string;
  readonly type: "text" | "count" | "truth" | "date";
  readonly of: (version: Listed, bucket: Bucket) => Value;
}

function column(name: string, parquet: string, type: Column["type"], of: Column["of"]): Column {
  return { name, parquet, type, of };
}

/** Of what delete markers have not. */
const ofObject =
  (of: Column["of"]): Column["of"] =>
  (version, bucket) =>
    version.marker === 1 ? undefined : of(version, bucket);
const dateOf = (at: number | null | undefined): Date | undefined =>
  at === null || at === undefined ? undefined : new Date(at);

const BUCKET = column("Bucket", "bucket", "text", (_, bucket) => bucket.name);
const KEY = column("Key", "key", "text", ({ key }) => key);
const OF_ALL: readonly Column[] = [
  column("VersionId", "version_id", "text", ({ versionId }) =>
    versionId === "null" ? undefined : versionId,
  ),
  column("IsLatest", "is_latest", "truth", ({ latest }) => latest === 1),
  column("IsDeleteMarker", "is_delete_marker", "truth", ({ marker }) => marker === 1),
];

/** In the order in which columns come, whatever order they were asked for in. */
const OPTIONAL: readonly (Column & { readonly name: InventoryOptionalField })[] = [
  column(
    "Size",
    "size",
    "count",
    ofObject(({ size }) => size),
  ),
  column("LastModifiedDate", "last_modified_date", "date", ({ modifiedAt }) => dateOf(modifiedAt)),
  column("ETag", "e_tag", "text", ({ etag }) => (etag === "" ? undefined : etag)),
  column(
    "StorageClass",
    "storage_class",
    "text",
    ofObject(({ storageClass }) => storageClass),
  ),
  column(
    "IsMultipartUploaded",
    "is_multipart_uploaded",
    "truth",
    ofObject(({ partCount }) => partCount > 0),
  ),
  column("ReplicationStatus", "replication_status", "text", ({ replication }) => replication ?? undefined),
  column("EncryptionStatus", "encryption_status", "text", ofObject(encryptionStatus)),
  column("ObjectLockRetainUntilDate", "object_lock_retain_until_date", "date", ({ retainUntil }) =>
    dateOf(retainUntil),
  ),
  column("ObjectLockMode", "object_lock_mode", "text", ({ lockMode }) => lockMode ?? undefined),
  column(
    "ObjectLockLegalHoldStatus",
    "object_lock_legal_hold_status",
    "text",
    ({ legalHold }) => legalHold ?? undefined,
  ),
  column("IntelligentTieringAccessTier", "intelligent_tiering_access_tier", "text", ({ tier }) => tier),
  column("BucketKeyStatus", "bucket_key_status", "text", ofObject(bucketKeyStatus)),
  column("ChecksumAlgorithm", "checksum_algorithm", "text", (version) => madeOf(version).checksum?.algorithm),
  column("ObjectAccessControlList", "object_access_control_list", "text", ofObject(accessControlList)),
  column("ObjectOwner", "object_owner", "text", ({ owner }) => ownerOf(owner).ID),
  column("LifecycleExpirationDate", "lifecycle_expiration_date", "date", expirationDate),
] as readonly (Column & { readonly name: InventoryOptionalField })[];

function encryptionStatus(version: Version): string {
  const { kind } = encryptionOf(version);
  return { AES256: "SSE-S3", "aws:kms": "SSE-KMS", "aws:kms:dsse": "DSSE-KMS", "SSE-C": "SSE-C" }[kind];
}

function bucketKeyStatus(version: Version): string {
  const encryption = encryptionOf(version);
  return encryption.kind === "aws:kms" && encryption.bucketKey === true ? "ENABLED" : "DISABLED";
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/objectacl.html */
function accessControlList({ acl, owner }: Version): string {
  const grants = aclOf(acl, owner).map(({ to, permission }) =>
    to.startsWith("http")
      ? { uri: to, type: "Group", permission }
      : { canonicalId: to, type: "CanonicalUser", permission },
  );
  const list = { version: "2022-11-10", status: "AVAILABLE", grants };
  return Buffer.from(JSON.stringify(list)).toString("base64");
}

function expirationDate(version: Version, bucket: Bucket): Date | undefined {
  const lifecycle = lifecycleOf(bucket);
  if (lifecycle === undefined || version.latest === 0 || version.marker === 1) return undefined;
  const { key, size, modifiedAt: since } = version;
  return dateOf(plannedExpiration(lifecycle, { key, size, tags: tagsOf(version), since })?.at);
}

/** A field that there is not. */
export function unknownField({ OptionalFields = [] }: InventoryConfiguration): string | undefined {
  return OptionalFields.find((field) => !OPTIONAL.some(({ name }) => name === field));
}

export function columnsOf({ IncludedObjectVersions, OptionalFields = [] }: InventoryConfiguration): Column[] {
  const versions = IncludedObjectVersions === "All" ? OF_ALL : [];
  return [BUCKET, KEY, ...versions, ...OPTIONAL.filter(({ name }) => OptionalFields.includes(name))];
}
