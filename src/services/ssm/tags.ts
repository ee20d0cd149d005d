/** https://docs.aws.amazon.com/systems-manager/latest/userguide/tagging-resources.html */
import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/ssm.ts";
import * as errors from "./errors.ts";
import { TAGS_PER_PARAMETER_MAX } from "./limits.ts";
import type { Tags } from "./parameter.ts";

/** The tags a parameter has after these were added. */
export function withTags(present: Tags, added: readonly Tag[]): Tags {
  const tags = new Map<string, string>();
  for (const { Key, Value } of added) {
    if (Key.toLowerCase().startsWith("aws:")) throw errors.reservedTagKey();
    if (tags.has(Key)) throw errors.duplicateTagKey();
    tags.set(Key, Value);
  }
  const all = { ...present, ...Object.fromEntries(tags) };
  if (Object.keys(all).length > TAGS_PER_PARAMETER_MAX) throw errors.tooManyTags();
  return all;
}

/** For conditions, as the request gives them: nothing is checked yet. */
export function requestTags(given: readonly Tag[]): Tags {
  return tagMap(given);
}
