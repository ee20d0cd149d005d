/** What CloudTrail Lake keeps of one account: stores, their events, and what was asked of them. */
import type { QueryStatus } from "../../../gen/cloudtrail.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { TRAILS } from "../trail/trail.ts";
import type { EventDataStore } from "./event-data-store.ts";
import type { Query } from "./query.ts";

/** Never edit it once it was released: see the store's migrations. */
export const LAKE_TABLES = `
   CREATE TABLE event_data_store (
     id TEXT PRIMARY KEY, region TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE lake_block (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, store TEXT NOT NULL,
     first INTEGER NOT NULL, last INTEGER NOT NULL, events TEXT NOT NULL
   ) STRICT;
   CREATE INDEX lake_block_of_store ON lake_block (store, seq, last, first);
   CREATE TABLE query (
     id TEXT PRIMARY KEY, store TEXT NOT NULL, region TEXT NOT NULL, created INTEGER NOT NULL,
     status TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX query_of_store ON query (store, created, id);
   CREATE INDEX query_by_age ON query (created);
   CREATE INDEX query_under_way ON query (region) WHERE status IN ('QUEUED', 'RUNNING');
   CREATE TABLE query_page (
     query TEXT NOT NULL, page INTEGER NOT NULL, rows TEXT NOT NULL, PRIMARY KEY (query, page)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE thing (
     kind TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, id)
   ) STRICT, WITHOUT ROWID;`;

/** Rows of a result that lie together. */
export const PAGE_ROWS = 100;
export type ResultRow = readonly (string | null)[];

/** What there are few of, and what has no table of its own. */
export type ThingKind =
  | "channel"
  | "dashboard"
  | "import"
  | "import-failure"
  | "policy"
  | "event-configuration"
  | "insights";

export class LakeReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  store(id: string): EventDataStore | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM event_data_store WHERE id = ?", id);
    return row && (JSON.parse(row.record) as EventDataStore);
  }

  /** There are few: the quota is small. */
  stores(): readonly EventDataStore[] {
    return this.#db
      .all<{ record: string }>("SELECT record FROM event_data_store ORDER BY id")
      .map(({ record }) => JSON.parse(record) as EventDataStore);
  }

  /**
   * A store's events of a time, and others beside them, a few blocks at a time: between them other changes may happen.
   */
  *events(store: string, since: number, until: number): Generator<readonly string[]> {
    for (let behind = 0; ; ) {
      const rows = this.#db.all<{ seq: number; events: string }>(
        `SELECT seq, events FROM lake_block
         WHERE store = ? AND seq > ? AND last >= ? AND first <= ? ORDER BY seq LIMIT +?`,
        store,
        behind,
        since,
        until,
        BLOCKS_AT_ONCE,
      );
      const newest = rows.at(-1);
      if (newest === undefined) return;
      behind = newest.seq;
      yield rows.flatMap(({ events }) => events.split("\n"));
    }
  }

  query(id: string): Query | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM query WHERE id = ?", id);
    return row && (JSON.parse(row.record) as Query);
  }

  /** A store's queries, the newest first, behind one of them. */
  queries(
    store: string,
    window: { readonly from: number; readonly to: number },
    behind: readonly [number, string],
  ) {
    return this.#db.iterate<{ id: string; created: number; status: QueryStatus }>(
      `SELECT id, created, status FROM query
       WHERE store = ? AND created >= ? AND created <= ? AND (created, id) < (?, ?)
       ORDER BY created DESC, id DESC`,
      store,
      window.from,
      window.to,
      ...behind,
    );
  }

  queriesUnderWay(region: string): number {
    return (
      this.#db.get<{ n: number }>(
        "SELECT COUNT(*) AS n FROM query WHERE region = ? AND status IN ('QUEUED', 'RUNNING')",
        region,
      )?.n ?? 0
    );
  }

  queriesBefore(created: number, limit: number): readonly string[] {
    return this.#db
      .all<{ id: string }>("SELECT id FROM query WHERE created < ? ORDER BY created LIMIT +?", created, limit)
      .map(({ id }) => id);
  }

  /** Rows of a result from one on: at least to the end of the page that has it. */
  results(query: string, from: number, limit: number): readonly ResultRow[] {
    const first = Math.floor(from / PAGE_ROWS);
    const pages = this.#db.all<{ rows: string }>(
      "SELECT rows FROM query_page WHERE query = ? AND page >= ? ORDER BY page LIMIT +?",
      query,
      first,
      Math.ceil(limit / PAGE_ROWS) + 1,
    );
    const rows = pages.flatMap((page) => JSON.parse(page.rows) as ResultRow[]);
    return rows.slice(from - first * PAGE_ROWS, from - first * PAGE_ROWS + limit);
  }

  thing<T>(kind: ThingKind, id: string): T | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM thing WHERE kind = ? AND id = ?",
      kind,
      id,
    );
    return row && (JSON.parse(row.record) as T);
  }

  /** Those whose ids come behind one, in order. */
  *things<T>(kind: ThingKind, behind = ""): Generator<T & { readonly id: string }> {
    const rows = this.#db.iterate<{ id: string; record: string }>(
      "SELECT id, record FROM thing WHERE kind = ? AND id > ? ORDER BY id",
      kind,
      behind,
    );
    for (const { id, record } of rows) yield { ...(JSON.parse(record) as T), id };
  }
}

const BLOCKS_AT_ONCE = 32;

export class LakeWriter extends LakeReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  putStore(store: EventDataStore): void {
    this.#db.touch(TRAILS);
    this.#db.run(
      "INSERT OR REPLACE INTO event_data_store (id, region, record) VALUES (?, ?, ?)",
      store.id,
      store.homeRegion,
      JSON.stringify(store),
    );
  }

  removeStore({ id, arn }: EventDataStore): void {
    this.#db.touch(TRAILS);
    this.#db.run("DELETE FROM event_data_store WHERE id = ?", id);
    this.#db.run("DELETE FROM lake_block WHERE store = ?", id);
    this.#db.run("DELETE FROM tag WHERE resource = ?", arn);
    for (const kind of ["policy", "event-configuration", "insights"] as const) this.removeThing(kind, arn);
  }

  addEvents(store: string, first: number, last: number, events: readonly string[]): void {
    this.#db.run(
      "INSERT INTO lake_block (store, first, last, events) VALUES (?, ?, ?, ?)",
      store,
      first,
      last,
      events.join("\n"),
    );
  }

  /** The oldest of a store's blocks go, a few at a time, when they ended before an instant. */
  forgetEvents(store: string, before: number, limit: number): void {
    this.#db.run(
      `DELETE FROM lake_block WHERE seq IN (
         SELECT seq FROM (SELECT seq, last FROM lake_block WHERE store = ? ORDER BY seq LIMIT +?)
         WHERE last < ?)`,
      store,
      limit,
      before,
    );
  }

  putQuery(query: Query): void {
    this.#db.run(
      "INSERT OR REPLACE INTO query (id, store, region, created, status, record) VALUES (?, ?, ?, ?, ?, ?)",
      query.id,
      query.store,
      query.region,
      query.created,
      query.status,
      JSON.stringify(query),
    );
  }

  addResults(query: string, rows: readonly ResultRow[]): void {
    for (let page = 0; page * PAGE_ROWS < rows.length; page++)
      this.#db.run(
        "INSERT INTO query_page (query, page, rows) VALUES (?, ?, ?)",
        query,
        page,
        JSON.stringify(rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)),
      );
  }

  removeQuery(id: string): void {
    this.#db.run("DELETE FROM query WHERE id = ?", id);
    this.#db.run("DELETE FROM query_page WHERE query = ?", id);
  }

  putThing(kind: ThingKind, id: string, record: object): void {
    if (kind === "insights") this.#db.touch(TRAILS);
    this.#db.run(
      "INSERT OR REPLACE INTO thing (kind, id, record) VALUES (?, ?, ?)",
      kind,
      id,
      JSON.stringify(record),
    );
  }

  removeThing(kind: ThingKind, id: string): void {
    if (kind === "insights") this.#db.touch(TRAILS);
    this.#db.run("DELETE FROM thing WHERE kind = ? AND id = ?", kind, id);
  }
}
