import type {
  Alarm,
  RegisterScalableTargetRequest,
  ScalableTarget,
} from "../../../gen/application-autoscaling.ts";
import * as errors from "../errors.ts";
import { read, staged, write } from "../kit.ts";
import { TAGS_MAX } from "../limits.ts";
import { page } from "../paging.ts";
import { actingRole, ensureRole, roleArn } from "../role.ts";
import { scalableOf } from "../scalable.ts";
import { type Target, targetId, targetKey } from "../target.ts";
import { deleteAlarms } from "../tracking.ts";

function check(
  { MinCapacity, MaxCapacity }: RegisterScalableTargetRequest,
  before: Target | undefined,
): void {
  const [min, max] = [MinCapacity ?? before?.min, MaxCapacity ?? before?.max];
  if (min === undefined || max === undefined)
    throw errors.validation(
      "MinCapacity and MaxCapacity must be specified to register a new scalable target",
    );
  if (min < 0 || max < 0) throw errors.validation("Capacities must not be negative");
  if (min > max) throw errors.validation("Maximum capacity cannot be less than minimum capacity");
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html */
export const RegisterScalableTarget = staged("RegisterScalableTarget", {
  prepare: async (ctx, input) => {
    const scalable = scalableOf(input);
    check(input, ctx.store.get("target", targetKey(input)));
    if (Object.keys(input.Tags ?? {}).length > TAGS_MAX) throw errors.tooManyTags(input.ResourceId);
    await ensureRole(ctx, input.ServiceNamespace);
    await scalable.capacity(ctx, targetId(input), await actingRole(ctx, input.ServiceNamespace));
  },
  commit: (ctx, input) => {
    const key = targetKey(input);
    const before = ctx.store.get("target", key);
    check(input, before);
    const { partition, region, account } = ctx.scope;
    const arn =
      before?.arn ??
      `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/${ctx.ids.hex(32)}`;
    const running = {
      DynamicScalingInSuspended: false,
      DynamicScalingOutSuspended: false,
      ScheduledScalingSuspended: false,
    };
    const target: Target = {
      id: targetId(input),
      arn,
      roleArn: roleArn(ctx.scope, input.ServiceNamespace),
      min: input.MinCapacity ?? before?.min ?? 0,
      max: input.MaxCapacity ?? before?.max ?? 0,
      suspended: { ...(before?.suspended ?? running), ...input.SuspendedState },
      createdAt: before?.createdAt ?? ctx.now,
      tags: before?.tags ?? input.Tags ?? {},
    };
    ctx.store.put("target", key, target, arn);
    ctx.schedule(ctx.now, { kind: "bound", key });
    return { ScalableTargetARN: arn };
  },
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html */
export const DeregisterScalableTarget = staged("DeregisterScalableTarget", {
  prepare: async (ctx, input) => {
    const key = targetKey(input);
    if (ctx.store.get("target", key) === undefined)
      throw errors.noTarget(input.ServiceNamespace, input.ResourceId, input.ScalableDimension);
    const alarms: Alarm[] = [...ctx.store.list("policy", `${key}|`)].flatMap(({ record }) =>
      record.tracking === undefined ? [] : record.alarms,
    );
    await deleteAlarms(ctx, alarms, await actingRole(ctx, input.ServiceNamespace));
  },
  commit: (ctx, input) => {
    const key = targetKey(input);
    for (const kind of ["policy", "scheduled"] as const)
      for (const each of [...ctx.store.list(kind, `${key}|`)]) {
        ctx.store.remove(kind, each.key);
        ctx.unschedule("scheduled", each.key);
      }
    ctx.store.remove("target", key);
    ctx.unschedule("bound", key);
    return {};
  },
});

const shown = ({ id, arn, roleArn: RoleARN, min, max, suspended, createdAt }: Target): ScalableTarget => ({
  ...id,
  MinCapacity: min,
  MaxCapacity: max,
  RoleARN,
  CreationTime: createdAt,
  SuspendedState: suspended,
  ScalableTargetARN: arn,
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html */
export const DescribeScalableTargets = read("DescribeScalableTargets", (ctx, input) => {
  const { items, NextToken } = page(
    ctx,
    "target",
    `${input.ServiceNamespace}|`,
    input,
    ({ id }) =>
      (input.ResourceIds === undefined || input.ResourceIds.includes(id.ResourceId)) &&
      (input.ScalableDimension === undefined || input.ScalableDimension === id.ScalableDimension),
  );
  return { ScalableTargets: items.map(shown), NextToken };
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, { ResourceARN, Tags }) => {
  const target = ctx.store.byArn("target", ResourceARN);
  if (target === undefined) throw errors.noTagged(ResourceARN);
  const tags = { ...target.tags, ...Tags };
  if (Object.keys(tags).length > TAGS_MAX) throw errors.tooManyTags(ResourceARN);
  ctx.store.put("target", targetKey(target.id), { ...target, tags }, target.arn);
  return {};
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, { ResourceARN, TagKeys }) => {
  const target = ctx.store.byArn("target", ResourceARN);
  if (target === undefined) throw errors.noTagged(ResourceARN);
  const tags = Object.fromEntries(Object.entries(target.tags).filter(([key]) => !TagKeys.includes(key)));
  ctx.store.put("target", targetKey(target.id), { ...target, tags }, target.arn);
  return {};
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ListTagsForResource.html */
export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceARN }) => {
  const target = ctx.store.byArn("target", ResourceARN);
  if (target === undefined) throw errors.noTagged(ResourceARN);
  return { Tags: target.tags };
});
