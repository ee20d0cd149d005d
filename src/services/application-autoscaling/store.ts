import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Records } from "./target.ts";

/** Targets, policies, scheduled actions and activities, by keys that begin with what they belong to. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE item (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    arn TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX item_by_arn ON item (arn);
  `,
];

export type Kind = keyof Records;

/** What Application Auto Scaling keeps in one account and Region, for looking. */
export class ScalingReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<K extends Kind>(kind: K, key: string): Records[K] | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM item WHERE kind = ? AND key = ?",
      kind,
      key,
    );
    return row && (JSON.parse(row.record) as Records[K]);
  }

  byArn<K extends Kind>(kind: K, arn: string): Records[K] | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM item WHERE arn = ? AND kind = ?",
      arn,
      kind,
    );
    return row && (JSON.parse(row.record) as Records[K]);
  }

  /** Those whose keys begin so, after one of them, in order. */
  *list<K extends Kind>(kind: K, prefix: string, after = ""): Iterable<{ key: string; record: Records[K] }> {
    const rows = this.#db.iterate<{ key: string; record: string }>(
      "SELECT key, record FROM item WHERE kind = ? AND key >= ? AND key > ? ORDER BY key",
      kind,
      prefix,
      after,
    );
    for (const { key, record } of rows) {
      if (!key.startsWith(prefix)) return;
      yield { key, record: JSON.parse(record) as Records[K] };
    }
  }
}

/** The same, for changing. */
export class ScalingWriter extends ScalingReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put<K extends Kind>(kind: K, key: string, record: Records[K], arn = ""): void {
    this.#db.run(
      "INSERT OR REPLACE INTO item (kind, key, arn, record) VALUES (?, ?, ?, ?)",
      kind,
      key,
      arn,
      JSON.stringify(record),
    );
  }

  remove(kind: Kind, key: string): void {
    this.#db.run("DELETE FROM item WHERE kind = ? AND key = ?", kind, key);
  }
}

export const STORE: StoreDefinition<ScalingReader, ScalingWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new ScalingReader(db),
  writer: (db) => new ScalingWriter(db),
};
