import type { BucketLocationConstraint } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import { FIRST_REGION } from "../bucket/location.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html */
export const GetBucketLocation = read("GetBucketLocation", (ctx, input) => {
  bucketOf(ctx, input);
  const { region } = ctx.scope;
  return region === FIRST_REGION ? {} : { LocationConstraint: region as BucketLocationConstraint };
});
