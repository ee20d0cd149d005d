/** https://docs.aws.amazon.com/sns/latest/dg/sns-tags.html */
import type { Tag } from "../../../gen/sns.ts";
import { invalidParameter, tagLimit } from "../errors.ts";
import * as limits from "../limits.ts";

export type Tags = Readonly<Record<string, string>>;

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Reads tags; refuses those that a topic cannot have. */
export function tagsOf(given: readonly Tag[] | undefined): Tags {
  const tags: Record<string, string> = {};
  for (const { Key, Value } of given ?? []) {
    if (Object.hasOwn(tags, Key)) throw invalidParameter("Duplicated keys are not allowed.");
    if (Key.length === 0 || Key.length > limits.TAG_KEY_LENGTH_MAX || !CHARACTERS.test(Key))
      throw invalidParameter("Tag Key");
    if (/^aws:/i.test(Key)) throw invalidParameter("Tag Key", "aws: prefixed tag key names are not allowed");
    if (Value.length > limits.TAG_VALUE_LENGTH_MAX || !CHARACTERS.test(Value))
      throw invalidParameter("Tag Value");
    tags[Key] = Value;
  }
  return tags;
}

export function checkTagCount(tags: Tags): void {
  if (Object.keys(tags).length > limits.TAGS_PER_TOPIC_MAX) throw tagLimit();
}
