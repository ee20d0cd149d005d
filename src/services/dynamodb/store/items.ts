import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { KeyRange } from "../key.ts";

/** An item, or an index's entry, as it lies in its space. */
export interface ItemRow {
  readonly id: number;
  /** What it counts, in bytes. */
  readonly size: number;
  /** The item as it is answered. */
  readonly json: string;
}

export interface KeyedRow extends ItemRow {
  readonly key: Uint8Array;
}

/** How full a space is. */
export interface Fill {
  readonly items: number;
  readonly bytes: number;
}

/** The items of a cell, for looking. */
export class ItemReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(space: number, key: Uint8Array): ItemRow | undefined {
    return this.#db.get("SELECT id, size, json FROM item WHERE space = ? AND key = ?", space, key);
  }

  /** Rows whose keys lie in a stretch, in their order or against it. The loop may end early. */
  walk(space: number, { low, high }: KeyRange, forward: boolean): IterableIterator<KeyedRow> {
    return forward
      ? this.#db.iterate(
          "SELECT id, key, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key",
          space,
          low,
          high,
        )
      : this.#db.iterate(
          "SELECT id, key, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key DESC",
          space,
          low,
          high,
        );
  }

  /** Up to `limit` rows in the order of their keys, those from `low` on. */
  some(space: number, low: Uint8Array, limit: number): KeyedRow[] {
    return this.#db.all(
      "SELECT id, key, size, json FROM item WHERE space = ? AND key >= ? ORDER BY key LIMIT ?",
      space,
      low,
      limit,
    );
  }

  fill(space: number): Fill {
    return this.#db.get<Fill>("SELECT items, bytes FROM space WHERE id = ?", space) ?? { items: 0, bytes: 0 };
  }

  /** The bytes of one partition key's items; kept only for tables with local secondary indexes. */
  collectionBytes(space: number, partition: Uint8Array): number {
    return (
      this.#db.get<{ bytes: number }>(
        "SELECT bytes FROM collection WHERE space = ? AND key = ?",
        space,
        partition,
      )?.bytes ?? 0
    );
  }

  /** Keys of items that expire at or before an instant (epoch seconds), the first first. */
  expired(space: number, until: number, limit: number): Array<{ at: number; key: Uint8Array }> {
    return this.#db.all(
      "SELECT at, key FROM expiry WHERE space = ? AND at <= ? ORDER BY at, key LIMIT ?",
      space,
      until,
      limit,
    );
  }

  /** When the first item expires, in epoch seconds. */
  firstExpiry(space: number): number | undefined {
    return this.#db.get<{ at: number }>("SELECT at FROM expiry WHERE space = ? ORDER BY at LIMIT 1", space)
      ?.at;
  }
}

/** The items of a cell, for changing. */
export class ItemWriter extends ItemReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  openSpace(): number {
    return this.#db.run("INSERT INTO space (items, bytes) VALUES (0, 0)").lastInsertRowid;
  }

  insert(space: number, key: Uint8Array, size: number, json: string): void {
    this.#db.run("INSERT INTO item (space, key, size, json) VALUES (?, ?, ?, ?)", space, key, size, json);
    this.#count(space, 1, size);
  }

  replace(space: number, old: ItemRow, size: number, json: string): void {
    this.#db.run("UPDATE item SET size = ?, json = ? WHERE id = ?", size, json, old.id);
    if (size !== old.size) this.#count(space, 0, size - old.size);
  }

  remove(space: number, old: ItemRow): void {
    this.#db.run("DELETE FROM item WHERE id = ?", old.id);
    this.#count(space, -1, -old.size);
  }

  #count(space: number, items: number, bytes: number): void {
    this.#db.run("UPDATE space SET items = items + ?, bytes = bytes + ? WHERE id = ?", items, bytes, space);
  }

  growCollection(space: number, partition: Uint8Array, bytes: number): void {
    this.#db.run(
      `INSERT INTO collection (space, key, bytes) VALUES (?, ?, ?)
       ON CONFLICT (space, key) DO UPDATE SET bytes = bytes + excluded.bytes`,
      space,
      partition,
      bytes,
    );
  }

  expireAt(space: number, at: number, key: Uint8Array): void {
    this.#db.run("INSERT OR REPLACE INTO expiry (space, at, key) VALUES (?, ?, ?)", space, at, key);
  }

  unexpire(space: number, at: number, key: Uint8Array): void {
    this.#db.run("DELETE FROM expiry WHERE space = ? AND at = ? AND key = ?", space, at, key);
  }

  forgetExpiries(space: number): void {
    this.#db.run("DELETE FROM expiry WHERE space = ?", space);
  }

  /** Fills a new space with what lies in another one. */
  copy(from: number, to: number): void {
    this.#db.run(
      "INSERT INTO item (space, key, size, json) SELECT ?, key, size, json FROM item WHERE space = ?",
      to,
      from,
    );
    this.#db.run(
      `UPDATE space SET (items, bytes) = (SELECT items, bytes FROM space WHERE id = ?) WHERE id = ?`,
      from,
      to,
    );
  }

  /** Takes up to `limit` rows out of a space that nobody needs any more; answers whether some are left. */
  discard(space: number, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE space = ? LIMIT ?)",
      space,
      limit,
    );
    if (changes === limit) return true;
    this.#db.run("DELETE FROM space WHERE id = ?", space);
    this.#db.run("DELETE FROM collection WHERE space = ?", space);
    this.#db.run("DELETE FROM bucket WHERE space = ?", space);
    this.#db.run("DELETE FROM expiry WHERE space = ?", space);
    this.#db.run("DELETE FROM history WHERE space = ?", space);
    return false;
  }
}
