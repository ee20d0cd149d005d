import { bucketOf } from "../addressing.ts";
import { read } from "../kit.ts";
import { nameWriter } from "../listing/encoding.ts";
import { pageLimit } from "../listing/limit.ts";
import { lastName, objectPage, shownObjects } from "../listing/objects.ts";
import { nextKey } from "../store/key-range.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html */
export const ListObjects = read("ListObjects", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const write = nameWriter(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "", Marker: marker = "" } = input;
  const limit = pageLimit(input.MaxKeys, "max-keys");
  // A marker that is a common prefix was told as one: what it folds does not come again.
  const folded = delimiter !== "" && marker.length > prefix.length && marker.endsWith(delimiter);
  const { entries, truncated } = objectPage(ctx, bucket, {
    prefix,
    delimiter,
    limit,
    from: marker === "" ? "" : nextKey(marker),
    afterCommonPrefix: folded ? marker : undefined,
  });
  const last = lastName(entries);
  return {
    Name: input.Bucket,
    Prefix: write(prefix),
    Marker: write(marker),
    ...(delimiter !== "" && { Delimiter: write(delimiter) }),
    MaxKeys: limit,
    ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
    IsTruncated: truncated,
    ...(truncated && delimiter !== "" && last !== undefined && { NextMarker: write(last) }),
    ...shownObjects(entries, {
      write,
      owners: true,
      restores: input.OptionalObjectAttributes?.includes("RestoreStatus") === true,
    }),
  };
});
