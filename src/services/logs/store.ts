import type {
  AccountPolicy,
  Anomaly,
  AnomalyDetectorStatus,
  Delivery,
  DeliveryDestination,
  DeliverySource,
  Destination,
  EvaluationFrequency,
  ExportTask,
  GetScheduledQueryResponse,
  LookupTable,
  MetricFilter,
  QueryDefinition,
  ResourcePolicy,
  SubscriptionFilter,
  TriggerHistoryRecord,
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

/** A lookup table with what is in it: comma-separated values. */
export interface KeptLookupTable extends LookupTable {
  readonly tableBody: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** A query that runs by the clock. */
export type KeptScheduledQuery = GetScheduledQueryResponse & {
  readonly name: string;
  readonly scheduledQueryArn: string;
  readonly queryString: string;
  readonly scheduleExpression: string;
  readonly timezone: string;
  readonly startTimeOffset: number;
  readonly executionRoleArn: string;
  readonly creationTime: number;
  readonly tags?: Readonly<Record<string, string>> | undefined;
};

/** An anomaly detector, and how far it is. */
export interface KeptDetector {
  readonly id: string;
  readonly anomalyDetectorArn: string;
  readonly detectorName: string;
  readonly logGroupArnList: readonly string[];
  readonly evaluationFrequency: EvaluationFrequency;
  readonly filterPattern?: string | undefined;
  readonly anomalyDetectorStatus: AnomalyDetectorStatus;
  /** Days. */
  readonly anomalyVisibilityTime: number;
  readonly creationTimeStamp: number;
  readonly lastModifiedTimeStamp: number;
  readonly enabled: boolean;
  /** Periods of its frequency that it learned from. */
  readonly windows: number;
  /** Undefined until it has learned from the past. */
  readonly evaluatedUntil?: number;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** How often a detector saw a pattern: the sum of the counts of its windows, and of their squares. */
export interface KeptPattern {
  readonly sum: number;
  readonly squares: number;
}

/** An anomaly, without what follows from it, its detector and the time. */
export type KeptAnomaly = Pick<
  Anomaly,
  | "anomalyId"
  | "patternId"
  | "patternString"
  | "priority"
  | "firstSeen"
  | "lastSeen"
  | "description"
  | "histogram"
  | "logSamples"
  | "suppressedDate"
  | "suppressedUntil"
> & { readonly baseline?: boolean; readonly patternSuppressed?: boolean };

/** A rule of Contributor Insights that is on, by its name. */
export interface KeptInsightRule {
  readonly ruleName: string;
  /** JSON text, and the names and prefixes of log groups in it. */
  readonly definition: string;
  readonly logGroups: readonly string[];
  readonly transformed: boolean;
}

/** What lies on a shelf, by the shelf's name. Keys are names; filters' begin with their group's id and a slash. */
export interface Shelves {
  readonly metricFilter: MetricFilter;
  readonly subscriptionFilter: SubscriptionFilter;
  readonly destination: Destination & { readonly tags?: Readonly<Record<string, string>> };
  readonly resourcePolicy: ResourcePolicy;
  readonly accountPolicy: AccountPolicy;
  readonly queryDefinition: QueryDefinition;
  /** By the client's token: which definition it made. */
  readonly definitionToken: { readonly queryDefinitionId: string };
  readonly exportTask: KeptExportTask;
  readonly insightRule: KeptInsightRule;
  readonly deliverySource: DeliverySource;
  readonly deliveryDestination: DeliveryDestination & { readonly policy?: string | undefined };
  readonly vendedDelivery: Delivery;
  readonly lookupTable: KeptLookupTable;
  readonly anomalyDetector: KeptDetector;
  /** By "detector/pattern", and so are anomalies. */
  readonly detectorPattern: KeptPattern;
  readonly anomaly: KeptAnomaly;
  readonly scheduledQuery: KeptScheduledQuery;
  /** Runs of scheduled queries: "name/when/query". */
  readonly trigger: TriggerHistoryRecord;
}
const SHELVES: readonly (keyof Shelves)[] = [
  "metricFilter",
  "subscriptionFilter",
  "destination",
  "resourcePolicy",
  "accountPolicy",
  "queryDefinition",
  "definitionToken",
  "exportTask",
  "insightRule",
  "deliverySource",
  "deliveryDestination",
  "vendedDelivery",
  "lookupTable",
  "anomalyDetector",
  "detectorPattern",
  "anomaly",
  "scheduledQuery",
  "trigger",
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
