/** Tags as AWS's APIs list them, and as they are worked with: by key. */

/** Values by key. */
export type Tags = Readonly<Record<string, string>>;

/** One tag, as most services list them. */
export interface ListedTag {
  readonly Key: string;
  /** Absent: empty. */
  readonly Value?: string | undefined;
}

/** Of a key that is listed twice the last one counts. */
export function tagMap(listed: readonly ListedTag[] | undefined): Record<string, string> {
  return Object.fromEntries((listed ?? []).map(({ Key, Value = "" }) => [Key, Value]));
}

export function tagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Without those that are listed: with a value only those of that value. */
export function withoutTags(tags: Tags, listed: readonly ListedTag[]): Tags {
  const kept = Object.entries(tags).filter(
    ([key, value]) =>
      !listed.some(({ Key, Value }) => Key === key && (Value === undefined || Value === value)),
  );
  return Object.fromEntries(kept);
}
