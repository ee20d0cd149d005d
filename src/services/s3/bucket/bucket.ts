import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import { isDirectory } from "../directory/name.ts";

/** Undefined: never switched on. */
export type Versioning = "Enabled" | "Suspended" | undefined;

/** A bucket, and the configurations that belong to it, as they are until one of them changes. */
export interface Bucket {
  readonly id: number;
  readonly name: string;
  /** Of its name in the partition: what its release must tell. */
  readonly claim: number;
  readonly createdAt: Instant;
  readonly versioning: Versioning;
  readonly mfaDelete: boolean;
  /** Object Lock was switched on; it cannot be switched off. */
  readonly objectLock: boolean;
  /** Sealed: what the keys of SSE-S3 are derived from. */
  readonly secret: string;
  /** The opened secret, remembered; `open` opens it the first time. */
  key(open: (sealed: string) => Uint8Array): Uint8Array;
  /**
   * What was put under this kind ("policy", "cors", "tagging", "inventory/<id>"), as its writer wrote it; undefined
   * when there is nothing. Remembered for as long as the bucket does not change.
   */
  configuration(kind: string): string | undefined;
}

/** arn:aws:s3:::bucket, or arn:aws:s3express:region:account:bucket/bucket */
export function bucketArn({ partition, region, account }: Scope, bucket: string): string {
  if (isDirectory(bucket)) return `arn:${partition}:s3express:${region}:${account}:bucket/${bucket}`;
  return `arn:${partition}:s3:::${bucket}`;
}

/** arn:aws:s3:::bucket/key */
export function objectArn(scope: Scope, bucket: string, key: string): string {
  return `${bucketArn(scope, bucket)}/${key}`;
}
