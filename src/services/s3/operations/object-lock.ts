/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html */
import type { ObjectLockConfiguration } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { addressed, type ByBucket } from "../addressing.ts";
import { mayBypassGovernance } from "../authz.ts";
import { invalidRequest, malformedXml, noSuchConfiguration } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { objectAt } from "../object/find.ts";
import type { Version } from "../object/version.ts";
import { checkObjectLock, OBJECT_LOCK } from "../object-lock/configuration.ts";
import { askedRetention, checkRetentionChange } from "../object-lock/retention.ts";
import { replicateChange } from "../replication/outgoing.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html */
export const PutObjectLockConfiguration = write("PutObjectLockConfiguration", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  const configuration = checkObjectLock(bucket, input.ObjectLockConfiguration);
  if (!bucket.objectLock) ctx.store.buckets.enableObjectLock(bucket.id);
  const body = configuration.Rule === undefined ? undefined : JSON.stringify(configuration);
  ctx.store.buckets.configure(bucket.id, OBJECT_LOCK, body);
  return {};
});

export const GetObjectLockConfiguration = read("GetObjectLockConfiguration", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  if (!bucket.objectLock)
    throw noSuchConfiguration(
      "ObjectLockConfigurationNotFoundError",
      "Object Lock configuration does not exist for this bucket",
      bucket.name,
    );
  const text = bucket.configuration(OBJECT_LOCK);
  const configuration: ObjectLockConfiguration =
    text === undefined ? { ObjectLockEnabled: "Enabled" } : (JSON.parse(text) as ObjectLockConfiguration);
  return { ObjectLockConfiguration: configuration };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html */
export const PutObjectRetention = write("PutObjectRetention", (ctx, input) => {
  const version = lockableAt(ctx, input, "PUT");
  const retention = askedRetention(input.Retention, ctx.now);
  const bypass = () => input.BypassGovernanceRetention === true && mayBypassGovernance(ctx, input);
  checkRetentionChange(version, retention, ctx.now, bypass);
  ctx.store.versions.change(version.id, retention);
  replicateChange(ctx, addressed(ctx, input).bucket, version.id);
  return {};
});

export const GetObjectRetention = read("GetObjectRetention", (ctx, input) => {
  const { lockMode, retainUntil } = lockableAt(ctx, input, "GET");
  if (lockMode === null || retainUntil === null) throw noSuchLock();
  return { Retention: { Mode: lockMode as "GOVERNANCE" | "COMPLIANCE", RetainUntilDate: retainUntil } };
});

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html */
export const PutObjectLegalHold = write("PutObjectLegalHold", (ctx, input) => {
  const version = lockableAt(ctx, input, "PUT");
  const status = input.LegalHold?.Status;
  if (status !== "ON" && status !== "OFF") throw malformedXml();
  ctx.store.versions.change(version.id, { legalHold: status });
  replicateChange(ctx, addressed(ctx, input).bucket, version.id);
  return {};
});

export const GetObjectLegalHold = read("GetObjectLegalHold", (ctx, input) => {
  const { legalHold } = lockableAt(ctx, input, "GET");
  if (legalHold === null) throw noSuchLock();
  return { LegalHold: { Status: legalHold as "ON" | "OFF" } };
});

function lockableAt(
  ctx: Read,
  input: ByBucket & { readonly Key: string; readonly VersionId?: string | undefined },
  method: string,
): Version {
  const { bucket } = addressed(ctx, input);
  if (!bucket.objectLock) throw invalidRequest("Bucket is missing Object Lock Configuration");
  return objectAt(ctx, bucket, input.Key, input.VersionId, method);
}

function noSuchLock(): AwsError {
  return new AwsError(
    "NoSuchObjectLockConfiguration",
    404,
    "The specified object does not have a ObjectLock configuration",
  );
}
