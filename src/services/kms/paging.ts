/** Lists, page by page. https://docs.aws.amazon.com/kms/latest/developerguide/programming-pagination.html */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

/** What the caller asked for. */
export interface Paging {
  readonly Limit?: number | undefined;
  readonly Marker?: string | undefined;
}

/** Where a page begins (after which name) and how long it is. */
export interface Page {
  readonly after: string;
  readonly limit: number;
}

/** Throws InvalidMarkerException for a marker that this list did not hand out. */
export function pageOf(ctx: Read, list: string, asked: Paging, defaultLimit: number, limitMax: number): Page {
  const limit = Math.min(asked.Limit ?? defaultLimit, limitMax);
  if (asked.Marker === undefined) return { after: "", limit };
  const opened = ctx.sealer.open(`kms ${list}`, asked.Marker);
  if (opened === undefined) throw errors.invalidMarker();
  return { after: Buffer.from(opened).toString(), limit };
}

/** The items of a page out of a list that was read one too far, and the marker of the next. */
export function cutToPage<T>(
  ctx: Read,
  list: string,
  items: readonly T[],
  { limit }: Page,
  nameOf: (item: T) => string,
): { readonly items: readonly T[]; readonly Truncated: boolean; readonly NextMarker?: string } {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  if (items.length <= limit || last === undefined) return { items: shown, Truncated: false };
  return { items: shown, Truncated: true, NextMarker: ctx.sealer.seal(`kms ${list}`, nameOf(last)) };
}
