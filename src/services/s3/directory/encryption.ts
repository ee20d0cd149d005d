/**
 * How objects of directory buckets are encrypted: as their session, or their bucket, says.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-UsingKMSEncryption.html
 */
import type { ServerSideEncryptionRule } from "../../../gen/s3.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import { MANAGED_KEY, parseContext } from "../encryption/kms.ts";
import type { DefaultEncryption, EncryptionHeaders } from "../encryption/request.ts";
import { invalidArgument, invalidEncryption, invalidRequest } from "../errors.ts";
import type { Read } from "../kit.ts";
import { bucketSessionOf } from "./session.ts";

/** The one key of KMS that a bucket has had, and will have. */
export const BUCKET_KMS_KEY = "directory-kms-key";

/**
 * The headers that a new object is encrypted by. In a session they are the session's; without one they may choose
 * between S3's own keys and the bucket's key of KMS. Throws InvalidRequest and InvalidArgument for everything else.
 */
export function encryptionHeaders(
  ctx: Pick<Read, "caller" | "scope">,
  bucket: Bucket,
  headers: EncryptionHeaders,
  byDefault: DefaultEncryption,
): EncryptionHeaders {
  const { ServerSideEncryption: asked, SSEKMSKeyId: keyId, SSEKMSEncryptionContext: context } = headers;
  const session = bucketSessionOf(ctx.caller);
  if (asked === "aws:kms:dsse") throw invalidEncryption(asked);
  if (headers.BucketKeyEnabled === false)
    throw invalidRequest("S3 Bucket Keys can't be disabled for objects in directory buckets.");
  if (context !== undefined) checkContext(bucketArn(ctx.scope, bucket.name), context);
  const set = session?.encryption ?? byDefault;
  if (session !== undefined && asked !== undefined && asked !== set.algorithm)
    throw invalidRequest("The encryption settings of the session can't be overridden by the request.");
  const algorithm = asked ?? set.algorithm;
  if (algorithm !== "aws:kms") return { ServerSideEncryption: algorithm, SSEKMSKeyId: keyId };
  const known = set.keyId ?? bucket.configuration(BUCKET_KMS_KEY);
  if (known === undefined || (keyId !== undefined && !isSameKey(keyId, known)))
    throw invalidRequest(
      "The KMS key specified must be the customer managed key of the directory bucket's default encryption configuration.",
    );
  return { ServerSideEncryption: "aws:kms", SSEKMSKeyId: known, BucketKeyEnabled: true };
}

/** By its id or by its ARN. */
function isSameKey(a: string, b: string): boolean {
  return a.slice(a.lastIndexOf("/") + 1) === b.slice(b.lastIndexOf("/") + 1);
}

/** The only context is the default one: the bucket's ARN. */
function checkContext(arn: string, given: string): void {
  const context = parseContext(given);
  if (Object.keys(context).length === 1 && context["aws:s3:arn"] === arn) return;
  throw invalidArgument(
    "The encryption context of a directory bucket must be its ARN",
    "x-amz-server-side-encryption-context",
    given,
  );
}

/** A bucket's default encryption as it is kept. Throws for what directory buckets do not take. */
export function defaultRule(bucket: Bucket, rule: ServerSideEncryptionRule): ServerSideEncryptionRule {
  const { ApplyServerSideEncryptionByDefault: applied, BlockedEncryptionTypes: blocked } = rule;
  if (blocked !== undefined) throw invalidRequest("Directory buckets don't support BlockedEncryptionTypes.");
  if (applied?.SSEAlgorithm !== "aws:kms") {
    if (applied?.SSEAlgorithm !== "AES256")
      throw invalidRequest("Directory buckets support SSE-S3 and SSE-KMS only.");
    return rule;
  }
  const key = applied.KMSMasterKeyID;
  if (key === undefined || key.endsWith(MANAGED_KEY))
    throw invalidRequest("Directory buckets support SSE-KMS with a customer managed key only.");
  if (rule.BucketKeyEnabled === false)
    throw invalidRequest("S3 Bucket Keys can't be disabled for directory buckets.");
  const known = bucket.configuration(BUCKET_KMS_KEY);
  if (known !== undefined && !isSameKey(known, key))
    throw invalidRequest("The customer managed key of a directory bucket can't be changed.");
  return { ...rule, BucketKeyEnabled: true };
}
