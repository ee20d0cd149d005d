import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Derived } from "../../../kernel/store/ready.ts";
import { ITEMS } from "./items.ts";

const COPIES = "copy";

/** Which spaces are being copied, for looking. */
export class CopyReader {
  readonly #db: ReadDatabase;
  /** The spaces that are being copied, as they are since the last change. */
  readonly #copied: Derived<ReadonlySet<number>>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    const sql = "SELECT DISTINCT space FROM copy";
    this.#copied = new Derived(
      db,
      COPIES,
      () => new Set(db.all<{ space: number }>(sql).map((row) => row.space)),
    );
  }

  /** The key of the row that has `count - 1` others before it, from `low` on; undefined when there are fewer. */
  keyAfter(space: number, low: Uint8Array, count: number): Uint8Array | undefined {
    return this.#db.get<{ key: Uint8Array }>(
      "SELECT key FROM item WHERE space = ? AND key >= ? ORDER BY key LIMIT 1 OFFSET +?",
      space,
      low,
      count - 1,
    )?.key;
  }

  /** Whether a copy of a space is being made: then its writes are noted. */
  isCopied(space: number): boolean {
    return this.#copied.get().has(space);
  }
}

/** The same, for copying. */
export class CopyWriter extends CopyReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Copies the rows whose keys lie from `low` on, up to and with `last`; to the end where that is undefined. */
  copyStretch(from: number, to: number, low: Uint8Array, last: Uint8Array | undefined): void {
    this.#db.touch(ITEMS);
    this.#db.run(
      `INSERT INTO item (space, key, size, json)
       SELECT ?, key, size, json FROM item WHERE space = ? AND key >= ? AND (? IS NULL OR key <= ?)`,
      to,
      from,
      low,
      last ?? null,
      last ?? null,
    );
  }

  noteCopy(space: number, target: number): void {
    this.#db.touch(COPIES);
    this.#db.run("INSERT OR IGNORE INTO copy (space, target) VALUES (?, ?)", space, target);
  }

  /** The copy is whole: how full it is, is counted. */
  endCopy(space: number, target: number): void {
    this.#db.touch(COPIES);
    this.#db.run("DELETE FROM copy WHERE space = ? AND target = ?", space, target);
    this.#db.run(
      `UPDATE space SET (items, bytes) =
         (SELECT COUNT(*), COALESCE(SUM(size), 0) FROM item WHERE space = ?) WHERE id = ?`,
      target,
      target,
    );
  }
}
