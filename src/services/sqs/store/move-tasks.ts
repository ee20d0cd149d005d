import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { MoveTask } from "../move-task.ts";

/** The message move tasks of a cell, for looking. */
export class MoveTaskReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  byId(id: string): MoveTask | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM move_task WHERE id = ?", id);
    return row === undefined ? undefined : (JSON.parse(row.record) as MoveTask);
  }

  /** The tasks of a source queue, latest first. `source` is the queue's ARN. */
  latest(source: string, limit: number): MoveTask[] {
    const rows = this.#db.all<{ record: string }>(
      "SELECT record FROM move_task WHERE source = ? ORDER BY started_at DESC, id LIMIT +?",
      source,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as MoveTask);
  }
}

export class MoveTaskWriter extends MoveTaskReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(task: MoveTask): void {
    this.#db.run(
      "INSERT OR REPLACE INTO move_task (id, source, started_at, record) VALUES (?, ?, ?, ?)",
      task.id,
      task.sourceArn,
      task.startedAt,
      JSON.stringify(task),
    );
  }

  /** Forgets the tasks of a source that began before an instant. */
  forget(source: string, before: Instant): void {
    this.#db.run("DELETE FROM move_task WHERE source = ? AND started_at < ?", source, before);
  }
}
