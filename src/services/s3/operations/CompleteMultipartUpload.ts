import { after, DAY } from "../../../base/instant.ts";
import type { CompleteMultipartUploadOutput, CompleteMultipartUploadRequest } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { loadDigest } from "../checksum/algorithms.ts";
import { isDirectory } from "../directory/name.ts";
import { encryptionOf, toldEncryption } from "../encryption/encryption.ts";
import { noSuchUpload } from "../errors.ts";
import { staged, type Write } from "../kit.ts";
import { toldExpiration } from "../lifecycle/of-bucket.ts";
import { PARTS_MAX } from "../limits.ts";
import { checkConsecutive, checkWhole, chosenParts } from "../multipart/assemble.ts";
import { checksumOfParts } from "../multipart/checksum.ts";
import { checksumOfUpload } from "../multipart/upload.ts";
import { checkWriteConditions } from "../object/conditions.ts";
import { etagOfParts } from "../object/etag.ts";
import type { Lock } from "../object/lock.ts";
import { toldChecksum, toldVersionId } from "../object/told.ts";
import {
  type Checksum,
  holderOfUpload,
  type Made,
  madeOf,
  quotedEtag,
  type Version,
} from "../object/version.ts";
import { writeVersion } from "../object/write.ts";
import type { ListedPart } from "../store/parts.ts";
import type { Upload } from "../store/uploads.ts";

/** How long a completion can be repeated and has the same answer. */
const REMEMBERED = DAY;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html */
export const CompleteMultipartUpload = staged("CompleteMultipartUpload", {
  prepare: (ctx, input) => {
    const upload = ctx.store.uploads.find(bucketOf(ctx, input).id, input.Key, input.UploadId);
    return upload && loadDigest(checksumOfUpload(upload).algorithm);
  },
  commit: (ctx, input) => {
    const bucket = bucketOf(ctx, input);
    const upload = ctx.store.uploads.find(bucket.id, input.Key, input.UploadId);
    if (upload === undefined) return repeated(ctx, bucket, input);
    if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
      checkWriteConditions(input, input.Key, ctx.store.versions.latest(bucket.id, input.Key));
    return complete(ctx, bucket, upload, input);
  },
});

function complete(
  ctx: Write,
  bucket: Bucket,
  upload: Upload,
  input: CompleteMultipartUploadRequest,
): CompleteMultipartUploadOutput {
  const holder = holderOfUpload(upload.id);
  const kept = checksumOfUpload(upload);
  const uploaded = ctx.store.parts.list(holder, 0, PARTS_MAX);
  const parts = chosenParts(input.UploadId, input.MultipartUpload?.Parts, uploaded, kept);
  if (isDirectory(bucket.name)) checkConsecutive(input.UploadId, parts);
  const checksum: Checksum = { ...kept, value: checksumOfParts(kept, parts) };
  checkWhole(input, kept, { size: sizeOf(parts), checksum: checksum.value });
  discardOthers(ctx, holder, uploaded, parts);
  const made: Made = {
    ...madeOf(upload),
    checksum: { algorithm: kept.algorithm, type: kept.type, value: checksum.value },
  };
  const written = writeVersion(
    ctx,
    bucket,
    draftOf(ctx, bucket, upload, holder, parts, made),
    undefined,
    EVENT,
  );
  ctx.store.uploads.remove(upload.id);
  const forgetBefore = after(ctx.now, -REMEMBERED);
  ctx.store.uploads.rememberCompletion(upload, ctx.now, listedText(input), written.versionId, forgetBefore);
  const { encryption, tags } = upload;
  return answer(ctx, bucket, input, { ...written, made: JSON.stringify(made), encryption, tags });
}

function sizeOf(parts: readonly ListedPart[]): number {
  return parts.reduce((sum, part) => sum + part.size, 0);
}

const EVENT = "ObjectCreated:CompleteMultipartUpload";

function draftOf(
  ctx: Write,
  bucket: Bucket,
  upload: Upload,
  holder: number,
  parts: readonly ListedPart[],
  made: Made,
) {
  const lock = JSON.parse(upload.lock ?? "{}") as Lock;
  return {
    key: upload.key,
    size: sizeOf(parts),
    etag: etagOfParts(
      ctx.ids,
      bucket.name,
      parts.map((part) => part.etag),
    ),
    holder,
    partCount: parts.length,
    storageClass: upload.storageClass,
    owner: upload.owner,
    made: JSON.stringify(made),
    encryption: upload.encryption,
    tags: upload.tags,
    acl: upload.acl,
    ...lock,
  };
}

/** Parts that the completion left out are no part of the object. */
function discardOthers(
  ctx: Write,
  holder: number,
  uploaded: readonly ListedPart[],
  chosen: readonly ListedPart[],
): void {
  if (uploaded.length === chosen.length) return;
  const numbers = new Set(chosen.map((part) => part.number));
  for (const { number } of uploaded) {
    const blob = numbers.has(number) ? undefined : ctx.store.parts.remove(holder, number);
    if (blob !== undefined) ctx.blobs.release(blob);
  }
}

/** Completing again what was completed has the same answer, as long as the object is there. */
function repeated(
  ctx: Write,
  bucket: Bucket,
  input: CompleteMultipartUploadRequest,
): CompleteMultipartUploadOutput {
  const completed = ctx.store.uploads.completed(bucket.id, input.Key, input.UploadId);
  const version = completed && ctx.store.versions.version(bucket.id, input.Key, completed.versionId);
  if (version === undefined || completed?.parts !== listedText(input)) throw noSuchUpload(input.UploadId);
  return answer(ctx, bucket, input, version);
}

function listedText({ MultipartUpload }: CompleteMultipartUploadRequest): string {
  const parts = MultipartUpload?.Parts ?? [];
  return parts.map(({ PartNumber, ETag }) => `${PartNumber}:${ETag?.replaceAll('"', "")}`).join(",");
}

function answer(
  ctx: Write,
  bucket: Bucket,
  input: CompleteMultipartUploadRequest,
  version: Pick<
    Version,
    "key" | "size" | "tags" | "modifiedAt" | "etag" | "made" | "encryption" | "versionId"
  >,
): CompleteMultipartUploadOutput {
  const key = input.Key.split("/").map(encodeURIComponent).join("/");
  return {
    Location: `${ctx.request.endpoint}/${input.Bucket}/${key}`,
    Bucket: input.Bucket,
    Key: input.Key,
    ETag: quotedEtag(version),
    ...toldChecksum(madeOf(version).checksum),
    ...toldEncryption(encryptionOf(version)),
    ...toldVersionId(bucket, version),
    Expiration: toldExpiration(bucket, version, version.tags),
  };
}
