/** What EventBridge Pipes keeps in one account and Region. */
import type { Instant } from "../../base/instant.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { TAG_TABLE, TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import type { Pipe } from "./pipe.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE pipe (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE progress (
     pipe TEXT NOT NULL, shard TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (pipe, shard)
   ) STRICT, WITHOUT ROWID;
   ${TAG_TABLE}`,
];

/** How far a pipe has come in a shard. */
export interface Progress {
  readonly shard: string;
  /** The last record that is done with; undefined: none yet. */
  readonly sequence?: string | undefined;
  /** Nothing comes any more. */
  readonly ended?: boolean;
  /** Failed attempts at the batch behind `sequence`. */
  readonly failures?: number;
  /** When a batch that waits for more records goes on without them. */
  readonly until?: Instant;
  /** Records behind `sequence` that are done with, too. */
  readonly done?: readonly string[];
  /** Records to try at a time while a failing one is being looked for. */
  readonly limit?: number;
}

const BEHIND = "\uffff";

export class PipesReader {
  readonly tags: TagReader;
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
    this.tags = new TagReader(db);
  }

  pipe(name: string): Pipe | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM pipe WHERE name = ?", name);
    return row && (JSON.parse(row.record) as Pipe);
  }

  pipes(prefix: string, after: string): Pipe[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM pipe WHERE name > ? AND name >= ? AND name < ? ORDER BY name",
        after,
        prefix,
        prefix + BEHIND,
      )
      .map(({ record }) => JSON.parse(record) as Pipe);
  }

  count(): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM pipe")?.n ?? 0;
  }

  progress(pipe: string): Progress[] {
    return this.#db
      .all<{ record: string }>("SELECT record FROM progress WHERE pipe = ? ORDER BY shard", pipe)
      .map(({ record }) => JSON.parse(record) as Progress);
  }
}

export class PipesWriter extends PipesReader {
  override readonly tags: TagWriter;
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.tags = new TagWriter(db);
  }

  put(pipe: Pipe): void {
    this.#db.run("INSERT OR REPLACE INTO pipe (name, record) VALUES (?, ?)", pipe.name, JSON.stringify(pipe));
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM pipe WHERE name = ?", name);
    this.#db.run("DELETE FROM progress WHERE pipe = ?", name);
  }

  advance(pipe: string, progress: Progress): void {
    this.#db.run(
      "INSERT OR REPLACE INTO progress (pipe, shard, record) VALUES (?, ?, ?)",
      pipe,
      progress.shard,
      JSON.stringify(progress),
    );
  }
}

export const STORE: StoreDefinition<PipesReader, PipesWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new PipesReader(db),
  writer: (db) => new PipesWriter(db),
};
