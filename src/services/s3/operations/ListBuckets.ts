import type { Bucket, ListBucketsRequest } from "../../../gen/s3.ts";
import { s3 } from "../../../gen/s3.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { bucketArn } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { accessDenied, invalidArgument } from "../errors.ts";
import { type Prepare, staged } from "../kit.ts";
import { LIST_BUCKETS_MAX } from "../limits.ts";

const TOKEN = "s3 ListBuckets";

/**
 * Each Region tells its own buckets; without a Region, all in which the account has any are asked.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
 */
export const ListBuckets = staged("ListBuckets", {
  prepare: (ctx, input): Promise<readonly Bucket[]> | readonly Bucket[] => {
    const account = accountOf(ctx.caller);
    if (account === undefined) throw accessDenied();
    const regions = ctx.names.regionsOf(ctx.scope.partition, BUCKET_NAME, account);
    const elsewhere = regions.some((region) => region !== ctx.scope.region);
    if (input.BucketRegion !== undefined || !elsewhere) return bucketsHere(ctx, input);
    return bucketsOf(ctx, regions, input);
  },
  commit: (ctx, input, buckets) => {
    const max = input.MaxBuckets ?? LIST_BUCKETS_MAX;
    if (max < 1 || max > LIST_BUCKETS_MAX)
      throw invalidArgument(
        "Argument max-buckets must be an integer between 1 and 10000",
        "max-buckets",
        max,
      );
    const page = buckets.slice(0, max);
    const last = page.at(-1)?.Name;
    return {
      Buckets: page,
      Owner: ownerOf(accountOf(ctx.caller) ?? ctx.scope.account),
      ...(input.Prefix !== undefined && { Prefix: input.Prefix }),
      ...(buckets.length > max && last !== undefined && { ContinuationToken: ctx.sealer.seal(TOKEN, last) }),
    };
  },
});

/** One more than fits on the page, to know whether there is more. */
function bucketsHere(ctx: Prepare, input: ListBucketsRequest): Bucket[] {
  const limit = (input.MaxBuckets ?? LIST_BUCKETS_MAX) + 1;
  const found = ctx.store.buckets.list(input.Prefix ?? "", afterToken(ctx, input), limit);
  return found.map(({ name, createdAt }) => ({
    Name: name,
    CreationDate: createdAt,
    BucketRegion: ctx.scope.region,
    BucketArn: bucketArn(ctx.scope, name),
  }));
}

async function bucketsOf(
  ctx: Prepare,
  regions: readonly string[],
  input: ListBucketsRequest,
): Promise<Bucket[]> {
  const after = afterToken(ctx, input);
  const answers = await Promise.all(
    regions.map((BucketRegion) =>
      ctx.call(s3, "ListBuckets", {
        BucketRegion,
        ...(input.Prefix !== undefined && { Prefix: input.Prefix }),
      }),
    ),
  );
  const all = answers.flatMap(({ Buckets = [] }) => Buckets.filter(({ Name = "" }) => Name > after));
  return all.sort((a, b) => ((a.Name ?? "") < (b.Name ?? "") ? -1 : 1));
}

function afterToken(ctx: Prepare, { ContinuationToken: token }: ListBucketsRequest): string {
  if (token === undefined) return "";
  const opened = ctx.sealer.open(TOKEN, token);
  if (opened === undefined)
    throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
  return Buffer.from(opened).toString("utf8");
}
