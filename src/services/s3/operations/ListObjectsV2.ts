import type { ListObjectsV2Request } from "../../../gen/s3.ts";
import { bucketOf } from "../addressing.ts";
import { invalidArgument } from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { nameWriter } from "../listing/encoding.ts";
import { pageLimit } from "../listing/limit.ts";
import { lastName, objectPage, shownObjects } from "../listing/objects.ts";
import { nextKey } from "../store/key-range.ts";

const TOKEN = "s3 ListObjectsV2";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export const ListObjectsV2 = read("ListObjectsV2", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const write = nameWriter(input.EncodingType);
  const { Prefix: prefix = "", Delimiter: delimiter = "" } = input;
  const limit = pageLimit(input.MaxKeys, "maxKeys");
  const { entries, truncated } = objectPage(ctx, bucket, {
    prefix,
    delimiter,
    limit,
    ...beginning(ctx, input),
  });
  const last = lastName(entries);
  return {
    Name: input.Bucket,
    Prefix: write(prefix),
    ...(delimiter !== "" && { Delimiter: write(delimiter) }),
    MaxKeys: limit,
    ...(input.EncodingType !== undefined && { EncodingType: input.EncodingType }),
    KeyCount: entries.length,
    IsTruncated: truncated,
    ...(input.ContinuationToken !== undefined && { ContinuationToken: input.ContinuationToken }),
    ...(truncated && last !== undefined && { NextContinuationToken: ctx.sealer.seal(TOKEN, last) }),
    ...(input.StartAfter !== undefined && { StartAfter: write(input.StartAfter) }),
    ...shownObjects(entries, {
      write,
      owners: input.FetchOwner === true,
      restores: input.OptionalObjectAttributes?.includes("RestoreStatus") === true,
    }),
  };
});

/** A token goes on after the last name of its page; StartAfter counts for the first page only. */
function beginning(
  ctx: Read,
  { ContinuationToken: token, StartAfter, Prefix = "", Delimiter = "" }: ListObjectsV2Request,
): { from: string; afterCommonPrefix?: string } {
  if (token === undefined) return { from: StartAfter === undefined ? "" : nextKey(StartAfter) };
  const opened = token === "" ? undefined : ctx.sealer.open(TOKEN, token);
  if (opened === undefined)
    throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
  const last = Buffer.from(opened).toString("utf8");
  const folded = Delimiter !== "" && last.length > Prefix.length && last.endsWith(Delimiter);
  return { from: nextKey(last), ...(folded && { afterCommonPrefix: last }) };
}
