import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface DataKey {
  readonly id: number;
  readonly key_arn: string;
  /** As KMS gave it: only KMS can open it. */
  readonly wrapped: Uint8Array;
  /** Sealed by the world; good until `until`. */
  readonly plain: Uint8Array;
  readonly until: number;
}

/** The data keys that waiting records are sealed with. */
export class DataKeyReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  withId(id: number): DataKey | undefined {
    return this.#db.get<DataKey>("SELECT * FROM data_key WHERE id = ?", id);
  }

  /** Whether records of a stream wait that are sealed under a KMS key. */
  isNeeded(stream: number, keyArn: string): boolean {
    const sql = `SELECT 1 FROM batch JOIN chunk ON chunk.batch = batch.id
       JOIN data_key ON data_key.id = chunk.data_key
       WHERE batch.stream = ? AND data_key.key_arn = ? LIMIT 1`;
    return this.#db.get(sql, stream, keyArn) !== undefined;
  }

  /** The key that a stream seals with now. */
  inUse(stream: number, keyArn: string, now: Instant): DataKey | undefined {
    return this.#db.get<DataKey>(
      "SELECT * FROM data_key WHERE stream = ? AND key_arn = ? AND until > ? ORDER BY until DESC LIMIT 1",
      stream,
      keyArn,
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

  keep(stream: number, keyArn: string, wrapped: Uint8Array, plain: Uint8Array, until: Instant): number {
    return this.#db.run(
      "INSERT INTO data_key (stream, key_arn, wrapped, plain, until) VALUES (?, ?, ?, ?, ?)",
      stream,
      keyArn,
      wrapped,
      plain,
      until,
    ).lastInsertRowid;
  }

  /** Keeps no plain key longer than it may be used. */
  forgetClosed(now: Instant): void {
    this.#db.run("UPDATE data_key SET plain = x'' WHERE until <= ? AND length(plain) > 0", now);
  }

  reopen(id: number, plain: Uint8Array, until: Instant): void {
    this.#db.run("UPDATE data_key SET plain = ?, until = ? WHERE id = ?", plain, until, id);
  }
}
