/** The operations and types of CloudWatch (API version 2010-08-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cloudwatch: ServiceRef<Operations> = { id: "cloudwatch" };

export interface Operations {
  readonly DeleteAlarmMuteRule: {
    readonly input: DeleteAlarmMuteRuleInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAlarms: {
    readonly input: DeleteAlarmsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteAnomalyDetector: {
    readonly input: DeleteAnomalyDetectorInput;
    readonly output: DeleteAnomalyDetectorOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException"
      | "ResourceNotFoundException";
  };
  readonly DeleteDashboards: {
    readonly input: DeleteDashboardsInput;
    readonly output: DeleteDashboardsOutput;
    readonly errors:
      | "ConflictException"
      | "InternalServiceFault"
      | "InvalidParameterValueException";
  };
  readonly DeleteInsightRules: {
    readonly input: DeleteInsightRulesInput;
    readonly output: DeleteInsightRulesOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly DeleteMetricStream: {
    readonly input: DeleteMetricStreamInput;
    readonly output: DeleteMetricStreamOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly DescribeAlarmContributors: {
    readonly input: DescribeAlarmContributorsInput;
    readonly output: DescribeAlarmContributorsOutput;
    readonly errors: "InvalidNextToken" | "ResourceNotFoundException";
  };
  readonly DescribeAlarmHistory: {
    readonly input: DescribeAlarmHistoryInput;
    readonly output: DescribeAlarmHistoryOutput;
    readonly errors: "InvalidNextToken";
  };
  readonly DescribeAlarms: {
    readonly input: DescribeAlarmsInput;
    readonly output: DescribeAlarmsOutput;
    readonly errors: "InvalidNextToken";
  };
  readonly DescribeAlarmsForMetric: {
    readonly input: DescribeAlarmsForMetricInput;
    readonly output: DescribeAlarmsForMetricOutput;
    readonly errors: never;
  };
  readonly DescribeAnomalyDetectors: {
    readonly input: DescribeAnomalyDetectorsInput;
    readonly output: DescribeAnomalyDetectorsOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidNextToken"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException";
  };
  readonly DescribeInsightRules: {
    readonly input: DescribeInsightRulesInput;
    readonly output: DescribeInsightRulesOutput;
    readonly errors: "InvalidNextToken";
  };
  readonly DisableAlarmActions: {
    readonly input: DisableAlarmActionsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DisableInsightRules: {
    readonly input: DisableInsightRulesInput;
    readonly output: DisableInsightRulesOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly EnableAlarmActions: {
    readonly input: EnableAlarmActionsInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly EnableInsightRules: {
    readonly input: EnableInsightRulesInput;
    readonly output: EnableInsightRulesOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingRequiredParameterException";
  };
  readonly GetAlarmMuteRule: {
    readonly input: GetAlarmMuteRuleInput;
    readonly output: GetAlarmMuteRuleOutput;
    readonly errors: "ResourceNotFoundException";
  };
  readonly GetDashboard: {
    readonly input: GetDashboardInput;
    readonly output: GetDashboardOutput;
    readonly errors:
      | "DashboardNotFoundError"
      | "InternalServiceFault"
      | "InvalidParameterValueException";
  };
  readonly GetInsightRuleReport: {
    readonly input: GetInsightRuleReportInput;
    readonly output: GetInsightRuleReportOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException"
      | "ResourceNotFoundException";
  };
  readonly GetMetricData: {
    readonly input: GetMetricDataInput;
    readonly output: GetMetricDataOutput;
    readonly errors: "InvalidNextToken";
  };
  readonly GetMetricStatistics: {
    readonly input: GetMetricStatisticsInput;
    readonly output: GetMetricStatisticsOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly GetMetricStream: {
    readonly input: GetMetricStreamInput;
    readonly output: GetMetricStreamOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException"
      | "ResourceNotFoundException";
  };
  readonly GetMetricWidgetImage: {
    readonly input: GetMetricWidgetImageInput;
    readonly output: GetMetricWidgetImageOutput;
    readonly errors: never;
  };
  readonly GetOTelEnrichment: {
    readonly input: GetOTelEnrichmentInput;
    readonly output: GetOTelEnrichmentOutput;
    readonly errors: never;
  };
  readonly ListAlarmMuteRules: {
    readonly input: ListAlarmMuteRulesInput;
    readonly output: ListAlarmMuteRulesOutput;
    readonly errors: "InvalidNextToken" | "ResourceNotFoundException";
  };
  readonly ListDashboards: {
    readonly input: ListDashboardsInput;
    readonly output: ListDashboardsOutput;
    readonly errors: "InternalServiceFault" | "InvalidParameterValueException";
  };
  readonly ListManagedInsightRules: {
    readonly input: ListManagedInsightRulesInput;
    readonly output: ListManagedInsightRulesOutput;
    readonly errors:
      | "InvalidNextToken"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly ListMetricStreams: {
    readonly input: ListMetricStreamsInput;
    readonly output: ListMetricStreamsOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidNextToken"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly ListMetrics: {
    readonly input: ListMetricsInput;
    readonly output: ListMetricsOutput;
    readonly errors: "InternalServiceFault" | "InvalidParameterValueException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceInput;
    readonly output: ListTagsForResourceOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "ResourceNotFoundException";
  };
  readonly PutAlarmMuteRule: {
    readonly input: PutAlarmMuteRuleInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "LimitExceededFault";
  };
  readonly PutAnomalyDetector: {
    readonly input: PutAnomalyDetectorInput;
    readonly output: PutAnomalyDetectorOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingRequiredParameterException";
  };
  readonly PutCompositeAlarm: {
    readonly input: PutCompositeAlarmInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "LimitExceededFault";
  };
  readonly PutDashboard: {
    readonly input: PutDashboardInput;
    readonly output: PutDashboardOutput;
    readonly errors:
      | "ConflictException"
      | "DashboardInvalidInputError"
      | "InternalServiceFault";
  };
  readonly PutInsightRule: {
    readonly input: PutInsightRuleInput;
    readonly output: PutInsightRuleOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "LimitExceededException"
      | "MissingRequiredParameterException";
  };
  readonly PutManagedInsightRules: {
    readonly input: PutManagedInsightRulesInput;
    readonly output: PutManagedInsightRulesOutput;
    readonly errors:
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly PutMetricAlarm: {
    readonly input: PutMetricAlarmInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "LimitExceededFault";
  };
  readonly PutMetricData: {
    readonly input: PutMetricDataInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly PutMetricStream: {
    readonly input: PutMetricStreamInput;
    readonly output: PutMetricStreamOutput;
    readonly errors:
      | "ConcurrentModificationException"
      | "InternalServiceFault"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly SetAlarmState: {
    readonly input: SetAlarmStateInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidFormatFault" | "ResourceNotFound";
  };
  readonly StartMetricStreams: {
    readonly input: StartMetricStreamsInput;
    readonly output: StartMetricStreamsOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly StartOTelEnrichment: {
    readonly input: StartOTelEnrichmentInput;
    readonly output: StartOTelEnrichmentOutput;
    readonly errors: never;
  };
  readonly StopMetricStreams: {
    readonly input: StopMetricStreamsInput;
    readonly output: StopMetricStreamsOutput;
    readonly errors:
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "MissingRequiredParameterException";
  };
  readonly StopOTelEnrichment: {
    readonly input: StopOTelEnrichmentInput;
    readonly output: StopOTelEnrichmentOutput;
    readonly errors: never;
  };
  readonly TagResource: {
    readonly input: TagResourceInput;
    readonly output: TagResourceOutput;
    readonly errors:
      | "ConcurrentModificationException"
      | "ConflictException"
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "ResourceNotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceInput;
    readonly output: UntagResourceOutput;
    readonly errors:
      | "ConcurrentModificationException"
      | "ConflictException"
      | "InternalServiceFault"
      | "InvalidParameterValueException"
      | "ResourceNotFoundException";
  };
}

export type ActionsSuppressedBy = "WaitPeriod" | "ExtensionPeriod" | "Alarm";

export interface AlarmContributor {
  readonly ContributorId: string;
  readonly ContributorAttributes: Readonly<Record<string, string>>;
  readonly StateReason: string;
  readonly StateTransitionedTimestamp?: Instant | undefined;
}

export interface AlarmHistoryItem {
  readonly AlarmName?: string | undefined;
  readonly AlarmContributorId?: string | undefined;
  readonly AlarmType?: AlarmType | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly HistoryItemType?: HistoryItemType | undefined;
  readonly HistorySummary?: string | undefined;
  readonly HistoryData?: string | undefined;
  readonly AlarmContributorAttributes?: Readonly<Record<string, string>> | undefined;
}

export type AlarmMuteRuleStatus = "SCHEDULED" | "ACTIVE" | "EXPIRED";

export interface AlarmMuteRuleSummary {
  readonly AlarmMuteRuleArn?: string | undefined;
  readonly ExpireDate?: Instant | undefined;
  readonly Status?: AlarmMuteRuleStatus | undefined;
  readonly MuteType?: string | undefined;
  readonly LastUpdatedTimestamp?: Instant | undefined;
}

export interface AlarmPromQLCriteria {
  readonly Query: string;
  readonly PendingPeriod?: number | undefined;
  readonly RecoveryPeriod?: number | undefined;
}

export type AlarmType = "CompositeAlarm" | "MetricAlarm";

export interface AnomalyDetector {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Stat?: string | undefined;
  readonly Configuration?: AnomalyDetectorConfiguration | undefined;
  readonly StateValue?: AnomalyDetectorStateValue | undefined;
  readonly MetricCharacteristics?: MetricCharacteristics | undefined;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface AnomalyDetectorConfiguration {
  readonly ExcludedTimeRanges?: readonly Range[] | undefined;
  readonly MetricTimezone?: string | undefined;
}

export type AnomalyDetectorStateValue = "PENDING_TRAINING" | "TRAINED_INSUFFICIENT_DATA" | "TRAINED";

export type AnomalyDetectorType = "SINGLE_METRIC" | "METRIC_MATH";

export type ComparisonOperator =
  | "GreaterThanOrEqualToThreshold"
  | "GreaterThanThreshold"
  | "LessThanThreshold"
  | "LessThanOrEqualToThreshold"
  | "LessThanLowerOrGreaterThanUpperThreshold"
  | "LessThanLowerThreshold"
  | "GreaterThanUpperThreshold";

export interface CompositeAlarm {
  readonly ActionsEnabled?: boolean | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
  readonly AlarmArn?: string | undefined;
  readonly AlarmConfigurationUpdatedTimestamp?: Instant | undefined;
  readonly AlarmDescription?: string | undefined;
  readonly AlarmName?: string | undefined;
  readonly AlarmRule?: string | undefined;
  readonly InsufficientDataActions?: readonly string[] | undefined;
  readonly OKActions?: readonly string[] | undefined;
  readonly StateReason?: string | undefined;
  readonly StateReasonData?: string | undefined;
  readonly StateUpdatedTimestamp?: Instant | undefined;
  readonly StateValue?: StateValue | undefined;
  readonly StateTransitionedTimestamp?: Instant | undefined;
  readonly ActionsSuppressedBy?: ActionsSuppressedBy | undefined;
  readonly ActionsSuppressedReason?: string | undefined;
  readonly ActionsSuppressor?: string | undefined;
  readonly ActionsSuppressorWaitPeriod?: number | undefined;
  readonly ActionsSuppressorExtensionPeriod?: number | undefined;
}

export type ConcurrentModificationException = Readonly<Record<string, never>>;

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface DashboardEntry {
  readonly DashboardName?: string | undefined;
  readonly DashboardArn?: string | undefined;
  readonly LastModified?: Instant | undefined;
  readonly Size?: number | undefined;
}

export interface DashboardInvalidInputError {
  readonly message?: string | undefined;
  readonly dashboardValidationMessages?: readonly DashboardValidationMessage[] | undefined;
}

export interface DashboardNotFoundError {
  readonly message?: string | undefined;
}

export interface DashboardValidationMessage {
  readonly DataPath?: string | undefined;
  readonly Message?: string | undefined;
}

export interface Datapoint {
  readonly Timestamp?: Instant | undefined;
  readonly SampleCount?: number | undefined;
  readonly Average?: number | undefined;
  readonly Sum?: number | undefined;
  readonly Minimum?: number | undefined;
  readonly Maximum?: number | undefined;
  readonly Unit?: StandardUnit | undefined;
  readonly ExtendedStatistics?: Readonly<Record<string, number>> | undefined;
}

export interface DeleteAlarmMuteRuleInput {
  readonly AlarmMuteRuleName: string;
}

export interface DeleteAlarmsInput {
  readonly AlarmNames: readonly string[];
}

export interface DeleteAnomalyDetectorInput {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Stat?: string | undefined;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export type DeleteAnomalyDetectorOutput = Readonly<Record<string, never>>;

export interface DeleteDashboardsInput {
  readonly DashboardNames: readonly string[];
}

export type DeleteDashboardsOutput = Readonly<Record<string, never>>;

export interface DeleteInsightRulesInput {
  readonly RuleNames: readonly string[];
}

export interface DeleteInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[] | undefined;
}

export interface DeleteMetricStreamInput {
  readonly Name: string;
}

export type DeleteMetricStreamOutput = Readonly<Record<string, never>>;

export interface DescribeAlarmContributorsInput {
  readonly AlarmName: string;
  readonly NextToken?: string | undefined;
}

export interface DescribeAlarmContributorsOutput {
  readonly AlarmContributors: readonly AlarmContributor[];
  readonly NextToken?: string | undefined;
}

export interface DescribeAlarmHistoryInput {
  readonly AlarmName?: string | undefined;
  readonly AlarmContributorId?: string | undefined;
  readonly AlarmTypes?: readonly AlarmType[] | undefined;
  readonly HistoryItemType?: HistoryItemType | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ScanBy?: ScanBy | undefined;
}

export interface DescribeAlarmHistoryOutput {
  readonly AlarmHistoryItems?: readonly AlarmHistoryItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAlarmsForMetricInput {
  readonly MetricName: string;
  readonly Namespace: string;
  readonly Statistic?: Statistic | undefined;
  readonly ExtendedStatistic?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Period?: number | undefined;
  readonly Unit?: StandardUnit | undefined;
}

export interface DescribeAlarmsForMetricOutput {
  readonly MetricAlarms?: readonly MetricAlarm[] | undefined;
}

export interface DescribeAlarmsInput {
  readonly AlarmNames?: readonly string[] | undefined;
  readonly AlarmNamePrefix?: string | undefined;
  readonly AlarmTypes?: readonly AlarmType[] | undefined;
  readonly ChildrenOfAlarmName?: string | undefined;
  readonly ParentsOfAlarmName?: string | undefined;
  readonly StateValue?: StateValue | undefined;
  readonly ActionPrefix?: string | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAlarmsOutput {
  readonly CompositeAlarms?: readonly CompositeAlarm[] | undefined;
  readonly MetricAlarms?: readonly MetricAlarm[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAnomalyDetectorsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly AnomalyDetectorTypes?: readonly AnomalyDetectorType[] | undefined;
}

export interface DescribeAnomalyDetectorsOutput {
  readonly AnomalyDetectors?: readonly AnomalyDetector[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInsightRulesInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeInsightRulesOutput {
  readonly NextToken?: string | undefined;
  readonly InsightRules?: readonly InsightRule[] | undefined;
}

export interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

export interface DimensionFilter {
  readonly Name: string;
  readonly Value?: string | undefined;
}

export interface DisableAlarmActionsInput {
  readonly AlarmNames: readonly string[];
}

export interface DisableInsightRulesInput {
  readonly RuleNames: readonly string[];
}

export interface DisableInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[] | undefined;
}

export interface EnableAlarmActionsInput {
  readonly AlarmNames: readonly string[];
}

export interface EnableInsightRulesInput {
  readonly RuleNames: readonly string[];
}

export interface EnableInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[] | undefined;
}

export interface Entity {
  readonly KeyAttributes?: Readonly<Record<string, string>> | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface EntityMetricData {
  readonly Entity?: Entity | undefined;
  readonly MetricData?: readonly MetricDatum[] | undefined;
}

export interface EvaluationCriteria {
  readonly PromQLCriteria?: AlarmPromQLCriteria | undefined;
}

export type EvaluationState = "PARTIAL_DATA" | "EVALUATION_FAILURE" | "EVALUATION_ERROR";

export interface GetAlarmMuteRuleInput {
  readonly AlarmMuteRuleName: string;
}

export interface GetAlarmMuteRuleOutput {
  readonly Name?: string | undefined;
  readonly AlarmMuteRuleArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Rule?: Rule | undefined;
  readonly MuteTargets?: MuteTargets | undefined;
  readonly StartDate?: Instant | undefined;
  readonly ExpireDate?: Instant | undefined;
  readonly Status?: AlarmMuteRuleStatus | undefined;
  readonly LastUpdatedTimestamp?: Instant | undefined;
  readonly MuteType?: string | undefined;
}

export interface GetDashboardInput {
  readonly DashboardName: string;
}

export interface GetDashboardOutput {
  readonly DashboardArn?: string | undefined;
  readonly DashboardBody?: string | undefined;
  readonly DashboardName?: string | undefined;
}

export interface GetInsightRuleReportInput {
  readonly RuleName: string;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
  readonly Period: number;
  readonly MaxContributorCount?: number | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly OrderBy?: string | undefined;
}

export interface GetInsightRuleReportOutput {
  readonly KeyLabels?: readonly string[] | undefined;
  readonly AggregationStatistic?: string | undefined;
  readonly AggregateValue?: number | undefined;
  readonly ApproximateUniqueCount?: number | undefined;
  readonly Contributors?: readonly InsightRuleContributor[] | undefined;
  readonly MetricDatapoints?: readonly InsightRuleMetricDatapoint[] | undefined;
}

export interface GetMetricDataInput {
  readonly MetricDataQueries: readonly MetricDataQuery[];
  readonly StartTime: Instant;
  readonly EndTime: Instant;
  readonly NextToken?: string | undefined;
  readonly ScanBy?: ScanBy | undefined;
  readonly MaxDatapoints?: number | undefined;
  readonly LabelOptions?: LabelOptions | undefined;
}

export interface GetMetricDataOutput {
  readonly MetricDataResults?: readonly MetricDataResult[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Messages?: readonly MessageData[] | undefined;
}

export interface GetMetricStatisticsInput {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly StartTime: Instant;
  readonly EndTime: Instant;
  readonly Period: number;
  readonly Statistics?: readonly Statistic[] | undefined;
  readonly ExtendedStatistics?: readonly string[] | undefined;
  readonly Unit?: StandardUnit | undefined;
}

export interface GetMetricStatisticsOutput {
  readonly Label?: string | undefined;
  readonly Datapoints?: readonly Datapoint[] | undefined;
}

export interface GetMetricStreamInput {
  readonly Name: string;
}

export interface GetMetricStreamOutput {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  readonly ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  readonly FirehoseArn?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly State?: string | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly LastUpdateDate?: Instant | undefined;
  readonly OutputFormat?: MetricStreamOutputFormat | undefined;
  readonly StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  readonly IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface GetMetricWidgetImageInput {
  readonly MetricWidget: string;
  readonly OutputFormat?: string | undefined;
}

export interface GetMetricWidgetImageOutput {
  readonly MetricWidgetImage?: Uint8Array | undefined;
}

export type GetOTelEnrichmentInput = Readonly<Record<string, never>>;

export interface GetOTelEnrichmentOutput {
  readonly Status: OTelEnrichmentStatus;
}

export type HistoryItemType =
  | "ConfigurationUpdate"
  | "StateUpdate"
  | "Action"
  | "AlarmContributorStateUpdate"
  | "AlarmContributorAction";

export interface InsightRule {
  readonly Name: string;
  readonly State: string;
  readonly Schema: string;
  readonly Definition: string;
  readonly ManagedRule?: boolean | undefined;
  readonly ApplyOnTransformedLogs?: boolean | undefined;
}

export interface InsightRuleContributor {
  readonly Keys: readonly string[];
  readonly ApproximateAggregateValue: number;
  readonly Datapoints: readonly InsightRuleContributorDatapoint[];
}

export interface InsightRuleContributorDatapoint {
  readonly Timestamp: Instant;
  readonly ApproximateValue: number;
}

export interface InsightRuleMetricDatapoint {
  readonly Timestamp: Instant;
  readonly UniqueContributors?: number | undefined;
  readonly MaxContributorValue?: number | undefined;
  readonly SampleCount?: number | undefined;
  readonly Average?: number | undefined;
  readonly Sum?: number | undefined;
  readonly Minimum?: number | undefined;
  readonly Maximum?: number | undefined;
}

export interface InternalServiceFault {
  readonly Message?: string | undefined;
}

export interface InvalidFormatFault {
  readonly message?: string | undefined;
}

export interface InvalidNextToken {
  readonly message?: string | undefined;
}

export interface InvalidParameterCombinationException {
  readonly message?: string | undefined;
}

export interface InvalidParameterValueException {
  readonly message?: string | undefined;
}

export interface LabelOptions {
  readonly Timezone?: string | undefined;
}

export type LimitExceededException = Readonly<Record<string, never>>;

export interface LimitExceededFault {
  readonly message?: string | undefined;
}

export interface ListAlarmMuteRulesInput {
  readonly AlarmName?: string | undefined;
  readonly Statuses?: readonly AlarmMuteRuleStatus[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAlarmMuteRulesOutput {
  readonly AlarmMuteRuleSummaries?: readonly AlarmMuteRuleSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDashboardsInput {
  readonly DashboardNamePrefix?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDashboardsOutput {
  readonly DashboardEntries?: readonly DashboardEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListManagedInsightRulesInput {
  readonly ResourceARN: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListManagedInsightRulesOutput {
  readonly ManagedRules?: readonly ManagedRuleDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMetricStreamsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListMetricStreamsOutput {
  readonly NextToken?: string | undefined;
  readonly Entries?: readonly MetricStreamEntry[] | undefined;
}

export interface ListMetricsInput {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly DimensionFilter[] | undefined;
  readonly NextToken?: string | undefined;
  readonly RecentlyActive?: RecentlyActive | undefined;
  readonly IncludeLinkedAccounts?: boolean | undefined;
  readonly OwningAccount?: string | undefined;
}

export interface ListMetricsOutput {
  readonly Metrics?: readonly Metric[] | undefined;
  readonly NextToken?: string | undefined;
  readonly OwningAccounts?: readonly string[] | undefined;
}

export interface ListTagsForResourceInput {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceOutput {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ManagedRule {
  readonly TemplateName: string;
  readonly ResourceARN: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ManagedRuleDescription {
  readonly TemplateName?: string | undefined;
  readonly ResourceARN?: string | undefined;
  readonly RuleState?: ManagedRuleState | undefined;
}

export interface ManagedRuleState {
  readonly RuleName: string;
  readonly State: string;
}

export interface MessageData {
  readonly Code?: string | undefined;
  readonly Value?: string | undefined;
}

export interface Metric {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
}

export interface MetricAlarm {
  readonly AlarmName?: string | undefined;
  readonly AlarmArn?: string | undefined;
  readonly AlarmDescription?: string | undefined;
  readonly AlarmConfigurationUpdatedTimestamp?: Instant | undefined;
  readonly ActionsEnabled?: boolean | undefined;
  readonly OKActions?: readonly string[] | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
  readonly InsufficientDataActions?: readonly string[] | undefined;
  readonly StateValue?: StateValue | undefined;
  readonly StateReason?: string | undefined;
  readonly StateReasonData?: string | undefined;
  readonly StateUpdatedTimestamp?: Instant | undefined;
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Statistic?: Statistic | undefined;
  readonly ExtendedStatistic?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Period?: number | undefined;
  readonly Unit?: StandardUnit | undefined;
  readonly EvaluationPeriods?: number | undefined;
  readonly DatapointsToAlarm?: number | undefined;
  readonly Threshold?: number | undefined;
  readonly ComparisonOperator?: ComparisonOperator | undefined;
  readonly TreatMissingData?: string | undefined;
  readonly EvaluateLowSampleCountPercentile?: string | undefined;
  readonly Metrics?: readonly MetricDataQuery[] | undefined;
  readonly ThresholdMetricId?: string | undefined;
  readonly EvaluationState?: EvaluationState | undefined;
  readonly StateTransitionedTimestamp?: Instant | undefined;
  readonly EvaluationCriteria?: EvaluationCriteria | undefined;
  readonly EvaluationInterval?: number | undefined;
}

export interface MetricCharacteristics {
  readonly PeriodicSpikes?: boolean | undefined;
}

export interface MetricDataQuery {
  readonly Id: string;
  readonly MetricStat?: MetricStat | undefined;
  readonly Expression?: string | undefined;
  readonly Label?: string | undefined;
  readonly ReturnData?: boolean | undefined;
  readonly Period?: number | undefined;
  readonly AccountId?: string | undefined;
}

export interface MetricDataResult {
  readonly Id?: string | undefined;
  readonly Label?: string | undefined;
  readonly Timestamps?: readonly Instant[] | undefined;
  readonly Values?: readonly number[] | undefined;
  readonly StatusCode?: StatusCode | undefined;
  readonly Messages?: readonly MessageData[] | undefined;
}

export interface MetricDatum {
  readonly MetricName: string;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Timestamp?: Instant | undefined;
  readonly Value?: number | undefined;
  readonly StatisticValues?: StatisticSet | undefined;
  readonly Values?: readonly number[] | undefined;
  readonly Counts?: readonly number[] | undefined;
  readonly Unit?: StandardUnit | undefined;
  readonly StorageResolution?: number | undefined;
}

export interface MetricMathAnomalyDetector {
  readonly MetricDataQueries?: readonly MetricDataQuery[] | undefined;
}

export interface MetricStat {
  readonly Metric: Metric;
  readonly Period: number;
  readonly Stat: string;
  readonly Unit?: StandardUnit | undefined;
}

export interface MetricStreamEntry {
  readonly Arn?: string | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly LastUpdateDate?: Instant | undefined;
  readonly Name?: string | undefined;
  readonly FirehoseArn?: string | undefined;
  readonly State?: string | undefined;
  readonly OutputFormat?: MetricStreamOutputFormat | undefined;
}

export interface MetricStreamFilter {
  readonly Namespace?: string | undefined;
  readonly MetricNames?: readonly string[] | undefined;
}

export type MetricStreamOutputFormat = "json" | "opentelemetry0.7" | "opentelemetry1.0";

export interface MetricStreamStatisticsConfiguration {
  readonly IncludeMetrics: readonly MetricStreamStatisticsMetric[];
  readonly AdditionalStatistics: readonly string[];
}

export interface MetricStreamStatisticsMetric {
  readonly Namespace: string;
  readonly MetricName: string;
}

export interface MissingRequiredParameterException {
  readonly message?: string | undefined;
}

export interface MuteTargets {
  readonly AlarmNames: readonly string[];
}

export type OTelEnrichmentStatus = "Running" | "Stopped";

export interface PartialFailure {
  readonly FailureResource?: string | undefined;
  readonly ExceptionType?: string | undefined;
  readonly FailureCode?: string | undefined;
  readonly FailureDescription?: string | undefined;
}

export interface PutAlarmMuteRuleInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Rule: Rule;
  readonly MuteTargets?: MuteTargets | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly StartDate?: Instant | undefined;
  readonly ExpireDate?: Instant | undefined;
}

export interface PutAnomalyDetectorInput {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Stat?: string | undefined;
  readonly Configuration?: AnomalyDetectorConfiguration | undefined;
  readonly MetricCharacteristics?: MetricCharacteristics | undefined;
  readonly SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  readonly MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export type PutAnomalyDetectorOutput = Readonly<Record<string, never>>;

export interface PutCompositeAlarmInput {
  readonly ActionsEnabled?: boolean | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
  readonly AlarmDescription?: string | undefined;
  readonly AlarmName: string;
  readonly AlarmRule: string;
  readonly InsufficientDataActions?: readonly string[] | undefined;
  readonly OKActions?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ActionsSuppressor?: string | undefined;
  readonly ActionsSuppressorWaitPeriod?: number | undefined;
  readonly ActionsSuppressorExtensionPeriod?: number | undefined;
}

export interface PutDashboardInput {
  readonly DashboardName: string;
  readonly DashboardBody: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PutDashboardOutput {
  readonly DashboardValidationMessages?: readonly DashboardValidationMessage[] | undefined;
}

export interface PutInsightRuleInput {
  readonly RuleName: string;
  readonly RuleState?: string | undefined;
  readonly RuleDefinition: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ApplyOnTransformedLogs?: boolean | undefined;
}

export type PutInsightRuleOutput = Readonly<Record<string, never>>;

export interface PutManagedInsightRulesInput {
  readonly ManagedRules: readonly ManagedRule[];
}

export interface PutManagedInsightRulesOutput {
  readonly Failures?: readonly PartialFailure[] | undefined;
}

export interface PutMetricAlarmInput {
  readonly AlarmName: string;
  readonly AlarmDescription?: string | undefined;
  readonly ActionsEnabled?: boolean | undefined;
  readonly OKActions?: readonly string[] | undefined;
  readonly AlarmActions?: readonly string[] | undefined;
  readonly InsufficientDataActions?: readonly string[] | undefined;
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Statistic?: Statistic | undefined;
  readonly ExtendedStatistic?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Period?: number | undefined;
  readonly Unit?: StandardUnit | undefined;
  readonly EvaluationPeriods?: number | undefined;
  readonly DatapointsToAlarm?: number | undefined;
  readonly Threshold?: number | undefined;
  readonly ComparisonOperator?: ComparisonOperator | undefined;
  readonly TreatMissingData?: string | undefined;
  readonly EvaluateLowSampleCountPercentile?: string | undefined;
  readonly Metrics?: readonly MetricDataQuery[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ThresholdMetricId?: string | undefined;
  readonly EvaluationCriteria?: EvaluationCriteria | undefined;
  readonly EvaluationInterval?: number | undefined;
}

export interface PutMetricDataInput {
  readonly Namespace: string;
  readonly MetricData?: readonly MetricDatum[] | undefined;
  readonly EntityMetricData?: readonly EntityMetricData[] | undefined;
  readonly StrictEntityValidation?: boolean | undefined;
}

export interface PutMetricStreamInput {
  readonly Name: string;
  readonly IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  readonly ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  readonly FirehoseArn: string;
  readonly RoleArn: string;
  readonly OutputFormat: MetricStreamOutputFormat;
  readonly Tags?: readonly Tag[] | undefined;
  readonly StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  readonly IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface PutMetricStreamOutput {
  readonly Arn?: string | undefined;
}

export interface Range {
  readonly StartTime: Instant;
  readonly EndTime: Instant;
}

export type RecentlyActive = "PT3H";

export interface ResourceNotFound {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly ResourceType?: string | undefined;
  readonly ResourceId?: string | undefined;
}

export interface Rule {
  readonly Schedule: Schedule;
}

export type ScanBy = "TimestampDescending" | "TimestampAscending";

export interface Schedule {
  readonly Expression: string;
  readonly Duration: string;
  readonly Timezone?: string | undefined;
}

export interface SetAlarmStateInput {
  readonly AlarmName: string;
  readonly StateValue: StateValue;
  readonly StateReason: string;
  readonly StateReasonData?: string | undefined;
}

export interface SingleMetricAnomalyDetector {
  readonly AccountId?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
  readonly Stat?: string | undefined;
}

export type StandardUnit =
  | "Seconds"
  | "Microseconds"
  | "Milliseconds"
  | "Bytes"
  | "Kilobytes"
  | "Megabytes"
  | "Gigabytes"
  | "Terabytes"
  | "Bits"
  | "Kilobits"
  | "Megabits"
  | "Gigabits"
  | "Terabits"
  | "Percent"
  | "Count"
  | "Bytes/Second"
  | "Kilobytes/Second"
  | "Megabytes/Second"
  | "Gigabytes/Second"
  | "Terabytes/Second"
  | "Bits/Second"
  | "Kilobits/Second"
  | "Megabits/Second"
  | "Gigabits/Second"
  | "Terabits/Second"
  | "Count/Second"
  | "None";

export interface StartMetricStreamsInput {
  readonly Names: readonly string[];
}

export type StartMetricStreamsOutput = Readonly<Record<string, never>>;

export type StartOTelEnrichmentInput = Readonly<Record<string, never>>;

export type StartOTelEnrichmentOutput = Readonly<Record<string, never>>;

export type StateValue = "OK" | "ALARM" | "INSUFFICIENT_DATA";

export type Statistic = "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum";

export interface StatisticSet {
  readonly SampleCount: number;
  readonly Sum: number;
  readonly Minimum: number;
  readonly Maximum: number;
}

export type StatusCode = "Complete" | "InternalError" | "PartialData" | "Forbidden";

export interface StopMetricStreamsInput {
  readonly Names: readonly string[];
}

export type StopMetricStreamsOutput = Readonly<Record<string, never>>;

export type StopOTelEnrichmentInput = Readonly<Record<string, never>>;

export type StopOTelEnrichmentOutput = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceInput {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceOutput = Readonly<Record<string, never>>;

export interface UntagResourceInput {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceOutput = Readonly<Record<string, never>>;
