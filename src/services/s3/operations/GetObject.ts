import type { GetObjectOutput, GetObjectRequest } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { encryptionOf, type Keys } from "../encryption/encryption.ts";
import { presentKeys } from "../encryption/request.ts";
import { type Prepare, staged } from "../kit.ts";
import { readBody, readWhole } from "../object/body.ts";
import { checkReadConditions } from "../object/conditions.ts";
import { objectAt } from "../object/find.ts";
import { overrides } from "../object/overrides.ts";
import { checkReadable } from "../object/restore.ts";
import { type Selection, selectionOf } from "../object/selection.ts";
import { INTELLIGENT_TIERING } from "../object/storage-class.ts";
import { toldObject } from "../object/told.ts";
import { holderOf, madeOf, type Version } from "../object/version.ts";
import { noteAccess } from "../tiering/access.ts";

/**
 * Reads at once, unless KMS must be asked for the key.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export const GetObject = staged("GetObject", {
  prepare: (ctx, input): Promise<Read> | Read => {
    const bucket = bucketOf(ctx, input);
    const version = objectAt(ctx, bucket, input.Key, input.VersionId);
    const keys = presentKeys(ctx, bucket, version.key, encryptionOf(version), input);
    const answer = (known: Keys) => ({ version, output: answerOf(ctx, input, bucket, version, known) });
    return keys instanceof Promise ? keys.then(answer) : answer(keys);
  },
  commit: (ctx, _input, { version, output }) => {
    if (version.storageClass === INTELLIGENT_TIERING) noteAccess(ctx, version);
    return output;
  },
});

interface Read {
  readonly version: Version;
  readonly output: GetObjectOutput;
}

function answerOf(
  ctx: Prepare,
  input: GetObjectRequest,
  bucket: Bucket,
  version: Version,
  keys: Keys,
): GetObjectOutput {
  checkReadConditions(input, version);
  checkReadable(version, ctx.now);
  const made = madeOf(version);
  const selection = selectionOf(ctx, input, version, made);
  return {
    ...toldObject(bucket, version, made),
    ...selection.told,
    ...overrides(ctx, input),
    Body: bodyOf(ctx, version, keys, selection),
  };
}

function bodyOf(ctx: Prepare, version: Version, keys: Keys, { start, end }: Selection) {
  if (start >= end) return new Uint8Array(0);
  const only = version.partCount === 0 ? ctx.store.parts.whole(version) : undefined;
  if (only !== undefined) return readWhole(ctx.blobs, keys.roots, only, start, end);
  return readBody(ctx.blobs, keys.roots, ctx.store.parts.all(holderOf(version)), start, end);
}
