/**
 * Writes inventories: a compressed list of what is in a bucket, and a manifest that says where it is.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html
 */
import { hash } from "node:crypto";
import { type Instant, isoInstant } from "../../../base/instant.ts";
import { type InventoryConfiguration, s3 } from "../../../gen/s3.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import type { Prepare, Write } from "../kit.ts";
import { nextMidnight } from "../lifecycle/midnight.ts";
import { INTELLIGENT_TIERING } from "../object/storage-class.ts";
import { bucketNameIn } from "../replication/configuration.ts";
import { nextKey, prefixRange } from "../store/key-range.ts";
import { FORMATS, type Format } from "./formats.ts";
import { columnsOf, type Listed } from "./report.ts";

/** Rows of one file of a list. */
const ROWS_PER_FILE = 100_000;

interface File {
  readonly key: string;
  readonly size: number;
  readonly MD5checksum: string;
}

/** Has a bucket's inventory written on its next day, or no more. */
export function planInventory(ctx: Write, bucket: Bucket, configuration: InventoryConfiguration): void {
  const key = `${bucket.id}/${configuration.Id}`;
  if (!configuration.IsEnabled) ctx.unschedule("inventory", key);
  else ctx.schedule(nextDay(ctx.now, configuration), { kind: "inventory", key });
}

export function stopInventory(ctx: Write, bucket: Bucket, id: string): void {
  ctx.unschedule("inventory", `${bucket.id}/${id}`);
}

/** Weekly lists come on Sundays. */
function nextDay(now: Instant, { Schedule }: InventoryConfiguration): Instant {
  let day = nextMidnight(now);
  while (Schedule.Frequency === "Weekly" && new Date(day).getUTCDay() !== 0) day = nextMidnight(day);
  return day;
}

/** The job. Who may not write to the destination gets no list, and nobody is told: so does S3. */
export const inventory = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<void> => {
    const { bucket, configuration } = subjectOf(ctx, job);
    if (bucket === undefined || configuration === undefined) return;
    try {
      await deliver(ctx, bucket, configuration, job.dueAt);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
  commit: (ctx: Write, job: DueJob): void => {
    const { bucket, configuration } = subjectOf(ctx, job);
    if (bucket !== undefined && configuration !== undefined) planInventory(ctx, bucket, configuration);
  },
};

function subjectOf(ctx: Prepare | Write, { key }: DueJob) {
  const slash = key.indexOf("/");
  const bucket = ctx.store.buckets.withId(Number(key.slice(0, slash)));
  const text = bucket?.configuration(`inventory/${key.slice(slash + 1)}`);
  return {
    bucket,
    configuration: text === undefined ? undefined : (JSON.parse(text) as InventoryConfiguration),
  };
}

async function deliver(
  ctx: Prepare,
  bucket: Bucket,
  configuration: InventoryConfiguration,
  at: Instant,
): Promise<void> {
  const { Prefix, Bucket: destination } = configuration.Destination.S3BucketDestination;
  const folder = `${Prefix === undefined || Prefix === "" ? "" : `${Prefix}/`}${bucket.name}/${configuration.Id}`;
  const files: File[] = [];
  const columns = columnsOf(configuration);
  const format = FORMATS.get(configuration.Destination.S3BucketDestination.Format) as Format;
  for (const rows of pagesOf(ctx, bucket, configuration)) {
    const bytes = await format.file(columns, bucket, rows);
    const key = `${folder}/data/${ctx.ids.uuid()}${format.ending}`;
    await put(ctx, bucket, configuration, key, bytes);
    files.push({ key, size: bytes.length, MD5checksum: hash("md5", bytes, "hex") });
  }
  const manifest = {
    sourceBucket: bucket.name,
    destinationBucket: destination,
    version: "2016-11-30",
    creationTimestamp: String(at),
    fileFormat: format.name,
    fileSchema: format.schema(columns),
    files,
  };
  const text = Buffer.from(JSON.stringify(manifest));
  const day = `${folder}/${isoInstant(at).slice(0, 16).replace(":", "-")}Z`;
  await put(ctx, bucket, configuration, `${day}/manifest.json`, text);
  await put(ctx, bucket, configuration, `${day}/manifest.checksum`, Buffer.from(hash("md5", text, "hex")));
}

/** Rows in pieces, key after key; a key's versions are never parted. */
function* pagesOf(ctx: Prepare, bucket: Bucket, configuration: InventoryConfiguration): Generator<Listed[]> {
  const range = prefixRange(configuration.Filter?.Prefix ?? "");
  const { versions } = ctx.store;
  for (let from: string | undefined = range.from; from !== undefined; ) {
    const found =
      configuration.IncludedObjectVersions === "All"
        ? versions.all(bucket.id, { ...range, from })
        : versions.current(bucket.id, { ...range, from });
    const rows: Listed[] = [];
    let last: string | undefined;
    from = undefined;
    for (const version of found) {
      if (rows.length >= ROWS_PER_FILE && version.key !== last) {
        from = nextKey(last as string);
        break;
      }
      const tier =
        version.storageClass === INTELLIGENT_TIERING ? ctx.store.tiers.tier(version.id) : undefined;
      rows.push({ ...version, tier });
      last = version.key;
    }
    if (rows.length > 0) yield rows;
  }
}

async function put(
  ctx: Prepare,
  bucket: Bucket,
  configuration: InventoryConfiguration,
  Key: string,
  bytes: Uint8Array,
): Promise<void> {
  const { Bucket: arn, AccountId, Encryption } = configuration.Destination.S3BucketDestination;
  const { partition, account } = ctx.scope;
  const Bucket = bucketNameIn(arn);
  const as: ServicePrincipal = {
    kind: "service",
    service: "s3.amazonaws.com",
    sourceAccount: account,
    sourceArn: bucketArn(ctx.scope, bucket.name),
  };
  const region = ctx.names.holderOf(partition, BUCKET_NAME, Bucket)?.region;
  const encryption =
    Encryption?.SSEKMS === undefined
      ? {}
      : { ServerSideEncryption: "aws:kms" as const, SSEKMSKeyId: Encryption.SSEKMS.KeyId };
  const Body = new WholeBody(bytes);
  const owner = AccountId === undefined ? {} : { ExpectedBucketOwner: AccountId };
  const input = { Bucket, Key, Body, ACL: "bucket-owner-full-control" as const, ...owner, ...encryption };
  await ctx.call(s3, "PutObject", input, { as, ...(region !== undefined && { region }) });
}
