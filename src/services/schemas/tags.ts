import { badRequest, quotaExceeded } from "./errors.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

/** Tags as a request gives them. Throws BadRequestException. */
export function newTags(tags: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const keys = Object.keys(tags);
  if (keys.some((key) => /^aws:/i.test(key))) throw badRequest("Tag keys must not begin with aws:.");
  if (keys.length > TAGS_PER_RESOURCE_MAX) throw quotaExceeded("tags of a resource");
  return tags;
}
