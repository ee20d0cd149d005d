/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: what tags an entity may bear. */

import type { Entity } from "./entity.ts";
import { invalidInput, limitExceeded } from "./errors.ts";
import { TAGS_PER_ENTITY } from "./limits.ts";
import { foldTagKey, type Tag } from "./store/tags.ts";

/** Checks tags to be put on an entity that has some. Throws InvalidInput and LimitExceeded. */
export function checkTags(
  entity: { readonly kind: Entity["kind"] },
  present: readonly Tag[],
  tags: readonly Tag[],
): void {
  const incoming = new Set<string>();
  for (const { Key } of tags) {
    if (/^aws:/i.test(Key)) throw invalidInput("Tag keys beginning with aws: are reserved for system use.");
    incoming.add(foldTagKey(entity, Key));
  }
  if (incoming.size < tags.length)
    throw invalidInput("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  for (const { Key } of present) incoming.add(foldTagKey(entity, Key));
  if (incoming.size > TAGS_PER_ENTITY)
    throw limitExceeded(`The number of tags has reached the maximum limit of ${TAGS_PER_ENTITY}.`);
}
