import type { ReadContext, SurfaceContext } from "../../kernel/dispatch/contract.ts";
import { BUCKET_NAME } from "./addressing.ts";
import type { Bucket } from "./bucket/bucket.ts";
import type { S3Reader } from "./store.ts";

/** A bucket as a surface finds it. */
export interface Behind {
  readonly bucket: Bucket;
  readonly cell: ReadContext<S3Reader>;
}

/** The bucket of this name, wherever in the partition it lies. */
export function behind(ctx: SurfaceContext<S3Reader>, name: string): Behind | undefined {
  const holder = ctx.names.holderOf(ctx.partition, BUCKET_NAME, name);
  const cell =
    holder && ctx.look({ partition: ctx.partition, account: holder.account, region: holder.region });
  const bucket = cell?.store.buckets.named(name);
  return cell === undefined || bucket === undefined ? undefined : { bucket, cell };
}
