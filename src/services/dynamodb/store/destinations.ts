import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { AtRest, Vault } from "./vault.ts";

/** A change on its way to a Kinesis stream. */
export interface Waiting {
  readonly seq: number;
  readonly partitionKey: string;
  readonly json: string;
}

/** The changes that have yet to reach Kinesis streams, for looking. */
export class DestinationReader {
  readonly #db: ReadDatabase;
  readonly #vault: Vault;
  constructor(db: ReadDatabase, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** The oldest of one table on their way to one stream. */
  waiting(space: number, stream: string, limit: number): Waiting[] {
    return this.#db
      .all<{ seq: number; partition_key: string; json: AtRest }>(
        "SELECT seq, partition_key, json FROM outgoing WHERE space = ? AND stream = ? ORDER BY seq LIMIT +?",
        space,
        stream,
        limit,
      )
      .map((row) => ({
        seq: row.seq,
        partitionKey: row.partition_key,
        json: this.#vault.text(row.json),
      }));
  }
}

/** The same, for changing. */
export class DestinationWriter extends DestinationReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase, vault: Vault) {
    super(db, vault);
    this.#db = db;
  }

  add(space: number, stream: string, partitionKey: string, json: AtRest): void {
    this.#db.run(
      "INSERT INTO outgoing (space, stream, partition_key, json) VALUES (?, ?, ?, ?)",
      space,
      stream,
      partitionKey,
      json,
    );
  }

  sent(seq: number): void {
    this.#db.run("DELETE FROM outgoing WHERE seq = ?", seq);
  }

  forget(space: number, stream: string): void {
    this.#db.run("DELETE FROM outgoing WHERE space = ? AND stream = ?", space, stream);
  }
}
