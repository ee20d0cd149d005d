/** Alarms as they are kept and as they are shown. */
import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import type {
  ActionsSuppressedBy,
  AlarmType,
  CompositeAlarm,
  MetricAlarm,
  MetricDataQuery,
  PutMetricAlarmInput,
  StateValue,
} from "../../../gen/cloudwatch.ts";

/** What a metric alarm looks at, as its creator said it. */
export type MetricPart = Pick<
  PutMetricAlarmInput,
  | "MetricName"
  | "Namespace"
  | "Statistic"
  | "ExtendedStatistic"
  | "Dimensions"
  | "Period"
  | "Unit"
  | "EvaluationPeriods"
  | "DatapointsToAlarm"
  | "Threshold"
  | "ComparisonOperator"
  | "TreatMissingData"
  | "EvaluateLowSampleCountPercentile"
  | "Metrics"
  | "ThresholdMetricId"
>;

export interface CompositePart {
  readonly rule: string;
  /** Another alarm's name or ARN. */
  readonly suppressor?: string | undefined;
  readonly waitSeconds: number;
  readonly extensionSeconds: number;
  readonly suppressedBy?: ActionsSuppressedBy | undefined;
  readonly suppressedReason?: string | undefined;
  /** The state that the present one came from, while its actions are held back. */
  readonly heldFrom?: AlarmState | undefined;
  /** Until when the suppressor's end is not taken for real. */
  readonly extendedUntil?: Instant | undefined;
}

export interface AlarmState {
  readonly value: StateValue;
  readonly reason: string;
  readonly data?: string | undefined;
  readonly at: Instant;
}

/** One of the time series that an alarm is about. */
export interface ContributorRecord {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly state: StateValue;
  readonly reason: string;
  readonly data?: string | undefined;
  readonly transitionedAt: Instant;
}

export interface AlarmRecord {
  readonly name: string;
  readonly type: AlarmType;
  readonly arn: string;
  readonly description?: string | undefined;
  readonly actionsEnabled: boolean;
  readonly okActions: readonly string[];
  readonly alarmActions: readonly string[];
  readonly insufficientActions: readonly string[];
  readonly configuredAt: Instant;
  readonly state: StateValue;
  readonly reason: string;
  readonly data?: string | undefined;
  /** When state or reason were last set, and when the state last became another one. */
  readonly stateAt: Instant;
  readonly transitionedAt: Instant;
  readonly evaluation?: "PARTIAL_DATA" | "EVALUATION_ERROR" | "EVALUATION_FAILURE" | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly metric?: MetricPart | undefined;
  readonly composite?: CompositePart | undefined;
  /** Of alarms on queries that group: each group and its state. */
  readonly contributors?: readonly ContributorRecord[] | undefined;
  /** The state before the first change whose actions a mute rule keeps back. */
  readonly mutedFrom?: AlarmState | undefined;
}

export const alarmArn = ({ partition, region, account }: Scope, name: string): string =>
  `arn:${partition}:cloudwatch:${region}:${account}:alarm:${name}`;

/** The name, from a name or an ARN. */
export const alarmNameOf = (text: string): string =>
  /^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/.exec(text)?.[1] ?? text;

export const stateOf = ({ state, reason, data, stateAt }: AlarmRecord): AlarmState => ({
  value: state,
  reason,
  data,
  at: stateAt,
});

/** The actions of the alarm's present state. */
export function actionsOf(alarm: AlarmRecord, state: StateValue = alarm.state): readonly string[] {
  if (state === "OK") return alarm.okActions;
  return state === "ALARM" ? alarm.alarmActions : alarm.insufficientActions;
}

/** A metric alarm's queries; that of a plain metric is called m1. */
export function queriesOf(part: MetricPart): readonly MetricDataQuery[] {
  if (part.Metrics !== undefined && part.Metrics.length > 0) return part.Metrics;
  const { Namespace, MetricName, Dimensions, Unit } = part;
  const Metric = { Namespace, MetricName, Dimensions };
  const Stat = part.Statistic ?? part.ExtendedStatistic ?? "Average";
  return [{ Id: "m1", MetricStat: { Metric, Period: part.Period ?? 60, Stat, Unit }, ReturnData: true }];
}

/** The query that is compared with the threshold. */
export const decidingQuery = (part: MetricPart): MetricDataQuery | undefined => {
  const queries = queriesOf(part);
  const candidates = queries.filter(
    ({ Id, ReturnData }) => ReturnData !== false && Id !== part.ThresholdMetricId,
  );
  return candidates.length === 1 ? candidates[0] : undefined;
};

/** Seconds of a datapoint of the alarm. */
export function periodOf(part: MetricPart): number {
  if (part.Period !== undefined) return part.Period;
  const periods = queriesOf(part).flatMap(({ MetricStat, Period }) => MetricStat?.Period ?? Period ?? []);
  return decidingQuery(part)?.Period ?? (periods.length === 0 ? 60 : Math.max(...periods));
}

const common = (alarm: AlarmRecord) => ({
  AlarmName: alarm.name,
  AlarmArn: alarm.arn,
  AlarmDescription: alarm.description,
  AlarmConfigurationUpdatedTimestamp: alarm.configuredAt,
  ActionsEnabled: alarm.actionsEnabled,
  OKActions: alarm.okActions,
  AlarmActions: alarm.alarmActions,
  InsufficientDataActions: alarm.insufficientActions,
  StateValue: alarm.state,
  StateReason: alarm.reason,
  StateReasonData: alarm.data,
  StateUpdatedTimestamp: alarm.stateAt,
  StateTransitionedTimestamp: alarm.transitionedAt,
});

export function asMetricAlarm(alarm: AlarmRecord): MetricAlarm {
  const { Dimensions, Metrics, ...part } = alarm.metric ?? {};
  const plain = Metrics === undefined || Metrics.length === 0;
  return {
    ...common(alarm),
    ...part,
    Dimensions: Dimensions ?? [],
    ...(!plain && { Metrics }),
    EvaluationState: alarm.evaluation,
  };
}

export function asCompositeAlarm(alarm: AlarmRecord): CompositeAlarm {
  const part = alarm.composite as CompositePart;
  return {
    ...common(alarm),
    AlarmRule: part.rule,
    ActionsSuppressedBy: part.suppressedBy,
    ActionsSuppressedReason: part.suppressedReason,
    ActionsSuppressor: part.suppressor,
    ...(part.suppressor !== undefined && {
      ActionsSuppressorWaitPeriod: part.waitSeconds,
      ActionsSuppressorExtensionPeriod: part.extensionSeconds,
    }),
  };
}
