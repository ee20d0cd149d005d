import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import type { ChecksumAlgorithm } from "../checksum/algorithms.ts";
import { checkDeclared, declaredChecksums } from "../checksum/declared.ts";
import { type Keys, toldEncryption } from "../encryption/encryption.ts";
import { staged } from "../kit.ts";
import { UPLOAD_BYTES_MAX } from "../limits.ts";
import { checkPartAlgorithm } from "../multipart/checksum.ts";
import { keysOfUpload } from "../multipart/keys.ts";
import { checkPartNumber, checksumOfUpload, uploadAt } from "../multipart/upload.ts";
import { etagOf } from "../object/etag.ts";
import { requestSource, type Taken, takeIn } from "../object/intake.ts";
import { holderOfUpload } from "../object/version.ts";
import { putPart } from "../object/write.ts";

interface Prepared {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly taken: Taken;
  /** The sender's own algorithm, where it is not the upload's. */
  readonly further: ChecksumAlgorithm | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html */
export const UploadPart = staged("UploadPart", {
  prepare: async (ctx, input): Promise<Prepared> => {
    const bucket = bucketOf(ctx, input);
    checkPartNumber(input.PartNumber);
    const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
    const kept = checksumOfUpload(upload);
    const declared = declaredChecksums(input, input.Body);
    checkPartAlgorithm(kept, declared.algorithm);
    const asked = keysOfUpload(ctx, bucket, upload, input);
    const keys = asked instanceof Promise ? await asked : asked;
    const further = declared.algorithm === kept.algorithm ? undefined : declared.algorithm;
    const source = await requestSource(input.Body, UPLOAD_BYTES_MAX);
    const taken = await takeIn(ctx, source, keys, kept.algorithm, further);
    checkDeclared(declared, { md5: taken.md5, checksum: taken.further ?? taken.checksum }, input.Body);
    return { bucket, keys, taken, further };
  },
  commit: (ctx, input, { bucket: earlier, keys, taken, further }) => {
    const bucket = sameBucket(ctx, earlier);
    const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
    const etag = etagOf(ctx.ids, bucket.name, keys.encryption, taken.md5);
    const given = further === undefined ? null : `${further}:${taken.further}`;
    const named = { number: input.PartNumber, etag, checksum: taken.checksum, further: given };
    putPart(ctx, holderOfUpload(upload.id), taken, named);
    const { algorithm, asked } = checksumOfUpload(upload);
    return {
      ETag: `"${etag}"`,
      ...(asked && { [`Checksum${algorithm}`]: taken.checksum }),
      ...(further !== undefined && { [`Checksum${further}`]: taken.further }),
      ...toldEncryption(keys.encryption),
    };
  },
});
