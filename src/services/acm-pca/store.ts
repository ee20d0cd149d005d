import type { Instant } from "../../base/instant.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import type { Authority } from "./authority.ts";
import type { Issued } from "./issued.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE authority (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL,
    private_key BLOB NOT NULL
  ) STRICT;

  CREATE TABLE certificate (
    seq INTEGER PRIMARY KEY,
    authority TEXT NOT NULL,
    serial TEXT NOT NULL,
    record TEXT NOT NULL,
    der BLOB NOT NULL,
    revoked INTEGER NOT NULL,
    UNIQUE (authority, serial)
  ) STRICT;
  CREATE INDEX certificate_revoked ON certificate (authority, seq) WHERE revoked = 1;

  CREATE TABLE token (
    name TEXT PRIMARY KEY,
    answer TEXT NOT NULL,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX token_until ON token (until);

  CREATE TABLE report (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE responder (
    key_hash TEXT PRIMARY KEY,
    authority TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** An audit report. */
export interface Report {
  readonly id: string;
  readonly authority: string;
  readonly bucket: string;
  readonly key: string;
  readonly createdAt: Instant;
}

interface RecordRow {
  readonly record: string;
}
interface CertificateRow extends RecordRow {
  readonly der: Uint8Array;
}

const issuedOf = ({ record, der }: CertificateRow): Issued => ({ ...JSON.parse(record), der });

/** What Private CA keeps in one account and Region, for looking. */
export class AcmPcaReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  authority(id: string): Authority | undefined {
    const row = this.#db.get<RecordRow>("SELECT record FROM authority WHERE id = ?", id);
    return row && JSON.parse(row.record);
  }

  /** Oldest first. */
  authorities(): Authority[] {
    const rows = this.#db.all<RecordRow>("SELECT record FROM authority ORDER BY seq");
    return rows.map(({ record }) => JSON.parse(record));
  }

  /** As it was sealed. */
  privateKey(id: string): Uint8Array | undefined {
    return this.#db.get<{ key: Uint8Array }>("SELECT private_key AS key FROM authority WHERE id = ?", id)
      ?.key;
  }

  /** The authority whose public key has this hash, of those that answer about their certificates. */
  respondingFor(keyHash: string): Authority | undefined {
    const sql = "SELECT authority AS id FROM responder WHERE key_hash = ?";
    const id = this.#db.get<{ id: string }>(sql, keyHash)?.id;
    return id === undefined ? undefined : this.authority(id);
  }

  issued(authority: string, serial: string): Issued | undefined {
    const row = this.#db.get<CertificateRow>(
      "SELECT record, der FROM certificate WHERE authority = ? AND serial = ?",
      authority,
      serial,
    );
    return row && issuedOf(row);
  }

  *allIssued(authority: string): IterableIterator<Issued> {
    const sql = "SELECT record, der FROM certificate WHERE authority = ? ORDER BY seq";
    for (const row of this.#db.iterate<CertificateRow>(sql, authority)) yield issuedOf(row);
  }

  revoked(authority: string): Issued[] {
    const sql = "SELECT record, der FROM certificate WHERE authority = ? AND revoked = 1 ORDER BY seq";
    return this.#db.all<CertificateRow>(sql, authority).map(issuedOf);
  }

  /** What a request with that token was answered, while that counts. */
  answered(name: string, now: Instant): string | undefined {
    const sql = "SELECT answer FROM token WHERE name = ? AND until > ?";
    return this.#db.get<{ answer: string }>(sql, name, now)?.answer;
  }

  report(id: string): Report | undefined {
    const row = this.#db.get<RecordRow>("SELECT record FROM report WHERE id = ?", id);
    return row && JSON.parse(row.record);
  }
}

/** The same, for changing. */
export class AcmPcaWriter extends AcmPcaReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  add(authority: Authority, privateKey: Uint8Array): void {
    this.#db.run(
      "INSERT INTO authority (id, record, private_key) VALUES (?, ?, ?)",
      authority.id,
      JSON.stringify(authority),
      privateKey,
    );
  }

  put(authority: Authority): void {
    this.#db.run("UPDATE authority SET record = ? WHERE id = ?", JSON.stringify(authority), authority.id);
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM authority WHERE id = ?", id);
    this.#db.run("DELETE FROM certificate WHERE authority = ?", id);
    this.#db.run("DELETE FROM responder WHERE authority = ?", id);
  }

  respond(keyHash: string, authority: string): void {
    this.#db.run("INSERT OR REPLACE INTO responder (key_hash, authority) VALUES (?, ?)", keyHash, authority);
  }

  putIssued(authority: string, { der, ...rest }: Issued): void {
    this.#db.run(
      "INSERT OR REPLACE INTO certificate (authority, serial, record, der, revoked) VALUES (?, ?, ?, ?, ?)",
      authority,
      rest.serial,
      JSON.stringify(rest),
      der,
      rest.revokedAt === undefined ? 0 : 1,
    );
  }

  answer(name: string, answer: string, now: Instant, until: Instant): void {
    this.#db.run("DELETE FROM token WHERE until <= ?", now);
    this.#db.run("INSERT OR REPLACE INTO token (name, answer, until) VALUES (?, ?, ?)", name, answer, until);
  }

  addReport(report: Report): void {
    this.#db.run("INSERT INTO report (id, record) VALUES (?, ?)", report.id, JSON.stringify(report));
  }
}

export const STORE: StoreDefinition<AcmPcaReader, AcmPcaWriter> = {
  migrations: MIGRATIONS,
  reader: (db) => new AcmPcaReader(db),
  writer: (db) => new AcmPcaWriter(db),
};
