import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** One of the buckets behind a multi-Region access point. */
export interface RoutedBucket {
  readonly bucket: string;
  readonly account: string;
  readonly region: string;
  /** 100: active, 0: passive. */
  readonly dial: number;
}

/** An access point for buckets in several Regions. */
export interface MultiRegion {
  readonly name: string;
  /** "mfzwi23gnjvgw.mrap" */
  readonly alias: string;
  readonly account: string;
  readonly createdAt: Instant;
  readonly status: "CREATING" | "READY" | "DELETING";
  /** JSON: a PublicAccessBlockConfiguration. */
  readonly publicAccessBlock: string;
  readonly policy?: string | undefined;
  /** What was put last, in force or not yet. */
  readonly proposed?: string | undefined;
  /** In the order in which they were listed. */
  readonly buckets: readonly RoutedBucket[];
}

/** Something that was asked for, and takes its time. */
export interface MultiRegionOperation {
  /** An ARN. */
  readonly token: string;
  readonly clientToken: string;
  readonly createdAt: Instant;
  readonly operation:
    | "CreateMultiRegionAccessPoint"
    | "DeleteMultiRegionAccessPoint"
    | "PutMultiRegionAccessPointPolicy";
  readonly status: "INPROGRESS" | "SUCCEEDED" | "FAILED";
  /** Of the multi-Region access point. */
  readonly name: string;
  /** JSON: the request's details. */
  readonly details: string;
}

/** In the cell that manages them, and in those of their buckets. */
export class MultiRegionReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(name: string): MultiRegion | undefined {
    return this.#one("SELECT body FROM multi_region WHERE name = ?", name);
  }

  withAlias(alias: string): MultiRegion | undefined {
    return this.#one("SELECT body FROM multi_region WHERE alias = ?", alias);
  }

  /** What the cell of one of its buckets knows. */
  atBucket(alias: string): MultiRegion | undefined {
    return this.#one("SELECT body FROM multi_region_bucket WHERE alias = ?", alias);
  }

  #one(query: string, value: string): MultiRegion | undefined {
    const row = this.#db.get<{ body: string }>(query, value);
    return row && (JSON.parse(row.body) as MultiRegion);
  }

  /** In the order of their names, those after `after`. */
  list(after: string, limit: number): MultiRegion[] {
    return this.#db
      .all<{ body: string }>(
        "SELECT body FROM multi_region WHERE name > ? ORDER BY name LIMIT +?",
        after,
        limit,
      )
      .map(({ body }) => JSON.parse(body) as MultiRegion);
  }

  count(): number {
    return this.#db.get<{ count: number }>("SELECT count(*) AS count FROM multi_region")?.count ?? 0;
  }

  operation(token: string): MultiRegionOperation | undefined {
    return this.#operation("SELECT body FROM multi_region_operation WHERE token = ?", token);
  }

  operationAsked(clientToken: string): MultiRegionOperation | undefined {
    return this.#operation("SELECT body FROM multi_region_operation WHERE client_token = ?", clientToken);
  }

  #operation(query: string, value: string): MultiRegionOperation | undefined {
    const row = this.#db.get<{ body: string }>(query, value);
    return row && (JSON.parse(row.body) as MultiRegionOperation);
  }
}

export class MultiRegionWriter extends MultiRegionReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(point: MultiRegion): void {
    this.#db.run(
      "INSERT OR REPLACE INTO multi_region (name, alias, body) VALUES (?, ?, ?)",
      point.name,
      point.alias,
      JSON.stringify(point),
    );
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM multi_region WHERE name = ?", name);
  }

  putAtBucket(point: MultiRegion): void {
    this.#db.run(
      "INSERT OR REPLACE INTO multi_region_bucket (alias, body) VALUES (?, ?)",
      point.alias,
      JSON.stringify(point),
    );
  }

  removeAtBucket(alias: string): void {
    this.#db.run("DELETE FROM multi_region_bucket WHERE alias = ?", alias);
  }

  putOperation(operation: MultiRegionOperation): void {
    this.#db.run(
      "INSERT OR REPLACE INTO multi_region_operation (token, client_token, body) VALUES (?, ?, ?)",
      operation.token,
      operation.clientToken,
      JSON.stringify(operation),
    );
  }
}
