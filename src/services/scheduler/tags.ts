import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/scheduler.ts";
import { quotaExceeded, validation } from "./errors.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

/** Tags as a request gives them. Throws ValidationException. */
export function newTags(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  const keys = new Set(tags.map(({ Key }) => Key));
  if (keys.size !== tags.length) throw validation("Tag keys must be distinct.");
  if ([...keys].some((key) => /^aws:/i.test(key))) throw validation("Tag keys must not begin with aws:.");
  if (keys.size > TAGS_PER_RESOURCE_MAX) throw quotaExceeded("tags of a resource");
  return tagMap(tags);
}
