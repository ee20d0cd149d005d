import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import type { Key, KeyRecord } from "../key.ts";
import { READY_KEYS_MAX } from "../limits.ts";

const KEYS = "key";

/** The keys of a cell, for looking. */
export class KeyReader {
  readonly #db: ReadDatabase;
  /** Keys by id, as they are since the last change to any. */
  readonly #ready: Ready<Key>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, KEYS, READY_KEYS_MAX);
  }

  get(id: string): Key | undefined {
    return this.#ready.get(id) ?? this.#read(id);
  }

  #read(id: string): Key | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM kms_key WHERE id = ?", id);
    if (row === undefined) return undefined;
    return this.#ready.keep(id, JSON.parse(row.record) as KeyRecord);
  }

  /** Ids in their order, those after `after`. */
  ids(after: string, limit: number): string[] {
    const rows = this.#db.all<{ id: string }>(
      "SELECT id FROM kms_key WHERE id > ? ORDER BY id LIMIT +?",
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
    this.#db.touch(KEYS);
    this.#db.run(
      "INSERT OR REPLACE INTO kms_key (id, managed, record) VALUES (?, ?, ?)",
      key.id,
      key.managedFor === undefined ? 0 : 1,
      JSON.stringify(key),
    );
  }

  remove(id: string): void {
    this.#db.touch(KEYS);
    this.#db.run("DELETE FROM kms_key WHERE id = ?", id);
  }
}
