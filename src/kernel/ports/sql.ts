/** Analytical SQL over rows that a service hands over: what CloudTrail Lake and its like run their queries with. */
import type { Instant } from "../../base/instant.ts";

/** An answer in Trino's dialect. One query sees its own tables and nothing else: no file, no setting, no other query. */
export interface SqlEngine {
  /** What a text asks for. Rejects with {@link SqlRefused} when it is not one SELECT statement. */
  examine(sql: string): Promise<SqlStatement>;
  /** Rejects with {@link SqlRefused}. */
  run(query: SqlQuery): Promise<SqlResult>;
  /** Ends the query of that id, if it runs or waits: it is refused as cancelled. */
  cancel(id: string): void;
  close(): Promise<void>;
}

export interface SqlStatement {
  /** Names after FROM and JOIN that no WITH defines, as they are written. */
  readonly tables: readonly string[];
}

export interface SqlQuery {
  readonly id: string;
  readonly sql: string;
  /** What `now()` and its like answer. */
  readonly now: Instant;
  readonly tables: readonly SqlTable[];
}

export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  /** Batches of rows, each the text of a JSON object; members are found by the columns' names. */
  readonly rows: Iterable<readonly string[]>;
}

export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
  /** The column has the row's whole text. */
  readonly whole?: true;
}

/** A scalar, a struct of members, a list of one thing, or a map from text to text. */
export type SqlType =
  | "varchar"
  | "timestamp"
  | "boolean"
  | "bigint"
  | "integer"
  | "double"
  | "map"
  | { readonly list: SqlType }
  | { readonly struct: Readonly<Record<string, SqlType>> };

export interface SqlResult {
  readonly columns: readonly string[];
  /** Values as Trino prints them. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowsScanned: number;
  readonly bytesScanned: number;
}

/** Why there is no result: the statement itself, or what it would have taken. */
export class SqlRefused extends Error {
  readonly reason: "statement" | "resources" | "time" | "cancelled";

  constructor(reason: SqlRefused["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The engine is a package of its own, and it is not there. */
export class SqlEngineMissing extends Error {}
