/**
 * The data keys of tables that are encrypted under a KMS key, and what lies sealed with them. A sealed text begins with
 * the number of its data key, so that copies (backups, restored tables) are opened wherever they lie.
 */
import type { Instant } from "../../../base/instant.ts";
import { sealerUnder } from "../../../envelope/data-key.ts";
import type { Ids } from "../../../kernel/ids/ids.ts";
import type { Sealer } from "../../../kernel/ids/sealer.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Derived } from "../../../kernel/store/ready.ts";

/** Text as it lies in a row: plain, or sealed. */
export type AtRest = string | Uint8Array;

/** A data key as KMS gave it. */
export interface TableKey {
  readonly keyArn: string;
  /** The table it was made for: the encryption context. */
  readonly table: string;
  readonly wrapped: Uint8Array;
}

const KEYS = "table key";
const PURPOSE = "dynamodb table key";
const ITEM = "dynamodb item";
const NUMBER_BYTES = 4;

/** The data keys of a cell, for looking. */
export class Vault {
  readonly #db: ReadDatabase;
  readonly #sealers = new Map<number, Sealer>();
  #world: Sealer | undefined;
  #ids: Ids | undefined;
  readonly #any: Derived<boolean>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#any = new Derived(db, KEYS, () => db.get("SELECT 1 FROM table_key LIMIT 1") !== undefined);
  }

  /** What opens the data keys: given before each use, because it belongs to the world and not to the cell. */
  unlock(world: Sealer): void {
    this.#world = world;
  }

  /** Whether any table is encrypted: where nobody uses KMS nobody pays for it. */
  any(): boolean {
    return this.#any.get();
  }

  key(id: number): TableKey | undefined {
    const row = this.#db.get<{ key_arn: string; table_name: string; wrapped: Uint8Array }>(
      "SELECT key_arn, table_name, wrapped FROM table_key WHERE id = ?",
      id,
    );
    return row && { keyArn: row.key_arn, table: row.table_name, wrapped: row.wrapped };
  }

  /** Whether KMS has let a principal use a data key lately. */
  mayUse(id: number, principal: string, now: Instant): boolean {
    const sql = "SELECT 1 FROM table_key_use WHERE data_key = ? AND principal = ? AND until > ?";
    return this.#db.get(sql, id, principal, now) !== undefined;
  }

  text(body: AtRest): string {
    if (typeof body === "string") return body;
    const view = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const opened = this.#sealer(view.readUInt32BE(0)).openBytes(ITEM, view.subarray(NUMBER_BYTES));
    if (opened === undefined) throw new Error("an item does not open with its table's data key");
    return Buffer.from(opened.buffer, opened.byteOffset, opened.byteLength).toString();
  }

  /** As it is to lie: sealed when there is a data key. */
  atRest(dataKey: number | undefined, text: string, ids: Ids): AtRest {
    if (dataKey === undefined) return text;
    this.#ids = ids;
    const sealed = this.#sealer(dataKey).sealBytes(ITEM, Buffer.from(text));
    const body = Buffer.allocUnsafe(NUMBER_BYTES + sealed.length);
    body.writeUInt32BE(dataKey, 0);
    body.set(sealed, NUMBER_BYTES);
    return body;
  }

  #sealer(id: number): Sealer {
    const known = this.#sealers.get(id);
    if (known !== undefined) return known;
    const row = this.#db.get<{ plain: Uint8Array }>("SELECT plain FROM table_key WHERE id = ?", id);
    const rootKey = row && this.#world?.openBytes(PURPOSE, row.plain);
    if (rootKey === undefined) throw new Error(`table key ${id} does not open with the world's root key`);
    const sealer = sealerUnder(rootKey, { bytes: (length) => this.#random(length) });
    this.#sealers.set(id, sealer);
    return sealer;
  }

  #random(length: number): Uint8Array {
    if (this.#ids === undefined) throw new Error("nothing was given to draw nonces from");
    return this.#ids.bytes(length);
  }
}

/** The same, for changing. */
export class VaultWriter extends Vault {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Keeps a data key, its plain form sealed by the world; answers its number, which is never used again. */
  keep({ keyArn, table, wrapped }: TableKey, plain: Uint8Array, world: Sealer): number {
    this.#db.touch(KEYS);
    return this.#db.run(
      "INSERT INTO table_key (key_arn, table_name, wrapped, plain) VALUES (?, ?, ?, ?)",
      keyArn,
      table,
      wrapped,
      world.sealBytes(PURPOSE, plain),
    ).lastInsertRowid;
  }

  noteUse(id: number, principal: string, now: Instant, until: Instant): void {
    this.#db.run("DELETE FROM table_key_use WHERE until <= ?", now);
    this.#db.run(
      "INSERT OR REPLACE INTO table_key_use (data_key, principal, until) VALUES (?, ?, ?)",
      id,
      principal,
      until,
    );
  }
}
