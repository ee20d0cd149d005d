/**
 * How the provisioned throughput of tables, indexes and replicas follows what is used: Application Auto Scaling does
 * it; here it is asked to, and asked what it was told.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html
 */
import { applicationAutoscaling, type ScalingPolicy } from "../../gen/application-autoscaling.ts";
import type { AutoScalingSettingsDescription, AutoScalingSettingsUpdate } from "../../gen/dynamodb.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { type Principal, rootOf } from "../../kernel/iam/principal.ts";
import * as errors from "./errors.ts";
import type { Prepare } from "./kit.ts";
import type { TableRecord } from "./table.ts";

/** The read or write units of a table or of one of its indexes, in a Region. */
export interface Target {
  readonly region: string;
  readonly table: string;
  readonly index?: string | undefined;
  readonly kind: "Read" | "Write";
}

/** How one kind of units of a table or index is scaled. */
export interface Scaling extends Omit<Target, "region" | "table"> {
  readonly settings: AutoScalingSettingsUpdate;
}

/** How a table of this Region is scaled, as a replica in another one is to be. */
export async function scalingsOf(ctx: Prepare, { name: table, indexes }: TableRecord): Promise<Scaling[]> {
  const globals = indexes.filter(({ local }) => !local).map(({ name }) => name);
  const scalings: Scaling[] = [];
  for (const index of [undefined, ...globals])
    for (const kind of ["Read", "Write"] as const) {
      const { AutoScalingDisabled, ScalingPolicies, ...bounds } = await scalingOf(ctx, {
        ...{ region: ctx.scope.region, table, index, kind },
      });
      if (AutoScalingDisabled === true) continue;
      const tracked = ScalingPolicies?.[0]?.TargetTrackingScalingPolicyConfiguration;
      const ScalingPolicyUpdate =
        tracked?.TargetValue === undefined
          ? undefined
          : { TargetTrackingScalingPolicyConfiguration: { ...tracked, TargetValue: tracked.TargetValue } };
      const { AutoScalingRoleArn: _, ...units } = bounds; // each Region's role is its own
      scalings.push({ index, kind, settings: { ...units, ScalingPolicyUpdate } });
    }
  return scalings;
}

/** The job: a replica is scaled as the one that it was made from. */
export const adoptScaling = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<void> => {
    const { account, partition, region } = ctx.scope;
    for (const { settings, ...target } of job.payload as unknown as readonly Scaling[])
      await updateScaling(ctx, { region, table: job.key, ...target }, settings, rootOf(account, partition));
  },
  commit: (): void => undefined,
};

function idsOf({ table, index, kind }: Target) {
  return index === undefined
    ? {
        ResourceId: `table/${table}`,
        ScalableDimension: `dynamodb:table:${kind}CapacityUnits` as const,
      }
    : {
        ResourceId: `table/${table}/index/${index}`,
        ScalableDimension: `dynamodb:index:${kind}CapacityUnits` as const,
      };
}

const ServiceNamespace = "dynamodb";

/** What Application Auto Scaling was told of a target. */
export async function scalingOf(ctx: Prepare, target: Target): Promise<AutoScalingSettingsDescription> {
  const { region } = target;
  const { ResourceId, ScalableDimension } = idsOf(target);
  const asked = { ServiceNamespace, ScalableDimension } as const;
  const { ScalableTargets = [] } = await ctx.call(
    applicationAutoscaling,
    "DescribeScalableTargets",
    { ...asked, ResourceIds: [ResourceId] },
    { region },
  );
  const [found] = ScalableTargets;
  if (found === undefined) return { AutoScalingDisabled: true };
  const { ScalingPolicies = [] } = await ctx.call(
    applicationAutoscaling,
    "DescribeScalingPolicies",
    { ...asked, ResourceId },
    { region },
  );
  return {
    MinimumUnits: found.MinCapacity,
    MaximumUnits: found.MaxCapacity,
    AutoScalingRoleArn: found.RoleARN,
    ScalingPolicies: ScalingPolicies.map(describePolicy),
  };
}

function describePolicy({ PolicyName, TargetTrackingScalingPolicyConfiguration: tracked }: ScalingPolicy) {
  return {
    PolicyName,
    ...(tracked !== undefined && {
      TargetTrackingScalingPolicyConfiguration: {
        DisableScaleIn: tracked.DisableScaleIn,
        ScaleInCooldown: tracked.ScaleInCooldown,
        ScaleOutCooldown: tracked.ScaleOutCooldown,
        TargetValue: tracked.TargetValue,
      },
    }),
  };
}

/** Has a target scaled as a request wants it; nothing, where the request says nothing of it. */
export async function updateScaling(
  ctx: Prepare,
  target: Target,
  update: AutoScalingSettingsUpdate | undefined,
  as?: Principal,
): Promise<void> {
  if (update === undefined) return;
  const { region, kind } = target;
  const there = { region, ...(as !== undefined && { as }) };
  const { ResourceId, ScalableDimension } = idsOf(target);
  const which = { ServiceNamespace, ResourceId, ScalableDimension } as const;
  const { MinimumUnits, MaximumUnits, AutoScalingRoleArn, ScalingPolicyUpdate } = update;
  if (update.AutoScalingDisabled === true) {
    if (MinimumUnits ?? MaximumUnits ?? ScalingPolicyUpdate)
      throw errors.invalid("Auto scaling settings cannot be specified when AutoScalingDisabled is true");
    await ctx.call(applicationAutoscaling, "DeregisterScalableTarget", which, there);
    return;
  }
  await ctx.call(
    applicationAutoscaling,
    "RegisterScalableTarget",
    { ...which, MinCapacity: MinimumUnits, MaxCapacity: MaximumUnits, RoleARN: AutoScalingRoleArn },
    there,
  );
  if (ScalingPolicyUpdate === undefined) return;
  const { PolicyName, TargetTrackingScalingPolicyConfiguration: tracked } = ScalingPolicyUpdate;
  await ctx.call(
    applicationAutoscaling,
    "PutScalingPolicy",
    {
      ...which,
      PolicyName: PolicyName ?? `DynamoDB${kind}CapacityUtilization:${ResourceId}`,
      PolicyType: "TargetTrackingScaling",
      TargetTrackingScalingPolicyConfiguration: {
        ...tracked,
        PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${kind}CapacityUtilization` },
      },
    },
    there,
  );
}
