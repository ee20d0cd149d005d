import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** How many messages a box holds, by what a receive could do with them. */
export interface Counts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** The boxes messages lie in: their counts, and when they are next to be swept of expired messages. */
export class BoxReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Looks only at messages that are hidden; those are bounded, the visible ones are not. */
  counts(box: number, now: Instant): Counts {
    const all =
      this.#db.get<{ messages: number }>("SELECT messages FROM box WHERE id = ?", box)?.messages ?? 0;
    const hidden = this.#db.get<{ all: number; received: number }>(
      `SELECT COUNT(*) AS "all", COUNT(CASE WHEN receives > 0 THEN 1 END) AS received
       FROM message INDEXED BY message_by_visibility WHERE box = ? AND visible_at > ?`,
      box,
      now,
    ) as { all: number; received: number };
    return { visible: all - hidden.all, inFlight: hidden.received, delayed: hidden.all - hidden.received };
  }

  /** Never less than are in flight; more while timeouts that passed have not been noticed. */
  inFlightAtMost(box: number): number {
    const row = this.#db.get<{ bound: number }>(
      "SELECT in_flight_at_most AS bound FROM box WHERE id = ?",
      box,
    );
    return row?.bound ?? 0;
  }

  sequence(box: number): number {
    return this.#db.get<{ sequence: number }>("SELECT sequence FROM box WHERE id = ?", box)?.sequence ?? 0;
  }

  /** When the box will next be swept; undefined when nothing in it is known to expire. */
  sweepAt(box: number): Instant | undefined {
    return (
      this.#db.get<{ at: Instant | null }>("SELECT sweep_at AS at FROM box WHERE id = ?", box)?.at ??
      undefined
    );
  }
}

export class BoxWriter extends BoxReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** A new, empty box. `sequence`: where the numbering of a FIFO queue's messages goes on. */
  open(sequence = 0): number {
    return this.#db.run("INSERT INTO box (sequence) VALUES (?)", sequence).lastInsertRowid;
  }

  close(box: number): void {
    this.#db.run("DELETE FROM box WHERE id = ?", box);
  }

  /** Counts a message that was put in, and says whether the box is to be swept one day. */
  entered(box: number): { readonly sweepPlanned: boolean } {
    const { changes } = this.#db.run(
      "UPDATE box SET messages = messages + 1, sequence = sequence + 1 WHERE id = ? AND sweep_at IS NOT NULL",
      box,
    );
    if (changes > 0) return { sweepPlanned: true };
    this.#db.run("UPDATE box SET messages = messages + 1, sequence = sequence + 1 WHERE id = ?", box);
    return { sweepPlanned: false };
  }

  /** Counts messages that were taken out; `held` of them had been received. */
  left(box: number, messages: number, held: number): void {
    this.#db.run(
      `UPDATE box SET messages = messages - ?, in_flight_at_most = MAX(0, in_flight_at_most - ?) WHERE id = ?`,
      messages,
      held,
      box,
    );
  }

  received(box: number, messages: number): void {
    this.#db.run("UPDATE box SET in_flight_at_most = in_flight_at_most + ? WHERE id = ?", messages, box);
  }

  released(box: number): void {
    this.#db.run("UPDATE box SET in_flight_at_most = MAX(0, in_flight_at_most - 1) WHERE id = ?", box);
  }

  /** Corrects the bound after the messages in flight were counted. */
  recounted(box: number, inFlight: number): void {
    this.#db.run("UPDATE box SET in_flight_at_most = ? WHERE id = ?", inFlight, box);
  }

  planSweep(box: number, at: Instant | undefined): void {
    this.#db.run("UPDATE box SET sweep_at = ? WHERE id = ?", at ?? null, box);
  }
}
