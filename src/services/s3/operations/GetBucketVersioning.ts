import { bucketOf } from "../addressing.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html */
export const GetBucketVersioning = read("GetBucketVersioning", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  return {
    ...(bucket.versioning !== undefined && { Status: bucket.versioning }),
    ...(bucket.mfaDelete && { MFADelete: "Enabled" as const }),
  };
});
