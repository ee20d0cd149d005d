import type { Initiator, ListPartsOutput, Part, StorageClass } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { read } from "../kit.ts";
import { toldAbort } from "../lifecycle/of-bucket.ts";
import { pageLimit } from "../listing/limit.ts";
import { checksumOfUpload, uploadAt } from "../multipart/upload.ts";
import { holderOfUpload } from "../object/version.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const ListParts = read("ListParts", (ctx, input): ListPartsOutput => {
  const bucket = bucketOf(ctx, input);
  const upload = uploadAt(ctx, bucket, input.Key, input.UploadId);
  const { algorithm, type, asked } = checksumOfUpload(upload);
  const limit = pageLimit(input.MaxParts, "max-parts");
  const after = input.PartNumberMarker ?? 0;
  const found = ctx.store.parts.list(holderOfUpload(upload.id), after, limit + 1);
  const page = found.slice(0, limit);
  const parts = page.map(
    ({ number, size, etag, checksum, storedAt }): Part => ({
      PartNumber: number,
      LastModified: storedAt,
      ETag: `"${etag}"`,
      Size: size,
      ...(asked && checksum !== null && { [`Checksum${algorithm}`]: checksum }),
    }),
  );
  return {
    Bucket: input.Bucket,
    Key: input.Key,
    UploadId: input.UploadId,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: found.length > limit,
    Parts: parts,
    Initiator: JSON.parse(upload.initiator) as Initiator,
    Owner: ownerOf(upload.owner),
    StorageClass: upload.storageClass as StorageClass,
    ...(asked && { ChecksumAlgorithm: algorithm, ChecksumType: type }),
    ...toldAbort(bucket, upload),
  };
});
