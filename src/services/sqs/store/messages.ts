import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Fronts, HandedOut } from "./front.ts";
import {
  boxOf,
  COLUMNS,
  type Entering,
  type EnteringMessage,
  firstOf,
  type HeldMessage,
  type LyingMessage,
  lastOf,
  type Receipt,
  type RemovableMessage,
} from "./message-row.ts";

/** Of what fronts and deliveries in memory are made. */
const MESSAGES = "message";

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

  /**
   * Messages sent at or before an instant. They lie in the order in which they entered, and nothing is sent after it
   * entered: behind one that is too young there are only such as are marked as older.
   */
  sentUntil(box: number, until: Instant, limit: number): RemovableMessage[] {
    const first = this.#db.all<RemovableMessage & { sentAt: Instant }>(
      `SELECT seq, message_group AS "group", received_at AS receivedAt, sent_at AS sentAt
       FROM message WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT +?`,
      firstOf(box),
      lastOf(box),
      limit,
    );
    const young = first.findIndex((message) => message.sentAt > until);
    if (young < 0) return first;
    const older = this.#db.all<RemovableMessage>(
      `SELECT seq, message_group AS "group", received_at AS receivedAt
       FROM message INDEXED BY message_by_age
       WHERE box = ? AND older_at <= ? AND seq > ? ORDER BY older_at LIMIT +?`,
      box,
      until,
      first[young]?.seq ?? 0,
      limit - young,
    );
    return [...first.slice(0, young), ...older];
  }

  oldestSentAt(box: number): Instant | undefined {
    const first = this.#db.get<{ at: Instant }>(
      "SELECT sent_at AS at FROM message WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT 1",
      firstOf(box),
      lastOf(box),
    )?.at;
    if (first === undefined) return undefined;
    const older = this.#db.get<{ at: Instant }>(
      `SELECT older_at AS at FROM message INDEXED BY message_by_age
       WHERE box = ? AND older_at IS NOT NULL ORDER BY older_at LIMIT 1`,
      box,
    )?.at;
    return older === undefined || first < older ? first : older;
  }
}

/** The messages of a cell, for changing. Whoever puts in or takes out tells the box, too. */
export class MessageWriter extends MessageReader {
  readonly #db: WriteDatabase;
  readonly #fronts: Fronts;
  readonly #handedOut = new HandedOut();
  #rememberedSince: number;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.#fronts = new Fronts((box, now, limit) => this.visible(box, now, limit));
    db.touch(MESSAGES); // from now on every undone change is noticed
    this.#rememberedSince = db.generation(MESSAGES);
  }

  /** As {@link visible}, for whoever takes them. */
  next(box: number, now: Instant, limit: number): readonly LyingMessage[] {
    this.#forgetUndone();
    return this.#fronts.first(box, now, limit);
  }

  override held(seq: number): HeldMessage | undefined {
    this.#forgetUndone();
    return this.#handedOut.get(seq) ?? super.held(seq);
  }

  #forgetUndone(): void {
    const generation = this.#db.generation(MESSAGES);
    if (generation === this.#rememberedSince) return;
    this.#rememberedSince = generation;
    this.#fronts.clear();
    this.#handedOut.clear();
  }

  /** The message is no longer as it was read. */
  #changed(seq: number): void {
    this.#fronts.changed(boxOf(seq), seq);
    this.#handedOut.forget(seq);
  }

  /** Puts it at the end of the box, and counts it there. */
  enter(box: number, message: EnteringMessage, now: Instant): void {
    const olderAt = message.sentAt < now ? message.sentAt : null;
    this.#db.later("message", this.#enterAll, { box, message, olderAt });
  }

  readonly #enterAll = (entering: readonly Entering[]): void => {
    const places = new Map<number, number>();
    for (const { box, message, olderAt } of entering) {
      let place = places.get(box);
      if (place === undefined) {
        place =
          this.#db.get<{ last: number }>("SELECT sequence AS last FROM box WHERE id = ?", box)?.last ?? 0;
        places.set(box, place);
      }
      places.set(box, place + 1);
      this.#insert(firstOf(box) + place + 1, box, message, olderAt);
    }
    for (const [box, place] of places)
      this.#db.run(
        "UPDATE box SET messages = messages + ? - sequence, sequence = ? WHERE id = ?",
        place,
        place,
        box,
      );
  };

  #insert(seq: number, box: number, message: EnteringMessage, olderAt: Instant | null): void {
    this.#db.run(
      `INSERT INTO message
         (seq, box, visible_at, sent_at, older_at, receives, first_received_at, message_group,
          id, sender, details, content, data_key)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      seq,
      box,
      message.visibleAt,
      message.sentAt,
      olderAt,
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

  receive({ seq, group }: LyingMessage, receipt: Receipt): void {
    const box = boxOf(seq);
    this.#fronts.changed(box, seq);
    const { visibleAt, at: receivedAt, token } = receipt;
    this.#handedOut.add({ seq, box, visibleAt, receivedAt, receipt: token, group });
    this.#db.later("message", this.#receiveAll, { seq, receipt });
  }

  readonly #receiveAll = (received: ReadonlyArray<{ seq: number; receipt: Receipt }>): void => {
    for (const { seq, receipt } of received)
      this.#db.run(
        `UPDATE message SET visible_at = ?, receives = receives + 1, received_at = ?, receipt = ?,
           first_received_at = COALESCE(first_received_at, ?) WHERE seq = ?`,
        receipt.visibleAt,
        receipt.at,
        receipt.token,
        receipt.at,
        seq,
      );
  };

  hide(seq: number, until: Instant): void {
    this.#changed(seq);
    this.#db.run("UPDATE message SET visible_at = ? WHERE seq = ?", until, seq);
  }

  /** Makes a received message visible again at once; nobody holds it any longer. */
  release(seq: number, now: Instant): void {
    this.#changed(seq);
    this.#db.run("UPDATE message SET visible_at = ?, received_at = NULL WHERE seq = ?", now, seq);
  }

  remove(seq: number): void {
    this.#changed(seq);
    this.#db.later("message", this.#removeAll, seq);
  }

  readonly #removeAll = (removed: readonly number[]): void => {
    for (const seq of removed) this.#db.run("DELETE FROM message WHERE seq = ?", seq);
  };

  /** Takes up to `limit` messages out of a box that no queue has any more; answers whether some are left. */
  discard(box: number, limit: number): boolean {
    this.#fronts.forget(box);
    const { changes } = this.#db.run(
      "DELETE FROM message WHERE seq IN (SELECT seq FROM message WHERE seq BETWEEN ? AND ? LIMIT +?)",
      firstOf(box),
      lastOf(box),
      limit,
    );
    return changes === limit;
  }

  /** A FIFO queue's delay holds for the messages already in it. */
  redelay(box: number, delay: number): void {
    this.#fronts.forget(box);
    this.#db.run(
      "UPDATE message SET visible_at = sent_at + ? WHERE seq BETWEEN ? AND ? AND receives = 0",
      delay,
      firstOf(box),
      lastOf(box),
    );
  }
}
