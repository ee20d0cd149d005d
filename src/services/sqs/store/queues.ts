import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import { type Queue, type QueueRecord, queueOf } from "../queue.ts";

/** Queues that are kept ready at most. */
const READY_MAX = 1_000;
const QUEUES = "queue";

/** The queues of a cell, for looking. */
export class QueueReader {
  readonly #db: ReadDatabase;
  /** Queues by name, as they are since the last change to any. */
  readonly #ready: Ready<Queue>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, QUEUES, READY_MAX);
  }

  named(name: string): Queue | undefined {
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const queue = readQueue(this.#db.get("SELECT record FROM queue WHERE name = ?", name));
    return queue && this.#ready.keep(name, queue);
  }

  /** The queue whose messages lie in this box; undefined once it is purged or deleted. */
  ofBox(box: number): Queue | undefined {
    return readQueue(this.#db.get("SELECT record FROM queue WHERE box = ?", box));
  }

  /** Names in their order, those after `after` that begin with `prefix`. */
  names(prefix: string, after: string, limit: number): string[] {
    const rows = this.#db.all<{ name: string }>(
      "SELECT name FROM queue WHERE name > ? AND name >= ? AND name < ? ORDER BY name LIMIT +?",
      after,
      prefix,
      `${prefix}~`, // sorts after every character of a name
      limit,
    );
    return rows.map((row) => row.name);
  }

  /** Names of the queues whose dead-letter queue this is, in their order, those after `after`. */
  sourcesOf(deadLetterQueue: string, after: string, limit: number): string[] {
    const rows = this.#db.all<{ name: string }>(
      "SELECT name FROM queue WHERE dead_letter_queue = ? AND name > ? ORDER BY name LIMIT +?",
      deadLetterQueue,
      after,
      limit,
    );
    return rows.map((row) => row.name);
  }

  /** When the queue of this name was last deleted, if no other took its place since. */
  deletedAt(name: string): Instant | undefined {
    return this.#db.get<{ at: Instant }>("SELECT at FROM deleted_queue WHERE name = ?", name)?.at;
  }
}

/** The queues of a cell, for changing. */
export class QueueWriter extends QueueReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a queue, or puts the changed one in its place. */
  put({ id, name, box, createdAt, modifiedAt, purgedAt, attributes, tags }: QueueRecord): void {
    const record: QueueRecord = {
      ...{ id, name, box, createdAt, modifiedAt, attributes, tags },
      ...(purgedAt !== undefined && { purgedAt }),
    };
    this.#db.touch(QUEUES);
    const deadLetterQueue = queueOf(record).redrivePolicy?.deadLetterTargetArn.split(":").at(-1);
    this.#db.run(
      "INSERT OR REPLACE INTO queue (name, box, dead_letter_queue, record) VALUES (?, ?, ?, ?)",
      name,
      box,
      deadLetterQueue ?? null,
      JSON.stringify(record),
    );
  }

  remove(queue: Queue, at: Instant): void {
    this.#db.touch(QUEUES);
    this.#db.run("DELETE FROM queue WHERE name = ?", queue.name);
    this.#db.run("INSERT OR REPLACE INTO deleted_queue (name, at) VALUES (?, ?)", queue.name, at);
  }

  forgetDeletion(name: string): void {
    this.#db.run("DELETE FROM deleted_queue WHERE name = ?", name);
  }
}

function readQueue(row: { readonly record: string } | undefined): Queue | undefined {
  return row === undefined ? undefined : queueOf(JSON.parse(row.record) as QueueRecord);
}
