import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A data key as KMS gave it: only KMS can open it. */
export interface WrappedDataKey {
  readonly stream: number;
  readonly keyArn: string;
  readonly wrapped: Uint8Array;
}

/** A data key that a principal may use for a while without asking KMS again. */
export interface OpenDataKey {
  readonly id: number;
  /** Sealed by the world. */
  readonly plain: Uint8Array;
}

/** The data keys that records of this cell are sealed with, and who may use which for how long. */
export class DataKeyReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Whether records of a stream may be sealed: where nobody uses KMS nobody pays for it. */
  any(stream: number): boolean {
    return this.#db.get("SELECT 1 FROM data_key WHERE stream = ? LIMIT 1", stream) !== undefined;
  }

  wrapped(id: number): WrappedDataKey | undefined {
    const row = this.#db.get<{ stream: number; key_arn: string; wrapped: Uint8Array }>(
      "SELECT stream, key_arn, wrapped FROM data_key WHERE id = ?",
      id,
    );
    return row && { stream: row.stream, keyArn: row.key_arn, wrapped: row.wrapped };
  }

  opened(id: number, principal: string, now: Instant): OpenDataKey | undefined {
    return this.#db.get(
      "SELECT data_key AS id, plain FROM open_data_key WHERE data_key = ? AND principal = ? AND until > ?",
      id,
      principal,
      now,
    );
  }

  /** The key that a principal seals with. */
  inUse(use: string, principal: string, now: Instant): OpenDataKey | undefined {
    return this.#db.get(
      "SELECT data_key AS id, plain FROM open_data_key WHERE principal = ? AND use = ? AND until > ? LIMIT 1",
      principal,
      use,
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

  keep({ stream, keyArn, wrapped }: WrappedDataKey): number {
    return this.#db.run(
      "INSERT INTO data_key (stream, key_arn, wrapped) VALUES (?, ?, ?)",
      stream,
      keyArn,
      wrapped,
    ).lastInsertRowid;
  }

  open({ id, plain }: OpenDataKey, principal: string, until: Instant, use: string | null): void {
    this.#db.run(
      "INSERT OR REPLACE INTO open_data_key (data_key, principal, use, until, plain) VALUES (?, ?, ?, ?, ?)",
      id,
      principal,
      use,
      until,
      plain,
    );
  }

  /** Forgets what nobody may use any more. */
  forgetUnused(now: Instant): void {
    this.#db.run("DELETE FROM open_data_key WHERE until <= ?", now);
  }
}
