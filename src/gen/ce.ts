/** The operations and types of Cost Explorer (API version 2017-10-25). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const ce: ServiceRef<Operations> = { id: "ce" };

export interface Operations {
  readonly CreateAnomalyMonitor: {
    readonly input: CreateAnomalyMonitorRequest;
    readonly output: CreateAnomalyMonitorResponse;
    readonly errors: "LimitExceededException";
  };
  readonly CreateAnomalySubscription: {
    readonly input: CreateAnomalySubscriptionRequest;
    readonly output: CreateAnomalySubscriptionResponse;
    readonly errors: "LimitExceededException" | "UnknownMonitorException";
  };
  readonly CreateCostCategoryDefinition: {
    readonly input: CreateCostCategoryDefinitionRequest;
    readonly output: CreateCostCategoryDefinitionResponse;
    readonly errors: "LimitExceededException" | "ServiceQuotaExceededException";
  };
  readonly DeleteAnomalyMonitor: {
    readonly input: DeleteAnomalyMonitorRequest;
    readonly output: DeleteAnomalyMonitorResponse;
    readonly errors: "LimitExceededException" | "UnknownMonitorException";
  };
  readonly DeleteAnomalySubscription: {
    readonly input: DeleteAnomalySubscriptionRequest;
    readonly output: DeleteAnomalySubscriptionResponse;
    readonly errors: "LimitExceededException" | "UnknownSubscriptionException";
  };
  readonly DeleteCostCategoryDefinition: {
    readonly input: DeleteCostCategoryDefinitionRequest;
    readonly output: DeleteCostCategoryDefinitionResponse;
    readonly errors: "LimitExceededException" | "ResourceNotFoundException";
  };
  readonly DescribeCostCategoryDefinition: {
    readonly input: DescribeCostCategoryDefinitionRequest;
    readonly output: DescribeCostCategoryDefinitionResponse;
    readonly errors: "LimitExceededException" | "ResourceNotFoundException";
  };
  readonly GetAnomalies: {
    readonly input: GetAnomaliesRequest;
    readonly output: GetAnomaliesResponse;
    readonly errors: "InvalidNextTokenException" | "LimitExceededException";
  };
  readonly GetAnomalyMonitors: {
    readonly input: GetAnomalyMonitorsRequest;
    readonly output: GetAnomalyMonitorsResponse;
    readonly errors:
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "UnknownMonitorException";
  };
  readonly GetAnomalySubscriptions: {
    readonly input: GetAnomalySubscriptionsRequest;
    readonly output: GetAnomalySubscriptionsResponse;
    readonly errors:
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "UnknownSubscriptionException";
  };
  readonly GetApproximateUsageRecords: {
    readonly input: GetApproximateUsageRecordsRequest;
    readonly output: GetApproximateUsageRecordsResponse;
    readonly errors: "DataUnavailableException" | "LimitExceededException";
  };
  readonly GetCommitmentPurchaseAnalysis: {
    readonly input: GetCommitmentPurchaseAnalysisRequest;
    readonly output: GetCommitmentPurchaseAnalysisResponse;
    readonly errors:
      | "AnalysisNotFoundException"
      | "DataUnavailableException"
      | "LimitExceededException";
  };
  readonly GetCostAndUsage: {
    readonly input: GetCostAndUsageRequest;
    readonly output: GetCostAndUsageResponse;
    readonly errors:
      | "BillExpirationException"
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "RequestChangedException"
      | "ResourceNotFoundException";
  };
  readonly GetCostAndUsageComparisons: {
    readonly input: GetCostAndUsageComparisonsRequest;
    readonly output: GetCostAndUsageComparisonsResponse;
    readonly errors:
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly GetCostAndUsageWithResources: {
    readonly input: GetCostAndUsageWithResourcesRequest;
    readonly output: GetCostAndUsageWithResourcesResponse;
    readonly errors:
      | "BillExpirationException"
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "RequestChangedException"
      | "ResourceNotFoundException";
  };
  readonly GetCostCategories: {
    readonly input: GetCostCategoriesRequest;
    readonly output: GetCostCategoriesResponse;
    readonly errors:
      | "BillExpirationException"
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "RequestChangedException"
      | "ResourceNotFoundException";
  };
  readonly GetCostComparisonDrivers: {
    readonly input: GetCostComparisonDriversRequest;
    readonly output: GetCostComparisonDriversResponse;
    readonly errors:
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly GetCostForecast: {
    readonly input: GetCostForecastRequest;
    readonly output: GetCostForecastResponse;
    readonly errors:
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "LimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly GetDimensionValues: {
    readonly input: GetDimensionValuesRequest;
    readonly output: GetDimensionValuesResponse;
    readonly errors:
      | "BillExpirationException"
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "RequestChangedException"
      | "ResourceNotFoundException";
  };
  readonly GetReservationCoverage: {
    readonly input: GetReservationCoverageRequest;
    readonly output: GetReservationCoverageResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly GetReservationPurchaseRecommendation: {
    readonly input: GetReservationPurchaseRecommendationRequest;
    readonly output: GetReservationPurchaseRecommendationResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly GetReservationUtilization: {
    readonly input: GetReservationUtilizationRequest;
    readonly output: GetReservationUtilizationResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly GetRightsizingRecommendation: {
    readonly input: GetRightsizingRecommendationRequest;
    readonly output: GetRightsizingRecommendationResponse;
    readonly errors: "InvalidNextTokenException" | "LimitExceededException";
  };
  readonly GetSavingsPlanPurchaseRecommendationDetails: {
    readonly input: GetSavingsPlanPurchaseRecommendationDetailsRequest;
    readonly output: GetSavingsPlanPurchaseRecommendationDetailsResponse;
    readonly errors: "DataUnavailableException" | "LimitExceededException";
  };
  readonly GetSavingsPlansCoverage: {
    readonly input: GetSavingsPlansCoverageRequest;
    readonly output: GetSavingsPlansCoverageResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly GetSavingsPlansPurchaseRecommendation: {
    readonly input: GetSavingsPlansPurchaseRecommendationRequest;
    readonly output: GetSavingsPlansPurchaseRecommendationResponse;
    readonly errors: "InvalidNextTokenException" | "LimitExceededException";
  };
  readonly GetSavingsPlansUtilization: {
    readonly input: GetSavingsPlansUtilizationRequest;
    readonly output: GetSavingsPlansUtilizationResponse;
    readonly errors: "DataUnavailableException" | "LimitExceededException";
  };
  readonly GetSavingsPlansUtilizationDetails: {
    readonly input: GetSavingsPlansUtilizationDetailsRequest;
    readonly output: GetSavingsPlansUtilizationDetailsResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly GetTags: {
    readonly input: GetTagsRequest;
    readonly output: GetTagsResponse;
    readonly errors:
      | "BillExpirationException"
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException"
      | "RequestChangedException"
      | "ResourceNotFoundException";
  };
  readonly GetUsageForecast: {
    readonly input: GetUsageForecastRequest;
    readonly output: GetUsageForecastResponse;
    readonly errors:
      | "BillingViewHealthStatusException"
      | "DataUnavailableException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "UnresolvableUsageUnitException";
  };
  readonly ListCommitmentPurchaseAnalyses: {
    readonly input: ListCommitmentPurchaseAnalysesRequest;
    readonly output: ListCommitmentPurchaseAnalysesResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly ListCostAllocationTagBackfillHistory: {
    readonly input: ListCostAllocationTagBackfillHistoryRequest;
    readonly output: ListCostAllocationTagBackfillHistoryResponse;
    readonly errors: "InvalidNextTokenException" | "LimitExceededException";
  };
  readonly ListCostAllocationTags: {
    readonly input: ListCostAllocationTagsRequest;
    readonly output: ListCostAllocationTagsResponse;
    readonly errors: "InvalidNextTokenException" | "LimitExceededException";
  };
  readonly ListCostCategoryDefinitions: {
    readonly input: ListCostCategoryDefinitionsRequest;
    readonly output: ListCostCategoryDefinitionsResponse;
    readonly errors: "LimitExceededException";
  };
  readonly ListCostCategoryResourceAssociations: {
    readonly input: ListCostCategoryResourceAssociationsRequest;
    readonly output: ListCostCategoryResourceAssociationsResponse;
    readonly errors: "LimitExceededException" | "ResourceNotFoundException";
  };
  readonly ListSavingsPlansPurchaseRecommendationGeneration: {
    readonly input: ListSavingsPlansPurchaseRecommendationGenerationRequest;
    readonly output: ListSavingsPlansPurchaseRecommendationGenerationResponse;
    readonly errors:
      | "DataUnavailableException"
      | "InvalidNextTokenException"
      | "LimitExceededException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors: "LimitExceededException" | "ResourceNotFoundException";
  };
  readonly ProvideAnomalyFeedback: {
    readonly input: ProvideAnomalyFeedbackRequest;
    readonly output: ProvideAnomalyFeedbackResponse;
    readonly errors: "LimitExceededException";
  };
  readonly StartCommitmentPurchaseAnalysis: {
    readonly input: StartCommitmentPurchaseAnalysisRequest;
    readonly output: StartCommitmentPurchaseAnalysisResponse;
    readonly errors:
      | "DataUnavailableException"
      | "GenerationExistsException"
      | "LimitExceededException"
      | "ServiceQuotaExceededException";
  };
  readonly StartCostAllocationTagBackfill: {
    readonly input: StartCostAllocationTagBackfillRequest;
    readonly output: StartCostAllocationTagBackfillResponse;
    readonly errors: "BackfillLimitExceededException" | "LimitExceededException";
  };
  readonly StartSavingsPlansPurchaseRecommendationGeneration: {
    readonly input: StartSavingsPlansPurchaseRecommendationGenerationRequest;
    readonly output: StartSavingsPlansPurchaseRecommendationGenerationResponse;
    readonly errors:
      | "DataUnavailableException"
      | "GenerationExistsException"
      | "LimitExceededException"
      | "ServiceQuotaExceededException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "TooManyTagsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors: "LimitExceededException" | "ResourceNotFoundException";
  };
  readonly UpdateAnomalyMonitor: {
    readonly input: UpdateAnomalyMonitorRequest;
    readonly output: UpdateAnomalyMonitorResponse;
    readonly errors: "LimitExceededException" | "UnknownMonitorException";
  };
  readonly UpdateAnomalySubscription: {
    readonly input: UpdateAnomalySubscriptionRequest;
    readonly output: UpdateAnomalySubscriptionResponse;
    readonly errors:
      | "LimitExceededException"
      | "UnknownMonitorException"
      | "UnknownSubscriptionException";
  };
  readonly UpdateCostAllocationTagsStatus: {
    readonly input: UpdateCostAllocationTagsStatusRequest;
    readonly output: UpdateCostAllocationTagsStatusResponse;
    readonly errors: "LimitExceededException";
  };
  readonly UpdateCostCategoryDefinition: {
    readonly input: UpdateCostCategoryDefinitionRequest;
    readonly output: UpdateCostCategoryDefinitionResponse;
    readonly errors:
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException";
  };
}

export type AccountScope = "PAYER" | "LINKED";

export interface AnalysisDetails {
  readonly SavingsPlansPurchaseAnalysisDetails?: SavingsPlansPurchaseAnalysisDetails | undefined;
}

export interface AnalysisNotFoundException {
  readonly Message?: string | undefined;
}

export type AnalysisStatus = "SUCCEEDED" | "PROCESSING" | "FAILED";

export interface AnalysisSummary {
  readonly EstimatedCompletionTime?: string | undefined;
  readonly AnalysisCompletionTime?: string | undefined;
  readonly AnalysisStartedTime?: string | undefined;
  readonly AnalysisStatus?: AnalysisStatus | undefined;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly AnalysisId?: string | undefined;
  readonly CommitmentPurchaseAnalysisConfiguration?: CommitmentPurchaseAnalysisConfiguration | undefined;
}

export type AnalysisType = "MAX_SAVINGS" | "CUSTOM_COMMITMENT";

export interface Anomaly {
  readonly AnomalyId: string;
  readonly AnomalyStartDate?: string | undefined;
  readonly AnomalyEndDate?: string | undefined;
  readonly DimensionValue?: string | undefined;
  readonly RootCauses?: readonly RootCause[] | undefined;
  readonly AnomalyScore: AnomalyScore;
  readonly Impact: Impact;
  readonly MonitorArn: string;
  readonly Feedback?: AnomalyFeedbackType | undefined;
}

export interface AnomalyDateInterval {
  readonly StartDate: string;
  readonly EndDate?: string | undefined;
}

export type AnomalyFeedbackType = "YES" | "NO" | "PLANNED_ACTIVITY";

export interface AnomalyMonitor {
  readonly MonitorArn?: string | undefined;
  readonly MonitorName: string;
  readonly CreationDate?: string | undefined;
  readonly LastUpdatedDate?: string | undefined;
  readonly LastEvaluatedDate?: string | undefined;
  readonly MonitorType: MonitorType;
  readonly MonitorDimension?: MonitorDimension | undefined;
  readonly MonitorSpecification?: Expression | undefined;
  readonly DimensionalValueCount?: number | undefined;
}

export interface AnomalyScore {
  readonly MaxScore: number;
  readonly CurrentScore: number;
}

export interface AnomalySubscription {
  readonly SubscriptionArn?: string | undefined;
  readonly AccountId?: string | undefined;
  readonly MonitorArnList: readonly string[];
  readonly Subscribers: readonly Subscriber[];
  readonly Threshold?: number | undefined;
  readonly Frequency: AnomalySubscriptionFrequency;
  readonly SubscriptionName: string;
  readonly ThresholdExpression?: Expression | undefined;
}

export type AnomalySubscriptionFrequency = "DAILY" | "IMMEDIATE" | "WEEKLY";

export type ApproximationDimension = "SERVICE" | "RESOURCE";

export interface BackfillLimitExceededException {
  readonly Message?: string | undefined;
}

export interface BillExpirationException {
  readonly Message?: string | undefined;
}

export interface BillingViewHealthStatusException {
  readonly Message?: string | undefined;
}

export interface CommitmentPurchaseAnalysisConfiguration {
  readonly SavingsPlansPurchaseAnalysisConfiguration?: SavingsPlansPurchaseAnalysisConfiguration | undefined;
}

export interface ComparisonMetricValue {
  readonly BaselineTimePeriodAmount?: string | undefined;
  readonly ComparisonTimePeriodAmount?: string | undefined;
  readonly Difference?: string | undefined;
  readonly Unit?: string | undefined;
}

export type Context = "COST_AND_USAGE" | "RESERVATIONS" | "SAVINGS_PLANS";

export interface CostAllocationTag {
  readonly TagKey: string;
  readonly Type: CostAllocationTagType;
  readonly Status: CostAllocationTagStatus;
  readonly LastUpdatedDate?: string | undefined;
  readonly LastUsedDate?: string | undefined;
}

export interface CostAllocationTagBackfillRequest {
  readonly BackfillFrom?: string | undefined;
  readonly RequestedAt?: string | undefined;
  readonly CompletedAt?: string | undefined;
  readonly BackfillStatus?: CostAllocationTagBackfillStatus | undefined;
  readonly LastUpdatedAt?: string | undefined;
}

export type CostAllocationTagBackfillStatus = "SUCCEEDED" | "PROCESSING" | "FAILED";

export type CostAllocationTagStatus = "Active" | "Inactive";

export interface CostAllocationTagStatusEntry {
  readonly TagKey: string;
  readonly Status: CostAllocationTagStatus;
}

export type CostAllocationTagType = "AWSGenerated" | "UserDefined";

export interface CostAndUsageComparison {
  readonly CostAndUsageSelector?: Expression | undefined;
  readonly Metrics?: Readonly<Record<string, ComparisonMetricValue>> | undefined;
}

export interface CostCategory {
  readonly CostCategoryArn: string;
  readonly EffectiveStart: string;
  readonly EffectiveEnd?: string | undefined;
  readonly Name: string;
  readonly RuleVersion: CostCategoryRuleVersion;
  readonly Rules: readonly CostCategoryRule[];
  readonly SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  readonly ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  readonly DefaultValue?: string | undefined;
}

export interface CostCategoryInheritedValueDimension {
  readonly DimensionName?: CostCategoryInheritedValueDimensionName | undefined;
  readonly DimensionKey?: string | undefined;
}

export type CostCategoryInheritedValueDimensionName = "LINKED_ACCOUNT_NAME" | "TAG";

export interface CostCategoryProcessingStatus {
  readonly Component?: CostCategoryStatusComponent | undefined;
  readonly Status?: CostCategoryStatus | undefined;
}

export interface CostCategoryReference {
  readonly CostCategoryArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly EffectiveStart?: string | undefined;
  readonly EffectiveEnd?: string | undefined;
  readonly NumberOfRules?: number | undefined;
  readonly ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly DefaultValue?: string | undefined;
  readonly SupportedResourceTypes?: readonly string[] | undefined;
}

export interface CostCategoryResourceAssociation {
  readonly ResourceArn?: string | undefined;
  readonly CostCategoryName?: string | undefined;
  readonly CostCategoryArn?: string | undefined;
}

export interface CostCategoryRule {
  readonly Value?: string | undefined;
  readonly Rule?: Expression | undefined;
  readonly InheritedValue?: CostCategoryInheritedValueDimension | undefined;
  readonly Type?: CostCategoryRuleType | undefined;
}

export type CostCategoryRuleType = "REGULAR" | "INHERITED_VALUE";

export type CostCategoryRuleVersion = "CostCategoryExpression.v1";

export type CostCategorySplitChargeMethod = "FIXED" | "PROPORTIONAL" | "EVEN";

export interface CostCategorySplitChargeRule {
  readonly Source: string;
  readonly Targets: readonly string[];
  readonly Method: CostCategorySplitChargeMethod;
  readonly Parameters?: readonly CostCategorySplitChargeRuleParameter[] | undefined;
}

export interface CostCategorySplitChargeRuleParameter {
  readonly Type: CostCategorySplitChargeRuleParameterType;
  readonly Values: readonly string[];
}

export type CostCategorySplitChargeRuleParameterType = "ALLOCATION_PERCENTAGES";

export type CostCategoryStatus = "PROCESSING" | "APPLIED";

export type CostCategoryStatusComponent = "COST_EXPLORER";

export interface CostCategoryValues {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export interface CostComparisonDriver {
  readonly CostSelector?: Expression | undefined;
  readonly Metrics?: Readonly<Record<string, ComparisonMetricValue>> | undefined;
  readonly CostDrivers?: readonly CostDriver[] | undefined;
}

export interface CostDriver {
  readonly Type?: string | undefined;
  readonly Name?: string | undefined;
  readonly Metrics?: Readonly<Record<string, ComparisonMetricValue>> | undefined;
}

export interface Coverage {
  readonly CoverageHours?: CoverageHours | undefined;
  readonly CoverageNormalizedUnits?: CoverageNormalizedUnits | undefined;
  readonly CoverageCost?: CoverageCost | undefined;
}

export interface CoverageByTime {
  readonly TimePeriod?: DateInterval | undefined;
  readonly Groups?: readonly ReservationCoverageGroup[] | undefined;
  readonly Total?: Coverage | undefined;
}

export interface CoverageCost {
  readonly OnDemandCost?: string | undefined;
}

export interface CoverageHours {
  readonly OnDemandHours?: string | undefined;
  readonly ReservedHours?: string | undefined;
  readonly TotalRunningHours?: string | undefined;
  readonly CoverageHoursPercentage?: string | undefined;
}

export interface CoverageNormalizedUnits {
  readonly OnDemandNormalizedUnits?: string | undefined;
  readonly ReservedNormalizedUnits?: string | undefined;
  readonly TotalRunningNormalizedUnits?: string | undefined;
  readonly CoverageNormalizedUnitsPercentage?: string | undefined;
}

export interface CreateAnomalyMonitorRequest {
  readonly AnomalyMonitor: AnomalyMonitor;
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalyMonitorResponse {
  readonly MonitorArn: string;
}

export interface CreateAnomalySubscriptionRequest {
  readonly AnomalySubscription: AnomalySubscription;
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalySubscriptionResponse {
  readonly SubscriptionArn: string;
}

export interface CreateCostCategoryDefinitionRequest {
  readonly Name: string;
  readonly EffectiveStart?: string | undefined;
  readonly RuleVersion: CostCategoryRuleVersion;
  readonly Rules: readonly CostCategoryRule[];
  readonly DefaultValue?: string | undefined;
  readonly SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateCostCategoryDefinitionResponse {
  readonly CostCategoryArn?: string | undefined;
  readonly EffectiveStart?: string | undefined;
}

export interface CurrentInstance {
  readonly ResourceId?: string | undefined;
  readonly InstanceName?: string | undefined;
  readonly Tags?: readonly TagValues[] | undefined;
  readonly ResourceDetails?: ResourceDetails | undefined;
  readonly ResourceUtilization?: ResourceUtilization | undefined;
  readonly ReservationCoveredHoursInLookbackPeriod?: string | undefined;
  readonly SavingsPlansCoveredHoursInLookbackPeriod?: string | undefined;
  readonly OnDemandHoursInLookbackPeriod?: string | undefined;
  readonly TotalRunningHoursInLookbackPeriod?: string | undefined;
  readonly MonthlyCost?: string | undefined;
  readonly CurrencyCode?: string | undefined;
}

export interface DataUnavailableException {
  readonly Message?: string | undefined;
}

export interface DateInterval {
  readonly Start: string;
  readonly End: string;
}

export interface DeleteAnomalyMonitorRequest {
  readonly MonitorArn: string;
}

export type DeleteAnomalyMonitorResponse = Readonly<Record<string, never>>;

export interface DeleteAnomalySubscriptionRequest {
  readonly SubscriptionArn: string;
}

export type DeleteAnomalySubscriptionResponse = Readonly<Record<string, never>>;

export interface DeleteCostCategoryDefinitionRequest {
  readonly CostCategoryArn: string;
}

export interface DeleteCostCategoryDefinitionResponse {
  readonly CostCategoryArn?: string | undefined;
  readonly EffectiveEnd?: string | undefined;
}

export interface DescribeCostCategoryDefinitionRequest {
  readonly CostCategoryArn: string;
  readonly EffectiveOn?: string | undefined;
}

export interface DescribeCostCategoryDefinitionResponse {
  readonly CostCategory?: CostCategory | undefined;
}

export type Dimension =
  | "AZ"
  | "INSTANCE_TYPE"
  | "LINKED_ACCOUNT"
  | "PAYER_ACCOUNT"
  | "LINKED_ACCOUNT_NAME"
  | "OPERATION"
  | "PURCHASE_TYPE"
  | "REGION"
  | "SERVICE"
  | "SERVICE_CODE"
  | "USAGE_TYPE"
  | "USAGE_TYPE_GROUP"
  | "RECORD_TYPE"
  | "OPERATING_SYSTEM"
  | "TENANCY"
  | "SCOPE"
  | "PLATFORM"
  | "SUBSCRIPTION_ID"
  | "LEGAL_ENTITY_NAME"
  | "DEPLOYMENT_OPTION"
  | "DATABASE_ENGINE"
  | "CACHE_ENGINE"
  | "INSTANCE_TYPE_FAMILY"
  | "BILLING_ENTITY"
  | "RESERVATION_ID"
  | "RESOURCE_ID"
  | "RIGHTSIZING_TYPE"
  | "SAVINGS_PLANS_TYPE"
  | "SAVINGS_PLAN_ARN"
  | "PAYMENT_OPTION"
  | "AGREEMENT_END_DATE_TIME_AFTER"
  | "AGREEMENT_END_DATE_TIME_BEFORE"
  | "INVOICING_ENTITY"
  | "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
  | "ANOMALY_TOTAL_IMPACT_PERCENTAGE";

export interface DimensionValues {
  readonly Key?: Dimension | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export interface DimensionValuesWithAttributes {
  readonly Value?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface DiskResourceUtilization {
  readonly DiskReadOpsPerSecond?: string | undefined;
  readonly DiskWriteOpsPerSecond?: string | undefined;
  readonly DiskReadBytesPerSecond?: string | undefined;
  readonly DiskWriteBytesPerSecond?: string | undefined;
}

export interface DynamoDBCapacityDetails {
  readonly CapacityUnits?: string | undefined;
  readonly Region?: string | undefined;
}

export interface EBSResourceUtilization {
  readonly EbsReadOpsPerSecond?: string | undefined;
  readonly EbsWriteOpsPerSecond?: string | undefined;
  readonly EbsReadBytesPerSecond?: string | undefined;
  readonly EbsWriteBytesPerSecond?: string | undefined;
}

export interface EC2InstanceDetails {
  readonly Family?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly Region?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly Platform?: string | undefined;
  readonly Tenancy?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
}

export interface EC2ResourceDetails {
  readonly HourlyOnDemandRate?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly Platform?: string | undefined;
  readonly Region?: string | undefined;
  readonly Sku?: string | undefined;
  readonly Memory?: string | undefined;
  readonly NetworkPerformance?: string | undefined;
  readonly Storage?: string | undefined;
  readonly Vcpu?: string | undefined;
}

export interface EC2ResourceUtilization {
  readonly MaxCpuUtilizationPercentage?: string | undefined;
  readonly MaxMemoryUtilizationPercentage?: string | undefined;
  readonly MaxStorageUtilizationPercentage?: string | undefined;
  readonly EBSResourceUtilization?: EBSResourceUtilization | undefined;
  readonly DiskResourceUtilization?: DiskResourceUtilization | undefined;
  readonly NetworkResourceUtilization?: NetworkResourceUtilization | undefined;
}

export interface EC2Specification {
  readonly OfferingClass?: OfferingClass | undefined;
}

export interface ESInstanceDetails {
  readonly InstanceClass?: string | undefined;
  readonly InstanceSize?: string | undefined;
  readonly Region?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
}

export interface ElastiCacheInstanceDetails {
  readonly Family?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly Region?: string | undefined;
  readonly ProductDescription?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
}

export type ErrorCode =
  | "NO_USAGE_FOUND"
  | "INTERNAL_FAILURE"
  | "INVALID_SAVINGS_PLANS_TO_ADD"
  | "INVALID_SAVINGS_PLANS_TO_EXCLUDE"
  | "INVALID_ACCOUNT_ID";

export interface Expression {
  readonly Or?: readonly Expression[] | undefined;
  readonly And?: readonly Expression[] | undefined;
  readonly Not?: Expression | undefined;
  readonly Dimensions?: DimensionValues | undefined;
  readonly Tags?: TagValues | undefined;
  readonly CostCategories?: CostCategoryValues | undefined;
}

export type FindingReasonCode =
  | "CPU_OVER_PROVISIONED"
  | "CPU_UNDER_PROVISIONED"
  | "MEMORY_OVER_PROVISIONED"
  | "MEMORY_UNDER_PROVISIONED"
  | "EBS_THROUGHPUT_OVER_PROVISIONED"
  | "EBS_THROUGHPUT_UNDER_PROVISIONED"
  | "EBS_IOPS_OVER_PROVISIONED"
  | "EBS_IOPS_UNDER_PROVISIONED"
  | "NETWORK_BANDWIDTH_OVER_PROVISIONED"
  | "NETWORK_BANDWIDTH_UNDER_PROVISIONED"
  | "NETWORK_PPS_OVER_PROVISIONED"
  | "NETWORK_PPS_UNDER_PROVISIONED"
  | "DISK_IOPS_OVER_PROVISIONED"
  | "DISK_IOPS_UNDER_PROVISIONED"
  | "DISK_THROUGHPUT_OVER_PROVISIONED"
  | "DISK_THROUGHPUT_UNDER_PROVISIONED";

export interface ForecastResult {
  readonly TimePeriod?: DateInterval | undefined;
  readonly MeanValue?: string | undefined;
  readonly PredictionIntervalLowerBound?: string | undefined;
  readonly PredictionIntervalUpperBound?: string | undefined;
}

export interface GenerationExistsException {
  readonly Message?: string | undefined;
}

export type GenerationStatus = "SUCCEEDED" | "PROCESSING" | "FAILED";

export interface GenerationSummary {
  readonly RecommendationId?: string | undefined;
  readonly GenerationStatus?: GenerationStatus | undefined;
  readonly GenerationStartedTime?: string | undefined;
  readonly GenerationCompletionTime?: string | undefined;
  readonly EstimatedCompletionTime?: string | undefined;
}

export interface GetAnomaliesRequest {
  readonly MonitorArn?: string | undefined;
  readonly DateInterval: AnomalyDateInterval;
  readonly Feedback?: AnomalyFeedbackType | undefined;
  readonly TotalImpact?: TotalImpactFilter | undefined;
  readonly NextPageToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetAnomaliesResponse {
  readonly Anomalies: readonly Anomaly[];
  readonly NextPageToken?: string | undefined;
}

export interface GetAnomalyMonitorsRequest {
  readonly MonitorArnList?: readonly string[] | undefined;
  readonly NextPageToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetAnomalyMonitorsResponse {
  readonly AnomalyMonitors: readonly AnomalyMonitor[];
  readonly NextPageToken?: string | undefined;
}

export interface GetAnomalySubscriptionsRequest {
  readonly SubscriptionArnList?: readonly string[] | undefined;
  readonly MonitorArn?: string | undefined;
  readonly NextPageToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetAnomalySubscriptionsResponse {
  readonly AnomalySubscriptions: readonly AnomalySubscription[];
  readonly NextPageToken?: string | undefined;
}

export interface GetApproximateUsageRecordsRequest {
  readonly Granularity: Granularity;
  readonly Services?: readonly string[] | undefined;
  readonly ApproximationDimension: ApproximationDimension;
}

export interface GetApproximateUsageRecordsResponse {
  readonly Services?: Readonly<Record<string, number>> | undefined;
  readonly TotalRecords?: number | undefined;
  readonly LookbackPeriod?: DateInterval | undefined;
}

export interface GetCommitmentPurchaseAnalysisRequest {
  readonly AnalysisId: string;
}

export interface GetCommitmentPurchaseAnalysisResponse {
  readonly EstimatedCompletionTime: string;
  readonly AnalysisCompletionTime?: string | undefined;
  readonly AnalysisStartedTime: string;
  readonly AnalysisId: string;
  readonly AnalysisStatus: AnalysisStatus;
  readonly ErrorCode?: ErrorCode | undefined;
  readonly AnalysisDetails?: AnalysisDetails | undefined;
  readonly CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration;
}

export interface GetCostAndUsageComparisonsRequest {
  readonly BillingViewArn?: string | undefined;
  readonly BaselineTimePeriod: DateInterval;
  readonly ComparisonTimePeriod: DateInterval;
  readonly MetricForComparison: string;
  readonly Filter?: Expression | undefined;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostAndUsageComparisonsResponse {
  readonly CostAndUsageComparisons?: readonly CostAndUsageComparison[] | undefined;
  readonly TotalCostAndUsage?: Readonly<Record<string, ComparisonMetricValue>> | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostAndUsageRequest {
  readonly TimePeriod: DateInterval;
  readonly Granularity: Granularity;
  readonly Filter?: Expression | undefined;
  readonly Metrics: readonly string[];
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostAndUsageResponse {
  readonly NextPageToken?: string | undefined;
  readonly GroupDefinitions?: readonly GroupDefinition[] | undefined;
  readonly ResultsByTime?: readonly ResultByTime[] | undefined;
  readonly DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostAndUsageWithResourcesRequest {
  readonly TimePeriod: DateInterval;
  readonly Granularity: Granularity;
  readonly Filter: Expression;
  readonly Metrics?: readonly string[] | undefined;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostAndUsageWithResourcesResponse {
  readonly NextPageToken?: string | undefined;
  readonly GroupDefinitions?: readonly GroupDefinition[] | undefined;
  readonly ResultsByTime?: readonly ResultByTime[] | undefined;
  readonly DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostCategoriesRequest {
  readonly SearchString?: string | undefined;
  readonly TimePeriod: DateInterval;
  readonly CostCategoryName?: string | undefined;
  readonly Filter?: Expression | undefined;
  readonly SortBy?: readonly SortDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostCategoriesResponse {
  readonly NextPageToken?: string | undefined;
  readonly CostCategoryNames?: readonly string[] | undefined;
  readonly CostCategoryValues?: readonly string[] | undefined;
  readonly ReturnSize: number;
  readonly TotalSize: number;
}

export interface GetCostComparisonDriversRequest {
  readonly BillingViewArn?: string | undefined;
  readonly BaselineTimePeriod: DateInterval;
  readonly ComparisonTimePeriod: DateInterval;
  readonly MetricForComparison: string;
  readonly Filter?: Expression | undefined;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostComparisonDriversResponse {
  readonly CostComparisonDrivers?: readonly CostComparisonDriver[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetCostForecastRequest {
  readonly TimePeriod: DateInterval;
  readonly Metric: Metric;
  readonly Granularity: Granularity;
  readonly Filter?: Expression | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly PredictionIntervalLevel?: number | undefined;
}

export interface GetCostForecastResponse {
  readonly Total?: MetricValue | undefined;
  readonly ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export interface GetDimensionValuesRequest {
  readonly SearchString?: string | undefined;
  readonly TimePeriod: DateInterval;
  readonly Dimension: Dimension;
  readonly Context?: Context | undefined;
  readonly Filter?: Expression | undefined;
  readonly SortBy?: readonly SortDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetDimensionValuesResponse {
  readonly DimensionValues: readonly DimensionValuesWithAttributes[];
  readonly ReturnSize: number;
  readonly TotalSize: number;
  readonly NextPageToken?: string | undefined;
}

export interface GetReservationCoverageRequest {
  readonly TimePeriod: DateInterval;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly Granularity?: Granularity | undefined;
  readonly Filter?: Expression | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly NextPageToken?: string | undefined;
  readonly SortBy?: SortDefinition | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetReservationCoverageResponse {
  readonly CoveragesByTime: readonly CoverageByTime[];
  readonly Total?: Coverage | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetReservationPurchaseRecommendationRequest {
  readonly AccountId?: string | undefined;
  readonly Service: string;
  readonly Filter?: Expression | undefined;
  readonly AccountScope?: AccountScope | undefined;
  readonly LookbackPeriodInDays?: LookbackPeriodInDays | undefined;
  readonly TermInYears?: TermInYears | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly ServiceSpecification?: ServiceSpecification | undefined;
  readonly PageSize?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetReservationPurchaseRecommendationResponse {
  readonly Metadata?: ReservationPurchaseRecommendationMetadata | undefined;
  readonly Recommendations?: readonly ReservationPurchaseRecommendation[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetReservationUtilizationRequest {
  readonly TimePeriod: DateInterval;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly Granularity?: Granularity | undefined;
  readonly Filter?: Expression | undefined;
  readonly SortBy?: SortDefinition | undefined;
  readonly NextPageToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetReservationUtilizationResponse {
  readonly UtilizationsByTime: readonly UtilizationByTime[];
  readonly Total?: ReservationAggregates | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetRightsizingRecommendationRequest {
  readonly Filter?: Expression | undefined;
  readonly Configuration?: RightsizingRecommendationConfiguration | undefined;
  readonly Service: string;
  readonly PageSize?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetRightsizingRecommendationResponse {
  readonly Metadata?: RightsizingRecommendationMetadata | undefined;
  readonly Summary?: RightsizingRecommendationSummary | undefined;
  readonly RightsizingRecommendations?: readonly RightsizingRecommendation[] | undefined;
  readonly NextPageToken?: string | undefined;
  readonly Configuration?: RightsizingRecommendationConfiguration | undefined;
}

export interface GetSavingsPlanPurchaseRecommendationDetailsRequest {
  readonly RecommendationDetailId: string;
}

export interface GetSavingsPlanPurchaseRecommendationDetailsResponse {
  readonly RecommendationDetailId?: string | undefined;
  readonly RecommendationDetailData?: RecommendationDetailData | undefined;
}

export interface GetSavingsPlansCoverageRequest {
  readonly TimePeriod: DateInterval;
  readonly GroupBy?: readonly GroupDefinition[] | undefined;
  readonly Granularity?: Granularity | undefined;
  readonly Filter?: Expression | undefined;
  readonly Metrics?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansCoverageResponse {
  readonly SavingsPlansCoverages: readonly SavingsPlansCoverage[];
  readonly NextToken?: string | undefined;
}

export interface GetSavingsPlansPurchaseRecommendationRequest {
  readonly SavingsPlansType: SupportedSavingsPlansType;
  readonly TermInYears: TermInYears;
  readonly PaymentOption: PaymentOption;
  readonly AccountScope?: AccountScope | undefined;
  readonly NextPageToken?: string | undefined;
  readonly PageSize?: number | undefined;
  readonly LookbackPeriodInDays: LookbackPeriodInDays;
  readonly Filter?: Expression | undefined;
}

export interface GetSavingsPlansPurchaseRecommendationResponse {
  readonly Metadata?: SavingsPlansPurchaseRecommendationMetadata | undefined;
  readonly SavingsPlansPurchaseRecommendation?: SavingsPlansPurchaseRecommendation | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationDetailsRequest {
  readonly TimePeriod: DateInterval;
  readonly Filter?: Expression | undefined;
  readonly DataType?: readonly SavingsPlansDataType[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationDetailsResponse {
  readonly SavingsPlansUtilizationDetails: readonly SavingsPlansUtilizationDetail[];
  readonly Total?: SavingsPlansUtilizationAggregates | undefined;
  readonly TimePeriod: DateInterval;
  readonly NextToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationRequest {
  readonly TimePeriod: DateInterval;
  readonly Granularity?: Granularity | undefined;
  readonly Filter?: Expression | undefined;
  readonly SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationResponse {
  readonly SavingsPlansUtilizationsByTime?: readonly SavingsPlansUtilizationByTime[] | undefined;
  readonly Total: SavingsPlansUtilizationAggregates;
}

export interface GetTagsRequest {
  readonly SearchString?: string | undefined;
  readonly TimePeriod: DateInterval;
  readonly TagKey?: string | undefined;
  readonly Filter?: Expression | undefined;
  readonly SortBy?: readonly SortDefinition[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface GetTagsResponse {
  readonly NextPageToken?: string | undefined;
  readonly Tags: readonly string[];
  readonly ReturnSize: number;
  readonly TotalSize: number;
}

export interface GetUsageForecastRequest {
  readonly TimePeriod: DateInterval;
  readonly Metric: Metric;
  readonly Granularity: Granularity;
  readonly Filter?: Expression | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly PredictionIntervalLevel?: number | undefined;
}

export interface GetUsageForecastResponse {
  readonly Total?: MetricValue | undefined;
  readonly ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export type Granularity = "DAILY" | "MONTHLY" | "HOURLY";

export interface Group {
  readonly Keys?: readonly string[] | undefined;
  readonly Metrics?: Readonly<Record<string, MetricValue>> | undefined;
}

export interface GroupDefinition {
  readonly Type?: GroupDefinitionType | undefined;
  readonly Key?: string | undefined;
}

export type GroupDefinitionType = "DIMENSION" | "TAG" | "COST_CATEGORY";

export interface Impact {
  readonly MaxImpact: number;
  readonly TotalImpact?: number | undefined;
  readonly TotalActualSpend?: number | undefined;
  readonly TotalExpectedSpend?: number | undefined;
  readonly TotalImpactPercentage?: number | undefined;
}

export interface InstanceDetails {
  readonly EC2InstanceDetails?: EC2InstanceDetails | undefined;
  readonly RDSInstanceDetails?: RDSInstanceDetails | undefined;
  readonly RedshiftInstanceDetails?: RedshiftInstanceDetails | undefined;
  readonly ElastiCacheInstanceDetails?: ElastiCacheInstanceDetails | undefined;
  readonly ESInstanceDetails?: ESInstanceDetails | undefined;
  readonly MemoryDBInstanceDetails?: MemoryDBInstanceDetails | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface LimitExceededException {
  readonly Message?: string | undefined;
}

export interface ListCommitmentPurchaseAnalysesRequest {
  readonly AnalysisStatus?: AnalysisStatus | undefined;
  readonly NextPageToken?: string | undefined;
  readonly PageSize?: number | undefined;
  readonly AnalysisIds?: readonly string[] | undefined;
}

export interface ListCommitmentPurchaseAnalysesResponse {
  readonly AnalysisSummaryList?: readonly AnalysisSummary[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListCostAllocationTagBackfillHistoryRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListCostAllocationTagBackfillHistoryResponse {
  readonly BackfillRequests?: readonly CostAllocationTagBackfillRequest[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCostAllocationTagsRequest {
  readonly Status?: CostAllocationTagStatus | undefined;
  readonly TagKeys?: readonly string[] | undefined;
  readonly Type?: CostAllocationTagType | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListCostAllocationTagsResponse {
  readonly CostAllocationTags?: readonly CostAllocationTag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCostCategoryDefinitionsRequest {
  readonly EffectiveOn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SupportedResourceTypes?: readonly string[] | undefined;
}

export interface ListCostCategoryDefinitionsResponse {
  readonly CostCategoryReferences?: readonly CostCategoryReference[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCostCategoryResourceAssociationsRequest {
  readonly CostCategoryArn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListCostCategoryResourceAssociationsResponse {
  readonly CostCategoryResourceAssociations?: readonly CostCategoryResourceAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSavingsPlansPurchaseRecommendationGenerationRequest {
  readonly GenerationStatus?: GenerationStatus | undefined;
  readonly RecommendationIds?: readonly string[] | undefined;
  readonly PageSize?: number | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListSavingsPlansPurchaseRecommendationGenerationResponse {
  readonly GenerationSummaryList?: readonly GenerationSummary[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export type LookbackPeriodInDays = "SEVEN_DAYS" | "THIRTY_DAYS" | "SIXTY_DAYS";

export type MatchOption =
  | "EQUALS"
  | "ABSENT"
  | "STARTS_WITH"
  | "ENDS_WITH"
  | "CONTAINS"
  | "CASE_SENSITIVE"
  | "CASE_INSENSITIVE"
  | "GREATER_THAN_OR_EQUAL";

export interface MemoryDBInstanceDetails {
  readonly Family?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly Region?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
}

export type Metric =
  | "BLENDED_COST"
  | "UNBLENDED_COST"
  | "AMORTIZED_COST"
  | "NET_UNBLENDED_COST"
  | "NET_AMORTIZED_COST"
  | "USAGE_QUANTITY"
  | "NORMALIZED_USAGE_AMOUNT";

export interface MetricValue {
  readonly Amount?: string | undefined;
  readonly Unit?: string | undefined;
}

export interface ModifyRecommendationDetail {
  readonly TargetInstances?: readonly TargetInstance[] | undefined;
}

export type MonitorDimension = "SERVICE" | "LINKED_ACCOUNT" | "TAG" | "COST_CATEGORY";

export type MonitorType = "DIMENSIONAL" | "CUSTOM";

export interface NetworkResourceUtilization {
  readonly NetworkInBytesPerSecond?: string | undefined;
  readonly NetworkOutBytesPerSecond?: string | undefined;
  readonly NetworkPacketsInPerSecond?: string | undefined;
  readonly NetworkPacketsOutPerSecond?: string | undefined;
}

export type NumericOperator =
  | "EQUAL"
  | "GREATER_THAN_OR_EQUAL"
  | "LESS_THAN_OR_EQUAL"
  | "GREATER_THAN"
  | "LESS_THAN"
  | "BETWEEN";

export type OfferingClass = "STANDARD" | "CONVERTIBLE";

export type PaymentOption =
  | "NO_UPFRONT"
  | "PARTIAL_UPFRONT"
  | "ALL_UPFRONT"
  | "LIGHT_UTILIZATION"
  | "MEDIUM_UTILIZATION"
  | "HEAVY_UTILIZATION";

export type PlatformDifference =
  | "HYPERVISOR"
  | "NETWORK_INTERFACE"
  | "STORAGE_INTERFACE"
  | "INSTANCE_STORE_AVAILABILITY"
  | "VIRTUALIZATION_TYPE";

export interface ProvideAnomalyFeedbackRequest {
  readonly AnomalyId: string;
  readonly Feedback: AnomalyFeedbackType;
}

export interface ProvideAnomalyFeedbackResponse {
  readonly AnomalyId: string;
}

export interface RDSInstanceDetails {
  readonly Family?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly Region?: string | undefined;
  readonly DatabaseEngine?: string | undefined;
  readonly DatabaseEdition?: string | undefined;
  readonly DeploymentOption?: string | undefined;
  readonly LicenseModel?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
  readonly DeploymentModel?: string | undefined;
}

export interface RecommendationDetailData {
  readonly AccountScope?: AccountScope | undefined;
  readonly LookbackPeriodInDays?: LookbackPeriodInDays | undefined;
  readonly SavingsPlansType?: SupportedSavingsPlansType | undefined;
  readonly TermInYears?: TermInYears | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly AccountId?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly Region?: string | undefined;
  readonly OfferingId?: string | undefined;
  readonly GenerationTimestamp?: string | undefined;
  readonly LatestUsageTimestamp?: string | undefined;
  readonly CurrentAverageHourlyOnDemandSpend?: string | undefined;
  readonly CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  readonly CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  readonly EstimatedAverageUtilization?: string | undefined;
  readonly EstimatedMonthlySavingsAmount?: string | undefined;
  readonly EstimatedOnDemandCost?: string | undefined;
  readonly EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  readonly EstimatedROI?: string | undefined;
  readonly EstimatedSPCost?: string | undefined;
  readonly EstimatedSavingsAmount?: string | undefined;
  readonly EstimatedSavingsPercentage?: string | undefined;
  readonly ExistingHourlyCommitment?: string | undefined;
  readonly HourlyCommitmentToPurchase?: string | undefined;
  readonly UpfrontCost?: string | undefined;
  readonly CurrentAverageCoverage?: string | undefined;
  readonly EstimatedAverageCoverage?: string | undefined;
  readonly MetricsOverLookbackPeriod?: readonly RecommendationDetailHourlyMetrics[] | undefined;
}

export interface RecommendationDetailHourlyMetrics {
  readonly StartTime?: string | undefined;
  readonly EstimatedOnDemandCost?: string | undefined;
  readonly CurrentCoverage?: string | undefined;
  readonly EstimatedCoverage?: string | undefined;
  readonly EstimatedNewCommitmentUtilization?: string | undefined;
}

export type RecommendationTarget = "SAME_INSTANCE_FAMILY" | "CROSS_INSTANCE_FAMILY";

export interface RedshiftInstanceDetails {
  readonly Family?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly Region?: string | undefined;
  readonly CurrentGeneration?: boolean | undefined;
  readonly SizeFlexEligible?: boolean | undefined;
}

export interface RequestChangedException {
  readonly Message?: string | undefined;
}

export interface ReservationAggregates {
  readonly UtilizationPercentage?: string | undefined;
  readonly UtilizationPercentageInUnits?: string | undefined;
  readonly PurchasedHours?: string | undefined;
  readonly PurchasedUnits?: string | undefined;
  readonly TotalActualHours?: string | undefined;
  readonly TotalActualUnits?: string | undefined;
  readonly UnusedHours?: string | undefined;
  readonly UnusedUnits?: string | undefined;
  readonly OnDemandCostOfRIHoursUsed?: string | undefined;
  readonly NetRISavings?: string | undefined;
  readonly TotalPotentialRISavings?: string | undefined;
  readonly AmortizedUpfrontFee?: string | undefined;
  readonly AmortizedRecurringFee?: string | undefined;
  readonly TotalAmortizedFee?: string | undefined;
  readonly RICostForUnusedHours?: string | undefined;
  readonly RealizedSavings?: string | undefined;
  readonly UnrealizedSavings?: string | undefined;
}

export interface ReservationCoverageGroup {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Coverage?: Coverage | undefined;
}

export interface ReservationPurchaseRecommendation {
  readonly AccountScope?: AccountScope | undefined;
  readonly LookbackPeriodInDays?: LookbackPeriodInDays | undefined;
  readonly TermInYears?: TermInYears | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly ServiceSpecification?: ServiceSpecification | undefined;
  readonly RecommendationDetails?: readonly ReservationPurchaseRecommendationDetail[] | undefined;
  readonly RecommendationSummary?: ReservationPurchaseRecommendationSummary | undefined;
}

export interface ReservationPurchaseRecommendationDetail {
  readonly AccountId?: string | undefined;
  readonly InstanceDetails?: InstanceDetails | undefined;
  readonly RecommendedNumberOfInstancesToPurchase?: string | undefined;
  readonly RecommendedNormalizedUnitsToPurchase?: string | undefined;
  readonly MinimumNumberOfInstancesUsedPerHour?: string | undefined;
  readonly MinimumNormalizedUnitsUsedPerHour?: string | undefined;
  readonly MaximumNumberOfInstancesUsedPerHour?: string | undefined;
  readonly MaximumNormalizedUnitsUsedPerHour?: string | undefined;
  readonly AverageNumberOfInstancesUsedPerHour?: string | undefined;
  readonly AverageNormalizedUnitsUsedPerHour?: string | undefined;
  readonly AverageUtilization?: string | undefined;
  readonly EstimatedBreakEvenInMonths?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly EstimatedMonthlySavingsAmount?: string | undefined;
  readonly EstimatedMonthlySavingsPercentage?: string | undefined;
  readonly EstimatedMonthlyOnDemandCost?: string | undefined;
  readonly EstimatedReservationCostForLookbackPeriod?: string | undefined;
  readonly UpfrontCost?: string | undefined;
  readonly RecurringStandardMonthlyCost?: string | undefined;
  readonly ReservedCapacityDetails?: ReservedCapacityDetails | undefined;
  readonly RecommendedNumberOfCapacityUnitsToPurchase?: string | undefined;
  readonly MinimumNumberOfCapacityUnitsUsedPerHour?: string | undefined;
  readonly MaximumNumberOfCapacityUnitsUsedPerHour?: string | undefined;
  readonly AverageNumberOfCapacityUnitsUsedPerHour?: string | undefined;
}

export interface ReservationPurchaseRecommendationMetadata {
  readonly RecommendationId?: string | undefined;
  readonly GenerationTimestamp?: string | undefined;
  readonly AdditionalMetadata?: string | undefined;
}

export interface ReservationPurchaseRecommendationSummary {
  readonly TotalEstimatedMonthlySavingsAmount?: string | undefined;
  readonly TotalEstimatedMonthlySavingsPercentage?: string | undefined;
  readonly CurrencyCode?: string | undefined;
}

export interface ReservationUtilizationGroup {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Utilization?: ReservationAggregates | undefined;
}

export interface ReservedCapacityDetails {
  readonly DynamoDBCapacityDetails?: DynamoDBCapacityDetails | undefined;
}

export interface ResourceDetails {
  readonly EC2ResourceDetails?: EC2ResourceDetails | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export interface ResourceTag {
  readonly Key: string;
  readonly Value: string;
}

export interface ResourceUtilization {
  readonly EC2ResourceUtilization?: EC2ResourceUtilization | undefined;
}

export interface ResultByTime {
  readonly TimePeriod?: DateInterval | undefined;
  readonly Total?: Readonly<Record<string, MetricValue>> | undefined;
  readonly Groups?: readonly Group[] | undefined;
  readonly Estimated?: boolean | undefined;
}

export interface RightsizingRecommendation {
  readonly AccountId?: string | undefined;
  readonly CurrentInstance?: CurrentInstance | undefined;
  readonly RightsizingType?: RightsizingType | undefined;
  readonly ModifyRecommendationDetail?: ModifyRecommendationDetail | undefined;
  readonly TerminateRecommendationDetail?: TerminateRecommendationDetail | undefined;
  readonly FindingReasonCodes?: readonly FindingReasonCode[] | undefined;
}

export interface RightsizingRecommendationConfiguration {
  readonly RecommendationTarget: RecommendationTarget;
  readonly BenefitsConsidered: boolean;
}

export interface RightsizingRecommendationMetadata {
  readonly RecommendationId?: string | undefined;
  readonly GenerationTimestamp?: string | undefined;
  readonly LookbackPeriodInDays?: LookbackPeriodInDays | undefined;
  readonly AdditionalMetadata?: string | undefined;
}

export interface RightsizingRecommendationSummary {
  readonly TotalRecommendationCount?: string | undefined;
  readonly EstimatedTotalMonthlySavingsAmount?: string | undefined;
  readonly SavingsCurrencyCode?: string | undefined;
  readonly SavingsPercentage?: string | undefined;
}

export type RightsizingType = "TERMINATE" | "MODIFY";

export interface RootCause {
  readonly Service?: string | undefined;
  readonly Region?: string | undefined;
  readonly LinkedAccount?: string | undefined;
  readonly LinkedAccountName?: string | undefined;
  readonly UsageType?: string | undefined;
  readonly Impact?: RootCauseImpact | undefined;
}

export interface RootCauseImpact {
  readonly Contribution: number;
}

export interface SavingsPlans {
  readonly PaymentOption?: PaymentOption | undefined;
  readonly SavingsPlansType?: SupportedSavingsPlansType | undefined;
  readonly Region?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly TermInYears?: TermInYears | undefined;
  readonly SavingsPlansCommitment?: number | undefined;
  readonly OfferingId?: string | undefined;
}

export interface SavingsPlansAmortizedCommitment {
  readonly AmortizedRecurringCommitment?: string | undefined;
  readonly AmortizedUpfrontCommitment?: string | undefined;
  readonly TotalAmortizedCommitment?: string | undefined;
}

export interface SavingsPlansCoverage {
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Coverage?: SavingsPlansCoverageData | undefined;
  readonly TimePeriod?: DateInterval | undefined;
}

export interface SavingsPlansCoverageData {
  readonly SpendCoveredBySavingsPlans?: string | undefined;
  readonly OnDemandCost?: string | undefined;
  readonly TotalCost?: string | undefined;
  readonly CoveragePercentage?: string | undefined;
}

export type SavingsPlansDataType = "ATTRIBUTES" | "UTILIZATION" | "AMORTIZED_COMMITMENT" | "SAVINGS";

export interface SavingsPlansDetails {
  readonly Region?: string | undefined;
  readonly InstanceFamily?: string | undefined;
  readonly OfferingId?: string | undefined;
}

export interface SavingsPlansPurchaseAnalysisConfiguration {
  readonly AccountScope?: AccountScope | undefined;
  readonly AccountId?: string | undefined;
  readonly AnalysisType: AnalysisType;
  readonly SavingsPlansToAdd: readonly SavingsPlans[];
  readonly SavingsPlansToExclude?: readonly string[] | undefined;
  readonly LookBackTimePeriod: DateInterval;
}

export interface SavingsPlansPurchaseAnalysisDetails {
  readonly CurrencyCode?: string | undefined;
  readonly LookbackPeriodInHours?: string | undefined;
  readonly CurrentAverageCoverage?: string | undefined;
  readonly CurrentAverageHourlyOnDemandSpend?: string | undefined;
  readonly CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  readonly CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  readonly CurrentOnDemandSpend?: string | undefined;
  readonly ExistingHourlyCommitment?: string | undefined;
  readonly HourlyCommitmentToPurchase?: string | undefined;
  readonly EstimatedAverageCoverage?: string | undefined;
  readonly EstimatedAverageUtilization?: string | undefined;
  readonly EstimatedMonthlySavingsAmount?: string | undefined;
  readonly EstimatedOnDemandCost?: string | undefined;
  readonly EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  readonly EstimatedROI?: string | undefined;
  readonly EstimatedSavingsAmount?: string | undefined;
  readonly EstimatedSavingsPercentage?: string | undefined;
  readonly EstimatedCommitmentCost?: string | undefined;
  readonly LatestUsageTimestamp?: string | undefined;
  readonly UpfrontCost?: string | undefined;
  readonly AdditionalMetadata?: string | undefined;
  readonly MetricsOverLookbackPeriod?: readonly RecommendationDetailHourlyMetrics[] | undefined;
}

export interface SavingsPlansPurchaseRecommendation {
  readonly AccountScope?: AccountScope | undefined;
  readonly SavingsPlansType?: SupportedSavingsPlansType | undefined;
  readonly TermInYears?: TermInYears | undefined;
  readonly PaymentOption?: PaymentOption | undefined;
  readonly LookbackPeriodInDays?: LookbackPeriodInDays | undefined;
  readonly SavingsPlansPurchaseRecommendationDetails?: readonly SavingsPlansPurchaseRecommendationDetail[] | undefined;
  readonly SavingsPlansPurchaseRecommendationSummary?: SavingsPlansPurchaseRecommendationSummary | undefined;
}

export interface SavingsPlansPurchaseRecommendationDetail {
  readonly SavingsPlansDetails?: SavingsPlansDetails | undefined;
  readonly AccountId?: string | undefined;
  readonly UpfrontCost?: string | undefined;
  readonly EstimatedROI?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly EstimatedSPCost?: string | undefined;
  readonly EstimatedOnDemandCost?: string | undefined;
  readonly EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
  readonly EstimatedSavingsAmount?: string | undefined;
  readonly EstimatedSavingsPercentage?: string | undefined;
  readonly HourlyCommitmentToPurchase?: string | undefined;
  readonly EstimatedAverageUtilization?: string | undefined;
  readonly EstimatedMonthlySavingsAmount?: string | undefined;
  readonly CurrentMinimumHourlyOnDemandSpend?: string | undefined;
  readonly CurrentMaximumHourlyOnDemandSpend?: string | undefined;
  readonly CurrentAverageHourlyOnDemandSpend?: string | undefined;
  readonly RecommendationDetailId?: string | undefined;
}

export interface SavingsPlansPurchaseRecommendationMetadata {
  readonly RecommendationId?: string | undefined;
  readonly GenerationTimestamp?: string | undefined;
  readonly AdditionalMetadata?: string | undefined;
}

export interface SavingsPlansPurchaseRecommendationSummary {
  readonly EstimatedROI?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly EstimatedTotalCost?: string | undefined;
  readonly CurrentOnDemandSpend?: string | undefined;
  readonly EstimatedSavingsAmount?: string | undefined;
  readonly TotalRecommendationCount?: string | undefined;
  readonly DailyCommitmentToPurchase?: string | undefined;
  readonly HourlyCommitmentToPurchase?: string | undefined;
  readonly EstimatedSavingsPercentage?: string | undefined;
  readonly EstimatedMonthlySavingsAmount?: string | undefined;
  readonly EstimatedOnDemandCostWithCurrentCommitment?: string | undefined;
}

export interface SavingsPlansSavings {
  readonly NetSavings?: string | undefined;
  readonly OnDemandCostEquivalent?: string | undefined;
}

export interface SavingsPlansUtilization {
  readonly TotalCommitment?: string | undefined;
  readonly UsedCommitment?: string | undefined;
  readonly UnusedCommitment?: string | undefined;
  readonly UtilizationPercentage?: string | undefined;
}

export interface SavingsPlansUtilizationAggregates {
  readonly Utilization: SavingsPlansUtilization;
  readonly Savings?: SavingsPlansSavings | undefined;
  readonly AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationByTime {
  readonly TimePeriod: DateInterval;
  readonly Utilization: SavingsPlansUtilization;
  readonly Savings?: SavingsPlansSavings | undefined;
  readonly AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationDetail {
  readonly SavingsPlanArn?: string | undefined;
  readonly Attributes?: Readonly<Record<string, string>> | undefined;
  readonly Utilization?: SavingsPlansUtilization | undefined;
  readonly Savings?: SavingsPlansSavings | undefined;
  readonly AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
}

export interface ServiceSpecification {
  readonly EC2Specification?: EC2Specification | undefined;
}

export interface SortDefinition {
  readonly Key: string;
  readonly SortOrder?: SortOrder | undefined;
}

export type SortOrder = "ASCENDING" | "DESCENDING";

export interface StartCommitmentPurchaseAnalysisRequest {
  readonly CommitmentPurchaseAnalysisConfiguration: CommitmentPurchaseAnalysisConfiguration;
}

export interface StartCommitmentPurchaseAnalysisResponse {
  readonly AnalysisId: string;
  readonly AnalysisStartedTime: string;
  readonly EstimatedCompletionTime: string;
}

export interface StartCostAllocationTagBackfillRequest {
  readonly BackfillFrom: string;
}

export interface StartCostAllocationTagBackfillResponse {
  readonly BackfillRequest?: CostAllocationTagBackfillRequest | undefined;
}

export type StartSavingsPlansPurchaseRecommendationGenerationRequest = Readonly<Record<string, never>>;

export interface StartSavingsPlansPurchaseRecommendationGenerationResponse {
  readonly RecommendationId?: string | undefined;
  readonly GenerationStartedTime?: string | undefined;
  readonly EstimatedCompletionTime?: string | undefined;
}

export interface Subscriber {
  readonly Address?: string | undefined;
  readonly Type?: SubscriberType | undefined;
  readonly Status?: SubscriberStatus | undefined;
}

export type SubscriberStatus = "CONFIRMED" | "DECLINED";

export type SubscriberType = "EMAIL" | "SNS";

export type SupportedSavingsPlansType = "COMPUTE_SP" | "EC2_INSTANCE_SP" | "SAGEMAKER_SP" | "DATABASE_SP";

export interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly ResourceTags: readonly ResourceTag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TagValues {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export interface TargetInstance {
  readonly EstimatedMonthlyCost?: string | undefined;
  readonly EstimatedMonthlySavings?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly DefaultTargetInstance?: boolean | undefined;
  readonly ResourceDetails?: ResourceDetails | undefined;
  readonly ExpectedResourceUtilization?: ResourceUtilization | undefined;
  readonly PlatformDifferences?: readonly PlatformDifference[] | undefined;
}

export type TermInYears = "ONE_YEAR" | "THREE_YEARS";

export interface TerminateRecommendationDetail {
  readonly EstimatedMonthlySavings?: string | undefined;
  readonly CurrencyCode?: string | undefined;
}

export interface TooManyTagsException {
  readonly Message?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export interface TotalImpactFilter {
  readonly NumericOperator: NumericOperator;
  readonly StartValue: number;
  readonly EndValue?: number | undefined;
}

export interface UnknownMonitorException {
  readonly Message?: string | undefined;
}

export interface UnknownSubscriptionException {
  readonly Message?: string | undefined;
}

export interface UnresolvableUsageUnitException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly ResourceTagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAnomalyMonitorRequest {
  readonly MonitorArn: string;
  readonly MonitorName?: string | undefined;
}

export interface UpdateAnomalyMonitorResponse {
  readonly MonitorArn: string;
}

export interface UpdateAnomalySubscriptionRequest {
  readonly SubscriptionArn: string;
  readonly Threshold?: number | undefined;
  readonly Frequency?: AnomalySubscriptionFrequency | undefined;
  readonly MonitorArnList?: readonly string[] | undefined;
  readonly Subscribers?: readonly Subscriber[] | undefined;
  readonly SubscriptionName?: string | undefined;
  readonly ThresholdExpression?: Expression | undefined;
}

export interface UpdateAnomalySubscriptionResponse {
  readonly SubscriptionArn: string;
}

export interface UpdateCostAllocationTagsStatusError {
  readonly TagKey?: string | undefined;
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}

export interface UpdateCostAllocationTagsStatusRequest {
  readonly CostAllocationTagsStatus: readonly CostAllocationTagStatusEntry[];
}

export interface UpdateCostAllocationTagsStatusResponse {
  readonly Errors?: readonly UpdateCostAllocationTagsStatusError[] | undefined;
}

export interface UpdateCostCategoryDefinitionRequest {
  readonly CostCategoryArn: string;
  readonly EffectiveStart?: string | undefined;
  readonly RuleVersion: CostCategoryRuleVersion;
  readonly Rules: readonly CostCategoryRule[];
  readonly DefaultValue?: string | undefined;
  readonly SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
}

export interface UpdateCostCategoryDefinitionResponse {
  readonly CostCategoryArn?: string | undefined;
  readonly EffectiveStart?: string | undefined;
}

export interface UtilizationByTime {
  readonly TimePeriod?: DateInterval | undefined;
  readonly Groups?: readonly ReservationUtilizationGroup[] | undefined;
  readonly Total?: ReservationAggregates | undefined;
}
