/**
 * What lifecycle looks for: the versions that reach an age, by the index of their ages. A day costs what comes of age
 * on it, however much the bucket holds.
 */
import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Where a search stands in an index of ages: behind this entry. */
export interface AgePlace {
  readonly at: number;
  readonly id: number;
}

/** One thing that has come of age. */
export interface Aged extends AgePlace {
  readonly at: Instant;
}

/** From (inclusive) to (exclusive), behind `after`. */
export interface AgeRange {
  readonly from: number;
  readonly before: number;
  readonly after: AgePlace | undefined;
}

/** Before the first entry of any index of ages. */
export const BEGINNING: AgePlace = { at: Number.MIN_SAFE_INTEGER, id: -1 };

export class AgingReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Current versions and delete markers by when they were made. */
  current(bucket: number, { from, before, after = BEGINNING }: AgeRange, limit: number): Aged[] {
    return this.#db.all(
      `SELECT modified_at AS at, id FROM object_version INDEXED BY current_by_age
       WHERE bucket = ? AND modified_at >= ? AND modified_at < ? AND (modified_at, id) > (?, ?) AND latest = 1
       ORDER BY modified_at, id LIMIT +?`,
      bucket,
      from,
      before,
      after.at,
      after.id,
      limit,
    );
  }

  /** Other versions by when they ceased to be current. */
  noncurrent(bucket: number, { from, before, after = BEGINNING }: AgeRange, limit: number): Aged[] {
    return this.#db.all(
      `SELECT noncurrent_at AS at, id FROM object_version INDEXED BY noncurrent_by_age
       WHERE bucket = ? AND noncurrent_at >= ? AND noncurrent_at < ? AND (noncurrent_at, id) > (?, ?)
         AND noncurrent_at IS NOT NULL
       ORDER BY noncurrent_at, id LIMIT +?`,
      bucket,
      from,
      before,
      after.at,
      after.id,
      limit,
    );
  }

  /** Multipart uploads by when they were begun. */
  uploads(bucket: number, { from, before, after = BEGINNING }: AgeRange, limit: number): Aged[] {
    return this.#db.all(
      `SELECT initiated_at AS at, id FROM upload INDEXED BY upload_by_age
       WHERE bucket = ? AND initiated_at >= ? AND initiated_at < ? AND (initiated_at, id) > (?, ?)
       ORDER BY initiated_at, id LIMIT +?`,
      bucket,
      from,
      before,
      after.at,
      after.id,
      limit,
    );
  }

  /** Versions to look at again, because something changed about them or the lock on them is over. */
  again(bucket: number, { before, after = BEGINNING }: AgeRange, limit: number): Aged[] {
    return this.#db.all(
      `SELECT not_before AS at, version AS id FROM lifecycle_again
       WHERE bucket = ? AND not_before < ? AND (not_before, version) > (?, ?)
       ORDER BY not_before, version LIMIT +?`,
      bucket,
      before,
      after.at,
      after.id,
      limit,
    );
  }

  /** Whether a version's row is this bucket's: a row that is gone may have left its number to another. */
  isIn(bucket: number, version: number): boolean {
    return (
      this.#db.get("SELECT 1 FROM object_version WHERE id = ? AND bucket = ?", version, bucket) !== undefined
    );
  }

  /** When a version ceased to be current; undefined where it is. */
  noncurrentSince(version: number): Instant | undefined {
    const row = this.#db.get<{ at: Instant | null }>(
      "SELECT noncurrent_at AS at FROM object_version WHERE id = ?",
      version,
    );
    return row?.at ?? undefined;
  }

  /** The place of a version among the noncurrent ones of its key: how many are newer, counting up to `most`. */
  newerNoncurrent(bucket: number, key: string, version: number, most: number): number {
    const row = this.#db.get<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 FROM object_version
       WHERE bucket = ? AND key = ? AND id > ? AND latest = 0 LIMIT +?)`,
      bucket,
      key,
      version,
      most,
    );
    return row?.count ?? 0;
  }
}

export class AgingWriter extends AgingReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Has a version looked at again on the first midnight after `notBefore`. */
  lookAgainAfter(bucket: number, version: number, notBefore: Instant): void {
    this.#db.run(
      "INSERT OR IGNORE INTO lifecycle_again (bucket, not_before, version) VALUES (?, ?, ?)",
      bucket,
      notBefore,
      version,
    );
  }

  seenAgain(bucket: number, { at, id }: AgePlace): void {
    this.#db.run(
      "DELETE FROM lifecycle_again WHERE bucket = ? AND not_before = ? AND version = ?",
      bucket,
      at,
      id,
    );
  }

  forgetBucket(bucket: number): void {
    this.#db.run("DELETE FROM lifecycle_again WHERE bucket = ?", bucket);
  }
}

/** Has lifecycle look at a version on its next day, where the bucket has a lifecycle. */
export function lookAgain(db: WriteDatabase, bucket: number, version: number): void {
  db.run(
    `INSERT OR IGNORE INTO lifecycle_again (bucket, not_before, version)
     SELECT bucket, 0, ? FROM configuration WHERE bucket = ? AND kind = 'lifecycle'`,
    version,
    bucket,
  );
}

/** The same of a version whose bucket only its row knows. */
export function lookAgainAt(db: WriteDatabase, version: number): void {
  db.run(
    `INSERT OR IGNORE INTO lifecycle_again (bucket, not_before, version)
     SELECT v.bucket, 0, v.id FROM object_version v JOIN configuration c ON c.bucket = v.bucket
     WHERE v.id = ? AND c.kind = 'lifecycle'`,
    version,
  );
}
