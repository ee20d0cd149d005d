import type { Instant } from "../../../base/instant.ts";
import type { WriteDatabase } from "../../../kernel/store/database.ts";

/** What a repeated send is answered with. */
export interface FirstSend {
  readonly messageId: string;
  readonly sequenceNumber: string;
}

/** The group under which a send is remembered for the whole queue. */
export const WHOLE_QUEUE = "";

/** What a FIFO queue remembers for five minutes, and how often it was called this second. */
export class FifoMemory {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    this.#db = db;
  }

  /**
   * The first send with this deduplication id within the window: in this group, or remembered for the whole queue. The
   * "+" keeps SQLite from looking through all that is in the window, by its end.
   */
  firstSend(queue: number, id: string, group: string, now: Instant): FirstSend | undefined {
    return this.#db.get(
      `SELECT message_id AS messageId, sequence_number AS sequenceNumber FROM deduplication
       WHERE queue = ? AND id = ? AND message_group IN (?, ?) AND +ends_at > ?`,
      queue,
      id,
      group,
      WHOLE_QUEUE,
      now,
    );
  }

  /** Remembers a send. What is out of date goes as new memories come, two for one, so that nothing piles up. */
  rememberSend(
    queue: number,
    id: string,
    group: string,
    endsAt: Instant,
    first: FirstSend,
    now: Instant,
  ): void {
    for (const outdated of this.#db.all<{ id: string; group: string }>(
      `SELECT id, message_group AS "group" FROM deduplication WHERE queue = ? AND ends_at <= ? LIMIT 2`,
      queue,
      now,
    ))
      this.#db.run(
        "DELETE FROM deduplication WHERE queue = ? AND id = ? AND message_group = ?",
        queue,
        outdated.id,
        outdated.group,
      );
    this.#db.run(
      `INSERT OR REPLACE INTO deduplication (queue, id, message_group, ends_at, message_id, sequence_number)
       VALUES (?, ?, ?, ?, ?, ?)`,
      queue,
      id,
      group,
      endsAt,
      first.messageId,
      first.sequenceNumber,
    );
  }

  /** The messages and receipts that the receive of this attempt id gave out: [seq, token] each. */
  attempt(queue: number, id: string, now: Instant): ReadonlyArray<readonly [number, string]> | undefined {
    const row = this.#db.get<{ receipts: string }>(
      "SELECT receipts FROM receive_attempt WHERE queue = ? AND id = ? AND ends_at > ?",
      queue,
      id,
      now,
    );
    return row === undefined ? undefined : (JSON.parse(row.receipts) as Array<[number, string]>);
  }

  rememberAttempt(
    queue: number,
    id: string,
    endsAt: Instant,
    receipts: ReadonlyArray<readonly [number, string]>,
    now: Instant,
  ): void {
    for (const outdated of this.#db.all<{ id: string }>(
      "SELECT id FROM receive_attempt WHERE queue = ? AND ends_at <= ? LIMIT 2",
      queue,
      now,
    ))
      this.#db.run("DELETE FROM receive_attempt WHERE queue = ? AND id = ?", queue, outdated.id);
    this.#db.run(
      "INSERT OR REPLACE INTO receive_attempt (queue, id, ends_at, receipts) VALUES (?, ?, ?, ?)",
      queue,
      id,
      endsAt,
      JSON.stringify(receipts),
    );
  }

  /** Counts a call, and answers how many this second has seen with it. */
  call(queue: number, action: string, second: number): number {
    this.#db.run(
      `INSERT INTO call_rate (queue, action, second, calls) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE
       SET calls = CASE WHEN second = excluded.second THEN calls + 1 ELSE 1 END, second = excluded.second`,
      queue,
      action,
      second,
    );
    const row = this.#db.get<{ calls: number }>(
      "SELECT calls FROM call_rate WHERE queue = ? AND action = ?",
      queue,
      action,
    );
    return row?.calls ?? 0;
  }

  /** The queue is deleted: nothing of it is remembered. */
  forget(queue: number): void {
    for (const table of ["deduplication", "receive_attempt", "call_rate"])
      this.#db.run(`DELETE FROM ${table} WHERE queue = ?`, queue);
  }
}
