import { validation } from "./errors.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

/** Tags as a request gives them. Throws ValidationException. */
export function newTags(tags: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const keys = Object.keys(tags);
  if (keys.some((key) => /^aws:/i.test(key))) throw validation("Tag keys must not begin with aws:.");
  if (keys.length > TAGS_PER_RESOURCE_MAX)
    throw validation(`A pipe has at most ${TAGS_PER_RESOURCE_MAX} tags.`);
  return tags;
}
