import type { Instant } from "../../../base/instant.ts";
import type { QueryStatistics, QueryStatus, ResultField } from "../../../gen/logs.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** What was asked. Times are whole seconds, both ends included. */
export interface QueryRecord {
  readonly text: string;
  readonly groups: readonly string[];
  readonly identifiers: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  readonly limit: number;
  /** The caller may see what data protection hides. */
  readonly unmask?: boolean;
  readonly userIdentity?: string;
  readonly statistics?: QueryStatistics;
  readonly duration?: number;
  /** Key of the run of a scheduled query that started it. */
  readonly trigger?: string;
}

export interface Query extends QueryRecord {
  readonly id: string;
  readonly createdAt: Instant;
  readonly status: QueryStatus;
}

type Row = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly status: QueryStatus;
  readonly record: string;
};
const COLUMNS = "id, created_at createdAt, status, record";

export class QueryReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: string): Query | undefined {
    const row = this.#db.get<Row>(`SELECT ${COLUMNS} FROM query WHERE id = ?`, id);
    return row === undefined ? undefined : queryOf(row);
  }

  results(id: string): readonly (readonly ResultField[])[] {
    const row = this.#db.get<{ results: string | null }>("SELECT results FROM query WHERE id = ?", id);
    return row?.results == null ? [] : (JSON.parse(row.results) as ResultField[][]);
  }

  /** The newest first, those created before `before`. */
  newest(before: number, limit: number): Query[] {
    return this.#db
      .all<Row>(
        `SELECT ${COLUMNS} FROM query WHERE created_at < ? ORDER BY created_at DESC, id LIMIT +?`,
        before,
        limit,
      )
      .map(queryOf);
  }

  underWay(): number {
    const row = this.#db.get<{ n: number }>(
      "SELECT count(*) n FROM query WHERE status IN ('Scheduled', 'Running')",
    );
    return row?.n ?? 0;
  }
}

export class QueryWriter extends QueryReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put({ id, createdAt, status, ...record }: Query, results?: readonly (readonly ResultField[])[]): void {
    this.#db.run(
      "INSERT OR REPLACE INTO query (id, created_at, status, record, results) VALUES (?, ?, ?, ?, ?)",
      id,
      createdAt,
      status,
      JSON.stringify(record),
      results === undefined ? null : JSON.stringify(results),
    );
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM query WHERE id = ?", id);
  }
}

function queryOf({ record, ...row }: Row): Query {
  return { ...(JSON.parse(record) as QueryRecord), ...row };
}
