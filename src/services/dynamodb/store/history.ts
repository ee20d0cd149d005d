import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What the tables with point-in-time recovery were before each write, for looking. */
export class HistoryReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
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

  /** Puts a copy of a space, which is as that is now, back to what it was at an instant. */
  rewind(space: number, copy: number, to: Instant): void {
    this.#db.run(
      "DELETE FROM item WHERE space = ? AND key IN (SELECT key FROM history WHERE space = ? AND at > ?)",
      copy,
      space,
      to,
    );
    this.#db.run(
      `INSERT INTO item (space, key, size, json) SELECT ?, key, size, json FROM
         (SELECT MIN(seq), key, size, json FROM history WHERE space = ? AND at > ? GROUP BY key)
       WHERE json IS NOT NULL`,
      copy,
      space,
      to,
    );
    this.#db.run(
      `UPDATE space SET (items, bytes) =
         (SELECT COUNT(*), COALESCE(SUM(size), 0) FROM item WHERE space = ?) WHERE id = ?`,
      copy,
      copy,
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
