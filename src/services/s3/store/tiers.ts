import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

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
}
