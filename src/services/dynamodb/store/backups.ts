import type { Instant } from "../../../base/instant.ts";
import type { BackupType } from "../../../gen/dynamodb.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { TableRecord } from "../table.ts";

export interface Backup {
  readonly arn: string;
  readonly name: string;
  readonly type: BackupType;
  readonly createdAt: Instant;
  readonly expiresAt?: Instant | undefined;
  readonly space: number;
  readonly items: number;
  readonly bytes: number;
  readonly status: "CREATING" | "AVAILABLE";
  /** The table as it was. */
  readonly table: TableRecord;
  readonly tableArn: string;
}

/** Which backups a list is of: made in [from, to), of one table or all, of one type or all. */
export interface BackupFilter {
  readonly table: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly type: BackupType | undefined;
}

/** The backups of a cell, for looking. */
export class BackupReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  withArn(arn: string): Backup | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM backup WHERE arn = ?", arn);
    return row && (JSON.parse(row.record) as Backup);
  }

  /** In the order of their ARNs, those after `after`. */
  list({ table, from, to, type }: BackupFilter, after: string, limit: number): Backup[] {
    const rows = this.#db.all<{ record: string }>(
      `SELECT record FROM backup
       WHERE arn > ? AND created_at >= ? AND created_at < ?
         AND (? IS NULL OR table_name = ?) AND (? IS NULL OR record ->> 'type' = ?)
       ORDER BY arn LIMIT +?`,
      after,
      from,
      to,
      table ?? null,
      table ?? null,
      type ?? null,
      type ?? null,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as Backup);
  }
}

/** The backups of a cell, for changing. */
export class BackupWriter extends BackupReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(backup: Backup): void {
    this.#db.run(
      "INSERT OR REPLACE INTO backup (arn, table_name, created_at, space, record) VALUES (?, ?, ?, ?, ?)",
      backup.arn,
      backup.table.name,
      backup.createdAt,
      backup.space,
      JSON.stringify(backup),
    );
  }

  remove(arn: string): void {
    this.#db.run("DELETE FROM backup WHERE arn = ?", arn);
  }
}
