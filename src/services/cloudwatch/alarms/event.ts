/**
 * What EventBridge and Lambda functions are told of a state change.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
 */
import type { MetricDataQuery } from "../../../gen/cloudwatch.ts";
import type { Fact, Json } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { type AlarmRecord, type AlarmState, queriesOf, stateOf } from "./alarm.ts";
import { offsetTime } from "./text.ts";

const asState = ({ value, reason, data, at }: AlarmState) => ({
  value,
  reason,
  ...(data !== undefined && { reasonData: data }),
  timestamp: offsetTime(at),
});

function asQuery({ Id, MetricStat, Expression, Label, ReturnData, Period }: MetricDataQuery) {
  const dimensions = Object.fromEntries(
    (MetricStat?.Metric.Dimensions ?? []).map(({ Name, Value }) => [Name, Value]),
  );
  return {
    id: Id,
    ...(MetricStat !== undefined && {
      metricStat: {
        metric: { namespace: MetricStat.Metric.Namespace, name: MetricStat.Metric.MetricName, dimensions },
        period: MetricStat.Period,
        stat: MetricStat.Stat,
        ...(MetricStat.Unit !== undefined && { unit: MetricStat.Unit }),
      },
    }),
    ...(Expression !== undefined && { expression: Expression }),
    ...(Label !== undefined && { label: Label }),
    ...(Period !== undefined && { period: Period }),
    returnData: ReturnData ?? true,
  };
}

function configurationOf({ description, metric, composite }: AlarmRecord) {
  return {
    ...(description !== undefined && { description }),
    ...(metric !== undefined && { metrics: queriesOf(metric).map(asQuery) }),
    ...(composite !== undefined && {
      alarmRule: composite.rule,
      ...(composite.suppressor !== undefined && {
        actionsSuppressor: composite.suppressor,
        actionsSuppressorWaitPeriod: composite.waitSeconds,
        actionsSuppressorExtensionPeriod: composite.extensionSeconds,
      }),
    }),
  };
}

/** An alarm and how it changed. */
export function alarmData(alarm: AlarmRecord, before: AlarmState): { readonly [key: string]: Json } {
  const { composite } = alarm;
  const held = composite?.suppressedBy && {
    actionsSuppressedBy: composite.suppressedBy,
    actionsSuppressedReason: composite.suppressedReason,
  };
  return {
    alarmName: alarm.name,
    state: { ...asState(stateOf(alarm)), ...held },
    previousState: asState(before),
    configuration: configurationOf(alarm),
  } as unknown as { readonly [key: string]: Json };
}

export function stateChangeEvent(alarm: AlarmRecord, before: AlarmState): Fact {
  return awsEvent(alarm.arn, {
    source: "aws.cloudwatch",
    detailType: "CloudWatch Alarm State Change",
    resources: [alarm.arn],
    detail: alarmData(alarm, before),
  });
}

function settingsOf(alarm: AlarmRecord) {
  const { EvaluationPeriods, DatapointsToAlarm, Threshold, ComparisonOperator, TreatMissingData } =
    alarm.metric ?? {};
  const judged = {
    evaluationPeriods: EvaluationPeriods,
    datapointsToAlarm: DatapointsToAlarm,
    threshold: Threshold,
    comparisonOperator: ComparisonOperator,
    treatMissingData: TreatMissingData,
  };
  return {
    ...Object.fromEntries(Object.entries(judged).filter(([, value]) => value !== undefined)),
    ...configurationOf(alarm),
    alarmName: alarm.name,
    actionsEnabled: alarm.actionsEnabled,
    timestamp: offsetTime(alarm.configuredAt),
    okActions: alarm.okActions,
    alarmActions: alarm.alarmActions,
    insufficientDataActions: alarm.insufficientActions,
  };
}

/** An alarm was made, changed or deleted. */
export function configurationChangeEvent(
  alarm: AlarmRecord,
  operation: "create" | "update" | "delete",
  before?: AlarmRecord,
): Fact {
  const detail = {
    alarmName: alarm.name,
    operation,
    state: { value: alarm.state, timestamp: offsetTime(alarm.stateAt) },
    configuration: settingsOf(alarm),
    ...(before !== undefined && { previousConfiguration: settingsOf(before) }),
  };
  return awsEvent(alarm.arn, {
    source: "aws.cloudwatch",
    detailType: "CloudWatch Alarm Configuration Change",
    resources: [alarm.arn],
    detail: detail as unknown as { readonly [key: string]: Json },
  });
}
