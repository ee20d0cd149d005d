import type { WriteDatabase } from "../../../kernel/store/database.ts";
import { isOnePartition, type KeyRange } from "../key.ts";
import { ITEMS, ItemReader, type ItemRow, type Joined, type RowHead } from "./items.ts";
import { Lately } from "./lately.ts";
import type { AtRest, Vault } from "./vault.ts";

/** Items of this size are worth taking many at once. */
const SMALL_BYTES = 4_096;

/** 2^32 hashes of so many rows each leave as many numbers behind them, all of them exact. */
const ROWS_PER_HASH = 2 ** 20;

/** The hash that a key begins with. */
function hashOf(key: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = key;
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}

/** A change of one row: from what lies there to what will. */
interface RowChange {
  readonly space: number;
  readonly key: Uint8Array;
  readonly old: RowHead | undefined;
  readonly next: RowHead | undefined;
  /** The next row's text as it is to lie. */
  readonly body: AtRest;
}

/** How much fuller a space became. */
interface Growth {
  readonly space: number;
  readonly items: number;
  readonly bytes: number;
}

/**
 * The items of a cell, for changing. Changes wait until somebody looks at the database or the group is committed;
 * what was read or written lately stays at hand.
 */
export class ItemWriter extends ItemReader {
  readonly #db: WriteDatabase;
  readonly #lately = new Lately();
  #latelySince: number;

  constructor(db: WriteDatabase, vault: Vault) {
    super(db, vault);
    this.#db = db;
    this.#latelySince = db.generation(ITEMS);
  }

  override get(space: number, key: Uint8Array): ItemRow | undefined {
    const lately = this.#fresh();
    const known = lately.item(space, key);
    if (hasText(known)) return known;
    const { row, sealed } = this.read(space, key);
    if (row !== undefined && !sealed) lately.keepItem(space, key, row);
    return row;
  }

  override head(space: number, key: Uint8Array): RowHead | undefined {
    const lately = this.#fresh();
    const known = lately.item(space, key);
    if (known !== undefined) return known;
    const sql = "SELECT id, size FROM item WHERE space = ? AND key = ?";
    const row = this.#db.get<{ id: number; size: number }>(sql, space, key);
    if (row === undefined) return undefined;
    const head: RowHead = { id: row.id, size: row.size, json: undefined };
    lately.keepItem(space, key, head);
    return head;
  }

  /** Nothing that was undone, or changed behind the back of this object. */
  #fresh(): Lately {
    const generation = this.#db.generation(ITEMS);
    if (generation !== this.#latelySince) {
      this.#lately.clear();
      this.#latelySince = generation;
    }
    return this.#lately;
  }

  /**
   * A page of whole items, as {@link joined}; undefined where they are too large to be taken many at once. Pages of one
   * partition are kept until somebody writes there.
   */
  page(space: number, range: KeyRange, forward: boolean, limit: number): Joined | undefined {
    const kept = isOnePartition(range) ? this.#fresh() : undefined;
    const known = kept?.page(space, range, forward, limit);
    if (known !== undefined) return known;
    const { items, bytes } = this.fill(space);
    if (bytes > items * SMALL_BYTES) return undefined;
    const page = this.joined(space, range, forward, limit);
    kept?.keepPage(space, range, forward, limit, page);
    return page;
  }

  openSpace(): number {
    return this.#db.run("INSERT INTO space (items, bytes) VALUES (0, 0)").lastInsertRowid;
  }

  /** `body` is the text as it is to lie: sealed where the table is encrypted. */
  insert(space: number, key: Uint8Array, size: number, body: AtRest): void {
    this.#change({ space, key, old: undefined, next: { id: 0, size, json: undefined }, body });
    this.#db.later("space", this.#grow, { space, items: 1, bytes: size });
  }

  /** Texts that were asked for lately are asked for again: only these are kept. */
  replace(space: number, key: Uint8Array, old: RowHead, size: number, body: AtRest): void {
    const json = old.json === undefined || typeof body !== "string" ? undefined : body;
    this.#change({ space, key, old, next: { id: old.id, size, json }, body });
    if (size !== old.size) this.#db.later("space", this.#grow, { space, items: 0, bytes: size - old.size });
  }

  remove(space: number, key: Uint8Array, old: RowHead): void {
    this.#change({ space, key, old, next: undefined, body: "" });
    this.#db.later("space", this.#grow, { space, items: -1, bytes: -old.size });
  }

  #change(change: RowChange): void {
    this.#db.later("item", this.#make, change);
    this.#fresh().written(change.space, change.key, change.next);
  }

  readonly #make = (changes: readonly RowChange[]): void => {
    for (const { space, key, old, next, body } of changes) {
      if (next === undefined) this.#db.run("DELETE FROM item WHERE id = ?", old?.id ?? 0);
      else if (old === undefined) next.id = this.#place(space, key, next.size, body);
      else {
        next.id = old.id; // which had none yet if it was put off, too
        this.#db.run("UPDATE item SET size = ?, json = ? WHERE id = ?", next.size, body, old.id);
      }
    }
  };

  /**
   * Rows of one partition key lie side by side, so that a page of them is read from few places: their numbers begin
   * with the hash that their keys begin with. A partition that has used up its numbers goes on behind all others.
   */
  #place(space: number, key: Uint8Array, size: number, body: AtRest): number {
    const first = hashOf(key) * ROWS_PER_HASH;
    const last = first + ROWS_PER_HASH - 1;
    return this.#db.run(
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
      body,
    ).lastInsertRowid;
  }

  readonly #grow = (growths: readonly Growth[]): void => {
    const sums = new Map<number, { items: number; bytes: number }>();
    for (const { space, items, bytes } of growths) {
      const sum = sums.get(space);
      if (sum === undefined) sums.set(space, { items, bytes });
      else {
        sum.items += items;
        sum.bytes += bytes;
      }
    }
    for (const [space, { items, bytes }] of sums)
      this.#db.run("UPDATE space SET items = items + ?, bytes = bytes + ? WHERE id = ?", items, bytes, space);
  };

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
    this.#db.touch(ITEMS);
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
    this.#db.run("DELETE FROM write_log WHERE space = ?", space);
    this.#db.run("DELETE FROM write_log_end WHERE space = ?", space);
    return false;
  }
}

function hasText(row: RowHead | undefined): row is ItemRow {
  return row?.json !== undefined;
}
