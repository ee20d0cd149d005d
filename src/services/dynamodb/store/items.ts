import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { behind, type KeyRange } from "../key.ts";
import type { AtRest, Vault } from "./vault.ts";

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

/** 2^32 hashes of so many rows each leave as many numbers behind them, all of them exact. */
const ROWS_PER_HASH = 2 ** 20;

/** The hash that a key begins with. */
function hashOf(key: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = key;
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}

/** How full a space is. */
export interface Fill {
  readonly items: number;
  readonly bytes: number;
}

/** The items of a cell, for looking. */
export class ItemReader {
  readonly #db: ReadDatabase;
  readonly #vault: Vault;

  constructor(db: ReadDatabase, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  get(space: number, key: Uint8Array): ItemRow | undefined {
    return this.#opened(
      this.#db.get<ItemRow>("SELECT id, size, json FROM item WHERE space = ? AND key = ?", space, key),
    );
  }

  /** Rows lie sealed where their table is encrypted. */
  #opened<Row extends ItemRow | undefined>(row: Row): Row {
    if (row === undefined || typeof row.json === "string") return row;
    return { ...row, json: this.#vault.text(row.json) };
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
    const rows = this.#db.all<ItemRow>(
      forward
        ? "SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key LIMIT +?"
        : "SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ? ORDER BY key DESC LIMIT +?",
      space,
      low,
      high,
      ROWS_AT_ONCE,
    );
    return typeof rows[0]?.json === "string" ? rows : rows.map((row) => this.#opened(row));
  }

  /**
   * The texts of up to `limit` rows of a stretch, joined by commas: what a page without filter answers. Only for spaces
   * where nothing lies sealed.
   */
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
    return this.#opened(
      this.#db.get<ItemRow>(
        `SELECT id, size, json FROM item WHERE space = ? AND key >= ? AND key < ?
         ORDER BY ${forward ? "key" : "key DESC"} LIMIT 1 OFFSET +?`,
        space,
        low,
        high,
        before,
      ),
    );
  }

  keyOf({ id }: ItemRow): Uint8Array {
    const row = this.#db.get<{ key: Uint8Array }>("SELECT key FROM item WHERE id = ?", id);
    if (row === undefined) throw new Error(`there is no row ${id}`);
    return row.key;
  }

  /** Up to `limit` rows in the order of their keys, those from `low` on. */
  some(space: number, low: Uint8Array, limit: number): KeyedRow[] {
    const rows = this.#db.all<KeyedRow>(
      "SELECT id, key, size, json FROM item WHERE space = ? AND key >= ? ORDER BY key LIMIT +?",
      space,
      low,
      limit,
    );
    return rows.map((row) => this.#opened(row));
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

  constructor(db: WriteDatabase, vault: Vault) {
    super(db, vault);
    this.#db = db;
  }

  openSpace(): number {
    return this.#db.run("INSERT INTO space (items, bytes) VALUES (0, 0)").lastInsertRowid;
  }

  /**
   * Rows of one partition key lie side by side, so that a page of them is read from few places: their numbers begin
   * with the hash that their keys begin with. A partition that has used up its numbers goes on behind all others.
   */
  insert(space: number, key: Uint8Array, size: number, json: AtRest): void {
    const first = hashOf(key) * ROWS_PER_HASH;
    const last = first + ROWS_PER_HASH - 1;
    this.#db.run(
      `INSERT INTO item (id, space, key, size, json) VALUES (
         (SELECT CASE WHEN MAX(id) IS NULL THEN ? WHEN MAX(id) = ? THEN NULL ELSE MAX(id) + 1 END
          FROM item WHERE id BETWEEN ? AND ?), ?, ?, ?, ?)`,
      first,
      last,
      first,
      last,
      space,
      key,
      size,
      json,
    );
    this.#count(space, 1, size);
  }

  replace(space: number, old: ItemRow, size: number, json: AtRest): void {
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
    this.#db.run("DELETE FROM outgoing WHERE space = ?", space);
    return false;
  }
}
