import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** How many messages a box holds, by what a receive could do with them. */
export interface Counts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** What every send and receive asks of a box. It is kept in memory until a change of it is undone. */
interface Kept {
  inFlightAtMost: number;
  readonly sweepAt: Instant | undefined;
}

/** How a box's counts change. */
interface Delta {
  readonly box: number;
  readonly messages: number;
  readonly inFlight: number;
}

const KEPT = "box";
const KEPT_MAX = 10_000;

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

  sequence(box: number): number {
    return this.#db.get<{ sequence: number }>("SELECT sequence FROM box WHERE id = ?", box)?.sequence ?? 0;
  }
}

export class BoxWriter extends BoxReader {
  readonly #db: WriteDatabase;
  readonly #kept = new Map<number, Kept>();
  #keptSince = 0;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    db.touch(KEPT); // from now on every undone change is noticed
  }

  /** Never less than are in flight; more while timeouts that passed have not been noticed. */
  inFlightAtMost(box: number): number {
    return this.#keep(box).inFlightAtMost;
  }

  /** When the box will next be swept; undefined when nothing in it is known to expire. */
  sweepAt(box: number): Instant | undefined {
    return this.#keep(box).sweepAt;
  }

  /** A new, empty box. `sequence`: where the numbering of a FIFO queue's messages goes on. */
  open(sequence = 0): number {
    return this.#db.run("INSERT INTO box (sequence) VALUES (?)", sequence).lastInsertRowid;
  }

  close(box: number): void {
    this.#db.run("DELETE FROM box WHERE id = ?", box);
  }

  /** Counts messages that were taken out; `held` of them had been received. */
  left(box: number, messages: number, held: number): void {
    this.#change({ box, messages: -messages, inFlight: -held });
  }

  received(box: number, messages: number): void {
    this.#change({ box, messages: 0, inFlight: messages });
  }

  released(box: number): void {
    this.#change({ box, messages: 0, inFlight: -1 });
  }

  #keep(box: number): Kept {
    const generation = this.#db.generation(KEPT);
    if (generation !== this.#keptSince) {
      this.#kept.clear();
      this.#keptSince = generation;
    }
    let kept = this.#kept.get(box);
    if (kept === undefined) {
      const row = this.#db.get<{ inFlightAtMost: number; sweepAt: Instant | null }>(
        "SELECT in_flight_at_most AS inFlightAtMost, sweep_at AS sweepAt FROM box WHERE id = ?",
        box,
      );
      if (this.#kept.size === KEPT_MAX) this.#kept.clear();
      kept = { inFlightAtMost: row?.inFlightAtMost ?? 0, sweepAt: row?.sweepAt ?? undefined };
      this.#kept.set(box, kept);
    }
    return kept;
  }

  #change(delta: Delta): void {
    const kept = this.#keep(delta.box);
    kept.inFlightAtMost = Math.max(0, kept.inFlightAtMost + delta.inFlight);
    this.#db.later("box", this.#count, delta);
  }

  readonly #count = (deltas: readonly Delta[]): void => {
    for (const [box, { messages, inFlight }] of sums(deltas))
      this.#db.run(
        `UPDATE box SET messages = messages + ?, in_flight_at_most = MAX(0, in_flight_at_most + ?) WHERE id = ?`,
        messages,
        inFlight,
        box,
      );
  };

  /** Corrects the bound after the messages in flight were counted. */
  recounted(box: number, inFlight: number): void {
    this.#db.run("UPDATE box SET in_flight_at_most = ? WHERE id = ?", inFlight, box);
    this.#db.touch(KEPT);
  }

  planSweep(box: number, at: Instant | undefined): void {
    this.#db.run("UPDATE box SET sweep_at = ? WHERE id = ?", at ?? null, box);
    this.#db.touch(KEPT);
  }
}

/** What changes of one box make together. */
function sums(deltas: readonly Delta[]): ReadonlyMap<number, { messages: number; inFlight: number }> {
  const sums = new Map<number, { messages: number; inFlight: number }>();
  for (const { box, messages, inFlight } of deltas) {
    const sum = sums.get(box);
    if (sum === undefined) sums.set(box, { messages, inFlight });
    else {
      sum.messages += messages;
      sum.inFlight += inFlight;
    }
  }
  return sums;
}
