import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { Grant } from "../grant.ts";

interface Row {
  readonly record: string;
}
const grantOf = (row: Row): Grant => JSON.parse(row.record) as Grant;

/** The grants of a cell's keys, for looking. */
export class GrantReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(id: string): Grant | undefined {
    const row = this.#db.get<Row>("SELECT record FROM key_grant WHERE id = ?", id);
    return row === undefined ? undefined : grantOf(row);
  }

  /** The grants on a key for exactly this grantee. */
  for(key: string, grantee: string): Grant[] {
    return this.#db
      .all<Row>("SELECT record FROM key_grant WHERE key = ? AND grantee = ?", key, grantee)
      .map(grantOf);
  }

  of(key: string, after: string, limit: number): Grant[] {
    const sql = "SELECT record FROM key_grant WHERE key = ? AND id > ? ORDER BY id LIMIT +?";
    return this.#db.all<Row>(sql, key, after, limit).map(grantOf);
  }

  retirableBy(principal: string, after: string, limit: number): Grant[] {
    const sql = "SELECT record FROM key_grant WHERE retiring = ? AND id > ? ORDER BY id LIMIT +?";
    return this.#db.all<Row>(sql, principal, after, limit).map(grantOf);
  }

  count(key: string): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM key_grant WHERE key = ?", key)?.n ?? 0;
  }
}

/** The grants of a cell's keys, for changing. */
export class GrantWriter extends GrantReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(grant: Grant): void {
    this.#db.run(
      "INSERT INTO key_grant (id, key, grantee, retiring, record) VALUES (?, ?, ?, ?, ?)",
      grant.id,
      grant.key,
      grant.grantee,
      grant.retiring ?? null,
      JSON.stringify(grant),
    );
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM key_grant WHERE id = ?", id);
  }

  removeAllOf(key: string): void {
    this.#db.run("DELETE FROM key_grant WHERE key = ?", key);
  }
}
