import type { CreateBucketRequest } from "../../../gen/s3.ts";
import type { NameHolder } from "../../../kernel/ports/names.ts";
import { BUCKET_NAME } from "../addressing.ts";
import { bucketArn } from "../bucket/bucket.ts";
import { firstConfigurations } from "../bucket/first-configurations.ts";
import { FIRST_REGION } from "../bucket/location.ts";
import { checkBucketName } from "../bucket/name.ts";
import { checkNewDirectory, checkRoomForDirectory, zonalEndpoint } from "../directory/create.ts";
import { isDirectory } from "../directory/name.ts";
import { newBucketSecret } from "../encryption/request.ts";
import {
  bucketAlreadyExists,
  bucketAlreadyOwnedByYou,
  invalidBucketName,
  invalidRequest,
  tooManyBuckets,
} from "../errors.ts";
import { type Read, staged } from "../kit.ts";
import { BUCKETS_MAX } from "../limits.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export const CreateBucket = staged("CreateBucket", {
  prepare: async (ctx, input): Promise<NameHolder> => {
    if (isDirectory(input.Bucket)) checkNewDirectory(ctx, input);
    else checkGeneral(input);
    firstConfigurations(ctx, input);
    const present = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, input.Bucket);
    if (present !== undefined && present.account !== ctx.scope.account)
      throw bucketAlreadyExists(input.Bucket);
    if (present !== undefined && present.region !== ctx.scope.region)
      throw bucketAlreadyOwnedByYou(input.Bucket);
    if (present !== undefined && ctx.store.buckets.named(input.Bucket) !== undefined) return present;
    return ctx.names.claim(BUCKET_NAME, input.Bucket);
  },
  commit: (ctx, input, holder) => {
    const { Bucket: name } = input;
    if (holder.account !== ctx.scope.account) throw bucketAlreadyExists(name);
    if (holder.region !== ctx.scope.region) throw bucketAlreadyOwnedByYou(name);
    if (isDirectory(name)) checkRoomForDirectory(ctx, name);
    if (ctx.store.buckets.named(name) === undefined) {
      if (!isDirectory(name) && ctx.store.buckets.count(false) >= BUCKETS_MAX) throw tooManyBuckets();
      const secret = newBucketSecret(ctx);
      const objectLock = input.ObjectLockEnabledForBucket === true;
      const id = ctx.store.buckets.create({
        name,
        claim: holder.claim,
        createdAt: ctx.now,
        objectLock,
        secret,
      });
      for (const [kind, body] of firstConfigurations(ctx, input)) ctx.store.buckets.configure(id, kind, body);
    } else if (ctx.scope.region !== FIRST_REGION) {
      throw bucketAlreadyOwnedByYou(name); // the oldest Region says yes to what is already so
    }
    return { Location: locationOf(ctx, name), BucketArn: bucketArn(ctx.scope, name) };
  },
});

/** The first Region answers a path, all others an address. */
function locationOf(ctx: Read, bucket: string): string {
  if (isDirectory(bucket)) return zonalEndpoint(ctx, bucket);
  return ctx.scope.region === FIRST_REGION ? `/${bucket}` : `http://${bucket}.s3.amazonaws.com/`;
}

function checkGeneral(input: CreateBucketRequest): void {
  checkBucketName(input.Bucket);
  const { Location, Bucket } = input.CreateBucketConfiguration ?? {};
  if (Location !== undefined || Bucket !== undefined) throw invalidBucketName(input.Bucket);
  if (input.BucketNamespace !== undefined && input.BucketNamespace !== "global")
    throw invalidRequest("Cloudlet keeps buckets in the global namespace only.");
}
