import type { PutScheduledActionRequest, ScheduledAction } from "../../../gen/application-autoscaling.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { SCHEDULED_ACTIONS_PER_TARGET_MAX } from "../limits.ts";
import { page } from "../paging.ts";
import { scheduleNext } from "../scheduled.ts";
import { innerKey, type Scheduled, targetId, targetKey } from "../target.ts";

function check(
  ctx: Read,
  input: PutScheduledActionRequest,
  min: number | undefined,
  max: number | undefined,
  before: Scheduled | undefined,
): void {
  if (min === undefined && max === undefined)
    throw errors.validation("MinCapacity or MaxCapacity must be specified in ScalableTargetAction");
  if (min !== undefined && max !== undefined && min > max)
    throw errors.validation("Maximum capacity cannot be less than minimum capacity");
  if (input.StartTime !== undefined && input.EndTime !== undefined && input.StartTime >= input.EndTime)
    throw errors.validation("StartTime must be before EndTime");
  const count = [...ctx.store.list("scheduled", `${targetKey(input)}|`)].length;
  if (before === undefined && count >= SCHEDULED_ACTIONS_PER_TARGET_MAX)
    throw errors.limitExceeded(
      `A scalable target can have no more than ${SCHEDULED_ACTIONS_PER_TARGET_MAX} scheduled actions`,
    );
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html */
export const PutScheduledAction = write("PutScheduledAction", (ctx, input) => {
  const { ServiceNamespace, ResourceId, ScalableDimension, ScheduledActionName: name } = input;
  if (ctx.store.get("target", targetKey(input)) === undefined)
    throw errors.noTarget(ServiceNamespace, ResourceId, ScalableDimension);
  const key = innerKey(input, name);
  const before = ctx.store.get("scheduled", key);
  const schedule = input.Schedule ?? before?.schedule;
  if (schedule === undefined) throw errors.validation("Schedule must be specified");
  const { MinCapacity: min, MaxCapacity: max } = input.ScalableTargetAction ?? {
    MinCapacity: before?.min,
    MaxCapacity: before?.max,
  };
  check(ctx, input, min, max, before);
  const { partition, region, account } = ctx.scope;
  const arn =
    before?.arn ??
    `arn:${partition}:autoscaling:${region}:${account}:scheduledAction:${ctx.ids.uuid()}:` +
      `resource/${ServiceNamespace}/${ResourceId}:scheduledActionName/${name}`;
  const action: Scheduled = {
    id: targetId(input),
    name,
    arn,
    schedule,
    timezone: input.Timezone ?? before?.timezone,
    start: input.StartTime ?? before?.start,
    end: input.EndTime ?? before?.end,
    min,
    max,
    createdAt: before?.createdAt ?? ctx.now,
  };
  ctx.store.put("scheduled", key, action, arn);
  scheduleNext(ctx, action, ctx.now);
  return {};
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeleteScheduledAction.html */
export const DeleteScheduledAction = write("DeleteScheduledAction", (ctx, input) => {
  const key = innerKey(input, input.ScheduledActionName);
  if (ctx.store.get("scheduled", key) === undefined)
    throw errors.noScheduledAction(
      input.ServiceNamespace,
      input.ResourceId,
      input.ScalableDimension,
      input.ScheduledActionName,
    );
  ctx.store.remove("scheduled", key);
  ctx.unschedule("scheduled", key);
  return {};
});

const shown = (action: Scheduled): ScheduledAction => ({
  ScheduledActionName: action.name,
  ScheduledActionARN: action.arn,
  ...action.id,
  Schedule: action.schedule,
  Timezone: action.timezone,
  StartTime: action.start,
  EndTime: action.end,
  ScalableTargetAction: { MinCapacity: action.min, MaxCapacity: action.max },
  CreationTime: action.createdAt,
});

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScheduledActions.html */
export const DescribeScheduledActions = read("DescribeScheduledActions", (ctx, input) => {
  const { ScheduledActionNames, ResourceId, ScalableDimension } = input;
  const { items, NextToken } = page(
    ctx,
    "scheduled",
    `${input.ServiceNamespace}|`,
    input,
    ({ id, name }) =>
      (ScheduledActionNames === undefined || ScheduledActionNames.includes(name)) &&
      (ResourceId === undefined || ResourceId === id.ResourceId) &&
      (ScalableDimension === undefined || ScalableDimension === id.ScalableDimension),
  );
  return { ScheduledActions: items.map(shown), NextToken };
});
