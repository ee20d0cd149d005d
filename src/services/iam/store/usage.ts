/** The last uses of keys and principals, as far as they were written down. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { UseNote, UseNotes } from "../../../kernel/ports/identity.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export const USAGE_TABLES = `
CREATE TABLE usage (
  who TEXT NOT NULL,
  service TEXT NOT NULL,
  region TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (who, service)
) STRICT, WITHOUT ROWID;
`;

export interface Use {
  readonly service: string;
  readonly region: string;
  readonly at: Instant;
}

export class UsageReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** Each service that `who` used, with its last use, the newest first; `notes` are those not yet written. */
  of(who: string, notes: UseNotes): Use[] {
    const uses = new Map<string, Use>();
    const sql = "SELECT service, region, at FROM usage WHERE who = ?";
    for (const row of this.#db.all<{ service: string; region: string; at: number }>(sql, who))
      uses.set(row.service, { ...row, at: instant(row.at) });
    for (const [service, { region, at }] of notes.get(who) ?? []) uses.set(service, { service, region, at });
    return [...uses.values()].sort((a, b) => b.at - a.at || (a.service < b.service ? -1 : 1));
  }

  /** The last use of each service by anybody; access keys are counted with whom they belong to. */
  byService(notes: UseNotes): ReadonlyMap<string, Omit<Use, "service">> {
    const last = new Map<string, Omit<Use, "service">>();
    const sql = "SELECT service, region, MAX(at) AS at FROM usage GROUP BY service";
    for (const row of this.#db.all<{ service: string; region: string; at: number }>(sql))
      last.set(row.service, { region: row.region, at: instant(row.at) });
    for (const services of notes.values())
      for (const [service, { region, at }] of services)
        if (at >= (last.get(service)?.at ?? 0)) last.set(service, { region, at });
    return last;
  }
}

export class UsageWriter extends UsageReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Writes down what was noted since the last time. */
  settle(notes: UseNotes): void {
    for (const [who, services] of notes)
      for (const [service, note] of services) if (!note.written) this.#put(who, service, note);
  }

  #put(who: string, service: string, note: UseNote): void {
    this.#db.run(
      `INSERT INTO usage (who, service, region, at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET region = excluded.region, at = excluded.at`,
      who,
      service,
      note.region,
      note.at,
    );
    note.written = true;
  }

  forget(who: string): void {
    this.#db.run("DELETE FROM usage WHERE who = ?", who);
  }
}
