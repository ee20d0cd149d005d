import type { Tag } from "../../../gen/s3.ts";
import { invalidArgument, invalidTag, tooManyTags } from "../errors.ts";
import { OBJECT_TAGS_MAX, TAG_KEY_LENGTH_MAX, TAG_VALUE_LENGTH_MAX } from "../limits.ts";

export type Tags = Readonly<Record<string, string>>;

const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/**
 * Tags as an object keeps them. Throws InvalidTag, and BadRequest for more than ten.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
export function objectTags(set: readonly Tag[]): Tags {
  const tags = checkedTags(set);
  if (set.length > OBJECT_TAGS_MAX) throw tooManyTags(OBJECT_TAGS_MAX);
  return tags;
}

/** Throws InvalidTag. */
export function checkedTags(set: readonly Tag[]): Tags {
  const tags = new Map<string, string>();
  for (const { Key: key, Value: value } of set) {
    if (key === "" || key.length > TAG_KEY_LENGTH_MAX || !ALLOWED.test(key))
      throw invalidTag("The TagKey you have provided is invalid", key);
    if (value.length > TAG_VALUE_LENGTH_MAX || !ALLOWED.test(value))
      throw invalidTag("The TagValue you have provided is invalid", key);
    if (/^aws:/i.test(key)) throw invalidTag("System tags cannot be added/updated by requester", key);
    if (tags.has(key)) throw invalidTag("Cannot provide multiple Tags with the same key", key);
    tags.set(key, value);
  }
  return Object.fromEntries(tags);
}

/** The tags in an x-amz-tagging header. */
export function tagsOfHeader(header: string | undefined): Tags {
  if (header === undefined || header === "") return {};
  const set: Tag[] = [];
  for (const pair of header.split("&")) {
    const equals = pair.indexOf("=");
    const key = decoded(equals < 0 ? pair : pair.slice(0, equals), header);
    if (set.some((tag) => tag.Key === key)) throw badHeader(header);
    set.push({ Key: key, Value: equals < 0 ? "" : decoded(pair.slice(equals + 1), header) });
  }
  return objectTags(set);
}

export function tagsText(tags: Tags): string | null {
  return Object.keys(tags).length === 0 ? null : JSON.stringify(tags);
}

export function tagSet(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function decoded(text: string, header: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw badHeader(header);
  }
}

function badHeader(header: string) {
  return invalidArgument(
    "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
    "x-amz-tagging",
    header,
  );
}
