import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { ITEMS } from "./items.ts";
import type { AtRest } from "./vault.ts";

/** A key that was written in a stretch of time. */
export interface ChangedKey {
  /** When it was last written in it. */
  readonly at: number;
  readonly key: Uint8Array;
  readonly json: AtRest | null;
}

/** What was at a key; nothing, where its text is null. */
export interface PastRow {
  readonly key: Uint8Array;
  readonly size: number | null;
  readonly json: AtRest | null;
}

/** What the tables with point-in-time recovery were before each write, for looking. */
export class HistoryReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** The number of the last note. */
  last(): number {
    const sql = "SELECT seq FROM sqlite_sequence WHERE name = 'history'";
    return this.#db.get<{ seq: number }>(sql)?.seq ?? 0;
  }

  /** Keys written in (from, to], in their order, those after `after`, with what was there before the first write. */
  changed(space: number, from: Instant, to: Instant, after: Uint8Array, limit: number): ChangedKey[] {
    return this.#db.all(
      `SELECT MIN(seq) AS seq, MAX(at) AS at, key, json FROM history
       WHERE space = ? AND key > ? AND at > ? AND at <= ? GROUP BY key ORDER BY key LIMIT +?`,
      space,
      after,
      from,
      to,
      limit,
    );
  }

  /** What a key's item was at an instant, where it was written after that; undefined where it was not. */
  asOf(
    space: number,
    key: Uint8Array,
    to: Instant,
  ): { readonly size: number; readonly json: AtRest | null } | undefined {
    return this.#db.get(
      "SELECT size, json FROM history WHERE space = ? AND key = ? AND at > ? ORDER BY seq LIMIT 1",
      space,
      key,
      to,
    );
  }

  /** Keys of a stretch that were written after an instant, in their order, with what was there before. */
  before(space: number, low: Uint8Array, high: Uint8Array, after: Instant): PastRow[] {
    return this.#db.all(
      `SELECT MIN(seq) AS seq, key, size, json FROM history
       WHERE space = ? AND key >= ? AND key < ? AND at > ? GROUP BY key ORDER BY key`,
      space,
      low,
      high,
      after,
    );
  }

  oldest(space: number): Instant | undefined {
    const row = this.#db.get<{ at: number }>(
      "SELECT at FROM history WHERE space = ? ORDER BY at LIMIT 1",
      space,
    );
    return row && instant(row.at);
  }
}

/** The same, for changing. */
export class HistoryWriter extends HistoryReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  note(space: number, at: Instant, key: Uint8Array, old: { size: number; json: AtRest } | undefined): void {
    this.#db.run(
      "INSERT INTO history (space, at, key, size, json) VALUES (?, ?, ?, ?, ?)",
      space,
      at,
      key,
      old?.size ?? null,
      old?.json ?? null,
    );
  }

  /**
   * Undoes in a copy what was written since: notes with higher numbers than `afterSeq`, taken later than `after`, for
   * the keys from `low` on, up to and with `last`; to the end where that is undefined.
   */
  undo(
    space: number,
    copy: number,
    low: Uint8Array,
    last: Uint8Array | undefined,
    afterSeq: number,
    after: Instant,
  ): void {
    this.#db.touch(ITEMS);
    const stretch = [space, low, last ?? null, last ?? null, afterSeq, after] as const;
    this.#db.run(
      `DELETE FROM item WHERE space = ? AND key IN (SELECT key FROM history
       WHERE space = ? AND key >= ? AND (? IS NULL OR key <= ?) AND seq > ? AND at > ?)`,
      copy,
      ...stretch,
    );
    this.#db.run(
      `INSERT INTO item (space, key, size, json) SELECT ?, key, size, json FROM
         (SELECT MIN(seq), key, size, json FROM history
          WHERE space = ? AND key >= ? AND (? IS NULL OR key <= ?) AND seq > ? AND at > ? GROUP BY key)
       WHERE json IS NOT NULL`,
      copy,
      ...stretch,
    );
  }

  /** Forgets up to `limit` notes that are older than anybody may go back; answers whether some are left. */
  trim(space: number, before: Instant, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM history WHERE seq IN (SELECT seq FROM history WHERE space = ? AND at < ? LIMIT +?)",
      space,
      before,
      limit,
    );
    return changes === limit;
  }

  forget(space: number): void {
    this.#db.run("DELETE FROM history WHERE space = ?", space);
  }
}
