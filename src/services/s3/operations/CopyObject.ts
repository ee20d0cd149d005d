import { type CopyObjectRequest, type GetObjectOutput, s3 } from "../../../gen/s3.ts";
import { ownershipOfNewObject } from "../access/object-acl.ts";
import { BUCKET_NAME, bucketOf } from "../addressing.ts";
import { mayTag } from "../authz.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { sameBucket } from "../bucket/same.ts";
import { algorithmNamed } from "../checksum/declared.ts";
import { isDirectory } from "../directory/name.ts";
import { encryptionText, type Keys, toldEncryption } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import { accessDenied, invalidArgument, notImplemented, pointlessCopy } from "../errors.ts";
import { type Prepare, staged, type Write } from "../kit.ts";
import { toldExpiration } from "../lifecycle/of-bucket.ts";
import { checkWriteConditions } from "../object/conditions.ts";
import {
  algorithmOf,
  type CopySource,
  giveBack,
  openCopySource,
  parseCopySource,
  sourceOf,
} from "../object/copy-source.ts";
import { etagOf } from "../object/etag.ts";
import { type DescribingHeaders, madeFrom } from "../object/headers.ts";
import { type Taken, takeIn } from "../object/intake.ts";
import { checkKey } from "../object/key.ts";
import { lockOfNewVersion } from "../object/lock.ts";
import { storageClassOf } from "../object/storage-class.ts";
import { objectTags, type Tags, tagsOfHeader, tagsText } from "../object/tags.ts";
import { toldChecksum, toldVersionId } from "../object/told.ts";
import type { Checksum, Made } from "../object/version.ts";
import { writeVersion } from "../object/write.ts";

interface Prepared {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly taken: Taken;
  readonly made: Made & { readonly checksum: Checksum };
  readonly tags: Tags;
  readonly sourceVersionId: string | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export const CopyObject = staged("CopyObject", {
  prepare: async (ctx, input): Promise<Prepared> => {
    const bucket = bucketOf(ctx, input);
    const source = parseCopySource(input.CopySource);
    checkHeaders(ctx, bucket, source, input);
    const asked = newKeys(ctx, bucket, input.Key, input);
    const keys = asked instanceof Promise ? await asked : asked;
    const found = await openCopySource(ctx, source, input);
    try {
      return await copy(ctx, bucket, source, input, found, keys);
    } catch (error) {
      await giveBack(found);
      throw error;
    }
  },
  commit: (ctx, input, prepared) => {
    const bucket = sameBucket(ctx, prepared.bucket);
    const written = write(ctx, bucket, input, prepared);
    return {
      CopyObjectResult: {
        ETag: `"${written.etag}"`,
        LastModified: written.modifiedAt,
        ...toldChecksum(prepared.made.checksum),
      },
      ...(prepared.sourceVersionId !== undefined && { CopySourceVersionId: prepared.sourceVersionId }),
      ...toldVersionId(bucket, written),
      ...toldEncryption(prepared.keys.encryption),
      Expiration: toldExpiration(bucket, written, tagsText(prepared.tags)),
    };
  },
});

async function copy(
  ctx: Prepare,
  bucket: Bucket,
  source: CopySource,
  input: CopyObjectRequest,
  found: GetObjectOutput,
  keys: Keys,
): Promise<Prepared> {
  const described = madeFrom(description(input, found));
  const tags = await tagsOfCopy(ctx, source, input, found);
  const algorithm =
    input.ChecksumAlgorithm === undefined ? algorithmOf(found) : algorithmNamed(input.ChecksumAlgorithm);
  const taken = await takeIn(ctx, sourceOf(found), keys, algorithm);
  const checksum: Checksum = { algorithm, type: "FULL_OBJECT", value: taken.checksum };
  return { bucket, keys, taken, made: { ...described, checksum }, tags, sourceVersionId: found.VersionId };
}

/** A copy has its source's headers and metadata, or those of the request. A redirect is never copied. */
function description(input: CopyObjectRequest, found: GetObjectOutput): DescribingHeaders {
  if (input.MetadataDirective === "REPLACE") return input;
  return { ...found, WebsiteRedirectLocation: input.WebsiteRedirectLocation };
}

async function tagsOfCopy(
  ctx: Prepare,
  source: CopySource,
  input: CopyObjectRequest,
  found: GetObjectOutput,
): Promise<Tags> {
  if (input.TaggingDirective === "REPLACE") return tagsOfHeader(input.Tagging);
  if ((found.TagCount ?? 0) === 0) return {};
  if (isDirectory(input.Bucket)) throw notImplemented("x-amz-tagging-directive");
  if (!mayTag(ctx, { Bucket: input.Bucket, Key: input.Key })) throw accessDenied();
  const region = ctx.names.holderOf(ctx.scope.partition, BUCKET_NAME, source.bucket)?.region;
  const { TagSet } = await ctx.call(
    s3,
    "GetObjectTagging",
    { Bucket: source.bucket, Key: source.key, VersionId: source.versionId },
    region === undefined ? {} : { region },
  );
  return objectTags(TagSet);
}

function checkHeaders(ctx: Prepare, bucket: Bucket, source: CopySource, input: CopyObjectRequest): void {
  checkKey(input.Key);
  const { MetadataDirective: metadata, TaggingDirective: tagging } = input;
  if (metadata !== undefined && metadata !== "COPY" && metadata !== "REPLACE")
    throw invalidArgument("Unknown metadata directive.", "x-amz-metadata-directive", metadata);
  if (tagging !== undefined && tagging !== "COPY" && tagging !== "REPLACE")
    throw invalidArgument("Unknown tagging directive.", "x-amz-tagging-directive", tagging);
  storageClassOf(bucket.name, input.StorageClass);
  ownershipOfNewObject(ctx, bucket, input);
  lockOfNewVersion(bucket, input, ctx.now);
  if (isPointless(bucket, source, input)) throw pointlessCopy();
  if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
    checkWriteConditions(input, input.Key, ctx.store.versions.latest(bucket.id, input.Key));
}

/** An object copied onto itself must change in some way; an older version put in front is a change. */
function isPointless(bucket: Bucket, source: CopySource, input: CopyObjectRequest): boolean {
  if (source.bucket !== bucket.name || source.key !== input.Key || source.versionId !== undefined)
    return false;
  return (
    input.MetadataDirective !== "REPLACE" &&
    input.TaggingDirective !== "REPLACE" &&
    input.StorageClass === undefined &&
    input.WebsiteRedirectLocation === undefined &&
    input.ServerSideEncryption === undefined &&
    input.SSECustomerAlgorithm === undefined &&
    input.ChecksumAlgorithm === undefined
  );
}

function write(ctx: Write, bucket: Bucket, input: CopyObjectRequest, prepared: Prepared) {
  if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
    checkWriteConditions(input, input.Key, ctx.store.versions.latest(bucket.id, input.Key));
  const { keys, taken, made, tags } = prepared;
  const draft = {
    key: input.Key,
    size: taken.size,
    etag: etagOf(ctx.ids, bucket.name, keys.encryption, taken.md5),
    holder: null,
    partCount: 0,
    storageClass: storageClassOf(bucket.name, input.StorageClass),
    made: JSON.stringify(made),
    encryption: encryptionText(keys.encryption),
    tags: tagsText(tags),
    ...ownershipOfNewObject(ctx, bucket, input),
    ...lockOfNewVersion(bucket, input, ctx.now),
  };
  return writeVersion(ctx, bucket, draft, taken, "ObjectCreated:Copy");
}
