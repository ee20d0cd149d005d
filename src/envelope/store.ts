import type { Instant } from "../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../kernel/store/database.ts";
import { Derived } from "../kernel/store/ready.ts";

/** The tables of {@link DataKeyReader}, for a service's migrations. Never edit one that was released. */
export const DATA_KEY_TABLES = `
  CREATE TABLE data_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT, resource TEXT NOT NULL, kms_key TEXT NOT NULL, wrapped BLOB NOT NULL
  ) STRICT;
  CREATE INDEX data_key_by_resource ON data_key (resource);
  CREATE TABLE open_data_key (
    data_key INTEGER NOT NULL, principal TEXT NOT NULL, ends_at INTEGER NOT NULL,
    use TEXT, plain BLOB NOT NULL,
    PRIMARY KEY (data_key, principal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX open_data_key_by_end ON open_data_key (ends_at);
  CREATE INDEX open_data_key_by_use ON open_data_key (use, principal, ends_at) WHERE use IS NOT NULL;
`;

const DATA_KEYS = "data key";

/** A data key as it is kept: only KMS can open it. */
export interface WrappedDataKey {
  /** The ARN of what it was made for: the encryption context. */
  readonly resource: string;
  /** The KMS key, as the resource named it. */
  readonly key: string;
  readonly wrapped: Uint8Array;
}

/** A data key that a principal may use for a while without asking KMS again. */
export interface OpenDataKey {
  readonly id: number;
  /** Sealed by the world. */
  readonly plain: Uint8Array;
}

/** The data keys that a cell's things are sealed with, and who may use which for how long. */
export class DataKeyReader {
  readonly #db: ReadDatabase;
  readonly #any: Derived<boolean>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    // Without the condition SQLite would walk through an index.
    const sql = "SELECT 1 FROM data_key WHERE id > 0 LIMIT 1";
    this.#any = new Derived(db, DATA_KEYS, () => db.get(sql) !== undefined);
  }

  /** Whether there are any at all: where nobody uses KMS nobody pays for it. */
  any(): boolean {
    return this.#any.get();
  }

  /** Whether something of a resource may be sealed. */
  anyFor(resource: string): boolean {
    if (!this.any()) return false;
    return this.#db.get("SELECT 1 FROM data_key WHERE resource = ? LIMIT 1", resource) !== undefined;
  }

  wrapped(id: number): WrappedDataKey | undefined {
    return this.#db.get("SELECT resource, kms_key AS key, wrapped FROM data_key WHERE id = ?", id);
  }

  /** The one that a principal opened. */
  opened(id: number, principal: string, now: Instant): OpenDataKey | undefined {
    return this.#db.get(
      "SELECT data_key AS id, plain FROM open_data_key WHERE data_key = ? AND principal = ? AND ends_at > ?",
      id,
      principal,
      now,
    );
  }

  /** The one that a principal made to seal with. `use` tells the resource and its KMS key. */
  inUse(use: string, principal: string, now: Instant): OpenDataKey | undefined {
    return this.#db.get(
      `SELECT data_key AS id, plain FROM open_data_key
       WHERE use = ? AND principal = ? AND ends_at > ? ORDER BY ends_at DESC LIMIT 1`,
      use,
      principal,
      now,
    );
  }
}

/** The same, for changing. */
export class DataKeyWriter extends DataKeyReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Keeps a new data key; answers its number, which is never used again. */
  keep({ resource, key, wrapped }: WrappedDataKey): number {
    this.#db.touch(DATA_KEYS);
    return this.#db.run(
      "INSERT INTO data_key (resource, kms_key, wrapped) VALUES (?, ?, ?)",
      resource,
      key,
      wrapped,
    ).lastInsertRowid;
  }

  /** Lets a principal use it until `endsAt`: to seal with, too, where `use` says for what. */
  open(key: OpenDataKey, principal: string, endsAt: Instant, use: string | null): void {
    this.#db.run(
      "INSERT OR REPLACE INTO open_data_key (data_key, principal, ends_at, use, plain) VALUES (?, ?, ?, ?, ?)",
      key.id,
      principal,
      endsAt,
      use,
      key.plain,
    );
  }

  /** Keeps no plain key longer than it may be used. */
  forgetEnded(now: Instant): void {
    this.#db.run("DELETE FROM open_data_key WHERE ends_at <= ?", now);
  }

  /** Forgets the data keys of a resource that is gone. */
  discard(resource: string): void {
    if (!this.any()) return;
    this.#db.touch(DATA_KEYS);
    this.#db.run(
      "DELETE FROM open_data_key WHERE data_key IN (SELECT id FROM data_key WHERE resource = ?)",
      resource,
    );
    this.#db.run("DELETE FROM data_key WHERE resource = ?", resource);
  }
}
