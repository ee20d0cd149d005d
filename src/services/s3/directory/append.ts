/**
 * Appending to an object: another part of its body.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-append.html
 */
import type { PutObjectOutput, PutObjectRequest } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import { type ChecksumAlgorithm, DEFAULT_ALGORITHM } from "../checksum/algorithms.ts";
import { combineCrcs, isCombinable } from "../checksum/combine.ts";
import { checkDeclared, declaredChecksums } from "../checksum/declared.ts";
import { encryptionOf, type Keys, toldEncryption } from "../encryption/encryption.ts";
import { defaultEncryption, presentKeys } from "../encryption/request.ts";
import {
  encryptionTypeMismatch,
  invalidRequest,
  invalidWriteOffset,
  notImplemented,
  operationAborted,
  tooManyParts,
} from "../errors.ts";
import type { Prepare, Write } from "../kit.ts";
import { PARTS_MAX, UPLOAD_BYTES_MAX } from "../limits.ts";
import { checksumOfParts, mismatchedAlgorithm } from "../multipart/checksum.ts";
import { checkWriteConditions } from "../object/conditions.ts";
import { etagOf } from "../object/etag.ts";
import { requestSource, type Taken, takeIn } from "../object/intake.ts";
import { toldChecksum } from "../object/told.ts";
import { type Checksum, holderOf, madeOf, type Version } from "../object/version.ts";
import { putPart } from "../object/write.ts";
import { encryptionHeaders } from "./encryption.ts";
import { isDirectory } from "./name.ts";

/** Bytes that were taken in to go behind those of an object. */
export interface Addition {
  readonly bucket: Bucket;
  /** As it was found. */
  readonly grows: Version;
  readonly keys: Keys;
  readonly algorithm: ChecksumAlgorithm;
  readonly taken: Taken;
}

/**
 * The object that a write with an offset goes on with; undefined: there is none yet. Throws InvalidWriteOffset,
 * TooManyParts, InvalidRequest, and NotImplemented for general purpose buckets.
 */
export function objectToGrow(ctx: Prepare, bucket: Bucket, input: PutObjectRequest): Version | undefined {
  if (!isDirectory(bucket.name)) throw notImplemented("x-amz-write-offset-bytes");
  if (input.Body === undefined || input.Body.length === 0)
    throw invalidRequest("Request body cannot be empty when 'write offset' is specified.");
  const object = ctx.store.versions.latest(bucket.id, input.Key);
  if (input.WriteOffsetBytes !== (object?.size ?? 0)) throw invalidWriteOffset();
  if (object === undefined) return undefined;
  if (Object.keys(input.Metadata ?? {}).length > 0)
    throw invalidRequest(
      "Cannot specify both a write offset value and user-defined object metadata for existing objects.",
    );
  if (countOf(object) >= PARTS_MAX) throw tooManyParts();
  return object;
}

/** Of an object's body, however it came. */
function countOf({ size, partCount }: Version): number {
  return partCount > 0 || size === 0 ? partCount : 1;
}

/** Takes the body in under the object's own keys. */
export async function takeAddition(
  ctx: Prepare,
  bucket: Bucket,
  grows: Version,
  input: PutObjectRequest,
): Promise<Addition> {
  const declared = declaredChecksums(input, input.Body);
  const algorithm = madeOf(grows).checksum?.algorithm ?? DEFAULT_ALGORITHM;
  if (declared.algorithm !== undefined && declared.algorithm !== algorithm)
    throw mismatchedAlgorithm(algorithm, declared.algorithm);
  const encryption = encryptionOf(grows);
  const wanted = encryptionHeaders(ctx, bucket, input, defaultEncryption(bucket));
  if (wanted.ServerSideEncryption !== encryption.kind) throw encryptionTypeMismatch();
  const keys = await presentKeys(ctx, bucket, input.Key, encryption, {});
  const taken = await takeIn(ctx, await requestSource(input.Body, UPLOAD_BYTES_MAX), keys, algorithm);
  checkDeclared(declared, taken, input.Body);
  return { bucket, grows, keys, algorithm, taken };
}

/** Throws OperationAborted where the object is another one by now. */
export function append(ctx: Write, input: PutObjectRequest, addition: Addition): PutObjectOutput {
  const { grows, keys, algorithm, taken } = addition;
  const bucket = sameBucket(ctx, addition.bucket);
  const object = ctx.store.versions.latest(bucket.id, input.Key);
  checkWriteConditions(input, input.Key, object);
  if (object?.size !== grows.size) throw invalidWriteOffset();
  if (object.id !== grows.id || object.etag !== grows.etag) throw operationAborted();
  const etag = etagOf(ctx.ids, bucket.name, keys.encryption, taken.md5);
  const number = countOf(object) + 1;
  const holder = holderOf(object);
  const { checksum: before } = madeOf(object);
  if (number === 2 && object.partCount === 0) ctx.store.parts.sumUp(holder, 1, before?.value ?? null);
  putPart(ctx, holder, taken, { number, etag, checksum: taken.checksum, further: null });
  const size = object.size + taken.size;
  const checksum = checksumOfWhole(ctx, object, holder, taken, algorithm);
  ctx.store.versions.grow(bucket.id, object, {
    size,
    etag,
    modifiedAt: ctx.now,
    made: JSON.stringify({ ...madeOf(object), checksum }),
    partCount: number === 1 ? 0 : number,
  });
  return {
    ...toldChecksum({ ...checksum, value: taken.checksum }),
    ...toldEncryption(keys.encryption),
    ETag: `"${etag}"`,
    Size: size,
  };
}

/** CRCs combine to that of the whole; of all others there is a checksum of the parts' checksums. */
function checksumOfWhole(
  ctx: Write,
  object: Version,
  holder: number,
  taken: Taken,
  algorithm: ChecksumAlgorithm,
): Checksum {
  const { checksum: before } = madeOf(object);
  if (object.size === 0) return { algorithm, type: "FULL_OBJECT", value: taken.checksum };
  if (before?.type === "FULL_OBJECT" && isCombinable(algorithm)) {
    const parts = [
      { crc: before.value, size: object.size },
      { crc: taken.checksum, size: taken.size },
    ];
    return { algorithm, type: "FULL_OBJECT", value: combineCrcs(algorithm, parts) };
  }
  const parts = ctx.store.parts.list(holder, 0, PARTS_MAX);
  const type = "COMPOSITE";
  return { algorithm, type, value: checksumOfParts({ algorithm, type, asked: true }, parts) };
}
