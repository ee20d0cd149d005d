import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/**
 * What records wait for: the function that transforms them, the destination, the bucket that has them all, or the
 * folder of those that failed.
 */
export type BufferKind = "processing" | "delivery" | "backup" | "error";

/** Records that go together. While it is open, more come in. */
export interface Batch {
  readonly id: number;
  readonly stream: number;
  readonly kind: BufferKind;
  /** What sets it apart from others of its kind: values of partition keys, a type of error. */
  readonly partition: string;
  readonly open: number;
  /** Names it wherever it is told of: attempts at the same batch have the same. */
  readonly uuid: string;
  /** When the oldest of its records arrived. */
  readonly since: number;
  readonly bytes: number;
  readonly records: number;
  readonly attempts: number;
  readonly tried_since: number | null;
}

export interface Chunk {
  /** Null: as the stream's own encryption says, without KMS. */
  readonly data_key: number | null;
  readonly data: Uint8Array;
}

/** The records that wait in a cell, for looking. */
export class BufferReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  open(stream: number, kind: BufferKind, partition: string): Batch | undefined {
    return this.#db.get<Batch>(
      "SELECT * FROM batch WHERE stream = ? AND kind = ? AND partition = ? AND open = 1",
      stream,
      kind,
      partition,
    );
  }

  /** How many partitions have records waiting. */
  openPartitions(stream: number): number {
    return (
      this.#db.get<{ count: number }>(
        "SELECT COUNT(*) AS count FROM batch WHERE stream = ? AND kind = 'delivery' AND open = 1",
        stream,
      )?.count ?? 0
    );
  }

  batch(id: number): Batch | undefined {
    return this.#db.get<Batch>("SELECT * FROM batch WHERE id = ?", id);
  }

  chunks(batch: number): Chunk[] {
    return this.#db.all<Chunk>("SELECT data_key, data FROM chunk WHERE batch = ? ORDER BY id", batch);
  }

  /** Whether records of a stream wait that are sealed under a KMS key. */
  holdsSealed(stream: number, key: string): boolean {
    const sql = `SELECT 1 FROM batch JOIN chunk ON chunk.batch = batch.id
       JOIN data_key ON data_key.id = chunk.data_key
       WHERE batch.stream = ? AND data_key.kms_key = ? LIMIT 1`;
    return this.#db.get(sql, stream, key) !== undefined;
  }
}

/** The same, for changing. */
export class BufferWriter extends BufferReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  begin(stream: number, kind: BufferKind, partition: string, uuid: string, since: Instant): number {
    return this.#db.run(
      `INSERT INTO batch (stream, kind, partition, open, uuid, since, bytes, records, attempts)
       VALUES (?, ?, ?, 1, ?, ?, 0, 0, 0)`,
      stream,
      kind,
      partition,
      uuid,
      since,
    ).lastInsertRowid;
  }

  add(batch: number, bytes: number, records: number, since: Instant, { data_key, data }: Chunk): void {
    this.#db.run("INSERT INTO chunk (batch, data_key, data) VALUES (?, ?, ?)", batch, data_key, data);
    this.#db.run(
      "UPDATE batch SET bytes = bytes + ?, records = records + ?, since = MIN(since, ?) WHERE id = ?",
      bytes,
      records,
      since,
      batch,
    );
  }

  close(batch: number): void {
    this.#db.run("UPDATE batch SET open = 0 WHERE id = ?", batch);
  }

  attempted(batch: number, now: Instant): void {
    this.#db.run(
      "UPDATE batch SET attempts = attempts + 1, tried_since = IFNULL(tried_since, ?) WHERE id = ?",
      now,
      batch,
    );
  }

  remove(batch: number): void {
    this.#db.run("DELETE FROM chunk WHERE batch = ?", batch);
    this.#db.run("DELETE FROM batch WHERE id = ?", batch);
  }

  /** Forgets a batch of a stream that is gone; answers it, unless there is none. */
  discardOne(stream: number): Batch | undefined {
    const batch = this.#db.get<Batch>("SELECT * FROM batch WHERE stream = ? LIMIT 1", stream);
    if (batch !== undefined) this.remove(batch.id);
    return batch;
  }
}
