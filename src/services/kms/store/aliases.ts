import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface Alias {
  /** "alias/..." */
  readonly name: string;
  /** The id of its key. */
  readonly key: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

const COLUMNS = "name, key, created_at AS createdAt, updated_at AS updatedAt";

/** The aliases of a cell, for looking. */
export class AliasReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(name: string): Alias | undefined {
    return this.#db.get<Alias>(`SELECT ${COLUMNS} FROM alias WHERE name = ?`, name);
  }

  list(after: string, limit: number): Alias[] {
    return this.#db.all<Alias>(
      `SELECT ${COLUMNS} FROM alias WHERE name > ? ORDER BY name LIMIT +?`,
      after,
      limit,
    );
  }

  /** Those of one key. */
  of(key: string, after: string, limit: number): Alias[] {
    return this.#db.all<Alias>(
      `SELECT ${COLUMNS} FROM alias WHERE key = ? AND name > ? ORDER BY name LIMIT +?`,
      key,
      after,
      limit,
    );
  }
}

/** The aliases of a cell, for changing. */
export class AliasWriter extends AliasReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put({ name, key, createdAt, updatedAt }: Alias): void {
    this.#db.run(
      "INSERT OR REPLACE INTO alias (name, key, created_at, updated_at) VALUES (?, ?, ?, ?)",
      name,
      key,
      createdAt,
      updatedAt,
    );
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM alias WHERE name = ?", name);
  }

  removeAllOf(key: string): void {
    this.#db.run("DELETE FROM alias WHERE key = ?", key);
  }
}
