import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE tag (
    resource TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (resource, key)
  ) STRICT, WITHOUT ROWID;`,
];

/** What CloudTrail keeps in one account and Region, for looking. */
export class CloudtrailReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  tagsOf(resource: string): Readonly<Record<string, string>> {
    const rows = this.#db.all<{ key: string; value: string }>(
      "SELECT key, value FROM tag WHERE resource = ? ORDER BY key",
      resource,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}

/** The same, for changing. */
export class CloudtrailWriter extends CloudtrailReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  tag(resource: string, key: string, value: string): void {
    this.#db.run("INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)", resource, key, value);
  }

  untag(resource: string, key: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }
}

export const STORE: StoreDefinition<CloudtrailReader, CloudtrailWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new CloudtrailReader(db),
  writer: (db) => new CloudtrailWriter(db),
};
