import { validation } from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE_DEFAULT } from "./limits.ts";

interface Paged {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

interface Source<T> {
  readonly from: (after: string) => Iterable<T>;
  readonly key: (item: T) => string;
  readonly wanted: (item: T) => boolean;
}

/** A page of what follows the place that the token tells. Throws ValidationException. */
export function pageOf<T>(
  ctx: Read,
  what: string,
  { nextToken, maxResults = PAGE_DEFAULT }: Paged,
  { from, key, wanted }: Source<T>,
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const purpose = `access analyzer page of ${what}`;
  const opened = nextToken === undefined ? undefined : ctx.sealer.open(purpose, nextToken);
  if (nextToken !== undefined && opened === undefined) throw validation("The nextToken is not valid.");
  const items: T[] = [];
  for (const item of from(opened === undefined ? "" : Buffer.from(opened).toString())) {
    if (!wanted(item)) continue;
    const last = items.at(-1);
    if (items.length === maxResults && last !== undefined)
      return { items, nextToken: ctx.sealer.seal(purpose, key(last)) };
    items.push(item);
  }
  return { items };
}
