/** The operations and types of Budgets (API version 2016-10-20). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const budgets: ServiceRef<Operations> = { id: "budgets" };

export interface Operations {
  readonly CreateBudget: {
    readonly input: CreateBudgetRequest;
    readonly output: CreateBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "BillingViewHealthStatusException"
      | "CreationLimitExceededException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException";
  };
  readonly CreateBudgetAction: {
    readonly input: CreateBudgetActionRequest;
    readonly output: CreateBudgetActionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "CreationLimitExceededException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException";
  };
  readonly CreateNotification: {
    readonly input: CreateNotificationRequest;
    readonly output: CreateNotificationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "CreationLimitExceededException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly CreateSubscriber: {
    readonly input: CreateSubscriberRequest;
    readonly output: CreateSubscriberResponse;
    readonly errors:
      | "AccessDeniedException"
      | "CreationLimitExceededException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteBudget: {
    readonly input: DeleteBudgetRequest;
    readonly output: DeleteBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteBudgetAction: {
    readonly input: DeleteBudgetActionRequest;
    readonly output: DeleteBudgetActionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ResourceLockedException"
      | "ThrottlingException";
  };
  readonly DeleteNotification: {
    readonly input: DeleteNotificationRequest;
    readonly output: DeleteNotificationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DeleteSubscriber: {
    readonly input: DeleteSubscriberRequest;
    readonly output: DeleteSubscriberResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudget: {
    readonly input: DescribeBudgetRequest;
    readonly output: DescribeBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetAction: {
    readonly input: DescribeBudgetActionRequest;
    readonly output: DescribeBudgetActionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetActionHistories: {
    readonly input: DescribeBudgetActionHistoriesRequest;
    readonly output: DescribeBudgetActionHistoriesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetActionsForAccount: {
    readonly input: DescribeBudgetActionsForAccountRequest;
    readonly output: DescribeBudgetActionsForAccountResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetActionsForBudget: {
    readonly input: DescribeBudgetActionsForBudgetRequest;
    readonly output: DescribeBudgetActionsForBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetNotificationsForAccount: {
    readonly input: DescribeBudgetNotificationsForAccountRequest;
    readonly output: DescribeBudgetNotificationsForAccountResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgetPerformanceHistory: {
    readonly input: DescribeBudgetPerformanceHistoryRequest;
    readonly output: DescribeBudgetPerformanceHistoryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "BillingViewHealthStatusException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeBudgets: {
    readonly input: DescribeBudgetsRequest;
    readonly output: DescribeBudgetsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeNotificationsForBudget: {
    readonly input: DescribeNotificationsForBudgetRequest;
    readonly output: DescribeNotificationsForBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly DescribeSubscribersForNotification: {
    readonly input: DescribeSubscribersForNotificationRequest;
    readonly output: DescribeSubscribersForNotificationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly ExecuteBudgetAction: {
    readonly input: ExecuteBudgetActionRequest;
    readonly output: ExecuteBudgetActionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ResourceLockedException"
      | "ThrottlingException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateBudget: {
    readonly input: UpdateBudgetRequest;
    readonly output: UpdateBudgetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "BillingViewHealthStatusException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "ThrottlingException";
  };
  readonly UpdateBudgetAction: {
    readonly input: UpdateBudgetActionRequest;
    readonly output: UpdateBudgetActionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ResourceLockedException"
      | "ThrottlingException";
  };
  readonly UpdateNotification: {
    readonly input: UpdateNotificationRequest;
    readonly output: UpdateNotificationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly UpdateSubscriber: {
    readonly input: UpdateSubscriberRequest;
    readonly output: UpdateSubscriberResponse;
    readonly errors:
      | "AccessDeniedException"
      | "DuplicateRecordException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface Action {
  readonly ActionId: string;
  readonly BudgetName: string;
  readonly NotificationType: NotificationType;
  readonly ActionType: ActionType;
  readonly ActionThreshold: ActionThreshold;
  readonly Definition: Definition;
  readonly ExecutionRoleArn: string;
  readonly ApprovalModel: ApprovalModel;
  readonly Status: ActionStatus;
  readonly Subscribers: readonly Subscriber[];
}

export interface ActionHistory {
  readonly Timestamp: Instant;
  readonly Status: ActionStatus;
  readonly EventType: EventType;
  readonly ActionHistoryDetails: ActionHistoryDetails;
}

export interface ActionHistoryDetails {
  readonly Message: string;
  readonly Action: Action;
}

export type ActionStatus =
  | "STANDBY"
  | "PENDING"
  | "EXECUTION_IN_PROGRESS"
  | "EXECUTION_SUCCESS"
  | "EXECUTION_FAILURE"
  | "REVERSE_IN_PROGRESS"
  | "REVERSE_SUCCESS"
  | "REVERSE_FAILURE"
  | "RESET_IN_PROGRESS"
  | "RESET_FAILURE";

export type ActionSubType = "STOP_EC2_INSTANCES" | "STOP_RDS_INSTANCES";

export interface ActionThreshold {
  readonly ActionThresholdValue: number;
  readonly ActionThresholdType: ThresholdType;
}

export type ActionType = "APPLY_IAM_POLICY" | "APPLY_SCP_POLICY" | "RUN_SSM_DOCUMENTS";

export type ApprovalModel = "AUTOMATIC" | "MANUAL";

export interface AutoAdjustData {
  readonly AutoAdjustType: AutoAdjustType;
  readonly HistoricalOptions?: HistoricalOptions | undefined;
  readonly LastAutoAdjustTime?: Instant | undefined;
}

export type AutoAdjustType = "HISTORICAL" | "FORECAST";

export interface BillingViewHealthStatusException {
  readonly Message?: string | undefined;
}

export interface Budget {
  readonly BudgetName: string;
  readonly BudgetLimit?: Spend | undefined;
  readonly PlannedBudgetLimits?: Readonly<Record<string, Spend>> | undefined;
  readonly CostFilters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly CostTypes?: CostTypes | undefined;
  readonly TimeUnit: TimeUnit;
  readonly TimePeriod?: TimePeriod | undefined;
  readonly CalculatedSpend?: CalculatedSpend | undefined;
  readonly BudgetType: BudgetType;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly AutoAdjustData?: AutoAdjustData | undefined;
  readonly FilterExpression?: Expression | undefined;
  readonly Metrics?: readonly Metric[] | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly HealthStatus?: HealthStatus | undefined;
}

export interface BudgetNotificationsForAccount {
  readonly Notifications?: readonly Notification[] | undefined;
  readonly BudgetName?: string | undefined;
}

export interface BudgetPerformanceHistory {
  readonly BudgetName?: string | undefined;
  readonly BudgetType?: BudgetType | undefined;
  readonly CostFilters?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly CostTypes?: CostTypes | undefined;
  readonly TimeUnit?: TimeUnit | undefined;
  readonly BillingViewArn?: string | undefined;
  readonly BudgetedAndActualAmountsList?: readonly BudgetedAndActualAmounts[] | undefined;
  readonly FilterExpression?: Expression | undefined;
  readonly Metrics?: readonly Metric[] | undefined;
}

export type BudgetType =
  | "USAGE"
  | "COST"
  | "RI_UTILIZATION"
  | "RI_COVERAGE"
  | "SAVINGS_PLANS_UTILIZATION"
  | "SAVINGS_PLANS_COVERAGE";

export interface BudgetedAndActualAmounts {
  readonly BudgetedAmount?: Spend | undefined;
  readonly ActualAmount?: Spend | undefined;
  readonly TimePeriod?: TimePeriod | undefined;
}

export interface CalculatedSpend {
  readonly ActualSpend: Spend;
  readonly ForecastedSpend?: Spend | undefined;
}

export type ComparisonOperator = "GREATER_THAN" | "LESS_THAN" | "EQUAL_TO";

export interface CostCategoryValues {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export interface CostTypes {
  readonly IncludeTax?: boolean | undefined;
  readonly IncludeSubscription?: boolean | undefined;
  readonly UseBlended?: boolean | undefined;
  readonly IncludeRefund?: boolean | undefined;
  readonly IncludeCredit?: boolean | undefined;
  readonly IncludeUpfront?: boolean | undefined;
  readonly IncludeRecurring?: boolean | undefined;
  readonly IncludeOtherSubscription?: boolean | undefined;
  readonly IncludeSupport?: boolean | undefined;
  readonly IncludeDiscount?: boolean | undefined;
  readonly UseAmortized?: boolean | undefined;
}

export interface CreateBudgetActionRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly NotificationType: NotificationType;
  readonly ActionType: ActionType;
  readonly ActionThreshold: ActionThreshold;
  readonly Definition: Definition;
  readonly ExecutionRoleArn: string;
  readonly ApprovalModel: ApprovalModel;
  readonly Subscribers: readonly Subscriber[];
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBudgetActionResponse {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
}

export interface CreateBudgetRequest {
  readonly AccountId: string;
  readonly Budget: Budget;
  readonly NotificationsWithSubscribers?: readonly NotificationWithSubscribers[] | undefined;
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export type CreateBudgetResponse = Readonly<Record<string, never>>;

export interface CreateNotificationRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
  readonly Subscribers: readonly Subscriber[];
}

export type CreateNotificationResponse = Readonly<Record<string, never>>;

export interface CreateSubscriberRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
  readonly Subscriber: Subscriber;
}

export type CreateSubscriberResponse = Readonly<Record<string, never>>;

export interface CreationLimitExceededException {
  readonly Message?: string | undefined;
}

export interface Definition {
  readonly IamActionDefinition?: IamActionDefinition | undefined;
  readonly ScpActionDefinition?: ScpActionDefinition | undefined;
  readonly SsmActionDefinition?: SsmActionDefinition | undefined;
}

export interface DeleteBudgetActionRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
}

export interface DeleteBudgetActionResponse {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Action: Action;
}

export interface DeleteBudgetRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
}

export type DeleteBudgetResponse = Readonly<Record<string, never>>;

export interface DeleteNotificationRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
}

export type DeleteNotificationResponse = Readonly<Record<string, never>>;

export interface DeleteSubscriberRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
  readonly Subscriber: Subscriber;
}

export type DeleteSubscriberResponse = Readonly<Record<string, never>>;

export interface DescribeBudgetActionHistoriesRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
  readonly TimePeriod?: TimePeriod | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetActionHistoriesResponse {
  readonly ActionHistories: readonly ActionHistory[];
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetActionRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
}

export interface DescribeBudgetActionResponse {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Action: Action;
}

export interface DescribeBudgetActionsForAccountRequest {
  readonly AccountId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForAccountResponse {
  readonly Actions: readonly Action[];
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetResponse {
  readonly Actions: readonly Action[];
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountRequest {
  readonly AccountId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountResponse {
  readonly BudgetNotificationsForAccount?: readonly BudgetNotificationsForAccount[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly TimePeriod?: TimePeriod | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryResponse {
  readonly BudgetPerformanceHistory?: BudgetPerformanceHistory | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBudgetRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetResponse {
  readonly Budget?: Budget | undefined;
}

export interface DescribeBudgetsRequest {
  readonly AccountId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetsResponse {
  readonly Budgets?: readonly Budget[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetResponse {
  readonly Notifications?: readonly Notification[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationResponse {
  readonly Subscribers?: readonly Subscriber[] | undefined;
  readonly NextToken?: string | undefined;
}

export type Dimension =
  | "AZ"
  | "INSTANCE_TYPE"
  | "LINKED_ACCOUNT"
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
  | "INVOICING_ENTITY"
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
  | "RESERVATION_MODIFIED"
  | "TAG_KEY"
  | "COST_CATEGORY_NAME";

export interface DuplicateRecordException {
  readonly Message?: string | undefined;
}

export type EventType =
  | "SYSTEM"
  | "CREATE_ACTION"
  | "DELETE_ACTION"
  | "UPDATE_ACTION"
  | "EXECUTE_ACTION";

export interface ExecuteBudgetActionRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
  readonly ExecutionType: ExecutionType;
}

export interface ExecuteBudgetActionResponse {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
  readonly ExecutionType: ExecutionType;
}

export type ExecutionType =
  | "APPROVE_BUDGET_ACTION"
  | "RETRY_BUDGET_ACTION"
  | "REVERSE_BUDGET_ACTION"
  | "RESET_BUDGET_ACTION";

export interface ExpiredNextTokenException {
  readonly Message?: string | undefined;
}

export interface Expression {
  readonly Or?: readonly Expression[] | undefined;
  readonly And?: readonly Expression[] | undefined;
  readonly Not?: Expression | undefined;
  readonly Dimensions?: ExpressionDimensionValues | undefined;
  readonly Tags?: TagValues | undefined;
  readonly CostCategories?: CostCategoryValues | undefined;
}

export interface ExpressionDimensionValues {
  readonly Key: Dimension;
  readonly Values: readonly string[];
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export interface HealthStatus {
  readonly Status?: HealthStatusValue | undefined;
  readonly StatusReason?: HealthStatusReason | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
}

export type HealthStatusReason =
  | "BILLING_VIEW_NO_ACCESS"
  | "BILLING_VIEW_UNHEALTHY"
  | "FILTER_INVALID"
  | "MULTI_YEAR_HISTORICAL_DATA_DISABLED";

export type HealthStatusValue = "HEALTHY" | "UNHEALTHY";

export interface HistoricalOptions {
  readonly BudgetAdjustmentPeriod: number;
  readonly LookBackAvailablePeriods?: number | undefined;
}

export interface IamActionDefinition {
  readonly PolicyArn: string;
  readonly Roles?: readonly string[] | undefined;
  readonly Groups?: readonly string[] | undefined;
  readonly Users?: readonly string[] | undefined;
}

export interface InternalErrorException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidParameterException {
  readonly Message?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly ResourceTags?: readonly ResourceTag[] | undefined;
}

export type MatchOption =
  | "EQUALS"
  | "ABSENT"
  | "STARTS_WITH"
  | "ENDS_WITH"
  | "CONTAINS"
  | "GREATER_THAN_OR_EQUAL"
  | "CASE_SENSITIVE"
  | "CASE_INSENSITIVE";

export type Metric =
  | "BlendedCost"
  | "UnblendedCost"
  | "AmortizedCost"
  | "NetUnblendedCost"
  | "NetAmortizedCost"
  | "UsageQuantity"
  | "NormalizedUsageAmount"
  | "Hours";

export interface NotFoundException {
  readonly Message?: string | undefined;
}

export interface Notification {
  readonly NotificationType: NotificationType;
  readonly ComparisonOperator: ComparisonOperator;
  readonly Threshold: number;
  readonly ThresholdType?: ThresholdType | undefined;
  readonly NotificationState?: NotificationState | undefined;
}

export type NotificationState = "OK" | "ALARM";

export type NotificationType = "ACTUAL" | "FORECASTED";

export interface NotificationWithSubscribers {
  readonly Notification: Notification;
  readonly Subscribers: readonly Subscriber[];
}

export interface ResourceLockedException {
  readonly Message?: string | undefined;
}

export interface ResourceTag {
  readonly Key: string;
  readonly Value: string;
}

export interface ScpActionDefinition {
  readonly PolicyId: string;
  readonly TargetIds: readonly string[];
}

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
}

export interface Spend {
  readonly Amount: string;
  readonly Unit: string;
}

export interface SsmActionDefinition {
  readonly ActionSubType: ActionSubType;
  readonly Region: string;
  readonly InstanceIds: readonly string[];
}

export interface Subscriber {
  readonly SubscriptionType: SubscriptionType;
  readonly Address: string;
}

export type SubscriptionType = "SNS" | "EMAIL";

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly ResourceTags: readonly ResourceTag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TagValues {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly MatchOption[] | undefined;
}

export type ThresholdType = "PERCENTAGE" | "ABSOLUTE_VALUE";

export interface ThrottlingException {
  readonly Message?: string | undefined;
}

export interface TimePeriod {
  readonly Start?: Instant | undefined;
  readonly End?: Instant | undefined;
}

export type TimeUnit = "DAILY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | "CUSTOM";

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly ResourceTagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateBudgetActionRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId: string;
  readonly NotificationType?: NotificationType | undefined;
  readonly ActionThreshold?: ActionThreshold | undefined;
  readonly Definition?: Definition | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly ApprovalModel?: ApprovalModel | undefined;
  readonly Subscribers?: readonly Subscriber[] | undefined;
}

export interface UpdateBudgetActionResponse {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly OldAction: Action;
  readonly NewAction: Action;
}

export interface UpdateBudgetRequest {
  readonly AccountId: string;
  readonly NewBudget: Budget;
}

export type UpdateBudgetResponse = Readonly<Record<string, never>>;

export interface UpdateNotificationRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly OldNotification: Notification;
  readonly NewNotification: Notification;
}

export type UpdateNotificationResponse = Readonly<Record<string, never>>;

export interface UpdateSubscriberRequest {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly Notification: Notification;
  readonly OldSubscriber: Subscriber;
  readonly NewSubscriber: Subscriber;
}

export type UpdateSubscriberResponse = Readonly<Record<string, never>>;
