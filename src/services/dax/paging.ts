import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import type { Kind, Things } from "./store.ts";

/** A page of what there is of a kind, and the token of the next one. */
export function pageOf<K extends Kind>(
  ctx: Read,
  kind: K,
  limit: number,
  token: string | undefined,
): { readonly shown: readonly Things[K][]; readonly next: string | undefined } {
  const found = ctx.store.list(kind, token === undefined ? "" : opened(ctx, kind, token), limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const more = found.length > limit && last !== undefined;
  return { shown, next: more ? sealed(ctx, kind, last.name) : undefined };
}

export function sealed(ctx: Read, list: string, place: string): string {
  return ctx.sealer.seal(`dax ${list}`, place);
}

export function opened(ctx: Read, list: string, token: string): string {
  const place = ctx.sealer.open(`dax ${list}`, token);
  if (place === undefined) throw errors.invalidValue("The NextToken is not valid.");
  return Buffer.from(place).toString();
}
