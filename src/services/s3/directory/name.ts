/**
 * Names of directory buckets: base--zone--x-s3.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
import { zoneIdsOf } from "../../../aws/zone-ids.ts";
import { invalidBucketName } from "../errors.ts";

export const DIRECTORY_SUFFIX = "--x-s3";
const SHAPE = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)--([a-z0-9-]+-az\d+)--x-s3$/;
const LENGTH_MAX = 63;

/** What no general purpose bucket may be called, all directory buckets are. */
export function isDirectory(bucket: string): boolean {
  return bucket.endsWith(DIRECTORY_SUFFIX);
}

/** "use1-az4"; empty where the name tells none. */
export function zoneOf(bucket: string): string {
  return SHAPE.exec(bucket)?.[2]?.split("--").at(-1) ?? "";
}

/** Throws InvalidBucketName, also where the name's zone is not one of the Region's. */
export function checkDirectoryName(bucket: string, region: string): void {
  const known = zoneIdsOf(region).includes(zoneOf(bucket));
  if (bucket.length > LENGTH_MAX || !SHAPE.test(bucket) || !known) throw invalidBucketName(bucket);
}
