/** The operations and types of Service Quotas (API version 2019-06-24). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const serviceQuotas: ServiceRef<Operations> = { id: "service-quotas" };

export interface Operations {
  readonly AssociateServiceQuotaTemplate: {
    readonly input: AssociateServiceQuotaTemplateRequest;
    readonly output: AssociateServiceQuotaTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "NoAvailableOrganizationException"
      | "OrganizationNotInAllFeaturesModeException"
      | "ServiceException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly CreateSupportCase: {
    readonly input: CreateSupportCaseRequest;
    readonly output: CreateSupportCaseResponse;
    readonly errors:
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidResourceStateException"
      | "NoSuchResourceException"
      | "ResourceAlreadyExistsException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteServiceQuotaIncreaseRequestFromTemplate: {
    readonly input: DeleteServiceQuotaIncreaseRequestFromTemplateRequest;
    readonly output: DeleteServiceQuotaIncreaseRequestFromTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "NoAvailableOrganizationException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly DisassociateServiceQuotaTemplate: {
    readonly input: DisassociateServiceQuotaTemplateRequest;
    readonly output: DisassociateServiceQuotaTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "NoAvailableOrganizationException"
      | "ServiceException"
      | "ServiceQuotaTemplateNotInUseException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly GetAWSDefaultServiceQuota: {
    readonly input: GetAWSDefaultServiceQuotaRequest;
    readonly output: GetAWSDefaultServiceQuotaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetAssociationForServiceQuotaTemplate: {
    readonly input: GetAssociationForServiceQuotaTemplateRequest;
    readonly output: GetAssociationForServiceQuotaTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "NoAvailableOrganizationException"
      | "ServiceException"
      | "ServiceQuotaTemplateNotInUseException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly GetAutoManagementConfiguration: {
    readonly input: GetAutoManagementConfigurationRequest;
    readonly output: GetAutoManagementConfigurationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetQuotaUtilizationReport: {
    readonly input: GetQuotaUtilizationReportRequest;
    readonly output: GetQuotaUtilizationReportResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetRequestedServiceQuotaChange: {
    readonly input: GetRequestedServiceQuotaChangeRequest;
    readonly output: GetRequestedServiceQuotaChangeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetServiceQuota: {
    readonly input: GetServiceQuotaRequest;
    readonly output: GetServiceQuotaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetServiceQuotaIncreaseRequestFromTemplate: {
    readonly input: GetServiceQuotaIncreaseRequestFromTemplateRequest;
    readonly output: GetServiceQuotaIncreaseRequestFromTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "NoAvailableOrganizationException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly ListAWSDefaultServiceQuotas: {
    readonly input: ListAWSDefaultServiceQuotasRequest;
    readonly output: ListAWSDefaultServiceQuotasResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListRequestedServiceQuotaChangeHistory: {
    readonly input: ListRequestedServiceQuotaChangeHistoryRequest;
    readonly output: ListRequestedServiceQuotaChangeHistoryResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListRequestedServiceQuotaChangeHistoryByQuota: {
    readonly input: ListRequestedServiceQuotaChangeHistoryByQuotaRequest;
    readonly output: ListRequestedServiceQuotaChangeHistoryByQuotaResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListServiceQuotaIncreaseRequestsInTemplate: {
    readonly input: ListServiceQuotaIncreaseRequestsInTemplateRequest;
    readonly output: ListServiceQuotaIncreaseRequestsInTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "NoAvailableOrganizationException"
      | "ServiceException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly ListServiceQuotas: {
    readonly input: ListServiceQuotasRequest;
    readonly output: ListServiceQuotasResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListServices: {
    readonly input: ListServicesRequest;
    readonly output: ListServicesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutServiceQuotaIncreaseRequestIntoTemplate: {
    readonly input: PutServiceQuotaIncreaseRequestIntoTemplateRequest;
    readonly output: PutServiceQuotaIncreaseRequestIntoTemplateResponse;
    readonly errors:
      | "AWSServiceAccessNotEnabledException"
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "NoAvailableOrganizationException"
      | "NoSuchResourceException"
      | "QuotaExceededException"
      | "ServiceException"
      | "TemplatesNotAvailableInRegionException"
      | "TooManyRequestsException";
  };
  readonly RequestServiceQuotaIncrease: {
    readonly input: RequestServiceQuotaIncreaseRequest;
    readonly output: RequestServiceQuotaIncreaseResponse;
    readonly errors:
      | "AccessDeniedException"
      | "DependencyAccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidResourceStateException"
      | "NoSuchResourceException"
      | "QuotaExceededException"
      | "ResourceAlreadyExistsException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly StartAutoManagement: {
    readonly input: StartAutoManagementRequest;
    readonly output: StartAutoManagementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly StartQuotaUtilizationReport: {
    readonly input: StartQuotaUtilizationReportRequest;
    readonly output: StartQuotaUtilizationReportResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "InvalidPaginationTokenException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly StopAutoManagement: {
    readonly input: StopAutoManagementRequest;
    readonly output: StopAutoManagementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TagPolicyViolationException"
      | "TooManyRequestsException"
      | "TooManyTagsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateAutoManagement: {
    readonly input: UpdateAutoManagementRequest;
    readonly output: UpdateAutoManagementResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IllegalArgumentException"
      | "NoSuchResourceException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
}

export interface AWSServiceAccessNotEnabledException {
  readonly Message?: string | undefined;
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export type AppliedLevelEnum = "ACCOUNT" | "RESOURCE" | "ALL";

export type AssociateServiceQuotaTemplateRequest = Readonly<Record<string, never>>;

export type AssociateServiceQuotaTemplateResponse = Readonly<Record<string, never>>;

export interface CreateSupportCaseRequest {
  readonly RequestId: string;
}

export type CreateSupportCaseResponse = Readonly<Record<string, never>>;

export interface DeleteServiceQuotaIncreaseRequestFromTemplateRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly AwsRegion: string;
}

export type DeleteServiceQuotaIncreaseRequestFromTemplateResponse = Readonly<Record<string, never>>;

export interface DependencyAccessDeniedException {
  readonly Message?: string | undefined;
}

export type DisassociateServiceQuotaTemplateRequest = Readonly<Record<string, never>>;

export type DisassociateServiceQuotaTemplateResponse = Readonly<Record<string, never>>;

export type ErrorCode =
  | "DEPENDENCY_ACCESS_DENIED_ERROR"
  | "DEPENDENCY_THROTTLING_ERROR"
  | "DEPENDENCY_SERVICE_ERROR"
  | "SERVICE_QUOTA_NOT_AVAILABLE_ERROR";

export interface ErrorReason {
  readonly ErrorCode?: ErrorCode | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface GetAWSDefaultServiceQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
}

export interface GetAWSDefaultServiceQuotaResponse {
  readonly Quota?: ServiceQuota | undefined;
}

export type GetAssociationForServiceQuotaTemplateRequest = Readonly<Record<string, never>>;

export interface GetAssociationForServiceQuotaTemplateResponse {
  readonly ServiceQuotaTemplateAssociationStatus?: ServiceQuotaTemplateAssociationStatus | undefined;
}

export type GetAutoManagementConfigurationRequest = Readonly<Record<string, never>>;

export interface GetAutoManagementConfigurationResponse {
  readonly OptInLevel?: OptInLevel | undefined;
  readonly OptInType?: OptInType | undefined;
  readonly NotificationArn?: string | undefined;
  readonly OptInStatus?: OptInStatus | undefined;
  readonly ExclusionList?: Readonly<Record<string, readonly QuotaInfo[]>> | undefined;
}

export interface GetQuotaUtilizationReportRequest {
  readonly ReportId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetQuotaUtilizationReportResponse {
  readonly ReportId?: string | undefined;
  readonly Status?: ReportStatus | undefined;
  readonly GeneratedAt?: Instant | undefined;
  readonly TotalCount?: number | undefined;
  readonly Quotas?: readonly QuotaUtilizationInfo[] | undefined;
  readonly NextToken?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface GetRequestedServiceQuotaChangeRequest {
  readonly RequestId: string;
}

export interface GetRequestedServiceQuotaChangeResponse {
  readonly RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly AwsRegion: string;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface GetServiceQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly ContextId?: string | undefined;
}

export interface GetServiceQuotaResponse {
  readonly Quota?: ServiceQuota | undefined;
}

export interface IllegalArgumentException {
  readonly Message?: string | undefined;
}

export interface InvalidPaginationTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidResourceStateException {
  readonly Message?: string | undefined;
}

export interface ListAWSDefaultServiceQuotasRequest {
  readonly ServiceCode: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAWSDefaultServiceQuotasResponse {
  readonly NextToken?: string | undefined;
  readonly Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly Status?: RequestStatus | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
  readonly NextToken?: string | undefined;
  readonly RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryRequest {
  readonly ServiceCode?: string | undefined;
  readonly Status?: RequestStatus | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryResponse {
  readonly NextToken?: string | undefined;
  readonly RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateRequest {
  readonly ServiceCode?: string | undefined;
  readonly AwsRegion?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplateList?: readonly ServiceQuotaIncreaseRequestInTemplate[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListServiceQuotasRequest {
  readonly ServiceCode: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly QuotaCode?: string | undefined;
  readonly QuotaAppliedAtLevel?: AppliedLevelEnum | undefined;
}

export interface ListServiceQuotasResponse {
  readonly NextToken?: string | undefined;
  readonly Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListServicesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListServicesResponse {
  readonly NextToken?: string | undefined;
  readonly Services?: readonly ServiceInfo[] | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface MetricInfo {
  readonly MetricNamespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly MetricDimensions?: Readonly<Record<string, string>> | undefined;
  readonly MetricStatisticRecommendation?: string | undefined;
}

export interface NoAvailableOrganizationException {
  readonly Message?: string | undefined;
}

export interface NoSuchResourceException {
  readonly Message?: string | undefined;
}

export type OptInLevel = "ACCOUNT";

export type OptInStatus = "ENABLED" | "DISABLED";

export type OptInType = "NotifyOnly" | "NotifyAndAdjust";

export interface OrganizationNotInAllFeaturesModeException {
  readonly Message?: string | undefined;
}

export type PeriodUnit =
  | "MICROSECOND"
  | "MILLISECOND"
  | "SECOND"
  | "MINUTE"
  | "HOUR"
  | "DAY"
  | "WEEK";

export interface PutServiceQuotaIncreaseRequestIntoTemplateRequest {
  readonly QuotaCode: string;
  readonly ServiceCode: string;
  readonly AwsRegion: string;
  readonly DesiredValue: number;
}

export interface PutServiceQuotaIncreaseRequestIntoTemplateResponse {
  readonly ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface QuotaContextInfo {
  readonly ContextScope?: QuotaContextScope | undefined;
  readonly ContextScopeType?: string | undefined;
  readonly ContextId?: string | undefined;
}

export type QuotaContextScope = "RESOURCE" | "ACCOUNT";

export interface QuotaExceededException {
  readonly Message?: string | undefined;
}

export interface QuotaInfo {
  readonly QuotaCode?: string | undefined;
  readonly QuotaName?: string | undefined;
}

export interface QuotaPeriod {
  readonly PeriodValue?: number | undefined;
  readonly PeriodUnit?: PeriodUnit | undefined;
}

export interface QuotaUtilizationInfo {
  readonly QuotaCode?: string | undefined;
  readonly ServiceCode?: string | undefined;
  readonly QuotaName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Utilization?: number | undefined;
  readonly DefaultValue?: number | undefined;
  readonly AppliedValue?: number | undefined;
  readonly ServiceName?: string | undefined;
  readonly Adjustable?: boolean | undefined;
}

export type ReportStatus = "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED";

export interface RequestServiceQuotaIncreaseRequest {
  readonly ServiceCode: string;
  readonly QuotaCode: string;
  readonly DesiredValue: number;
  readonly ContextId?: string | undefined;
  readonly SupportCaseAllowed?: boolean | undefined;
}

export interface RequestServiceQuotaIncreaseResponse {
  readonly RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export type RequestStatus =
  | "PENDING"
  | "CASE_OPENED"
  | "APPROVED"
  | "DENIED"
  | "CASE_CLOSED"
  | "NOT_APPROVED"
  | "INVALID_REQUEST";

export type RequestType = "AutomaticManagement";

export interface RequestedServiceQuotaChange {
  readonly Id?: string | undefined;
  readonly RequestType?: RequestType | undefined;
  readonly CaseId?: string | undefined;
  readonly ServiceCode?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly QuotaCode?: string | undefined;
  readonly QuotaName?: string | undefined;
  readonly DesiredValue?: number | undefined;
  readonly Status?: RequestStatus | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Requester?: string | undefined;
  readonly QuotaArn?: string | undefined;
  readonly GlobalQuota?: boolean | undefined;
  readonly Unit?: string | undefined;
  readonly QuotaRequestedAtLevel?: AppliedLevelEnum | undefined;
  readonly QuotaContext?: QuotaContextInfo | undefined;
}

export interface ResourceAlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface ServiceException {
  readonly Message?: string | undefined;
}

export interface ServiceInfo {
  readonly ServiceCode?: string | undefined;
  readonly ServiceName?: string | undefined;
}

export interface ServiceQuota {
  readonly ServiceCode?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly QuotaArn?: string | undefined;
  readonly QuotaCode?: string | undefined;
  readonly QuotaName?: string | undefined;
  readonly Value?: number | undefined;
  readonly Unit?: string | undefined;
  readonly Adjustable?: boolean | undefined;
  readonly GlobalQuota?: boolean | undefined;
  readonly UsageMetric?: MetricInfo | undefined;
  readonly Period?: QuotaPeriod | undefined;
  readonly ErrorReason?: ErrorReason | undefined;
  readonly QuotaAppliedAtLevel?: AppliedLevelEnum | undefined;
  readonly QuotaContext?: QuotaContextInfo | undefined;
  readonly Description?: string | undefined;
}

export interface ServiceQuotaIncreaseRequestInTemplate {
  readonly ServiceCode?: string | undefined;
  readonly ServiceName?: string | undefined;
  readonly QuotaCode?: string | undefined;
  readonly QuotaName?: string | undefined;
  readonly DesiredValue?: number | undefined;
  readonly AwsRegion?: string | undefined;
  readonly Unit?: string | undefined;
  readonly GlobalQuota?: boolean | undefined;
}

export type ServiceQuotaTemplateAssociationStatus = "ASSOCIATED" | "DISASSOCIATED";

export interface ServiceQuotaTemplateNotInUseException {
  readonly Message?: string | undefined;
}

export interface StartAutoManagementRequest {
  readonly OptInLevel: OptInLevel;
  readonly OptInType: OptInType;
  readonly NotificationArn?: string | undefined;
  readonly ExclusionList?: Readonly<Record<string, readonly string[]>> | undefined;
}

export type StartAutoManagementResponse = Readonly<Record<string, never>>;

export type StartQuotaUtilizationReportRequest = Readonly<Record<string, never>>;

export interface StartQuotaUtilizationReportResponse {
  readonly ReportId?: string | undefined;
  readonly Status?: ReportStatus | undefined;
  readonly Message?: string | undefined;
}

export type StopAutoManagementRequest = Readonly<Record<string, never>>;

export type StopAutoManagementResponse = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagPolicyViolationException {
  readonly Message?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TemplatesNotAvailableInRegionException {
  readonly Message?: string | undefined;
}

export interface TooManyRequestsException {
  readonly Message?: string | undefined;
}

export interface TooManyTagsException {
  readonly Message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateAutoManagementRequest {
  readonly OptInType?: OptInType | undefined;
  readonly NotificationArn?: string | undefined;
  readonly ExclusionList?: Readonly<Record<string, readonly string[]>> | undefined;
}

export type UpdateAutoManagementResponse = Readonly<Record<string, never>>;
