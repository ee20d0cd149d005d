import { bucketOf } from "../addressing.ts";
import { notImplemented } from "../errors.ts";
import { write } from "../kit.ts";

/**
 * Directory buckets alone rename; general purpose buckets do not.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html
 */
export const RenameObject = write("RenameObject", (ctx, input) => {
  bucketOf(ctx, input);
  throw notImplemented("x-amz-rename-source");
});
