import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** "hot": an on-demand shard that is going to be split; "busy": it was more than a quarter used then. */
export type RateKind = "write" | "read" | "hot" | "busy";

/** What went through a shard since an instant. */
export interface Used {
  readonly since: number;
  readonly bytes: number;
  readonly count: number;
}

const UNUSED: Used = { since: 0, bytes: 0, count: 0 };

/** What the shards of a cell were used for lately, for looking. */
export class RateReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  used(stream: number, shard: number, kind: RateKind): Used {
    return (
      this.#db.get<Used>(
        "SELECT since, bytes, count FROM rate WHERE stream = ? AND shard = ? AND kind = ?",
        stream,
        shard,
        kind,
      ) ?? UNUSED
    );
  }
}

/** The same, for changing. */
export class RateWriter extends RateReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  set(stream: number, shard: number, kind: RateKind, since: Instant, bytes: number, count: number): void {
    this.#db.run(
      "INSERT OR REPLACE INTO rate (stream, shard, kind, since, bytes, count) VALUES (?, ?, ?, ?, ?, ?)",
      stream,
      shard,
      kind,
      since,
      bytes,
      count,
    );
  }
}
