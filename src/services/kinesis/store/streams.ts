import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import type { HashRange } from "../hash-key.ts";
import type { Shard, Stream } from "../stream.ts";

/** Streams that are kept ready at most. */
const READY_MAX = 1_000;
const STREAMS = "stream";

interface ShardRow {
  readonly number: number;
  readonly start: string;
  readonly end: string;
  readonly parent: number | null;
  readonly adjacent_parent: number | null;
  readonly opened_at: number;
  readonly closed_at: number | null;
  readonly first: number;
  readonly last: number | null;
}

const shardOf = (row: ShardRow): Shard => ({
  number: row.number,
  start: row.start,
  end: row.end,
  parent: row.parent ?? undefined,
  adjacentParent: row.adjacent_parent ?? undefined,
  openedAt: instant(row.opened_at),
  closedAt: row.closed_at === null ? undefined : instant(row.closed_at),
  first: row.first,
  last: row.last ?? undefined,
});

/** A stream, and the open shards it takes records with, in the order of their hash keys. */
export interface ReadyStream {
  readonly stream: Stream;
  readonly open: readonly Shard[];
}

/** The streams of a cell, for looking. */
export class StreamReader {
  readonly #db: ReadDatabase;
  /** Streams by name, as they are since the last change to any. */
  readonly #ready: Ready<ReadyStream>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, STREAMS, READY_MAX);
  }

  ready(name: string): ReadyStream | undefined {
    const known = this.#ready.get(name);
    if (known !== undefined) return known;
    const row = this.#db.get<{ record: string }>("SELECT record FROM stream WHERE name = ?", name);
    if (row === undefined) return undefined;
    const stream = JSON.parse(row.record) as Stream;
    return this.#ready.keep(name, { stream, open: this.open(stream.id) });
  }

  named(name: string): Stream | undefined {
    return this.ready(name)?.stream;
  }

  withId(id: number): Stream | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM stream WHERE id = ?", id);
    return row && (JSON.parse(row.record) as Stream);
  }

  /** In the order of their names, those after `after`. */
  list(after: string, limit: number): Stream[] {
    const rows = this.#db.all<{ record: string }>(
      "SELECT record FROM stream WHERE name > ? ORDER BY name LIMIT +?",
      after,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as Stream);
  }

  countOnDemand(): number {
    return (
      this.#db.get<{ count: number }>("SELECT COUNT(*) AS count FROM stream WHERE mode = 'ON_DEMAND'")
        ?.count ?? 0
    );
  }

  /** Open shards of all streams together, or of those that are provisioned. */
  countOpen(provisionedOnly: boolean): number {
    return (
      this.#db.get<{ count: number }>(
        `SELECT COUNT(*) AS count FROM shard WHERE closed_at IS NULL
         AND (? = 0 OR stream IN (SELECT id FROM stream WHERE mode = 'PROVISIONED'))`,
        provisionedOnly ? 1 : 0,
      )?.count ?? 0
    );
  }

  /** The open shards of a stream in the order of their hash keys. */
  open(stream: number): Shard[] {
    return this.#db
      .all<ShardRow>("SELECT * FROM shard WHERE stream = ? AND closed_at IS NULL ORDER BY start", stream)
      .map(shardOf);
  }

  /** In the order of their numbers, those after `after`. */
  shards(stream: number, after: number, limit: number): Shard[] {
    return this.#db
      .all<ShardRow>(
        "SELECT * FROM shard WHERE stream = ? AND number > ? ORDER BY number LIMIT +?",
        stream,
        after,
        limit,
      )
      .map(shardOf);
  }

  shard(stream: number, number: number): Shard | undefined {
    const row = this.#db.get<ShardRow>("SELECT * FROM shard WHERE stream = ? AND number = ?", stream, number);
    return row && shardOf(row);
  }

  hasClosed(stream: number): boolean {
    const sql = "SELECT 1 FROM shard WHERE stream = ? AND closed_at IS NOT NULL LIMIT 1";
    return this.#db.get(sql, stream) !== undefined;
  }

  /** The shards that came out of one. */
  children(stream: number, number: number): Shard[] {
    return this.#db
      .all<ShardRow>(
        "SELECT * FROM shard WHERE stream = ? AND (parent = ? OR adjacent_parent = ?) ORDER BY number",
        stream,
        number,
        number,
      )
      .map(shardOf);
  }
}

/** The streams of a cell, for changing. */
export class StreamWriter extends StreamReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  create(stream: Omit<Stream, "id">): Stream {
    this.#db.touch(STREAMS);
    const { lastInsertRowid: id } = this.#db.run(
      "INSERT INTO stream (name, mode, record) VALUES (?, ?, '')",
      stream.name,
      stream.mode,
    );
    const made = { ...stream, id };
    this.put(made);
    return made;
  }

  put(stream: Stream): void {
    this.#db.touch(STREAMS);
    this.#db.run(
      "UPDATE stream SET mode = ?, record = ? WHERE id = ?",
      stream.mode,
      JSON.stringify(stream),
      stream.id,
    );
  }

  openShard(
    stream: number,
    number: number,
    range: HashRange,
    at: Instant,
    first: number,
    parents: readonly number[] = [],
  ): void {
    this.#db.touch(STREAMS);
    this.#db.run(
      `INSERT INTO shard (stream, number, start, end, parent, adjacent_parent, opened_at, first)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      stream,
      number,
      range.start,
      range.end,
      parents[0] ?? null,
      parents[1] ?? null,
      at,
      first,
    );
  }

  closeShard(stream: number, number: number, at: Instant, last: number): void {
    this.#db.touch(STREAMS);
    this.#db.run(
      "UPDATE shard SET closed_at = ?, last = ? WHERE stream = ? AND number = ?",
      at,
      last,
      stream,
      number,
    );
  }

  /** Forgets the shards that were closed at or before `until`. */
  trimShards(stream: number, until: Instant): void {
    this.#db.run("DELETE FROM shard WHERE stream = ? AND closed_at <= ?", stream, until);
  }

  remove(stream: number): void {
    this.#db.touch(STREAMS);
    this.#db.run("DELETE FROM stream WHERE id = ?", stream);
    this.#db.run("DELETE FROM shard WHERE stream = ?", stream);
    this.#db.run("DELETE FROM sweep WHERE stream = ?", stream);
    this.#db.run("DELETE FROM rate WHERE stream = ?", stream);
    this.#db.run("DELETE FROM consumer WHERE stream = ?", stream);
    this.#db.run("DELETE FROM subscription WHERE stream = ?", stream);
  }
}
