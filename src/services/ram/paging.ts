import { invalidNextToken } from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE_DEFAULT } from "./limits.ts";

interface PageRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

/** One page of what an account sees. Throws InvalidNextTokenException. */
export function pageOf<T>(
  ctx: Read,
  { nextToken, maxResults = PAGE_DEFAULT }: PageRequest,
  all: readonly T[],
) {
  const purpose = `ram:${ctx.request.operation}`;
  const opened = nextToken === undefined ? undefined : ctx.sealer.open(purpose, nextToken);
  if (nextToken !== undefined && opened === undefined)
    throw invalidNextToken("The specified value for NextToken isn't valid.");
  const from = opened === undefined ? 0 : Number(new TextDecoder().decode(opened));
  const to = from + maxResults;
  const rest = to < all.length ? { nextToken: ctx.sealer.seal(purpose, String(to)) } : {};
  return { items: all.slice(from, to), rest };
}
