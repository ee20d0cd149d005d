import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

/** The labels of a cell's parameters, for looking. A label is at one version of its parameter at most. */
export class LabelReader {
  readonly #db: ReadDatabase;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  /** The version that has the label. */
  versionOf(name: string, label: string): number | undefined {
    return this.#db.get<{ version: number }>(
      "SELECT version FROM label WHERE name = ? AND label = ?",
      name,
      label,
    )?.version;
  }

  /** The labels of a version, in their order. */
  of(name: string, version: number): string[] {
    const rows = this.#db.all<{ label: string }>(
      "SELECT label FROM label WHERE name = ? AND version = ? ORDER BY label",
      name,
      version,
    );
    return rows.map((row) => row.label);
  }

  /** All labels of a parameter. */
  all(name: string): string[] {
    const rows = this.#db.all<{ label: string }>("SELECT label FROM label WHERE name = ?", name);
    return rows.map((row) => row.label);
  }
}

/** The same, for changing. */
export class LabelWriter extends LabelReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Attaches a label, taking it from the version that had it. */
  put(name: string, label: string, version: number): void {
    this.#db.run(
      "INSERT OR REPLACE INTO label (name, label, version) VALUES (?, ?, ?)",
      name,
      label,
      version,
    );
  }

  remove(name: string, label: string): void {
    this.#db.run("DELETE FROM label WHERE name = ? AND label = ?", name, label);
  }
}
