import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Consumer } from "../stream.ts";

/** A consumer's subscription to a shard. */
export interface Subscription {
  readonly id: string;
  readonly since: number;
}

/** The registered consumers of a cell's streams, for looking. */
export class ConsumerReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(stream: number, name: string): Consumer | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM consumer WHERE stream = ? AND name = ?",
      stream,
      name,
    );
    return row && (JSON.parse(row.record) as Consumer);
  }

  /** In the order of their names, those after `after`. */
  list(stream: number, after: string, limit: number): Consumer[] {
    const rows = this.#db.all<{ record: string }>(
      "SELECT record FROM consumer WHERE stream = ? AND name > ? ORDER BY name LIMIT +?",
      stream,
      after,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as Consumer);
  }

  count(stream: number): number {
    return (
      this.#db.get<{ count: number }>("SELECT COUNT(*) AS count FROM consumer WHERE stream = ?", stream)
        ?.count ?? 0
    );
  }

  subscription(stream: number, consumer: string, shard: number): Subscription | undefined {
    return this.#db.get(
      "SELECT id, since FROM subscription WHERE stream = ? AND consumer = ? AND shard = ?",
      stream,
      consumer,
      shard,
    );
  }
}

/** The same, for changing. */
export class ConsumerWriter extends ConsumerReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(consumer: Consumer): void {
    this.#db.run(
      "INSERT OR REPLACE INTO consumer (stream, name, record) VALUES (?, ?, ?)",
      consumer.stream,
      consumer.name,
      JSON.stringify(consumer),
    );
  }

  remove({ stream, name }: Consumer): void {
    this.#db.run("DELETE FROM consumer WHERE stream = ? AND name = ?", stream, name);
    this.#db.run("DELETE FROM subscription WHERE stream = ? AND consumer = ?", stream, name);
  }

  subscribe(stream: number, consumer: string, shard: number, id: string, since: Instant): void {
    this.#db.run(
      "INSERT OR REPLACE INTO subscription (stream, consumer, shard, id, since) VALUES (?, ?, ?, ?, ?)",
      stream,
      consumer,
      shard,
      id,
      since,
    );
  }
}
