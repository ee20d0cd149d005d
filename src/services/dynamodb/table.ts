/** A table as it is kept, and as it is worked with. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  ApproximateCreationDateTimePrecision,
  AttributeDefinition,
  BillingMode,
  ContributorInsightsMode,
  ContributorInsightsStatus,
  DestinationStatus,
  IndexStatus,
  KeySchemaElement,
  OnDemandThroughput,
  Projection,
  StreamViewType,
  TableClass,
  TimeToLiveStatus,
  WarmThroughput,
} from "../../gen/dynamodb.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { KeyAttribute, KeySchema } from "../../lang/dynamodb/key-condition.ts";
import type { Version } from "./store/versions.ts";

/** Units per second, and when they were last changed. */
export interface Throughput {
  readonly read: number;
  readonly write: number;
  readonly increasedAt?: Instant | undefined;
  readonly decreasedAt?: Instant | undefined;
  /** When the decreases of the present day (UTC) happened. */
  readonly decreases?: readonly Instant[] | undefined;
}

export interface IndexRecord {
  readonly name: string;
  readonly space: number;
  readonly local: boolean;
  readonly keySchema: readonly KeySchemaElement[];
  readonly projection: Projection;
  readonly status: IndexStatus;
  /** Being filled with the items that were there before it. */
  readonly backfilling?: true | undefined;
  readonly throughput?: Throughput | undefined;
  readonly onDemand?: OnDemandThroughput | undefined;
  readonly warm?: WarmThroughput | undefined;
}

/** What one replica of a global table has otherwise than the others. */
export interface Overrides {
  readonly read?: number | undefined;
  readonly onDemandRead?: number | undefined;
  readonly tableClass?: TableClass | undefined;
  readonly indexes?:
    | Readonly<
        Record<string, { readonly read?: number | undefined; readonly onDemandRead?: number | undefined }>
      >
    | undefined;
}

/** Another Region that a global table is in. */
export interface Replica {
  readonly region: string;
  readonly status: "CREATING" | "ACTIVE";
  readonly overrides?: Overrides | undefined;
  /** The KMS key that was named for it. */
  readonly key?: string | undefined;
}

/** A Region that keeps the writes of a strongly consistent global table without being read. */
export interface Witness {
  readonly region: string;
  readonly status: "CREATING" | "ACTIVE";
}

export interface Encryption {
  readonly keyArn: string;
  /** The number of the data key that the items are sealed with. */
  readonly dataKey: number;
}

/** A resource policy. */
export interface Policy {
  readonly text: string;
  readonly revision: string;
}

/** A Kinesis stream that a table's changes go to. */
export interface Destination {
  readonly streamArn: string;
  readonly status: DestinationStatus;
  readonly description?: string | undefined;
  readonly precision: ApproximateCreationDateTimePrecision;
  /** Who enabled it: with whose permissions records are put. */
  readonly caller: Principal;
}

/** Contributor insights of a table or index. */
export interface Insights {
  readonly status: ContributorInsightsStatus;
  readonly mode: ContributorInsightsMode;
  readonly changedAt: Instant;
  /** When they were first asked for: in the names of their rules. */
  readonly madeAt: Instant;
}

export interface TableRecord {
  readonly id: number;
  readonly name: string;
  readonly tableId: string;
  readonly createdAt: Instant;
  readonly status: "CREATING" | "UPDATING" | "ACTIVE" | "DELETING";
  readonly attributes: readonly AttributeDefinition[];
  readonly keySchema: readonly KeySchemaElement[];
  readonly billing: BillingMode;
  /** When the table came to be billed by request. */
  readonly onDemandSince?: Instant | undefined;
  readonly throughput: Throughput;
  readonly onDemand?: OnDemandThroughput | undefined;
  readonly warm?: WarmThroughput | undefined;
  readonly indexes: readonly IndexRecord[];
  readonly stream?:
    | { readonly id: number; readonly arn: string; readonly viewType: StreamViewType }
    | undefined;
  /** The latest stream, enabled or not. */
  readonly latestStream?: { readonly arn: string; readonly label: string } | undefined;
  readonly encryption?: Encryption | undefined;
  /** Rows are being sealed anew, or opened: they lie in more than one way. */
  readonly resealing?: true | undefined;
  readonly tableClass?: TableClass | undefined;
  readonly tableClassChangedAt?: Instant | undefined;
  readonly deletionProtection: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly policy?: Policy | undefined;
  readonly ttl?:
    | { readonly attribute: string; readonly status: TimeToLiveStatus; readonly changedAt: Instant }
    | undefined;
  readonly replicas?: readonly Replica[] | undefined;
  /** Set for members of global tables of that version; others with replicas are of version 2019.11.21. */
  readonly globalVersion?: "2017.11.29" | undefined;
  readonly globalSince?: Instant | undefined;
  /** Reads of all replicas are of what any of them was told last (multi-Region strong consistency). */
  readonly strong?: true | undefined;
  readonly witness?: Witness | undefined;
  /** What this replica has otherwise than the others. */
  readonly overrides?: Overrides | undefined;
  /** When and where the settings that all replicas share were last changed, by their names. */
  readonly settingsAt?: Readonly<Record<string, Version>> | undefined;
  readonly destinations?: readonly Destination[] | undefined;
  /** By the index's name; the table's own under "". */
  readonly insights?: Readonly<Record<string, Insights>> | undefined;
  readonly recovery?: { readonly since: Instant; readonly days: number } | undefined;
  readonly restored?:
    | {
        readonly backupArn?: string | undefined;
        readonly tableArn: string;
        readonly at: Instant;
        readonly underWay: boolean;
      }
    | undefined;
}

/** An index with what every access to it needs ready. */
export interface Index {
  readonly record: IndexRecord;
  readonly name: string;
  readonly space: number;
  readonly local: boolean;
  readonly schema: KeySchema;
  /** The attributes an entry holds; undefined when it holds them all. */
  readonly attributes: ReadonlySet<string> | undefined;
  /** The number of the data key that entries are sealed with. */
  readonly dataKey: number | undefined;
}

/** A table with what every access to it needs ready. */
export interface Table {
  readonly record: TableRecord;
  readonly name: string;
  readonly space: number;
  readonly schema: KeySchema;
  readonly indexes: readonly Index[];
  readonly hasLocalIndexes: boolean;
  /** Whether anything but the table itself cares what a write changes. */
  readonly isWatched: boolean;
  /** Whether throughput is limited: provisioned, or on demand with a maximum. */
  readonly limited: boolean;
  /** The attribute that tells when an item expires. */
  readonly ttlAttribute: string | undefined;
  /** The number of the data key that items are sealed with. */
  readonly dataKey: number | undefined;
}

const WATCHING = ["ttl", "recovery", "replicas", "destinations", "stream"] as const;

export function tableOf(record: TableRecord): Table {
  const schema = schemaOf(record.keySchema, record.attributes);
  const indexes = record.indexes
    .filter((index) => index.status !== "DELETING")
    .map((index) => indexOf(record, schema, index));
  const { ttl } = record;
  return {
    record,
    name: record.name,
    space: record.id,
    schema,
    indexes,
    hasLocalIndexes: indexes.some((index) => index.local),
    isWatched: indexes.length > 0 || WATCHING.some((each) => record[each] !== undefined),
    limited:
      record.billing === "PROVISIONED" ||
      record.onDemand !== undefined ||
      record.indexes.some((index) => index.onDemand !== undefined),
    dataKey: record.encryption?.dataKey,
    ttlAttribute: ttl?.status === "ENABLED" || ttl?.status === "ENABLING" ? ttl.attribute : undefined,
  };
}

function indexOf(table: TableRecord, tableSchema: KeySchema, record: IndexRecord): Index {
  const { name, space, local, keySchema, projection } = record;
  const schema = schemaOf(keySchema, table.attributes);
  const keys = [...namesOf(tableSchema), ...namesOf(schema)];
  const attributes =
    projection.ProjectionType === "ALL"
      ? undefined
      : new Set([...keys, ...(projection.NonKeyAttributes ?? [])]);
  return { record, name, space, local, schema, attributes, dataKey: table.encryption?.dataKey };
}

/** The key schema with its types. The definitions are known to be complete. */
function schemaOf(
  elements: readonly KeySchemaElement[],
  definitions: readonly AttributeDefinition[],
): KeySchema {
  const attributes = (type: "HASH" | "RANGE") =>
    elements
      .filter((element) => element.KeyType === type)
      .flatMap(({ AttributeName }): KeyAttribute[] => {
        const definition = definitions.find((each) => each.AttributeName === AttributeName);
        return definition === undefined ? [] : [{ name: AttributeName, type: definition.AttributeType }];
      });
  const [hashes, ranges] = [attributes("HASH"), attributes("RANGE")];
  const [hash] = hashes;
  if (hash === undefined) throw new Error("a key schema without a partition key");
  const composite = hashes.length > 1 || ranges.length > 1 ? { hashes, ranges } : undefined;
  return { hash, range: ranges[0], composite };
}

/** The key attributes. */
export function attributesOf({ hash, range, composite }: KeySchema): readonly KeyAttribute[] {
  if (composite !== undefined) return [...composite.hashes, ...composite.ranges];
  return range === undefined ? [hash] : [hash, range];
}

/** The names of the key attributes. */
export function namesOf(schema: KeySchema): readonly string[] {
  return attributesOf(schema).map(({ name }) => name);
}

export function tableArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:dynamodb:${region}:${account}:table/${name}`;
}

export function indexArn(scope: Scope, table: string, index: string): string {
  return `${tableArn(scope, table)}/index/${index}`;
}
