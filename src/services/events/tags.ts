import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/events.ts";
import { invalidParameter, limitExceeded } from "./errors.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

/** Tags as a request gives them. Throws ValidationException and LimitExceededException. */
export function newTags(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  const keys = new Set(tags.map(({ Key }) => Key));
  if (keys.size !== tags.length) throw invalidParameter("Tags", "Duplicate tag keys.");
  if ([...keys].some((key) => /^aws:/i.test(key)))
    throw invalidParameter("Tags", "System tags cannot be added/updated by requester");
  if (keys.size > TAGS_PER_RESOURCE_MAX) throw limitExceeded();
  return tagMap(tags);
}
