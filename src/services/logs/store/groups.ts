import type { Instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import type { LogGroup, LogGroupRecord } from "../group.ts";

const GROUPS = "group";
/** Groups that are kept ready at most. */
const READY_MAX = 1_000;

interface Row {
  readonly id: number;
  readonly record: string;
}

/** The log groups of a cell, for looking. */
export class GroupReader {
  readonly #db: ReadDatabase;
  readonly #ready = new Map<string, LogGroup>();
  #readySince = -1;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  named(name: string): LogGroup | undefined {
    const generation = this.#db.generation(GROUPS);
    if (generation !== this.#readySince) {
      this.#ready.clear();
      this.#readySince = generation;
    }
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const group = groupOf(this.#db.get<Row>("SELECT id, record FROM log_group WHERE name = ?", name));
    if (this.#ready.size >= READY_MAX) this.#ready.clear();
    if (group !== undefined) this.#ready.set(name, group);
    return group;
  }

  ofId(id: number): LogGroup | undefined {
    return groupOf(this.#db.get<Row>("SELECT id, record FROM log_group WHERE id = ?", id));
  }

  /** In the order of names, those after `after` that begin with `prefix`; the loop says when it has enough. */
  *after(prefix: string, after: string): IterableIterator<LogGroup> {
    const rows = this.#db.iterate<Row>(
      "SELECT id, record FROM log_group WHERE name > ? AND name >= ? AND name < ? ORDER BY name",
      after,
      prefix,
      `${prefix}~`, // sorts after every character of a name
    );
    for (const row of rows) yield groupOf(row) as LogGroup;
  }

  /** Bytes of all messages, with what AWS counts on top. */
  bytes(id: number): number {
    return this.#db.get<{ bytes: number }>("SELECT bytes FROM log_group WHERE id = ?", id)?.bytes ?? 0;
  }

  expiryPlanned(id: number): Instant | undefined {
    const row = this.#db.get<{ at: Instant | null }>("SELECT expire_at at FROM log_group WHERE id = ?", id);
    return row?.at ?? undefined;
  }
}

/** The log groups of a cell, for changing. */
export class GroupWriter extends GroupReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Answers the group's id. */
  add(record: LogGroupRecord): number {
    this.#db.touch(GROUPS);
    const text = JSON.stringify(record);
    return this.#db.run("INSERT INTO log_group (name, record) VALUES (?, ?)", record.name, text)
      .lastInsertRowid;
  }

  put({ id, ...record }: LogGroup): void {
    this.#db.touch(GROUPS);
    this.#db.run("UPDATE log_group SET record = ? WHERE id = ?", JSON.stringify(record), id);
  }

  remove(id: number): void {
    this.#db.touch(GROUPS);
    this.#db.run("DELETE FROM log_group WHERE id = ?", id);
  }

  grew(id: number, bytes: number): void {
    this.#db.run("UPDATE log_group SET bytes = bytes + ? WHERE id = ?", bytes, id);
  }

  planExpiry(id: number, at: Instant | undefined): void {
    this.#db.run("UPDATE log_group SET expire_at = ? WHERE id = ?", at ?? null, id);
  }
}

function groupOf(row: Row | undefined): LogGroup | undefined {
  return row === undefined ? undefined : { ...(JSON.parse(row.record) as LogGroupRecord), id: row.id };
}
