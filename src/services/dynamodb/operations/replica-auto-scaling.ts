import {
  dynamodb,
  type ReplicaAutoScalingDescription,
  type TableAutoScalingDescription,
  type UpdateTableReplicaAutoScalingInput,
} from "../../../gen/dynamodb.ts";
import { tableNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { regionsOf } from "../global-table.ts";
import { type Prepare, staged } from "../kit.ts";
import { scalingOf, type Target, updateScaling } from "../replica-auto-scaling.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTableReplicaAutoScaling.html */
export const DescribeTableReplicaAutoScaling = staged("DescribeTableReplicaAutoScaling", {
  prepare: (ctx, { TableName }) => describe(ctx, TableName),
  commit: (_ctx, _input, TableAutoScalingDescription) => ({ TableAutoScalingDescription }),
});

async function describe(ctx: Prepare, given: string): Promise<TableAutoScalingDescription> {
  const { record } = tableNamed(ctx, given);
  const replicas = await Promise.all(
    regionsOf(ctx, record).map((region) => describeReplica(ctx, record.name, region)),
  );
  return { TableName: record.name, TableStatus: record.status, Replicas: replicas };
}

async function describeReplica(
  ctx: Prepare,
  table: string,
  region: string,
): Promise<ReplicaAutoScalingDescription> {
  const { Table } = await ctx.call(dynamodb, "DescribeTable", { TableName: table }, { region });
  const scaling = (kind: Target["kind"], index?: string) => scalingOf(ctx, { region, table, kind, index });
  return {
    RegionName: region,
    ReplicaStatus: "ACTIVE",
    ReplicaProvisionedReadCapacityAutoScalingSettings: await scaling("Read"),
    ReplicaProvisionedWriteCapacityAutoScalingSettings: await scaling("Write"),
    GlobalSecondaryIndexes: await Promise.all(
      (Table?.GlobalSecondaryIndexes ?? []).map(async ({ IndexName, IndexStatus }) => ({
        IndexName,
        IndexStatus,
        ProvisionedReadCapacityAutoScalingSettings: await scaling("Read", IndexName),
        ProvisionedWriteCapacityAutoScalingSettings: await scaling("Write", IndexName),
      })),
    ),
  };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTableReplicaAutoScaling.html */
export const UpdateTableReplicaAutoScaling = staged("UpdateTableReplicaAutoScaling", {
  prepare: async (ctx, input) => {
    const { record } = tableNamed(ctx, input.TableName);
    const regions = regionsOf(ctx, record);
    for (const { RegionName } of input.ReplicaUpdates ?? [])
      if (!regions.includes(RegionName)) throw errors.replicaNotFound(record.name, RegionName);
    for (const region of regions) await updateReplica(ctx, record.name, region, input);
    return describe(ctx, input.TableName);
  },
  commit: (_ctx, _input, TableAutoScalingDescription) => ({ TableAutoScalingDescription }),
});

/** Writes are scaled alike everywhere, reads by each replica for itself. */
async function updateReplica(
  ctx: Prepare,
  table: string,
  region: string,
  input: UpdateTableReplicaAutoScalingInput,
): Promise<void> {
  const own = input.ReplicaUpdates?.find(({ RegionName }) => RegionName === region);
  const update = (kind: Target["kind"], index: string | undefined, to: Parameters<typeof updateScaling>[2]) =>
    updateScaling(ctx, { region, table, kind, index }, to);
  await update("Write", undefined, input.ProvisionedWriteCapacityAutoScalingUpdate);
  await update("Read", undefined, own?.ReplicaProvisionedReadCapacityAutoScalingUpdate);
  for (const each of input.GlobalSecondaryIndexUpdates ?? [])
    await update("Write", each.IndexName, each.ProvisionedWriteCapacityAutoScalingUpdate);
  for (const each of own?.ReplicaGlobalSecondaryIndexUpdates ?? [])
    await update("Read", each.IndexName, each.ProvisionedReadCapacityAutoScalingUpdate);
}
