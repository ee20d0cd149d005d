import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { Ready } from "../../../kernel/store/ready.ts";
import { parentOf, pathOf } from "../name.ts";
import type { ParameterRecord, Tier, Version } from "../parameter.ts";

/** Where a list stands: behind this parameter, in the order of paths. */
export interface Cursor {
  readonly path: string;
  readonly name: string;
}

/** Paths from `from` on, up to but not including `to`. */
export interface PathRange {
  readonly from: string;
  readonly to: string;
}

interface Row {
  readonly record: string;
}

/** Parameters that are kept ready at most. */
const READY_MAX = 1_000;
const PARAMETERS = "parameter";

/** The parameters of a cell, for looking. */
export class ParameterReader {
  readonly #db: ReadDatabase;
  /** Parameters by name, as they are since the last change to any. */
  readonly #ready: Ready<ParameterRecord>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#ready = new Ready(db, PARAMETERS, READY_MAX);
  }

  get(name: string): ParameterRecord | undefined {
    const ready = this.#ready.get(name);
    if (ready !== undefined) return ready;
    const row = this.#db.get<Row>("SELECT record FROM parameter WHERE name = ?", name);
    if (row === undefined) return undefined;
    return this.#ready.keep(name, JSON.parse(row.record) as ParameterRecord);
  }

  /** A version that is not the current one. */
  earlier(name: string, version: number): Version | undefined {
    const row = this.#db.get<Row>("SELECT record FROM version WHERE name = ? AND version = ?", name, version);
    return row === undefined ? undefined : (JSON.parse(row.record) as Version);
  }

  /** Versions that are not the current one, oldest first, those after `after`. */
  earlierVersions(name: string, after: number, limit: number): Version[] {
    const rows = this.#db.all<Row>(
      "SELECT record FROM version WHERE name = ? AND version > ? ORDER BY version LIMIT +?",
      name,
      after,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as Version);
  }

  /** Parameters in the order of their paths. */
  inRange({ from, to }: PathRange, after: Cursor, limit: number): ParameterRecord[] {
    const rows = this.#db.all<Row>(
      `SELECT record FROM parameter WHERE path >= ? AND path < ? AND (path, name) > (?, ?)
       ORDER BY path, name LIMIT +?`,
      from,
      to,
      after.path,
      after.name,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as ParameterRecord);
  }

  /** Parameters one level below a path ("" is the root), in the order of their paths. */
  below(parent: string, after: Cursor, limit: number): ParameterRecord[] {
    const rows = this.#db.all<Row>(
      "SELECT record FROM parameter WHERE parent = ? AND (path, name) > (?, ?) ORDER BY path, name LIMIT +?",
      parent,
      after.path,
      after.name,
      limit,
    );
    return rows.map((row) => JSON.parse(row.record) as ParameterRecord);
  }

  /** How many parameters of a tier there are. */
  count(tier: Tier): number {
    const row = this.#db.get<{ parameters: number }>("SELECT parameters FROM tally WHERE tier = ?", tier);
    return row?.parameters ?? 0;
  }
}

/** The parameters of a cell, for changing. */
export class ParameterWriter extends ParameterReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a parameter, or puts the changed one in the place of `previous`. */
  put(record: ParameterRecord, previous: ParameterRecord | undefined): void {
    const { name, current } = record;
    this.#db.touch(PARAMETERS);
    if (previous?.current.tier !== current.tier) {
      this.#countOn(current.tier, 1);
      if (previous !== undefined) this.#countOn(previous.current.tier, -1);
    }
    this.#db.run(
      "INSERT OR REPLACE INTO parameter (name, path, parent, tier, record) VALUES (?, ?, ?, ?, ?)",
      name,
      pathOf(name),
      parentOf(name),
      current.tier,
      JSON.stringify(record),
    );
  }

  keepEarlier(name: string, version: Version): void {
    this.#db.run(
      "INSERT OR REPLACE INTO version (name, version, record) VALUES (?, ?, ?)",
      name,
      version.version,
      JSON.stringify(version),
    );
  }

  forgetEarlier(name: string, version: number): void {
    this.#db.run("DELETE FROM version WHERE name = ? AND version = ?", name, version);
  }

  /** With its versions and labels. */
  remove(record: ParameterRecord): void {
    this.#db.touch(PARAMETERS);
    this.#countOn(record.current.tier, -1);
    this.#db.run("DELETE FROM parameter WHERE name = ?", record.name);
    this.#db.run("DELETE FROM version WHERE name = ?", record.name);
    this.#db.run("DELETE FROM label WHERE name = ?", record.name);
  }

  #countOn(tier: Tier, by: number): void {
    this.#db.run(
      `INSERT INTO tally (tier, parameters) VALUES (?, ?)
       ON CONFLICT (tier) DO UPDATE SET parameters = parameters + excluded.parameters`,
      tier,
      by,
    );
  }
}
