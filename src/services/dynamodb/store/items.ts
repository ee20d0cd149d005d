import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { behind, type KeyRange } from "../key.ts";

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

/** Texts of rows, how many there are, and what they count in bytes. */
export interface Joined {
  readonly text: string;
  readonly count: number;
  readonly bytes: number;
}

const ROWS_AT_ONCE = 64;

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
  *walk(space: number, range: KeyRange, forward: boolean): Generator<ItemRow, void> {
    let rest = range;
    for (;;) {
      const rows = this.#rows(space, rest, forward);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_AT_ONCE) return;
      rest = behind(rest, this.keyOf(last), forward);
    }
  }

  /** Taken in heaps: getting rows one by one costs twice as much. */
  #rows(space: number, { low, high }: KeyRange, forward: boolean): ItemRow[] {
    return this.#db.all(
      forward
        ? "SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key LIMIT +?"
        : "SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key DESC LIMIT +?",
      space,
      low,
      high,
      ROWS_AT_ONCE,
    );
  }

  /** The texts of up to `limit` rows of a stretch, joined by commas: what a page without filter answers. */
  joined(space: number, { low, high }: KeyRange, forward: boolean, limit: number): Joined {
    const found = this.#db.get<Joined & { text: string | null }>(
      `SELECT group_concat(json, ',') AS text, COUNT(*) AS count, COALESCE(SUM(size), 0) AS bytes FROM
         (SELECT size, json FROM item WHERE space = ? AND key >= ? AND key < ?
          ORDER BY ${forward ? "key" : "key DESC"} LIMIT +?)`,
      space,
      low,
      high,
      limit,
    );
    return { text: found?.text ?? "", count: found?.count ?? 0, bytes: found?.bytes ?? 0 };
  }

  /** The row of a stretch that has `before` others before it. */
  nth(space: number, { low, high }: KeyRange, forward: boolean, before: number): ItemRow | undefined {
    return this.#db.get(
      `SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ?
       ORDER BY ${forward ? "key" : "key DESC"} LIMIT 1 OFFSET +?`,
      space,
      low,
      high,
      before,
    );
  }

  keyOf({ id }: ItemRow): Uint8Array {
    const row = this.#db.get<{ key: Uint8Array }>("SELECT key FROM item WHERE id = ?", id);
    if (row === undefined) throw new Error(`there is no row ${id}`);
    return row.key;
  }

  /** Up to `limit` rows in the order of their keys, those from `low` on. */
  some(space: number, low: Uint8Array, limit: number): KeyedRow[] {
    return this.#db.all(
      "SELECT id, key, size, json FROM item WHERE space = ? AND key >= ? ORDER BY key LIMIT +?",
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
      "SELECT at, key FROM expiry WHERE space = ? AND at <= ? ORDER BY at, key LIMIT +?",
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
      "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE space = ? LIMIT +?)",
      space,
      limit,
    );
    if (changes === limit) return true;
    this.#db.run("DELETE FROM space WHERE id = ?", space);
    this.#db.run("DELETE FROM collection WHERE space = ?", space);
    this.#db.run("DELETE FROM bucket WHERE space = ?", space);
    this.#db.run("DELETE FROM expiry WHERE space = ?", space);
    this.#db.run("DELETE FROM history WHERE space = ?", space);
    this.#db.run("DELETE FROM version WHERE space = ?", space);
    return false;
  }
}
