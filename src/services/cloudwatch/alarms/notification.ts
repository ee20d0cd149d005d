/**
 * The message that a topic gets when an alarm changes its state.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
import { regionName } from "../../../aws/region-names.ts";
import type { Scope } from "../../../aws/scope.ts";
import type { Dimension, MetricDataQuery } from "../../../gen/cloudwatch.ts";
import { type AlarmRecord, type AlarmState, type MetricPart, periodOf } from "./alarm.ts";
import { Double, javaJson, offsetTime } from "./text.ts";

export const longRegion = (region: string): string => regionName(region)?.longName ?? region;

/** ALARM: "name" in US East (N. Virginia) — at most the hundred characters that a subject has. */
export const subjectOf = ({ region }: Scope, { name, state }: AlarmRecord): string =>
  `${state}: "${name}" in ${longRegion(region)}`.slice(0, 100);

export function messageOf(scope: Scope, alarm: AlarmRecord, before: AlarmState): string {
  const common = {
    AlarmName: alarm.name,
    AlarmDescription: alarm.description ?? null,
    AWSAccountId: scope.account,
  };
  const change = {
    NewStateValue: alarm.state,
    NewStateReason: alarm.reason,
    StateChangeTime: offsetTime(alarm.stateAt),
    Region: longRegion(scope.region),
    AlarmArn: alarm.arn,
    OldStateValue: before.value,
  };
  const actions = {
    OKActions: alarm.okActions,
    AlarmActions: alarm.alarmActions,
    InsufficientDataActions: alarm.insufficientActions,
  };
  if (alarm.composite !== undefined)
    return javaJson({
      ...common,
      ...change,
      ...actions,
      AlarmRule: alarm.composite.rule,
      ...triggering(alarm),
    });
  const configured = { AlarmConfigurationUpdatedTimestamp: offsetTime(alarm.configuredAt) };
  return javaJson({
    ...common,
    ...configured,
    ...change,
    ...actions,
    Trigger: triggerOf(alarm.metric ?? {}),
  });
}

function triggering({ data }: AlarmRecord): object {
  if (data === undefined) return {};
  const { triggeringAlarms } = JSON.parse(data) as {
    triggeringAlarms?: { arn: string; state: { value: string; timestamp: string } }[];
  };
  if (triggeringAlarms === undefined) return {};
  return {
    TriggeringChildren: triggeringAlarms.map(({ arn, state }) => ({
      Arn: arn,
      State: { Value: state.value, Timestamp: state.timestamp },
    })),
  };
}

const asDimensions = (dimensions: readonly Dimension[] | undefined) =>
  (dimensions ?? []).map(({ Name, Value }) => ({ value: Value, name: Name }));

const STATISTICS: Readonly<Record<string, string>> = {
  Average: "AVERAGE",
  Maximum: "MAXIMUM",
  Minimum: "MINIMUM",
  SampleCount: "SAMPLE_COUNT",
  Sum: "SUM",
};

function triggerOf(part: MetricPart): object {
  const tail = {
    EvaluationPeriods: part.EvaluationPeriods,
    DatapointsToAlarm: part.DatapointsToAlarm,
    ComparisonOperator: part.ComparisonOperator,
    Threshold: part.Threshold === undefined ? undefined : new Double(part.Threshold),
    ThresholdMetricId: part.ThresholdMetricId,
    TreatMissingData: part.TreatMissingData ?? "missing",
    EvaluateLowSampleCountPercentile: part.EvaluateLowSampleCountPercentile ?? "",
  };
  if (part.Metrics !== undefined && part.Metrics.length > 0)
    return { Period: periodOf(part), ...tail, Metrics: part.Metrics.map(asQuery) };
  const statistic =
    part.Statistic === undefined
      ? { StatisticType: "ExtendedStatistic", ExtendedStatistic: part.ExtendedStatistic }
      : { StatisticType: "Statistic", Statistic: STATISTICS[part.Statistic] };
  return {
    MetricName: part.MetricName,
    Namespace: part.Namespace,
    ...statistic,
    Unit: part.Unit ?? null,
    Dimensions: asDimensions(part.Dimensions),
    Period: part.Period,
    ...tail,
  };
}

function asQuery({ Id, MetricStat, Expression, Label, ReturnData, Period }: MetricDataQuery): object {
  return {
    Expression,
    Id,
    Label,
    ...(MetricStat !== undefined && {
      MetricStat: {
        Metric: {
          Dimensions: asDimensions(MetricStat.Metric.Dimensions),
          MetricName: MetricStat.Metric.MetricName,
          Namespace: MetricStat.Metric.Namespace,
        },
        Period: MetricStat.Period,
        Stat: MetricStat.Stat,
        Unit: MetricStat.Unit,
      },
    }),
    Period,
    ReturnData: ReturnData ?? true,
  };
}
