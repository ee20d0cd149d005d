/** The operations on global tables of version 2017.11.29. */
import {
  dynamodb,
  type ReplicaSettingsDescription,
  type TableDescription,
  type UpdateGlobalTableSettingsInput,
  type UpdateTableInput,
} from "../../../gen/dynamodb.ts";
import { tableNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { checkMember, describeGlobal, form, globalTable, membersOf, regionsOf } from "../global-table.ts";
import { type Prepare, read, staged } from "../kit.ts";
import { scalingOf, type Target, updateScaling } from "../replica-auto-scaling.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateGlobalTable.html */
export const CreateGlobalTable = staged("CreateGlobalTable", {
  prepare: async (ctx, { GlobalTableName, ReplicationGroup }) => {
    const regions = ReplicationGroup.map(({ RegionName }) => RegionName ?? "");
    if (!regions.includes(ctx.scope.region))
      throw errors.invalid("The replication group must hold the Region of the request");
    const tables = await membersOf(ctx, GlobalTableName, regions);
    if (tables.some(({ Replicas }) => Replicas !== undefined))
      throw errors.globalTableExists(GlobalTableName);
    for (const [at, table] of tables.entries()) checkMember(table, tables[0], regions[at] ?? "");
    return regions;
  },
  commit: (ctx, input, regions) => {
    const { record } = tableNamed(ctx, input.GlobalTableName);
    if (record.replicas !== undefined) throw errors.globalTableExists(record.name);
    return { GlobalTableDescription: describeGlobal(ctx, form(ctx, record, regions), true) };
  },
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateGlobalTable.html */
export const UpdateGlobalTable = staged("UpdateGlobalTable", {
  prepare: async (ctx, { GlobalTableName: name, ReplicaUpdates }) => {
    const record = globalTable(ctx, name);
    const before = regionsOf(ctx, record);
    const created = ReplicaUpdates.flatMap(({ Create }) => Create?.RegionName ?? []);
    const deleted = ReplicaUpdates.flatMap(({ Delete }) => Delete?.RegionName ?? []);
    for (const region of created) if (before.includes(region)) throw errors.replicaExists(name, region);
    for (const region of deleted) if (!before.includes(region)) throw errors.replicaNotFound(name, region);
    const [here] = await membersOf(ctx, name, [ctx.scope.region]);
    for (const [at, table] of (await membersOf(ctx, name, created)).entries())
      checkMember(table, here, created[at] ?? "");
    return [...before.filter((region) => !deleted.includes(region)), ...created];
  },
  commit: (ctx, { GlobalTableName }, regions) => ({
    GlobalTableDescription: describeGlobal(ctx, form(ctx, globalTable(ctx, GlobalTableName), regions)),
  }),
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeGlobalTable.html */
export const DescribeGlobalTable = read("DescribeGlobalTable", (ctx, { GlobalTableName }) => ({
  GlobalTableDescription: describeGlobal(ctx, globalTable(ctx, GlobalTableName)),
}));

const NAMES_AT_ONCE = 100;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListGlobalTables.html */
export const ListGlobalTables = read("ListGlobalTables", (ctx, input) => {
  const limit = input.Limit ?? 100;
  const found: Array<{ GlobalTableName: string; ReplicationGroup: Array<{ RegionName: string }> }> = [];
  let after = input.ExclusiveStartGlobalTableName ?? "";
  for (;;) {
    const names = ctx.store.tables.names(after, NAMES_AT_ONCE);
    for (const name of names) {
      const record = ctx.store.tables.named(name)?.record;
      if (record?.globalVersion === undefined) continue;
      const regions = regionsOf(ctx, record);
      if (input.RegionName !== undefined && !regions.includes(input.RegionName)) continue;
      found.push({
        GlobalTableName: name,
        ReplicationGroup: regions.map((RegionName) => ({ RegionName })),
      });
    }
    if (names.length < NAMES_AT_ONCE || found.length > limit) break;
    after = names.at(-1) ?? "";
  }
  const shown = found.slice(0, limit);
  return {
    GlobalTables: shown,
    ...(found.length > limit && { LastEvaluatedGlobalTableName: shown.at(-1)?.GlobalTableName }),
  };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeGlobalTableSettings.html */
export const DescribeGlobalTableSettings = staged("DescribeGlobalTableSettings", {
  prepare: (ctx, { GlobalTableName }) => settingsOf(ctx, GlobalTableName),
  commit: (_ctx, { GlobalTableName }, ReplicaSettings) => ({ GlobalTableName, ReplicaSettings }),
});

async function settingsOf(ctx: Prepare, name: string): Promise<readonly ReplicaSettingsDescription[]> {
  const regions = regionsOf(ctx, globalTable(ctx, name));
  const tables = await membersOf(ctx, name, regions);
  return Promise.all(tables.map((table, at) => settingsIn(ctx, regions[at] ?? "", table)));
}

async function settingsIn(
  ctx: Prepare,
  region: string,
  table: TableDescription,
): Promise<ReplicaSettingsDescription> {
  const target = (kind: Target["kind"], index?: string): Target => ({
    ...{ region, table: table.TableName ?? "", kind, index },
  });
  const { ProvisionedThroughput: units, BillingModeSummary, TableClassSummary } = table;
  const provisioned = BillingModeSummary?.BillingMode !== "PAY_PER_REQUEST";
  const scaling = async (kind: Target["kind"], index?: string) =>
    provisioned ? scalingOf(ctx, target(kind, index)) : undefined;
  return {
    RegionName: region,
    ReplicaStatus: "ACTIVE",
    ReplicaBillingModeSummary: BillingModeSummary,
    ReplicaTableClassSummary: TableClassSummary,
    ReplicaProvisionedReadCapacityUnits: units?.ReadCapacityUnits,
    ReplicaProvisionedReadCapacityAutoScalingSettings: await scaling("Read"),
    ReplicaProvisionedWriteCapacityUnits: units?.WriteCapacityUnits,
    ReplicaProvisionedWriteCapacityAutoScalingSettings: await scaling("Write"),
    ...(table.GlobalSecondaryIndexes !== undefined && {
      ReplicaGlobalSecondaryIndexSettings: await Promise.all(
        table.GlobalSecondaryIndexes.map(async ({ IndexName = "", IndexStatus, ProvisionedThroughput }) => ({
          IndexName,
          IndexStatus,
          ProvisionedReadCapacityUnits: ProvisionedThroughput?.ReadCapacityUnits,
          ProvisionedReadCapacityAutoScalingSettings: await scaling("Read", IndexName),
          ProvisionedWriteCapacityUnits: ProvisionedThroughput?.WriteCapacityUnits,
          ProvisionedWriteCapacityAutoScalingSettings: await scaling("Write", IndexName),
        })),
      ),
    }),
  };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateGlobalTableSettings.html */
export const UpdateGlobalTableSettings = staged("UpdateGlobalTableSettings", {
  prepare: async (ctx, input) => {
    const name = input.GlobalTableName;
    const regions = regionsOf(ctx, globalTable(ctx, name));
    for (const { RegionName } of input.ReplicaSettingsUpdate ?? [])
      if (!regions.includes(RegionName)) throw errors.replicaNotFound(name, RegionName);
    for (const region of regions) await updateIn(ctx, region, input);
    return settingsOf(ctx, name);
  },
  commit: (_ctx, { GlobalTableName }, ReplicaSettings) => ({ GlobalTableName, ReplicaSettings }),
});

async function updateIn(ctx: Prepare, region: string, input: UpdateGlobalTableSettingsInput): Promise<void> {
  const table = input.GlobalTableName;
  const [described] = await membersOf(ctx, table, [region]);
  const own = input.ReplicaSettingsUpdate?.find(({ RegionName }) => RegionName === region);
  const change = changeOf(described, input, own);
  if (change !== undefined) await ctx.call(dynamodb, "UpdateTable", change, { region });
  const write = input.GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate;
  await updateScaling(ctx, { region, table, kind: "Write" }, write);
  await updateScaling(
    ctx,
    { region, table, kind: "Read" },
    own?.ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate,
  );
  for (const { IndexName: index, ...update } of input.GlobalTableGlobalSecondaryIndexSettingsUpdate ?? [])
    await updateScaling(
      ctx,
      { region, table, kind: "Write", index },
      update.ProvisionedWriteCapacityAutoScalingSettingsUpdate,
    );
  for (const { IndexName: index, ...update } of own?.ReplicaGlobalSecondaryIndexSettingsUpdate ?? [])
    await updateScaling(
      ctx,
      { region, table, kind: "Read", index },
      update.ProvisionedReadCapacityAutoScalingSettingsUpdate,
    );
}

type Own = NonNullable<UpdateGlobalTableSettingsInput["ReplicaSettingsUpdate"]>[number];

/** What UpdateTable is asked for in one Region; undefined when nothing changes there. */
function changeOf(
  table: TableDescription | undefined,
  input: UpdateGlobalTableSettingsInput,
  own: Own | undefined,
): UpdateTableInput | undefined {
  const { GlobalTableBillingMode: billing, GlobalTableProvisionedWriteCapacityUnits: write } = input;
  const read = own?.ReplicaProvisionedReadCapacityUnits;
  const now = table?.ProvisionedThroughput;
  const units = {
    ReadCapacityUnits: read ?? now?.ReadCapacityUnits ?? 1,
    WriteCapacityUnits: write ?? now?.WriteCapacityUnits ?? 1,
  };
  const same =
    units.ReadCapacityUnits === now?.ReadCapacityUnits &&
    units.WriteCapacityUnits === now?.WriteCapacityUnits;
  const indexes = indexChanges(table, input, own);
  const change = {
    ...(billing !== undefined && { BillingMode: billing }),
    ...((read !== undefined || write !== undefined) && !same && { ProvisionedThroughput: units }),
    ...(indexes.length > 0 && { GlobalSecondaryIndexUpdates: indexes }),
    ...(own?.ReplicaTableClass !== undefined && { TableClass: own.ReplicaTableClass }),
  };
  return Object.keys(change).length === 0 ? undefined : { TableName: input.GlobalTableName, ...change };
}

function indexChanges(
  table: TableDescription | undefined,
  input: UpdateGlobalTableSettingsInput,
  own: Own | undefined,
) {
  return (table?.GlobalSecondaryIndexes ?? []).flatMap(({ IndexName = "", ProvisionedThroughput: now }) => {
    const write = input.GlobalTableGlobalSecondaryIndexSettingsUpdate?.find(
      (each) => each.IndexName === IndexName,
    )?.ProvisionedWriteCapacityUnits;
    const read = own?.ReplicaGlobalSecondaryIndexSettingsUpdate?.find(
      (each) => each.IndexName === IndexName,
    )?.ProvisionedReadCapacityUnits;
    if (read === undefined && write === undefined) return [];
    const ReadCapacityUnits = read ?? now?.ReadCapacityUnits ?? 1;
    const WriteCapacityUnits = write ?? now?.WriteCapacityUnits ?? 1;
    return [{ Update: { IndexName, ProvisionedThroughput: { ReadCapacityUnits, WriteCapacityUnits } } }];
  });
}
