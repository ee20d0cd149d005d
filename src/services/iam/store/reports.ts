/** Jobs that a caller starts and asks about later: access reports and deletions of service-linked roles. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export const REPORT_TABLES = `
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export interface ReportDetails {
  readonly "last-accessed": { readonly arn: string; readonly byAction?: boolean };
  readonly "role-deletion": Readonly<Record<string, never>>;
  readonly "organization-access": {
    /** Services that the control policies leave open. */
    readonly namespaces: readonly string[];
    /** The paths of the accounts below the entity: "o-1/r-1/123456789012". */
    readonly accounts: readonly string[];
  };
}

export interface Report<K extends keyof ReportDetails> {
  readonly id: string;
  readonly kind: K;
  readonly startedAt: Instant;
  readonly detail: ReportDetails[K];
}

export class ReportReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<K extends keyof ReportDetails>(kind: K, id: string): Report<K> | undefined {
    const sql = "SELECT started_at, detail FROM report WHERE id = ? AND kind = ?";
    const row = this.#db.get<{ started_at: number; detail: string }>(sql, id, kind);
    if (row === undefined) return undefined;
    return {
      id,
      kind,
      startedAt: instant(row.started_at),
      detail: JSON.parse(row.detail) as ReportDetails[K],
    };
  }
}

export class ReportWriter extends ReportReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add<K extends keyof ReportDetails>(report: Report<K>): void {
    this.#db.run(
      "INSERT INTO report (id, kind, started_at, detail) VALUES (?, ?, ?, ?)",
      report.id,
      report.kind,
      report.startedAt,
      JSON.stringify(report.detail),
    );
  }
}
