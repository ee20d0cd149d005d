import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

const DATA_KEYS = "data key";

/** A data key as KMS gave it: only KMS can open it. */
export interface WrappedDataKey {
  /** The ARN of the queue it was made for: the encryption context. */
  readonly queue: string;
  readonly wrapped: Uint8Array;
}

/** A data key that a principal may use for a while without asking KMS again. */
export interface OpenDataKey {
  readonly id: number;
  /** Sealed by the world. */
  readonly plain: Uint8Array;
}

/** The data keys that messages of this cell are sealed with, and who may use which for how long. */
export class DataKeyReader {
  readonly #db: ReadDatabase;
  #any = false;
  #anySince: number | undefined;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Whether there are any at all: where nobody uses KMS nobody pays for it. */
  any(): boolean {
    const generation = this.#db.generation(DATA_KEYS);
    if (generation !== this.#anySince) {
      this.#any = this.#db.get("SELECT 1 FROM data_key WHERE id > 0 LIMIT 1") !== undefined;
      this.#anySince = generation;
    }
    return this.#any;
  }

  wrapped(id: number): WrappedDataKey | undefined {
    return this.#db.get("SELECT queue, wrapped FROM data_key WHERE id = ?", id);
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

  /** The one that a principal made for its messages. `use` tells the queue and its KMS key. */
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

export class DataKeyWriter extends DataKeyReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Keeps a new data key; what nobody needs any more goes. */
  keep({ queue, wrapped }: WrappedDataKey, now: Instant): number {
    this.#db.touch(DATA_KEYS);
    this.#db.run("DELETE FROM open_data_key WHERE ends_at <= ?", now);
    this.#db.run(
      `DELETE FROM data_key WHERE NOT EXISTS (SELECT 1 FROM open_data_key WHERE data_key = data_key.id)
       AND NOT EXISTS (SELECT 1 FROM message WHERE data_key = data_key.id)`,
    );
    return this.#db.run("INSERT INTO data_key (queue, wrapped) VALUES (?, ?)", queue, wrapped)
      .lastInsertRowid;
  }

  /** Lets a principal use it until `endsAt`: for the messages it sends, where `use` says for which. */
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
}
