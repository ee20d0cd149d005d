import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A service setting that was given a value. */
export interface SettingRecord {
  readonly value: string;
  readonly modifiedAt: Instant;
  readonly modifiedBy: string;
}

export class SettingReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: string): SettingRecord | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM setting WHERE id = ?", id);
    return row === undefined ? undefined : (JSON.parse(row.record) as SettingRecord);
  }
}

export class SettingWriter extends SettingReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(id: string, record: SettingRecord): void {
    this.#db.run("INSERT OR REPLACE INTO setting (id, record) VALUES (?, ?)", id, JSON.stringify(record));
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM setting WHERE id = ?", id);
  }
}
