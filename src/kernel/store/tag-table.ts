import type { ReadDatabase, WriteDatabase } from "./database.ts";

/** The table of {@link TagReader}, for a service's migrations. Never edit it once it was released. */
export const TAG_TABLE = `
  CREATE TABLE tag (
    resource TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (resource, key)
  ) STRICT, WITHOUT ROWID;
`;

/** The tags of a cell's resources, by ARN or whatever names them. */
export class TagReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** In the order of their keys. */
  of(resource: string): Readonly<Record<string, string>> {
    const rows = this.#db.all<{ key: string; value: string }>(
      "SELECT key, value FROM tag WHERE resource = ? ORDER BY key",
      resource,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}

/** The same, for changing. */
export class TagWriter extends TagReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds tags to those that are there; a key that is there gets the new value. */
  set(resource: string, tags: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(tags))
      this.#db.run(
        "INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)",
        resource,
        key,
        value,
      );
  }

  remove(resource: string, keys: readonly string[]): void {
    for (const key of keys) this.#db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }

  removeAll(resource: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ?", resource);
  }
}
