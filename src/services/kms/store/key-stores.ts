import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { KeyStore } from "../key-store.ts";

interface Row {
  readonly record: string;
}
const storeOf = (row: Row): KeyStore => JSON.parse(row.record) as KeyStore;

/** The custom key stores of a cell, for looking. */
export class KeyStoreReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: string): KeyStore | undefined {
    const row = this.#db.get<Row>("SELECT record FROM key_store WHERE id = ?", id);
    return row === undefined ? undefined : storeOf(row);
  }

  named(name: string): KeyStore | undefined {
    const row = this.#db.get<Row>("SELECT record FROM key_store WHERE name = ?", name);
    return row === undefined ? undefined : storeOf(row);
  }

  /** The one whose proxy answers at this address, endpoint and path together. */
  at(address: string): KeyStore | undefined {
    const row = this.#db.get<Row>("SELECT record FROM key_store WHERE address = ?", address);
    return row === undefined ? undefined : storeOf(row);
  }

  list(after: string, limit: number): KeyStore[] {
    const sql = "SELECT record FROM key_store WHERE id > ? ORDER BY id LIMIT +?";
    return this.#db.all<Row>(sql, after, limit).map(storeOf);
  }

  /** The KMS key that an external key belongs to. */
  keyOf(store: string, externalKey: string): string | undefined {
    const sql = "SELECT key FROM external_key WHERE store = ? AND id = ?";
    return this.#db.get<{ key: string }>(sql, store, externalKey)?.key;
  }

  hasKeys(store: string): boolean {
    return this.#db.get("SELECT 1 FROM external_key WHERE store = ? LIMIT 1", store) !== undefined;
  }
}

/** The custom key stores of a cell, for changing. */
export class KeyStoreWriter extends KeyStoreReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(store: KeyStore): void {
    const { id, name, proxy } = store;
    const sql = "INSERT OR REPLACE INTO key_store (id, name, address, record) VALUES (?, ?, ?, ?)";
    this.#db.run(sql, id, name, proxy.endpoint + proxy.path, JSON.stringify(store));
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM key_store WHERE id = ?", id);
  }

  addKey(store: string, externalKey: string, key: string): void {
    this.#db.run("INSERT INTO external_key (store, id, key) VALUES (?, ?, ?)", store, externalKey, key);
  }

  removeKey(store: string, externalKey: string): void {
    this.#db.run("DELETE FROM external_key WHERE store = ? AND id = ?", store, externalKey);
  }
}
