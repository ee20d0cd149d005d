import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** Which destinations have not yet said that they have a version. */
export class ReplicaReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Of all destinations together: one that failed outweighs those that did not. */
  status(version: number): "PENDING" | "COMPLETED" | "FAILED" {
    const rows = this.#db.all<{ status: "PENDING" | "COMPLETED" | "FAILED" }>(
      "SELECT status FROM replica WHERE version = ?",
      version,
    );
    if (rows.some(({ status }) => status === "FAILED")) return "FAILED";
    return rows.some(({ status }) => status === "PENDING") ? "PENDING" : "COMPLETED";
  }
}

export class ReplicaWriter extends ReplicaReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  expect(version: number, destination: string): void {
    this.#db.run(
      "INSERT OR REPLACE INTO replica (version, destination, status) VALUES (?, ?, 'PENDING')",
      version,
      destination,
    );
  }

  end(version: number, destination: string, status: "COMPLETED" | "FAILED"): void {
    this.#db.run(
      "UPDATE replica SET status = ? WHERE version = ? AND destination = ?",
      status,
      version,
      destination,
    );
  }

  forget(version: number): void {
    this.#db.run("DELETE FROM replica WHERE version = ?", version);
  }
}
