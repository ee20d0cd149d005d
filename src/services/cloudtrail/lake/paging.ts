/** Pages of what is listed by id. */
import { invalidNextToken } from "../errors.ts";
import type { Read } from "../kit.ts";

interface Page<T> {
  readonly items: readonly T[];
  readonly next: { readonly NextToken?: string };
}

/** The id behind which a token goes on. Throws InvalidNextTokenException. */
export function behind(ctx: Read, purpose: string, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = ctx.sealer.open(purpose, token);
  if (opened === undefined) throw invalidNextToken("The next token is not valid.");
  return Buffer.from(opened).toString();
}

/** One page of things that come in the order of their ids; `purpose` binds its token to the request. */
export function pageOf<T extends { readonly id: string }>(
  ctx: Read,
  purpose: string,
  things: Iterable<T>,
  limit: number,
): Page<T> {
  const items: T[] = [];
  for (const each of things) {
    if (items.length === limit)
      return { items, next: { NextToken: ctx.sealer.seal(purpose, items.at(-1)?.id ?? "") } };
    items.push(each);
  }
  return { items, next: {} };
}
