/** Lists, page by page. */
import { invalidToken } from "./errors.ts";
import type { Read } from "./kit.ts";

/** After which name a page begins: what the token tells, or the beginning. */
export function pageAfter(ctx: Read, list: string, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = ctx.sealer.open(`logs ${list}`, token);
  if (opened === undefined) throw invalidToken();
  return Buffer.from(opened).toString();
}

/** Cuts a list that was read one too far. `key` says where the next page begins. */
export function page<T>(
  ctx: Read,
  list: string,
  items: readonly T[],
  limit: number,
  key: (item: T) => string,
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const last = items[limit - 1];
  if (items.length <= limit || last === undefined) return { items };
  return { items: items.slice(0, limit), nextToken: ctx.sealer.seal(`logs ${list}`, key(last)) };
}
