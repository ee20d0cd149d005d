/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html
 */
import { tagMap } from "../../aws/tags.ts";
import type { Tag, Target } from "../../gen/scheduler.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import type { Read } from "./kit.ts";
import { DEFAULT_GROUP, groupArn, scheduleArn } from "./schedule.ts";
import type { SchedulerReader } from "./store.ts";

type Rule<I> = AuthzRule<I, SchedulerReader>;

interface ByName {
  readonly Name: string;
  readonly GroupName?: string | undefined;
  readonly Target?: Target;
}

/** A schedule bears the tags of its group. */
export const onSchedule =
  (action: string): Rule<ByName> =>
  (ctx, { Name, GroupName = DEFAULT_GROUP, Target }) => {
    const demand: Demand = {
      action: `scheduler:${action}`,
      resource: scheduleArn(ctx.scope, GroupName, Name),
      resourceTags: ctx.store.tags.of(groupArn(ctx.scope, GroupName)),
    };
    return Target === undefined ? demand : [demand, passRole(Target.RoleArn, "scheduler.amazonaws.com")];
  };

export const onSchedules: Rule<{ readonly GroupName?: string | undefined }> = (
  { scope },
  { GroupName = "*" },
) => ({
  action: "scheduler:ListSchedules",
  resource: scheduleArn(scope, GroupName, "*"),
});

function tagsIn(tags: readonly Tag[] | undefined) {
  return tags && tagMap(tags);
}

function demandOn(ctx: Read, action: string, resource: string, more: object): Demand {
  return {
    action: `scheduler:${action}`,
    resource,
    resourceTags: ctx.store.tags.of(resource),
    ...more,
  };
}

export const onGroup =
  (action: string): Rule<{ readonly Name: string; readonly Tags?: readonly Tag[] | undefined }> =>
  (ctx, { Name, Tags }) =>
    demandOn(ctx, action, groupArn(ctx.scope, Name), { requestTags: tagsIn(Tags) });

export const onGroups: Rule<object> = ({ scope }) => ({
  action: "scheduler:ListScheduleGroups",
  resource: groupArn(scope, "*"),
});

export const onArn =
  (
    action: string,
  ): Rule<{
    readonly ResourceArn: string;
    readonly Tags?: readonly Tag[];
    readonly TagKeys?: readonly string[];
  }> =>
  (ctx, { ResourceArn, Tags, TagKeys }) =>
    demandOn(ctx, action, ResourceArn, {
      requestTags: tagsIn(Tags),
      ...(TagKeys !== undefined && { tagKeys: TagKeys }),
    });
