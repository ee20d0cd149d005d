/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
import { invalidParameter, tooManyTags } from "./errors.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

/** Refuses tags that a resource cannot have; `present` are those it has. */
export function checkTags(added: Tags, present: Tags, resource: string): void {
  for (const key of Object.keys(added))
    if (key.toLowerCase().startsWith("aws:"))
      throw invalidParameter("Tag keys starting with 'aws:' are reserved for system use.");
  if (Object.keys({ ...present, ...added }).length > TAGS_PER_RESOURCE_MAX) throw tooManyTags(resource);
}

export function without(tags: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}
