/** NextToken and MaxResults: how every list of Organizations is cut into pages. */
import { invalidInput } from "./errors.ts";
import type { Read } from "./kit.ts";
import { PAGE_DEFAULT } from "./limits.ts";

interface PageRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly rest: { readonly NextToken?: string };
}

/**
 * One page of what `fetch` gives in ascending order of `keyOf`, which must be unique. `fetch` is asked for one item more
 * than the page holds, to learn whether there are more.
 */
export function pageOf<T>(
  ctx: Read,
  { NextToken, MaxResults: size = PAGE_DEFAULT }: PageRequest,
  keyOf: (item: T) => string,
  fetch: (after: string, limit: number) => readonly T[],
): Page<T> {
  const items = fetch(NextToken === undefined ? "" : opened(ctx, NextToken), size + 1);
  if (items.length <= size) return { items, rest: {} };
  const shown = items.slice(0, size);
  const token = ctx.sealer.seal(purposeOf(ctx), keyOf(shown[size - 1] as T));
  return { items: shown, rest: { NextToken: token } };
}

/** One page of a short list that is in memory already. */
export function pageOfAll<T>(
  ctx: Read,
  request: PageRequest,
  keyOf: (item: T) => string,
  all: readonly T[],
): Page<T> {
  const sorted = [...all].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return pageOf(ctx, request, keyOf, (after, limit) =>
    sorted.filter((item) => keyOf(item) > after).slice(0, limit),
  );
}

function purposeOf(ctx: Read): string {
  return `organizations:${ctx.request.operation}`;
}

function opened(ctx: Read, token: string): string {
  const bytes = ctx.sealer.open(purposeOf(ctx), token);
  if (bytes === undefined) throw invalidInput("INVALID_NEXT_TOKEN", "The provided next token is invalid.");
  return new TextDecoder().decode(bytes);
}
