import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { Expressions } from "../../lang/dynamodb/expressions.ts";
import { Statements } from "../../lang/dynamodb/partiql.ts";
import { BackupReader, BackupWriter } from "./store/backups.ts";
import { BucketReader, BucketWriter } from "./store/buckets.ts";
import { HistoryReader, HistoryWriter } from "./store/history.ts";
import { ItemReader, ItemWriter } from "./store/items.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { StreamReader, StreamWriter } from "./store/streams.ts";
import { TableReader, TableWriter } from "./store/tables.ts";
import { TokenReader, TokenWriter } from "./store/tokens.ts";
import { TransferReader, TransferWriter } from "./store/transfers.ts";
import { VersionReader, VersionWriter } from "./store/versions.ts";

/** What DynamoDB keeps in one account and Region, for looking. */
export interface DynamoReader {
  readonly tables: TableReader;
  readonly items: ItemReader;
  readonly buckets: BucketReader;
  readonly transfers: TransferReader;
  readonly history: HistoryReader;
  readonly versions: VersionReader;
  readonly streams: StreamReader;
  readonly backups: BackupReader;
  readonly tokens: TokenReader;
  /** Expressions that were compiled before. */
  readonly expressions: Expressions;
  /** PartiQL statements likewise. */
  readonly statements: Statements;
}

/** The same, for changing. */
export interface DynamoWriter extends DynamoReader {
  readonly tables: TableWriter;
  readonly items: ItemWriter;
  readonly buckets: BucketWriter;
  readonly transfers: TransferWriter;
  readonly history: HistoryWriter;
  readonly versions: VersionWriter;
  readonly streams: StreamWriter;
  readonly backups: BackupWriter;
  readonly tokens: TokenWriter;
}

export const STORE: StoreDefinition<DynamoReader, DynamoWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): DynamoReader => ({
    tables: new TableReader(db),
    items: new ItemReader(db),
    buckets: new BucketReader(db),
    transfers: new TransferReader(db),
    history: new HistoryReader(db),
    versions: new VersionReader(db),
    streams: new StreamReader(db),
    backups: new BackupReader(db),
    tokens: new TokenReader(db),
    expressions: new Expressions(),
    statements: new Statements(),
  }),
  writer: (db: WriteDatabase): DynamoWriter => ({
    tables: new TableWriter(db),
    items: new ItemWriter(db),
    buckets: new BucketWriter(db),
    transfers: new TransferWriter(db),
    history: new HistoryWriter(db),
    versions: new VersionWriter(db),
    streams: new StreamWriter(db),
    backups: new BackupWriter(db),
    tokens: new TokenWriter(db),
    expressions: new Expressions(),
    statements: new Statements(),
  }),
};
