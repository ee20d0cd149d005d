import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import type { DeliveryStream } from "../stream.ts";

/** Streams that are kept ready at most. */
const READY_MAX = 1_000;
const STREAMS = "stream";

/** What came into a stream since an instant. */
export interface Flow {
  readonly since: number;
  readonly bytes: number;
  readonly records: number;
  readonly requests: number;
}

/** How far a shard of the source has been read; without a sequence number, nothing of it. */
export interface Progress {
  readonly shard: string;
  readonly sequence: string | undefined;
  readonly ended: boolean;
}

interface Row {
  readonly id: number;
  readonly record: string;
}

const streamOf = ({ id, record }: Row): DeliveryStream => ({ ...(JSON.parse(record) as DeliveryStream), id });
const typeOf = ({ source }: Pick<DeliveryStream, "source">): string =>
  source === undefined ? "DirectPut" : "KinesisStreamAsSource";

/** The delivery streams of a cell, for looking. */
export class StreamReader {
  readonly #db: ReadDatabase;
  /** By name, as they are since the last change to any. */
  readonly #ready: Ready<DeliveryStream>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, STREAMS, READY_MAX);
  }

  named(name: string): DeliveryStream | undefined {
    const known = this.#ready.get(name);
    if (known !== undefined) return known;
    const row = this.#db.get<Row>("SELECT id, record FROM stream WHERE name = ?", name);
    if (row === undefined) return undefined;
    return this.#ready.keep(name, streamOf(row));
  }

  withId(id: number): DeliveryStream | undefined {
    const row = this.#db.get<Row>("SELECT id, record FROM stream WHERE id = ?", id);
    return row && streamOf(row);
  }

  count(): number {
    return this.#db.get<{ count: number }>("SELECT COUNT(*) AS count FROM stream")?.count ?? 0;
  }

  /** Names in their order, those after `after`; of one type, where that is given. */
  names(after: string, type: string | undefined, limit: number): string[] {
    const rows =
      type === undefined
        ? this.#db.all<{ name: string }>(
            "SELECT name FROM stream WHERE name > ? ORDER BY name LIMIT +?",
            after,
            limit,
          )
        : this.#db.all<{ name: string }>(
            "SELECT name FROM stream WHERE type = ? AND name > ? ORDER BY name LIMIT +?",
            type,
            after,
            limit,
          );
    return rows.map(({ name }) => name);
  }

  flow(stream: number): Flow | undefined {
    return this.#db.get<Flow>("SELECT since, bytes, records, requests FROM flow WHERE stream = ?", stream);
  }

  progress(stream: number): Progress[] {
    return this.#db
      .all<{ shard: string; sequence: string | null; ended: number }>(
        "SELECT shard, sequence, ended FROM progress WHERE stream = ?",
        stream,
      )
      .map(({ shard, sequence, ended }) => ({
        shard,
        sequence: sequence ?? undefined,
        ended: ended === 1,
      }));
  }
}

/** The same, for changing. */
export class StreamWriter extends StreamReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(stream: Omit<DeliveryStream, "id">): number {
    this.#db.touch(STREAMS);
    const sql = "INSERT INTO stream (name, type, record) VALUES (?, ?, ?)";
    return this.#db.run(sql, stream.name, typeOf(stream), JSON.stringify(stream)).lastInsertRowid;
  }

  put(stream: DeliveryStream): void {
    this.#db.touch(STREAMS);
    this.#db.run("UPDATE stream SET record = ? WHERE id = ?", JSON.stringify(stream), stream.id);
  }

  remove(id: number): void {
    this.#db.touch(STREAMS);
    this.#db.run("DELETE FROM stream WHERE id = ?", id);
    this.#db.run("DELETE FROM flow WHERE stream = ?", id);
    this.#db.run("DELETE FROM progress WHERE stream = ?", id);
  }

  setFlow(stream: number, since: Instant, bytes: number, records: number, requests: number): void {
    this.#db.run(
      "INSERT OR REPLACE INTO flow (stream, since, bytes, records, requests) VALUES (?, ?, ?, ?, ?)",
      stream,
      since,
      bytes,
      records,
      requests,
    );
  }

  advance(stream: number, { shard, sequence, ended }: Progress): void {
    this.#db.run(
      "INSERT OR REPLACE INTO progress (stream, shard, sequence, ended) VALUES (?, ?, ?, ?)",
      stream,
      shard,
      sequence ?? null,
      ended ? 1 : 0,
    );
  }
}
