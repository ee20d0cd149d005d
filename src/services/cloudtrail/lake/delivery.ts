/**
 * A query's results in a bucket, with the file that signs them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-results-file-validation-sign-file-structure.html
 */
import { createHash, createPrivateKey, sign } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { DeliveryStatus } from "../../../gen/cloudtrail.ts";
import { s3 } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { SqlResult } from "../../../kernel/ports/sql.ts";
import { invalidS3BucketName, invalidS3Prefix } from "../errors.ts";
import { toTheSecond } from "../history/user-identity.ts";
import type { Prepare } from "../kit.ts";
import type { SigningKey } from "../store.ts";
import { presentKey, privateKeyOf } from "../trail/signing-key.ts";
import { actingFor } from "./data-key.ts";
import { storeArn } from "./event-data-store.ts";
import type { Query } from "./query.ts";

export interface Delivered {
  readonly status: DeliveryStatus;
  readonly newKey?: SigningKey | undefined;
}

interface Place {
  readonly bucket: string;
  readonly prefix: string;
}

/** Throws InvalidS3BucketNameException or InvalidS3PrefixException. */
export function placeIn(uri: string): Place {
  const [, bucket, prefix = ""] = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(uri) ?? [];
  if (bucket === undefined || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw invalidS3BucketName("The provided S3 bucket name is not valid.");
  if (prefix.length > 200) throw invalidS3Prefix("The S3 key prefix is longer than 200 characters.");
  return { bucket, prefix: prefix.replace(/\/$/, "") };
}

export async function deliverResults(
  ctx: Prepare,
  query: Query,
  uri: string,
  result: SqlResult,
): Promise<Delivered> {
  const { bucket, prefix } = placeIn(uri);
  const day = new Date(ctx.now).toISOString().slice(0, 10).replaceAll("-", "/");
  const parts = [prefix, "AWSLogs", ctx.scope.account, "CloudTrail-Lake/Query", day, query.id];
  const folder = parts.filter((part) => part !== "").join("/");
  const as = actingFor(ctx, storeArn(ctx.scope, query.region, query.store));
  const put = (name: string, bytes: Uint8Array, ContentType: string) =>
    ctx.call(
      s3,
      "PutObject",
      { Bucket: bucket, Key: `${folder}/${name}`, Body: new WholeBody(bytes), ContentType },
      { as, region: query.region },
    );
  const file = gzipSync(csvOf(result));
  const fileName = "result_1.csv.gz";
  const failed = await refusalOf(put(fileName, file, "application/x-gzip"));
  if (failed !== undefined) return { status: failed };
  const fileHashValue = createHash("sha256").update(file).digest("hex");
  const { key, fresh } = await presentKey(ctx);
  const signed = signFile(ctx, query, key, { fileHashValue, fileName });
  const unsigned = await refusalOf(put("result_sign.json", Buffer.from(signed), "application/json"));
  const status =
    unsigned === undefined
      ? "SUCCESS"
      : unsigned === "ACCESS_DENIED"
        ? "ACCESS_DENIED_SIGNING_FILE"
        : "FAILED_SIGNING_FILE";
  return { status, newKey: fresh ? key : undefined };
}

/** Hashes are signed one after another, a space between them. */
function signFile(
  ctx: Prepare,
  query: Query,
  key: SigningKey,
  file: { readonly fileHashValue: string; readonly fileName: string },
): string {
  const pem = createPrivateKey({ key: privateKeyOf(ctx, key), format: "der", type: "pkcs8" });
  return JSON.stringify({
    version: "1.0",
    region: query.region,
    files: [file],
    hashAlgorithm: "SHA-256",
    signatureAlgorithm: "SHA256withRSA",
    queryCompleteTime: toTheSecond(ctx.now),
    hashSignature: sign("sha256", Buffer.from(file.fileHashValue), pem).toString("hex"),
    publicKeyFingerprint: key.fingerprint,
  });
}

/** RFC 4180. */
function csvOf({ columns, rows }: SqlResult): string {
  const line = (values: readonly (string | null)[]) => `${values.map(cell).join(",")}\n`;
  return [columns, ...rows].map(line).join("");
}

const cell = (value: string | null): string =>
  value === null ? "" : /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

async function refusalOf(put: Promise<unknown>): Promise<DeliveryStatus | undefined> {
  try {
    await put;
    return undefined;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "NoSuchBucket") return "RESOURCE_NOT_FOUND";
    return error.code === "AccessDenied" ? "ACCESS_DENIED" : "FAILED";
  }
}
