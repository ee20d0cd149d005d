/** Where a day's work is found: which ages are reached between the last midnight that was worked through and this one. */
import type { Instant } from "../../../base/instant.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { dueBefore } from "./midnight.ts";

/** What an index of ages is searched for. */
export interface Search {
  /**
   * `current`: by when a version was made; `noncurrent`: by when it ceased to be current; `overtaken`: versions of keys
   * that got newer noncurrent ones; `upload`; `again`: what was put off or has changed.
   */
  readonly kind: "current" | "noncurrent" | "overtaken" | "upload" | "again";
  readonly from: number;
  readonly before: number;
}

const EVER = Number.MIN_SAFE_INTEGER;

/** `from`: the midnight that was worked through last, by these very rules; undefined: none. */
export function searchesOf(lifecycle: Lifecycle, from: Instant | undefined, midnight: Instant): Search[] {
  return [
    ...currentSearches(lifecycle, from, midnight),
    ...noncurrentSearches(lifecycle, from, midnight),
    ...distinct(lifecycle.rules.map((rule) => rule.abortsAfterDays)).map((days) =>
      ofAge("upload", days, from, midnight),
    ),
    { kind: "again", from: EVER, before: midnight },
  ];
}

function currentSearches(lifecycle: Lifecycle, from: Instant | undefined, midnight: Instant): Search[] {
  const times = lifecycle.rules.flatMap((rule) => [rule.expires, ...rule.moves.map((step) => step.when)]);
  const ages = distinct(times.map((when) => (when !== undefined && "days" in when ? when.days : undefined)));
  const dates = times.flatMap((when) => (when !== undefined && "date" in when ? [when.date] : []));
  const reached = dates.filter((date) => date <= midnight);
  const everything =
    (from === undefined && lifecycle.rules.some((rule) => rule.sweepsMarkers)) ||
    reached.some((date) => from === undefined || date > from);
  if (everything) return [{ kind: "current", from: EVER, before: midnight }];
  const searches = ages.map((days) => ofAge("current", days, from, midnight));
  if (reached.length > 0) searches.push({ kind: "current", from: from ?? EVER, before: midnight });
  return searches;
}

function noncurrentSearches(lifecycle: Lifecycle, from: Instant | undefined, midnight: Instant): Search[] {
  const actions = lifecycle.rules.flatMap((rule) => [
    ...(rule.noncurrentExpires === undefined ? [] : [rule.noncurrentExpires]),
    ...rule.noncurrentMoves.map(({ when, newer }) => ({ days: "days" in when ? when.days : 0, newer })),
  ]);
  const searches = distinct(actions.map((action) => action.days)).map((days) =>
    ofAge("noncurrent", days, from, midnight),
  );
  if (from !== undefined && actions.some((action) => action.newer > 0))
    searches.push({ kind: "overtaken", from, before: midnight });
  return searches;
}

/** What is so many days old by this midnight, and was not by the last. */
function ofAge(kind: Search["kind"], days: number, from: Instant | undefined, midnight: Instant): Search {
  return {
    kind,
    from: from === undefined ? EVER : dueBefore(from, days),
    before: dueBefore(midnight, days),
  };
}

function distinct(values: readonly (number | undefined)[]): number[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
