import { type Instant, instant } from "../../base/instant.ts";
import type { EventShape, SourceType } from "../../gen/dax.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { ClusterRecord, ParameterGroupRecord, SubnetGroupRecord } from "./cluster.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE thing (
     kind TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, name)
   ) WITHOUT ROWID;
   CREATE TABLE event (
     id INTEGER PRIMARY KEY, source TEXT NOT NULL, type TEXT NOT NULL, at INTEGER NOT NULL,
     message TEXT NOT NULL
   );
   CREATE INDEX event_by_time ON event (at, id);`,
];

/** What DAX has, by kind. */
export interface Things {
  readonly cluster: ClusterRecord;
  readonly "parameter group": ParameterGroupRecord;
  readonly "subnet group": SubnetGroupRecord;
}
export type Kind = keyof Things;

export interface EventFilter {
  readonly source: string | undefined;
  readonly type: SourceType | undefined;
  readonly from: Instant;
  readonly to: Instant;
}

/** What DAX keeps in one account and Region, for looking. */
export class DaxReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<K extends Kind>(kind: K, name: string): Things[K] | undefined {
    const sql = "SELECT record FROM thing WHERE kind = ? AND name = ?";
    const row = this.#db.get<{ record: string }>(sql, kind, name);
    return row && (JSON.parse(row.record) as Things[K]);
  }

  /** In the order of their names, those after `after`. */
  list<K extends Kind>(kind: K, after: string, limit: number): Things[K][] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM thing WHERE kind = ? AND name > ? ORDER BY name LIMIT +?",
        kind,
        after,
        limit,
      )
      .map((row) => JSON.parse(row.record) as Things[K]);
  }

  count(kind: Kind): number {
    const sql = "SELECT COUNT(*) AS count FROM thing WHERE kind = ?";
    return this.#db.get<{ count: number }>(sql, kind)?.count ?? 0;
  }

  /** Oldest first, those after number `after`. */
  events(
    { source, type, from, to }: EventFilter,
    after: number,
    limit: number,
  ): Array<EventShape & { id: number }> {
    return this.#db
      .all<{ id: number; source: string; type: SourceType; at: number; message: string }>(
        `SELECT * FROM event WHERE at BETWEEN ? AND ? AND id > ? AND (? IS NULL OR source = ?)
         AND (? IS NULL OR type = ?) ORDER BY id LIMIT +?`,
        from,
        to,
        after,
        source ?? null,
        source ?? null,
        type ?? null,
        type ?? null,
        limit,
      )
      .map((row) => ({
        id: row.id,
        SourceName: row.source,
        SourceType: row.type,
        Message: row.message,
        Date: instant(row.at),
      }));
  }
}

/** The same, for changing. */
export class DaxWriter extends DaxReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put<K extends Kind>(kind: K, thing: Things[K]): void {
    this.#db.run(
      "INSERT OR REPLACE INTO thing (kind, name, record) VALUES (?, ?, ?)",
      kind,
      thing.name,
      JSON.stringify(thing),
    );
  }

  remove(kind: Kind, name: string): void {
    this.#db.run("DELETE FROM thing WHERE kind = ? AND name = ?", kind, name);
  }

  /** Notes an event, and forgets those that are too old. */
  note(source: string, type: SourceType, at: Instant, message: string, oldest: Instant): void {
    this.#db.run("DELETE FROM event WHERE at < ?", oldest);
    this.#db.run(
      "INSERT INTO event (source, type, at, message) VALUES (?, ?, ?, ?)",
      source,
      type,
      at,
      message,
    );
  }
}

export const STORE: StoreDefinition<DaxReader, DaxWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new DaxReader(db),
  writer: (db) => new DaxWriter(db),
};
