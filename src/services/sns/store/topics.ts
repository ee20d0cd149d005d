import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import { type Topic, type TopicRecord, topicOf } from "../topic/topic.ts";

const READY_MAX = 1_000;
const TOPICS = "topic";

export interface TopicCounts {
  readonly confirmed: number;
  readonly pending: number;
  readonly deleted: number;
  readonly filters: number;
}
/** What a FIFO topic has taken within a second, counted from the epoch. */
export interface Taken {
  readonly second: number;
  readonly messages: number;
  readonly bytes: number;
}

const NONE: TopicCounts = { confirmed: 0, pending: 0, deleted: 0, filters: 0 };

/** The topics of a cell, for looking. */
export class TopicReader {
  readonly #db: ReadDatabase;
  /** Topics by name, as they are since the last change to any. */
  readonly #ready: Ready<Topic>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, TOPICS, READY_MAX);
  }

  named(name: string): Topic | undefined {
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const row = this.#db.get<{ record: string }>("SELECT record FROM topic WHERE name = ?", name);
    if (row === undefined) return undefined;
    return this.#ready.keep(name, topicOf(JSON.parse(row.record) as TopicRecord));
  }

  /** Names in their order, those after `after`. */
  names(after: string, limit: number): string[] {
    const rows = this.#db.all<{ name: string }>(
      "SELECT name FROM topic WHERE name > ? ORDER BY name LIMIT +?",
      after,
      limit,
    );
    return rows.map(({ name }) => name);
  }

  count(fifo: boolean): number {
    return (
      this.#db.get<{ n: number }>("SELECT count(*) AS n FROM topic WHERE fifo = ?", fifo ? 1 : 0)?.n ?? 0
    );
  }

  counts(name: string): TopicCounts {
    return (
      this.#db.get<TopicCounts>(
        "SELECT confirmed, pending, deleted, filters FROM topic_count WHERE topic = ?",
        name,
      ) ?? NONE
    );
  }

  /** Filter policies of all topics. */
  filterPolicies(): number {
    return this.#db.get<{ filters: number }>("SELECT filters FROM filter_total WHERE id = 1")?.filters ?? 0;
  }

  /** What the topic took in this second until now. */
  takenIn(name: string, second: number): Taken {
    const sql = "SELECT second, messages, bytes FROM taken WHERE topic = ? AND second = ?";
    return this.#db.get<Taken>(sql, name, second) ?? { second, messages: 0, bytes: 0 };
  }

  /** When the earliest message in a topic's archive was published. */
  archiveBegins(name: string): Instant | undefined {
    return this.#db.get<{ at: Instant }>("SELECT at FROM archive WHERE topic = ? ORDER BY at LIMIT 1", name)
      ?.at;
  }
}

/** The topics of a cell, for changing. */
export class TopicWriter extends TopicReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a topic, or puts the changed one in its place. */
  put({ name, createdAt, attributes, tags, dataProtection, archivingSince }: TopicRecord): void {
    const record: TopicRecord = {
      ...{ name, createdAt, attributes, tags },
      ...(dataProtection !== undefined && { dataProtection }),
      ...(archivingSince !== undefined && { archivingSince }),
    };
    this.#db.touch(TOPICS);
    this.#db.run(
      "INSERT OR REPLACE INTO topic (name, fifo, record) VALUES (?, ?, ?)",
      name,
      attributes["FifoTopic"] === "true" ? 1 : 0,
      JSON.stringify(record),
    );
    this.#db.run("INSERT OR IGNORE INTO topic_count (topic) VALUES (?)", name);
  }

  remove(name: string): void {
    this.#db.touch(TOPICS);
    for (const table of ["topic_count", "deduplication", "archive", "taken"] as const)
      this.#forget(table, name);
    this.#db.run("DELETE FROM topic WHERE name = ?", name);
  }

  #forget(table: "topic_count" | "deduplication" | "archive" | "taken", name: string): void {
    this.#db.run(`DELETE FROM ${table} WHERE topic = ?`, name);
  }

  adjust(name: string, by: Partial<TopicCounts>): void {
    this.#db.run(
      `UPDATE topic_count SET confirmed = confirmed + ?, pending = pending + ?, deleted = deleted + ?,
        filters = filters + ? WHERE topic = ?`,
      by.confirmed ?? 0,
      by.pending ?? 0,
      by.deleted ?? 0,
      by.filters ?? 0,
      name,
    );
  }

  take(name: string, { second, messages, bytes }: Taken): void {
    this.#db.run(
      "INSERT OR REPLACE INTO taken (topic, second, messages, bytes) VALUES (?, ?, ?, ?)",
      name,
      second,
      messages,
      bytes,
    );
  }

  /** The next number in a FIFO topic's order. */
  nextSequence(name: string): number {
    this.#db.run("UPDATE topic_count SET sequence = sequence + 1 WHERE topic = ?", name);
    return (
      this.#db.get<{ sequence: number }>("SELECT sequence FROM topic_count WHERE topic = ?", name)
        ?.sequence ?? 0
    );
  }

  /** What was answered to the first of these messages within the window. */
  duplicateOf(
    topic: string,
    id: string,
    group: string,
    now: Instant,
  ): { readonly messageId: string; readonly sequence: string } | undefined {
    this.#db.run("DELETE FROM deduplication WHERE topic = ? AND ends_at <= ?", topic, now);
    return this.#db.get(
      `SELECT message_id AS messageId, sequence FROM deduplication
        WHERE topic = ? AND id = ? AND message_group = ?`,
      topic,
      id,
      group,
    );
  }

  remember(
    topic: string,
    id: string,
    group: string,
    endsAt: Instant,
    first: { readonly messageId: string; readonly sequence: string },
  ): void {
    this.#db.run(
      `INSERT OR REPLACE INTO deduplication (topic, id, message_group, ends_at, message_id, sequence)
        VALUES (?, ?, ?, ?, ?, ?)`,
      topic,
      id,
      group,
      endsAt,
      first.messageId,
      first.sequence,
    );
  }
}
