import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { AtRest, Vault } from "./vault.ts";

/** One write of a strongly consistent global table, by its number in the order that all members share. */
export interface Logged {
  readonly n: number;
  readonly key: Uint8Array;
  /** The Region in which it was asked for. */
  readonly region: string;
  readonly size: number;
  /** Null: the item was deleted. */
  readonly json: string | null;
}

interface LoggedRow extends Omit<Logged, "json"> {
  readonly json: AtRest | null;
}

/** The writes of strongly consistent global tables that some member may not know yet, for looking. */
export class LogReader {
  readonly #db: ReadDatabase;
  readonly #vault: Vault;
  constructor(db: ReadDatabase, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** The number of the last write that is known here; 0 before the first. */
  last(space: number): number {
    return this.#db.get<{ n: number }>("SELECT last AS n FROM write_log_end WHERE space = ?", space)?.n ?? 0;
  }

  /** The writes behind a number, in their order. */
  behind(space: number, n: number, limit: number): Logged[] {
    return this.#db
      .all<LoggedRow>(
        "SELECT n, key, region, size, json FROM write_log WHERE space = ? AND n > ? ORDER BY n LIMIT +?",
        space,
        n,
        limit,
      )
      .map((row) => ({ ...row, json: row.json === null ? null : this.#vault.text(row.json) }));
  }

  /** Whether a write of this key, asked for in another Region, has not reached a majority yet. */
  isContested(space: number, key: Uint8Array, region: string): boolean {
    return (
      this.#db.get(
        `SELECT 1 FROM write_log JOIN write_log_end USING (space)
         WHERE space = ? AND n > kept AND key = ? AND region <> ? LIMIT 1`,
        space,
        key,
        region,
      ) !== undefined
    );
  }
}

/** The same, for changing. */
export class LogWriter extends LogReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase, vault: Vault) {
    super(db, vault);
    this.#db = db;
  }

  append(space: number, entry: Omit<LoggedRow, "json">, json: AtRest | null): void {
    const { n, key, region, size } = entry;
    this.#db.run(
      "INSERT INTO write_log (space, n, key, region, size, json) VALUES (?, ?, ?, ?, ?, ?)",
      ...[space, n, key, region, size, json],
    );
    this.#db.run(
      `INSERT INTO write_log_end (space, last, kept) VALUES (?, ?, 0)
       ON CONFLICT (space) DO UPDATE SET last = excluded.last`,
      space,
      n,
    );
  }

  /** A majority knows all writes up to `kept`; every member knows those up to `everywhere`, which are forgotten. */
  keep(space: number, kept: number, everywhere: number): void {
    this.#db.run("UPDATE write_log_end SET kept = MAX(kept, ?) WHERE space = ?", kept, space);
    this.#db.run("DELETE FROM write_log WHERE space = ? AND n <= ?", space, everywhere);
  }

  /** The table begins anew. */
  forget(space: number): void {
    this.#db.run("DELETE FROM write_log WHERE space = ?", space);
    this.#db.run("DELETE FROM write_log_end WHERE space = ?", space);
  }
}
