import type {
  Checksum,
  GetObjectAttributesOutput,
  GetObjectAttributesParts,
  StorageClass,
} from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import { checkReader } from "../encryption/request.ts";
import { invalidArgument } from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { pageLimit } from "../listing/limit.ts";
import { objectAt } from "../object/find.ts";
import { toldChecksum, toldVersionId } from "../object/told.ts";
import { holderOf, madeOf, type Version } from "../object/version.ts";

const ATTRIBUTES: ReadonlySet<string> = new Set([
  "ETag",
  "Checksum",
  "ObjectParts",
  "StorageClass",
  "ObjectSize",
]);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html */
export const GetObjectAttributes = read("GetObjectAttributes", (ctx, input): GetObjectAttributesOutput => {
  const bucket = bucketOf(ctx, input);
  const wanted = new Set<string>(input.ObjectAttributes);
  for (const name of wanted)
    if (!ATTRIBUTES.has(name))
      throw invalidArgument("Invalid attribute name specified.", "x-amz-object-attributes", name);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId);
  checkReader(encryptionOf(version), input);
  const { checksum } = madeOf(version);
  return {
    LastModified: version.modifiedAt,
    ...toldVersionId(bucket, version),
    ...(wanted.has("ETag") && { ETag: version.etag }),
    ...(wanted.has("Checksum") && checksum !== undefined && { Checksum: toldChecksum(checksum) as Checksum }),
    ...(wanted.has("ObjectParts") &&
      version.partCount > 0 && {
        ObjectParts: partsOf(ctx, version, input.PartNumberMarker, input.MaxParts),
      }),
    ...(wanted.has("StorageClass") && { StorageClass: version.storageClass as StorageClass }),
    ...(wanted.has("ObjectSize") && { ObjectSize: version.size }),
  };
});

function partsOf(
  ctx: Read,
  version: Version,
  after = 0,
  asked: number | undefined,
): GetObjectAttributesParts {
  const limit = pageLimit(asked, "x-amz-max-parts");
  const { checksum } = madeOf(version);
  const found = ctx.store.parts.list(holderOf(version), after, limit + 1);
  const page = found.slice(0, limit);
  return {
    TotalPartsCount: version.partCount,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: found.length > limit,
    Parts: page.map((part) => ({
      PartNumber: part.number,
      Size: part.size,
      ...(checksum !== undefined &&
        part.checksum !== null && { [`Checksum${checksum.algorithm}`]: part.checksum }),
    })),
  };
}
