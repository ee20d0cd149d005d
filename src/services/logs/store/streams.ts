import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A log stream. */
export interface LogStream {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Instant;
  readonly firstAt: Instant | null;
  /** -1 without events. */
  readonly lastAt: Instant;
  readonly ingestedAt: Instant | null;
  /** The place that the next event takes. */
  readonly nextSequence: number;
  /** Chunks of the lowest level. */
  readonly loose: number;
}

const COLUMNS = `id, name, created_at createdAt, first_at firstAt, last_at lastAt, ingested_at ingestedAt,
  next_sequence nextSequence, loose`;

/** Where a page of streams begins: after this one. */
export interface AfterStream {
  readonly name: string;
  /** -1 for streams without events. */
  readonly lastAt: number;
}

/** The log streams of a cell, for looking. */
export class StreamReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(group: number, name: string): LogStream | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM log_stream WHERE log_group = ? AND name = ?`, group, name);
  }

  /** By the ids of a group's streams: the place that the next event takes. */
  nextSequences(group: number): Map<number, number> {
    const rows = this.#db.all<{ id: number; next: number }>(
      "SELECT id, next_sequence next FROM log_stream WHERE log_group = ?",
      group,
    );
    return new Map(rows.map(({ id, next }) => [id, next]));
  }

  nameOf(id: number): string | undefined {
    return this.#db.get<{ name: string }>("SELECT name FROM log_stream WHERE id = ?", id)?.name;
  }

  /** In the order of names. */
  byName(group: number, prefix: string, after: string | undefined, limit: number): LogStream[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM log_stream
       WHERE log_group = ? AND name > ? AND name >= ? AND name < ? ORDER BY name LIMIT +?`,
      group,
      after ?? "",
      prefix,
      `${prefix}\u{10ffff}`,
      limit,
    );
  }

  byNameDescending(group: number, prefix: string, before: string | undefined, limit: number): LogStream[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM log_stream
       WHERE log_group = ? AND name < ? AND name >= ? AND name < ? ORDER BY name DESC LIMIT +?`,
      group,
      before ?? "\u{10ffff}",
      prefix,
      `${prefix}\u{10ffff}`,
      limit,
    );
  }

  /** In the order of their last events; streams without events come first. */
  byLastEvent(group: number, after: AfterStream | undefined, limit: number): LogStream[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM log_stream
       WHERE log_group = ? AND (last_at, name) > (?, ?)
       ORDER BY last_at, name LIMIT +?`,
      group,
      after?.lastAt ?? -2,
      after?.name ?? "",
      limit,
    );
  }

  byLastEventDescending(group: number, before: AfterStream | undefined, limit: number): LogStream[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM log_stream
       WHERE log_group = ? AND (last_at, name) < (?, ?)
       ORDER BY last_at DESC, name DESC LIMIT +?`,
      group,
      before?.lastAt ?? Number.MAX_SAFE_INTEGER,
      before?.name ?? "",
      limit,
    );
  }
}

/** The log streams of a cell, for changing. */
export class StreamWriter extends StreamReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(group: number, name: string, createdAt: Instant): void {
    this.#db.run(
      "INSERT INTO log_stream (log_group, name, created_at) VALUES (?, ?, ?)",
      group,
      name,
      createdAt,
    );
  }

  /** Notes that events came in. */
  grew(id: number, events: number, firstAt: Instant, lastAt: Instant, now: Instant, loose: number): void {
    this.#db.run(
      `UPDATE log_stream SET next_sequence = next_sequence + ?, first_at = min(ifnull(first_at, ?), ?),
       last_at = max(last_at, ?), ingested_at = ?, loose = ? WHERE id = ?`,
      events,
      firstAt,
      firstAt,
      lastAt,
      now,
      loose,
      id,
    );
  }

  /** What is left of the stream after old chunks went. */
  began(id: number, firstAt: Instant | null): void {
    this.#db.run("UPDATE log_stream SET first_at = ? WHERE id = ?", firstAt, id);
  }

  remove(id: number): void {
    this.#db.run("DELETE FROM log_stream WHERE id = ?", id);
  }

  /** Some streams of a group; whether there may be more. */
  discard(group: number, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM log_stream WHERE id IN (SELECT id FROM log_stream WHERE log_group = ? LIMIT +?)",
      group,
      limit,
    );
    return changes === limit;
  }
}
