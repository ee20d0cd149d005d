/** Tables as they are described. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  GlobalSecondaryIndexDescription,
  LocalSecondaryIndexDescription,
  ProvisionedThroughputDescription,
  ReplicaDescription,
  TableDescription,
  WarmThroughput,
} from "../../gen/dynamodb.ts";
import { isSameDay } from "./day.ts";
import type { Read } from "./kit.ts";
import type { Fill } from "./store/items.ts";
import {
  type IndexRecord,
  indexArn,
  type Replica,
  type TableRecord,
  type Throughput,
  tableArn,
} from "./table.ts";

const NOTHING: Fill = { items: 0, bytes: 0 };

/** A table on demand serves this much from the beginning. */
const ON_DEMAND_WARM = { read: 12_000, write: 4_000 };

export function describe(ctx: Read, record: TableRecord): TableDescription {
  const { name, throughput } = record;
  // a table that is being made tells of no items yet
  const fillOf = (space: number) => (record.status === "CREATING" ? NOTHING : ctx.store.items.fill(space));
  const fill = fillOf(record.id);
  return {
    AttributeDefinitions: record.attributes,
    TableName: name,
    KeySchema: record.keySchema,
    TableStatus: record.status,
    CreationDateTime: record.createdAt,
    ProvisionedThroughput: throughputOf(throughput, ctx.now),
    TableSizeBytes: fill.bytes,
    ItemCount: fill.items,
    TableArn: tableArn(ctx.scope, name),
    TableId: record.tableId,
    ...describeIndexes(ctx, record, fillOf),
    ...describeStream(record),
    ...describeSettings(record),
    DeletionProtectionEnabled: record.deletionProtection,
    OnDemandThroughput: record.onDemand,
    WarmThroughput: { ...warmOf(record, record), Status: "ACTIVE" },
  };
}

function describeIndexes(
  ctx: Read,
  record: TableRecord,
  fillOf: (space: number) => Fill,
): Pick<TableDescription, "LocalSecondaryIndexes" | "GlobalSecondaryIndexes"> {
  const locals = record.indexes.filter((index) => index.local);
  const globals = record.indexes.filter((index) => !index.local);
  return {
    ...(locals.length > 0 && {
      LocalSecondaryIndexes: locals.map((index) => localIndex(ctx.scope, record, index, fillOf(index.space))),
    }),
    ...(globals.length > 0 && {
      GlobalSecondaryIndexes: globals.map((index) => globalIndex(ctx, record, index, fillOf(index.space))),
    }),
  };
}

function describeStream({ stream, latestStream }: TableRecord): Partial<TableDescription> {
  return {
    ...(stream !== undefined && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: stream.viewType },
    }),
    ...(latestStream !== undefined && {
      LatestStreamLabel: latestStream.label,
      LatestStreamArn: latestStream.arn,
    }),
  };
}

/** What is told only of tables that were given it. */
function describeSettings(record: TableRecord): Partial<TableDescription> {
  const { billing, onDemandSince, restored, encryption, tableClass, replicas } = record;
  return {
    ...((billing === "PAY_PER_REQUEST" || onDemandSince !== undefined) && {
      BillingModeSummary: { BillingMode: billing, LastUpdateToPayPerRequestDateTime: onDemandSince },
    }),
    ...(restored !== undefined && {
      RestoreSummary: {
        SourceBackupArn: restored.backupArn,
        SourceTableArn: restored.tableArn,
        RestoreDateTime: restored.at,
        RestoreInProgress: restored.underWay,
      },
    }),
    ...(encryption !== undefined && {
      SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn: encryption.keyArn },
    }),
    ...(replicas !== undefined && {
      GlobalTableVersion: record.globalVersion ?? "2019.11.21",
      Replicas: replicas.map((replica) => describeReplica(record, replica)),
      ...(record.globalVersion === undefined && {
        MultiRegionConsistency: record.strong === true ? "STRONG" : "EVENTUAL",
      }),
      ...(record.witness !== undefined && {
        GlobalTableWitnesses: [{ RegionName: record.witness.region, WitnessStatus: record.witness.status }],
      }),
    }),
    ...(tableClass !== undefined && {
      TableClassSummary: { TableClass: tableClass, LastUpdateDateTime: record.tableClassChangedAt },
    }),
  };
}

function describeReplica(
  record: TableRecord,
  { region, status, overrides, key }: Replica,
): ReplicaDescription {
  const units = (read: number | undefined) => (read === undefined ? undefined : { ReadCapacityUnits: read });
  const most = (read: number | undefined) => (read === undefined ? undefined : { MaxReadRequestUnits: read });
  const indexes = Object.entries(overrides?.indexes ?? {}).filter(([name]) =>
    record.indexes.some((index) => index.name === name),
  );
  return {
    RegionName: region,
    ReplicaStatus: status,
    ...(key !== undefined && { KMSMasterKeyId: key }),
    ...(overrides?.read !== undefined && { ProvisionedThroughputOverride: units(overrides.read) }),
    ...(overrides?.onDemandRead !== undefined && {
      OnDemandThroughputOverride: most(overrides.onDemandRead),
    }),
    ...(overrides?.tableClass !== undefined && {
      ReplicaTableClassSummary: { TableClass: overrides.tableClass },
    }),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([IndexName, { read, onDemandRead }]) => ({
        IndexName,
        ...(read !== undefined && { ProvisionedThroughputOverride: units(read) }),
        ...(onDemandRead !== undefined && { OnDemandThroughputOverride: most(onDemandRead) }),
      })),
    }),
  };
}

function localIndex(
  scope: Scope,
  table: TableRecord,
  { name, keySchema, projection }: IndexRecord,
  fill: Fill,
): LocalSecondaryIndexDescription {
  return {
    IndexName: name,
    KeySchema: keySchema,
    Projection: projection,
    IndexSizeBytes: fill.bytes,
    ItemCount: fill.items,
    IndexArn: indexArn(scope, table.name, name),
  };
}

function globalIndex(
  { scope, now }: Read,
  table: TableRecord,
  index: IndexRecord,
  fill: Fill,
): GlobalSecondaryIndexDescription {
  return {
    ...localIndex(scope, table, index, fill),
    IndexStatus: index.status,
    ...(index.backfilling === true && { Backfilling: true }),
    ProvisionedThroughput: throughputOf(index.throughput ?? { read: 0, write: 0 }, now),
    OnDemandThroughput: index.onDemand,
    WarmThroughput: { ...warmOf(table, index), Status: "ACTIVE" },
  };
}

function throughputOf(throughput: Throughput, now: Instant): ProvisionedThroughputDescription {
  const { read, write, increasedAt, decreasedAt, decreases = [] } = throughput;
  return {
    LastIncreaseDateTime: increasedAt,
    LastDecreaseDateTime: decreasedAt,
    NumberOfDecreasesToday: decreases.filter((at) => isSameDay(at, now)).length,
    ReadCapacityUnits: read,
    WriteCapacityUnits: write,
  };
}

/** What the table is known to serve at once: what was asked for, or what is provisioned, or what on demand begins with. */
export function warmOf(
  table: TableRecord,
  { warm, throughput }: { warm?: WarmThroughput | undefined; throughput?: Throughput | undefined },
): WarmThroughput {
  const base = table.billing === "PROVISIONED" ? (throughput ?? { read: 0, write: 0 }) : ON_DEMAND_WARM;
  return {
    ReadUnitsPerSecond: Math.max(warm?.ReadUnitsPerSecond ?? 0, base.read),
    WriteUnitsPerSecond: Math.max(warm?.WriteUnitsPerSecond ?? 0, base.write),
  };
}
