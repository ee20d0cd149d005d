/** What an inventory lists. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html */
import type { InventoryConfiguration, InventoryOptionalField } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import { plannedExpiration } from "../lifecycle/lifecycle.ts";
import { lifecycleOf } from "../lifecycle/of-bucket.ts";
import { madeOf, tagsOf, type Version } from "../object/version.ts";

type Field = (version: Listed, bucket: Bucket) => string;

/** A version with what only inventories tell of it. */
export type Listed = Version & { readonly tier: string | undefined };

const yesNo = (value: boolean): string => String(value);
const dateText = (at: number | null): string => (at === null ? "" : new Date(at).toISOString());

/** In the order in which columns come, whatever order they were asked for in. */
const FIELDS: Readonly<Partial<Record<InventoryOptionalField, Field>>> = {
  Size: ({ size, marker }) => (marker === 1 ? "" : String(size)),
  LastModifiedDate: ({ modifiedAt }) => dateText(modifiedAt),
  ETag: ({ etag }) => etag,
  StorageClass: ({ storageClass, marker }) => (marker === 1 ? "" : storageClass),
  IsMultipartUploaded: ({ partCount, marker }) => (marker === 1 ? "" : yesNo(partCount > 0)),
  ReplicationStatus: ({ replication }) => replication ?? "",
  EncryptionStatus: (version) => (version.marker === 1 ? "" : encryptionStatus(version)),
  ObjectLockRetainUntilDate: ({ retainUntil }) => dateText(retainUntil),
  ObjectLockMode: ({ lockMode }) => lockMode ?? "",
  ObjectLockLegalHoldStatus: ({ legalHold }) => legalHold ?? "",
  BucketKeyStatus: (version) => (version.marker === 1 ? "" : bucketKeyStatus(version)),
  ChecksumAlgorithm: (version) => madeOf(version).checksum?.algorithm ?? "",
  ObjectOwner: ({ owner }) => ownerOf(owner).ID ?? "",
  IntelligentTieringAccessTier: ({ tier }) => tier ?? "",
  LifecycleExpirationDate: (version, bucket) => expirationDate(version, bucket),
};

function encryptionStatus(version: Version): string {
  const { kind } = encryptionOf(version);
  return { AES256: "SSE-S3", "aws:kms": "SSE-KMS", "aws:kms:dsse": "DSSE-KMS", "SSE-C": "SSE-C" }[kind];
}

function bucketKeyStatus(version: Version): string {
  const encryption = encryptionOf(version);
  return encryption.kind === "aws:kms" && encryption.bucketKey === true ? "ENABLED" : "DISABLED";
}

function expirationDate(version: Version, bucket: Bucket): string {
  const lifecycle = lifecycleOf(bucket);
  if (lifecycle === undefined || version.latest === 0 || version.marker === 1) return "";
  const { key, size, modifiedAt: since } = version;
  const planned = plannedExpiration(lifecycle, { key, size, tags: tagsOf(version), since });
  return dateText(planned?.at ?? null);
}

/** A column that Cloudlet cannot fill; undefined where it can fill all. */
export function unfilled({ OptionalFields = [] }: InventoryConfiguration): string | undefined {
  return OptionalFields.find((field) => !Object.hasOwn(FIELDS, field));
}

function optionalFields({ OptionalFields = [] }: InventoryConfiguration): InventoryOptionalField[] {
  return (Object.keys(FIELDS) as InventoryOptionalField[]).filter((field) => OptionalFields.includes(field));
}

const OF_ALL = ["VersionId", "IsLatest", "IsDeleteMarker"];

/** As the manifest tells it. */
export function schemaOf(configuration: InventoryConfiguration): string {
  const versions = configuration.IncludedObjectVersions === "All" ? OF_ALL : [];
  return ["Bucket", "Key", ...versions, ...optionalFields(configuration)].join(", ");
}

/** One row of CSV. */
export function rowOf(configuration: InventoryConfiguration, bucket: Bucket, version: Listed): string {
  const { key, versionId, latest, marker } = version;
  const shownId = versionId === "null" ? "" : versionId;
  const versions =
    configuration.IncludedObjectVersions === "All" ? [shownId, yesNo(latest === 1), yesNo(marker === 1)] : [];
  const fields = optionalFields(configuration).map((field) => FIELDS[field]?.(version, bucket) ?? "");
  const columns = [bucket.name, encodeURIComponent(key).replaceAll("%2F", "/"), ...versions, ...fields];
  return `${columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(",")}\n`;
}
