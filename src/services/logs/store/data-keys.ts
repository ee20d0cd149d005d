import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A data key that KMS made for a log group. */
export interface DataKey {
  readonly id: number;
  readonly wrapped: Uint8Array;
  readonly openUntil: Instant;
  /** Sealed under the world's root key. */
  readonly plain: Uint8Array | null;
}

const COLUMNS = "id, wrapped, open_until openUntil, plain";

export class DataKeyReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: number): DataKey | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM data_key WHERE id = ?`, id);
  }

  ofGroup(group: number): DataKey[] {
    return this.#db.all(`SELECT ${COLUMNS} FROM data_key WHERE log_group = ?`, group);
  }
}

export class DataKeyWriter extends DataKeyReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(group: number, wrapped: Uint8Array, openUntil: Instant, plain: Uint8Array): number {
    return this.#db.run(
      "INSERT INTO data_key (log_group, wrapped, open_until, plain) VALUES (?, ?, ?, ?)",
      group,
      wrapped,
      openUntil,
      plain,
    ).lastInsertRowid;
  }

  open(id: number, openUntil: Instant, plain: Uint8Array): void {
    this.#db.run("UPDATE data_key SET open_until = ?, plain = ? WHERE id = ?", openUntil, plain, id);
  }

  discard(group: number): void {
    this.#db.run("DELETE FROM data_key WHERE log_group = ?", group);
  }
}
