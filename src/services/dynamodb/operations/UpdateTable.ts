import type {
  CreateGlobalSecondaryIndexAction,
  GlobalSecondaryIndexUpdate,
  UpdateGlobalSecondaryIndexAction,
  UpdateTableInput,
  WarmThroughput,
} from "../../../gen/dynamodb.ts";
import { nameIn, tableNamed } from "../addressing.ts";
import { checkGlobalIndex, checkOnDemand, checkUnits } from "../definition.ts";
import { describe, warmOf } from "../description.ts";
import { encryptionOf, keepKey, resealLater } from "../encryption.ts";
import * as errors from "../errors.ts";
import { refusing, staged, type Write } from "../kit.ts";
import { beginIndex, endIndex, settleLater } from "../life.ts";
import { GLOBAL_INDEXES_MAX } from "../limits.ts";
import { globalIndexRecord, newStream } from "../making.ts";
import { type Scaling, scalingsOf } from "../replica-auto-scaling.ts";
import { tellSettings } from "../replica-settings.ts";
import { checkFree, checkGlobalChange, withReplicas } from "../replicas.ts";
import { closeStream } from "../stream.ts";
import { withConsistency, withWitness } from "../strong-members.ts";
import type { Encryption, IndexRecord, TableRecord, Throughput } from "../table.ts";
import { changedThroughput, checkAccountCapacity } from "../throughput.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html */
export const UpdateTable = staged("UpdateTable", {
  prepare: async (ctx, input) => {
    await checkFree(ctx, input);
    const joins = input.ReplicaUpdates?.some(({ Create }) => Create !== undefined) === true;
    const record = joins ? ctx.store.tables.named(nameIn(input.TableName))?.record : undefined;
    const scaling = record?.billing === "PROVISIONED" ? await scalingsOf(ctx, record) : [];
    return { key: await encryptionOf(ctx, input.TableName, input.SSESpecification), scaling };
  },
  commit: (ctx, input, { key, scaling }) => {
    const record = refusing(() => update(ctx, input, keepKey(ctx, key), scaling));
    return { TableDescription: describe(ctx, record) };
  },
});

function update(
  ctx: Write,
  input: UpdateTableInput,
  encryption: Encryption | undefined,
  scaling: readonly Scaling[],
): TableRecord {
  checkAsked(input);
  const { record } = tableNamed(ctx, input.TableName);
  if (record.status === "DELETING") throw errors.tableNotFound(record.name);
  if (record.status === "CREATING") throw errors.tableInUse(record.name, "created");
  if (record.status === "UPDATING") throw errors.tableInUse(record.name, "updated");
  checkGlobalChange(record, input);
  let changed = withBilling(ctx, record, input);
  changed = withStream(ctx, changed, input);
  for (const each of input.GlobalSecondaryIndexUpdates ?? []) changed = withIndex(ctx, changed, each, input);
  checkIndexThroughputs(changed);
  changed = withConsistency(ctx, changed, input);
  changed = withReplicas(ctx, changed, input.ReplicaUpdates ?? [], scaling);
  changed = withWitness(ctx, changed, input);
  checkWarm(changed, changed, input.WarmThroughput, "table");
  changed = { ...changed, ...settings(ctx, input, encryption) };
  if (input.SSESpecification !== undefined) changed = resealLater(ctx, changed);
  const updating = { ...changed, status: "UPDATING" as const };
  ctx.store.tables.put(updating);
  if (input.ProvisionedThroughput ?? input.GlobalSecondaryIndexUpdates) checkAccountCapacity(ctx);
  settleLater(ctx, updating);
  return tellSettings(ctx, record, updating);
}

const CHANGES = [
  "BillingMode",
  "ProvisionedThroughput",
  "GlobalSecondaryIndexUpdates",
  "StreamSpecification",
  "ReplicaUpdates",
  "GlobalTableWitnessUpdates",
  "MultiRegionConsistency",
  "SSESpecification",
  "TableClass",
  "DeletionProtectionEnabled",
  "OnDemandThroughput",
  "WarmThroughput",
] as const;

function checkAsked(input: UpdateTableInput): void {
  if (input.GlobalTableSettingsReplicationMode !== undefined)
    throw errors.unsupported("global tables over several accounts");
  if (CHANGES.every((name) => input[name] === undefined))
    throw errors.validation(
      "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or " +
        "SSESpecification or ReplicaUpdates is required",
    );
}

function settings(
  ctx: Write,
  input: UpdateTableInput,
  encryption: Encryption | undefined,
): Partial<TableRecord> {
  return {
    ...(input.SSESpecification !== undefined && { encryption }),
    ...(input.TableClass !== undefined && { tableClass: input.TableClass, tableClassChangedAt: ctx.now }),
    ...(input.DeletionProtectionEnabled !== undefined && {
      deletionProtection: input.DeletionProtectionEnabled,
    }),
    ...(input.WarmThroughput !== undefined && { warm: input.WarmThroughput }),
  };
}

/** What a table was warmed up for stays: it can only grow. */
function checkWarm(
  table: TableRecord,
  holder: { readonly warm?: WarmThroughput | undefined; readonly throughput?: Throughput | undefined },
  wanted: WarmThroughput | undefined,
  whose: string,
): void {
  if (wanted === undefined) return;
  const now = warmOf(table, holder);
  for (const name of ["ReadUnitsPerSecond", "WriteUnitsPerSecond"] as const)
    if ((wanted[name] ?? Number.POSITIVE_INFINITY) < (now[name] ?? 0))
      throw errors.invalid(
        `Requested ${name} for WarmThroughput for ${whose} is lower than current WarmThroughput, ` +
          "decreasing WarmThroughput is not supported",
      );
}

function withBilling(ctx: Write, record: TableRecord, input: UpdateTableInput): TableRecord {
  const { BillingMode: wanted = record.billing, ProvisionedThroughput: given } = input;
  checkOnDemand(input.OnDemandThroughput);
  if (wanted === "PAY_PER_REQUEST") {
    if (given !== undefined)
      throw errors.invalid(
        "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
      );
    return onDemand(ctx, record, input);
  }
  if (input.OnDemandThroughput !== undefined)
    throw errors.invalid("OnDemandThroughput cannot be specified when BillingMode is PROVISIONED");
  if (given === undefined) {
    if (record.billing !== "PROVISIONED")
      throw errors.invalid("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    return record;
  }
  checkUnits(given);
  const fresh: Throughput = { read: given.ReadCapacityUnits, write: given.WriteCapacityUnits };
  if (record.billing !== "PROVISIONED")
    return { ...record, billing: wanted, onDemand: undefined, throughput: fresh };
  return {
    ...record,
    throughput: changedThroughput(record.throughput, fresh, ctx.now, `table: ${record.name}`),
  };
}

function onDemand(ctx: Write, record: TableRecord, input: UpdateTableInput): TableRecord {
  const most = input.OnDemandThroughput ?? record.onDemand;
  if (record.billing === "PAY_PER_REQUEST") return { ...record, onDemand: most };
  return {
    ...record,
    billing: "PAY_PER_REQUEST",
    onDemandSince: ctx.now,
    onDemand: most,
    throughput: { read: 0, write: 0 },
    indexes: record.indexes.map((index) => ({ ...index, throughput: undefined })),
  };
}

/** A table that was on demand needs throughput for each of its global indexes. */
function checkIndexThroughputs(record: TableRecord): void {
  if (record.billing !== "PROVISIONED") return;
  const without = record.indexes.find((index) => !index.local && index.throughput === undefined);
  if (without !== undefined)
    throw errors.invalid(`ProvisionedThroughput must be specified for index: ${without.name}`);
}

function withStream(
  ctx: Write,
  record: TableRecord,
  { StreamSpecification: wanted }: UpdateTableInput,
): TableRecord {
  if (wanted === undefined) return record;
  if (wanted.StreamEnabled) {
    if (record.stream !== undefined)
      throw errors.validation(`Table already has an enabled stream: TableName: ${record.name}`);
    return { ...record, ...newStream(ctx, record, wanted.StreamViewType) };
  }
  if (wanted.StreamViewType !== undefined)
    throw errors.invalid("StreamViewType cannot be specified when StreamEnabled is false");
  if (record.stream === undefined)
    throw errors.validation(`Table does not have a stream to disable: TableName: ${record.name}`);
  closeStream(ctx, record.stream.id);
  return { ...record, stream: undefined };
}

function withIndex(
  ctx: Write,
  record: TableRecord,
  { Create, Update, Delete }: GlobalSecondaryIndexUpdate,
  input: UpdateTableInput,
): TableRecord {
  if ([Create, Update, Delete].filter((each) => each !== undefined).length !== 1)
    throw errors.invalid(
      "Only one of Create, Update or Delete can be specified in a GlobalSecondaryIndexUpdate",
    );
  if (Create !== undefined) return withNewIndex(ctx, record, Create, input);
  if (Update !== undefined) return withChangedIndex(ctx, record, Update);
  return withoutIndex(ctx, record, Delete?.IndexName ?? "");
}

/** One index at a time is made or deleted. */
function checkOnline(record: TableRecord): void {
  if (record.indexes.some((index) => index.status === "CREATING" || index.status === "DELETING"))
    throw errors.limitExceeded(
      "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
    );
}

function withNewIndex(
  ctx: Write,
  record: TableRecord,
  action: CreateGlobalSecondaryIndexAction,
  input: UpdateTableInput,
): TableRecord {
  checkOnline(record);
  if (record.indexes.some((index) => index.name === action.IndexName))
    throw errors.validation("Attempting to create an index which already exists");
  if (record.indexes.filter((index) => !index.local).length >= GLOBAL_INDEXES_MAX)
    throw errors.invalid(`GlobalSecondaryIndex count exceeds the per-table limit of ${GLOBAL_INDEXES_MAX}`);
  const given = input.AttributeDefinitions ?? [];
  const kept = record.attributes.filter(
    ({ AttributeName }) => !given.some((each) => each.AttributeName === AttributeName),
  );
  for (const { AttributeName, AttributeType } of given) {
    const before = record.attributes.find((each) => each.AttributeName === AttributeName);
    if (before !== undefined && before.AttributeType !== AttributeType)
      throw errors.invalid(`Attribute ${AttributeName} is already defined with another type`);
  }
  const attributes = [...kept, ...given];
  checkGlobalIndex(action, attributes, record.billing);
  return beginIndex(ctx, { ...record, attributes }, globalIndexRecord(ctx, action));
}

function withChangedIndex(
  ctx: Write,
  record: TableRecord,
  {
    IndexName: name,
    ProvisionedThroughput: given,
    OnDemandThroughput,
    WarmThroughput,
  }: UpdateGlobalSecondaryIndexAction,
): TableRecord {
  const index = globalIndexOf(record, name);
  if (given !== undefined && record.billing !== "PROVISIONED")
    throw errors.invalid(
      `ProvisionedThroughput should not be specified for index: ${name} when BillingMode is PAY_PER_REQUEST`,
    );
  if (given === undefined && OnDemandThroughput === undefined && WarmThroughput === undefined)
    throw errors.invalid(
      record.billing === "PROVISIONED"
        ? `ProvisionedThroughput must be specified for index: ${name}`
        : `The only Updates for index: ${name} when TableThroughputMode is PAY_PER_REQUEST can be to ` +
            "OnDemandThroughput, WarmThroughput",
    );
  if (
    WarmThroughput !== undefined &&
    (WarmThroughput.ReadUnitsPerSecond ?? WarmThroughput.WriteUnitsPerSecond) === undefined
  )
    throw errors.invalid(
      "WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for " +
        `index: ${name}`,
    );
  if (given !== undefined) checkUnits(given);
  checkOnDemand(OnDemandThroughput);
  checkWarm(record, index, WarmThroughput, `index ${name}`);
  const fresh = given && { read: given.ReadCapacityUnits, write: given.WriteCapacityUnits };
  const changed: IndexRecord = {
    ...index,
    status: "UPDATING",
    throughput:
      fresh === undefined || index.throughput === undefined
        ? (fresh ?? index.throughput)
        : changedThroughput(index.throughput, fresh, ctx.now, `global secondary index: ${name}`),
    onDemand: OnDemandThroughput ?? index.onDemand,
    warm: WarmThroughput ?? index.warm,
  };
  return { ...record, indexes: record.indexes.map((each) => (each === index ? changed : each)) };
}

function withoutIndex(ctx: Write, record: TableRecord, name: string): TableRecord {
  const index = globalIndexOf(record, name);
  checkOnline(record);
  return endIndex(ctx, record, index);
}

function globalIndexOf(record: TableRecord, name: string): IndexRecord {
  const index = record.indexes.find((each) => each.name === name && !each.local);
  if (index === undefined) throw errors.indexNotFound(name, record.name);
  return index;
}
