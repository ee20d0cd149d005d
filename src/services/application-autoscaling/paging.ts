/** Lists, page by page. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { LISTED_MAX } from "./limits.ts";
import type { Kind } from "./store.ts";
import type { Records } from "./target.ts";

interface Asked {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export function page<K extends Kind>(
  ctx: Read,
  kind: K,
  prefix: string,
  { MaxResults = LISTED_MAX, NextToken }: Asked,
  fits: (record: Records[K]) => boolean,
): { readonly items: readonly Records[K][]; readonly NextToken: string | undefined } {
  const list = `application-autoscaling ${kind}`;
  const opened = NextToken === undefined ? undefined : ctx.sealer.open(list, NextToken);
  if (NextToken !== undefined && opened === undefined) throw errors.invalidNextToken();
  const limit = Math.min(Math.max(MaxResults, 1), LISTED_MAX);
  const items: Records[K][] = [];
  let last = opened === undefined ? "" : Buffer.from(opened).toString();
  for (const { key, record } of ctx.store.list(kind, prefix, last)) {
    if (!fits(record)) continue;
    if (items.length === limit) return { items, NextToken: ctx.sealer.seal(list, last) };
    last = key;
    items.push(record);
  }
  return { items, NextToken: undefined };
}
