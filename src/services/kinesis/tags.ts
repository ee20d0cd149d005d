import * as errors from "./errors.ts";
import { TAGS_MAX } from "./limits.ts";

/** Throws when a resource would have tags that it cannot have. */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  const keys = Object.keys(tags);
  if (keys.length > TAGS_MAX)
    throw errors.invalidArgument(
      `Failed to add tags: the resource would have ${keys.length} tags. A resource can have at most ${TAGS_MAX} tags.`,
    );
  const reserved = keys.find((key) => key.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined)
    throw errors.invalidArgument(`Tag keys starting with "aws:" are reserved: ${reserved}`);
}
