import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

/** One page of a list in its order; the token is good for the same list only. Throws ValidationException. */
export function pageOf<T>(
  ctx: Read,
  list: string,
  items: readonly T[],
  limit: number,
  token: string | undefined,
): { readonly items: readonly T[]; readonly NextToken: string | undefined } {
  const purpose = `acm ${list}`;
  const opened = token === undefined ? undefined : ctx.sealer.open(purpose, token);
  if (token !== undefined && opened === undefined) throw errors.validation("The NextToken is not valid.");
  const begin = opened === undefined ? 0 : Number(Buffer.from(opened).toString());
  const end = begin + limit;
  const NextToken = end < items.length ? ctx.sealer.seal(purpose, String(end)) : undefined;
  return { items: items.slice(begin, end), NextToken };
}
