/** A condition key's value in the request; a list for multivalued keys. */
export type ContextScalar = string | number | boolean;
export type ContextValue = ContextScalar | readonly string[];

/** The request context. Asked only for the keys that policies mention, so that values can be made on demand. */
export interface ContextSource {
  /** `key` is in lower case: names of condition keys, tag keys in them included, know no case. */
  get(key: string): ContextValue | undefined;
}

/** A context of given entries, with names in any case. */
export function contextOf(entries: Readonly<Record<string, ContextValue | undefined>>): ContextSource {
  const values = new Map<string, ContextValue>();
  for (const [key, value] of Object.entries(entries))
    if (value !== undefined) values.set(key.toLowerCase(), value);
  return values;
}
