import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { type Table, type TableRecord, tableOf } from "../table.ts";

/** Tables that are kept ready at most. */
const READY_MAX = 1_000;

interface Ready {
  readonly stamp: number;
  readonly table: Table;
}

/** The tables of a cell, for looking. */
export class TableReader {
  readonly #db: ReadDatabase;
  readonly #ready = new Map<string, Ready>();

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** A stamp is never used twice, not even after it was undone: a table kept ready under it is the one meant. */
  named(name: string): Table | undefined {
    const row = this.#db.get<{ stamp: number }>("SELECT stamp FROM dynamo_table WHERE name = ?", name);
    if (row === undefined) return undefined;
    const ready = this.#ready.get(name);
    if (ready !== undefined && ready.stamp === row.stamp) return ready.table;
    const kept = this.#db.get<{ record: string }>("SELECT record FROM dynamo_table WHERE name = ?", name);
    const table = tableOf(JSON.parse(kept?.record ?? "") as TableRecord);
    if (this.#ready.size >= READY_MAX) this.#ready.clear();
    this.#ready.set(name, { stamp: row.stamp, table });
    return table;
  }

  /** Of the space of its items. */
  ofSpace(space: number): Table | undefined {
    const row = this.#db.get<{ name: string }>("SELECT name FROM dynamo_table WHERE id = ?", space);
    return row === undefined ? undefined : this.named(row.name);
  }

  /** Names in their order, those after `after`. */
  names(after: string, limit: number): string[] {
    const rows = this.#db.all<{ name: string }>(
      "SELECT name FROM dynamo_table WHERE name > ? ORDER BY name LIMIT +?",
      after,
      limit,
    );
    return rows.map((row) => row.name);
  }

  count(): number {
    return this.#db.get<{ count: number }>("SELECT COUNT(*) AS count FROM dynamo_table")?.count ?? 0;
  }
}

/** The tables of a cell, for changing. */
export class TableWriter extends TableReader {
  readonly #db: WriteDatabase;
  #stamp: number;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.#stamp =
      db.get<{ last: number }>("SELECT COALESCE(MAX(stamp), 0) AS last FROM dynamo_table")?.last ?? 0;
  }

  /** Adds a table, or puts the changed one in its place. */
  put(record: TableRecord): Table {
    this.#db.run(
      "INSERT OR REPLACE INTO dynamo_table (id, name, stamp, record) VALUES (?, ?, ?, ?)",
      record.id,
      record.name,
      ++this.#stamp,
      JSON.stringify(record),
    );
    return tableOf(record);
  }

  remove(record: TableRecord): void {
    this.#db.run("DELETE FROM dynamo_table WHERE id = ?", record.id);
  }
}
