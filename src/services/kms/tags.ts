/** https://docs.aws.amazon.com/kms/latest/developerguide/tagging-keys.html */
import type { Tag } from "../../gen/kms.ts";
import * as errors from "./errors.ts";
import { TAGS_PER_KEY_MAX } from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags a request gives; refuses those that a key cannot have. */
export function tagsOf(given: readonly Tag[] | undefined): Tags {
  const tags: Record<string, string> = {};
  for (const { TagKey, TagValue } of given ?? []) {
    checkKey(TagKey);
    if (!CHARACTERS.test(TagValue)) throw errors.tagError("Tag value contains invalid characters");
    if (Object.hasOwn(tags, TagKey)) throw errors.tagError("Duplicate tag keys");
    tags[TagKey] = TagValue;
  }
  return tags;
}

export function checkKey(key: string): void {
  if (key.toLowerCase().startsWith("aws:"))
    throw errors.tagError('Tag keys beginning with "aws:" are reserved');
  if (!CHARACTERS.test(key)) throw errors.tagError("Tag key contains invalid characters");
}

export function checkTagCount(tags: Tags): void {
  if (Object.keys(tags).length > TAGS_PER_KEY_MAX) throw errors.limitExceeded("Too many tags");
}

/** For conditions, as the request gives them: nothing is checked yet. */
export function requestTags(given: readonly Tag[] | undefined): Tags | undefined {
  return given === undefined ? undefined : Object.fromEntries(given.map((tag) => [tag.TagKey, tag.TagValue]));
}
