/** Schedules: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule.html */
import type { CreateScheduleInput } from "../../../gen/scheduler.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { parseSchedule, TimeZone } from "../../../lang/schedule/schedule.ts";
import { assumeRole } from "../../../targets/role.ts";
import { isRepeated } from "../client-token.ts";
import {
  groupDoesNotExist,
  groupIsDeleting,
  invalidExpression,
  quotaExceeded,
  roleRefused,
  scheduleDoesNotExist,
  scheduleExists,
  validation,
} from "../errors.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { PAGE_MAX, SCHEDULES_MAX } from "../limits.ts";
import { DEFAULT_GROUP, DUE, groupArn, jobKey, type Schedule, scheduleArn, setAlarm } from "../schedule.ts";
import { type KeptTarget, keptTarget, wholeTarget } from "../sealing.ts";
import { checkTarget } from "../target.ts";
import { groupIfAny } from "./groups.ts";

async function check(ctx: Prepare, input: CreateScheduleInput): Promise<KeptTarget> {
  if (parseSchedule(input.ScheduleExpression, "scheduler") === undefined)
    throw invalidExpression(input.ScheduleExpression);
  checkZone(input.ScheduleExpressionTimezone);
  const { Mode, MaximumWindowInMinutes } = input.FlexibleTimeWindow;
  if ((Mode === "FLEXIBLE") !== (MaximumWindowInMinutes !== undefined))
    throw validation("MaximumWindowInMinutes must be given for the mode FLEXIBLE, and for it only.");
  const { StartDate, EndDate } = input;
  if (StartDate !== undefined && EndDate !== undefined && StartDate >= EndDate)
    throw validation("The StartDate must come before the EndDate.");
  checkTarget(input.Target);
  await checkRole(ctx, input);
  return asked(keptTarget(ctx, input));
}

/** What KMS refuses the caller, Scheduler refuses as well. */
async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof AwsError && error.status < 500) throw validation(error.message);
    throw error;
  }
}

function checkZone(name: string | undefined): void {
  if (name === undefined) return;
  try {
    new TimeZone(name);
  } catch {
    throw validation(`The timezone provided ${name} is not valid.`);
  }
}

/** The role must let Scheduler in before anything is due. */
async function checkRole(ctx: Prepare, { Target, GroupName }: CreateScheduleInput): Promise<void> {
  try {
    const sourceArn = groupArn(ctx.scope, GroupName ?? DEFAULT_GROUP);
    const service = "scheduler.amazonaws.com";
    await assumeRole(ctx, Target.RoleArn, { service, sourceArn, sessionName: "validation" });
  } catch (error) {
    if (error instanceof AwsError) throw roleRefused();
    throw error;
  }
}

function scheduleOf(
  ctx: Write,
  input: CreateScheduleInput,
  kept: KeptTarget,
  known: Schedule | undefined,
): Schedule {
  return {
    group: input.GroupName ?? DEFAULT_GROUP,
    name: input.Name,
    expression: input.ScheduleExpression,
    timeZone: input.ScheduleExpressionTimezone ?? "UTC",
    start: input.StartDate,
    end: input.EndDate,
    state: input.State ?? "ENABLED",
    window: input.FlexibleTimeWindow,
    description: input.Description,
    ...kept,
    kmsKeyArn: input.KmsKeyArn,
    afterCompletion: input.ActionAfterCompletion ?? "NONE",
    createdAt: known?.createdAt ?? ctx.now,
    modifiedAt: ctx.now,
  };
}

function checkGroup(ctx: Read, name: string): void {
  const group = groupIfAny(ctx, name);
  if (group === undefined) throw groupDoesNotExist(name);
  if (group.state === "DELETING") throw groupIsDeleting(name);
}

export const CreateSchedule = staged("CreateSchedule", {
  prepare: check,
  commit: (ctx, input, kept) => {
    const schedule = scheduleOf(ctx, input, kept, undefined);
    const { group, name } = schedule;
    const ScheduleArn = scheduleArn(ctx.scope, group, name);
    if (isRepeated(ctx, "CreateSchedule", input)) return { ScheduleArn };
    checkGroup(ctx, group);
    if (ctx.store.schedule(group, name) !== undefined) throw scheduleExists(name);
    if (ctx.store.total() >= SCHEDULES_MAX) throw quotaExceeded("schedules");
    ctx.store.add(schedule);
    setAlarm(ctx, schedule, undefined);
    return { ScheduleArn };
  },
});

export const UpdateSchedule = staged("UpdateSchedule", {
  prepare: check,
  commit: (ctx, input, kept) => {
    const { GroupName: group = DEFAULT_GROUP, Name } = input;
    const ScheduleArn = scheduleArn(ctx.scope, group, Name);
    if (isRepeated(ctx, "UpdateSchedule", input)) return { ScheduleArn };
    const schedule = scheduleOf(ctx, input, kept, scheduleFor(ctx, group, Name));
    ctx.store.change(schedule);
    setAlarm(ctx, schedule, undefined);
    return { ScheduleArn };
  },
});

function scheduleFor(ctx: Read, group: string, name: string): Schedule {
  if (groupIfAny(ctx, group) === undefined) throw groupDoesNotExist(group);
  const schedule = ctx.store.schedule(group, name);
  if (schedule === undefined) throw scheduleDoesNotExist(name);
  return schedule;
}

export const GetSchedule = staged("GetSchedule", {
  prepare: (ctx, { GroupName = DEFAULT_GROUP, Name }) =>
    asked(wholeTarget(ctx, scheduleFor(ctx, GroupName, Name))),
  commit: (ctx, { GroupName = DEFAULT_GROUP, Name }, target) =>
    described(ctx, { ...scheduleFor(ctx, GroupName, Name), target }),
});

function described(ctx: Read, schedule: Schedule) {
  const { group: GroupName, name: Name } = schedule;
  return {
    Arn: scheduleArn(ctx.scope, GroupName, Name),
    GroupName,
    Name,
    ScheduleExpression: schedule.expression,
    ScheduleExpressionTimezone: schedule.timeZone,
    StartDate: schedule.start,
    EndDate: schedule.end,
    State: schedule.state,
    FlexibleTimeWindow: schedule.window,
    Description: schedule.description,
    Target: withDefaults(schedule),
    ActionAfterCompletion: schedule.afterCompletion,
    CreationDate: schedule.createdAt,
    LastModificationDate: schedule.modifiedAt,
    KmsKeyArn: schedule.kmsKeyArn,
  };
}

function withDefaults({ target }: Schedule) {
  const { MaximumRetryAttempts = 185, MaximumEventAgeInSeconds = 86_400 } = target.RetryPolicy ?? {};
  return { ...target, RetryPolicy: { MaximumRetryAttempts, MaximumEventAgeInSeconds } };
}

export const DeleteSchedule = write("DeleteSchedule", (ctx, input) => {
  if (isRepeated(ctx, "DeleteSchedule", input)) return {};
  const schedule = scheduleFor(ctx, input.GroupName ?? DEFAULT_GROUP, input.Name);
  ctx.store.remove(schedule);
  ctx.unschedule(DUE, jobKey(schedule));
  return {};
});

const PURPOSE = "scheduler schedules";

export const ListSchedules = read("ListSchedules", (ctx, input) => {
  const { GroupName, NamePrefix = "", State, MaxResults = PAGE_MAX, NextToken: token } = input;
  if (GroupName !== undefined && groupIfAny(ctx, GroupName) === undefined) throw groupDoesNotExist(GroupName);
  const Schedules: Schedule[] = [];
  let more = false;
  for (const schedule of ctx.store.schedules(GroupName, NamePrefix, placeOf(ctx, token))) {
    if (State !== undefined && schedule.state !== State) continue;
    more = Schedules.length === MaxResults;
    if (more) break;
    Schedules.push(schedule);
  }
  const last = Schedules.at(-1);
  const place = last && JSON.stringify([last.group, last.name]);
  return {
    Schedules: Schedules.map(({ group, name, state, target, createdAt, modifiedAt }) => ({
      Arn: scheduleArn(ctx.scope, group, name),
      GroupName: group,
      Name: name,
      State: state,
      Target: { Arn: target.Arn },
      CreationDate: createdAt,
      LastModificationDate: modifiedAt,
    })),
    ...(more && place !== undefined && { NextToken: ctx.sealer.seal(PURPOSE, place) }),
  };
});

function placeOf({ sealer }: Read, token: string | undefined): readonly [string, string] {
  if (token === undefined) return ["", ""];
  const opened = sealer.open(PURPOSE, token);
  if (opened === undefined) throw validation("The token provided is not valid.");
  return JSON.parse(Buffer.from(opened).toString()) as [string, string];
}
