/** What alarms there are, and what happened to them. */
import type {
  AlarmHistoryItem,
  CompositeAlarm,
  DescribeAlarmsInput,
  MetricAlarm,
} from "../../../gen/cloudwatch.ts";
import { alarmsOf, parseAlarmRule } from "../../../lang/alarm-rule/alarm-rule.ts";
import { type AlarmRecord, asCompositeAlarm, asMetricAlarm } from "../alarms/alarm.ts";
import * as errors from "../errors.ts";
import { type Read, read } from "../kit.ts";
import { DESCRIBED_DEFAULT } from "../limits.ts";
import { metricKey, metricName } from "../metrics/metric.ts";
import type { HistoryMark } from "../store/history.ts";

const RECORDS_MAX = 100;

function limitOf(asked: number | undefined): number {
  if (asked !== undefined && !(asked >= 1 && asked <= RECORDS_MAX))
    throw errors.validation(`MaxRecords must be between 1 and ${RECORDS_MAX}`);
  return asked ?? DESCRIBED_DEFAULT;
}

function opened(ctx: Read, list: string, token: string | undefined): string {
  if (token === undefined) return "";
  const text = ctx.sealer.open(`cloudwatch ${list}`, token);
  if (text === undefined) throw errors.invalidNextToken();
  return Buffer.from(text).toString();
}

/** What the filters say of one alarm. */
function fits(alarm: AlarmRecord, input: DescribeAlarmsInput): boolean {
  const types = input.AlarmTypes ?? ["MetricAlarm"];
  const actions = [...alarm.okActions, ...alarm.alarmActions, ...alarm.insufficientActions];
  return (
    types.includes(alarm.type) &&
    (input.StateValue === undefined || alarm.state === input.StateValue) &&
    (input.ActionPrefix === undefined ||
      actions.some((action) => action.startsWith(input.ActionPrefix ?? "")))
  );
}

/** The names that a filter leaves, in order; undefined: any. */
function namesOf(ctx: Read, input: DescribeAlarmsInput): readonly string[] | undefined {
  const { AlarmNames, ChildrenOfAlarmName, ParentsOfAlarmName } = input;
  if (AlarmNames !== undefined && input.AlarmNamePrefix !== undefined)
    throw errors.validation("AlarmNames and AlarmNamePrefix cannot be specified together");
  const family = ChildrenOfAlarmName ?? ParentsOfAlarmName;
  const others = [AlarmNames, input.AlarmNamePrefix, input.StateValue, input.ActionPrefix, input.AlarmTypes];
  if (
    family !== undefined &&
    (others.some((each) => each !== undefined) || (ChildrenOfAlarmName && ParentsOfAlarmName))
  )
    throw errors.validation(
      "ChildrenOfAlarmName and ParentsOfAlarmName cannot be combined with other filters",
    );
  if (ParentsOfAlarmName !== undefined) return ctx.store.alarms.watching(`alarm ${ParentsOfAlarmName}`);
  if (ChildrenOfAlarmName === undefined) return AlarmNames && [...AlarmNames].sort();
  const rule = ctx.store.alarms.get(ChildrenOfAlarmName)?.composite?.rule;
  if (rule === undefined) throw errors.validation(`${ChildrenOfAlarmName} is not a composite alarm`);
  return alarmsOf(parseAlarmRule(rule)).sort();
}

function* candidates(ctx: Read, input: DescribeAlarmsInput, after: string): Iterable<AlarmRecord> {
  const names = namesOf(ctx, input);
  if (names === undefined) yield* ctx.store.alarms.list(input.AlarmNamePrefix ?? "", after);
  else
    for (const name of names) {
      const alarm = name > after ? ctx.store.alarms.get(name) : undefined;
      if (alarm !== undefined) yield alarm;
    }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export const DescribeAlarms = read("DescribeAlarms", (ctx, input) => {
  const limit = limitOf(input.MaxRecords);
  const family = input.ChildrenOfAlarmName !== undefined || input.ParentsOfAlarmName !== undefined;
  const MetricAlarms: MetricAlarm[] = [];
  const CompositeAlarms: CompositeAlarm[] = [];
  let last = "";
  for (const alarm of candidates(ctx, input, opened(ctx, "DescribeAlarms", input.NextToken))) {
    if (!family && !fits(alarm, input)) continue;
    if (MetricAlarms.length + CompositeAlarms.length === limit)
      return { MetricAlarms, CompositeAlarms, NextToken: ctx.sealer.seal("cloudwatch DescribeAlarms", last) };
    last = alarm.name;
    if (family) {
      const told = { AlarmName: alarm.name, AlarmArn: alarm.arn, StateValue: alarm.state };
      if (alarm.composite === undefined) MetricAlarms.push(told);
      else CompositeAlarms.push(told);
    } else if (alarm.composite === undefined) MetricAlarms.push(asMetricAlarm(alarm));
    else CompositeAlarms.push(asCompositeAlarm(alarm));
  }
  return { MetricAlarms, CompositeAlarms };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html */
export const DescribeAlarmsForMetric = read("DescribeAlarmsForMetric", (ctx, input) => {
  const key = metricKey(metricName(input.Namespace, input.MetricName, input.Dimensions));
  const alarms = ctx.store.alarms.watching(key).flatMap((name) => ctx.store.alarms.get(name) ?? []);
  const MetricAlarms = alarms.flatMap((alarm) => {
    const part = alarm.metric;
    const same =
      part?.MetricName === input.MetricName &&
      (input.Statistic === undefined || part.Statistic === input.Statistic) &&
      (input.ExtendedStatistic === undefined || part.ExtendedStatistic === input.ExtendedStatistic) &&
      (input.Period === undefined || part.Period === input.Period) &&
      (input.Unit === undefined || part.Unit === input.Unit);
    return same ? [asMetricAlarm(alarm)] : [];
  });
  return { MetricAlarms };
});

/** Those in ALARM. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmContributors.html */
export const DescribeAlarmContributors = read(
  "DescribeAlarmContributors",
  (ctx, { AlarmName, NextToken }) => {
    const alarm = ctx.store.alarms.get(AlarmName);
    if (alarm === undefined) throw errors.resourceNotFound("Alarm", AlarmName);
    const title = "DescribeAlarmContributors";
    const from = Number(opened(ctx, title, NextToken));
    const all = (alarm.contributors ?? []).filter(({ state }) => state === "ALARM");
    const to = from + RECORDS_MAX;
    return {
      AlarmContributors: all.slice(from, to).map(({ id, attributes, reason, transitionedAt }) => ({
        ContributorId: id,
        ContributorAttributes: attributes,
        StateReason: reason,
        StateTransitionedTimestamp: transitionedAt,
      })),
      ...(to < all.length && { NextToken: ctx.sealer.seal(`cloudwatch ${title}`, String(to)) }),
    };
  },
);

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html */
export const DescribeAlarmHistory = read("DescribeAlarmHistory", (ctx, input) => {
  const { AlarmName, AlarmTypes = ["MetricAlarm"], HistoryItemType, StartDate, EndDate, NextToken } = input;
  const { AlarmContributorId: contributorId } = input;
  const limit = limitOf(input.MaxRecords ?? RECORDS_MAX);
  const token = opened(ctx, "DescribeAlarmHistory", NextToken);
  const mark = token === "" ? undefined : (JSON.parse(token) as HistoryMark);
  const order = input.ScanBy === "TimestampAscending" ? "ascending" : "descending";
  const AlarmHistoryItems: AlarmHistoryItem[] = [];
  let last: HistoryMark | undefined;
  const list = ctx.store.history.list(AlarmName, order, StartDate ?? 0, EndDate ?? ctx.now, mark);
  for (const item of list) {
    if (HistoryItemType !== undefined && item.type !== HistoryItemType) continue;
    if (!AlarmTypes.includes(item.alarmType)) continue;
    if (contributorId !== undefined && item.contributor?.id !== contributorId) continue;
    if (AlarmHistoryItems.length === limit)
      return {
        AlarmHistoryItems,
        NextToken: ctx.sealer.seal("cloudwatch DescribeAlarmHistory", JSON.stringify(last)),
      };
    last = { at: item.at, seq: item.seq };
    AlarmHistoryItems.push({
      AlarmName: item.alarm,
      AlarmType: item.alarmType,
      Timestamp: item.at,
      HistoryItemType: item.type,
      HistorySummary: item.summary,
      HistoryData: item.data,
      ...(item.contributor !== undefined && {
        AlarmContributorId: item.contributor.id,
        AlarmContributorAttributes: item.contributor.attributes,
      }),
    });
  }
  return { AlarmHistoryItems };
});
