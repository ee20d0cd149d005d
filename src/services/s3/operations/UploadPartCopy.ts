import type { GetObjectOutput } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import { type Keys, toldEncryption } from "../encryption/encryption.ts";
import { invalidArgument } from "../errors.ts";
import { type Prepare, staged } from "../kit.ts";
import { keysOfUpload } from "../multipart/keys.ts";
import { checkPartNumber, checksumOfUpload, uploadAt } from "../multipart/upload.ts";
import {
  type CopyHeaders,
  giveBack,
  openCopySource,
  parseCopySource,
  sourceOf,
} from "../object/copy-source.ts";
import { etagOf } from "../object/etag.ts";
import { type Taken, takeIn } from "../object/intake.ts";
import { holderOfUpload } from "../object/version.ts";
import { putPart } from "../object/write.ts";

interface Prepared {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly taken: Taken;
  readonly sourceVersionId: string | undefined;
}

const RANGE = /^bytes=(\d+)-(\d+)$/;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html */
export const UploadPartCopy = staged("UploadPartCopy", {
  prepare: async (ctx, input): Promise<Prepared> => {
    const bucket = bucketOf(ctx, input);
    checkPartNumber(input.PartNumber);
    const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
    const asked = keysOfUpload(ctx, bucket, upload, input);
    const keys = asked instanceof Promise ? await asked : asked;
    const found = await openPart(ctx, input, input.CopySourceRange);
    try {
      const taken = await takeIn(ctx, sourceOf(found), keys, checksumOfUpload(upload).algorithm);
      return { bucket, keys, taken, sourceVersionId: found.VersionId };
    } catch (error) {
      await giveBack(found);
      throw error;
    }
  },
  commit: (ctx, input, { bucket: earlier, keys, taken, sourceVersionId }) => {
    const bucket = sameBucket(ctx, earlier);
    const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
    const etag = etagOf(ctx.ids, bucket.name, keys.encryption, taken.md5);
    const named = { number: input.PartNumber, etag, checksum: taken.checksum, further: null };
    putPart(ctx, holderOfUpload(upload.id), taken, named);
    const { algorithm, asked } = checksumOfUpload(upload);
    return {
      CopyPartResult: {
        ETag: `"${etag}"`,
        LastModified: ctx.now,
        ...(asked && { [`Checksum${algorithm}`]: taken.checksum }),
      },
      ...(sourceVersionId !== undefined && { CopySourceVersionId: sourceVersionId }),
      ...toldEncryption(keys.encryption),
    };
  },
});

/** Opens the bytes that the part is to have. Unlike a reader's, a copy's range must lie within the source. */
async function openPart(
  ctx: Prepare,
  headers: CopyHeaders,
  range: string | undefined,
): Promise<GetObjectOutput> {
  const source = parseCopySource(headers.CopySource);
  if (range === undefined) return openCopySource(ctx, source, headers);
  const [, first, last] = RANGE.exec(range) ?? [];
  if (first === undefined || last === undefined || Number(last) < Number(first))
    throw invalidArgument(
      "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the " +
        "zero-based offsets of the first and last bytes to copy",
      "x-amz-copy-source-range",
      range,
    );
  const found = await openCopySource(ctx, source, headers, range).catch((error: unknown) => {
    const beyond = error instanceof AwsError && error.code === "InvalidRange";
    throw beyond ? notWithin(range, String(error.fields?.["ActualObjectSize"])) : error;
  });
  if (found.ContentLength === Number(last) - Number(first) + 1) return found;
  await giveBack(found);
  throw notWithin(range, found.ContentRange?.split("/")[1] ?? "0");
}

function notWithin(range: string, size: string): AwsError {
  const message = `Range specified is not valid for source object of size: ${size}`;
  return invalidArgument(message, "x-amz-copy-source-range", range);
}
