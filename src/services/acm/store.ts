import type { Instant } from "../../base/instant.ts";
import type { SentMessage } from "../../kernel/ports/outbox.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Certificate } from "./certificate.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE certificate (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    private_key BLOB
  ) STRICT;

  CREATE TABLE token (
    name TEXT PRIMARY KEY,
    answer TEXT NOT NULL,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_until ON token (until);

  CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sent (
    seq INTEGER PRIMARY KEY,
    message TEXT NOT NULL
  ) STRICT;
  `,
];

/** What ACM keeps in one account and Region, for looking. */
export class AcmReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  certificate(id: string): Certificate | undefined {
    const row = this.#db.get<{ record: string }>("SELECT record FROM certificate WHERE id = ?", id);
    return row && JSON.parse(row.record);
  }

  /** Oldest first. */
  certificates(): Certificate[] {
    const rows = this.#db.all<{ record: string }>("SELECT record FROM certificate ORDER BY seq");
    return rows.map(({ record }) => JSON.parse(record));
  }

  count(): number {
    return this.#db.get<{ n: number }>("SELECT COUNT(*) AS n FROM certificate")?.n ?? 0;
  }

  /** As it was sealed. */
  privateKey(id: string): Uint8Array | undefined {
    const sql = "SELECT private_key AS key FROM certificate WHERE id = ?";
    return this.#db.get<{ key: Uint8Array | null }>(sql, id)?.key ?? undefined;
  }

  /** What a request with that token was answered, while that counts. */
  answered(name: string, now: Instant): string | undefined {
    const sql = "SELECT answer FROM token WHERE name = ? AND until > ?";
    return this.#db.get<{ answer: string }>(sql, name, now)?.answer;
  }

  /** How many days before certificates expire there are events; undefined: as ACM thinks best. */
  expiryDays(): number | undefined {
    return this.#db.get<{ value: number }>("SELECT value FROM setting WHERE name = 'expiryDays'")?.value;
  }

  /** Oldest first. */
  sent(): SentMessage[] {
    const rows = this.#db.all<{ message: string }>("SELECT message FROM sent ORDER BY seq");
    return rows.map(({ message }) => JSON.parse(message));
  }
}

/** The same, for changing. */
export class AcmWriter extends AcmReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  /** Adds a certificate, or puts the changed one in its place; the key stays when none is given. */
  put(certificate: Certificate, privateKey?: Uint8Array): void {
    this.#db.run(
      `INSERT INTO certificate (id, record, private_key) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET record = excluded.record,
        private_key = COALESCE(excluded.private_key, private_key)`,
      certificate.id,
      JSON.stringify(certificate),
      privateKey ?? null,
    );
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM certificate WHERE id = ?", id);
  }

  answer(name: string, answer: string, now: Instant, until: Instant): void {
    this.#db.run("DELETE FROM token WHERE until <= ?", now);
    this.#db.run("INSERT OR REPLACE INTO token (name, answer, until) VALUES (?, ?, ?)", name, answer, until);
  }

  setExpiryDays(days: number): void {
    this.#db.run("INSERT OR REPLACE INTO setting (name, value) VALUES ('expiryDays', ?)", days);
  }

  send(message: SentMessage): void {
    this.#db.run("INSERT INTO sent (message) VALUES (?)", JSON.stringify(message));
  }
}

export const STORE: StoreDefinition<AcmReader, AcmWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new AcmReader(db),
  writer: (db) => new AcmWriter(db),
};
