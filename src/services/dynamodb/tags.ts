import * as errors from "./errors.ts";
import { TAGS_MAX } from "./limits.ts";

/** Throws when a resource would have tags that it cannot have. */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  const keys = Object.keys(tags);
  if (keys.length > TAGS_MAX)
    throw errors.validation(
      `One or more parameter values were invalid: Too many tags: more than ${TAGS_MAX}`,
    );
  const reserved = keys.find((key) => key.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined)
    throw errors.validation(
      `One or more parameter values were invalid: Tag keys starting with "aws:" are reserved: ${reserved}`,
    );
}
