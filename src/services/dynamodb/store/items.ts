import type { ReadDatabase } from "../../../kernel/store/database.ts";
import type { EncodedJson } from "../../../kernel/wire/json/encoded.ts";
import { behind, type KeyRange } from "../key.ts";
import type { Vault } from "./vault.ts";

/** An item, or an index's entry, as it lies in its space. */
export interface ItemRow {
  /** Where it lies; 0 until then. */
  id: number;
  /** What it counts, in bytes. */
  readonly size: number;
  /** The item as it is answered. */
  readonly json: string;
}

/** A row that is known to lie there, whose text may have to be read. */
export interface RowHead {
  id: number;
  readonly size: number;
  readonly json: string | undefined;
}

export interface KeyedRow extends ItemRow {
  readonly key: Uint8Array;
}

/** Texts of rows, how many there are, and what they count in bytes. */
export interface Joined {
  readonly text: string;
  readonly count: number;
  readonly bytes: number;
  /** What was answered with it: made once for a page that is kept. */
  answer?: EncodedJson | undefined;
}

const ROWS_AT_ONCE = 64;

/** Who changes rows without naming them says so. */
export const ITEMS = "item";

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
    return this.read(space, key).row;
  }

  /** For whoever may do without the text. */
  head(space: number, key: Uint8Array): RowHead | undefined {
    return this.get(space, key);
  }

  /** What lies there, and whether it lies sealed. */
  protected read(
    space: number,
    key: Uint8Array,
  ): { readonly row: ItemRow | undefined; readonly sealed: boolean } {
    const sql = "SELECT id, size, json FROM item WHERE space = ? AND key = ?";
    const row = this.#db.get<ItemRow>(sql, space, key);
    return { row: this.#opened(row), sealed: row !== undefined && typeof row.json !== "string" };
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
