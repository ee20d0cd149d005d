import { BUCKET_NAME, bucketOf } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import { bucketHasAccessPoints, bucketNotEmpty, versionedBucketNotEmpty } from "../errors.ts";
import { write } from "../kit.ts";
import { holderOfUpload } from "../object/version.ts";
import { releaseParts } from "../object/write.ts";
import { prefixRange } from "../store/key-range.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html */
export const DeleteBucket = write("DeleteBucket", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const { buckets, uploads } = ctx.store;
  // Directory buckets do not abort what is under way in them.
  const [begun] = isDirectory(bucket.name) ? uploads.all(bucket.id, prefixRange("")) : [];
  if (begun !== undefined) throw bucketNotEmpty(bucket.name);
  if (!buckets.isEmpty(bucket.id))
    throw bucket.versioning === undefined
      ? bucketNotEmpty(bucket.name)
      : versionedBucketNotEmpty(bucket.name);
  if (ctx.store.accessPoints.list(bucket.name, "", 1).length > 0) throw bucketHasAccessPoints(bucket.name);
  for (const upload of [...uploads.all(bucket.id, prefixRange(""))])
    releaseParts(ctx, holderOfUpload(upload.id));
  uploads.forgetBucket(bucket.id);
  ctx.store.aging.forgetBucket(bucket.id);
  ctx.store.tiers.forgetBucket(bucket.id);
  ctx.store.renames.forgetBucket(bucket.id);
  buckets.remove(bucket.id);
  ctx.releaseName(BUCKET_NAME, bucket.name, bucket.claim);
  return {};
});
