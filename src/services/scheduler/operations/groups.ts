/** Schedule groups: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group.html */
import { instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { isRepeated } from "../client-token.ts";
import { groupDoesNotExist, groupExists, groupIsDeleting, quotaExceeded, validation } from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { GROUPS_MAX, PAGE_MAX } from "../limits.ts";
import { DEFAULT_GROUP, DUE, type Group, groupArn, jobKey } from "../schedule.ts";
import { newTags } from "../tags.ts";

export const EMPTY_GROUP = "empty-group";
/** Schedules that a deletion takes at a time. */
const BATCH = 500;

/** The default group is there from the beginning. */
export function groupIfAny(ctx: Read, name: string): Group | undefined {
  const [createdAt, modifiedAt] = [instant(0), instant(0)];
  const known = ctx.store.group(name);
  return known ?? (name === DEFAULT_GROUP ? { name, state: "ACTIVE", createdAt, modifiedAt } : undefined);
}

function groupFor(ctx: Read, name: string): Group {
  const group = groupIfAny(ctx, name);
  if (group === undefined) throw groupDoesNotExist(name);
  return group;
}

export const CreateScheduleGroup = write("CreateScheduleGroup", (ctx, input) => {
  const ScheduleGroupArn = groupArn(ctx.scope, input.Name);
  if (isRepeated(ctx, "CreateScheduleGroup", input)) return { ScheduleGroupArn };
  if (groupIfAny(ctx, input.Name) !== undefined) throw groupExists(input.Name);
  if (ctx.store.groups("", "").length >= GROUPS_MAX) throw quotaExceeded("schedule groups");
  ctx.store.putGroup({ name: input.Name, state: "ACTIVE", createdAt: ctx.now, modifiedAt: ctx.now });
  ctx.store.tags.set(ScheduleGroupArn, newTags(input.Tags));
  return { ScheduleGroupArn };
});

function described({ scope }: Read, { name, state, createdAt, modifiedAt }: Group) {
  return {
    Arn: groupArn(scope, name),
    Name: name,
    State: state,
    CreationDate: createdAt,
    LastModificationDate: modifiedAt,
  };
}

export const GetScheduleGroup = read("GetScheduleGroup", (ctx, { Name }) =>
  described(ctx, groupFor(ctx, Name)),
);

const PURPOSE = "scheduler groups";

export const ListScheduleGroups = read("ListScheduleGroups", (ctx, input) => {
  const { NamePrefix = "", MaxResults = PAGE_MAX } = input;
  const after = placeOf(ctx, input.NextToken);
  const all = ctx.store.groups(NamePrefix, after);
  if (DEFAULT_GROUP.startsWith(NamePrefix) && DEFAULT_GROUP > after) all.push(groupFor(ctx, DEFAULT_GROUP));
  all.sort((left, right) => (left.name < right.name ? -1 : 1));
  const ScheduleGroups = all.slice(0, MaxResults).map((group) => described(ctx, group));
  const last = ScheduleGroups.at(-1);
  const more = all.length > MaxResults && last !== undefined;
  return { ScheduleGroups, ...(more && { NextToken: ctx.sealer.seal(PURPOSE, last.Name) }) };
});

function placeOf({ sealer }: Read, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = sealer.open(PURPOSE, token);
  if (opened === undefined) throw validation("The token provided is not valid.");
  return Buffer.from(opened).toString();
}

export const DeleteScheduleGroup = write("DeleteScheduleGroup", (ctx, input) => {
  if (isRepeated(ctx, "DeleteScheduleGroup", input)) return {};
  if (input.Name === DEFAULT_GROUP) throw validation("The default schedule group cannot be deleted.");
  const group = groupFor(ctx, input.Name);
  if (group.state === "DELETING") throw groupIsDeleting(group.name);
  ctx.store.putGroup({ ...group, state: "DELETING", modifiedAt: ctx.now });
  ctx.schedule(ctx.now, { kind: EMPTY_GROUP, key: group.name });
  return {};
});

/** Deletes a group's schedules piece by piece, then the group. */
export function emptyGroup(ctx: Write, job: DueJob): void {
  let left = BATCH;
  for (const schedule of [...firstOf(ctx, job.key)]) {
    ctx.store.remove(schedule);
    ctx.unschedule(DUE, jobKey(schedule));
    left--;
  }
  if (left === 0) {
    ctx.schedule(ctx.now, { kind: EMPTY_GROUP, key: job.key });
    return;
  }
  ctx.store.removeGroup(job.key);
  ctx.store.tags.removeAll(groupArn(ctx.scope, job.key));
}

function* firstOf(ctx: Write, group: string) {
  let left = BATCH;
  for (const schedule of ctx.store.schedules(group, "", ["", ""])) {
    yield schedule;
    if (--left === 0) return;
  }
}
