/** What insights count, and what they found. */
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export const INSIGHT_TABLES = `
   CREATE TABLE insight_minute (
     key TEXT NOT NULL, minute INTEGER NOT NULL, calls INTEGER NOT NULL, PRIMARY KEY (key, minute)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX insight_by_minute ON insight_minute (minute);
   CREATE TABLE insight_day (
     key TEXT NOT NULL, day INTEGER NOT NULL, calls INTEGER NOT NULL, PRIMARY KEY (key, day)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE insight_open (key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE insight_event (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, region TEXT NOT NULL,
     at INTEGER NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX insight_event_by_time ON insight_event (region, at, seq);
   CREATE INDEX insight_event_by_source ON insight_event (region, source, at, seq);
   CREATE INDEX insight_event_by_name ON insight_event (region, name, at, seq);`;

/** An insight that has begun and not ended. */
export interface OpenInsight {
  readonly id: string;
  readonly since: number;
  readonly baseline: { readonly average: number; readonly duration: number };
  readonly calls: number;
  readonly minutes: number;
}

export interface InsightEvent {
  readonly seq: number;
  readonly id: string;
  readonly region: string;
  readonly at: number;
  readonly source: string;
  readonly name: string;
  /** JSON. */
  readonly record: string;
}

export interface InsightSearch {
  readonly region: string;
  readonly since: number;
  readonly until: number;
  /** Goes on behind this event. */
  readonly behind: readonly [at: number, seq: number];
  readonly by?: { readonly column: "id" | "source" | "name"; readonly value: string } | undefined;
}

const SEARCHES = {
  none: "SELECT * FROM insight_event WHERE region = ?1 AND at >= ?2 AND at <= ?3 AND (at, seq) < (?4, ?5) ORDER BY at DESC, seq DESC",
  id: "SELECT * FROM insight_event WHERE id = ?6 AND region = ?1 AND at >= ?2 AND at <= ?3 AND (at, seq) < (?4, ?5)",
  source:
    "SELECT * FROM insight_event WHERE region = ?1 AND source = ?6 AND at >= ?2 AND at <= ?3 AND (at, seq) < (?4, ?5) ORDER BY at DESC, seq DESC",
  name: "SELECT * FROM insight_event WHERE region = ?1 AND name = ?6 AND at >= ?2 AND at <= ?3 AND (at, seq) < (?4, ?5) ORDER BY at DESC, seq DESC",
} as const;

export class InsightReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  countsAt(minute: number): readonly { readonly key: string; readonly calls: number }[] {
    return this.#db.all("SELECT key, calls FROM insight_minute WHERE minute = ?", minute);
  }

  /** Calls of a key by minute, oldest first. */
  counts(
    key: string,
    from: number,
    to: number,
  ): IterableIterator<{ readonly minute: number; readonly calls: number }> {
    return this.#db.iterate(
      "SELECT minute, calls FROM insight_minute WHERE key = ? AND minute >= ? AND minute < ? ORDER BY minute",
      key,
      from,
      to,
    );
  }

  callsSince(key: string, day: number): number {
    const sql = "SELECT COALESCE(SUM(calls), 0) AS n FROM insight_day WHERE key = ? AND day >= ?";
    return this.#db.get<{ n: number }>(sql, key, day)?.n ?? 0;
  }

  /** From a minute on: there are few yet. */
  callsFrom(key: string, minute: number): number {
    const sql = "SELECT COALESCE(SUM(calls), 0) AS n FROM insight_minute WHERE key = ? AND minute >= ?";
    return this.#db.get<{ n: number }>(sql, key, minute)?.n ?? 0;
  }

  open(): readonly (OpenInsight & { readonly key: string })[] {
    return this.#db
      .all<{ key: string; record: string }>("SELECT key, record FROM insight_open ORDER BY key")
      .map(({ key, record }) => ({ ...(JSON.parse(record) as OpenInsight), key }));
  }

  search({ region, since, until, behind, by }: InsightSearch): IterableIterator<InsightEvent> {
    const given = [region, since, until, ...behind];
    if (by === undefined) return this.#db.iterate<InsightEvent>(SEARCHES.none, ...given);
    return this.#db.iterate<InsightEvent>(SEARCHES[by.column], ...given, by.value);
  }

  eventsBehind(seq: number, limit: number): readonly InsightEvent[] {
    return this.#db.all<InsightEvent>(
      "SELECT * FROM insight_event WHERE seq > ? ORDER BY seq LIMIT +?",
      seq,
      limit,
    );
  }

  newestEvent(): number {
    return this.#db.get<{ seq: number }>("SELECT COALESCE(MAX(seq), 0) AS seq FROM insight_event")?.seq ?? 0;
  }
}

export class InsightWriter extends InsightReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  count(key: string, minute: number, day: number, calls: number): void {
    this.#db.run(
      "INSERT INTO insight_minute (key, minute, calls) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET calls = calls + excluded.calls",
      key,
      minute,
      calls,
    );
    this.#db.run(
      "INSERT INTO insight_day (key, day, calls) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET calls = calls + excluded.calls",
      key,
      day,
      calls,
    );
  }

  putOpen(key: string, insight: OpenInsight): void {
    this.#db.run(
      "INSERT OR REPLACE INTO insight_open (key, record) VALUES (?, ?)",
      key,
      JSON.stringify(insight),
    );
  }

  close(key: string): void {
    this.#db.run("DELETE FROM insight_open WHERE key = ?", key);
  }

  addEvent({ id, region, at, source, name, record }: Omit<InsightEvent, "seq">): void {
    this.#db.run(
      "INSERT INTO insight_event (id, region, at, source, name, record) VALUES (?, ?, ?, ?, ?, ?)",
      id,
      region,
      at,
      source,
      name,
      record,
    );
  }

  /** A few of what is older than anybody can ask for. */
  forget(before: number, limit: number): void {
    this.#db.run(
      "DELETE FROM insight_minute WHERE (key, minute) IN (SELECT key, minute FROM insight_minute WHERE minute < ? LIMIT +?)",
      before,
      limit,
    );
    this.#db.run(
      "DELETE FROM insight_event WHERE seq IN (SELECT seq FROM insight_event ORDER BY seq LIMIT +?) AND at < ?",
      limit,
      before,
    );
  }

  forgetAllCounts(): void {
    for (const table of ["insight_minute", "insight_day", "insight_open"] as const)
      this.#db.run(DELETIONS[table]);
  }
}

const DELETIONS = {
  insight_minute: "DELETE FROM insight_minute",
  insight_day: "DELETE FROM insight_day",
  insight_open: "DELETE FROM insight_open",
} as const;
