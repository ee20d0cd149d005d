import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Where a chunk lies in time, without its bytes. */
export interface ChunkPlace {
  readonly id: number;
  readonly stream: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly events: number;
  readonly bytes: number;
  readonly level: number;
}

/** A chunk's bytes, as they lie there. */
export interface ChunkBytes {
  readonly compressed: number;
  readonly dataKey: number | null;
  readonly data: Uint8Array;
}

export interface NewChunk extends ChunkBytes {
  readonly group: number;
  readonly stream: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly events: number;
  readonly bytes: number;
  readonly level: number;
}

const PLACE = "id, log_stream stream, first_at firstAt, last_at lastAt, events, bytes, level";

/** Chunks of events, for looking. */
export class ChunkReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Those that may hold events of [from, to], by their first events. */
  ofGroup(group: number, from: number, to: number): ChunkPlace[] {
    return this.#db.all(
      `SELECT ${PLACE} FROM chunk WHERE log_group = ? AND first_at <= ? AND last_at >= ? ORDER BY first_at, id`,
      group,
      to,
      from,
    );
  }

  ofStream(stream: number, from: number, to: number): ChunkPlace[] {
    return this.#db.all(
      `SELECT ${PLACE} FROM chunk WHERE log_stream = ? AND first_at <= ? AND last_at >= ?
       ORDER BY first_at, id`,
      stream,
      to,
      from,
    );
  }

  /** Those that may hold events of [from, to], the latest end first; read as far as the loop goes. */
  ofStreamBackwards(stream: number, from: number, to: number): ChunkPlace[] {
    return this.#db.all(
      `SELECT ${PLACE} FROM chunk WHERE log_stream = ? AND last_at >= ? AND first_at <= ?
       ORDER BY last_at DESC, id DESC`,
      stream,
      from,
      to,
    );
  }

  bytes(id: number): ChunkBytes | undefined {
    return this.#db.get("SELECT compressed, data_key dataKey, data FROM chunk WHERE id = ?", id);
  }

  ofLevel(stream: number, level: number): ChunkPlace[] {
    return this.#db.all(
      `SELECT ${PLACE} FROM chunk WHERE log_stream = ? AND level = ? ORDER BY id`,
      stream,
      level,
    );
  }

  /** When the group's oldest chunk ends. */
  oldestEnd(group: number): Instant | undefined {
    return this.#db.get<{ at: Instant }>(
      "SELECT last_at at FROM chunk WHERE log_group = ? ORDER BY last_at LIMIT 1",
      group,
    )?.at;
  }

  firstOfStream(stream: number): Instant | undefined {
    return this.#db.get<{ at: Instant }>(
      "SELECT first_at at FROM chunk WHERE log_stream = ? ORDER BY first_at LIMIT 1",
      stream,
    )?.at;
  }

  endedBefore(group: number, at: number, limit: number): ChunkPlace[] {
    return this.#db.all(
      `SELECT ${PLACE} FROM chunk WHERE log_group = ? AND last_at <= ? ORDER BY last_at LIMIT +?`,
      group,
      at,
      limit,
    );
  }

  /** The id of the newest chunk of the cell; later ones have larger ids. */
  lastId(): number {
    return this.#db.get<{ id: number }>("SELECT id FROM chunk ORDER BY id DESC LIMIT 1")?.id ?? 0;
  }

  /** Chunks of a group that are newer than one, oldest first. */
  since(group: number, id: number): ChunkPlace[] {
    return this.#db.all(`SELECT ${PLACE} FROM chunk WHERE id > ? AND +log_group = ? ORDER BY id`, id, group);
  }

  someOfStream(stream: number, limit: number): ChunkPlace[] {
    return this.#db.all(`SELECT ${PLACE} FROM chunk WHERE log_stream = ? LIMIT +?`, stream, limit);
  }
}

/** Chunks of events, for changing. */
export class ChunkWriter extends ChunkReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(chunk: NewChunk): void {
    this.#db.run(
      `INSERT INTO chunk
         (log_group, log_stream, first_at, last_at, events, bytes, level, compressed, data_key, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      chunk.group,
      chunk.stream,
      chunk.firstAt,
      chunk.lastAt,
      chunk.events,
      chunk.bytes,
      chunk.level,
      chunk.compressed,
      chunk.dataKey,
      chunk.data,
    );
  }

  remove(id: number): void {
    this.#db.run("DELETE FROM chunk WHERE id = ?", id);
  }

  /** Some chunks of a group that is gone; whether there may be more. */
  discard(group: number, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM chunk WHERE id IN (SELECT id FROM chunk WHERE log_group = ? LIMIT +?)",
      group,
      limit,
    );
    return changes === limit;
  }
}
