/** What EventBridge Scheduler keeps in one account and Region. */
import type { Instant } from "../../base/instant.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { TAG_TABLE, TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import type { Group, Schedule } from "./schedule.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE schedule_group (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE schedule (
     grp TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (grp, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE total (id INTEGER PRIMARY KEY, schedules INTEGER NOT NULL) STRICT;
   CREATE TABLE client_token (
     token TEXT PRIMARY KEY, request TEXT NOT NULL, at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX client_token_by_time ON client_token (at);
   ${TAG_TABLE}`,
];

const BEHIND = "\uffff";

export class SchedulerReader {
  readonly tags: TagReader;
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
    this.tags = new TagReader(db);
  }

  group(name: string): Group | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM schedule_group WHERE name = ?", name);
    return row && (JSON.parse(row.record) as Group);
  }

  groups(prefix: string, after: string): Group[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM schedule_group WHERE name > ? AND name >= ? AND name < ? ORDER BY name",
        after,
        prefix,
        prefix + BEHIND,
      )
      .map(({ record }) => JSON.parse(record) as Group);
  }

  schedule(group: string, name: string): Schedule | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM schedule WHERE grp = ? AND name = ?",
      group,
      name,
    );
    return row && (JSON.parse(row.record) as Schedule);
  }

  /** By group and name, behind a place; of one group when one is named. The loop must end before the handler does. */
  *schedules(
    group: string | undefined,
    prefix: string,
    after: readonly [string, string],
  ): Generator<Schedule> {
    const rows = this.#db.iterate<{ record: string }>(
      "SELECT record FROM schedule WHERE grp >= ? AND grp < ? AND (grp, name) > (?, ?) ORDER BY grp, name",
      group ?? "",
      group === undefined ? BEHIND : `${group}\u0000`,
      after[0],
      after[1],
    );
    for (const { record } of rows) {
      const schedule = JSON.parse(record) as Schedule;
      if (schedule.name.startsWith(prefix)) yield schedule;
    }
  }

  total(): number {
    return this.#db.get<{ schedules: number }>("SELECT schedules FROM total WHERE id = 1")?.schedules ?? 0;
  }

  request(token: string, since: Instant): string | undefined {
    return this.#db.get<{ request: string }>(
      "SELECT request FROM client_token WHERE token = ? AND at > ?",
      token,
      since,
    )?.request;
  }
}

export class SchedulerWriter extends SchedulerReader {
  override readonly tags: TagWriter;
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.tags = new TagWriter(db);
  }

  putGroup(group: Group): void {
    this.#db.run(
      "INSERT OR REPLACE INTO schedule_group (name, record) VALUES (?, ?)",
      group.name,
      JSON.stringify(group),
    );
  }

  removeGroup(name: string): void {
    this.#db.run("DELETE FROM schedule_group WHERE name = ?", name);
  }

  add(schedule: Schedule): void {
    this.#db.run(
      "INSERT INTO total (id, schedules) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET schedules = schedules + 1",
    );
    this.change(schedule);
  }

  change(schedule: Schedule): void {
    this.#db.run(
      "INSERT OR REPLACE INTO schedule (grp, name, record) VALUES (?, ?, ?)",
      schedule.group,
      schedule.name,
      JSON.stringify(schedule),
    );
  }

  remove({ group, name }: Schedule): void {
    this.#db.run("UPDATE total SET schedules = schedules - 1 WHERE id = 1");
    this.#db.run("DELETE FROM schedule WHERE grp = ? AND name = ?", group, name);
  }

  /** Remembers a request by its token, and forgets those from before `since`. */
  remember(token: string, request: string, at: Instant, since: Instant): void {
    this.#db.run("DELETE FROM client_token WHERE at <= ?", since);
    this.#db.run(
      "INSERT OR REPLACE INTO client_token (token, request, at) VALUES (?, ?, ?)",
      token,
      request,
      at,
    );
  }
}

export const STORE: StoreDefinition<SchedulerReader, SchedulerWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new SchedulerReader(db),
  writer: (db) => new SchedulerWriter(db),
};
