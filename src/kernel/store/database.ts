/** What SQLite can hold in one column. Integers beyond 2^53 are not used. */
export type SqlValue = null | number | string | Uint8Array;

/**
 * One cell's tables, for reading. Statements are prepared once per distinct SQL text, on first use, so the text must
 * be a constant; values go in as parameters. Write "LIMIT +?", not "LIMIT ?": SQLite prepares a statement anew each
 * time a bare parameter of LIMIT is bound, which takes longer than to run it.
 */
export interface ReadDatabase {
  /** The first row, or undefined. */
  get<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row | undefined;
  all<Row extends object>(sql: string, ...params: readonly SqlValue[]): Row[];
  /** Rows one by one; the loop must end before the handler returns. */
  iterate<Row extends object>(sql: string, ...params: readonly SqlValue[]): IterableIterator<Row>;
  /**
   * A number that changes whenever things of this kind are changed here, or a change of theirs is undone: what a reader
   * has made of them it may keep in memory for as long as the number stays the same.
   */
  generation(kind: string): number;
  /** Nothing that is written here reaches a disk, but by a copy of all of it: see {@link StoreDefinition.beforeCopy}. */
  readonly inMemory?: boolean;
}

/** One cell's tables inside a write transaction. A throw out of the handler undoes every `run` of that handler. */
export interface WriteDatabase extends ReadDatabase {
  /** Answers the number of rows changed and the last inserted rowid. */
  run(
    sql: string,
    ...params: readonly SqlValue[]
  ): { readonly changes: number; readonly lastInsertRowid: number };
  /**
   * Puts a change off until somebody looks at `table`, the only one it may change, or the transaction is committed.
   * `change` gets the items of all who put off the same change meanwhile, in their order; a throw out of the handler
   * undoes what it put off. The same function must be given each time.
   */
  later<T>(table: string, change: (items: readonly T[]) => void, item: T): void;
  /** Says that things of this kind are being changed: see {@link ReadDatabase.generation}. */
  touch(kind: string): void;
}

/** The shape of a service's state in each of its cells. */
export interface StoreDefinition<R, W extends R> {
  /**
   * SQL scripts; the n-th brings a cell from version n-1 to n. Never edit one that was released: append. Table names
   * that begin with "_" are the kernel's.
   */
  readonly migrations: readonly string[];
  /** Made once per cell. Must not keep anything in memory that a rolled-back transaction would leave wrong. */
  readonly reader: (db: ReadDatabase) => R;
  readonly writer: (db: WriteDatabase) => W;
  /** Called before all of a cell is copied to the disk: what was left open in memory must be sealed by now. */
  readonly beforeCopy?: (writer: W) => void;
}
