/** The operations and types of Support (API version 2013-04-15). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const support: ServiceRef<Operations> = { id: "support" };

export interface Operations {
  readonly AddAttachmentsToSet: {
    readonly input: AddAttachmentsToSetRequest;
    readonly output: AddAttachmentsToSetResponse;
    readonly errors:
      | "AttachmentLimitExceeded"
      | "AttachmentSetExpired"
      | "AttachmentSetIdNotFound"
      | "AttachmentSetSizeLimitExceeded"
      | "InternalServerError";
  };
  readonly AddCommunicationToCase: {
    readonly input: AddCommunicationToCaseRequest;
    readonly output: AddCommunicationToCaseResponse;
    readonly errors:
      | "AttachmentSetExpired"
      | "AttachmentSetIdNotFound"
      | "CaseIdNotFound"
      | "InternalServerError";
  };
  readonly CreateCase: {
    readonly input: CreateCaseRequest;
    readonly output: CreateCaseResponse;
    readonly errors:
      | "AttachmentSetExpired"
      | "AttachmentSetIdNotFound"
      | "CaseCreationLimitExceeded"
      | "InternalServerError";
  };
  readonly DescribeAttachment: {
    readonly input: DescribeAttachmentRequest;
    readonly output: DescribeAttachmentResponse;
    readonly errors:
      | "AttachmentIdNotFound"
      | "DescribeAttachmentLimitExceeded"
      | "InternalServerError";
  };
  readonly DescribeCases: {
    readonly input: DescribeCasesRequest;
    readonly output: DescribeCasesResponse;
    readonly errors: "CaseIdNotFound" | "InternalServerError";
  };
  readonly DescribeCommunications: {
    readonly input: DescribeCommunicationsRequest;
    readonly output: DescribeCommunicationsResponse;
    readonly errors: "CaseIdNotFound" | "InternalServerError";
  };
  readonly DescribeCreateCaseOptions: {
    readonly input: DescribeCreateCaseOptionsRequest;
    readonly output: DescribeCreateCaseOptionsResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly DescribeServices: {
    readonly input: DescribeServicesRequest;
    readonly output: DescribeServicesResponse;
    readonly errors: "InternalServerError";
  };
  readonly DescribeSeverityLevels: {
    readonly input: DescribeSeverityLevelsRequest;
    readonly output: DescribeSeverityLevelsResponse;
    readonly errors: "InternalServerError";
  };
  readonly DescribeSupportedLanguages: {
    readonly input: DescribeSupportedLanguagesRequest;
    readonly output: DescribeSupportedLanguagesResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly DescribeTrustedAdvisorCheckRefreshStatuses: {
    readonly input: DescribeTrustedAdvisorCheckRefreshStatusesRequest;
    readonly output: DescribeTrustedAdvisorCheckRefreshStatusesResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly DescribeTrustedAdvisorCheckResult: {
    readonly input: DescribeTrustedAdvisorCheckResultRequest;
    readonly output: DescribeTrustedAdvisorCheckResultResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly DescribeTrustedAdvisorCheckSummaries: {
    readonly input: DescribeTrustedAdvisorCheckSummariesRequest;
    readonly output: DescribeTrustedAdvisorCheckSummariesResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly DescribeTrustedAdvisorChecks: {
    readonly input: DescribeTrustedAdvisorChecksRequest;
    readonly output: DescribeTrustedAdvisorChecksResponse;
    readonly errors: "InternalServerError" | "ThrottlingException";
  };
  readonly RefreshTrustedAdvisorCheck: {
    readonly input: RefreshTrustedAdvisorCheckRequest;
    readonly output: RefreshTrustedAdvisorCheckResponse;
    readonly errors: "InternalServerError";
  };
  readonly ResolveCase: {
    readonly input: ResolveCaseRequest;
    readonly output: ResolveCaseResponse;
    readonly errors: "CaseIdNotFound" | "InternalServerError";
  };
}

export interface AddAttachmentsToSetRequest {
  readonly attachmentSetId?: string | undefined;
  readonly attachments: readonly Attachment[];
}

export interface AddAttachmentsToSetResponse {
  readonly attachmentSetId?: string | undefined;
  readonly expiryTime?: string | undefined;
}

export interface AddCommunicationToCaseRequest {
  readonly caseId?: string | undefined;
  readonly communicationBody: string;
  readonly ccEmailAddresses?: readonly string[] | undefined;
  readonly attachmentSetId?: string | undefined;
}

export interface AddCommunicationToCaseResponse {
  readonly result?: boolean | undefined;
}

export interface Attachment {
  readonly fileName?: string | undefined;
  readonly data?: Uint8Array | undefined;
}

export interface AttachmentDetails {
  readonly attachmentId?: string | undefined;
  readonly fileName?: string | undefined;
}

export interface AttachmentIdNotFound {
  readonly message?: string | undefined;
}

export interface AttachmentLimitExceeded {
  readonly message?: string | undefined;
}

export interface AttachmentSetExpired {
  readonly message?: string | undefined;
}

export interface AttachmentSetIdNotFound {
  readonly message?: string | undefined;
}

export interface AttachmentSetSizeLimitExceeded {
  readonly message?: string | undefined;
}

export interface CaseCreationLimitExceeded {
  readonly message?: string | undefined;
}

export interface CaseDetails {
  readonly caseId?: string | undefined;
  readonly displayId?: string | undefined;
  readonly subject?: string | undefined;
  readonly status?: string | undefined;
  readonly serviceCode?: string | undefined;
  readonly categoryCode?: string | undefined;
  readonly severityCode?: string | undefined;
  readonly submittedBy?: string | undefined;
  readonly timeCreated?: string | undefined;
  readonly recentCommunications?: RecentCaseCommunications | undefined;
  readonly ccEmailAddresses?: readonly string[] | undefined;
  readonly language?: string | undefined;
}

export interface CaseIdNotFound {
  readonly message?: string | undefined;
}

export interface Category {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

export interface Communication {
  readonly caseId?: string | undefined;
  readonly body?: string | undefined;
  readonly submittedBy?: string | undefined;
  readonly timeCreated?: string | undefined;
  readonly attachmentSet?: readonly AttachmentDetails[] | undefined;
}

export interface CommunicationTypeOptions {
  readonly type?: string | undefined;
  readonly supportedHours?: readonly SupportedHour[] | undefined;
  readonly datesWithoutSupport?: readonly DateInterval[] | undefined;
}

export interface CreateCaseRequest {
  readonly subject: string;
  readonly serviceCode?: string | undefined;
  readonly severityCode?: string | undefined;
  readonly categoryCode?: string | undefined;
  readonly communicationBody: string;
  readonly ccEmailAddresses?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly issueType?: string | undefined;
  readonly attachmentSetId?: string | undefined;
}

export interface CreateCaseResponse {
  readonly caseId?: string | undefined;
}

export interface DateInterval {
  readonly startDateTime?: string | undefined;
  readonly endDateTime?: string | undefined;
}

export interface DescribeAttachmentLimitExceeded {
  readonly message?: string | undefined;
}

export interface DescribeAttachmentRequest {
  readonly attachmentId: string;
}

export interface DescribeAttachmentResponse {
  readonly attachment?: Attachment | undefined;
}

export interface DescribeCasesRequest {
  readonly caseIdList?: readonly string[] | undefined;
  readonly displayId?: string | undefined;
  readonly afterTime?: string | undefined;
  readonly beforeTime?: string | undefined;
  readonly includeResolvedCases?: boolean | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly language?: string | undefined;
  readonly includeCommunications?: boolean | undefined;
}

export interface DescribeCasesResponse {
  readonly cases?: readonly CaseDetails[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeCommunicationsRequest {
  readonly caseId: string;
  readonly beforeTime?: string | undefined;
  readonly afterTime?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface DescribeCommunicationsResponse {
  readonly communications?: readonly Communication[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeCreateCaseOptionsRequest {
  readonly issueType: string;
  readonly serviceCode: string;
  readonly language: string;
  readonly categoryCode: string;
}

export interface DescribeCreateCaseOptionsResponse {
  readonly languageAvailability?: string | undefined;
  readonly communicationTypes?: readonly CommunicationTypeOptions[] | undefined;
}

export interface DescribeServicesRequest {
  readonly serviceCodeList?: readonly string[] | undefined;
  readonly language?: string | undefined;
}

export interface DescribeServicesResponse {
  readonly services?: readonly Service[] | undefined;
}

export interface DescribeSeverityLevelsRequest {
  readonly language?: string | undefined;
}

export interface DescribeSeverityLevelsResponse {
  readonly severityLevels?: readonly SeverityLevel[] | undefined;
}

export interface DescribeSupportedLanguagesRequest {
  readonly issueType: string;
  readonly serviceCode: string;
  readonly categoryCode: string;
}

export interface DescribeSupportedLanguagesResponse {
  readonly supportedLanguages?: readonly SupportedLanguage[] | undefined;
}

export interface DescribeTrustedAdvisorCheckRefreshStatusesRequest {
  readonly checkIds: readonly string[];
}

export interface DescribeTrustedAdvisorCheckRefreshStatusesResponse {
  readonly statuses: readonly TrustedAdvisorCheckRefreshStatus[];
}

export interface DescribeTrustedAdvisorCheckResultRequest {
  readonly checkId: string;
  readonly language?: string | undefined;
}

export interface DescribeTrustedAdvisorCheckResultResponse {
  readonly result?: TrustedAdvisorCheckResult | undefined;
}

export interface DescribeTrustedAdvisorCheckSummariesRequest {
  readonly checkIds: readonly string[];
}

export interface DescribeTrustedAdvisorCheckSummariesResponse {
  readonly summaries: readonly TrustedAdvisorCheckSummary[];
}

export interface DescribeTrustedAdvisorChecksRequest {
  readonly language: string;
}

export interface DescribeTrustedAdvisorChecksResponse {
  readonly checks: readonly TrustedAdvisorCheckDescription[];
}

export interface InternalServerError {
  readonly message?: string | undefined;
}

export interface RecentCaseCommunications {
  readonly communications?: readonly Communication[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface RefreshTrustedAdvisorCheckRequest {
  readonly checkId: string;
}

export interface RefreshTrustedAdvisorCheckResponse {
  readonly status: TrustedAdvisorCheckRefreshStatus;
}

export interface ResolveCaseRequest {
  readonly caseId?: string | undefined;
}

export interface ResolveCaseResponse {
  readonly initialCaseStatus?: string | undefined;
  readonly finalCaseStatus?: string | undefined;
}

export interface Service {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly categories?: readonly Category[] | undefined;
}

export interface SeverityLevel {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

export interface SupportedHour {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

export interface SupportedLanguage {
  readonly code?: string | undefined;
  readonly language?: string | undefined;
  readonly display?: string | undefined;
}

export interface ThrottlingException {
  readonly message?: string | undefined;
}

export interface TrustedAdvisorCategorySpecificSummary {
  readonly costOptimizing?: TrustedAdvisorCostOptimizingSummary | undefined;
}

export interface TrustedAdvisorCheckDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly metadata: readonly string[];
}

export interface TrustedAdvisorCheckRefreshStatus {
  readonly checkId: string;
  readonly status: string;
  readonly millisUntilNextRefreshable: number;
}

export interface TrustedAdvisorCheckResult {
  readonly checkId: string;
  readonly timestamp: string;
  readonly status: string;
  readonly resourcesSummary: TrustedAdvisorResourcesSummary;
  readonly categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
  readonly flaggedResources: readonly TrustedAdvisorResourceDetail[];
}

export interface TrustedAdvisorCheckSummary {
  readonly checkId: string;
  readonly timestamp: string;
  readonly status: string;
  readonly hasFlaggedResources?: boolean | undefined;
  readonly resourcesSummary: TrustedAdvisorResourcesSummary;
  readonly categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
}

export interface TrustedAdvisorCostOptimizingSummary {
  readonly estimatedMonthlySavings: number;
  readonly estimatedPercentMonthlySavings: number;
}

export interface TrustedAdvisorResourceDetail {
  readonly status: string;
  readonly region?: string | undefined;
  readonly resourceId: string;
  readonly isSuppressed?: boolean | undefined;
  readonly metadata: readonly string[];
}

export interface TrustedAdvisorResourcesSummary {
  readonly resourcesProcessed: number;
  readonly resourcesFlagged: number;
  readonly resourcesIgnored: number;
  readonly resourcesSuppressed: number;
}
