import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export type BucketKind = "read" | "write";

/** How many units a bucket held when it was last looked at. */
export interface Level {
  readonly level: number;
  readonly at: Instant;
}

/** The unused throughput of a cell's tables and indexes, for looking. */
export class BucketReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  level(space: number, kind: BucketKind): Level | undefined {
    const row = this.#db.get<{ level: number; at: number }>(
      "SELECT level, at FROM bucket WHERE space = ? AND kind = ?",
      space,
      kind,
    );
    return row && { level: row.level, at: instant(row.at) };
  }
}

/** The same, for changing. */
export class BucketWriter extends BucketReader {
  readonly #db: WriteDatabase;
  readonly #owed: Readonly<Record<BucketKind, Map<number, number>>> = { read: new Map(), write: new Map() };
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /**
   * Units that are taken although what takes them is refused, and so undone: remembered until the bucket is next
   * written.
   */
  owe(space: number, kind: BucketKind, units: number): void {
    const owed = this.#owed[kind];
    owed.set(space, (owed.get(space) ?? 0) + units);
  }

  owed(space: number, kind: BucketKind): number {
    return this.#owed[kind].get(space) ?? 0;
  }

  /** `level` is what is left when all that was owed is taken, too. */
  set(space: number, kind: BucketKind, level: number, at: Instant): void {
    this.#owed[kind].delete(space);
    this.#db.run(
      "INSERT OR REPLACE INTO bucket (space, kind, level, at) VALUES (?, ?, ?, ?)",
      space,
      kind,
      level,
      at,
    );
  }
}
