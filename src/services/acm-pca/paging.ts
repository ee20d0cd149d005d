import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { LIST_RESULTS_DEFAULT } from "./limits.ts";

interface Asked {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** One page of a list in its order; the token is good for that list only. Throws InvalidNextTokenException. */
export function pageOf<T>(ctx: Read, list: string, items: readonly T[], { MaxResults, NextToken }: Asked) {
  const begin = NextToken === undefined ? 0 : beginOf(ctx, list, NextToken);
  const end = begin + (MaxResults ?? LIST_RESULTS_DEFAULT);
  const more = items.length > end ? { NextToken: ctx.sealer.seal(`acm-pca ${list}`, String(end)) } : {};
  return { items: items.slice(begin, end), more };
}

function beginOf(ctx: Read, list: string, token: string): number {
  const opened = ctx.sealer.open(`acm-pca ${list}`, token);
  if (opened === undefined) throw errors.lastPage();
  return Number(Buffer.from(opened).toString());
}
