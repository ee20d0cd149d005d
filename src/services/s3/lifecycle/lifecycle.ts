/**
 * A bucket's lifecycle, ready for use: what its rules do with an object on a given day. Pure; `midnight` is the day's.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-conflicts.html
 */
import type { Instant } from "../../../base/instant.ts";
import type {
  LifecycleRule,
  TransitionDefaultMinimumObjectSize,
  TransitionStorageClass,
} from "../../../gen/s3.ts";
import { isArchived } from "../object/storage-class.ts";
import { coldness, movesDown, TRANSITION_BYTES_MIN } from "../storage-class/waterfall.ts";
import { type Candidate, type Selection, selectionOf, selects } from "./filter.ts";
import { dueAfterDays, nextMidnight } from "./midnight.ts";

/** What a bucket keeps of it: the rules as they were put, instants as numbers. */
export interface StoredLifecycle {
  readonly rules: readonly LifecycleRule[];
  readonly minimumSize: TransitionDefaultMinimumObjectSize;
}

/** So many days after the object was made (or became noncurrent), or from a date on. */
export type When = { readonly days: number } | { readonly date: Instant };

interface Step {
  readonly when: When;
  readonly to: TransitionStorageClass;
  /** How many newer noncurrent versions must exist. */
  readonly newer: number;
}

export interface Rule {
  readonly id: string;
  readonly selection: Selection;
  readonly expires: When | undefined;
  /** Removes delete markers that nothing lies beneath. */
  readonly sweepsMarkers: boolean;
  readonly moves: readonly Step[];
  readonly noncurrentExpires: { readonly days: number; readonly newer: number } | undefined;
  readonly noncurrentMoves: readonly Step[];
  readonly abortsAfterDays: number | undefined;
}

/** The rules that are enabled. */
export interface Lifecycle {
  readonly rules: readonly Rule[];
  readonly minimumSize: TransitionDefaultMinimumObjectSize;
}

export function readLifecycle(text: string): Lifecycle {
  const { rules, minimumSize } = JSON.parse(text) as StoredLifecycle;
  return { rules: rules.filter((rule) => rule.Status === "Enabled").map(compile), minimumSize };
}

function compile(rule: LifecycleRule): Rule {
  const { Expiration: expiration, NoncurrentVersionExpiration: noncurrent } = rule;
  return {
    id: rule.ID ?? "",
    selection: selectionOf(rule),
    expires: whenOf(expiration),
    sweepsMarkers: expiration?.ExpiredObjectDeleteMarker === true,
    moves: (rule.Transitions ?? []).map((step) => ({
      when: whenOf(step) as When,
      to: step.StorageClass as TransitionStorageClass,
      newer: 0,
    })),
    noncurrentExpires:
      noncurrent?.NoncurrentDays === undefined
        ? undefined
        : { days: noncurrent.NoncurrentDays, newer: noncurrent.NewerNoncurrentVersions ?? 0 },
    noncurrentMoves: (rule.NoncurrentVersionTransitions ?? []).map((step) => ({
      when: { days: step.NoncurrentDays ?? 0 },
      to: step.StorageClass as TransitionStorageClass,
      newer: step.NewerNoncurrentVersions ?? 0,
    })),
    abortsAfterDays: rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation,
  };
}

function whenOf(
  timing: { readonly Days?: number | undefined; readonly Date?: Instant | undefined } | undefined,
): When | undefined {
  if (timing?.Days !== undefined) return { days: timing.Days };
  return timing?.Date === undefined ? undefined : { date: timing.Date };
}

/** The midnight on which a rule's action falls due for what began at `from`. */
export function dueAt(when: When, from: Instant): Instant {
  if ("days" in when) return dueAfterDays(from, when.days);
  return from < when.date ? when.date : nextMidnight(from);
}

/** An object as lifecycle sees it. */
export interface Aging extends Candidate {
  readonly storageClass: string;
  /** When it was made; of a noncurrent version, when it became one. */
  readonly since: Instant;
}

/** What becomes of an object today. */
export interface Outcome {
  readonly expires: boolean;
  readonly movesTo: TransitionStorageClass | undefined;
}

/** Of the current version. */
export function currentOutcome(lifecycle: Lifecycle, object: Aging, midnight: Instant): Outcome {
  let expires = false;
  let movesTo: TransitionStorageClass | undefined;
  for (const rule of lifecycle.rules) {
    if (!selects(rule.selection, object)) continue;
    if (rule.expires !== undefined && dueAt(rule.expires, object.since) <= midnight) expires = true;
    for (const step of rule.moves)
      if (dueAt(step.when, object.since) <= midnight)
        movesTo = colder(lifecycle, rule, object, step.to, movesTo);
  }
  return { expires, movesTo };
}

/** Of a version that is not current; `newer`: how many noncurrent versions of its key are newer. */
export function noncurrentOutcome(
  lifecycle: Lifecycle,
  version: Aging,
  newer: number,
  midnight: Instant,
): Outcome {
  let movesTo: TransitionStorageClass | undefined;
  for (const rule of lifecycle.rules) {
    if (!selects(rule.selection, version)) continue;
    const end = rule.noncurrentExpires;
    if (end !== undefined && newer >= end.newer && dueAfterDays(version.since, end.days) <= midnight)
      return { expires: true, movesTo: undefined };
    for (const step of rule.noncurrentMoves)
      if (newer >= step.newer && dueAt(step.when, version.since) <= midnight)
        movesTo = colder(lifecycle, rule, version, step.to, movesTo);
  }
  return { expires: false, movesTo };
}

function colder(
  lifecycle: Lifecycle,
  rule: Rule,
  object: Aging,
  to: TransitionStorageClass,
  other: TransitionStorageClass | undefined,
): TransitionStorageClass | undefined {
  if (other !== undefined && coldness(other) >= coldness(to)) return other;
  return movesDown(object.storageClass, to) && isLargeEnough(lifecycle, rule, object.size, to) ? to : other;
}

/** Small objects stay where they are, where neither the rule says for which sizes it is nor the bucket to archive all. */
function isLargeEnough(lifecycle: Lifecycle, rule: Rule, size: number, to: TransitionStorageClass): boolean {
  const { largerThan, smallerThan } = rule.selection;
  if (size >= TRANSITION_BYTES_MIN || largerThan !== undefined || smallerThan !== undefined) return true;
  return lifecycle.minimumSize === "varies_by_storage_class" && isArchived(to);
}

/** Whether a delete marker that is all there is of its key goes today. */
export function markerExpires(
  lifecycle: Lifecycle,
  marker: { readonly key: string; readonly since: Instant },
  midnight: Instant,
): boolean {
  return lifecycle.rules.some(({ selection, sweepsMarkers, expires }) => {
    const { prefix, tags, largerThan, smallerThan } = selection;
    if (!marker.key.startsWith(prefix) || tags.length > 0) return false;
    if (largerThan !== undefined || smallerThan !== undefined) return false;
    return sweepsMarkers || (expires !== undefined && dueAt(expires, marker.since) <= midnight);
  });
}

/** A rule that will act on something, and when. */
export interface Planned {
  readonly at: Instant;
  readonly ruleId: string;
}

/** When the current version of an object will expire, and by which rule: the earliest. */
export function plannedExpiration(
  lifecycle: Lifecycle,
  object: Candidate & { readonly since: Instant },
): Planned | undefined {
  let planned: Planned | undefined;
  for (const { id, selection, expires } of lifecycle.rules) {
    if (expires === undefined || !selects(selection, object)) continue;
    const at = dueAt(expires, object.since);
    if (planned === undefined || at < planned.at) planned = { at, ruleId: id };
  }
  return planned;
}

/** When a multipart upload will be aborted, and by which rule. */
export function plannedAbort(
  lifecycle: Lifecycle,
  upload: { readonly key: string; readonly initiatedAt: Instant },
): Planned | undefined {
  let planned: Planned | undefined;
  for (const { id, selection, abortsAfterDays } of lifecycle.rules) {
    if (abortsAfterDays === undefined || !upload.key.startsWith(selection.prefix)) continue;
    const at = dueAfterDays(upload.initiatedAt, abortsAfterDays);
    if (planned === undefined || at < planned.at) planned = { at, ruleId: id };
  }
  return planned;
}

/** The x-amz-expiration header. */
export function expirationHeader(planned: Planned): string {
  const date = new Date(planned.at).toUTCString();
  return `expiry-date="${date}", rule-id="${encodeURIComponent(planned.ruleId)}"`;
}
