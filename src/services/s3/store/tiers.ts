import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { type Aged, type AgeRange, BEGINNING } from "./aging.ts";

/** Where Intelligent-Tiering has an object. The words are those of inventories. */
export type AccessTier = "FREQUENT" | "INFREQUENT" | "INSTANT_ARCHIVE" | "ARCHIVE" | "DEEP_ARCHIVE";

export class TierReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Undefined: it is not moved by access. */
  tier(version: number): AccessTier | undefined {
    const row = this.#db.get<{ tier: AccessTier | null }>(
      "SELECT tier FROM object_version WHERE id = ?",
      version,
    );
    return row?.tier ?? undefined;
  }

  /** Objects of a tier that nobody read since, in the order of their last reading. */
  unread(bucket: number, tier: AccessTier, before: Instant, after: number, limit: number): number[] {
    return this.#db
      .all<{ id: number }>(
        `SELECT id FROM object_version INDEXED BY tier_by_access
         WHERE bucket = ? AND tier = ? AND accessed_at <= ? AND id > ? AND tier IS NOT NULL
         ORDER BY accessed_at, id LIMIT +?`,
        bucket,
        tier,
        before,
        after,
        limit,
      )
      .map(({ id }) => id);
  }

  /** Objects of a tier that were read last in this range, in the order of that. */
  lastReadIn(
    bucket: number,
    tier: AccessTier,
    { from, before, after = BEGINNING }: AgeRange,
    limit: number,
  ): Aged[] {
    return this.#db.all(
      `SELECT accessed_at AS at, id FROM object_version INDEXED BY tier_by_access
       WHERE bucket = ? AND tier = ? AND accessed_at >= ? AND accessed_at < ? AND (accessed_at, id) > (?, ?)
         AND tier IS NOT NULL
       ORDER BY accessed_at, id LIMIT +?`,
      bucket,
      tier,
      from,
      before,
      after.at,
      after.id,
      limit,
    );
  }

  /** How far the search for what is to be archived has come: JSON. */
  progress(bucket: number): string | undefined {
    return this.#db.get<{ body: string }>("SELECT body FROM tiering_progress WHERE bucket = ?", bucket)?.body;
  }

  /** Versions of the bucket whose tags changed since their day. */
  again(bucket: number, limit: number): number[] {
    return this.#db
      .all<{ version: number }>(
        `SELECT a.version FROM tiering_again a
         JOIN object_version v ON v.id = a.version AND v.bucket = a.bucket
         WHERE a.bucket = ? LIMIT +?`,
        bucket,
        limit,
      )
      .map(({ version }) => version);
  }

  lastRead(version: number): Instant | undefined {
    return (
      this.#db.get<{ at: Instant | null }>(
        "SELECT accessed_at AS at FROM object_version WHERE id = ?",
        version,
      )?.at ?? undefined
    );
  }

  /** Whether anything in the bucket is moved by access. */
  any(bucket: number): boolean {
    return (
      this.#db.get(
        "SELECT 1 FROM object_version INDEXED BY tier_by_access WHERE bucket = ? AND tier IS NOT NULL LIMIT 1",
        bucket,
      ) !== undefined
    );
  }
}

export class TierWriter extends TierReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Read now, and so in the frequent tier. */
  enter(version: number, now: Instant): void {
    this.#db.run("UPDATE object_version SET tier = 'FREQUENT', accessed_at = ? WHERE id = ?", now, version);
  }

  move(version: number, tier: AccessTier): void {
    this.#db.run("UPDATE object_version SET tier = ? WHERE id = ?", tier, version);
  }

  leave(version: number): void {
    this.#db.run("UPDATE object_version SET tier = NULL, accessed_at = NULL WHERE id = ?", version);
  }

  /** Undefined: everything is to be looked at again. */
  keepProgress(bucket: number, body: string | undefined): void {
    if (body === undefined) this.#db.run("DELETE FROM tiering_progress WHERE bucket = ?", bucket);
    else this.#db.run("INSERT OR REPLACE INTO tiering_progress (bucket, body) VALUES (?, ?)", bucket, body);
  }

  seenAgain(bucket: number, version: number): void {
    this.#db.run("DELETE FROM tiering_again WHERE bucket = ? AND version = ?", bucket, version);
  }

  forgetBucket(bucket: number): void {
    this.keepProgress(bucket, undefined);
    this.#db.run("DELETE FROM tiering_again WHERE bucket = ?", bucket);
  }
}

/** Has Intelligent-Tiering look at a version on its next day, where it lies in a tier that is not the first. */
export function tierAgain(db: WriteDatabase, version: number): void {
  db.run(
    `INSERT OR IGNORE INTO tiering_again (bucket, version)
     SELECT bucket, id FROM object_version WHERE id = ? AND tier IS NOT NULL AND tier <> 'FREQUENT'`,
    version,
  );
}
