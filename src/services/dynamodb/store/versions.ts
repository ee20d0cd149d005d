import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** When and where an item of a global table was last written, or deleted. */
export interface Version {
  readonly at: Instant;
  readonly region: string;
}

/** The versions of the items of global tables, for looking. */
export class VersionReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(space: number, key: Uint8Array): Version | undefined {
    const row = this.#db.get<{ at: number; region: string }>(
      "SELECT at, region FROM version WHERE space = ? AND key = ?",
      space,
      key,
    );
    return row && { at: instant(row.at), region: row.region };
  }
}

/** The same, for changing. */
export class VersionWriter extends VersionReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  set(space: number, key: Uint8Array, { at, region }: Version): void {
    this.#db.run(
      "INSERT OR REPLACE INTO version (space, key, at, region) VALUES (?, ?, ?, ?)",
      space,
      key,
      at,
      region,
    );
  }
}
