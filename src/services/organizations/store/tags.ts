import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Tags of accounts, units, roots, policies and the resource policy, by their ids. */
export class TagReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  of(resource: string): Readonly<Record<string, string>> {
    const sql = "SELECT key, value FROM tag WHERE resource = ? ORDER BY key";
    const rows = this.db.all<{ key: string; value: string }>(sql, resource);
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}

export class TagWriter extends TagReader {
  declare readonly db: WriteDatabase;

  put(resource: string, key: string, value: string): void {
    this.db.run("INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)", resource, key, value);
  }

  remove(resource: string, key: string): void {
    this.db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }

  clear(resource: string): void {
    this.db.run("DELETE FROM tag WHERE resource = ?", resource);
  }
}
