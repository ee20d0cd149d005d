/** Intelligent-Tiering at work: once a day, what nobody read for long enough moves down. */
import { after, DAY, type Instant, instant } from "../../../base/instant.ts";
import type { IntelligentTieringConfiguration } from "../../../gen/s3.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Write } from "../kit.ts";
import { type Selection, selectionOf, selects } from "../lifecycle/filter.ts";
import { nextMidnight } from "../lifecycle/midnight.ts";
import { announce } from "../object/announce.ts";
import type { Restore } from "../object/restore.ts";
import { tagsOf, type Version } from "../object/version.ts";
import type { AccessTier } from "../store/tiers.ts";
import { TIERING } from "./access.ts";

/** How many objects one transaction moves. */
const ROWS_PER_RUN = 500;
const INFREQUENT_DAYS = 30;
const INSTANT_ARCHIVE_DAYS = 90;

/** A configuration that moves what it selects into an archive tier. */
interface Archiving {
  readonly selection: Selection;
  /** Days without reading. */
  readonly archive: number | undefined;
  readonly deepArchive: number | undefined;
}

/** The job: the day's moves of one bucket. */
export function moveTiers(ctx: Write, job: DueJob): void {
  const bucket = ctx.store.buckets.withId(Number(job.key));
  if (bucket === undefined || !ctx.store.tiers.any(bucket.id)) return;
  const done = moveSome(ctx, bucket);
  ctx.schedule(done ? nextMidnight(ctx.now) : ctx.now, { kind: TIERING, key: job.key });
}

/** Answers whether that was all; a move takes an object out of the tier it is looked for in. */
function moveSome(ctx: Write, bucket: Bucket): boolean {
  const archiving = archivingOf(ctx, bucket);
  let room = ROWS_PER_RUN;
  for (const [tier, to, days] of [
    ["FREQUENT", "INFREQUENT", INFREQUENT_DAYS],
    ["INFREQUENT", "INSTANT_ARCHIVE", INSTANT_ARCHIVE_DAYS],
  ] as const) {
    const found = ctx.store.tiers.unread(bucket.id, tier, before(ctx.now, days), 0, room);
    for (const id of found) ctx.store.tiers.move(id, to);
    room -= found.length;
    if (room === 0) return false;
  }
  const fewest = Math.min(
    ...archiving.flatMap((each) => [each.archive ?? Infinity, each.deepArchive ?? Infinity]),
  );
  if (!Number.isFinite(fewest)) return true;
  for (const tier of ["INFREQUENT", "INSTANT_ARCHIVE", "ARCHIVE"] as const)
    archive(ctx, bucket, archiving, tier, fewest);
  return true;
}

function before(now: Instant, days: number): Instant {
  return after(now, -days * DAY);
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

function archive(
  ctx: Write,
  bucket: Bucket,
  archiving: readonly Archiving[],
  tier: AccessTier,
  days: number,
): void {
  for (const id of ctx.store.tiers.unread(
    bucket.id,
    tier,
    before(ctx.now, days),
    0,
    Number.MAX_SAFE_INTEGER,
  )) {
    const version = ctx.store.versions.withId(id);
    if (version !== undefined) archiveOne(ctx, bucket, archiving, tier, version);
  }
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
  const isDue = (days: number | undefined) => days !== undefined && since <= before(ctx.now, days);
  const meant = archiving.filter(({ selection }) => selects(selection, candidate));
  const deep = meant.some((each) => isDue(each.deepArchive));
  if (!deep && (tier === "ARCHIVE" || !meant.some((each) => isDue(each.archive)))) return;
  const accessTier = deep ? "DEEP_ARCHIVE_ACCESS" : "ARCHIVE_ACCESS";
  const restore: Restore = { archiveTier: accessTier };
  ctx.store.tiers.move(version.id, deep ? "DEEP_ARCHIVE" : "ARCHIVE");
  ctx.store.versions.change(version.id, { restore: JSON.stringify(restore) });
  announce(ctx, bucket, "IntelligentTiering", version, { accessTier });
}
