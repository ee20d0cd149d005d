import type {
  AccountPolicy,
  Destination,
  ExportTask,
  MetricFilter,
  QueryDefinition,
  ResourcePolicy,
  SubscriptionFilter,
} from "../../gen/logs.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { ChunkReader, ChunkWriter } from "./store/chunks.ts";
import { DataKeyReader, DataKeyWriter } from "./store/data-keys.ts";
import { GroupReader, GroupWriter } from "./store/groups.ts";
import { QueryReader, QueryWriter } from "./store/queries.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { ShelfReader, ShelfWriter } from "./store/shelf.ts";
import { StreamReader, StreamWriter } from "./store/streams.ts";

/** An export task, with what nobody is told. */
export interface KeptExportTask extends ExportTask {
  readonly logStreamNamePrefix?: string | undefined;
}

/** What lies on a shelf, by the shelf's name. Keys are names; filters' begin with their group's id and a slash. */
export interface Shelves {
  readonly metricFilter: MetricFilter;
  readonly subscriptionFilter: SubscriptionFilter;
  readonly destination: Destination & { readonly tags?: Readonly<Record<string, string>> };
  readonly resourcePolicy: ResourcePolicy;
  readonly accountPolicy: AccountPolicy;
  readonly queryDefinition: QueryDefinition;
  readonly exportTask: KeptExportTask;
}
const SHELVES: readonly (keyof Shelves)[] = [
  "metricFilter",
  "subscriptionFilter",
  "destination",
  "resourcePolicy",
  "accountPolicy",
  "queryDefinition",
  "exportTask",
];

/** What CloudWatch Logs keeps in one account and Region, for looking. */
export type LogsReader = {
  readonly groups: GroupReader;
  readonly streams: StreamReader;
  readonly chunks: ChunkReader;
  readonly dataKeys: DataKeyReader;
  readonly queries: QueryReader;
} & { readonly [K in keyof Shelves]: ShelfReader<Shelves[K]> };

/** The same, for changing. */
export type LogsWriter = LogsReader & {
  readonly groups: GroupWriter;
  readonly streams: StreamWriter;
  readonly chunks: ChunkWriter;
  readonly dataKeys: DataKeyWriter;
  readonly queries: QueryWriter;
} & { readonly [K in keyof Shelves]: ShelfWriter<Shelves[K]> };

export const STORE: StoreDefinition<LogsReader, LogsWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase) => {
    const shelves = Object.fromEntries(SHELVES.map((kind) => [kind, new ShelfReader(db, kind)]));
    return {
      groups: new GroupReader(db),
      streams: new StreamReader(db),
      chunks: new ChunkReader(db),
      dataKeys: new DataKeyReader(db),
      queries: new QueryReader(db),
      ...(shelves as { [K in keyof Shelves]: ShelfReader<Shelves[K]> }),
    };
  },
  writer: (db: WriteDatabase) => {
    const shelves = Object.fromEntries(SHELVES.map((kind) => [kind, new ShelfWriter(db, kind)]));
    return {
      groups: new GroupWriter(db),
      streams: new StreamWriter(db),
      chunks: new ChunkWriter(db),
      dataKeys: new DataKeyWriter(db),
      queries: new QueryWriter(db),
      ...(shelves as { [K in keyof Shelves]: ShelfWriter<Shelves[K]> }),
    };
  },
};
