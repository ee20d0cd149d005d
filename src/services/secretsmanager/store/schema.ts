/** The tables of Secrets Manager's cells. A version's value lies there encrypted under a data key of KMS's. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE version (
    seq INTEGER PRIMARY KEY,
    secret TEXT NOT NULL,
    id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    accessed_at INTEGER,
    kms_key TEXT,
    form TEXT NOT NULL,
    data_key BLOB NOT NULL,
    ciphertext BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    UNIQUE (secret, id)
  ) STRICT;
  `,
];
