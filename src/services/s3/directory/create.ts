/** New directory buckets. https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-create.html */
import type { CreateBucketRequest } from "../../../gen/s3.ts";
import {
  bucketAlreadyOwnedByYou,
  malformedXml,
  notBuilt,
  notImplemented,
  tooManyBuckets,
} from "../errors.ts";
import type { Read } from "../kit.ts";
import { DIRECTORY_BUCKETS_MAX } from "../limits.ts";
import { checkDirectoryName, zoneOf } from "./name.ts";

/** Throws InvalidBucketName, and MalformedXML for a configuration that is not that of the name's zone. */
export function checkNewDirectory(ctx: Read, input: CreateBucketRequest): void {
  checkDirectoryName(input.Bucket, ctx.scope.region);
  const { Location, Bucket, LocationConstraint } = input.CreateBucketConfiguration ?? {};
  const fits =
    Location?.Type === "AvailabilityZone" &&
    Location.Name === zoneOf(input.Bucket) &&
    Bucket?.Type === "Directory" &&
    (Bucket.DataRedundancy ?? "SingleAvailabilityZone") === "SingleAvailabilityZone" &&
    LocationConstraint === undefined;
  if (!fits) throw malformedXml();
  if ((input.CreateBucketConfiguration?.Tags ?? []).length > 0) throw notBuilt("tags of directory buckets");
  if (input.BucketNamespace !== undefined) throw notImplemented("x-amz-bucket-namespace");
}

/** Unlike general purpose buckets of the oldest Region, none is created twice. */
export function checkRoomForDirectory(ctx: Read, name: string): void {
  if (ctx.store.buckets.named(name) !== undefined) throw bucketAlreadyOwnedByYou(name);
  if (ctx.store.buckets.count(true) >= DIRECTORY_BUCKETS_MAX) throw tooManyBuckets();
}

/** Where its objects are. */
export function zonalEndpoint(ctx: Read, bucket: string): string {
  return `https://${bucket}.s3express-${zoneOf(bucket)}.${ctx.scope.region}.amazonaws.com/`;
}
