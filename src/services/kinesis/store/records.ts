import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export interface KeptRecord {
  readonly seq: number;
  readonly at: number;
  readonly partition_key: string;
  /** What the data is sealed with; null when it is not. */
  readonly data_key: number | null;
  readonly data: Uint8Array;
}

export interface NewRecord {
  readonly stream: number;
  readonly shard: number;
  readonly at: Instant;
  readonly partitionKey: string;
  readonly dataKey: number | null;
  readonly data: Uint8Array;
}

/** The records of a cell's streams, for looking. */
export class RecordReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** A shard's records from number `from` on that came after `since`, oldest first. */
  from(
    stream: number,
    shard: number,
    from: number,
    since: Instant,
    limit: number,
  ): IterableIterator<KeptRecord> {
    return this.#db.iterate(
      `SELECT seq, at, partition_key, data_key, data FROM record
       WHERE stream = ? AND shard = ? AND seq >= ? AND at > ? ORDER BY seq LIMIT +?`,
      stream,
      shard,
      from,
      since,
      limit,
    );
  }

  /** The number of the first record of a stream that came at or after an instant. */
  firstAt(stream: number, at: Instant): number | undefined {
    return this.#db.get<{ seq: number }>(
      "SELECT seq FROM record WHERE stream = ? AND at >= ? ORDER BY at, seq LIMIT 1",
      stream,
      at,
    )?.seq;
  }

  /** When the shard's last record came. */
  lastAt(stream: number, shard: number): Instant | undefined {
    const row = this.#db.get<{ at: number }>(
      "SELECT at FROM record WHERE stream = ? AND shard = ? ORDER BY seq DESC LIMIT 1",
      stream,
      shard,
    );
    return row && instant(row.at);
  }

  oldest(stream: number): Instant | undefined {
    const row = this.#db.get<{ at: number }>(
      "SELECT at FROM record WHERE stream = ? ORDER BY at LIMIT 1",
      stream,
    );
    return row && instant(row.at);
  }

  /** Whether the job that clears the stream away is planned. */
  isSwept(stream: number): boolean {
    return this.#db.get("SELECT 1 FROM sweep WHERE stream = ?", stream) !== undefined;
  }

  /** The number that the next record of the cell will have, or one before it. */
  next(): number {
    const row = this.#db.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'record'");
    return (row?.seq ?? 0) + 1;
  }
}

/** The records of a cell's streams, for changing. */
export class RecordWriter extends RecordReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Answers the record's number. */
  add({ stream, shard, at, partitionKey, dataKey, data }: NewRecord): number {
    return this.#db.run(
      "INSERT INTO record (stream, shard, at, partition_key, data_key, data) VALUES (?, ?, ?, ?, ?, ?)",
      stream,
      shard,
      at,
      partitionKey,
      dataKey,
      data,
    ).lastInsertRowid;
  }

  setSwept(stream: number, swept: boolean): void {
    if (swept) this.#db.run("INSERT OR IGNORE INTO sweep (stream) VALUES (?)", stream);
    else this.#db.run("DELETE FROM sweep WHERE stream = ?", stream);
  }

  /** Takes a number that no record has: where shards end. */
  reserve(): number {
    const { lastInsertRowid } = this.#db.run(
      "INSERT INTO record (stream, shard, at, partition_key, data) VALUES (0, 0, 0, '', x'')",
    );
    this.#db.run("DELETE FROM record WHERE seq = ?", lastInsertRowid);
    return lastInsertRowid;
  }

  /** Forgets up to `limit` records that came at or before `until`; answers whether some are left. */
  trim(stream: number, until: Instant, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM record WHERE seq IN (SELECT seq FROM record WHERE stream = ? AND at <= ? LIMIT +?)",
      stream,
      until,
      limit,
    );
    return changes === limit;
  }
}
