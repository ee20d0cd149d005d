/** What EventBridge keeps in one account and Region. */
import type { Instant } from "../../base/instant.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { TAG_TABLE, TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import { type BusIndex, indexOf } from "./bus-index.ts";
import type { Named } from "./resource.ts";
import type { Rule, RuleTarget } from "./rule.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE resource (
     kind TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE rule (
     bus TEXT NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (bus, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE target (
     bus TEXT NOT NULL, rule TEXT NOT NULL, id TEXT NOT NULL, arn TEXT NOT NULL, record TEXT NOT NULL,
     PRIMARY KEY (bus, rule, id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX target_by_arn ON target (bus, arn, rule);
   CREATE TABLE archived (
     id INTEGER PRIMARY KEY AUTOINCREMENT, archive TEXT NOT NULL, at INTEGER NOT NULL, event TEXT NOT NULL
   ) STRICT;
   CREATE INDEX archived_at ON archived (archive, at, id);
   CREATE TABLE pace (
     destination TEXT PRIMARY KEY, second INTEGER NOT NULL, count INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   ${TAG_TABLE}`,
];

/** Kinds of named resources that have a record and no more. */
export type Kind =
  | "bus"
  | "archive"
  | "replay"
  | "connection"
  | "api-destination"
  | "token"
  | "event-source"
  | "partner-source"
  | "partner-account";

/** Changes of rules, targets and archives: what the indexes of buses are made from. */
const ROUTING = "routing";

/** An event that an archive keeps. */
export interface Archived {
  readonly id: number;
  readonly at: number;
  readonly event: string;
}

/** Behind every name with a prefix. */
const BEHIND = "\uffff";

export class EventsReader {
  readonly tags: TagReader;
  readonly #db: ReadDatabase;
  readonly #indexes = new Map<string, { readonly generation: number; readonly index: BusIndex }>();
  constructor(db: ReadDatabase) {
    this.#db = db;
    this.tags = new TagReader(db);
  }

  resource<T extends Named>(kind: Kind, name: string): T | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM resource WHERE kind = ? AND name = ?",
      kind,
      name,
    );
    return row && (JSON.parse(row.record) as T);
  }

  /** Those whose name begins with `prefix`, in the order of their names, behind `after`. */
  *resources<T extends Named>(kind: Kind, prefix = "", after = ""): Generator<T> {
    const rows = this.#db.iterate<{ record: string }>(
      "SELECT record FROM resource WHERE kind = ? AND name > ? AND name >= ? AND name < ? ORDER BY name",
      kind,
      after,
      prefix,
      prefix + BEHIND,
    );
    for (const { record } of rows) yield JSON.parse(record) as T;
  }

  count(kind: Kind): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM resource WHERE kind = ?", kind)?.n ?? 0;
  }

  rule(bus: string, name: string): Rule | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM rule WHERE bus = ? AND name = ?",
      bus,
      name,
    );
    return row && (JSON.parse(row.record) as Rule);
  }

  *rules(bus: string, prefix = "", after = ""): Generator<Rule> {
    const rows = this.#db.iterate<{ record: string }>(
      "SELECT record FROM rule WHERE bus = ? AND name > ? AND name >= ? AND name < ? ORDER BY name",
      bus,
      after,
      prefix,
      prefix + BEHIND,
    );
    for (const { record } of rows) yield JSON.parse(record) as Rule;
  }

  ruleCount(bus: string): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM rule WHERE bus = ?", bus)?.n ?? 0;
  }

  target(bus: string, rule: string, id: string): RuleTarget | undefined {
    const row = this.#db.get<{ record: string }>(
      "SELECT record FROM target WHERE bus = ? AND rule = ? AND id = ?",
      bus,
      rule,
      id,
    );
    return row && (JSON.parse(row.record) as RuleTarget);
  }

  targets(bus: string, rule: string, after = ""): RuleTarget[] {
    return this.#db
      .all<{ record: string }>(
        "SELECT record FROM target WHERE bus = ? AND rule = ? AND id > ? ORDER BY id",
        bus,
        rule,
        after,
      )
      .map(({ record }) => JSON.parse(record) as RuleTarget);
  }

  rulesOfTarget(bus: string, arn: string, after: string): string[] {
    return this.#db
      .all<{ rule: string }>(
        "SELECT DISTINCT rule FROM target WHERE bus = ? AND arn = ? AND rule > ? ORDER BY rule",
        bus,
        arn,
        after,
      )
      .map(({ rule }) => rule);
  }

  /** Made anew only after something changed. */
  index(bus: string): BusIndex {
    const generation = this.#db.generation(ROUTING);
    const known = this.#indexes.get(bus);
    if (known?.generation === generation) return known.index;
    const index = indexOf(this, bus);
    this.#indexes.set(bus, { generation, index });
    return index;
  }

  archived(archive: string, from: Instant, to: Instant, after: number, limit: number): Archived[] {
    return this.#db.all<Archived>(
      "SELECT id, at, event FROM archived WHERE archive = ? AND at >= ? AND at < ? AND id > ? ORDER BY id LIMIT +?",
      archive,
      from,
      to,
      after,
      limit,
    );
  }

  oldestArchived(archive: string): Instant | undefined {
    const row = this.#db.get<{ at: Instant }>(
      "SELECT at FROM archived WHERE archive = ? ORDER BY at LIMIT 1",
      archive,
    );
    return row?.at;
  }
}

export class EventsWriter extends EventsReader {
  override readonly tags: TagWriter;
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
    this.tags = new TagWriter(db);
  }

  put(kind: Kind, record: Named): void {
    this.#db.run(
      "INSERT OR REPLACE INTO resource (kind, name, record) VALUES (?, ?, ?)",
      kind,
      record.name,
      JSON.stringify(record),
    );
  }

  remove(kind: Kind, name: string): void {
    this.#db.run("DELETE FROM resource WHERE kind = ? AND name = ?", kind, name);
  }

  /** Rules, targets or archives of a bus are others now. */
  reroute(): void {
    this.#db.touch(ROUTING);
  }

  putRule(rule: Rule): void {
    this.reroute();
    this.#db.run(
      "INSERT OR REPLACE INTO rule (bus, name, record) VALUES (?, ?, ?)",
      rule.bus,
      rule.name,
      JSON.stringify(rule),
    );
  }

  removeRule(bus: string, name: string): void {
    this.reroute();
    this.#db.run("DELETE FROM rule WHERE bus = ? AND name = ?", bus, name);
  }

  putTarget(bus: string, rule: string, target: RuleTarget): void {
    this.reroute();
    this.#db.run(
      "INSERT OR REPLACE INTO target (bus, rule, id, arn, record) VALUES (?, ?, ?, ?, ?)",
      bus,
      rule,
      target.Id,
      target.Arn,
      JSON.stringify(target),
    );
  }

  removeTarget(bus: string, rule: string, id: string): boolean {
    this.reroute();
    return (
      this.#db.run("DELETE FROM target WHERE bus = ? AND rule = ? AND id = ?", bus, rule, id).changes > 0
    );
  }

  archive(archive: string, at: Instant, event: string): void {
    this.#db.run("INSERT INTO archived (archive, at, event) VALUES (?, ?, ?)", archive, at, event);
  }

  /** Forgets what is older. */
  forgetArchived(archive: string, before: Instant): void {
    this.#db.run("DELETE FROM archived WHERE archive = ? AND at < ?", archive, before);
  }

  /** The second, not before `second`, in which a destination may be called once more. */
  takeTurn(destination: string, second: number, perSecond: number): number {
    const row = this.#db.get<{ second: number; count: number }>(
      "SELECT second, count FROM pace WHERE destination = ?",
      destination,
    );
    const current = row === undefined || row.second < second ? { second, count: 0 } : row;
    const turn =
      current.count < perSecond
        ? { second: current.second, count: current.count + 1 }
        : { second: current.second + 1, count: 1 };
    this.#db.run(
      "INSERT OR REPLACE INTO pace (destination, second, count) VALUES (?, ?, ?)",
      destination,
      turn.second,
      turn.count,
    );
    return turn.second;
  }
}

export const STORE: StoreDefinition<EventsReader, EventsWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new EventsReader(db),
  writer: (db) => new EventsWriter(db),
};
