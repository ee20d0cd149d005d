import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** An organizational unit. */
export interface Unit {
  /** "ou-<root>-<random>" */
  readonly id: string;
  readonly organization: string;
  /** The root or unit above it. */
  readonly parent: string;
  readonly name: string;
}

export class UnitReader {
  readonly db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.db = db;
  }

  get(organization: string, id: string): Unit | undefined {
    return this.db.get<Unit>("SELECT * FROM unit WHERE id = ? AND organization = ?", id, organization);
  }

  named(parent: string, name: string): Unit | undefined {
    return this.db.get<Unit>("SELECT * FROM unit WHERE parent = ? AND name = ?", parent, name);
  }

  inParent(parent: string, after: string, limit: number): Unit[] {
    const sql = "SELECT * FROM unit WHERE parent = ? AND id > ? ORDER BY id LIMIT +?";
    return this.db.all<Unit>(sql, parent, after, limit);
  }

  count(organization: string): number {
    return (
      this.db.get<{ n: number }>("SELECT COUNT(*) AS n FROM unit WHERE organization = ?", organization)?.n ??
      0
    );
  }

  /** From the root (which is not a unit, but first in the list) down to `id` itself. */
  lineage(organization: string, id: string): readonly string[] {
    const path = [id];
    for (
      let unit = this.get(organization, id);
      unit !== undefined;
      unit = this.get(organization, unit.parent)
    )
      path.unshift(unit.parent);
    return path;
  }
}

export class UnitWriter extends UnitReader {
  declare readonly db: WriteDatabase;

  put({ id, organization, parent, name }: Unit): void {
    this.db.run("INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?)", id, organization, parent, name);
  }

  delete(id: string): void {
    this.db.run("DELETE FROM unit WHERE id = ?", id);
  }
}
