/** What PutMetricAlarm and PutCompositeAlarm accept. */
import { parseArn } from "../../../aws/arn.ts";
import type { Scope } from "../../../aws/scope.ts";
import type {
  MetricDataQuery,
  PutCompositeAlarmInput,
  PutMetricAlarmInput,
  Tag,
} from "../../../gen/cloudwatch.ts";
import { alarmsOf, parseAlarmRule, RuleError } from "../../../lang/alarm-rule/alarm-rule.ts";
import { InsightsError, isInsightsQuery, parseInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import * as errors from "../errors.ts";
import type { Write } from "../kit.ts";
import { ALARM_QUERIES_MAX, CHILDREN_MAX, EVALUATION_WINDOW_SECONDS_MAX } from "../limits.ts";
import { checkQueries } from "../metrics/queries-check.ts";
import { isSimpleStatistic, statisticOf } from "../metrics/statistic.ts";
import {
  type AlarmRecord,
  alarmArn,
  alarmNameOf,
  type CompositePart,
  type MetricPart,
  periodOf,
} from "./alarm.ts";

const BANDED = [
  "LessThanLowerOrGreaterThanUpperThreshold",
  "LessThanLowerThreshold",
  "GreaterThanUpperThreshold",
];
const TREATMENTS = ["missing", "ignore", "breaching", "notBreaching"];

/** The part of a metric alarm that says what it looks at, checked. */
export function metricPart(input: PutMetricAlarmInput): MetricPart {
  if (input.EvaluationCriteria !== undefined || input.EvaluationInterval !== undefined)
    throw errors.unsupportedInAlarm("alarms on PromQL queries (EvaluationCriteria, EvaluationInterval)");
  const { AlarmName, AlarmDescription, ActionsEnabled, OKActions, AlarmActions, ...rest } = input;
  const { InsufficientDataActions, Tags, EvaluationCriteria, EvaluationInterval, ...part } = rest;
  if (part.Metrics === undefined) checkPlain(part);
  else checkMath(part, part.Metrics);
  checkThreshold(part);
  checkPeriods(part);
  return part;
}

function checkPlain(part: MetricPart): void {
  const { MetricName, Namespace, Statistic, ExtendedStatistic, Period } = part;
  if (MetricName === undefined || Namespace === undefined || Period === undefined)
    throw errors.validation("MetricName, Namespace and Period must be specified when Metrics is not.");
  if ((Statistic === undefined) === (ExtendedStatistic === undefined))
    throw errors.validation("Exactly one of Statistic and ExtendedStatistic must be specified");
  if (ExtendedStatistic !== undefined) {
    const known = statisticOf(ExtendedStatistic) !== undefined && !isSimpleStatistic(ExtendedStatistic);
    if (!known)
      throw errors.validation(`The value ${ExtendedStatistic} for parameter ExtendedStatistic is invalid.`);
  }
  if (![10, 20, 30].includes(Period) && Period % 60 !== 0)
    throw errors.validation("Period must be 10, 20, 30 or a multiple of 60");
  if (Statistic !== undefined && part.EvaluateLowSampleCountPercentile !== undefined)
    throw errors.validation("EvaluateLowSampleCountPercentile can be used only with percentiles");
}

function checkMath(part: MetricPart, queries: readonly MetricDataQuery[]): void {
  const plain = [
    "MetricName",
    "Namespace",
    "Dimensions",
    "Period",
    "Unit",
    "Statistic",
    "ExtendedStatistic",
  ] as const;
  const also = plain.filter(
    (name) => (part[name] as { length?: number } | undefined)?.length !== 0 && part[name] !== undefined,
  );
  if (also.length > 0)
    throw errors.validation(`The parameters Metrics and ${also.join(", ")} are mutually exclusive`);
  if (queries.length === 0 || queries.length > ALARM_QUERIES_MAX * 2)
    throw errors.validation("Metrics list must contain 1 to 20 queries");
  checkQueries(queries);
  const returned = queries.filter(
    ({ ReturnData, Id }) => ReturnData !== false && Id !== part.ThresholdMetricId,
  );
  if (returned.length !== 1)
    throw errors.validation("Exactly one element of the metrics list should return data.");
  for (const { Expression } of queries) {
    if (Expression === undefined || !isInsightsQuery(Expression)) continue;
    try {
      parseInsightsQuery(Expression);
    } catch (error) {
      if (error instanceof InsightsError) throw errors.validation(error.message);
      throw error;
    }
  }
  if (queries.some(({ AccountId }) => AccountId !== undefined))
    throw errors.unsupportedInAlarm("metrics of other accounts (AccountId)");
}

function checkThreshold(part: MetricPart): void {
  const { ComparisonOperator, Threshold, ThresholdMetricId, TreatMissingData, Metrics } = part;
  if (ComparisonOperator === undefined) throw errors.validation("ComparisonOperator must be specified");
  const banded = BANDED.includes(ComparisonOperator);
  if (banded !== (ThresholdMetricId !== undefined))
    throw errors.validation(
      banded
        ? "ThresholdMetricId must be specified for comparison with anomaly detection bands"
        : "ThresholdMetricId can be used only with comparison operators for anomaly detection bands",
    );
  if (banded === (Threshold !== undefined))
    throw errors.validation(
      banded ? "Threshold cannot be used with ThresholdMetricId" : "Threshold must be specified",
    );
  if (ThresholdMetricId !== undefined) {
    const band = Metrics?.find(({ Id }) => Id === ThresholdMetricId)?.Expression;
    if (band === undefined || !/^\s*ANOMALY_DETECTION_BAND\s*\(/.test(band))
      throw errors.validation("ThresholdMetricId must be the id of an ANOMALY_DETECTION_BAND expression");
  }
  if (TreatMissingData !== undefined && !TREATMENTS.includes(TreatMissingData))
    throw errors.validation(
      `The value ${TreatMissingData} is not supported for TreatMissingData parameter. ` +
        "Supported values are [breaching, notBreaching, ignore, missing].",
    );
  const low = part.EvaluateLowSampleCountPercentile;
  if (low !== undefined && low !== "evaluate" && low !== "ignore")
    throw errors.validation(
      `Option ${low} is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.`,
    );
}

function checkPeriods(part: MetricPart): void {
  const { EvaluationPeriods, DatapointsToAlarm } = part;
  if (EvaluationPeriods === undefined) throw errors.validation("EvaluationPeriods must be specified");
  if (DatapointsToAlarm !== undefined && DatapointsToAlarm > EvaluationPeriods)
    throw errors.validation("DatapointsToAlarm must be less than or equal to EvaluationPeriods");
  const period = periodOf(part);
  const most = period >= 3_600 ? EVALUATION_WINDOW_SECONDS_MAX : 86_400;
  if (period * EvaluationPeriods > most)
    throw errors.validation(
      "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400), " +
        "or seven days for periods of an hour and more.",
    );
}

/** The part of a composite alarm that says what it looks at, checked. */
export function compositePart(ctx: Write, input: PutCompositeAlarmInput): CompositePart {
  const { ActionsSuppressor, ActionsSuppressorWaitPeriod, ActionsSuppressorExtensionPeriod } = input;
  const rule = readRule(input.AlarmRule);
  const names = alarmsOf(rule);
  if (names.length > CHILDREN_MAX)
    throw errors.validation(`AlarmRule refers to more than ${CHILDREN_MAX} alarms`);
  const absent = names.filter((name) => ctx.store.alarms.get(name) === undefined);
  if (absent.length > 0)
    throw errors.validation(
      `Could not save the composite alarm as alarms [${absent.join(", ")}] in the alarm rule do not exist`,
    );
  if (ActionsSuppressor === undefined) {
    if (ActionsSuppressorWaitPeriod !== undefined || ActionsSuppressorExtensionPeriod !== undefined)
      throw errors.validation("ActionsSuppressor must be specified together with its periods");
  } else {
    if (ActionsSuppressorWaitPeriod === undefined || ActionsSuppressorExtensionPeriod === undefined)
      throw errors.validation(
        "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod must be specified together with ActionsSuppressor",
      );
    if (ctx.store.alarms.get(alarmNameOf(ActionsSuppressor)) === undefined)
      throw errors.validation(
        `Could not save the composite alarm as the actions suppressor ${ActionsSuppressor} does not exist`,
      );
  }
  return {
    rule: input.AlarmRule,
    suppressor: ActionsSuppressor,
    waitSeconds: ActionsSuppressorWaitPeriod ?? 0,
    extensionSeconds: ActionsSuppressorExtensionPeriod ?? 0,
  };
}

function readRule(text: string) {
  try {
    return parseAlarmRule(text);
  } catch (error) {
    if (error instanceof RuleError) throw errors.validation(`Invalid AlarmRule: ${error.message}`);
    throw error;
  }
}

type Put = PutMetricAlarmInput & PutCompositeAlarmInput;
type Common = Pick<
  Put,
  | "AlarmName"
  | "AlarmDescription"
  | "ActionsEnabled"
  | "OKActions"
  | "AlarmActions"
  | "InsufficientDataActions"
  | "Tags"
>;

/** What both kinds have in common; an alarm that is there keeps its state and its tags. */
export function commonPart(
  ctx: Write,
  input: Common,
  before: AlarmRecord | undefined,
): Omit<AlarmRecord, "type"> {
  const lists = [
    input.OKActions ?? [],
    input.AlarmActions ?? [],
    input.InsufficientDataActions ?? [],
  ] as const;
  for (const actions of lists) {
    const repeated = actions.find((action, i) => actions.indexOf(action) !== i);
    if (repeated !== undefined) throw errors.validation(`Duplicate action ${repeated}`);
    for (const action of actions) checkAction(ctx.scope, action);
  }
  const [okActions, alarmActions, insufficientActions] = lists;
  const unchecked = { state: "INSUFFICIENT_DATA", reason: "Unchecked: Initial alarm creation" } as const;
  return {
    ...(before ?? { ...unchecked, stateAt: ctx.now, transitionedAt: ctx.now, tags: tagsOf(input.Tags) }),
    name: input.AlarmName,
    arn: alarmArn(ctx.scope, input.AlarmName),
    description: input.AlarmDescription,
    actionsEnabled: input.ActionsEnabled ?? true,
    okActions,
    alarmActions,
    insufficientActions,
    configuredAt: ctx.now,
  };
}

export const tagsOf = (tags: readonly Tag[] | undefined): Record<string, string> =>
  Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]));

/** Actions that Cloudlet carries out; all others are refused, lest an alarm rely on one that does nothing. */
function checkAction(scope: Scope, action: string): void {
  const arn = parseArn(action);
  if (arn === undefined) throw errors.validation(`Invalid arn syntax: ${action}`);
  const { service, resource, region } = arn;
  if (service !== "automate" && region !== "" && region !== scope.region)
    throw errors.validation(`Invalid region ${region} specified. Only ${scope.region} is supported.`);
  if (service === "sns" || service === "lambda") return;
  if (service === "autoscaling" && /^scalingPolicy:[^:]+:resource\//.test(resource)) return;
  const what: Readonly<Record<string, string>> = {
    automate: "actions on EC2 instances",
    swf: "actions on EC2 instances",
    autoscaling: "policies of EC2 Auto Scaling groups",
    ssm: "OpsItems and incidents",
    "ssm-incidents": "incidents",
    aiops: "investigations",
  };
  throw errors.unsupportedInAlarm(`${what[service] ?? `actions of ${service}`} as alarm actions (${action})`);
}
