/** Pages of what is kept by name. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import type { ItemKind, Items } from "./store/items.ts";

interface Asked {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** The items of a kind in the order of their names, as many as a page has. Throws InvalidNextToken. */
export function pageOf<K extends ItemKind>(
  ctx: Read,
  kind: K,
  { NextToken, MaxResults }: Asked,
  otherwise: number,
): { readonly items: readonly Items[K][]; readonly NextToken: string | undefined } {
  const title = `cloudwatch ${kind}`;
  const opened = NextToken === undefined ? undefined : ctx.sealer.open(title, NextToken);
  if (NextToken !== undefined && opened === undefined) throw errors.invalidNextToken();
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const most = MaxResults ?? otherwise;
  const found = ctx.store.items.list(kind, most + 1, after);
  const shown = found.slice(0, most);
  const last = found.length > shown.length ? shown.at(-1)?.name : undefined;
  return {
    items: shown.map(({ item }) => item),
    NextToken: last === undefined ? undefined : ctx.sealer.seal(title, last),
  };
}
