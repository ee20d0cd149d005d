import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqlValue, WriteDatabase } from "./database.ts";
import { Deferrals, type DeferredChange } from "./deferrals.ts";

/** What the owner of a database does around its changes. */
export interface Transactions {
  /** Called before each change; a handler that only looks costs no savepoint. */
  readonly beforeChange: () => void;
  /** Called before a change is put off. */
  readonly beforeDeferral: () => void;
  /** Called to make changes of handlers that have ended; a throw out of `make` loses them all. */
  readonly madeLate: (make: () => void) => void;
}

const NO_TRANSACTIONS: Transactions = {
  beforeChange: () => {},
  beforeDeferral: () => {},
  madeLate: (make) => make(),
};

/** A SQLite database with its statements prepared once per text. */
export class Sqlite implements WriteDatabase {
  readonly inMemory: boolean;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #transactions: Transactions;
  readonly #deferrals = new Deferrals();
  /** Whether changes of handlers that have ended are being made: they need no savepoint. */
  #late = false;
  readonly #makeLate = (make: () => void): void => {
    if (this.#late) {
      make(); // one late change looks at the table of another
      return;
    }
    this.#transactions.madeLate(() => {
      this.#late = true;
      try {
        make();
      } finally {
        this.#late = false;
      }
    });
  };
  readonly #generations = new Map<string, number>();
  /** Counts for every kind: how often changes were undone, of whatever kind they were. */
  #undone = 0;

  /**
   * `path` is a file or ":memory:". A file is opened in WAL mode with synchronous=NORMAL: a commit writes the log and
   * does not wait for the disk; whoever acknowledges waits for {@link DiskFlush} first. https://sqlite.org/wal.html
   */
  constructor(path: string, transactions: Transactions = NO_TRANSACTIONS) {
    this.inMemory = path === ":memory:";
    this.#db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    this.#transactions = transactions;
    if (path !== ":memory:") {
      this.#db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;");
      this.#db.exec("PRAGMA mmap_size=0; PRAGMA cache_size=-8000;");
    }
    this.#db.exec("PRAGMA temp_store=MEMORY;");
  }

  get<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row | undefined {
    if (this.#deferrals.any) this.#settleFor(sql);
    return this.#prepare(sql).get(...params) as Row | undefined;
  }

  all<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row[] {
    if (this.#deferrals.any) this.#settleFor(sql);
    return this.#prepare(sql).all(...params) as Row[];
  }

  iterate<Row extends object>(sql: string, ...params: readonly SqlValue[]): IterableIterator<Row> {
    if (this.#deferrals.any) this.#settleFor(sql);
    return this.#prepare(sql).iterate(...params) as IterableIterator<Row>;
  }

  run(sql: string, ...params: readonly SqlValue[]): { changes: number; lastInsertRowid: number } {
    if (!this.#late) this.#transactions.beforeChange();
    if (this.#deferrals.any) this.#settleFor(sql);
    return this.#prepare(sql).run(...params) as { changes: number; lastInsertRowid: number };
  }

  later<T>(table: string, change: DeferredChange<T>, item: T): void {
    this.#transactions.beforeDeferral();
    this.#deferrals.add(table, change, item);
  }

  /** Makes all that was put off by handlers that have ended: before a commit, and before a savepoint. */
  settle(): void {
    while (this.#deferrals.anyEnded) this.#deferrals.settleEnded(this.#makeLate);
  }

  /** Tells how the handler ended whose changes were put off last. */
  handlerEnded(well: boolean): void {
    if (well) this.#deferrals.handlerEnded();
    else this.#deferrals.handlerFailed();
  }

  /** The transaction was lost, and with it all that was put off. */
  forgetDeferrals(): void {
    this.#deferrals.clear();
  }

  generation(kind: string): number {
    return (this.#generations.get(kind) ?? 0) + this.#undone;
  }

  touch(kind: string): void {
    this.#generations.set(kind, (this.#generations.get(kind) ?? 0) + 1);
  }

  /** After changes were undone: whatever was kept in memory may be of what never was. */
  touchAll(): void {
    this.#undone++;
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

  /** A late change sees what ended before it, and not what the handler that runs may yet undo. */
  #settleFor(sql: string): void {
    this.#deferrals.settleEnded(this.#makeLate, sql);
    if (!this.#late && this.#deferrals.any) this.#deferrals.settleOwn(sql);
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
