import { bucketArn } from "../bucket/bucket.ts";
import { invalidArgument } from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { LIST_DIRECTORY_BUCKETS_MAX } from "../limits.ts";

const TOKEN = "s3 ListDirectoryBuckets";

/**
 * Those of the Region that is addressed.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html
 */
export const ListDirectoryBuckets = read("ListDirectoryBuckets", (ctx, input) => {
  const max = input.MaxDirectoryBuckets ?? LIST_DIRECTORY_BUCKETS_MAX;
  if (max < 0 || max > LIST_DIRECTORY_BUCKETS_MAX)
    throw invalidArgument(
      "Argument max-directory-buckets must be an integer between 0 and 1000",
      "max-directory-buckets",
      max,
    );
  const found = ctx.store.buckets.directories(afterToken(ctx, input.ContinuationToken), max + 1);
  const page = found.slice(0, max);
  const last = page.at(-1)?.name;
  return {
    Buckets: page.map(({ name, createdAt }) => ({
      Name: name,
      CreationDate: createdAt,
      BucketRegion: ctx.scope.region,
      BucketArn: bucketArn(ctx.scope, name),
    })),
    ...(found.length > max && last !== undefined && { ContinuationToken: ctx.sealer.seal(TOKEN, last) }),
  };
});

function afterToken(ctx: Read, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = ctx.sealer.open(TOKEN, token);
  if (opened === undefined)
    throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
  return Buffer.from(opened).toString("utf8");
}
