/** What Private CA does by itself: it writes into buckets, as far as their policies let it. */

import type { S3ObjectAcl } from "../../gen/acm-pca.ts";
import { s3 } from "../../gen/s3.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../kernel/edge/body.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { type Authority, arnOf } from "./authority.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read } from "./kit.ts";

const PRINCIPAL = "acm-pca.amazonaws.com";
/** What Private CA writes to see whether it can. */
const TEST_KEY = "acm-pca-permission-test-key";

export function asService(ctx: Read, authority: Pick<Authority, "id">): Principal {
  const sourceArn = arnOf(ctx.scope, authority);
  return { kind: "service", service: PRINCIPAL, sourceAccount: ctx.scope.account, sourceArn };
}

export interface Written {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly acl?: S3ObjectAcl;
}

export async function write(ctx: Prepare, as: Principal, { bucket, key, bytes, type, acl }: Written) {
  const ACL = acl === "BUCKET_OWNER_FULL_CONTROL" ? "bucket-owner-full-control" : "public-read";
  const Body = new WholeBody(bytes);
  const common = { Bucket: bucket, Key: key, ContentType: type, Body };
  await ctx.call(s3, "PutObject", acl === undefined ? common : { ...common, ACL }, { as });
}

/** Throws InvalidPolicyException when a bucket does not let Private CA do what it needs. */
export async function tryBucket(
  ctx: Prepare,
  authority: Pick<Authority, "id">,
  bucket: string,
  acl?: S3ObjectAcl,
): Promise<void> {
  const as = asService(ctx, authority);
  try {
    await ctx.call(s3, "GetBucketAcl", { Bucket: bucket }, { as });
    await ctx.call(s3, "GetBucketLocation", { Bucket: bucket }, { as });
    const bytes = Buffer.alloc(0);
    await write(ctx, as, { bucket, key: TEST_KEY, bytes, type: "text/plain", ...(acl && { acl }) });
  } catch (error) {
    if (error instanceof AwsError && error.status < 500) throw errors.bucketRefused(bucket, error.message);
    throw error;
  }
}
