import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Whether items go to S3 or come from there. */
export type Direction = "export" | "import";

/** What is kept of an export or import; `record` is its description and what its job needs. */
export interface Transfer<Record extends object = object> {
  readonly arn: string;
  readonly direction: Direction;
  readonly tableArn: string;
  readonly token: string | undefined;
  readonly record: Record;
}

interface Row {
  readonly arn: string;
  readonly direction: Direction;
  readonly table_arn: string;
  readonly token: string | null;
  readonly record: string;
}

const transferOf = (row: Row): Transfer => ({
  arn: row.arn,
  direction: row.direction,
  tableArn: row.table_arn,
  token: row.token ?? undefined,
  record: JSON.parse(row.record) as object,
});

/** The exports and imports of a cell, for looking. */
export class TransferReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  withArn(direction: Direction, arn: string): Transfer | undefined {
    const row = this.#db.get<Row>("SELECT * FROM transfer WHERE direction = ? AND arn = ?", direction, arn);
    return row && transferOf(row);
  }

  withToken(direction: Direction, token: string): Transfer | undefined {
    const row = this.#db.get<Row>(
      "SELECT * FROM transfer WHERE direction = ? AND token = ?",
      direction,
      token,
    );
    return row && transferOf(row);
  }

  /** In the order of their ARNs, those after `after`; of one table or of all. */
  list(direction: Direction, tableArn: string | undefined, after: string, limit: number): Transfer[] {
    return this.#db
      .all<Row>(
        `SELECT * FROM transfer WHERE direction = ? AND (? IS NULL OR table_arn = ?) AND arn > ?
         ORDER BY arn LIMIT +?`,
        direction,
        tableArn ?? null,
        tableArn ?? null,
        after,
        limit,
      )
      .map(transferOf);
  }
}

/** The same, for changing. */
export class TransferWriter extends TransferReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put({ arn, direction, tableArn, token, record }: Transfer): void {
    this.#db.run(
      "INSERT OR REPLACE INTO transfer (arn, direction, table_arn, token, record) VALUES (?, ?, ?, ?, ?)",
      arn,
      direction,
      tableArn,
      token ?? null,
      JSON.stringify(record),
    );
  }
}
