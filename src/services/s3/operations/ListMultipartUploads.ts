import type { CommonPrefix, Initiator, MultipartUpload, StorageClass } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { read } from "../kit.ts";
import { nameWriter } from "../listing/encoding.ts";
import { pageLimit } from "../listing/limit.ts";
import { type Entry, pageOf } from "../listing/page.ts";
import { checksumOfUpload } from "../multipart/upload.ts";
import { nextKey } from "../store/key-range.ts";
import type { Upload } from "../store/uploads.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html */
export const ListMultipartUploads = read("ListMultipartUploads", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const write = nameWriter(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "", KeyMarker: keyMarker = "" } = input;
  // Without a key marker, an upload id marker means nothing.
  const idMarker = keyMarker === "" ? "" : (input.UploadIdMarker ?? "");
  const limit = pageLimit(input.MaxUploads, "max-uploads");
  const folded = delimiter !== "" && keyMarker.length > prefix.length && keyMarker.endsWith(delimiter);
  const { entries, truncated } = pageOf(
    (range) =>
      idMarker === ""
        ? ctx.store.uploads.all(bucket.id, range)
        : afterMarker(ctx.store.uploads.all(bucket.id, range), keyMarker, idMarker),
    {
      prefix,
      delimiter,
      limit,
      from: keyMarker === "" || idMarker !== "" ? keyMarker : nextKey(keyMarker),
      afterCommonPrefix: folded ? keyMarker : undefined,
    },
  );
  const last = entries.at(-1);
  return {
    Bucket: input.Bucket,
    KeyMarker: write(keyMarker),
    UploadIdMarker: idMarker,
    Prefix: write(prefix),
    ...(delimiter !== "" && { Delimiter: write(delimiter) }),
    MaxUploads: limit,
    ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
    IsTruncated: truncated,
    ...(last !== undefined &&
      ("row" in last
        ? { NextKeyMarker: write(last.row.key), NextUploadIdMarker: last.row.uploadId }
        : { NextKeyMarker: write(last.commonPrefix), NextUploadIdMarker: "" })),
    ...shown(entries, write),
  };
});

/** Of the marker's own key, only uploads with greater ids. */
function* afterMarker(uploads: Iterable<Upload>, key: string, uploadId: string): Iterable<Upload> {
  for (const upload of uploads) if (upload.key !== key || upload.uploadId > uploadId) yield upload;
}

function shown(entries: readonly Entry<Upload>[], write: (text: string) => string) {
  const Uploads: MultipartUpload[] = [];
  const CommonPrefixes: CommonPrefix[] = [];
  for (const entry of entries)
    if ("row" in entry) Uploads.push(shownUpload(entry.row, write));
    else CommonPrefixes.push({ Prefix: write(entry.commonPrefix) });
  return { Uploads, CommonPrefixes };
}

function shownUpload(upload: Upload, write: (text: string) => string): MultipartUpload {
  const { algorithm, type, asked } = checksumOfUpload(upload);
  return {
    Key: write(upload.key),
    UploadId: upload.uploadId,
    Initiator: JSON.parse(upload.initiator) as Initiator,
    Owner: ownerOf(upload.owner),
    StorageClass: upload.storageClass as StorageClass,
    Initiated: upload.initiatedAt,
    ...(asked && { ChecksumAlgorithm: algorithm, ChecksumType: type }),
  };
}
