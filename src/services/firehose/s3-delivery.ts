/** Batches become objects: https://docs.aws.amazon.com/firehose/latest/dev/s3-object-name.html */
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { instant } from "../../base/instant.ts";
import { deflatedZipOf } from "../../base/zip-writing.ts";
import { s3 } from "../../gen/s3.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import { TimeZone } from "../../lang/schedule/time-zone.ts";
import { roleOf } from "./acting.ts";
import type { Trouble } from "./failure-log.ts";
import type { Prepare } from "./kit.ts";
import { errorPrefixOf, type PartitionKeys, type PrefixFacts, prefixOf } from "./prefix.ts";
import type { Batch } from "./store/buffers.ts";
import { bucketOf, type DeliveryStream, type S3Target } from "./stream.ts";
import { formatTime, UTC } from "./time-pattern.ts";
import type { Load } from "./waiting.ts";

const compress = promisify(gzip);
const SUFFIX_TIME = "yyyy-MM-dd-HH-mm-ss";
const RANDOM_CHARACTERS = 11;

/** Which bucket a batch goes to. */
export function targetOf({ destination }: DeliveryStream, { kind }: Batch): S3Target {
  return kind === "backup" ? (destination.backup ?? destination.s3) : destination.s3;
}

/** Writes a batch's object; answers why that was not possible. */
export async function putObject(ctx: Prepare, load: Load): Promise<Trouble | undefined> {
  const { batch, stream, records } = load;
  const target = targetOf(stream, batch);
  const key = keyOf(stream, batch, target);
  const body = await packed(target, key, Buffer.concat(records.map(({ data }) => data)));
  const kmsKey = target.EncryptionConfiguration?.KMSEncryptionConfig?.AWSKMSKeyARN;
  const encryption =
    kmsKey === undefined ? {} : { ServerSideEncryption: "aws:kms" as const, SSEKMSKeyId: kmsKey };
  let assuming = true;
  try {
    const as = await roleOf(ctx, stream, target.RoleARN);
    assuming = false;
    const input = {
      Bucket: bucketOf(target),
      Key: `${key}${extensionOf(target)}`,
      Body: new WholeBody(body),
    };
    await ctx.call(s3, "PutObject", { ...input, ...encryption }, { as });
    return undefined;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { code: assuming ? "S3.AccessDenied" : codeOf(error), message: error.message };
  }
}

const CODES: Readonly<Record<string, string>> = {
  AccessDenied: "S3.AccessDenied",
  NoSuchBucket: "S3.NoSuchBucket",
  InternalError: "S3.InternalError",
  "KMS.NotFoundException": "S3.KMS.NotFoundException",
  "KMS.DisabledException": "S3.KMS.DisabledException",
};

function codeOf({ code }: AwsError): string {
  return CODES[code] ?? `S3.${code}`;
}

/** The same for each attempt, so that none makes a second object. */
function keyOf(stream: DeliveryStream, batch: Batch, target: S3Target): string {
  const zone = target.CustomTimeZone ? new TimeZone(target.CustomTimeZone) : UTC;
  const at = instant(batch.since);
  let drawn = 0;
  const random = () => hash("sha256", `${batch.uuid} ${drawn++}`).slice(0, RANDOM_CHARACTERS);
  const facts = { at, zone, random };
  const prefix = prefixFor(batch, target, facts);
  return `${prefix}${stream.name}-${stream.version}-${formatTime(SUFFIX_TIME, at, zone)}-${batch.uuid}`;
}

function prefixFor({ kind, partition }: Batch, target: S3Target, facts: PrefixFacts): string {
  const { Prefix = "", ErrorOutputPrefix } = target;
  if (kind === "error")
    return errorPrefixOf(Prefix, ErrorOutputPrefix, { ...facts, errorOutputType: partition });
  const keys = partition === "" ? undefined : (JSON.parse(partition) as PartitionKeys);
  return prefixOf(Prefix, { ...facts, keys });
}

function extensionOf({ FileExtension, CompressionFormat }: S3Target): string {
  if (FileExtension) return FileExtension;
  if (CompressionFormat === "GZIP") return ".gz";
  return CompressionFormat === "ZIP" ? ".zip" : "";
}

async function packed({ CompressionFormat }: S3Target, key: string, body: Uint8Array): Promise<Uint8Array> {
  if (CompressionFormat === "GZIP") return compress(body);
  if (CompressionFormat === "ZIP") return deflatedZipOf(key.slice(key.lastIndexOf("/") + 1), body);
  return body;
}
