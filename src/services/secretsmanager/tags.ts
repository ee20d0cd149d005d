/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/managing-secrets_tagging.html */
import { tagList } from "../../aws/tags.ts";
import type { Tag } from "../../gen/secretsmanager.ts";
import * as errors from "./errors.ts";
import { TAGS_PER_SECRET_MAX } from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The tags a request gives; refuses those that a secret cannot have. */
export function tagsOf(given: readonly Tag[] | undefined): Tags {
  const tags = new Map<string, string>();
  for (const { Key, Value = "" } of given ?? []) {
    if (Key === undefined) throw errors.invalidParameter("A tag must have a key.");
    checkKey(Key);
    if (!CHARACTERS.test(Value)) throw errors.invalidParameter(`Tag value of ${Key} has invalid characters.`);
    if (tags.has(Key)) throw errors.invalidParameter(`Duplicate tag key: ${Key}`);
    tags.set(Key, Value);
  }
  return Object.fromEntries(tags);
}

function checkKey(key: string): void {
  if (key.toLowerCase().startsWith("aws:"))
    throw errors.invalidParameter("Tag keys can't begin with the reserved prefix aws:.");
  if (!CHARACTERS.test(key)) throw errors.invalidParameter(`Tag key ${key} has invalid characters.`);
}

export function checkTagCount(tags: Tags): void {
  if (Object.keys(tags).length > TAGS_PER_SECRET_MAX)
    throw errors.invalidParameter(`A secret can't have more than ${TAGS_PER_SECRET_MAX} tags.`);
}

/** For conditions, as the request gives them: nothing is checked yet. */
export function requestTags(given: readonly Tag[] | undefined): Tags | undefined {
  return given && Object.fromEntries(given.map(({ Key = "", Value = "" }) => [Key, Value]));
}

export function listed(tags: Tags): Tag[] {
  return tagList(tags);
}
