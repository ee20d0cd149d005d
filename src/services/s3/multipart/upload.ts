/** Multipart uploads under way. */

import type { Instant } from "../../../base/instant.ts";
import type { Initiator } from "../../../gen/s3.ts";
import { ALPHANUMERIC, type Ids } from "../../../kernel/ids/ids.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { canonicalUserId } from "../bucket/canonical-user.ts";
import { noSuchUpload, partNumberOutOfRange } from "../errors.ts";
import type { Read } from "../kit.ts";
import { PARTS_MAX } from "../limits.ts";
import type { Upload } from "../store/uploads.ts";
import type { UploadChecksum } from "./checksum.ts";

/** Throws NoSuchUpload. */
export function uploadAt(ctx: Read, bucket: Bucket, key: string, uploadId: string): Upload {
  const upload = ctx.store.uploads.find(bucket.id, key, uploadId);
  if (upload === undefined) throw noSuchUpload(uploadId);
  return upload;
}

const TIME_DIGITS = 9;
const RANDOM_DIGITS = 87;

/** Ids of later uploads sort after those of earlier ones: markers of listings mean an order by id. */
export function newUploadId(ids: Ids, now: Instant): string {
  return now.toString(36).padStart(TIME_DIGITS, "0") + ids.text(RANDOM_DIGITS, ALPHANUMERIC);
}

/** Throws InvalidArgument. */
export function checkPartNumber(number: number): void {
  if (number < 1 || number > PARTS_MAX) throw partNumberOutOfRange(number);
}

export function checksumOfUpload(upload: Upload): UploadChecksum {
  return JSON.parse(upload.checksum) as UploadChecksum;
}

/** Who begins an upload, as listings tell: IAM principals by their ARN, an account by its canonical id. */
export function initiatorOf(ctx: Read): Initiator {
  const { caller } = ctx;
  if (caller.kind === "anonymous") return { ID: ANONYMOUS };
  if (caller.kind === "service") return { ID: caller.service, DisplayName: caller.service };
  if (caller.kind === "root") return { ID: canonicalUserId(caller.account) };
  return { ID: caller.arn, DisplayName: caller.arn.slice(caller.arn.lastIndexOf("/") + 1) };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html: the canonical id of nobody. */
const ANONYMOUS = "65a011a29cdf8ec533ec3d1ccaae921c";
