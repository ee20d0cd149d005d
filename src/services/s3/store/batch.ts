import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A job of S3 Batch Operations as its row has it. */
export interface JobRow {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Instant;
  readonly status: string;
  readonly priority: number;
  /** JSON. */
  readonly request: string;
  /** JSON. */
  readonly progress: string;
  /** JSON. */
  readonly tags: string;
}

/** One object of a job. */
export interface TaskRow {
  readonly number: number;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  /** JSON; null: not done yet. */
  readonly outcome: string | null;
}

const COLUMNS = "id, token, created_at AS createdAt, status, priority, request, progress, tags";
const TASK_COLUMNS = "number, bucket, key, version_id AS versionId, outcome";

export class BatchReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  job(id: string): JobRow | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM batch_job WHERE id = ?`, id);
  }

  jobOfToken(token: string): JobRow | undefined {
    return this.#db.get(`SELECT ${COLUMNS} FROM batch_job WHERE token = ?`, token);
  }

  /** The newest first, behind one of them. */
  jobs(after: Pick<JobRow, "createdAt" | "id"> | undefined, limit: number): JobRow[] {
    return this.#db.all(
      `SELECT ${COLUMNS} FROM batch_job WHERE created_at < ? OR (created_at = ? AND id > ?)
       ORDER BY created_at DESC, id LIMIT +?`,
      after?.createdAt ?? Number.MAX_SAFE_INTEGER,
      after?.createdAt ?? Number.MAX_SAFE_INTEGER,
      after?.id ?? "",
      limit,
    );
  }

  /** The most urgent of the jobs in a status. */
  first(status: string): JobRow | undefined {
    return this.#db.get(
      `SELECT ${COLUMNS} FROM batch_job WHERE status = ? ORDER BY priority DESC, created_at LIMIT 1`,
      status,
    );
  }

  /** Tasks from a number on. */
  tasks(job: string, from: number, limit: number): TaskRow[] {
    return this.#db.all(
      `SELECT ${TASK_COLUMNS} FROM batch_task WHERE job = ? AND number >= ? ORDER BY number LIMIT +?`,
      job,
      from,
      limit,
    );
  }
}

export class BatchWriter extends BatchReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put({ id, token, createdAt, status, priority, request, progress, tags }: JobRow): void {
    this.#db.run(
      `INSERT OR REPLACE INTO batch_job (id, token, created_at, status, priority, request, progress, tags)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      token,
      createdAt,
      status,
      priority,
      request,
      progress,
      tags,
    );
  }

  /** Takes a job away, and its tasks. */
  remove(id: string): void {
    this.#db.run("DELETE FROM batch_task WHERE job = ?", id);
    this.#db.run("DELETE FROM batch_job WHERE id = ?", id);
  }

  addTask(job: string, { number, bucket, key, versionId }: Omit<TaskRow, "outcome">): void {
    this.#db.run(
      "INSERT INTO batch_task (job, number, bucket, key, version_id) VALUES (?, ?, ?, ?, ?)",
      job,
      number,
      bucket,
      key,
      versionId,
    );
  }

  endTask(job: string, number: number, outcome: string): void {
    this.#db.run("UPDATE batch_task SET outcome = ? WHERE job = ? AND number = ?", outcome, job, number);
  }
}
