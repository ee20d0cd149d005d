import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/organizations.ts";
import { constraint, invalidInput } from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import { TAGS_MAX } from "./limits.ts";

/** Throws InvalidInputException or ConstraintViolationException; `resource` is what has tags already. */
export function checkTags(ctx: Read, tags: readonly Tag[] | undefined, resource?: string): void {
  if (tags === undefined) return;
  const keys = new Set(resource === undefined ? [] : Object.keys(ctx.store.tags.of(resource)));
  const given = new Set<string>();
  for (const { Key } of tags) {
    if (Key.toLowerCase().startsWith("aws:"))
      throw invalidInput(
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "You can't add, edit, or delete a tag key that begins with aws:.",
      );
    if (given.has(Key))
      throw invalidInput(
        "DUPLICATE_TAG_KEY",
        "Tag keys must be unique among the tags attached to the same entity.",
      );
    given.add(Key);
    keys.add(Key);
  }
  if (keys.size > TAGS_MAX)
    throw constraint("MAX_TAG_LIMIT_EXCEEDED", `You have exceeded the maximum number of tags: ${TAGS_MAX}.`);
}

export function putTags(ctx: Write, resource: string, tags: readonly Tag[] | undefined): void {
  ctx.store.tags.set(resource, tagMap(tags));
}
