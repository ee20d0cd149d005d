import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { Expressions } from "../../lang/dynamodb/expressions.ts";
import { Statements } from "../../lang/dynamodb/partiql.ts";
import { BackupReader, BackupWriter } from "./store/backups.ts";
import { BucketReader, BucketWriter } from "./store/buckets.ts";
import { CopyReader, CopyWriter } from "./store/copies.ts";
import { DestinationReader, DestinationWriter } from "./store/destinations.ts";
import { HistoryReader, HistoryWriter } from "./store/history.ts";
import { ItemWriter } from "./store/item-writer.ts";
import { ItemReader } from "./store/items.ts";
import { Partitions } from "./store/partitions.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { StreamReader, StreamWriter } from "./store/streams.ts";
import { TableReader, TableWriter } from "./store/tables.ts";
import { TokenReader, TokenWriter } from "./store/tokens.ts";
import { TransferReader, TransferWriter } from "./store/transfers.ts";
import { Vault, VaultWriter } from "./store/vault.ts";
import { VersionReader, VersionWriter } from "./store/versions.ts";
import { LogReader, LogWriter } from "./store/write-log.ts";

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
  readonly vault: Vault;
  readonly partitions: Partitions;
  readonly destinations: DestinationReader;
  readonly copies: CopyReader;
  readonly log: LogReader;
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
  readonly vault: VaultWriter;
  readonly destinations: DestinationWriter;
  readonly copies: CopyWriter;
  readonly log: LogWriter;
}

export const STORE: StoreDefinition<DynamoReader, DynamoWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): DynamoReader => {
    const vault = new Vault(db);
    return {
      tables: new TableReader(db),
      vault,
      items: new ItemReader(db, vault),
      buckets: new BucketReader(db),
      transfers: new TransferReader(db),
      history: new HistoryReader(db),
      versions: new VersionReader(db),
      streams: new StreamReader(db, vault),
      destinations: new DestinationReader(db, vault),
      copies: new CopyReader(db),
      log: new LogReader(db, vault),
      partitions: new Partitions(),
      backups: new BackupReader(db),
      tokens: new TokenReader(db),
      expressions: new Expressions(),
      statements: new Statements(),
    };
  },
  writer: (db: WriteDatabase): DynamoWriter => {
    const vault = new VaultWriter(db);
    return {
      tables: new TableWriter(db),
      vault,
      items: new ItemWriter(db, vault),
      buckets: new BucketWriter(db),
      transfers: new TransferWriter(db),
      history: new HistoryWriter(db),
      versions: new VersionWriter(db),
      streams: new StreamWriter(db, vault),
      destinations: new DestinationWriter(db, vault),
      copies: new CopyWriter(db),
      log: new LogWriter(db, vault),
      partitions: new Partitions(),
      backups: new BackupWriter(db),
      tokens: new TokenWriter(db),
      expressions: new Expressions(),
      statements: new Statements(),
    };
  },
};
