import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Message } from "../message.ts";

/** A message where it lies, as a receive finds it. */
export interface LyingMessage extends Message {
  readonly seq: number;
  readonly visibleAt: Instant;
  readonly sentAt: Instant;
  readonly receives: number;
  readonly firstReceivedAt: Instant | null;
  /** When it was last received; null when nobody holds it: never received, given back, or moved here. */
  readonly receivedAt: Instant | null;
  /** The id of its group's row, on FIFO queues. */
  readonly group: number | null;
}

/** What must be known of a message to take it out of its box. */
export type RemovableMessage = Pick<LyingMessage, "seq" | "group" | "receivedAt">;

/** What a receipt handle is held against. */
export interface HeldMessage {
  readonly seq: number;
  readonly box: number;
  readonly visibleAt: Instant;
  readonly receivedAt: Instant | null;
  readonly receipt: string | null;
  readonly group: number | null;
}

/** A message about to be put into a box. */
export type EnteringMessage = Omit<LyingMessage, "seq" | "receivedAt">;

/** One delivery of a message: whoever shows the receipt may delete it. */
export interface Receipt {
  readonly token: string;
  readonly visibleAt: Instant;
  readonly at: Instant;
}

const COLUMNS = `
  seq, visible_at AS visibleAt, sent_at AS sentAt, receives,
  first_received_at AS firstReceivedAt, received_at AS receivedAt, message_group AS "group",
  id, sender, details, content, data_key AS dataKey`;

/** The messages of a cell, for looking. */
export class MessageReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Visible messages, those that became visible first. */
  visible(box: number, now: Instant, limit: number): LyingMessage[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM message INDEXED BY message_by_visibility
       WHERE box = ? AND visible_at <= ? ORDER BY visible_at, receives LIMIT +?`,
      box,
      now,
      limit,
    );
  }

  /** A group's messages in their order, visible or not. */
  ofGroup(group: number, limit: number): LyingMessage[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM message WHERE message_group = ? ORDER BY seq LIMIT +?`,
      group,
      limit,
    );
  }

  /** The first of a group and when it becomes visible. */
  headOf(group: number): { readonly visibleAt: Instant } | undefined {
    return this.#db.get(
      `SELECT visible_at AS visibleAt FROM message WHERE message_group = ? ORDER BY seq LIMIT 1`,
      group,
    );
  }

  held(seq: number): HeldMessage | undefined {
    return this.#db.get(
      `SELECT seq, box, visible_at AS visibleAt, received_at AS receivedAt, receipt, message_group AS "group"
       FROM message WHERE seq = ?`,
      seq,
    );
  }

  at(seq: number): LyingMessage | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM message WHERE seq = ?`, seq);
  }

  /** The next instant at which a hidden message of the box becomes visible. */
  nextVisibleAt(box: number, now: Instant): Instant | undefined {
    return this.#db.get<{ at: Instant }>(
      `SELECT visible_at AS at FROM message INDEXED BY message_by_visibility
       WHERE box = ? AND visible_at > ? ORDER BY visible_at LIMIT 1`,
      box,
      now,
    )?.at;
  }

  /** Messages sent at or before an instant, oldest first. */
  sentUntil(
    box: number,
    until: Instant,
    limit: number,
  ): Array<Pick<LyingMessage, "seq" | "group" | "receivedAt">> {
    return this.#db.all(
      `SELECT seq, message_group AS "group", received_at AS receivedAt
       FROM message INDEXED BY message_by_age WHERE box = ? AND sent_at <= ? ORDER BY sent_at LIMIT +?`,
      box,
      until,
      limit,
    );
  }

  oldestSentAt(box: number): Instant | undefined {
    return this.#db.get<{ at: Instant }>(
      "SELECT sent_at AS at FROM message INDEXED BY message_by_age WHERE box = ? ORDER BY sent_at LIMIT 1",
      box,
    )?.at;
  }
}

/** The messages of a cell, for changing. Whoever puts in or takes out tells the box, too. */
export class MessageWriter extends MessageReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  enter(box: number, message: EnteringMessage): void {
    this.#db.run(
      `INSERT INTO message
         (box, visible_at, sent_at, receives, first_received_at, message_group,
          id, sender, details, content, data_key)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      box,
      message.visibleAt,
      message.sentAt,
      message.receives,
      message.firstReceivedAt,
      message.group,
      message.id,
      message.sender,
      message.details,
      message.content,
      message.dataKey,
    );
  }

  receive(seq: number, receipt: Receipt): void {
    this.#db.run(
      `UPDATE message SET visible_at = ?, receives = receives + 1, received_at = ?, receipt = ?,
         first_received_at = COALESCE(first_received_at, ?) WHERE seq = ?`,
      receipt.visibleAt,
      receipt.at,
      receipt.token,
      receipt.at,
      seq,
    );
  }

  hide(seq: number, until: Instant): void {
    this.#db.run("UPDATE message SET visible_at = ? WHERE seq = ?", until, seq);
  }

  /** Makes a received message visible again at once; nobody holds it any longer. */
  release(seq: number, now: Instant): void {
    this.#db.run("UPDATE message SET visible_at = ?, received_at = NULL WHERE seq = ?", now, seq);
  }

  remove(seq: number): void {
    this.#db.run("DELETE FROM message WHERE seq = ?", seq);
  }

  /** Takes up to `limit` messages out of a box that no queue has any more; answers whether some are left. */
  discard(box: number, limit: number): boolean {
    const { changes } = this.#db.run(
      "DELETE FROM message WHERE seq IN (SELECT seq FROM message WHERE box = ? LIMIT +?)",
      box,
      limit,
    );
    return changes === limit;
  }

  /** A FIFO queue's delay holds for the messages already in it. */
  redelay(box: number, delay: number): void {
    this.#db.run("UPDATE message SET visible_at = sent_at + ? WHERE box = ? AND receives = 0", delay, box);
  }
}
