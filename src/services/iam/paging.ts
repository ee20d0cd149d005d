/** MaxItems and Marker: how every list of IAM is cut into pages. */
import { validationError } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { PAGE_DEFAULT } from "./limits.ts";
import type { Slice } from "./store/entities.ts";

export interface PageRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}
export interface Page<T> {
  readonly items: T[];
  /** What the answer carries beside its items. */
  readonly rest: { readonly IsTruncated: boolean; readonly Marker?: string };
}

/**
 * One page of what `fetch` gives in ascending order of `keyOf`, which must be unique. `fetch` is asked for one item
 * more than the page holds, to learn whether there are more.
 */
export function pageOf<T>(
  ctx: Reading,
  input: PageRequest & { readonly PathPrefix?: string | undefined },
  keyOf: (item: T) => string,
  fetch: (slice: Slice) => T[],
): Page<T> {
  const size = input.MaxItems ?? PAGE_DEFAULT;
  const after = input.Marker === undefined ? undefined : openMarker(ctx, input.Marker);
  const items = fetch({ after, limit: size + 1, pathPrefix: input.PathPrefix });
  if (items.length <= size) return { items, rest: { IsTruncated: false } };
  items.length = size;
  const Marker = ctx.sealer.seal(purposeOf(ctx), keyOf(items[size - 1] as T));
  return { items, rest: { IsTruncated: true, Marker } };
}

/** One page of a list that is in memory already; sorts it by `keyOf`. */
export function pageOfAll<T>(
  ctx: Reading,
  input: PageRequest,
  keyOf: (item: T) => string,
  all: readonly T[],
): Page<T> {
  const sorted = all
    .map((item) => ({ key: keyOf(item), item }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const fetch = ({ after, limit }: Slice) => {
    const from = after === undefined ? 0 : sorted.findIndex((entry) => entry.key > after);
    return from < 0 ? [] : sorted.slice(from, from + limit);
  };
  const { items, rest } = pageOf(ctx, { Marker: input.Marker, MaxItems: input.MaxItems }, keyOfEntry, fetch);
  return { items: items.map((entry) => entry.item), rest };
}

function keyOfEntry(entry: { readonly key: string }): string {
  return entry.key;
}

/** Markers of one operation in one account open nowhere else. */
function purposeOf(ctx: Reading): string {
  return `iam:${ctx.scope.account}:${ctx.request.operation}`;
}

function openMarker(ctx: Reading, marker: string): string {
  const bytes = ctx.sealer.open(purposeOf(ctx), marker);
  if (bytes === undefined) throw validationError("Invalid Marker.");
  return new TextDecoder().decode(bytes);
}

/** The key by which names are unique and lists are ordered. */
export function nameKey(entity: { readonly name: string }): string {
  return entity.name.toLowerCase();
}
