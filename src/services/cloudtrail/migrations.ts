/** The tables of an account's cell. */
import { INSIGHT_TABLES } from "./insights/tables.ts";
import { LAKE_TABLES } from "./lake/tables.ts";

/** Never edit one that was released: append. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE block (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     account TEXT NOT NULL, region TEXT NOT NULL, data INTEGER NOT NULL,
     first INTEGER NOT NULL, last INTEGER NOT NULL, heads TEXT NOT NULL, lines TEXT NOT NULL
   ) STRICT;
   CREATE INDEX block_by_time ON block (account, region, data, first, seq);
   CREATE INDEX block_of_data ON block (seq) WHERE data = 1;
   CREATE TABLE posting (
     key TEXT NOT NULL, block INTEGER NOT NULL, places TEXT NOT NULL, PRIMARY KEY (key, block)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE trail (arn TEXT PRIMARY KEY, name TEXT NOT NULL, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE status (trail TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE cursor (trail TEXT PRIMARY KEY, block INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE log_file (
     id INTEGER PRIMARY KEY AUTOINCREMENT, chain TEXT NOT NULL, record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX log_file_of_chain ON log_file (chain, id);
   CREATE TABLE chain (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE signing_key (
     fingerprint TEXT PRIMARY KEY, public BLOB NOT NULL, sealed BLOB NOT NULL, since INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE tag (
     resource TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (resource, key)
   ) STRICT, WITHOUT ROWID;`,
  `${LAKE_TABLES}${INSIGHT_TABLES}
   CREATE TABLE lookups (
     region TEXT PRIMARY KEY, at INTEGER NOT NULL, "left" REAL NOT NULL
   ) STRICT, WITHOUT ROWID;`,
];
