import { bucketOf } from "../addressing.ts";
import { bucketArn } from "../bucket/bucket.ts";
import { isDirectory, zoneOf } from "../directory/name.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export const HeadBucket = read("HeadBucket", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  return {
    BucketRegion: ctx.scope.region,
    BucketArn: bucketArn(ctx.scope, bucket.name),
    AccessPointAlias: input.Bucket !== bucket.name,
    ...(isDirectory(bucket.name) && {
      BucketLocationType: "AvailabilityZone" as const,
      BucketLocationName: zoneOf(bucket.name),
    }),
  };
});
