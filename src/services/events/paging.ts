/** Pages of lists, in the order of names: a token tells behind which name the next page begins. */
import { validation } from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE_MAX } from "./limits.ts";

export interface Paged {
  readonly NextToken?: string | undefined;
  readonly Limit?: number | undefined;
}

const PURPOSE = "events page";

/** Behind which name the page begins: "" for the first. */
export function pageStart(ctx: Read, { NextToken }: Paged): string {
  if (NextToken === undefined) return "";
  const opened = ctx.sealer.open(PURPOSE, NextToken);
  if (opened === undefined) throw validation("Parameter NextToken is not valid.");
  return Buffer.from(opened).toString();
}

/** Takes a page from what may be longer. */
export function page<T>(
  ctx: Read,
  { Limit = PAGE_MAX }: Paged,
  all: Iterable<T>,
  nameOf: (item: T) => string,
): { readonly items: readonly T[]; readonly NextToken?: string } {
  const items: T[] = [];
  for (const item of all) {
    if (items.length === Limit) {
      const last = items.at(-1) as T;
      return { items, NextToken: ctx.sealer.seal(PURPOSE, nameOf(last)) };
    }
    items.push(item);
  }
  return { items };
}
