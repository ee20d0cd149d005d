import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { AlarmRecord } from "../alarms/alarm.ts";

interface Row {
  readonly record: string;
}

const asAlarm = (row: Row): AlarmRecord => JSON.parse(row.record) as AlarmRecord;

/** The alarms of a cell, for looking. */
export class AlarmReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get(name: string): AlarmRecord | undefined {
    const row = this.#db.get<Row>("SELECT record FROM alarm WHERE name = ?", name);
    return row && asAlarm(row);
  }

  /** Alarms in the order of their names, after one of them, with a prefix. */
  *list(prefix: string, after: string): Iterable<AlarmRecord> {
    const from = after > prefix ? after : prefix;
    const rows = this.#db.iterate<Row & { readonly name: string }>(
      "SELECT name, record FROM alarm WHERE name >= ? ORDER BY name",
      from,
    );
    for (const row of rows) {
      if (!row.name.startsWith(prefix)) return;
      if (row.name > after || after === "") yield asAlarm(row);
    }
  }

  /** Names of the alarms that look at what has this key. */
  watching(key: string): string[] {
    return this.#db
      .all<{ alarm: string }>("SELECT alarm FROM watch WHERE key = ? ORDER BY alarm", key)
      .map(({ alarm }) => alarm);
  }

  /** Names of the mute rules that mean an alarm. */
  mutedBy(alarm: string): string[] {
    return this.#db
      .all<{ rule: string }>("SELECT rule FROM mute_target WHERE alarm = ?", alarm)
      .map(({ rule }) => rule);
  }

  /** When the alarm's next evaluation is due, if it is. */
  scheduled(name: string): number | undefined {
    return (
      this.#db.get<{ scheduled: number | null }>("SELECT scheduled FROM alarm WHERE name = ?", name)
        ?.scheduled ?? undefined
    );
  }
}

/** The same, for changing. */
export class AlarmWriter extends AlarmReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(alarm: AlarmRecord): void {
    this.#db.run(
      "INSERT INTO alarm (name, type, state, record) VALUES (?, ?, ?, ?) " +
        "ON CONFLICT DO UPDATE SET type = excluded.type, state = excluded.state, record = excluded.record",
      alarm.name,
      alarm.type,
      alarm.state,
      JSON.stringify(alarm),
    );
  }

  remove(name: string): void {
    this.#db.run("DELETE FROM alarm WHERE name = ?", name);
    this.#db.run("DELETE FROM watch WHERE alarm = ?", name);
  }

  watch(name: string, keys: Iterable<string>): void {
    this.#db.run("DELETE FROM watch WHERE alarm = ?", name);
    for (const key of keys) this.#db.run("INSERT OR IGNORE INTO watch (key, alarm) VALUES (?, ?)", key, name);
  }

  /** Which alarms a mute rule means. */
  setMuted(rule: string, alarms: Iterable<string>): void {
    this.#db.run("DELETE FROM mute_target WHERE rule = ?", rule);
    for (const alarm of alarms)
      this.#db.run("INSERT OR IGNORE INTO mute_target (alarm, rule) VALUES (?, ?)", alarm, rule);
  }

  setScheduled(name: string, at: Instant | undefined): void {
    this.#db.run("UPDATE alarm SET scheduled = ? WHERE name = ?", at ?? null, name);
  }
}
