import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** The message groups of FIFO queues that hold messages: a row each, with the instant its first one is visible. */
export class GroupReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Groups whose first message is visible, those that have waited longest. */
  available(box: number, now: Instant, limit: number): number[] {
    const rows = this.#db.all<{ id: number }>(
      "SELECT id FROM message_group WHERE box = ? AND available_at <= ? ORDER BY available_at, id LIMIT +?",
      box,
      now,
      limit,
    );
    return rows.map((row) => row.id);
  }

  nextAvailableAt(box: number, now: Instant): Instant | undefined {
    return this.#db.get<{ at: Instant }>(
      "SELECT available_at AS at FROM message_group WHERE box = ? AND available_at > ? ORDER BY available_at LIMIT 1",
      box,
      now,
    )?.at;
  }

  protected idOf(box: number, name: string): number | undefined {
    return this.#db.get<{ id: number }>("SELECT id FROM message_group WHERE box = ? AND name = ?", box, name)
      ?.id;
  }
}

export class GroupWriter extends GroupReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** The row of a group that a message is about to join; it is the first when the group has none. */
  joined(box: number, name: string, visibleAt: Instant): number {
    const present = this.idOf(box, name);
    if (present !== undefined) return present;
    return this.#db.run(
      "INSERT INTO message_group (box, name, available_at) VALUES (?, ?, ?)",
      box,
      name,
      visibleAt,
    ).lastInsertRowid;
  }

  /** Tells a group when its first message is visible; undefined: it has none left. */
  head(group: number, visibleAt: Instant | undefined): void {
    if (visibleAt === undefined) this.#db.run("DELETE FROM message_group WHERE id = ?", group);
    else this.#db.run("UPDATE message_group SET available_at = ? WHERE id = ?", visibleAt, group);
  }

  /** The queue's delay changed: the first message of each group says anew when it is visible. */
  redelay(box: number): void {
    this.#db.run(
      `UPDATE message_group SET available_at =
         (SELECT visible_at FROM message WHERE message_group = message_group.id ORDER BY seq LIMIT 1)
       WHERE box = ?`,
      box,
    );
  }

  discard(box: number): void {
    this.#db.run("DELETE FROM message_group WHERE box = ?", box);
  }
}
