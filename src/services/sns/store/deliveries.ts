import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, SqlValue, WriteDatabase } from "../../../kernel/store/database.ts";

/** A message as it lies here: JSON, or bytes sealed with the data key beside it. */
export interface LyingMessage {
  readonly seq: number;
  readonly topic: string;
  readonly record: string | Uint8Array;
  readonly dataKey: Uint8Array | null;
}

/** One that waits for the fan-out. */
export interface WaitingMessage extends LyingMessage {
  /** Ids of subscriptions. */
  readonly targets: readonly string[];
}

/** One message on its way to one subscription, beside the fan-out. */
export interface Delivery {
  readonly id: number;
  readonly message: number;
  readonly subscription: string;
  /** Deliveries of a lane go one after another. */
  readonly lane: string | null;
  readonly attempts: number;
  /** Of a question to the endpoint: JSON. */
  readonly notice: string | null;
}

export interface LogLine {
  readonly id: number;
  readonly at: Instant;
  readonly line: string;
}

const DELIVERY = "SELECT id, message, subscription, lane, attempts, notice FROM delivery";

/** What is on its way, for looking. */
export class DeliveryReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** The oldest messages that wait for the fan-out, one after another; the loop must end before the handler returns. */
  *waiting(limit: number): Generator<WaitingMessage> {
    const rows = this.#db.all<LyingMessage & { targets: string }>(
      `SELECT seq, topic, targets, record, data_key AS dataKey FROM message
        WHERE targets IS NOT NULL ORDER BY seq LIMIT +?`,
      limit,
    );
    for (const row of rows) yield { ...row, targets: JSON.parse(row.targets) as string[] };
  }

  message(seq: number): LyingMessage | undefined {
    return this.#db.get("SELECT seq, topic, record, data_key AS dataKey FROM message WHERE seq = ?", seq);
  }

  withId(id: number): Delivery | undefined {
    return this.#db.get(`${DELIVERY} WHERE id = ?`, id);
  }

  /** The first of a lane. */
  firstOf(lane: string): Delivery | undefined {
    return this.#db.get(`${DELIVERY} WHERE lane = ? ORDER BY id LIMIT 1`, lane);
  }

  /** When a throttled subscription may be sent something again. */
  nextAt(subscription: string): Instant | undefined {
    return this.#db.get<{ next_at: Instant }>(
      "SELECT next_at FROM throttle WHERE subscription = ?",
      subscription,
    )?.next_at;
  }

  logLines(role: string, group: string, limit: number): readonly LogLine[] {
    return this.#db.all(
      "SELECT id, at, line FROM log_line WHERE role = ? AND log_group = ? ORDER BY id LIMIT +?",
      role,
      group,
      limit,
    );
  }

  /** Archived messages after a sequence number, published from `from` on. */
  archived(
    topic: string,
    after: number,
    from: Instant,
    limit: number,
  ): readonly { readonly sequence: number; readonly at: Instant; readonly record: string }[] {
    return this.#db.all(
      `SELECT sequence, at, record FROM archive WHERE topic = ? AND sequence > ? AND at >= ?
        ORDER BY sequence LIMIT +?`,
      topic,
      after,
      from,
      limit,
    );
  }
}

/** What is on its way, for changing. */
export class DeliveryWriter extends DeliveryReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Accepts a message for these subscriptions; for none of them when only single deliveries will refer to it. */
  accept(
    topic: string,
    record: string | Uint8Array,
    dataKey: Uint8Array | null,
    targets: readonly string[] | undefined,
  ): number {
    const list: SqlValue = targets === undefined ? null : JSON.stringify(targets);
    return this.#db.run(
      "INSERT INTO message (topic, targets, record, data_key) VALUES (?, ?, ?, ?)",
      topic,
      list,
      record,
      dataKey,
    ).lastInsertRowid;
  }

  /** The fan-out is through with a message; `open` single deliveries go on. */
  fannedOut(seq: number, open: number): void {
    if (open === 0) this.#db.run("DELETE FROM message WHERE seq = ?", seq);
    else this.#db.run("UPDATE message SET targets = NULL, open = open + ? WHERE seq = ?", open, seq);
  }

  add(delivery: Omit<Delivery, "id">): number {
    return this.#db.run(
      "INSERT INTO delivery (message, subscription, lane, attempts, notice) VALUES (?, ?, ?, ?, ?)",
      delivery.message,
      delivery.subscription,
      delivery.lane,
      delivery.attempts,
      delivery.notice,
    ).lastInsertRowid;
  }

  /** Counts a single delivery of a message that no fan-out has counted. */
  opened(seq: number): void {
    this.#db.run("UPDATE message SET open = open + 1 WHERE seq = ?", seq);
  }

  attempted(id: number): void {
    this.#db.run("UPDATE delivery SET attempts = attempts + 1 WHERE id = ?", id);
  }

  /** A delivery has come to its end; the message goes with the last one. */
  close({ id, message }: Pick<Delivery, "id" | "message">): void {
    this.#db.run("DELETE FROM delivery WHERE id = ?", id);
    this.#db.run("UPDATE message SET open = open - 1 WHERE seq = ?", message);
    this.#db.run("DELETE FROM message WHERE seq = ? AND open <= 0 AND targets IS NULL", message);
  }

  throttle(subscription: string, nextAt: Instant): void {
    this.#db.run(
      "INSERT OR REPLACE INTO throttle (subscription, next_at) VALUES (?, ?)",
      subscription,
      nextAt,
    );
  }

  log(role: string, group: string, at: Instant, line: string): void {
    this.#db.run(
      "INSERT INTO log_line (role, log_group, at, line) VALUES (?, ?, ?, ?)",
      role,
      group,
      at,
      line,
    );
  }

  logged(role: string, group: string, last: number): void {
    this.#db.run("DELETE FROM log_line WHERE role = ? AND log_group = ? AND id <= ?", role, group, last);
  }

  archive(topic: string, sequence: number, at: Instant, record: string): void {
    this.#db.run(
      "INSERT INTO archive (topic, sequence, at, record) VALUES (?, ?, ?, ?)",
      topic,
      sequence,
      at,
      record,
    );
  }

  forgetArchived(topic: string, before: Instant): void {
    this.#db.run("DELETE FROM archive WHERE topic = ? AND at < ?", topic, before);
  }
}
