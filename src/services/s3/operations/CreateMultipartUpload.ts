import type { CreateMultipartUploadRequest } from "../../../gen/s3.ts";
import { ownershipOfNewObject } from "../access/object-acl.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import { type Encryption, encryptionText, toldEncryption } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import { type Prepare, staged } from "../kit.ts";
import { toldAbort } from "../lifecycle/of-bucket.ts";
import { type UploadChecksum, uploadChecksum } from "../multipart/checksum.ts";
import { initiatorOf, newUploadId } from "../multipart/upload.ts";
import { madeFrom } from "../object/headers.ts";
import { checkKey } from "../object/key.ts";
import { lockOfNewVersion } from "../object/lock.ts";
import { storageClassOf } from "../object/storage-class.ts";
import { tagsOfHeader, tagsText } from "../object/tags.ts";
import type { Upload } from "../store/uploads.ts";

type Described = Pick<Upload, "storageClass" | "made" | "tags"> & { readonly checksum: UploadChecksum };

interface Prepared {
  readonly bucket: Bucket;
  readonly encryption: Encryption;
  readonly described: Described;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export const CreateMultipartUpload = staged("CreateMultipartUpload", {
  prepare: (ctx, input): Promise<Prepared> | Prepared => {
    const bucket = bucketOf(ctx, input);
    const described = describe(ctx, bucket, input);
    const keys = newKeys(ctx, bucket, input.Key, input);
    if (keys instanceof Promise) return keys.then(({ encryption }) => ({ bucket, encryption, described }));
    return { bucket, encryption: keys.encryption, described };
  },
  commit: (ctx, input, { bucket: earlier, encryption, described }) => {
    const bucket = sameBucket(ctx, earlier);
    const uploadId = newUploadId(ctx.ids, ctx.now);
    ctx.store.uploads.add({
      ...described,
      bucket: bucket.id,
      key: input.Key,
      uploadId,
      initiatedAt: ctx.now,
      initiator: JSON.stringify(initiatorOf(ctx)),
      encryption: encryptionText(encryption),
      checksum: JSON.stringify(described.checksum),
      ...ownershipOfNewObject(ctx, bucket, input),
      lock: JSON.stringify(lockOfNewVersion(bucket, input, ctx.now)),
    });
    const { algorithm, type, asked } = described.checksum;
    return {
      Bucket: input.Bucket,
      Key: input.Key,
      UploadId: uploadId,
      ...(asked && { ChecksumAlgorithm: algorithm, ChecksumType: type }),
      ...toldEncryption(encryption),
      ...toldAbort(bucket, { key: input.Key, initiatedAt: ctx.now }),
    };
  },
});

function describe(ctx: Prepare, bucket: Bucket, input: CreateMultipartUploadRequest): Described {
  checkKey(input.Key);
  ownershipOfNewObject(ctx, bucket, input);
  lockOfNewVersion(bucket, input, ctx.now);
  return {
    storageClass: storageClassOf(bucket.name, input.StorageClass),
    made: JSON.stringify(madeFrom(input)),
    tags: tagsText(tagsOfHeader(input.Tagging)),
    checksum: uploadChecksum(input.ChecksumAlgorithm, input.ChecksumType),
  };
}
