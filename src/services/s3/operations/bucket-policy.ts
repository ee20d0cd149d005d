/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
import { POLICY } from "../access/access-settings.ts";
import { checkResourcePolicy } from "../access/bucket-policy.ts";
import { accessSettings } from "../access/demands.ts";
import { isPublicPolicy } from "../access/public-policy.ts";
import { bucketOf } from "../addressing.ts";
import { bucketArn } from "../bucket/bucket.ts";
import { noSuchConfiguration, publicPolicyBlocked } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html */
export const PutBucketPolicy = write("PutBucketPolicy", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const arn = bucketArn(ctx.scope, bucket.name);
  checkResourcePolicy(ctx, input.Policy, arn);
  if (accessSettings(bucket).block.blockPublicPolicy && isPublicPolicy(input.Policy))
    throw publicPolicyBlocked(nameOf(ctx), "s3:PutBucketPolicy", arn);
  ctx.store.buckets.configure(bucket.id, POLICY, input.Policy);
  return {};
});

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
