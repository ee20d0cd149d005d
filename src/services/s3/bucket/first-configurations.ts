import type { CreateBucketRequest, Tag } from "../../../gen/s3.ts";
import { accessConfigurations } from "../access/new-bucket.ts";
import { invalidTag } from "../errors.ts";
import type { Read } from "../kit.ts";
import { BUCKET_TAGS_MAX } from "../limits.ts";
import { checkedTags } from "../object/tags.ts";

/** What a new bucket is configured with: [kind, body] each. Throws what is wrong with the request. */
export function firstConfigurations(
  ctx: Read,
  input: CreateBucketRequest,
): Array<readonly [kind: string, body: string]> {
  const { Tags } = input.CreateBucketConfiguration ?? {};
  return [...accessConfigurations(ctx, input), ...tagging(Tags ?? [])];
}

function tagging(set: readonly Tag[]): Array<readonly [string, string]> {
  if (set.length > BUCKET_TAGS_MAX) throw invalidTag("The number of tags is over the limit.");
  return set.length === 0 ? [] : [["tagging", JSON.stringify(checkedTags(set))]];
}
