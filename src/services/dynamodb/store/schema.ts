/**
 * What lies in a cell of DynamoDB. A *space* holds the items of one table, the entries of one index or the items of
 * one backup; all spaces share one table, so that one set of statements serves them all. Items keep the JSON they are
 * answered with. Keys are looked up in an index of their own: rows of a kilobyte make a poor search tree.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE dynamo_table (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL, record TEXT NOT NULL
   );
   CREATE TABLE space (id INTEGER PRIMARY KEY, items INTEGER NOT NULL, bytes INTEGER NOT NULL);
   CREATE TABLE item (
     id INTEGER PRIMARY KEY, space INTEGER NOT NULL, key BLOB NOT NULL,
     size INTEGER NOT NULL, json TEXT NOT NULL
   );
   CREATE UNIQUE INDEX item_by_key ON item (space, key);
   CREATE TABLE collection (
     space INTEGER NOT NULL, key BLOB NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (space, key)
   ) WITHOUT ROWID;
   CREATE TABLE bucket (
     space INTEGER NOT NULL, kind TEXT NOT NULL, level REAL NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (space, kind)
   ) WITHOUT ROWID;
   CREATE TABLE expiry (
     space INTEGER NOT NULL, at INTEGER NOT NULL, key BLOB NOT NULL, PRIMARY KEY (space, at, key)
   ) WITHOUT ROWID;
   CREATE TABLE version (
     space INTEGER NOT NULL, key BLOB NOT NULL, at INTEGER NOT NULL, region TEXT NOT NULL,
     PRIMARY KEY (space, key)
   ) WITHOUT ROWID;
   CREATE TABLE history (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL, at INTEGER NOT NULL, key BLOB NOT NULL,
     size INTEGER, json TEXT
   );
   CREATE INDEX history_by_time ON history (space, at, seq);
   CREATE TABLE stream (
     id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, table_name TEXT NOT NULL, record TEXT NOT NULL
   );
   CREATE TABLE shard (
     stream INTEGER NOT NULL, id TEXT NOT NULL, parent TEXT, opened_at INTEGER NOT NULL, closed_at INTEGER,
     first INTEGER NOT NULL, last INTEGER, PRIMARY KEY (stream, id)
   ) WITHOUT ROWID;
   CREATE TABLE stream_record (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, stream INTEGER NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL
   );
   CREATE INDEX stream_record_by_stream ON stream_record (stream, seq);
   CREATE TABLE token (
     token TEXT PRIMARY KEY, digest TEXT NOT NULL, at INTEGER NOT NULL, answer TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX token_by_age ON token (at);
   CREATE TABLE transfer (
     arn TEXT PRIMARY KEY, direction TEXT NOT NULL, table_arn TEXT NOT NULL, token TEXT, record TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX transfer_by_token ON transfer (direction, token);
   CREATE TABLE backup (
     arn TEXT PRIMARY KEY, table_name TEXT NOT NULL, created_at INTEGER NOT NULL, space INTEGER NOT NULL,
     record TEXT NOT NULL
   ) WITHOUT ROWID;`,
  `CREATE TABLE table_key (
     id INTEGER PRIMARY KEY AUTOINCREMENT, key_arn TEXT NOT NULL, table_name TEXT NOT NULL,
     wrapped BLOB NOT NULL, plain BLOB NOT NULL
   );
   CREATE TABLE table_key_use (
     data_key INTEGER NOT NULL, principal TEXT NOT NULL, until INTEGER NOT NULL,
     PRIMARY KEY (data_key, principal)
   ) WITHOUT ROWID;
   CREATE TABLE outgoing (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL, stream TEXT NOT NULL,
     partition_key TEXT NOT NULL, json TEXT NOT NULL
   );
   CREATE TABLE copy (
     space INTEGER NOT NULL, target INTEGER NOT NULL, PRIMARY KEY (space, target)
   ) WITHOUT ROWID;
   CREATE INDEX history_by_key ON history (space, key, seq);
   CREATE INDEX outgoing_by_stream ON outgoing (space, stream, seq);`,
  `CREATE TABLE write_log (
     space INTEGER NOT NULL, n INTEGER NOT NULL, key BLOB NOT NULL, region TEXT NOT NULL,
     size INTEGER NOT NULL, json TEXT, PRIMARY KEY (space, n)
   );
   CREATE TABLE write_log_end (space INTEGER PRIMARY KEY, last INTEGER NOT NULL, kept INTEGER NOT NULL);`,
];
