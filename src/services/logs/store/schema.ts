/**
 * A cell's tables. Events lie in chunks, not in rows of their own: a batch is one row, and small chunks of a stream are
 * merged as they become many, so that looking through a million events reads some hundred rows.
 * Configuration, which nobody asks for in other ways than by its name, lies on one shelf.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE log_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    bytes INTEGER NOT NULL DEFAULT 0,
    expire_at INTEGER,
    record TEXT NOT NULL
  ) STRICT;

  CREATE TABLE log_stream (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    log_group INTEGER NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    first_at INTEGER,
    last_at INTEGER NOT NULL DEFAULT -1,
    ingested_at INTEGER,
    next_sequence INTEGER NOT NULL DEFAULT 0,
    loose INTEGER NOT NULL DEFAULT 0,
    UNIQUE (log_group, name)
  ) STRICT;
  CREATE INDEX log_stream_by_last_event ON log_stream (log_group, last_at, name);

  CREATE TABLE chunk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    log_group INTEGER NOT NULL,
    log_stream INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    events INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    level INTEGER NOT NULL,
    compressed INTEGER NOT NULL,
    data_key INTEGER,
    data BLOB NOT NULL
  ) STRICT;
  CREATE INDEX chunk_by_stream ON chunk (log_stream, first_at, last_at);
  CREATE INDEX chunk_by_stream_end ON chunk (log_stream, last_at, first_at);
  CREATE INDEX chunk_by_group ON chunk (log_group, first_at, last_at);
  CREATE INDEX chunk_by_group_end ON chunk (log_group, last_at);
  CREATE INDEX chunk_by_level ON chunk (log_stream, level);

  CREATE TABLE shelf (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE data_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    log_group INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    open_until INTEGER NOT NULL,
    plain BLOB
  ) STRICT;
  CREATE INDEX data_key_by_group ON data_key (log_group);

  CREATE TABLE query (
    id TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    record TEXT NOT NULL,
    results TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX query_by_creation ON query (created_at);
  `,
];
