/**
 * The archive tiers of Intelligent-Tiering. An object is looked at on the day on which it was left unread for as long
 * as a configuration says, and not again, unless configurations or its tags change.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-intelligent-tiering.html
 */
import { DAY, type Instant, instant } from "../../../base/instant.ts";
import type { IntelligentTieringConfiguration } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { type Selection, selectionOf, selects } from "../lifecycle/filter.ts";
import { announce } from "../object/announce.ts";
import { type Restore, restoreOf } from "../object/restore.ts";
import { tagsOf, type Version } from "../object/version.ts";
import { type AgePlace, BEGINNING } from "../store/aging.ts";
import type { AccessTier } from "../store/tiers.ts";
import { TIERING } from "./access.ts";

/** Tiers out of which the archive takes. */
const TIERS = ["INFREQUENT", "INSTANT_ARCHIVE", "ARCHIVE"] as const;

/** A configuration that moves what it selects into an archive tier. */
interface Archiving {
  readonly selection: Selection;
  /** Days without reading. */
  readonly archive: number | undefined;
  readonly deepArchive: number | undefined;
}

/** How far the search has come in a bucket. */
interface Progress {
  /** Up to which instant everything that had come of age was looked at; absent when configurations are new. */
  readonly done?: Instant;
  /** Up to which instant a search is under way. */
  readonly until?: Instant;
  readonly search?: number;
  readonly after?: AgePlace;
}

/** Configurations have changed: everything is to be looked at once more. */
export function archiveAnew(ctx: Write, bucket: Bucket): void {
  ctx.store.tiers.keepProgress(bucket.id, undefined);
}

/** Looks at no more than `room` objects; answers whether that was all. */
export function archiveSome(ctx: Write, bucket: Bucket, room: number): boolean {
  const archiving = archivingOf(ctx, bucket);
  const left = retagged(ctx, bucket, archiving, room);
  if (left === 0) return false;
  const days = archiving.flatMap(({ archive, deepArchive }) => [archive ?? [], deepArchive ?? []].flat());
  const progress = JSON.parse(ctx.store.tiers.progress(bucket.id) ?? "{}") as Progress;
  const until = progress.until ?? ctx.now;
  const stopped = search(ctx, bucket, archiving, [...new Set(days)], { ...progress, until }, left);
  const kept: Progress =
    stopped === undefined
      ? { done: until }
      : { ...(progress.done !== undefined && { done: progress.done }), until, ...stopped };
  ctx.store.tiers.keepProgress(bucket.id, JSON.stringify(kept));
  return stopped === undefined;
}

/** Answers where it stopped, or undefined when everything was looked at. */
function search(
  ctx: Write,
  bucket: Bucket,
  archiving: readonly Archiving[],
  days: readonly number[],
  { done, until, search: first = 0, after: place }: Progress & { readonly until: Instant },
  rows: number,
): Pick<Progress, "search" | "after"> | undefined {
  const searches = days.flatMap((each) => TIERS.map((tier) => ({ tier, age: each * DAY })));
  let room = rows;
  let after = place;
  for (let index = first; index < searches.length; index++) {
    const { tier, age } = searches[index] as (typeof searches)[number];
    const from = done === undefined ? BEGINNING.at : done - age + 1;
    const range = { from, before: until - age + 1, after };
    const found = ctx.store.tiers.lastReadIn(bucket.id, tier, range, room);
    for (const { id } of found) look(ctx, bucket, archiving, tier, id);
    const last = found.at(-1);
    if (found.length === room && last !== undefined) return { search: index, after: last };
    room -= found.length;
    after = undefined;
  }
  return undefined;
}

/** Looks at what other tags may have brought under a configuration; answers how much room is left. */
function retagged(ctx: Write, bucket: Bucket, archiving: readonly Archiving[], room: number): number {
  const found = ctx.store.tiers.again(bucket.id, room);
  for (const id of found) {
    ctx.store.tiers.seenAgain(bucket.id, id);
    const tier = ctx.store.tiers.tier(id);
    if (tier !== undefined && tier !== "FREQUENT") look(ctx, bucket, archiving, tier, id);
  }
  return room - found.length;
}

function archivingOf(ctx: Write, bucket: Bucket): Archiving[] {
  return ctx.store.buckets
    .configurations(bucket.id, `${TIERING}/`)
    .map(({ body }) => JSON.parse(body) as IntelligentTieringConfiguration)
    .filter(({ Status }) => Status === "Enabled")
    .map(({ Filter, Tierings }) => ({
      selection: selectionOf(Filter === undefined ? {} : { Filter }),
      archive: Tierings.find(({ AccessTier }) => AccessTier === "ARCHIVE_ACCESS")?.Days,
      deepArchive: Tierings.find(({ AccessTier }) => AccessTier === "DEEP_ARCHIVE_ACCESS")?.Days,
    }));
}

function look(
  ctx: Write,
  bucket: Bucket,
  archiving: readonly Archiving[],
  tier: AccessTier,
  id: number,
): void {
  const version = ctx.store.versions.withId(id);
  if (version === undefined || restoreOf(version)?.readyAt !== undefined) return;
  archiveOne(ctx, bucket, archiving, tier, version);
}

function archiveOne(
  ctx: Write,
  bucket: Bucket,
  archiving: readonly Archiving[],
  tier: AccessTier,
  version: Version,
): void {
  const candidate = { key: version.key, size: version.size, tags: tagsOf(version) };
  const since = ctx.store.tiers.lastRead(version.id) ?? instant(0);
  const isDue = (days: number | undefined) => days !== undefined && since <= ctx.now - days * DAY;
  const meant = archiving.filter(({ selection }) => selects(selection, candidate));
  const deep = tier !== "DEEP_ARCHIVE" && meant.some((each) => isDue(each.deepArchive));
  const shallow = tier === "INFREQUENT" || tier === "INSTANT_ARCHIVE";
  if (!deep && !(shallow && meant.some((each) => isDue(each.archive)))) return;
  const accessTier = deep ? "DEEP_ARCHIVE_ACCESS" : "ARCHIVE_ACCESS";
  const restore: Restore = { archiveTier: accessTier };
  ctx.store.tiers.move(version.id, deep ? "DEEP_ARCHIVE" : "ARCHIVE");
  ctx.store.versions.change(version.id, { restore: JSON.stringify(restore) });
  announce(ctx, bucket, "IntelligentTiering", version, { accessTier });
}
