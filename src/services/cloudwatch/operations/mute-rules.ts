/** Alarm mute rules are made, changed, listed and deleted. */
import type { AlarmMuteRuleSummary } from "../../../gen/cloudwatch.ts";
import { type MuteRuleRecord, muteRuleArn, muteSchedule, muteTypeOf, statusOf } from "../alarms/mute-rule.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { MUTE_RULES_DEFAULT } from "../limits.ts";
import { checkNewTags, tagsIn } from "../tags.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html */
export const PutAlarmMuteRule = write("PutAlarmMuteRule", (ctx, input) => {
  const { Tags: given, ...configured } = input;
  muteSchedule(input.Rule);
  checkNewTags(given ?? []);
  const { StartDate, ExpireDate } = input;
  if (StartDate !== undefined && ExpireDate !== undefined && StartDate >= ExpireDate)
    throw errors.validation("StartDate must be before ExpireDate");
  const before = ctx.store.items.get("mute", input.Name);
  ctx.store.items.put("mute", input.Name, {
    ...configured,
    updatedAt: ctx.now,
    tags: before?.tags ?? tagsIn(given),
  });
  const targets = input.MuteTargets?.AlarmNames ?? [];
  ctx.store.alarms.setMuted(input.Name, targets);
  for (const name of before?.MuteTargets?.AlarmNames ?? []) lookAgain(ctx, name);
  return {};
});

/** An alarm may be heard earlier than was thought. */
function lookAgain(ctx: Write, alarm: string): void {
  if (ctx.store.alarms.get(alarm)?.mutedFrom !== undefined)
    ctx.schedule(ctx.now, { kind: "unmute", key: alarm });
}

function existing(ctx: Read, name: string): MuteRuleRecord {
  const rule = ctx.store.items.get("mute", name);
  if (rule === undefined) throw errors.resourceNotFound("AlarmMuteRule", name);
  return rule;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetAlarmMuteRule.html */
export const GetAlarmMuteRule = read("GetAlarmMuteRule", (ctx, { AlarmMuteRuleName }) => {
  const rule = existing(ctx, AlarmMuteRuleName);
  const { tags, updatedAt, ...configured } = rule;
  return {
    ...configured,
    AlarmMuteRuleArn: muteRuleArn(ctx.scope, rule.Name),
    Status: statusOf(rule, ctx.now),
    LastUpdatedTimestamp: updatedAt,
    MuteType: muteTypeOf(rule),
  };
});

/** Deleting one that is not there succeeds. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarmMuteRule.html */
export const DeleteAlarmMuteRule = write("DeleteAlarmMuteRule", (ctx, { AlarmMuteRuleName: name }) => {
  const rule = ctx.store.items.get("mute", name);
  ctx.store.items.remove("mute", name);
  ctx.store.alarms.setMuted(name, []);
  for (const alarm of rule?.MuteTargets?.AlarmNames ?? []) lookAgain(ctx, alarm);
  return {};
});

const TOKEN = "cloudwatch mute rules";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListAlarmMuteRules.html */
export const ListAlarmMuteRules = read("ListAlarmMuteRules", (ctx, input) => {
  const { AlarmName, Statuses, MaxRecords = MUTE_RULES_DEFAULT, NextToken } = input;
  const opened = NextToken === undefined ? undefined : ctx.sealer.open(TOKEN, NextToken);
  if (NextToken !== undefined && opened === undefined) throw errors.invalidNextToken();
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const AlarmMuteRuleSummaries: AlarmMuteRuleSummary[] = [];
  let last = after;
  for (const { name, item } of ctx.store.items.list("mute", Number.MAX_SAFE_INTEGER, after)) {
    const Status = statusOf(item, ctx.now);
    if (AlarmName !== undefined && !item.MuteTargets?.AlarmNames.includes(AlarmName)) continue;
    if (Statuses !== undefined && Statuses.length > 0 && !Statuses.includes(Status)) continue;
    if (AlarmMuteRuleSummaries.length === MaxRecords)
      return { AlarmMuteRuleSummaries, NextToken: ctx.sealer.seal(TOKEN, last) };
    last = name;
    AlarmMuteRuleSummaries.push({
      AlarmMuteRuleArn: muteRuleArn(ctx.scope, name),
      ...(item.ExpireDate !== undefined && { ExpireDate: item.ExpireDate }),
      Status,
      MuteType: muteTypeOf(item),
      LastUpdatedTimestamp: item.updatedAt,
    });
  }
  return { AlarmMuteRuleSummaries };
});
