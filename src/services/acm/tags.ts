import { type Tags, tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/acm.ts";
import * as errors from "./errors.ts";
import { TAGS_MAX } from "./limits.ts";

/** Tags with others added. Throws InvalidTagException, TooManyTagsException. */
export function withTags(tags: Tags, given: readonly Tag[] | undefined): Tags {
  for (const { Key } of given ?? [])
    if (Key.toLowerCase().startsWith("aws:"))
      throw errors.invalidTag(`Tag keys cannot begin with the reserved prefix aws: ${Key}`);
  const all = { ...tags, ...tagMap(given) };
  if (Object.keys(all).length > TAGS_MAX)
    throw errors.tooManyTags(`A certificate can have at most ${TAGS_MAX} tags.`);
  return all;
}
