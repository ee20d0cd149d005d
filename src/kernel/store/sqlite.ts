import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqlValue, WriteDatabase } from "./database.ts";

/** Called before the first change of a handler, so that a handler that only looks costs no savepoint. */
export type BeforeChange = () => void;

/** A SQLite database with its statements prepared once per text. */
export class Sqlite implements WriteDatabase {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #beforeChange: BeforeChange;
  readonly #generations = new Map<string, number>();

  /**
   * `path` is a file or ":memory:". A file is opened in WAL mode with synchronous=NORMAL: a commit writes the log and
   * does not wait for the disk; whoever acknowledges waits for {@link DiskFlush} first. https://sqlite.org/wal.html
   */
  constructor(path: string, beforeChange: BeforeChange) {
    this.#db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    this.#beforeChange = beforeChange;
    if (path !== ":memory:") {
      this.#db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;");
      this.#db.exec("PRAGMA mmap_size=0; PRAGMA cache_size=-8000;");
    }
    this.#db.exec("PRAGMA temp_store=MEMORY;");
  }

  get<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row | undefined {
    return this.#prepare(sql).get(...params) as Row | undefined;
  }

  all<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row[] {
    return this.#prepare(sql).all(...params) as Row[];
  }

  iterate<Row extends object>(sql: string, ...params: readonly SqlValue[]): IterableIterator<Row> {
    return this.#prepare(sql).iterate(...params) as IterableIterator<Row>;
  }

  run(sql: string, ...params: readonly SqlValue[]): { changes: number; lastInsertRowid: number } {
    this.#beforeChange();
    return this.#prepare(sql).run(...params) as { changes: number; lastInsertRowid: number };
  }

  generation(kind: string): number {
    return this.#generations.get(kind) ?? 0;
  }

  touch(kind: string): void {
    this.#generations.set(kind, this.generation(kind) + 1);
  }

  /** After changes were undone: whatever was kept in memory may be of what never was. */
  touchAll(): void {
    for (const kind of this.#generations.keys()) this.touch(kind);
  }

  /** Runs a script, or a statement of transaction control, outside the accounting of changes. */
  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** Runs one statement of transaction control, prepared. */
  control(sql: string): void {
    this.#prepare(sql).run();
  }

  /** Fills this still empty database with the tables, rows and version of another one. */
  copyFrom(path: string): void {
    this.#db.prepare("ATTACH ? AS seed").run(path);
    const made = this.#db
      .prepare(
        "SELECT type, name, sql FROM seed.sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', rowid",
      )
      .all() as Array<{ type: string; name: string; sql: string }>;
    for (const { type, name, sql } of made) {
      if (name !== "sqlite_sequence") this.#db.exec(sql);
      if (type === "table") this.#db.exec(`INSERT INTO main."${name}" SELECT * FROM seed."${name}"`);
    }
    const version = this.#db.prepare("PRAGMA seed.user_version").get()?.["user_version"];
    this.#db.exec(`PRAGMA user_version=${Number(version)}; DETACH seed;`);
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
