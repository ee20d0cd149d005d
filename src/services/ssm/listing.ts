/** Lists of parameters, page by page. What a page costs does not depend on how many parameters there are. */
import * as errors from "./errors.ts";
import type { Selection, Source } from "./filters.ts";
import type { Read } from "./kit.ts";
import { PARAMETERS_LOOKED_AT_MAX } from "./limits.ts";
import { pathOf } from "./name.ts";
import type { ParameterRecord } from "./parameter.ts";
import type { Cursor } from "./store/parameters.ts";

export interface Asked {
  readonly limit: number;
  readonly NextToken?: string | undefined;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly NextToken?: string;
}

/** The place where a list stands: in which of its sources, behind which parameter. */
type Place = readonly [source: number, path: string, name: string];

const START: Cursor = { path: "", name: "" };

/** A page of what is selected. It may end early, when much was looked at that does not match. */
export function page(ctx: Read, list: string, selection: Selection, asked: Asked): Page<ParameterRecord> {
  const items: ParameterRecord[] = [];
  let last: Place = placeOf(ctx, list, asked.NextToken);
  let looked = 0;
  for (const [place, record] of walk(ctx, selection, last, asked.limit)) {
    const fits = selection.matches?.(record) ?? true;
    if (items.length === asked.limit && fits) return { items, ...tokenAt(ctx, list, last) };
    if (fits) items.push(record);
    last = place;
    looked += 1;
    if (looked === PARAMETERS_LOOKED_AT_MAX) return { items, ...tokenAt(ctx, list, last) };
  }
  return { items };
}

function* walk(
  ctx: Read,
  { sources, matches }: Selection,
  [first, path, name]: Place,
  limit: number,
): Generator<readonly [Place, ParameterRecord]> {
  const batch = matches === undefined ? limit + 1 : Math.max(limit + 1, 100);
  for (let at = first; at < sources.length; at++) {
    let after: Cursor = at === first ? { path, name } : START;
    for (;;) {
      const records = recordsIn(ctx, sources[at] as Source, after, batch);
      for (const record of records) {
        after = { path: pathOf(record.name), name: record.name };
        yield [[at, after.path, after.name], record];
      }
      if (records.length < batch) break;
    }
  }
}

function recordsIn(ctx: Read, source: Source, after: Cursor, limit: number): ParameterRecord[] {
  const { parameters } = ctx.store;
  return "parent" in source
    ? parameters.below(source.parent, after, limit)
    : parameters.inRange(source, after, limit);
}

function placeOf(ctx: Read, list: string, token: string | undefined): Place {
  return token === undefined || token === "" ? [0, "", ""] : (JSON.parse(opened(ctx, list, token)) as Place);
}

function tokenAt(ctx: Read, list: string, place: Place): { readonly NextToken: string } {
  return { NextToken: sealed(ctx, list, JSON.stringify(place)) };
}

/** Throws InvalidNextToken for what this list did not hand out. */
export function opened(ctx: Read, list: string, token: string): string {
  const bytes = ctx.sealer.open(`ssm ${list}`, token);
  if (bytes === undefined) throw errors.invalidNextToken();
  return Buffer.from(bytes).toString();
}

export function sealed(ctx: Read, list: string, place: string): string {
  return ctx.sealer.seal(`ssm ${list}`, place);
}
