import { type Tags, tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/firehose.ts";
import { invalidArgument } from "./errors.ts";
import { TAGS_MAX } from "./limits.ts";

/** Throws when a stream would have tags that it cannot have. */
export function checkTags(list: readonly Tag[] | undefined, before: Tags): Tags {
  const keys = (list ?? []).map(({ Key }) => Key);
  if (new Set(keys).size < keys.length) throw invalidArgument("Tag keys must be unique.");
  const tags = { ...before, ...tagMap(list) };
  if (Object.keys(tags).length > TAGS_MAX)
    throw invalidArgument(`A Firehose stream can have at most ${TAGS_MAX} tags.`);
  return tags;
}

export function tagList(tags: Tags): Tag[] {
  return Object.keys(tags)
    .sort()
    .map((Key) => ({ Key, Value: tags[Key] ?? "" }));
}
