import { noSuchBucket } from "../errors.ts";
import type { Read } from "../kit.ts";
import type { Bucket } from "./bucket.ts";

/** The bucket again, in a commit; throws when it is gone, also when another one took its name meanwhile. */
export function sameBucket(ctx: Read, earlier: Bucket): Bucket {
  const bucket = ctx.store.buckets.named(earlier.name);
  if (bucket?.id !== earlier.id) throw noSuchBucket(earlier.name);
  return bucket;
}
