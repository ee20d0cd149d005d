import type { Tag } from "../../gen/acm.ts";
import * as errors from "./errors.ts";
import { TAGS_MAX } from "./limits.ts";

type Tags = Readonly<Record<string, string>>;

/** Tags with others added. Throws InvalidTagException, TooManyTagsException. */
export function withTags(tags: Tags, given: readonly Tag[] | undefined): Tags {
  for (const { Key } of given ?? [])
    if (Key.toLowerCase().startsWith("aws:"))
      throw errors.invalidTag(`Tag keys cannot begin with the reserved prefix aws: ${Key}`);
  const all = { ...tags, ...requestTags(given) };
  if (Object.keys(all).length > TAGS_MAX)
    throw errors.tooManyTags(`A certificate can have at most ${TAGS_MAX} tags.`);
  return all;
}

/** Without those of a key, and of that value where one is given. */
export function withoutTags(tags: Tags, given: readonly Tag[]): Tags {
  const kept = Object.entries(tags).filter(
    ([key, value]) =>
      !given.some((tag) => tag.Key === key && (tag.Value === undefined || tag.Value === value)),
  );
  return Object.fromEntries(kept);
}

export const requestTags = (given: readonly Tag[] | undefined): Tags =>
  Object.fromEntries((given ?? []).map(({ Key, Value = "" }) => [Key, Value]));
