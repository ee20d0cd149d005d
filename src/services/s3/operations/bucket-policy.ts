/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
import { POLICY } from "../access/access-settings.ts";
import { checkResourcePolicy } from "../access/bucket-policy.ts";
import { accessSettings, bucketDemand } from "../access/demands.ts";
import { isPublicPolicy } from "../access/public-policy.ts";
import { bucketOf } from "../addressing.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import { noSuchConfiguration, publicPolicyBlocked, unconfirmedLockOut } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html */
export const PutBucketPolicy = write("PutBucketPolicy", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const arn = bucketArn(ctx.scope, bucket.name);
  checkResourcePolicy(ctx, input.Policy, arn);
  if (accessSettings(bucket).block.blockPublicPolicy && isPublicPolicy(input.Policy))
    throw publicPolicyBlocked(nameOf(ctx), `${arn.split(":")[2]}:PutBucketPolicy`, arn);
  if (input.ConfirmRemoveSelfBucketAccess === false && locksOut(ctx, bucket, input.Policy))
    throw unconfirmedLockOut();
  ctx.store.buckets.configure(bucket.id, POLICY, input.Policy);
  return {};
});

/** Whether the caller could not put another policy any more. The root user always can. */
function locksOut(ctx: Read, bucket: Bucket, policy: string): boolean {
  if (ctx.caller.kind === "root") return false;
  return !ctx.permits({
    ...bucketDemand(ctx, bucket, {}, { action: "PutBucketPolicy" }),
    resourcePolicy: policy,
  });
}

export const GetBucketPolicy = read("GetBucketPolicy", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const policy = bucket.configuration(POLICY);
  if (policy === undefined) throw noPolicy(bucket.name);
  return { Policy: policy };
});

export const DeleteBucketPolicy = write("DeleteBucketPolicy", (ctx, input) => {
  ctx.store.buckets.configure(bucketOf(ctx, input).id, POLICY, undefined);
  return {};
});

export const GetBucketPolicyStatus = read("GetBucketPolicyStatus", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { policy, isPolicyPublic, block } = accessSettings(bucket);
  if (policy === undefined) throw noPolicy(bucket.name);
  return { PolicyStatus: { IsPublic: isPolicyPublic && !block.restrictPublicBuckets } };
});

function noPolicy(bucket: string) {
  return noSuchConfiguration("NoSuchBucketPolicy", "The bucket policy does not exist", bucket);
}

function nameOf({ caller }: Read): string {
  return "arn" in caller ? caller.arn : caller.kind;
}
