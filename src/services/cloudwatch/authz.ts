/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html
 */
import type { Scope } from "../../aws/scope.ts";
import type { Tag } from "../../gen/cloudwatch.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import { alarmArn } from "./alarms/alarm.ts";
import { muteRuleArn } from "./alarms/mute-rule.ts";
import { ruleArn } from "./insights/rule.ts";
import type { CloudWatchReader } from "./store.ts";
import { streamArn } from "./streams/stream.ts";
import { STREAMS_PRINCIPAL } from "./streams/streaming.ts";
import { taggedAt } from "./tags.ts";

type Asked = { readonly scope: Scope; readonly store: CloudWatchReader };
type Rule<I> = AuthzRule<I, CloudWatchReader>;

/** Dashboards belong to no Region. */
export const dashboardArn = ({ partition, account }: Scope, name: string): string =>
  `arn:${partition}:cloudwatch::${account}:dashboard/${name}`;

const request = (tags: readonly Tag[] | undefined) =>
  tags === undefined ? {} : { requestTags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])) };

/** Knows no single resource. */
export const onAll =
  (action: string): Rule<object> =>
  () => ({ action: `cloudwatch:${action}`, resource: "*" });

export const onPutData: Rule<{ readonly Namespace: string }> = (_ctx, { Namespace }) => ({
  action: "cloudwatch:PutMetricData",
  resource: "*",
  context: { "cloudwatch:namespace": Namespace },
});

function alarmDemand(ctx: Asked, action: string, name: string): Demand {
  const resourceTags = name === "*" ? undefined : ctx.store.alarms.get(name)?.tags;
  return { action: `cloudwatch:${action}`, resource: alarmArn(ctx.scope, name), resourceTags };
}

export const onAlarm =
  (action: string): Rule<{ readonly AlarmName?: string | undefined }> =>
  (ctx, { AlarmName }) =>
    alarmDemand(ctx, action, AlarmName ?? "*");

export const onAllAlarms =
  (action: string): Rule<object> =>
  (ctx) =>
    alarmDemand(ctx, action, "*");

export const onAlarms =
  (action: string): Rule<{ readonly AlarmNames: readonly string[] }> =>
  (ctx, { AlarmNames }) =>
    AlarmNames.map((name) => alarmDemand(ctx, action, name));

interface PutAlarm {
  readonly AlarmName: string;
  readonly OKActions?: readonly string[] | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
  readonly InsufficientDataActions?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export const onPutAlarm =
  (action: string): Rule<PutAlarm> =>
  (ctx, input) => ({
    ...alarmDemand(ctx, action, input.AlarmName),
    ...request(input.Tags),
    context: {
      "cloudwatch:AlarmActions": [
        ...(input.OKActions ?? []),
        ...(input.AlarmActions ?? []),
        ...(input.InsufficientDataActions ?? []),
      ],
    },
  });

export const onDashboard =
  (action: string): Rule<{ readonly DashboardName: string; readonly Tags?: readonly Tag[] | undefined }> =>
  (ctx, { DashboardName, Tags: tags }) => ({
    action: `cloudwatch:${action}`,
    resource: dashboardArn(ctx.scope, DashboardName),
    resourceTags: ctx.store.items.get("dashboard", DashboardName)?.tags,
    ...request(tags),
  });

export const onDashboards: Rule<{ readonly DashboardNames: readonly string[] }> = (ctx, { DashboardNames }) =>
  DashboardNames.map((name) => ({
    action: "cloudwatch:DeleteDashboards",
    resource: dashboardArn(ctx.scope, name),
    resourceTags: ctx.store.items.get("dashboard", name)?.tags,
  }));

interface Tagging {
  readonly ResourceARN: string;
  readonly Tags?: readonly Tag[];
  readonly TagKeys?: readonly string[];
}

export const onTagged =
  (action: string): Rule<Tagging> =>
  (ctx, { ResourceARN, Tags: tags, TagKeys }) => ({
    action: `cloudwatch:${action}`,
    resource: ResourceARN,
    resourceTags: taggedAt(ctx, ResourceARN)?.tags,
    ...request(tags),
    ...(TagKeys !== undefined && { tagKeys: TagKeys }),
  });

/** Metric streams write as the role they are given. */
export const onPutMetricStream: Rule<{
  readonly Name: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}> = (ctx, input) => [
  { ...streamDemand(ctx, "PutMetricStream", input.Name), ...request(input.Tags) },
  passRole(input.RoleArn, STREAMS_PRINCIPAL),
];

const streamDemand = (ctx: Asked, action: string, name: string): Demand => ({
  action: `cloudwatch:${action}`,
  resource: streamArn(ctx.scope, name),
  resourceTags: ctx.store.items.get("stream", name)?.tags,
});

export const onStream =
  (action: string): Rule<{ readonly Name: string }> =>
  (ctx, { Name }) =>
    streamDemand(ctx, action, Name);

export const onStreams =
  (action: string): Rule<{ readonly Names: readonly string[] }> =>
  (ctx, { Names }) =>
    Names.map((name) => streamDemand(ctx, action, name));

const ruleDemand = (ctx: Asked, action: string, name: string): Demand => ({
  action: `cloudwatch:${action}`,
  resource: ruleArn(ctx.scope, name),
  resourceTags: ctx.store.items.get("rule", name)?.tags,
});

/** Who counts a log group's events sees what is in them. */
export const onPutRule: Rule<{ readonly RuleName: string; readonly Tags?: readonly Tag[] | undefined }> = (
  ctx,
  input,
) => ({ ...ruleDemand(ctx, "PutInsightRule", input.RuleName), ...request(input.Tags) });

export const onRule =
  (action: string): Rule<{ readonly RuleName: string }> =>
  (ctx, { RuleName }) =>
    ruleDemand(ctx, action, RuleName);

export const onRules =
  (action: string): Rule<{ readonly RuleNames: readonly string[] }> =>
  (ctx, { RuleNames }) =>
    RuleNames.map((name) => ruleDemand(ctx, action, name));

const muteDemand = (ctx: Asked, action: string, name: string): Demand => ({
  action: `cloudwatch:${action}`,
  resource: muteRuleArn(ctx.scope, name),
  resourceTags: ctx.store.items.get("mute", name)?.tags,
});

export const onMuteRule =
  (action: string): Rule<{ readonly AlarmMuteRuleName: string }> =>
  (ctx, { AlarmMuteRuleName }) =>
    muteDemand(ctx, action, AlarmMuteRuleName);

/** Muting demands a say over the rule and over each alarm that it means. */
export const onPutMuteRule: Rule<{
  readonly Name: string;
  readonly MuteTargets?: { readonly AlarmNames: readonly string[] } | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}> = (ctx, { Name, MuteTargets, Tags: tags }) => [
  { ...muteDemand(ctx, "PutAlarmMuteRule", Name), ...request(tags) },
  ...(MuteTargets?.AlarmNames ?? []).map((alarm) => alarmDemand(ctx, "PutAlarmMuteRule", alarm)),
];
