/** What Access Analyzer keeps in one account and Region. */
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Entries } from "./entries.ts";
import type { Analyzed, Analyzer, KeptFinding } from "./finding.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE analyzer (name TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE finding (
     analyzer TEXT NOT NULL, id TEXT NOT NULL, resource TEXT NOT NULL, record TEXT NOT NULL,
     PRIMARY KEY (analyzer, id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX finding_of_resource ON finding (analyzer, resource);
   CREATE TABLE analyzed (
     analyzer TEXT NOT NULL, arn TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (analyzer, arn)
   ) STRICT, WITHOUT ROWID;`,
  // Findings of one kind alone had another form; the next round finds them again.
  `DELETE FROM finding;
   UPDATE analyzer SET record = json_set(record, '$.type', 'ACCOUNT');
   CREATE TABLE entry (
     kind TEXT NOT NULL, id TEXT NOT NULL, within TEXT NOT NULL, record TEXT NOT NULL,
     PRIMARY KEY (kind, within, id)
   ) STRICT, WITHOUT ROWID;`,
];

interface Row {
  readonly record: string;
}

const read = <T>(row: Row): T => JSON.parse(row.record) as T;

export class AnalyzerReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  analyzer(name: string): Analyzer | undefined {
    const row = this.#db.get<Row>("SELECT record FROM analyzer WHERE name = ?", name);
    return row && read<Analyzer>(row);
  }

  analyzers(): Analyzer[] {
    return this.#db.all<Row>("SELECT record FROM analyzer ORDER BY name").map((row) => read<Analyzer>(row));
  }

  finding(analyzer: string, id: string): KeptFinding | undefined {
    const row = this.#db.get<Row>("SELECT record FROM finding WHERE analyzer = ? AND id = ?", analyzer, id);
    return row && read<KeptFinding>(row);
  }

  /** By id, behind one. */
  *findings(analyzer: string, after = ""): Generator<KeptFinding> {
    const sql = "SELECT record FROM finding WHERE analyzer = ? AND id > ? ORDER BY id";
    for (const row of this.#db.iterate<Row>(sql, analyzer, after)) yield read<KeptFinding>(row);
  }

  findingsOn(analyzer: string, resource: string): KeptFinding[] {
    const sql = "SELECT record FROM finding WHERE analyzer = ? AND resource = ? ORDER BY id";
    return this.#db.all<Row>(sql, analyzer, resource).map((row) => read<KeptFinding>(row));
  }

  analyzed(analyzer: string, arn: string): Analyzed | undefined {
    const sql = "SELECT record FROM analyzed WHERE analyzer = ? AND arn = ?";
    const row = this.#db.get<Row>(sql, analyzer, arn);
    return row && read<Analyzed>(row);
  }

  *allAnalyzed(analyzer: string, after = ""): Generator<Analyzed> {
    const sql = "SELECT record FROM analyzed WHERE analyzer = ? AND arn > ? ORDER BY arn";
    for (const row of this.#db.iterate<Row>(sql, analyzer, after)) yield read<Analyzed>(row);
  }

  /** Previews, generated policies and the like; `within`: the analyzer they are of, or nothing. */
  entry<K extends keyof Entries>(kind: K, id: string, within = ""): Entries[K] | undefined {
    const sql = "SELECT record FROM entry WHERE kind = ? AND within = ? AND id = ?";
    const row = this.#db.get<Row>(sql, kind, within, id);
    return row && read<Entries[K]>(row);
  }

  /** By id, behind one. */
  *entries<K extends keyof Entries>(kind: K, within = "", after = ""): Generator<Entries[K]> {
    const sql = "SELECT record FROM entry WHERE kind = ? AND within = ? AND id > ? ORDER BY id";
    for (const row of this.#db.iterate<Row>(sql, kind, within, after)) yield read<Entries[K]>(row);
  }
}

export class AnalyzerWriter extends AnalyzerReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  putAnalyzer(analyzer: Analyzer): void {
    const sql = "INSERT OR REPLACE INTO analyzer (name, record) VALUES (?, ?)";
    this.#db.run(sql, analyzer.name, JSON.stringify(analyzer));
  }

  removeAnalyzer(name: string): void {
    this.#db.run("DELETE FROM analyzer WHERE name = ?", name);
    this.#db.run("DELETE FROM finding WHERE analyzer = ?", name);
    this.#db.run("DELETE FROM analyzed WHERE analyzer = ?", name);
    this.#db.run("DELETE FROM entry WHERE within = ? AND kind <> 'token'", name);
  }

  putFinding(analyzer: string, finding: KeptFinding): void {
    const sql = "INSERT OR REPLACE INTO finding (analyzer, id, resource, record) VALUES (?, ?, ?, ?)";
    this.#db.run(sql, analyzer, finding.id, finding.resource, JSON.stringify(finding));
  }

  putAnalyzed(analyzer: string, analyzed: Analyzed): void {
    const sql = "INSERT OR REPLACE INTO analyzed (analyzer, arn, record) VALUES (?, ?, ?)";
    this.#db.run(sql, analyzer, analyzed.arn, JSON.stringify(analyzed));
  }

  putEntry<K extends keyof Entries>(kind: K, id: string, entry: Entries[K], within = ""): void {
    const sql = "INSERT OR REPLACE INTO entry (kind, id, within, record) VALUES (?, ?, ?, ?)";
    this.#db.run(sql, kind, id, within, JSON.stringify(entry));
  }

  forgetEntry(kind: keyof Entries, id: string, within = ""): void {
    this.#db.run("DELETE FROM entry WHERE kind = ? AND within = ? AND id = ?", kind, within, id);
  }

  forgetAnalyzed(analyzer: string, arn: string): void {
    this.#db.run("DELETE FROM analyzed WHERE analyzer = ? AND arn = ?", analyzer, arn);
  }
}

export const STORE: StoreDefinition<AnalyzerReader, AnalyzerWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new AnalyzerReader(db),
  writer: (db) => new AnalyzerWriter(db),
};
