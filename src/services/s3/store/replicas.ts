import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** A version under way to a destination. */
export interface Replica {
  readonly status: "PENDING" | "COMPLETED" | "FAILED";
  /** The rule whose metrics count it; null: none does. */
  readonly rule: string | null;
  readonly bytes: number | null;
  readonly since: Instant | null;
  /** Minutes that Replication Time Control grants it. */
  readonly promised: number | null;
  /** 1: its lateness was told. */
  readonly late: number | null;
}

/** What is measured of a replica on its way. */
export interface Measured {
  readonly rule: string;
  readonly bytes: number;
  readonly since: Instant;
  readonly promised: number | undefined;
}

/** What has not arrived yet at a destination under a rule. */
export interface Backlog {
  readonly operations: number;
  readonly bytes: number;
}

const NOTHING: Backlog = { operations: 0, bytes: 0 };

/** Which destinations have not yet said that they have a version. */
export class ReplicaReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  one(version: number, destination: string): Replica | undefined {
    return this.#db.get(
      `SELECT status, rule, bytes, since, promised, late FROM replica WHERE version = ? AND destination = ?`,
      version,
      destination,
    );
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

  backlog(destination: string, rule: string): Backlog {
    const found = this.#db.get<Backlog>(
      "SELECT operations, bytes FROM replication_backlog WHERE destination = ? AND rule = ?",
      destination,
      rule,
    );
    return found ?? NOTHING;
  }

  /** Versions that are under way to a destination under a rule. */
  pending(destination: string, rule: string, limit: number): number[] {
    return this.#db
      .all<{ version: number }>(
        `SELECT version FROM replica INDEXED BY replica_by_age
         WHERE destination = ? AND rule = ? AND status = 'PENDING' AND rule IS NOT NULL
         ORDER BY since LIMIT +?`,
        destination,
        rule,
        limit,
      )
      .map(({ version }) => version);
  }

  /** Where a version is under way to, as far as that is measured. */
  measured(version: number): string[] {
    return this.#db
      .all<{ destination: string }>(
        "SELECT destination FROM replica WHERE version = ? AND status = 'PENDING' AND rule IS NOT NULL",
        version,
      )
      .map(({ destination }) => destination);
  }

  /** Since when the oldest of the backlog has been under way. */
  oldest(destination: string, rule: string): Instant | undefined {
    return this.#db.get<{ since: Instant }>(
      `SELECT since FROM replica INDEXED BY replica_by_age
       WHERE destination = ? AND rule = ? AND status = 'PENDING' AND rule IS NOT NULL ORDER BY since LIMIT 1`,
      destination,
      rule,
    )?.since;
  }
}

export class ReplicaWriter extends ReplicaReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  expect(version: number, destination: string, measured: Measured | undefined): void {
    this.#settle(version, destination);
    this.#db.run(
      `INSERT OR REPLACE INTO replica (version, destination, status, rule, bytes, since, promised)
       VALUES (?, ?, 'PENDING', ?, ?, ?, ?)`,
      version,
      destination,
      measured?.rule ?? null,
      measured?.bytes ?? null,
      measured?.since ?? null,
      measured?.promised ?? null,
    );
    if (measured !== undefined) this.#grow(destination, measured.rule, 1, measured.bytes);
  }

  end(version: number, destination: string, status: "COMPLETED" | "FAILED"): void {
    this.#settle(version, destination);
    this.#db.run(
      "UPDATE replica SET status = ? WHERE version = ? AND destination = ?",
      status,
      version,
      destination,
    );
  }

  /** Takes what is no longer under way out of the backlog. */
  #settle(version: number, destination: string): void {
    const present = this.one(version, destination);
    if (present === undefined || present.rule === null || present.status !== "PENDING") return;
    this.#grow(destination, present.rule, -1, -(present.bytes ?? 0));
  }

  #grow(destination: string, rule: string, operations: number, bytes: number): void {
    this.#db.run(
      `INSERT INTO replication_backlog (destination, rule, operations, bytes) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE
       SET operations = operations + excluded.operations, bytes = bytes + excluded.bytes`,
      destination,
      rule,
      operations,
      bytes,
    );
  }

  /** Nobody measures it any more; it is under way still. */
  untrack(version: number, destination: string): void {
    this.#settle(version, destination);
    this.#db.run(
      "UPDATE replica SET rule = NULL, promised = NULL WHERE version = ? AND destination = ?",
      version,
      destination,
    );
  }

  tellLate(version: number, destination: string): void {
    this.#db.run("UPDATE replica SET late = 1 WHERE version = ? AND destination = ?", version, destination);
  }

  forget(version: number): void {
    const rows = this.#db.all<{ destination: string }>(
      "SELECT destination FROM replica WHERE version = ?",
      version,
    );
    for (const { destination } of rows) this.#settle(version, destination);
    this.#db.run("DELETE FROM replica WHERE version = ?", version);
  }
}
