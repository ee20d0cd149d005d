/** The tables of KMS's cells. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE kms_key (
    id TEXT PRIMARY KEY,
    managed INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE material (
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (key, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE alias (
    name TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX alias_by_key ON alias (key, name);

  CREATE TABLE key_grant (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    grantee TEXT NOT NULL,
    retiring TEXT,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX key_grant_by_grantee ON key_grant (key, grantee);
  CREATE INDEX key_grant_by_key ON key_grant (key, id);
  CREATE INDEX key_grant_by_retiring ON key_grant (retiring, id) WHERE retiring IS NOT NULL;

  CREATE TABLE last_use (key TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE key_store (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE external_key (
    store TEXT NOT NULL,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (store, id)
  ) STRICT, WITHOUT ROWID;
  `,
];
