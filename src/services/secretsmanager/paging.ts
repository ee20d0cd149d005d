/** Lists, page by page. The token says how far a list has come; it is good for the same list only. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

interface Asked {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** One page out of a whole list in its order. Throws InvalidNextTokenException for a token of another list. */
export function pageOf<T>(
  ctx: Read,
  list: string,
  items: readonly T[],
  { MaxResults, NextToken }: Asked,
  limitDefault: number,
): { readonly items: readonly T[]; readonly NextToken?: string } {
  const begin = NextToken === undefined ? 0 : beginOf(ctx, list, NextToken);
  const end = begin + (MaxResults ?? limitDefault);
  const page = items.slice(begin, end);
  if (items.length <= end) return { items: page };
  return { items: page, NextToken: ctx.sealer.seal(`secretsmanager ${list}`, String(end)) };
}

function beginOf(ctx: Read, list: string, token: string): number {
  const opened = ctx.sealer.open(`secretsmanager ${list}`, token);
  if (opened === undefined) throw errors.invalidToken();
  return Number(Buffer.from(opened).toString());
}
