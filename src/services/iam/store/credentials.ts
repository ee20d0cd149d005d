/** What users prove themselves with: access keys, passwords, SSH keys, certificates, service passwords. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";

export const CREDENTIAL_TABLES = `
CREATE TABLE credential (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  status TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_by_owner ON credential (owner, kind);
`;

export interface PasswordHash {
  /** Hexadecimal. */
  readonly salt: string;
  readonly hash: string;
}

export interface CredentialDetails {
  readonly "access-key": { readonly secret: string };
  readonly password: PasswordHash & {
    readonly resetRequired: boolean;
    readonly changedAt: Instant;
    /** Earlier ones, newest first, as many as the largest reuse prevention may ask for. */
    readonly previous: readonly PasswordHash[];
  };
  readonly "ssh-key": { readonly body: string; readonly fingerprint: string };
  readonly "signing-certificate": { readonly body: string; readonly fingerprint: string };
  readonly "service-credential": {
    readonly service: string;
    readonly userName?: string;
    readonly alias?: string;
    readonly secret: string;
    readonly expiresAt?: Instant | undefined;
  };
}
export type CredentialKind = keyof CredentialDetails;

/** A deleted access key stays as a tombstone, so that its id never means anybody again. */
export type CredentialStatus = "Active" | "Inactive" | "Deleted";

export interface Credential<K extends CredentialKind> {
  readonly id: string;
  readonly kind: K;
  /** Unique id of the user, or the account's number for its root user. */
  readonly owner: string;
  readonly status: CredentialStatus;
  readonly createdAt: Instant;
  readonly detail: CredentialDetails[K];
}

interface Row {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly owner: string;
  readonly status: CredentialStatus;
  readonly created_at: number;
  readonly detail: string;
}

function fromRow<K extends CredentialKind>(row: Row): Credential<K> {
  const { id, kind, owner, status } = row;
  const detail = JSON.parse(row.detail) as CredentialDetails[K];
  return { id, kind: kind as K, owner, status, createdAt: instant(row.created_at), detail };
}

export class CredentialReader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  get<K extends CredentialKind>(kind: K, id: string): Credential<K> | undefined {
    const row = this.#db.get<Row>("SELECT * FROM credential WHERE id = ?", id);
    return row?.kind === kind ? fromRow(row) : undefined;
  }

  /** Oldest first, without tombstones. */
  ownedBy<K extends CredentialKind>(kind: K, owner: string): Credential<K>[] {
    const sql =
      "SELECT * FROM credential WHERE owner = ? AND kind = ? AND status <> 'Deleted' ORDER BY created_at, id";
    return this.#db.all<Row>(sql, owner, kind).map(fromRow<K>);
  }

  count(kind: CredentialKind, owner: string): number {
    const sql = "SELECT count(*) AS n FROM credential WHERE owner = ? AND kind = ? AND status <> 'Deleted'";
    return this.#db.get<{ n: number }>(sql, owner, kind)?.n ?? 0;
  }
}

export class CredentialWriter extends CredentialReader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put<K extends CredentialKind>(credential: Credential<K>): void {
    this.#db.run(
      `INSERT INTO credential (id, kind, owner, status, created_at, detail) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET status = excluded.status, detail = excluded.detail`,
      credential.id,
      credential.kind,
      credential.owner,
      credential.status,
      credential.createdAt,
      JSON.stringify(credential.detail),
    );
  }

  remove(credential: Credential<CredentialKind>): void {
    if (credential.kind === "access-key") this.put({ ...credential, status: "Deleted" });
    else this.#db.run("DELETE FROM credential WHERE id = ?", credential.id);
  }
}
