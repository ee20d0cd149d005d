/**
 * What a job is to work on: a list that somebody wrote, an inventory, or what is found in a bucket.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/specify-batchjob-manifest.html
 */
import { gunzipSync } from "node:zlib";
import { s3 } from "../../../../gen/s3.ts";
import type {
  JobManifest,
  JobManifestGeneratorFilter,
  S3JobManifestGenerator,
} from "../../../../gen/s3control.ts";
import type { RolePrincipal } from "../../../../kernel/iam/principal.ts";
import { BUCKET_NAME } from "../../addressing.ts";
import { type Bucket, bucketArn } from "../../bucket/bucket.ts";
import { encryptionOf } from "../../encryption/encryption.ts";
import type { Prepare } from "../../kit.ts";
import { tagsOf, type Version } from "../../object/version.ts";
import { bucketNameIn, replicationOf, targetsOf } from "../../replication/configuration.ts";
import type { TaskRow } from "../../store/batch.ts";
import { prefixRange } from "../../store/key-range.ts";

export type NewTask = Pick<TaskRow, "bucket" | "key" | "versionId">;

/** The manifest cannot be used. */
export class BadManifest extends Error {
  override readonly name = "BadManifest";
}

/** A list of this many objects is read at most. Ours, not AWS's. */
const TASKS_MAX = 1_000_000;

export async function tasksOfManifest(
  ctx: Prepare,
  role: RolePrincipal,
  manifest: JobManifest,
): Promise<NewTask[]> {
  const { ObjectArn, ObjectVersionId, ETag } = manifest.Location;
  const path = bucketNameIn(ObjectArn);
  const Bucket = path.slice(0, path.indexOf("/"));
  const Key = path.slice(path.indexOf("/") + 1);
  const text = await readObject(ctx, role, Bucket, Key, ETag, ObjectVersionId);
  const { Format, Fields = [] } = manifest.Spec;
  if (Format === "S3BatchOperations_CSV_20180820") return tasksOfList(text.toString("utf8"), Fields);
  return tasksOfInventory(ctx, role, Bucket, JSON.parse(text.toString("utf8")) as InventoryManifest);
}

async function readObject(
  ctx: Prepare,
  role: RolePrincipal,
  Bucket: string,
  Key: string,
  etag?: string,
  VersionId?: string,
): Promise<Buffer> {
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, Bucket)?.region ?? ctx.scope.region;
  const input = {
    Bucket,
    Key,
    VersionId,
    ...(etag !== undefined && { IfMatch: `"${etag.replaceAll('"', "")}"` }),
  };
  const { Body } = await ctx.call(s3, "GetObject", input, { as: role, region });
  return collected(Body);
}

/** An object's bytes, as a call from within answers them. */
export async function collected(body: unknown): Promise<Buffer> {
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of body as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function tasksOfList(text: string, fields: readonly string[]): NewTask[] {
  const tasks: NewTask[] = [];
  const at = {
    bucket: fields.indexOf("Bucket"),
    key: fields.indexOf("Key"),
    version: fields.indexOf("VersionId"),
  };
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const row = csvRow(line);
    const [bucket, key] = [row[at.bucket], row[at.key]];
    if (bucket === undefined || key === undefined || row.length < fields.length)
      throw new BadManifest(
        `Number of columns in the manifest does not match its fields: ${line.slice(0, 200)}`,
      );
    const version = at.version < 0 ? undefined : row[at.version];
    tasks.push({
      bucket,
      key: unescaped(key),
      versionId: version === undefined || version === "" ? null : version,
    });
    if (tasks.length > TASKS_MAX) throw new BadManifest("The manifest has too many objects.");
  }
  return tasks;
}

/** Keys are URL-encoded in manifests. */
function unescaped(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", "%20"));
  } catch {
    throw new BadManifest(`A key is not URL-encoded: ${key.slice(0, 200)}`);
  }
}

/** One line of RFC 4180. */
export function csvRow(line: string): string[] {
  const row: string[] = [];
  for (const [, quoted, plain = ""] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  return row;
}

interface InventoryManifest {
  readonly fileFormat: string;
  readonly fileSchema: string;
  readonly files: ReadonlyArray<{ readonly key: string }>;
}

async function tasksOfInventory(
  ctx: Prepare,
  role: RolePrincipal,
  bucket: string,
  { fileFormat, fileSchema, files }: InventoryManifest,
): Promise<NewTask[]> {
  if (fileFormat !== "CSV") throw new BadManifest("Only inventories in CSV can be worked on.");
  const fields = fileSchema.split(",").map((field) => field.trim());
  const tasks: NewTask[] = [];
  for (const { key } of files)
    tasks.push(...tasksOfList(gunzipSync(await readObject(ctx, role, bucket, key)).toString("utf8"), fields));
  return tasks;
}

/** What a generator finds: every version, where the job is about replication; else what is current. */
export function* tasksOfBucket(
  ctx: Prepare,
  bucket: Bucket,
  { Filter: filter = {} }: S3JobManifestGenerator,
  replicating: boolean,
): Generator<NewTask> {
  const [prefix = ""] =
    filter.KeyNameConstraint?.MatchAnyPrefix?.length === 1 ? filter.KeyNameConstraint.MatchAnyPrefix : [];
  const range = prefixRange(prefix);
  const { versions } = ctx.store;
  for (const version of replicating ? versions.all(bucket.id, range) : versions.current(bucket.id, range)) {
    if (version.marker === 1 || !isMeant(bucket, version, filter)) continue;
    const versionId = bucket.versioning === undefined ? null : version.versionId;
    yield { bucket: bucket.name, key: version.key, versionId };
  }
}

function isMeant(bucket: Bucket, version: Version, filter: JobManifestGeneratorFilter): boolean {
  const { KeyNameConstraint: names, MatchAnyStorageClass: classes } = filter;
  const { key, size, modifiedAt } = version;
  const any = (list: readonly string[] | undefined, test: (each: string) => boolean) =>
    list === undefined || list.length === 0 || list.some(test);
  return (
    any(names?.MatchAnyPrefix, (each) => key.startsWith(each)) &&
    any(names?.MatchAnySuffix, (each) => key.endsWith(each)) &&
    any(names?.MatchAnySubstring, (each) => key.includes(each)) &&
    any(classes, (each) => each === version.storageClass) &&
    any(filter.ObjectReplicationStatuses, (each) => each === (version.replication ?? "NONE")) &&
    size > (filter.ObjectSizeGreaterThanBytes ?? -1) &&
    size < (filter.ObjectSizeLessThanBytes ?? Number.POSITIVE_INFINITY) &&
    modifiedAt > (filter.CreatedAfter ?? 0) &&
    modifiedAt < (filter.CreatedBefore ?? Number.POSITIVE_INFINITY) &&
    (filter.EligibleForReplication === undefined ||
      filter.EligibleForReplication === isEligible(bucket, version))
  );
}

function isEligible(bucket: Bucket, version: Version): boolean {
  const replication = replicationOf(bucket);
  if (replication === undefined || version.replication === "REPLICA") return false;
  const encryption = encryptionOf(version).kind;
  return (
    targetsOf(replication, { key: version.key, marker: 0, encryption, tags: tagsOf(version) }).length > 0
  );
}

/** A role must be allowed to have the bucket listed. */
export const LISTING_ACTION = "PutInventoryConfiguration";

export const arnOf = bucketArn;
