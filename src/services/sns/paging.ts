/** Lists, page by page: a hundred at a time. */
import { invalidParameter } from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE } from "./limits.ts";

/** After which entry the page begins: the empty text for the first. */
export function pageAfter(ctx: Read, list: string, token: string | undefined): string {
  if (token === undefined || token === "") return "";
  const opened = ctx.sealer.open(`sns ${list}`, token);
  if (opened === undefined) throw invalidParameter("NextToken");
  return Buffer.from(opened).toString();
}

/** Cuts a list that was read one too far, and says where the next page begins. */
export function cutToPage<T>(
  ctx: Read,
  list: string,
  read: readonly T[],
  nameOf: (entry: T) => string,
  limit = PAGE,
): { readonly shown: readonly T[]; readonly token: string | undefined } {
  const shown = read.slice(0, limit);
  const last = shown.at(-1);
  const more = read.length > limit && last !== undefined;
  return { shown, token: more ? ctx.sealer.seal(`sns ${list}`, nameOf(last)) : undefined };
}
