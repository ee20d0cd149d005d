/** Server access logging. https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html */
import type { LoggingEnabled } from "../../../gen/s3.ts";
import { accessSettings } from "../access/demands.ts";
import { BUCKET_NAME, bucketOf } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { LOGGING, planLog, stopLog } from "../logging/delivery.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html */
export const PutBucketLogging = write("PutBucketLogging", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { LoggingEnabled: logging } = input.BucketLoggingStatus;
  if (logging !== undefined) checkTarget(ctx, logging);
  ctx.store.buckets.configure(bucket.id, LOGGING, logging && JSON.stringify(logging));
  if (logging === undefined) stopLog(ctx, bucket);
  else planLog(ctx, bucket);
  return {};
});

export const GetBucketLogging = read("GetBucketLogging", (ctx, input) => {
  const kept = bucketOf(ctx, input).configuration(LOGGING);
  return kept === undefined ? {} : { LoggingEnabled: JSON.parse(kept) as LoggingEnabled };
});

/** A log goes to a bucket of the same account in the same Region. */
function checkTarget(ctx: Read, { TargetBucket: name, TargetGrants: grants }: LoggingEnabled): void {
  const { partition, account, region } = ctx.scope;
  const holder = ctx.names.holderOf(partition, BUCKET_NAME, name);
  if (holder === undefined)
    throw errors.invalidLoggingTarget(name, "The target bucket for logging does not exist");
  if (holder.account !== account)
    throw errors.invalidLoggingTarget(
      name,
      "The owner for the bucket to be logged and the target bucket must be the same.",
    );
  const target = holder.region === region ? ctx.store.buckets.named(name) : undefined;
  if (target === undefined) throw errors.crossLocationLogging(region, holder.region);
  if (isDirectory(name))
    throw errors.invalidLoggingTarget(name, "The target bucket for logging must be a general purpose bucket");
  if ((grants ?? []).length === 0) return;
  if (accessSettings(target).ownership === "BucketOwnerEnforced") throw errors.aclsNotSupported();
  if (grants?.some(({ Permission }) => Permission === "WRITE"))
    throw errors.notBuilt("TargetGrants of WRITE in server access logs");
}
