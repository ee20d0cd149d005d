/** The operations and types of Shield (API version 2016-06-02). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const shield: ServiceRef<Operations> = { id: "shield" };

export interface Operations {
  readonly AssociateDRTLogBucket: {
    readonly input: AssociateDRTLogBucketRequest;
    readonly output: AssociateDRTLogBucketResponse;
    readonly errors:
      | "AccessDeniedForDependencyException"
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitsExceededException"
      | "NoAssociatedRoleException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly AssociateDRTRole: {
    readonly input: AssociateDRTRoleRequest;
    readonly output: AssociateDRTRoleResponse;
    readonly errors:
      | "AccessDeniedForDependencyException"
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly AssociateHealthCheck: {
    readonly input: AssociateHealthCheckRequest;
    readonly output: AssociateHealthCheckResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidResourceException"
      | "LimitsExceededException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly AssociateProactiveEngagementDetails: {
    readonly input: AssociateProactiveEngagementDetailsRequest;
    readonly output: AssociateProactiveEngagementDetailsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly CreateProtection: {
    readonly input: CreateProtectionRequest;
    readonly output: CreateProtectionResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "InvalidResourceException"
      | "LimitsExceededException"
      | "OptimisticLockException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly CreateProtectionGroup: {
    readonly input: CreateProtectionGroupRequest;
    readonly output: CreateProtectionGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LimitsExceededException"
      | "OptimisticLockException"
      | "ResourceAlreadyExistsException"
      | "ResourceNotFoundException";
  };
  readonly CreateSubscription: {
    readonly input: CreateSubscriptionRequest;
    readonly output: CreateSubscriptionResponse;
    readonly errors: "InternalErrorException" | "ResourceAlreadyExistsException";
  };
  readonly DeleteProtection: {
    readonly input: DeleteProtectionRequest;
    readonly output: DeleteProtectionResponse;
    readonly errors:
      | "InternalErrorException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DeleteProtectionGroup: {
    readonly input: DeleteProtectionGroupRequest;
    readonly output: DeleteProtectionGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DeleteSubscription: {
    readonly input: DeleteSubscriptionRequest;
    readonly output: DeleteSubscriptionResponse;
    readonly errors:
      | "InternalErrorException"
      | "LockedSubscriptionException"
      | "ResourceNotFoundException";
  };
  readonly DescribeAttack: {
    readonly input: DescribeAttackRequest;
    readonly output: DescribeAttackResponse;
    readonly errors: "AccessDeniedException" | "InternalErrorException";
  };
  readonly DescribeAttackStatistics: {
    readonly input: DescribeAttackStatisticsRequest;
    readonly output: DescribeAttackStatisticsResponse;
    readonly errors: "InternalErrorException";
  };
  readonly DescribeDRTAccess: {
    readonly input: DescribeDRTAccessRequest;
    readonly output: DescribeDRTAccessResponse;
    readonly errors: "InternalErrorException" | "ResourceNotFoundException";
  };
  readonly DescribeEmergencyContactSettings: {
    readonly input: DescribeEmergencyContactSettingsRequest;
    readonly output: DescribeEmergencyContactSettingsResponse;
    readonly errors: "InternalErrorException" | "ResourceNotFoundException";
  };
  readonly DescribeProtection: {
    readonly input: DescribeProtectionRequest;
    readonly output: DescribeProtectionResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "ResourceNotFoundException";
  };
  readonly DescribeProtectionGroup: {
    readonly input: DescribeProtectionGroupRequest;
    readonly output: DescribeProtectionGroupResponse;
    readonly errors: "InternalErrorException" | "ResourceNotFoundException";
  };
  readonly DescribeSubscription: {
    readonly input: DescribeSubscriptionRequest;
    readonly output: DescribeSubscriptionResponse;
    readonly errors: "InternalErrorException" | "ResourceNotFoundException";
  };
  readonly DisableApplicationLayerAutomaticResponse: {
    readonly input: DisableApplicationLayerAutomaticResponseRequest;
    readonly output: DisableApplicationLayerAutomaticResponseResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DisableProactiveEngagement: {
    readonly input: DisableProactiveEngagementRequest;
    readonly output: DisableProactiveEngagementResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateDRTLogBucket: {
    readonly input: DisassociateDRTLogBucketRequest;
    readonly output: DisassociateDRTLogBucketResponse;
    readonly errors:
      | "AccessDeniedForDependencyException"
      | "InternalErrorException"
      | "InvalidOperationException"
      | "NoAssociatedRoleException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateDRTRole: {
    readonly input: DisassociateDRTRoleRequest;
    readonly output: DisassociateDRTRoleResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateHealthCheck: {
    readonly input: DisassociateHealthCheckRequest;
    readonly output: DisassociateHealthCheckResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidResourceException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly EnableApplicationLayerAutomaticResponse: {
    readonly input: EnableApplicationLayerAutomaticResponseRequest;
    readonly output: EnableApplicationLayerAutomaticResponseResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "LimitsExceededException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly EnableProactiveEngagement: {
    readonly input: EnableProactiveEngagementRequest;
    readonly output: EnableProactiveEngagementResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly GetSubscriptionState: {
    readonly input: GetSubscriptionStateRequest;
    readonly output: GetSubscriptionStateResponse;
    readonly errors: "InternalErrorException";
  };
  readonly ListAttacks: {
    readonly input: ListAttacksRequest;
    readonly output: ListAttacksResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException";
  };
  readonly ListProtectionGroups: {
    readonly input: ListProtectionGroupsRequest;
    readonly output: ListProtectionGroupsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidPaginationTokenException"
      | "ResourceNotFoundException";
  };
  readonly ListProtections: {
    readonly input: ListProtectionsRequest;
    readonly output: ListProtectionsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidPaginationTokenException"
      | "ResourceNotFoundException";
  };
  readonly ListResourcesInProtectionGroup: {
    readonly input: ListResourcesInProtectionGroupRequest;
    readonly output: ListResourcesInProtectionGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidPaginationTokenException"
      | "ResourceNotFoundException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidResourceException"
      | "ResourceNotFoundException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidResourceException"
      | "ResourceNotFoundException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "InvalidResourceException"
      | "ResourceNotFoundException";
  };
  readonly UpdateApplicationLayerAutomaticResponse: {
    readonly input: UpdateApplicationLayerAutomaticResponseRequest;
    readonly output: UpdateApplicationLayerAutomaticResponseResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidOperationException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly UpdateEmergencyContactSettings: {
    readonly input: UpdateEmergencyContactSettingsRequest;
    readonly output: UpdateEmergencyContactSettingsResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly UpdateProtectionGroup: {
    readonly input: UpdateProtectionGroupRequest;
    readonly output: UpdateProtectionGroupResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
  readonly UpdateSubscription: {
    readonly input: UpdateSubscriptionRequest;
    readonly output: UpdateSubscriptionResponse;
    readonly errors:
      | "InternalErrorException"
      | "InvalidParameterException"
      | "LockedSubscriptionException"
      | "OptimisticLockException"
      | "ResourceNotFoundException";
  };
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AccessDeniedForDependencyException {
  readonly message?: string | undefined;
}

export interface ApplicationLayerAutomaticResponseConfiguration {
  readonly Status: ApplicationLayerAutomaticResponseStatus;
  readonly Action: ResponseAction;
}

export type ApplicationLayerAutomaticResponseStatus = "ENABLED" | "DISABLED";

export interface AssociateDRTLogBucketRequest {
  readonly LogBucket: string;
}

export type AssociateDRTLogBucketResponse = Readonly<Record<string, never>>;

export interface AssociateDRTRoleRequest {
  readonly RoleArn: string;
}

export type AssociateDRTRoleResponse = Readonly<Record<string, never>>;

export interface AssociateHealthCheckRequest {
  readonly ProtectionId: string;
  readonly HealthCheckArn: string;
}

export type AssociateHealthCheckResponse = Readonly<Record<string, never>>;

export interface AssociateProactiveEngagementDetailsRequest {
  readonly EmergencyContactList: readonly EmergencyContact[];
}

export type AssociateProactiveEngagementDetailsResponse = Readonly<Record<string, never>>;

export interface AttackDetail {
  readonly AttackId?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly SubResources?: readonly SubResourceSummary[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly AttackCounters?: readonly SummarizedCounter[] | undefined;
  readonly AttackProperties?: readonly AttackProperty[] | undefined;
  readonly Mitigations?: readonly Mitigation[] | undefined;
}

export type AttackLayer = "NETWORK" | "APPLICATION";

export interface AttackProperty {
  readonly AttackLayer?: AttackLayer | undefined;
  readonly AttackPropertyIdentifier?: AttackPropertyIdentifier | undefined;
  readonly TopContributors?: readonly Contributor[] | undefined;
  readonly Unit?: Unit | undefined;
  readonly Total?: number | undefined;
}

export type AttackPropertyIdentifier =
  | "DESTINATION_URL"
  | "REFERRER"
  | "SOURCE_ASN"
  | "SOURCE_COUNTRY"
  | "SOURCE_IP_ADDRESS"
  | "SOURCE_USER_AGENT"
  | "WORDPRESS_PINGBACK_REFLECTOR"
  | "WORDPRESS_PINGBACK_SOURCE";

export interface AttackStatisticsDataItem {
  readonly AttackVolume?: AttackVolume | undefined;
  readonly AttackCount: number;
}

export interface AttackSummary {
  readonly AttackId?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly AttackVectors?: readonly AttackVectorDescription[] | undefined;
}

export interface AttackVectorDescription {
  readonly VectorType: string;
}

export interface AttackVolume {
  readonly BitsPerSecond?: AttackVolumeStatistics | undefined;
  readonly PacketsPerSecond?: AttackVolumeStatistics | undefined;
  readonly RequestsPerSecond?: AttackVolumeStatistics | undefined;
}

export interface AttackVolumeStatistics {
  readonly Max: number;
}

export type AutoRenew = "ENABLED" | "DISABLED";

export type BlockAction = Readonly<Record<string, never>>;

export interface Contributor {
  readonly Name?: string | undefined;
  readonly Value?: number | undefined;
}

export type CountAction = Readonly<Record<string, never>>;

export interface CreateProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType | undefined;
  readonly Members?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type CreateProtectionGroupResponse = Readonly<Record<string, never>>;

export interface CreateProtectionRequest {
  readonly Name: string;
  readonly ResourceArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateProtectionResponse {
  readonly ProtectionId?: string | undefined;
}

export type CreateSubscriptionRequest = Readonly<Record<string, never>>;

export type CreateSubscriptionResponse = Readonly<Record<string, never>>;

export interface DeleteProtectionGroupRequest {
  readonly ProtectionGroupId: string;
}

export type DeleteProtectionGroupResponse = Readonly<Record<string, never>>;

export interface DeleteProtectionRequest {
  readonly ProtectionId: string;
}

export type DeleteProtectionResponse = Readonly<Record<string, never>>;

export type DeleteSubscriptionRequest = Readonly<Record<string, never>>;

export type DeleteSubscriptionResponse = Readonly<Record<string, never>>;

export interface DescribeAttackRequest {
  readonly AttackId: string;
}

export interface DescribeAttackResponse {
  readonly Attack?: AttackDetail | undefined;
}

export type DescribeAttackStatisticsRequest = Readonly<Record<string, never>>;

export interface DescribeAttackStatisticsResponse {
  readonly TimeRange: TimeRange;
  readonly DataItems: readonly AttackStatisticsDataItem[];
}

export type DescribeDRTAccessRequest = Readonly<Record<string, never>>;

export interface DescribeDRTAccessResponse {
  readonly RoleArn?: string | undefined;
  readonly LogBucketList?: readonly string[] | undefined;
}

export type DescribeEmergencyContactSettingsRequest = Readonly<Record<string, never>>;

export interface DescribeEmergencyContactSettingsResponse {
  readonly EmergencyContactList?: readonly EmergencyContact[] | undefined;
}

export interface DescribeProtectionGroupRequest {
  readonly ProtectionGroupId: string;
}

export interface DescribeProtectionGroupResponse {
  readonly ProtectionGroup: ProtectionGroup;
}

export interface DescribeProtectionRequest {
  readonly ProtectionId?: string | undefined;
  readonly ResourceArn?: string | undefined;
}

export interface DescribeProtectionResponse {
  readonly Protection?: Protection | undefined;
}

export type DescribeSubscriptionRequest = Readonly<Record<string, never>>;

export interface DescribeSubscriptionResponse {
  readonly Subscription?: Subscription | undefined;
}

export interface DisableApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
}

export type DisableApplicationLayerAutomaticResponseResponse = Readonly<Record<string, never>>;

export type DisableProactiveEngagementRequest = Readonly<Record<string, never>>;

export type DisableProactiveEngagementResponse = Readonly<Record<string, never>>;

export interface DisassociateDRTLogBucketRequest {
  readonly LogBucket: string;
}

export type DisassociateDRTLogBucketResponse = Readonly<Record<string, never>>;

export type DisassociateDRTRoleRequest = Readonly<Record<string, never>>;

export type DisassociateDRTRoleResponse = Readonly<Record<string, never>>;

export interface DisassociateHealthCheckRequest {
  readonly ProtectionId: string;
  readonly HealthCheckArn: string;
}

export type DisassociateHealthCheckResponse = Readonly<Record<string, never>>;

export interface EmergencyContact {
  readonly EmailAddress: string;
  readonly PhoneNumber?: string | undefined;
  readonly ContactNotes?: string | undefined;
}

export interface EnableApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
  readonly Action: ResponseAction;
}

export type EnableApplicationLayerAutomaticResponseResponse = Readonly<Record<string, never>>;

export type EnableProactiveEngagementRequest = Readonly<Record<string, never>>;

export type EnableProactiveEngagementResponse = Readonly<Record<string, never>>;

export type GetSubscriptionStateRequest = Readonly<Record<string, never>>;

export interface GetSubscriptionStateResponse {
  readonly SubscriptionState: SubscriptionState;
}

export interface InclusionProtectionFilters {
  readonly ResourceArns?: readonly string[] | undefined;
  readonly ProtectionNames?: readonly string[] | undefined;
  readonly ResourceTypes?: readonly ProtectedResourceType[] | undefined;
}

export interface InclusionProtectionGroupFilters {
  readonly ProtectionGroupIds?: readonly string[] | undefined;
  readonly Patterns?: readonly ProtectionGroupPattern[] | undefined;
  readonly ResourceTypes?: readonly ProtectedResourceType[] | undefined;
  readonly Aggregations?: readonly ProtectionGroupAggregation[] | undefined;
}

export interface InternalErrorException {
  readonly message?: string | undefined;
}

export interface InvalidOperationException {
  readonly message?: string | undefined;
}

export interface InvalidPaginationTokenException {
  readonly message?: string | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
  readonly reason?: ValidationExceptionReason | undefined;
  readonly fields?: readonly ValidationExceptionField[] | undefined;
}

export interface InvalidResourceException {
  readonly message?: string | undefined;
}

export interface Limit {
  readonly Type?: string | undefined;
  readonly Max?: number | undefined;
}

export interface LimitsExceededException {
  readonly message?: string | undefined;
  readonly Type?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListAttacksRequest {
  readonly ResourceArns?: readonly string[] | undefined;
  readonly StartTime?: TimeRange | undefined;
  readonly EndTime?: TimeRange | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAttacksResponse {
  readonly AttackSummaries?: readonly AttackSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListProtectionGroupsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly InclusionFilters?: InclusionProtectionGroupFilters | undefined;
}

export interface ListProtectionGroupsResponse {
  readonly ProtectionGroups: readonly ProtectionGroup[];
  readonly NextToken?: string | undefined;
}

export interface ListProtectionsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly InclusionFilters?: InclusionProtectionFilters | undefined;
}

export interface ListProtectionsResponse {
  readonly Protections?: readonly Protection[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResourcesInProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListResourcesInProtectionGroupResponse {
  readonly ResourceArns: readonly string[];
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface LockedSubscriptionException {
  readonly message?: string | undefined;
}

export interface Mitigation {
  readonly MitigationName?: string | undefined;
}

export interface NoAssociatedRoleException {
  readonly message?: string | undefined;
}

export interface OptimisticLockException {
  readonly message?: string | undefined;
}

export type ProactiveEngagementStatus = "ENABLED" | "DISABLED" | "PENDING";

export type ProtectedResourceType =
  | "CLOUDFRONT_DISTRIBUTION"
  | "ROUTE_53_HOSTED_ZONE"
  | "ELASTIC_IP_ALLOCATION"
  | "CLASSIC_LOAD_BALANCER"
  | "APPLICATION_LOAD_BALANCER"
  | "GLOBAL_ACCELERATOR";

export interface Protection {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly ResourceArn?: string | undefined;
  readonly HealthCheckIds?: readonly string[] | undefined;
  readonly ProtectionArn?: string | undefined;
  readonly ApplicationLayerAutomaticResponseConfiguration?: ApplicationLayerAutomaticResponseConfiguration | undefined;
}

export interface ProtectionGroup {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType | undefined;
  readonly Members: readonly string[];
  readonly ProtectionGroupArn?: string | undefined;
}

export type ProtectionGroupAggregation = "SUM" | "MEAN" | "MAX";

export interface ProtectionGroupArbitraryPatternLimits {
  readonly MaxMembers: number;
}

export interface ProtectionGroupLimits {
  readonly MaxProtectionGroups: number;
  readonly PatternTypeLimits: ProtectionGroupPatternTypeLimits;
}

export type ProtectionGroupPattern = "ALL" | "ARBITRARY" | "BY_RESOURCE_TYPE";

export interface ProtectionGroupPatternTypeLimits {
  readonly ArbitraryPatternLimits: ProtectionGroupArbitraryPatternLimits;
}

export interface ProtectionLimits {
  readonly ProtectedResourceTypeLimits: readonly Limit[];
}

export interface ResourceAlreadyExistsException {
  readonly message?: string | undefined;
  readonly resourceType?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
  readonly resourceType?: string | undefined;
}

export interface ResponseAction {
  readonly Block?: BlockAction | undefined;
  readonly Count?: CountAction | undefined;
}

export interface SubResourceSummary {
  readonly Type?: SubResourceType | undefined;
  readonly Id?: string | undefined;
  readonly AttackVectors?: readonly SummarizedAttackVector[] | undefined;
  readonly Counters?: readonly SummarizedCounter[] | undefined;
}

export type SubResourceType = "IP" | "URL";

export interface Subscription {
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly TimeCommitmentInSeconds?: number | undefined;
  readonly AutoRenew?: AutoRenew | undefined;
  readonly Limits?: readonly Limit[] | undefined;
  readonly ProactiveEngagementStatus?: ProactiveEngagementStatus | undefined;
  readonly SubscriptionLimits: SubscriptionLimits;
  readonly SubscriptionArn?: string | undefined;
}

export interface SubscriptionLimits {
  readonly ProtectionLimits: ProtectionLimits;
  readonly ProtectionGroupLimits: ProtectionGroupLimits;
}

export type SubscriptionState = "ACTIVE" | "INACTIVE";

export interface SummarizedAttackVector {
  readonly VectorType: string;
  readonly VectorCounters?: readonly SummarizedCounter[] | undefined;
}

export interface SummarizedCounter {
  readonly Name?: string | undefined;
  readonly Max?: number | undefined;
  readonly Average?: number | undefined;
  readonly Sum?: number | undefined;
  readonly N?: number | undefined;
  readonly Unit?: string | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TimeRange {
  readonly FromInclusive?: Instant | undefined;
  readonly ToExclusive?: Instant | undefined;
}

export type Unit = "BITS" | "BYTES" | "PACKETS" | "REQUESTS";

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateApplicationLayerAutomaticResponseRequest {
  readonly ResourceArn: string;
  readonly Action: ResponseAction;
}

export type UpdateApplicationLayerAutomaticResponseResponse = Readonly<Record<string, never>>;

export interface UpdateEmergencyContactSettingsRequest {
  readonly EmergencyContactList?: readonly EmergencyContact[] | undefined;
}

export type UpdateEmergencyContactSettingsResponse = Readonly<Record<string, never>>;

export interface UpdateProtectionGroupRequest {
  readonly ProtectionGroupId: string;
  readonly Aggregation: ProtectionGroupAggregation;
  readonly Pattern: ProtectionGroupPattern;
  readonly ResourceType?: ProtectedResourceType | undefined;
  readonly Members?: readonly string[] | undefined;
}

export type UpdateProtectionGroupResponse = Readonly<Record<string, never>>;

export interface UpdateSubscriptionRequest {
  readonly AutoRenew?: AutoRenew | undefined;
}

export type UpdateSubscriptionResponse = Readonly<Record<string, never>>;

export interface ValidationExceptionField {
  readonly name: string;
  readonly message: string;
}

export type ValidationExceptionReason = "FIELD_VALIDATION_FAILED" | "OTHER";
