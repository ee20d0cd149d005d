import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What lay under a key before a write; without text when there was nothing. */
export interface Before {
  readonly seq: number;
  readonly key: Uint8Array;
  readonly size: number | null;
  readonly json: string | null;
}

/** What the tables with point-in-time recovery were before each write, for looking. */
export class HistoryReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /**
   * For each key written later than an instant, what lay there at that instant: the first that was noted of it.
   * In the order of `seq`, those after `seq`.
   */
  at(space: number, instant: Instant, seq: number, limit: number): Before[] {
    return this.#db.all(
      `SELECT MIN(seq) AS seq, key, size, json FROM history
       WHERE space = ? AND at > ? GROUP BY key HAVING seq > ? ORDER BY seq LIMIT ?`,
      space,
      instant,
      seq,
      limit,
    );
  }
}

/** The same, for changing. */
export class HistoryWriter extends HistoryReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  note(space: number, at: Instant, key: Uint8Array, old: { size: number; json: string } | undefined): void {
    this.#db.run(
      "INSERT INTO history (space, at, key, size, json) VALUES (?, ?, ?, ?, ?)",
      space,
      at,
      key,
      old?.size ?? null,
      old?.json ?? null,
    );
  }

  /** Forgets up to `limit` notes that are older than anybody may go back; answers whether some are left. */
  trim(space: number, before: Instant, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM history WHERE seq IN (SELECT seq FROM history WHERE space = ? AND at < ? LIMIT ?)",
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
