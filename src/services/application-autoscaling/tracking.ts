/**
 * Target tracking: the alarms that watch a metric, and how large the target is to be.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html
 */
import type {
  Alarm,
  TargetTrackingMetricDataQuery,
  TargetTrackingScalingPolicyConfiguration,
} from "../../gen/application-autoscaling.ts";
import { cloudwatch, type PutMetricAlarmInput, type StandardUnit } from "../../gen/cloudwatch.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import * as errors from "./errors.ts";
import type { Prepare } from "./kit.ts";
import type { TargetId } from "./target.ts";

type Tracking = TargetTrackingScalingPolicyConfiguration;

/** What an alarm of target tracking looks at; the threshold is compared with it. */
type Watched = Pick<
  PutMetricAlarmInput,
  "Namespace" | "MetricName" | "Dimensions" | "Statistic" | "Unit" | "Metrics" | "Period"
>;

const tableDimensions = ({ ResourceId }: TargetId) => {
  const [, table = "", , index] = ResourceId.split("/");
  const dimensions = [{ Name: "TableName", Value: table }];
  return index === undefined
    ? dimensions
    : [...dimensions, { Name: "GlobalSecondaryIndexName", Value: index }];
};

const isThroughput = ({ PredefinedMetricSpecification: metric }: Tracking): boolean =>
  metric?.PredefinedMetricType.startsWith("DynamoDB") === true;

const kindOf = ({ ScalableDimension }: TargetId): string =>
  ScalableDimension.endsWith("ReadCapacityUnits") ? "Read" : "Write";

function watchedBy(id: TargetId, tracking: Tracking): Watched {
  const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking;
  if (predefined !== undefined) return predefinedMetric(id, predefined.PredefinedMetricType);
  if (custom === undefined) throw errors.validation("A metric must be specified");
  if (custom.Metrics !== undefined) return { Metrics: custom.Metrics.map(asQuery) };
  const { Namespace, MetricName, Dimensions, Statistic, Unit } = custom;
  if (Namespace === undefined || MetricName === undefined || Statistic === undefined)
    throw errors.validation("Namespace, MetricName and Statistic must be specified");
  return { Namespace, MetricName, Dimensions, Statistic, Unit: Unit as StandardUnit | undefined, Period: 60 };
}

const asQuery = ({ Id, Expression, Label, MetricStat, ReturnData }: TargetTrackingMetricDataQuery) => ({
  Id,
  Expression,
  Label,
  ReturnData,
  MetricStat: MetricStat && {
    Metric: MetricStat.Metric,
    Stat: MetricStat.Stat,
    Unit: MetricStat.Unit as StandardUnit | undefined,
    Period: 60,
  },
});

function predefinedMetric(id: TargetId, type: string): Watched {
  if (type === `DynamoDB${kindOf(id)}CapacityUtilization` && id.ServiceNamespace === "dynamodb")
    return {
      Namespace: "AWS/DynamoDB",
      MetricName: `Consumed${kindOf(id)}CapacityUnits`,
      Dimensions: tableDimensions(id),
      Statistic: "Sum",
      Period: 60,
    };
  if (type === "LambdaProvisionedConcurrencyUtilization" && id.ServiceNamespace === "lambda") {
    const [, name = "", qualifier = ""] = id.ResourceId.split(":");
    return {
      Namespace: "AWS/Lambda",
      MetricName: "ProvisionedConcurrencyUtilization",
      Dimensions: [
        { Name: "FunctionName", Value: name },
        { Name: "Resource", Value: `${name}:${qualifier}` },
      ],
      Statistic: "Maximum",
      Period: 60,
    };
  }
  throw errors.validation(
    `The metric ${type} is not valid for the scalable dimension ${id.ScalableDimension}`,
  );
}

/** What the metric is to be at a capacity: consumed units grow with it, averages do not. */
const targetLevel = (tracking: Tracking, capacity: number): number =>
  isThroughput(tracking) ? (tracking.TargetValue * capacity * 60) / 100 : tracking.TargetValue;

type Kind = "AlarmHigh" | "AlarmLow" | "ProvisionedCapacityHigh" | "ProvisionedCapacityLow";

/** An alarm without its name and its action. */
function alarmOf(
  kind: Kind,
  id: TargetId,
  tracking: Tracking,
  capacity: number,
): Omit<PutMetricAlarmInput, "AlarmName"> {
  const high = kind.endsWith("High");
  const ComparisonOperator = high ? "GreaterThanThreshold" : "LessThanThreshold";
  if (kind.startsWith("Provisioned")) {
    const metric = { Namespace: "AWS/DynamoDB", MetricName: `Provisioned${kindOf(id)}CapacityUnits` };
    const watched = {
      ...metric,
      Dimensions: tableDimensions(id),
      Statistic: "Average",
      Period: 300,
    } as const;
    return { ...watched, ComparisonOperator, Threshold: capacity, EvaluationPeriods: 3 };
  }
  const level = targetLevel(tracking, capacity);
  const share = isThroughput(tracking) ? Math.max(tracking.TargetValue - 20, 0) / tracking.TargetValue : 0.9;
  return {
    ...watchedBy(id, tracking),
    ComparisonOperator,
    Threshold: high ? level : level * share,
    EvaluationPeriods: high ? (isThroughput(tracking) ? 2 : 3) : 15,
  };
}

/** Checks that the alarms could be made. */
export const checkTracking = (id: TargetId, tracking: Tracking): void => {
  watchedBy(id, tracking);
};

const kindsOf = (tracking: Tracking): readonly Kind[] =>
  isThroughput(tracking)
    ? ["AlarmHigh", "AlarmLow", "ProvisionedCapacityHigh", "ProvisionedCapacityLow"]
    : ["AlarmHigh", "AlarmLow"];

/** Puts the policy's alarms, under the names they have or under new ones. */
export async function putAlarms(
  ctx: Prepare,
  policy: {
    readonly id: TargetId;
    readonly arn: string;
    readonly tracking: Tracking;
    readonly alarms: readonly Alarm[];
  },
  capacity: number,
  as: RolePrincipal,
): Promise<readonly Alarm[]> {
  const { id, arn, tracking, alarms } = policy;
  const put: Alarm[] = [];
  for (const kind of kindsOf(tracking)) {
    if (kind === "AlarmLow" && tracking.DisableScaleIn === true) continue;
    const known = alarms.find(({ AlarmName: name }) => name.includes(`-${kind}-`))?.AlarmName;
    const AlarmName = known ?? `TargetTracking-${id.ResourceId}-${kind}-${ctx.ids.uuid()}`;
    const AlarmDescription = `DO NOT EDIT OR DELETE. For TargetTrackingScaling policy ${arn}.`;
    const input = {
      ...alarmOf(kind, id, tracking, capacity),
      AlarmName,
      AlarmDescription,
      AlarmActions: [arn],
    };
    await ctx.call(cloudwatch, "PutMetricAlarm", input, { as });
    const { partition, region, account } = ctx.scope;
    put.push({ AlarmName, AlarmARN: `arn:${partition}:cloudwatch:${region}:${account}:alarm:${AlarmName}` });
  }
  return put;
}

export async function deleteAlarms(ctx: Prepare, alarms: readonly Alarm[], as: RolePrincipal): Promise<void> {
  const AlarmNames = alarms.map(({ AlarmName: name }) => name);
  if (AlarmNames.length > 0) await ctx.call(cloudwatch, "DeleteAlarms", { AlarmNames }, { as });
}

/** How large the target is to be for the metric to be what it should; as it is, when the alarm is not about that. */
export function trackedCapacity(
  tracking: Tracking,
  alarm: string,
  capacity: number,
  value: number | undefined,
): number {
  if (value === undefined || alarm.includes("-ProvisionedCapacity")) return capacity;
  const wanted = isThroughput(tracking)
    ? value / 60 / (tracking.TargetValue / 100)
    : (capacity * value) / tracking.TargetValue;
  const rounded = Math.max(Math.ceil(wanted - 1e-9), 0);
  return alarm.includes("-AlarmHigh-") ? Math.max(rounded, capacity) : Math.min(rounded, capacity);
}
