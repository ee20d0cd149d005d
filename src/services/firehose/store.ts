import { DATA_KEY_TABLES, DataKeyReader, DataKeyWriter } from "../../envelope/store.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { BufferReader, BufferWriter } from "./store/buffers.ts";
import { StreamReader, StreamWriter } from "./store/streams.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE stream (
     id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
     record TEXT NOT NULL
   );
   CREATE INDEX stream_by_type ON stream (type, name);
   CREATE TABLE flow (
     stream INTEGER PRIMARY KEY, since INTEGER NOT NULL, bytes INTEGER NOT NULL, records INTEGER NOT NULL,
     requests INTEGER NOT NULL
   );
   CREATE TABLE batch (
     id INTEGER PRIMARY KEY AUTOINCREMENT, stream INTEGER NOT NULL, kind TEXT NOT NULL,
     partition TEXT NOT NULL,
     open INTEGER NOT NULL, uuid TEXT NOT NULL, since INTEGER NOT NULL, bytes INTEGER NOT NULL,
     records INTEGER NOT NULL, attempts INTEGER NOT NULL, tried_since INTEGER
   );
   CREATE UNIQUE INDEX open_batch ON batch (stream, kind, partition) WHERE open = 1;
   CREATE INDEX batch_by_stream ON batch (stream);
   CREATE TABLE chunk (
     id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, data_key INTEGER, data BLOB NOT NULL
   );
   CREATE INDEX chunk_by_batch ON chunk (batch, id);
   CREATE TABLE progress (
     stream INTEGER NOT NULL, shard TEXT NOT NULL, sequence TEXT, ended INTEGER NOT NULL,
     PRIMARY KEY (stream, shard)
   ) WITHOUT ROWID;
   ${DATA_KEY_TABLES}`,
];

/** What Firehose keeps in one account and Region, for looking. */
export interface FirehoseReader {
  readonly streams: StreamReader;
  readonly buffers: BufferReader;
  readonly dataKeys: DataKeyReader;
}

/** The same, for changing. */
export interface FirehoseWriter extends FirehoseReader {
  readonly streams: StreamWriter;
  readonly buffers: BufferWriter;
  readonly dataKeys: DataKeyWriter;
}

export const STORE: StoreDefinition<FirehoseReader, FirehoseWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): FirehoseReader => ({
    streams: new StreamReader(db),
    buffers: new BufferReader(db),
    dataKeys: new DataKeyReader(db),
  }),
  writer: (db: WriteDatabase): FirehoseWriter => ({
    streams: new StreamWriter(db),
    buffers: new BufferWriter(db),
    dataKeys: new DataKeyWriter(db),
  }),
};
