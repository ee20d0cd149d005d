import type { PutObjectRequest } from "../../../gen/s3.ts";
import { ownershipOfNewObject } from "../access/object-acl.ts";
import { bucketOf } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import { type ChecksumAlgorithm, DEFAULT_ALGORITHM, loadDigest } from "../checksum/algorithms.ts";
import { checkDeclared, declaredChecksums } from "../checksum/declared.ts";
import { type Addition, append, objectToGrow, takeAddition } from "../directory/append.ts";
import { encryptionText, type Keys, toldEncryption } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import { type Prepare, staged, type Write } from "../kit.ts";
import { toldExpiration } from "../lifecycle/of-bucket.ts";
import { INLINE_BYTES_MAX, UPLOAD_BYTES_MAX } from "../limits.ts";
import { checkWriteConditions } from "../object/conditions.ts";
import { etagOf } from "../object/etag.ts";
import { madeFrom } from "../object/headers.ts";
import { requestSource, type Taken, takeIn, takeInline } from "../object/intake.ts";
import { checkKey } from "../object/key.ts";
import { lockOfNewVersion } from "../object/lock.ts";
import { storageClassOf } from "../object/storage-class.ts";
import { tagsOfHeader, tagsText } from "../object/tags.ts";
import { toldChecksum } from "../object/told.ts";
import type { Checksum, Made } from "../object/version.ts";
import { writeVersion } from "../object/write.ts";

interface Prepared {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly taken: Taken;
  readonly made: Made & { readonly checksum: Checksum };
  readonly tags: string | null;
  readonly storageClass: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const PutObject = staged("PutObject", {
  prepare: (ctx, input): Promise<Prepared | Addition> | Prepared => {
    const bucket = bucketOf(ctx, input);
    checkHeaders(ctx, bucket, input);
    const grows = input.WriteOffsetBytes === undefined ? undefined : objectToGrow(ctx, bucket, input);
    if (grows !== undefined) return takeAddition(ctx, bucket, grows, input);
    const described = madeFrom(input);
    const tags = tagsText(tagsOfHeader(input.Tagging));
    const storageClass = storageClassOf(bucket.name, input.StorageClass);
    const declared = declaredChecksums(input, input.Body);
    const algorithm = declared.algorithm ?? DEFAULT_ALGORITHM;
    const keys = newKeys(ctx, bucket, input.Key, input);
    const prepared = (known: Keys, taken: Taken): Prepared => {
      checkDeclared(declared, taken, input.Body);
      const checksum: Checksum = { algorithm, type: "FULL_OBJECT", value: taken.checksum };
      return { bucket, keys: known, taken, made: { ...described, checksum }, tags, storageClass };
    };
    const whole = input.Body === undefined ? NOTHING : input.Body.whole;
    const waits = keys instanceof Promise || loadDigest(declared.algorithm) !== undefined;
    if (whole !== undefined && whole.length <= INLINE_BYTES_MAX && !waits)
      return prepared(keys, takeInline(ctx, whole, keys, algorithm));
    return receive(ctx, input, keys, algorithm).then(([known, taken]) => prepared(known, taken));
  },
  commit: (ctx, input, prepared) => {
    if ("grows" in prepared) return append(ctx, input, prepared);
    const bucket = sameBucket(ctx, prepared.bucket);
    const written = write(ctx, bucket, input, prepared);
    const { encryption } = prepared.keys;
    return {
      ...toldChecksum(prepared.made.checksum),
      ...toldEncryption(encryption),
      ETag: `"${written.etag}"`,
      SSEKMSEncryptionContext: "context" in encryption ? encryption.context : undefined,
      VersionId: bucket.versioning === undefined ? undefined : written.versionId,
      Expiration: toldExpiration(bucket, written, prepared.tags),
    };
  },
});

const NOTHING = new Uint8Array(0);

async function receive(
  ctx: Prepare,
  input: PutObjectRequest,
  asked: Keys | Promise<Keys>,
  algorithm: ChecksumAlgorithm,
): Promise<readonly [Keys, Taken]> {
  const keys = asked instanceof Promise ? await asked : asked;
  return [keys, await takeIn(ctx, await requestSource(input.Body, UPLOAD_BYTES_MAX), keys, algorithm)];
}

/** What can be told before the body is read. The conditions and the lock are looked at once more in the commit. */
function checkHeaders(ctx: Prepare, bucket: Bucket, input: PutObjectRequest): void {
  checkKey(input.Key);
  ownershipOfNewObject(ctx, bucket, input);
  lockOfNewVersion(bucket, input, ctx.now);
  if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
    checkWriteConditions(input, input.Key, ctx.store.versions.latest(bucket.id, input.Key));
}

function write(ctx: Write, bucket: Bucket, input: PutObjectRequest, prepared: Prepared) {
  if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
    checkWriteConditions(input, input.Key, ctx.store.versions.latest(bucket.id, input.Key));
  const { keys, taken, made, tags, storageClass } = prepared;
  const { owner, acl } = ownershipOfNewObject(ctx, bucket, input);
  const { lockMode, retainUntil, legalHold } = lockOfNewVersion(bucket, input, ctx.now);
  const draft = {
    key: input.Key,
    size: taken.size,
    etag: etagOf(ctx.ids, bucket.name, keys.encryption, taken.md5),
    holder: null,
    partCount: 0,
    storageClass,
    owner,
    made: JSON.stringify(made),
    encryption: encryptionText(keys.encryption),
    tags,
    acl,
    lockMode,
    retainUntil,
    legalHold,
  };
  return writeVersion(ctx, bucket, draft, taken, eventOf(ctx));
}

function eventOf({ request }: Write): "ObjectCreated:Put" | "ObjectCreated:Post" {
  return request.signature?.place === "form" ? "ObjectCreated:Post" : "ObjectCreated:Put";
}
