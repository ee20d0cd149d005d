import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Key, KeyRecord } from "../key.ts";
import { READY_KEYS_MAX } from "../limits.ts";

/** The keys of a cell, for looking. */
export class KeyReader {
  readonly #db: ReadDatabase;
  /** By the record's text, which determines the key, so nothing here can go stale. */
  readonly #ready = new Map<string, Key>();

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: string): Key | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM kms_key WHERE id = ?", id);
    if (row === undefined) return undefined;
    const ready = this.#ready.get(row.record);
    if (ready !== undefined) return ready;
    const key = JSON.parse(row.record) as KeyRecord;
    if (this.#ready.size >= READY_KEYS_MAX) this.#ready.clear();
    this.#ready.set(row.record, key);
    return key;
  }

  /** Ids in their order, those after `after`. */
  ids(after: string, limit: number): string[] {
    const rows = this.#db.all<{ id: string }>(
      "SELECT id FROM kms_key WHERE id > ? ORDER BY id LIMIT ?",
      after,
      limit,
    );
    return rows.map((row) => row.id);
  }

  /** How many keys customers manage here. */
  count(): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM kms_key WHERE managed = 0")?.n ?? 0;
  }
}

/** The keys of a cell, for changing. */
export class KeyWriter extends KeyReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a key, or puts the changed one in its place. */
  put(key: KeyRecord): void {
    this.#db.run(
      "INSERT OR REPLACE INTO kms_key (id, managed, record) VALUES (?, ?, ?)",
      key.id,
      key.managedFor === undefined ? 0 : 1,
      JSON.stringify(key),
    );
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM kms_key WHERE id = ?", id);
  }
}
