import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Derived, Ready } from "../../../kernel/store/ready.ts";
import { type Table, type TableRecord, tableOf } from "../table.ts";

/** Tables that are kept ready at most. */
const READY_MAX = 1_000;

const TABLES = "table";

/** The tables of a cell, for looking. */
export class TableReader {
  readonly #db: ReadDatabase;
  /** Tables by name, as they are since the last change to any. */
  readonly #ready: Ready<Table>;
  readonly #strong: Derived<boolean>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, TABLES, READY_MAX);
    const sql = "SELECT 1 FROM dynamo_table WHERE record ->> 'strong' LIMIT 1";
    this.#strong = new Derived(db, TABLES, () => db.get(sql) !== undefined);
  }

  named(name: string): Table | undefined {
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const kept = this.#db.get<{ record: string }>("SELECT record FROM dynamo_table WHERE name = ?", name);
    if (kept === undefined) return undefined;
    return this.#ready.keep(name, tableOf(JSON.parse(kept.record) as TableRecord));
  }

  /** Whether any table is strongly consistent over Regions: nobody else pays for it. */
  anyStrong(): boolean {
    return this.#strong.get();
  }

  /** Of the space of its items. */
  ofSpace(space: number): Table | undefined {
    const row = this.#db.get<{ name: string }>("SELECT name FROM dynamo_table WHERE id = ?", space);
    return row === undefined ? undefined : this.named(row.name);
  }

  /** Names in their order, those after `after`. */
  names(after: string, limit: number): string[] {
    const rows = this.#db.all<{ name: string }>(
      "SELECT name FROM dynamo_table WHERE name > ? AND name NOT LIKE '%:%' ORDER BY name LIMIT +?",
      after,
      limit,
    );
    return rows.map((row) => row.name);
  }

  /** Units per second that are provisioned for all tables and global indexes together. */
  provisioned(): { readonly read: number; readonly write: number } {
    const sum = this.#db.get<{ read: number; write: number }>(
      `SELECT COALESCE(SUM(units ->> 'read'), 0) AS read, COALESCE(SUM(units ->> 'write'), 0) AS write FROM (
         SELECT record -> 'throughput' AS units FROM dynamo_table WHERE record ->> 'billing' = 'PROVISIONED'
         UNION ALL
         SELECT value -> 'throughput' FROM dynamo_table, json_each(record -> 'indexes')
         WHERE record ->> 'billing' = 'PROVISIONED'
       )`,
    );
    return sum ?? { read: 0, write: 0 };
  }

  count(): number {
    return (
      this.#db.get<{ count: number }>("SELECT COUNT(*) AS count FROM dynamo_table WHERE name NOT LIKE '%:%'")
        ?.count ?? 0
    );
  }
}

/** The tables of a cell, for changing. */
export class TableWriter extends TableReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a table, or puts the changed one in its place. */
  put(record: TableRecord): Table {
    this.#db.touch(TABLES);
    this.#db.run(
      "INSERT OR REPLACE INTO dynamo_table (id, name, stamp, record) VALUES (?, ?, 0, ?)",
      record.id,
      record.name,
      JSON.stringify(record),
    );
    return tableOf(record);
  }

  remove(record: TableRecord): void {
    this.#db.touch(TABLES);
    this.#db.run("DELETE FROM dynamo_table WHERE id = ?", record.id);
  }
}
