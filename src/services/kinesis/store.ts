import { DATA_KEY_TABLES, DataKeyReader, DataKeyWriter } from "../../envelope/store.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { AccountReader, AccountWriter } from "./store/account.ts";
import { ConsumerReader, ConsumerWriter } from "./store/consumers.ts";
import { RateReader, RateWriter } from "./store/rates.ts";
import { RecordReader, RecordWriter } from "./store/records.ts";
import { StreamReader, StreamWriter } from "./store/streams.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE stream (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, mode TEXT NOT NULL, record TEXT NOT NULL
   );
   CREATE TABLE shard (
     stream INTEGER NOT NULL, number INTEGER NOT NULL, start TEXT NOT NULL, end TEXT NOT NULL,
     parent INTEGER, adjacent_parent INTEGER, opened_at INTEGER NOT NULL, closed_at INTEGER,
     first INTEGER NOT NULL, last INTEGER, PRIMARY KEY (stream, number)
   ) WITHOUT ROWID;
   CREATE INDEX open_shard ON shard (stream, start) WHERE closed_at IS NULL;
   CREATE INDEX shard_by_parent ON shard (stream, parent);
   CREATE TABLE record (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, stream INTEGER NOT NULL, shard INTEGER NOT NULL,
     at INTEGER NOT NULL, partition_key TEXT NOT NULL, data_key INTEGER, data BLOB NOT NULL
   );
   CREATE INDEX record_by_shard ON record (stream, shard, seq);
   CREATE INDEX record_by_time ON record (stream, at, seq);
   CREATE TABLE sweep (stream INTEGER PRIMARY KEY);
   CREATE TABLE rate (
     stream INTEGER NOT NULL, shard INTEGER NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL,
     bytes INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (stream, shard, kind)
   ) WITHOUT ROWID;
   CREATE TABLE consumer (
     stream INTEGER NOT NULL, name TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (stream, name)
   ) WITHOUT ROWID;
   CREATE TABLE subscription (
     stream INTEGER NOT NULL, consumer TEXT NOT NULL, shard INTEGER NOT NULL, id TEXT NOT NULL,
     since INTEGER NOT NULL, PRIMARY KEY (stream, consumer, shard)
   ) WITHOUT ROWID;
   ${DATA_KEY_TABLES}
   CREATE TABLE account (id INTEGER PRIMARY KEY, record TEXT NOT NULL);`,
];

/** What Kinesis keeps in one account and Region, for looking. */
export interface KinesisReader {
  readonly streams: StreamReader;
  readonly records: RecordReader;
  readonly rates: RateReader;
  readonly consumers: ConsumerReader;
  readonly dataKeys: DataKeyReader;
  readonly account: AccountReader;
}

/** The same, for changing. */
export interface KinesisWriter extends KinesisReader {
  readonly streams: StreamWriter;
  readonly records: RecordWriter;
  readonly rates: RateWriter;
  readonly consumers: ConsumerWriter;
  readonly dataKeys: DataKeyWriter;
  readonly account: AccountWriter;
}

export const STORE: StoreDefinition<KinesisReader, KinesisWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): KinesisReader => ({
    streams: new StreamReader(db),
    records: new RecordReader(db),
    rates: new RateReader(db),
    consumers: new ConsumerReader(db),
    dataKeys: new DataKeyReader(db),
    account: new AccountReader(db),
  }),
  writer: (db: WriteDatabase): KinesisWriter => ({
    streams: new StreamWriter(db),
    records: new RecordWriter(db),
    rates: new RateWriter(db),
    consumers: new ConsumerWriter(db),
    dataKeys: new DataKeyWriter(db),
    account: new AccountWriter(db),
  }),
};
