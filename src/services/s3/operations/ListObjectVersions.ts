import { bucketOf } from "../addressing.ts";
import { invalidArgument } from "../errors.ts";
import { read } from "../kit.ts";
import { nameWriter } from "../listing/encoding.ts";
import { pageLimit } from "../listing/limit.ts";
import { shownVersions, versionPage } from "../listing/versions.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html */
export const ListObjectVersions = read("ListObjectVersions", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const write = nameWriter(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "" } = input;
  const { KeyMarker: keyMarker = "", VersionIdMarker: versionIdMarker } = input;
  if (versionIdMarker !== undefined && input.KeyMarker === undefined)
    throw invalidArgument(
      "A version-id marker cannot be specified without a key marker.",
      "version-id-marker",
      versionIdMarker,
    );
  const limit = pageLimit(input.MaxKeys, "max-keys");
  const folded = delimiter !== "" && keyMarker.length > prefix.length && keyMarker.endsWith(delimiter);
  const { entries, truncated } = versionPage(
    ctx,
    bucket,
    { keyMarker, versionIdMarker: versionIdMarker ?? "" },
    { prefix, delimiter, limit, afterCommonPrefix: folded ? keyMarker : undefined },
  );
  const last = entries.at(-1);
  return {
    Name: input.Bucket,
    Prefix: write(prefix),
    KeyMarker: write(keyMarker),
    VersionIdMarker: versionIdMarker ?? "",
    ...(delimiter !== "" && { Delimiter: write(delimiter) }),
    MaxKeys: limit,
    ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
    IsTruncated: truncated,
    ...(truncated &&
      last !== undefined &&
      ("row" in last
        ? { NextKeyMarker: write(last.row.key), NextVersionIdMarker: last.row.versionId }
        : { NextKeyMarker: write(last.commonPrefix) })),
    ...shownVersions(entries, write, input.OptionalObjectAttributes?.includes("RestoreStatus") === true),
  };
});
