import type {
  CommonPrefix,
  Initiator,
  ListMultipartUploadsRequest,
  MultipartUpload,
  StorageClass,
} from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { ownerOf } from "../bucket/canonical-user.ts";
import { isDirectory } from "../directory/name.ts";
import { invalidArgument } from "../errors.ts";
import { type Read, read } from "../kit.ts";
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
  const { Prefix: prefix = "", Delimiter: delimiter = "" } = input;
  const { keyMarker, idMarker } = markersOf(ctx, bucket, input);
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
    KeyMarker: isDirectory(bucket.name) ? (input.KeyMarker ?? "") : write(keyMarker),
    ...(!isDirectory(bucket.name) && { UploadIdMarker: idMarker }),
    Prefix: write(prefix),
    ...(delimiter !== "" && { Delimiter: write(delimiter) }),
    MaxUploads: limit,
    ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
    IsTruncated: truncated,
    ...(last !== undefined && nextMarkers(ctx, bucket, last, write)),
    ...shown(entries, write),
  };
});

interface Markers {
  readonly keyMarker: string;
  readonly idMarker: string;
}

/** In directory buckets one marker, which tells nothing, stands for both. */
const MARKER = "s3 ListMultipartUploads";

function markersOf(ctx: Read, bucket: Bucket, input: ListMultipartUploadsRequest): Markers {
  const { KeyMarker: keyMarker = "", UploadIdMarker: idMarker = "" } = input;
  if (keyMarker === "") return { keyMarker, idMarker: "" }; // without it, the other one means nothing
  if (!isDirectory(bucket.name)) return { keyMarker, idMarker };
  const opened = ctx.sealer.open(MARKER, keyMarker);
  if (opened === undefined)
    throw invalidArgument("The key marker provided is incorrect", "key-marker", keyMarker);
  return JSON.parse(Buffer.from(opened).toString("utf8")) as Markers;
}

function nextMarkers(ctx: Read, bucket: Bucket, last: Entry<Upload>, write: (text: string) => string) {
  const [key, id] = "row" in last ? [last.row.key, last.row.uploadId] : [last.commonPrefix, ""];
  if (!isDirectory(bucket.name)) return { NextKeyMarker: write(key), NextUploadIdMarker: id };
  const markers: Markers = { keyMarker: key, idMarker: id };
  return { NextKeyMarker: ctx.sealer.seal(MARKER, JSON.stringify(markers)) };
}

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
