/** The operations and types of CloudTrail (API version 2013-11-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cloudtrail: ServiceRef<Operations> = { id: "cloudtrail" };

export interface Operations {
  readonly AddTags: {
    readonly input: AddTagsRequest;
    readonly output: AddTagsResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "ChannelNotFoundException"
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidTagParameterException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ResourceNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "TagsLimitExceededException"
      | "UnsupportedOperationException";
  };
  readonly CancelQuery: {
    readonly input: CancelQueryRequest;
    readonly output: CancelQueryResponse;
    readonly errors:
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InactiveQueryException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "QueryIdNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly CreateChannel: {
    readonly input: CreateChannelRequest;
    readonly output: CreateChannelResponse;
    readonly errors:
      | "ChannelAlreadyExistsException"
      | "ChannelMaxLimitExceededException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidParameterException"
      | "InvalidSourceException"
      | "InvalidTagParameterException"
      | "OperationNotPermittedException"
      | "TagsLimitExceededException"
      | "UnsupportedOperationException";
  };
  readonly CreateDashboard: {
    readonly input: CreateDashboardRequest;
    readonly output: CreateDashboardResponse;
    readonly errors:
      | "ConflictException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidQueryStatementException"
      | "InvalidTagParameterException"
      | "ServiceQuotaExceededException"
      | "UnsupportedOperationException";
  };
  readonly CreateEventDataStore: {
    readonly input: CreateEventDataStoreRequest;
    readonly output: CreateEventDataStoreResponse;
    readonly errors:
      | "CloudTrailAccessNotEnabledException"
      | "ConflictException"
      | "EventDataStoreAlreadyExistsException"
      | "EventDataStoreMaxLimitExceededException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidEventSelectorsException"
      | "InvalidKmsKeyIdException"
      | "InvalidParameterException"
      | "InvalidTagParameterException"
      | "KmsException"
      | "KmsKeyNotFoundException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "ThrottlingException"
      | "UnsupportedOperationException";
  };
  readonly CreateTrail: {
    readonly input: CreateTrailRequest;
    readonly output: CreateTrailResponse;
    readonly errors:
      | "CloudTrailAccessNotEnabledException"
      | "CloudTrailInvalidClientTokenIdException"
      | "CloudWatchLogsDeliveryUnavailableException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientEncryptionPolicyException"
      | "InsufficientS3BucketPolicyException"
      | "InsufficientSnsTopicPolicyException"
      | "InvalidCloudWatchLogsLogGroupArnException"
      | "InvalidCloudWatchLogsRoleArnException"
      | "InvalidKmsKeyIdException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidS3BucketNameException"
      | "InvalidS3PrefixException"
      | "InvalidSnsTopicNameException"
      | "InvalidTagParameterException"
      | "InvalidTrailNameException"
      | "KmsException"
      | "KmsKeyDisabledException"
      | "KmsKeyNotFoundException"
      | "MaximumNumberOfTrailsExceededException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "S3BucketDoesNotExistException"
      | "TagsLimitExceededException"
      | "ThrottlingException"
      | "TrailAlreadyExistsException"
      | "TrailNotProvidedException"
      | "UnsupportedOperationException";
  };
  readonly DeleteChannel: {
    readonly input: DeleteChannelRequest;
    readonly output: DeleteChannelResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "ChannelNotFoundException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly DeleteDashboard: {
    readonly input: DeleteDashboardRequest;
    readonly output: DeleteDashboardResponse;
    readonly errors:
      | "ConflictException"
      | "ResourceNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly DeleteEventDataStore: {
    readonly input: DeleteEventDataStoreRequest;
    readonly output: DeleteEventDataStoreResponse;
    readonly errors:
      | "ChannelExistsForEDSException"
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreFederationEnabledException"
      | "EventDataStoreHasOngoingImportException"
      | "EventDataStoreNotFoundException"
      | "EventDataStoreTerminationProtectedException"
      | "InactiveEventDataStoreException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly DeleteResourcePolicy: {
    readonly input: DeleteResourcePolicyRequest;
    readonly output: DeleteResourcePolicyResponse;
    readonly errors:
      | "ConflictException"
      | "OperationNotPermittedException"
      | "ResourceARNNotValidException"
      | "ResourceNotFoundException"
      | "ResourcePolicyNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "UnsupportedOperationException";
  };
  readonly DeleteTrail: {
    readonly input: DeleteTrailRequest;
    readonly output: DeleteTrailResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidHomeRegionException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly DeregisterOrganizationDelegatedAdmin: {
    readonly input: DeregisterOrganizationDelegatedAdminRequest;
    readonly output: DeregisterOrganizationDelegatedAdminResponse;
    readonly errors:
      | "AccountNotFoundException"
      | "AccountNotRegisteredException"
      | "CloudTrailAccessNotEnabledException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidParameterException"
      | "NotOrganizationManagementAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "UnsupportedOperationException";
  };
  readonly DescribeQuery: {
    readonly input: DescribeQueryRequest;
    readonly output: DescribeQueryResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "QueryIdNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly DescribeTrails: {
    readonly input: DescribeTrailsRequest;
    readonly output: DescribeTrailsResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly DisableFederation: {
    readonly input: DisableFederationRequest;
    readonly output: DisableFederationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "CloudTrailAccessNotEnabledException"
      | "ConcurrentModificationException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "UnsupportedOperationException";
  };
  readonly EnableFederation: {
    readonly input: EnableFederationRequest;
    readonly output: EnableFederationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "CloudTrailAccessNotEnabledException"
      | "ConcurrentModificationException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreFederationEnabledException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "UnsupportedOperationException";
  };
  readonly GenerateQuery: {
    readonly input: GenerateQueryRequest;
    readonly output: GenerateQueryResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "GenerateResponseException"
      | "InactiveEventDataStoreException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly GetChannel: {
    readonly input: GetChannelRequest;
    readonly output: GetChannelResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "ChannelNotFoundException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly GetDashboard: {
    readonly input: GetDashboardRequest;
    readonly output: GetDashboardResponse;
    readonly errors: "ResourceNotFoundException" | "UnsupportedOperationException";
  };
  readonly GetEventConfiguration: {
    readonly input: GetEventConfigurationRequest;
    readonly output: GetEventConfigurationResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly GetEventDataStore: {
    readonly input: GetEventDataStoreRequest;
    readonly output: GetEventDataStoreResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly GetEventSelectors: {
    readonly input: GetEventSelectorsRequest;
    readonly output: GetEventSelectorsResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly GetImport: {
    readonly input: GetImportRequest;
    readonly output: GetImportResponse;
    readonly errors:
      | "ImportNotFoundException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly GetInsightSelectors: {
    readonly input: GetInsightSelectorsRequest;
    readonly output: GetInsightSelectorsResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InsightNotEnabledException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly GetQueryResults: {
    readonly input: GetQueryResultsRequest;
    readonly output: GetQueryResultsResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidMaxResultsException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "QueryIdNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly GetResourcePolicy: {
    readonly input: GetResourcePolicyRequest;
    readonly output: GetResourcePolicyResponse;
    readonly errors:
      | "OperationNotPermittedException"
      | "ResourceARNNotValidException"
      | "ResourceNotFoundException"
      | "ResourcePolicyNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "UnsupportedOperationException";
  };
  readonly GetTrail: {
    readonly input: GetTrailRequest;
    readonly output: GetTrailResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InvalidTrailNameException"
      | "OperationNotPermittedException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly GetTrailStatus: {
    readonly input: GetTrailStatusRequest;
    readonly output: GetTrailStatusResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InvalidTrailNameException"
      | "OperationNotPermittedException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly ListChannels: {
    readonly input: ListChannelsRequest;
    readonly output: ListChannelsResponse;
    readonly errors:
      | "InvalidNextTokenException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListDashboards: {
    readonly input: ListDashboardsRequest;
    readonly output: ListDashboardsResponse;
    readonly errors: "UnsupportedOperationException";
  };
  readonly ListEventDataStores: {
    readonly input: ListEventDataStoresRequest;
    readonly output: ListEventDataStoresResponse;
    readonly errors:
      | "InvalidMaxResultsException"
      | "InvalidNextTokenException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListImportFailures: {
    readonly input: ListImportFailuresRequest;
    readonly output: ListImportFailuresResponse;
    readonly errors:
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListImports: {
    readonly input: ListImportsRequest;
    readonly output: ListImportsResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListInsightsData: {
    readonly input: ListInsightsDataRequest;
    readonly output: ListInsightsDataResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListInsightsMetricData: {
    readonly input: ListInsightsMetricDataRequest;
    readonly output: ListInsightsMetricDataResponse;
    readonly errors:
      | "InvalidParameterException"
      | "InvalidTrailNameException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListPublicKeys: {
    readonly input: ListPublicKeysRequest;
    readonly output: ListPublicKeysResponse;
    readonly errors:
      | "InvalidTimeRangeException"
      | "InvalidTokenException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListQueries: {
    readonly input: ListQueriesRequest;
    readonly output: ListQueriesResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidDateRangeException"
      | "InvalidMaxResultsException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "InvalidQueryStatusException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly ListTags: {
    readonly input: ListTagsRequest;
    readonly output: ListTagsResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "CloudTrailARNInvalidException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidTokenException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "ResourceNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "UnsupportedOperationException";
  };
  readonly ListTrails: {
    readonly input: ListTrailsRequest;
    readonly output: ListTrailsResponse;
    readonly errors: "OperationNotPermittedException" | "UnsupportedOperationException";
  };
  readonly LookupEvents: {
    readonly input: LookupEventsRequest;
    readonly output: LookupEventsResponse;
    readonly errors:
      | "InvalidEventCategoryException"
      | "InvalidLookupAttributesException"
      | "InvalidMaxResultsException"
      | "InvalidNextTokenException"
      | "InvalidTimeRangeException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly PutEventConfiguration: {
    readonly input: PutEventConfigurationRequest;
    readonly output: PutEventConfigurationResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientIAMAccessPermissionException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidHomeRegionException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly PutEventSelectors: {
    readonly input: PutEventSelectorsRequest;
    readonly output: PutEventSelectorsResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidEventSelectorsException"
      | "InvalidHomeRegionException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly PutInsightSelectors: {
    readonly input: PutInsightSelectorsRequest;
    readonly output: PutInsightSelectorsResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "InsufficientEncryptionPolicyException"
      | "InsufficientS3BucketPolicyException"
      | "InvalidHomeRegionException"
      | "InvalidInsightSelectorsException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidTrailNameException"
      | "KmsException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "S3BucketDoesNotExistException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly PutResourcePolicy: {
    readonly input: PutResourcePolicyRequest;
    readonly output: PutResourcePolicyResponse;
    readonly errors:
      | "ConflictException"
      | "OperationNotPermittedException"
      | "ResourceARNNotValidException"
      | "ResourceNotFoundException"
      | "ResourcePolicyNotValidException"
      | "ResourceTypeNotSupportedException"
      | "UnsupportedOperationException";
  };
  readonly RegisterOrganizationDelegatedAdmin: {
    readonly input: RegisterOrganizationDelegatedAdminRequest;
    readonly output: RegisterOrganizationDelegatedAdminResponse;
    readonly errors:
      | "AccountNotFoundException"
      | "AccountRegisteredException"
      | "CannotDelegateManagementAccountException"
      | "CloudTrailAccessNotEnabledException"
      | "ConflictException"
      | "DelegatedAdminAccountLimitExceededException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientIAMAccessPermissionException"
      | "InvalidParameterException"
      | "NotOrganizationManagementAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "UnsupportedOperationException";
  };
  readonly RemoveTags: {
    readonly input: RemoveTagsRequest;
    readonly output: RemoveTagsResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "ChannelNotFoundException"
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidTagParameterException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ResourceNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "UnsupportedOperationException";
  };
  readonly RestoreEventDataStore: {
    readonly input: RestoreEventDataStoreRequest;
    readonly output: RestoreEventDataStoreResponse;
    readonly errors:
      | "CloudTrailAccessNotEnabledException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreMaxLimitExceededException"
      | "EventDataStoreNotFoundException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "UnsupportedOperationException";
  };
  readonly SearchSampleQueries: {
    readonly input: SearchSampleQueriesRequest;
    readonly output: SearchSampleQueriesResponse;
    readonly errors:
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly StartDashboardRefresh: {
    readonly input: StartDashboardRefreshRequest;
    readonly output: StartDashboardRefreshResponse;
    readonly errors:
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "UnsupportedOperationException";
  };
  readonly StartEventDataStoreIngestion: {
    readonly input: StartEventDataStoreIngestionRequest;
    readonly output: StartEventDataStoreIngestionResponse;
    readonly errors:
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly StartImport: {
    readonly input: StartImportRequest;
    readonly output: StartImportResponse;
    readonly errors:
      | "AccountHasOngoingImportException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "ImportNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidImportSourceException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException"
      | "UnsupportedOperationException";
  };
  readonly StartLogging: {
    readonly input: StartLoggingRequest;
    readonly output: StartLoggingResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidHomeRegionException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly StartQuery: {
    readonly input: StartQueryRequest;
    readonly output: StartQueryResponse;
    readonly errors:
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientEncryptionPolicyException"
      | "InsufficientS3BucketPolicyException"
      | "InvalidParameterException"
      | "InvalidQueryStatementException"
      | "InvalidS3BucketNameException"
      | "InvalidS3PrefixException"
      | "MaxConcurrentQueriesException"
      | "NoManagementAccountSLRExistsException"
      | "OperationNotPermittedException"
      | "S3BucketDoesNotExistException"
      | "UnsupportedOperationException";
  };
  readonly StopEventDataStoreIngestion: {
    readonly input: StopEventDataStoreIngestionRequest;
    readonly output: StopEventDataStoreIngestionResponse;
    readonly errors:
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidEventDataStoreStatusException"
      | "InvalidParameterException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly StopImport: {
    readonly input: StopImportRequest;
    readonly output: StopImportResponse;
    readonly errors:
      | "ImportNotFoundException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly StopLogging: {
    readonly input: StopLoggingRequest;
    readonly output: StopLoggingResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InvalidHomeRegionException"
      | "InvalidTrailNameException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "UnsupportedOperationException";
  };
  readonly UpdateChannel: {
    readonly input: UpdateChannelRequest;
    readonly output: UpdateChannelResponse;
    readonly errors:
      | "ChannelARNInvalidException"
      | "ChannelAlreadyExistsException"
      | "ChannelNotFoundException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InvalidEventDataStoreCategoryException"
      | "InvalidParameterException"
      | "OperationNotPermittedException"
      | "UnsupportedOperationException";
  };
  readonly UpdateDashboard: {
    readonly input: UpdateDashboardRequest;
    readonly output: UpdateDashboardResponse;
    readonly errors:
      | "ConflictException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidQueryStatementException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "UnsupportedOperationException";
  };
  readonly UpdateEventDataStore: {
    readonly input: UpdateEventDataStoreRequest;
    readonly output: UpdateEventDataStoreResponse;
    readonly errors:
      | "CloudTrailAccessNotEnabledException"
      | "ConflictException"
      | "EventDataStoreARNInvalidException"
      | "EventDataStoreAlreadyExistsException"
      | "EventDataStoreHasOngoingImportException"
      | "EventDataStoreNotFoundException"
      | "InactiveEventDataStoreException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientEncryptionPolicyException"
      | "InvalidEventSelectorsException"
      | "InvalidInsightSelectorsException"
      | "InvalidKmsKeyIdException"
      | "InvalidParameterException"
      | "KmsException"
      | "KmsKeyNotFoundException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "ThrottlingException"
      | "UnsupportedOperationException";
  };
  readonly UpdateTrail: {
    readonly input: UpdateTrailRequest;
    readonly output: UpdateTrailResponse;
    readonly errors:
      | "CloudTrailARNInvalidException"
      | "CloudTrailAccessNotEnabledException"
      | "CloudTrailInvalidClientTokenIdException"
      | "CloudWatchLogsDeliveryUnavailableException"
      | "ConflictException"
      | "InsufficientDependencyServiceAccessPermissionException"
      | "InsufficientEncryptionPolicyException"
      | "InsufficientS3BucketPolicyException"
      | "InsufficientSnsTopicPolicyException"
      | "InvalidCloudWatchLogsLogGroupArnException"
      | "InvalidCloudWatchLogsRoleArnException"
      | "InvalidEventSelectorsException"
      | "InvalidHomeRegionException"
      | "InvalidKmsKeyIdException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterException"
      | "InvalidS3BucketNameException"
      | "InvalidS3PrefixException"
      | "InvalidSnsTopicNameException"
      | "InvalidTrailNameException"
      | "KmsException"
      | "KmsKeyDisabledException"
      | "KmsKeyNotFoundException"
      | "NoManagementAccountSLRExistsException"
      | "NotOrganizationMasterAccountException"
      | "OperationNotPermittedException"
      | "OrganizationNotInAllFeaturesModeException"
      | "OrganizationsNotInUseException"
      | "S3BucketDoesNotExistException"
      | "ThrottlingException"
      | "TrailNotFoundException"
      | "TrailNotProvidedException"
      | "UnsupportedOperationException";
  };
}

export type AccessDeniedException = Readonly<Record<string, never>>;

export type AccountHasOngoingImportException = Readonly<Record<string, never>>;

export type AccountNotFoundException = Readonly<Record<string, never>>;

export type AccountNotRegisteredException = Readonly<Record<string, never>>;

export type AccountRegisteredException = Readonly<Record<string, never>>;

export interface AddTagsRequest {
  readonly ResourceId: string;
  readonly TagsList: readonly Tag[];
}

export type AddTagsResponse = Readonly<Record<string, never>>;

export interface AdvancedEventSelector {
  readonly Name?: string | undefined;
  readonly FieldSelectors: readonly AdvancedFieldSelector[];
}

export interface AdvancedFieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[] | undefined;
  readonly StartsWith?: readonly string[] | undefined;
  readonly EndsWith?: readonly string[] | undefined;
  readonly NotEquals?: readonly string[] | undefined;
  readonly NotStartsWith?: readonly string[] | undefined;
  readonly NotEndsWith?: readonly string[] | undefined;
}

export interface AggregationConfiguration {
  readonly Templates: readonly Template[];
  readonly EventCategory: EventCategoryAggregation;
}

export type BillingMode = "EXTENDABLE_RETENTION_PRICING" | "FIXED_RETENTION_PRICING";

export interface CancelQueryRequest {
  readonly EventDataStore?: string | undefined;
  readonly QueryId: string;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface CancelQueryResponse {
  readonly QueryId: string;
  readonly QueryStatus: QueryStatus;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export type CannotDelegateManagementAccountException = Readonly<Record<string, never>>;

export interface Channel {
  readonly ChannelArn?: string | undefined;
  readonly Name?: string | undefined;
}

export type ChannelARNInvalidException = Readonly<Record<string, never>>;

export type ChannelAlreadyExistsException = Readonly<Record<string, never>>;

export type ChannelExistsForEDSException = Readonly<Record<string, never>>;

export type ChannelMaxLimitExceededException = Readonly<Record<string, never>>;

export type ChannelNotFoundException = Readonly<Record<string, never>>;

export type CloudTrailARNInvalidException = Readonly<Record<string, never>>;

export type CloudTrailAccessNotEnabledException = Readonly<Record<string, never>>;

export type CloudTrailInvalidClientTokenIdException = Readonly<Record<string, never>>;

export type CloudWatchLogsDeliveryUnavailableException = Readonly<Record<string, never>>;

export type ConcurrentModificationException = Readonly<Record<string, never>>;

export type ConflictException = Readonly<Record<string, never>>;

export interface ContextKeySelector {
  readonly Type: Type;
  readonly Equals: readonly string[];
}

export interface CreateChannelRequest {
  readonly Name: string;
  readonly Source: string;
  readonly Destinations: readonly Destination[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateChannelResponse {
  readonly ChannelArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Source?: string | undefined;
  readonly Destinations?: readonly Destination[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDashboardRequest {
  readonly Name: string;
  readonly RefreshSchedule?: RefreshSchedule | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly Widgets?: readonly RequestWidget[] | undefined;
}

export interface CreateDashboardResponse {
  readonly DashboardArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: DashboardType | undefined;
  readonly Widgets?: readonly Widget[] | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
  readonly RefreshSchedule?: RefreshSchedule | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
}

export interface CreateEventDataStoreRequest {
  readonly Name: string;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly StartIngestion?: boolean | undefined;
  readonly BillingMode?: BillingMode | undefined;
}

export interface CreateEventDataStoreResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BillingMode?: BillingMode | undefined;
}

export interface CreateTrailRequest {
  readonly Name: string;
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicName?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly EnableLogFileValidation?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
}

export interface CreateTrailResponse {
  readonly Name?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicName?: string | undefined;
  readonly SnsTopicARN?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly TrailARN?: string | undefined;
  readonly LogFileValidationEnabled?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
}

export interface DashboardDetail {
  readonly DashboardArn?: string | undefined;
  readonly Type?: DashboardType | undefined;
}

export type DashboardStatus = "CREATING" | "CREATED" | "UPDATING" | "UPDATED" | "DELETING";

export type DashboardType = "MANAGED" | "CUSTOM";

export interface DataResource {
  readonly Type?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type DelegatedAdminAccountLimitExceededException = Readonly<Record<string, never>>;

export interface DeleteChannelRequest {
  readonly Channel: string;
}

export type DeleteChannelResponse = Readonly<Record<string, never>>;

export interface DeleteDashboardRequest {
  readonly DashboardId: string;
}

export type DeleteDashboardResponse = Readonly<Record<string, never>>;

export interface DeleteEventDataStoreRequest {
  readonly EventDataStore: string;
}

export type DeleteEventDataStoreResponse = Readonly<Record<string, never>>;

export interface DeleteResourcePolicyRequest {
  readonly ResourceArn: string;
}

export type DeleteResourcePolicyResponse = Readonly<Record<string, never>>;

export interface DeleteTrailRequest {
  readonly Name: string;
}

export type DeleteTrailResponse = Readonly<Record<string, never>>;

export type DeliveryStatus =
  | "SUCCESS"
  | "FAILED"
  | "FAILED_SIGNING_FILE"
  | "PENDING"
  | "RESOURCE_NOT_FOUND"
  | "ACCESS_DENIED"
  | "ACCESS_DENIED_SIGNING_FILE"
  | "CANCELLED"
  | "UNKNOWN";

export interface DeregisterOrganizationDelegatedAdminRequest {
  readonly DelegatedAdminAccountId: string;
}

export type DeregisterOrganizationDelegatedAdminResponse = Readonly<Record<string, never>>;

export interface DescribeQueryRequest {
  readonly EventDataStore?: string | undefined;
  readonly QueryId?: string | undefined;
  readonly QueryAlias?: string | undefined;
  readonly RefreshId?: string | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface DescribeQueryResponse {
  readonly QueryId?: string | undefined;
  readonly QueryString?: string | undefined;
  readonly QueryStatus?: QueryStatus | undefined;
  readonly QueryStatistics?: QueryStatisticsForDescribeQuery | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly DeliveryS3Uri?: string | undefined;
  readonly DeliveryStatus?: DeliveryStatus | undefined;
  readonly Prompt?: string | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface DescribeTrailsRequest {
  readonly trailNameList?: readonly string[] | undefined;
  readonly includeShadowTrails?: boolean | undefined;
}

export interface DescribeTrailsResponse {
  readonly trailList?: readonly Trail[] | undefined;
}

export interface Destination {
  readonly Type: DestinationType;
  readonly Location: string;
}

export type DestinationType = "EVENT_DATA_STORE" | "AWS_SERVICE";

export interface DisableFederationRequest {
  readonly EventDataStore: string;
}

export interface DisableFederationResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly FederationStatus?: FederationStatus | undefined;
}

export interface EnableFederationRequest {
  readonly EventDataStore: string;
  readonly FederationRoleArn: string;
}

export interface EnableFederationResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly FederationStatus?: FederationStatus | undefined;
  readonly FederationRoleArn?: string | undefined;
}

export interface EventShape {
  readonly EventId?: string | undefined;
  readonly EventName?: string | undefined;
  readonly ReadOnly?: string | undefined;
  readonly AccessKeyId?: string | undefined;
  readonly EventTime?: Instant | undefined;
  readonly EventSource?: string | undefined;
  readonly Username?: string | undefined;
  readonly Resources?: readonly Resource[] | undefined;
  readonly CloudTrailEvent?: string | undefined;
}

export type EventCategory = "insight";

export type EventCategoryAggregation = "Data";

export interface EventDataStore {
  readonly EventDataStoreArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
}

export type EventDataStoreARNInvalidException = Readonly<Record<string, never>>;

export type EventDataStoreAlreadyExistsException = Readonly<Record<string, never>>;

export type EventDataStoreFederationEnabledException = Readonly<Record<string, never>>;

export type EventDataStoreHasOngoingImportException = Readonly<Record<string, never>>;

export type EventDataStoreMaxLimitExceededException = Readonly<Record<string, never>>;

export type EventDataStoreNotFoundException = Readonly<Record<string, never>>;

export type EventDataStoreStatus =
  | "CREATED"
  | "ENABLED"
  | "PENDING_DELETION"
  | "STARTING_INGESTION"
  | "STOPPING_INGESTION"
  | "STOPPED_INGESTION";

export type EventDataStoreTerminationProtectedException = Readonly<Record<string, never>>;

export interface EventSelector {
  readonly ReadWriteType?: ReadWriteType | undefined;
  readonly IncludeManagementEvents?: boolean | undefined;
  readonly DataResources?: readonly DataResource[] | undefined;
  readonly ExcludeManagementEventSources?: readonly string[] | undefined;
}

export type FederationStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED";

export interface GenerateQueryRequest {
  readonly EventDataStores: readonly string[];
  readonly Prompt: string;
}

export interface GenerateQueryResponse {
  readonly QueryStatement?: string | undefined;
  readonly QueryAlias?: string | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export type GenerateResponseException = Readonly<Record<string, never>>;

export interface GetChannelRequest {
  readonly Channel: string;
}

export interface GetChannelResponse {
  readonly ChannelArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Source?: string | undefined;
  readonly SourceConfig?: SourceConfig | undefined;
  readonly Destinations?: readonly Destination[] | undefined;
  readonly IngestionStatus?: IngestionStatus | undefined;
}

export interface GetDashboardRequest {
  readonly DashboardId: string;
}

export interface GetDashboardResponse {
  readonly DashboardArn?: string | undefined;
  readonly Type?: DashboardType | undefined;
  readonly Status?: DashboardStatus | undefined;
  readonly Widgets?: readonly Widget[] | undefined;
  readonly RefreshSchedule?: RefreshSchedule | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly LastRefreshId?: string | undefined;
  readonly LastRefreshFailureReason?: string | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
}

export interface GetEventConfigurationRequest {
  readonly TrailName?: string | undefined;
  readonly EventDataStore?: string | undefined;
}

export interface GetEventConfigurationResponse {
  readonly TrailARN?: string | undefined;
  readonly EventDataStoreArn?: string | undefined;
  readonly MaxEventSize?: MaxEventSize | undefined;
  readonly ContextKeySelectors?: readonly ContextKeySelector[] | undefined;
  readonly AggregationConfigurations?: readonly AggregationConfiguration[] | undefined;
}

export interface GetEventDataStoreRequest {
  readonly EventDataStore: string;
}

export interface GetEventDataStoreResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BillingMode?: BillingMode | undefined;
  readonly FederationStatus?: FederationStatus | undefined;
  readonly FederationRoleArn?: string | undefined;
  readonly PartitionKeys?: readonly PartitionKey[] | undefined;
}

export interface GetEventSelectorsRequest {
  readonly TrailName: string;
}

export interface GetEventSelectorsResponse {
  readonly TrailARN?: string | undefined;
  readonly EventSelectors?: readonly EventSelector[] | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface GetImportRequest {
  readonly ImportId: string;
}

export interface GetImportResponse {
  readonly ImportId?: string | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly ImportSource?: ImportSource | undefined;
  readonly StartEventTime?: Instant | undefined;
  readonly EndEventTime?: Instant | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly ImportStatistics?: ImportStatistics | undefined;
}

export interface GetInsightSelectorsRequest {
  readonly TrailName?: string | undefined;
  readonly EventDataStore?: string | undefined;
}

export interface GetInsightSelectorsResponse {
  readonly TrailARN?: string | undefined;
  readonly InsightSelectors?: readonly InsightSelector[] | undefined;
  readonly EventDataStoreArn?: string | undefined;
  readonly InsightsDestination?: string | undefined;
}

export interface GetQueryResultsRequest {
  readonly EventDataStore?: string | undefined;
  readonly QueryId: string;
  readonly NextToken?: string | undefined;
  readonly MaxQueryResults?: number | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface GetQueryResultsResponse {
  readonly QueryStatus?: QueryStatus | undefined;
  readonly QueryStatistics?: QueryStatistics | undefined;
  readonly QueryResultRows?: readonly (readonly Readonly<Record<string, string>>[])[] | undefined;
  readonly NextToken?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface GetResourcePolicyRequest {
  readonly ResourceArn: string;
}

export interface GetResourcePolicyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePolicy?: string | undefined;
  readonly DelegatedAdminResourcePolicy?: string | undefined;
}

export interface GetTrailRequest {
  readonly Name: string;
}

export interface GetTrailResponse {
  readonly Trail?: Trail | undefined;
}

export interface GetTrailStatusRequest {
  readonly Name: string;
}

export interface GetTrailStatusResponse {
  readonly IsLogging?: boolean | undefined;
  readonly LatestDeliveryError?: string | undefined;
  readonly LatestNotificationError?: string | undefined;
  readonly LatestDeliveryTime?: Instant | undefined;
  readonly LatestNotificationTime?: Instant | undefined;
  readonly StartLoggingTime?: Instant | undefined;
  readonly StopLoggingTime?: Instant | undefined;
  readonly LatestCloudWatchLogsDeliveryError?: string | undefined;
  readonly LatestCloudWatchLogsDeliveryTime?: Instant | undefined;
  readonly LatestDigestDeliveryTime?: Instant | undefined;
  readonly LatestDigestDeliveryError?: string | undefined;
  readonly LatestDeliveryAttemptTime?: string | undefined;
  readonly LatestNotificationAttemptTime?: string | undefined;
  readonly LatestNotificationAttemptSucceeded?: string | undefined;
  readonly LatestDeliveryAttemptSucceeded?: string | undefined;
  readonly TimeLoggingStarted?: string | undefined;
  readonly TimeLoggingStopped?: string | undefined;
}

export interface ImportFailureListItem {
  readonly Location?: string | undefined;
  readonly Status?: ImportFailureStatus | undefined;
  readonly ErrorType?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
}

export type ImportFailureStatus = "FAILED" | "RETRY" | "SUCCEEDED";

export type ImportNotFoundException = Readonly<Record<string, never>>;

export interface ImportSource {
  readonly S3: S3ImportSource;
}

export interface ImportStatistics {
  readonly PrefixesFound?: number | undefined;
  readonly PrefixesCompleted?: number | undefined;
  readonly FilesCompleted?: number | undefined;
  readonly EventsCompleted?: number | undefined;
  readonly FailedEntries?: number | undefined;
}

export type ImportStatus = "INITIALIZING" | "IN_PROGRESS" | "FAILED" | "STOPPED" | "COMPLETED";

export interface ImportsListItem {
  readonly ImportId?: string | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
}

export type InactiveEventDataStoreException = Readonly<Record<string, never>>;

export type InactiveQueryException = Readonly<Record<string, never>>;

export interface IngestionStatus {
  readonly LatestIngestionSuccessTime?: Instant | undefined;
  readonly LatestIngestionSuccessEventID?: string | undefined;
  readonly LatestIngestionErrorCode?: string | undefined;
  readonly LatestIngestionAttemptTime?: Instant | undefined;
  readonly LatestIngestionAttemptEventID?: string | undefined;
}

export type InsightNotEnabledException = Readonly<Record<string, never>>;

export interface InsightSelector {
  readonly InsightType?: InsightType | undefined;
  readonly EventCategories?: readonly SourceEventCategory[] | undefined;
}

export type InsightType = "ApiCallRateInsight" | "ApiErrorRateInsight";

export type InsightsMetricDataType = "FillWithZeros" | "NonZeroData";

export type InsufficientDependencyServiceAccessPermissionException = Readonly<Record<string, never>>;

export type InsufficientEncryptionPolicyException = Readonly<Record<string, never>>;

export type InsufficientIAMAccessPermissionException = Readonly<Record<string, never>>;

export type InsufficientS3BucketPolicyException = Readonly<Record<string, never>>;

export type InsufficientSnsTopicPolicyException = Readonly<Record<string, never>>;

export type InvalidCloudWatchLogsLogGroupArnException = Readonly<Record<string, never>>;

export type InvalidCloudWatchLogsRoleArnException = Readonly<Record<string, never>>;

export type InvalidDateRangeException = Readonly<Record<string, never>>;

export type InvalidEventCategoryException = Readonly<Record<string, never>>;

export type InvalidEventDataStoreCategoryException = Readonly<Record<string, never>>;

export type InvalidEventDataStoreStatusException = Readonly<Record<string, never>>;

export type InvalidEventSelectorsException = Readonly<Record<string, never>>;

export type InvalidHomeRegionException = Readonly<Record<string, never>>;

export type InvalidImportSourceException = Readonly<Record<string, never>>;

export type InvalidInsightSelectorsException = Readonly<Record<string, never>>;

export type InvalidKmsKeyIdException = Readonly<Record<string, never>>;

export type InvalidLookupAttributesException = Readonly<Record<string, never>>;

export type InvalidMaxResultsException = Readonly<Record<string, never>>;

export type InvalidNextTokenException = Readonly<Record<string, never>>;

export type InvalidParameterCombinationException = Readonly<Record<string, never>>;

export type InvalidParameterException = Readonly<Record<string, never>>;

export type InvalidQueryStatementException = Readonly<Record<string, never>>;

export type InvalidQueryStatusException = Readonly<Record<string, never>>;

export type InvalidS3BucketNameException = Readonly<Record<string, never>>;

export type InvalidS3PrefixException = Readonly<Record<string, never>>;

export type InvalidSnsTopicNameException = Readonly<Record<string, never>>;

export type InvalidSourceException = Readonly<Record<string, never>>;

export type InvalidTagParameterException = Readonly<Record<string, never>>;

export type InvalidTimeRangeException = Readonly<Record<string, never>>;

export type InvalidTokenException = Readonly<Record<string, never>>;

export type InvalidTrailNameException = Readonly<Record<string, never>>;

export type KmsException = Readonly<Record<string, never>>;

export type KmsKeyDisabledException = Readonly<Record<string, never>>;

export type KmsKeyNotFoundException = Readonly<Record<string, never>>;

export interface ListChannelsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListChannelsResponse {
  readonly Channels?: readonly Channel[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDashboardsRequest {
  readonly NamePrefix?: string | undefined;
  readonly Type?: DashboardType | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDashboardsResponse {
  readonly Dashboards?: readonly DashboardDetail[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEventDataStoresRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListEventDataStoresResponse {
  readonly EventDataStores?: readonly EventDataStore[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListImportFailuresRequest {
  readonly ImportId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListImportFailuresResponse {
  readonly Failures?: readonly ImportFailureListItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListImportsRequest {
  readonly MaxResults?: number | undefined;
  readonly Destination?: string | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListImportsResponse {
  readonly Imports?: readonly ImportsListItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export type ListInsightsDataDimensionKey = "EventId" | "EventName" | "EventSource";

export interface ListInsightsDataRequest {
  readonly InsightSource: string;
  readonly DataType: ListInsightsDataType;
  readonly Dimensions?: Readonly<Record<string, string>> | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInsightsDataResponse {
  readonly Events?: readonly EventShape[] | undefined;
  readonly NextToken?: string | undefined;
}

export type ListInsightsDataType = "InsightsEvents";

export interface ListInsightsMetricDataRequest {
  readonly TrailName?: string | undefined;
  readonly EventSource: string;
  readonly EventName: string;
  readonly InsightType: InsightType;
  readonly ErrorCode?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Period?: number | undefined;
  readonly DataType?: InsightsMetricDataType | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInsightsMetricDataResponse {
  readonly TrailARN?: string | undefined;
  readonly EventSource?: string | undefined;
  readonly EventName?: string | undefined;
  readonly InsightType?: InsightType | undefined;
  readonly ErrorCode?: string | undefined;
  readonly Timestamps?: readonly Instant[] | undefined;
  readonly Values?: readonly number[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPublicKeysRequest {
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPublicKeysResponse {
  readonly PublicKeyList?: readonly PublicKey[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListQueriesRequest {
  readonly EventDataStore: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly QueryStatus?: QueryStatus | undefined;
}

export interface ListQueriesResponse {
  readonly Queries?: readonly Query[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsRequest {
  readonly ResourceIdList: readonly string[];
  readonly NextToken?: string | undefined;
}

export interface ListTagsResponse {
  readonly ResourceTagList?: readonly ResourceTag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrailsRequest {
  readonly NextToken?: string | undefined;
}

export interface ListTrailsResponse {
  readonly Trails?: readonly TrailInfo[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface LookupAttribute {
  readonly AttributeKey: LookupAttributeKey;
  readonly AttributeValue: string;
}

export type LookupAttributeKey =
  | "EventId"
  | "EventName"
  | "ReadOnly"
  | "Username"
  | "ResourceType"
  | "ResourceName"
  | "EventSource"
  | "AccessKeyId";

export interface LookupEventsRequest {
  readonly LookupAttributes?: readonly LookupAttribute[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly EventCategory?: EventCategory | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface LookupEventsResponse {
  readonly Events?: readonly EventShape[] | undefined;
  readonly NextToken?: string | undefined;
}

export type MaxConcurrentQueriesException = Readonly<Record<string, never>>;

export type MaxEventSize = "Standard" | "Large";

export type MaximumNumberOfTrailsExceededException = Readonly<Record<string, never>>;

export type NoManagementAccountSLRExistsException = Readonly<Record<string, never>>;

export type NotOrganizationManagementAccountException = Readonly<Record<string, never>>;

export type NotOrganizationMasterAccountException = Readonly<Record<string, never>>;

export type OperationNotPermittedException = Readonly<Record<string, never>>;

export type OrganizationNotInAllFeaturesModeException = Readonly<Record<string, never>>;

export type OrganizationsNotInUseException = Readonly<Record<string, never>>;

export interface PartitionKey {
  readonly Name: string;
  readonly Type: string;
}

export interface PublicKey {
  readonly Value?: Uint8Array | undefined;
  readonly ValidityStartTime?: Instant | undefined;
  readonly ValidityEndTime?: Instant | undefined;
  readonly Fingerprint?: string | undefined;
}

export interface PutEventConfigurationRequest {
  readonly TrailName?: string | undefined;
  readonly EventDataStore?: string | undefined;
  readonly MaxEventSize?: MaxEventSize | undefined;
  readonly ContextKeySelectors?: readonly ContextKeySelector[] | undefined;
  readonly AggregationConfigurations?: readonly AggregationConfiguration[] | undefined;
}

export interface PutEventConfigurationResponse {
  readonly TrailARN?: string | undefined;
  readonly EventDataStoreArn?: string | undefined;
  readonly MaxEventSize?: MaxEventSize | undefined;
  readonly ContextKeySelectors?: readonly ContextKeySelector[] | undefined;
  readonly AggregationConfigurations?: readonly AggregationConfiguration[] | undefined;
}

export interface PutEventSelectorsRequest {
  readonly TrailName: string;
  readonly EventSelectors?: readonly EventSelector[] | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface PutEventSelectorsResponse {
  readonly TrailARN?: string | undefined;
  readonly EventSelectors?: readonly EventSelector[] | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface PutInsightSelectorsRequest {
  readonly TrailName?: string | undefined;
  readonly InsightSelectors: readonly InsightSelector[];
  readonly EventDataStore?: string | undefined;
  readonly InsightsDestination?: string | undefined;
}

export interface PutInsightSelectorsResponse {
  readonly TrailARN?: string | undefined;
  readonly InsightSelectors?: readonly InsightSelector[] | undefined;
  readonly EventDataStoreArn?: string | undefined;
  readonly InsightsDestination?: string | undefined;
}

export interface PutResourcePolicyRequest {
  readonly ResourceArn: string;
  readonly ResourcePolicy: string;
}

export interface PutResourcePolicyResponse {
  readonly ResourceArn?: string | undefined;
  readonly ResourcePolicy?: string | undefined;
  readonly DelegatedAdminResourcePolicy?: string | undefined;
}

export interface Query {
  readonly QueryId?: string | undefined;
  readonly QueryStatus?: QueryStatus | undefined;
  readonly CreationTime?: Instant | undefined;
}

export type QueryIdNotFoundException = Readonly<Record<string, never>>;

export interface QueryStatistics {
  readonly ResultsCount?: number | undefined;
  readonly TotalResultsCount?: number | undefined;
  readonly BytesScanned?: number | undefined;
}

export interface QueryStatisticsForDescribeQuery {
  readonly EventsMatched?: number | undefined;
  readonly EventsScanned?: number | undefined;
  readonly BytesScanned?: number | undefined;
  readonly ExecutionTimeInMillis?: number | undefined;
  readonly CreationTime?: Instant | undefined;
}

export type QueryStatus =
  | "QUEUED"
  | "RUNNING"
  | "FINISHED"
  | "FAILED"
  | "CANCELLED"
  | "TIMED_OUT";

export type ReadWriteType = "ReadOnly" | "WriteOnly" | "All";

export interface RefreshSchedule {
  readonly Frequency?: RefreshScheduleFrequency | undefined;
  readonly Status?: RefreshScheduleStatus | undefined;
  readonly TimeOfDay?: string | undefined;
}

export interface RefreshScheduleFrequency {
  readonly Unit?: RefreshScheduleFrequencyUnit | undefined;
  readonly Value?: number | undefined;
}

export type RefreshScheduleFrequencyUnit = "HOURS" | "DAYS";

export type RefreshScheduleStatus = "ENABLED" | "DISABLED";

export interface RegisterOrganizationDelegatedAdminRequest {
  readonly MemberAccountId: string;
}

export type RegisterOrganizationDelegatedAdminResponse = Readonly<Record<string, never>>;

export interface RemoveTagsRequest {
  readonly ResourceId: string;
  readonly TagsList: readonly Tag[];
}

export type RemoveTagsResponse = Readonly<Record<string, never>>;

export interface RequestWidget {
  readonly QueryStatement: string;
  readonly QueryParameters?: readonly string[] | undefined;
  readonly ViewProperties: Readonly<Record<string, string>>;
}

export interface Resource {
  readonly ResourceType?: string | undefined;
  readonly ResourceName?: string | undefined;
}

export type ResourceARNNotValidException = Readonly<Record<string, never>>;

export type ResourceNotFoundException = Readonly<Record<string, never>>;

export type ResourcePolicyNotFoundException = Readonly<Record<string, never>>;

export type ResourcePolicyNotValidException = Readonly<Record<string, never>>;

export interface ResourceTag {
  readonly ResourceId?: string | undefined;
  readonly TagsList?: readonly Tag[] | undefined;
}

export type ResourceTypeNotSupportedException = Readonly<Record<string, never>>;

export interface RestoreEventDataStoreRequest {
  readonly EventDataStore: string;
}

export interface RestoreEventDataStoreResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BillingMode?: BillingMode | undefined;
}

export type S3BucketDoesNotExistException = Readonly<Record<string, never>>;

export interface S3ImportSource {
  readonly S3LocationUri: string;
  readonly S3BucketRegion: string;
  readonly S3BucketAccessRoleArn: string;
}

export interface SearchSampleQueriesRequest {
  readonly SearchPhrase: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchSampleQueriesResponse {
  readonly SearchResults?: readonly SearchSampleQueriesSearchResult[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchSampleQueriesSearchResult {
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly SQL?: string | undefined;
  readonly Relevance?: number | undefined;
}

export type ServiceQuotaExceededException = Readonly<Record<string, never>>;

export interface SourceConfig {
  readonly ApplyToAllRegions?: boolean | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export type SourceEventCategory = "Management" | "Data";

export interface StartDashboardRefreshRequest {
  readonly DashboardId: string;
  readonly QueryParameterValues?: Readonly<Record<string, string>> | undefined;
}

export interface StartDashboardRefreshResponse {
  readonly RefreshId?: string | undefined;
}

export interface StartEventDataStoreIngestionRequest {
  readonly EventDataStore: string;
}

export type StartEventDataStoreIngestionResponse = Readonly<Record<string, never>>;

export interface StartImportRequest {
  readonly Destinations?: readonly string[] | undefined;
  readonly ImportSource?: ImportSource | undefined;
  readonly StartEventTime?: Instant | undefined;
  readonly EndEventTime?: Instant | undefined;
  readonly ImportId?: string | undefined;
}

export interface StartImportResponse {
  readonly ImportId?: string | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly ImportSource?: ImportSource | undefined;
  readonly StartEventTime?: Instant | undefined;
  readonly EndEventTime?: Instant | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
}

export interface StartLoggingRequest {
  readonly Name: string;
}

export type StartLoggingResponse = Readonly<Record<string, never>>;

export interface StartQueryRequest {
  readonly QueryStatement?: string | undefined;
  readonly DeliveryS3Uri?: string | undefined;
  readonly QueryAlias?: string | undefined;
  readonly QueryParameters?: readonly string[] | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface StartQueryResponse {
  readonly QueryId?: string | undefined;
  readonly EventDataStoreOwnerAccountId?: string | undefined;
}

export interface StopEventDataStoreIngestionRequest {
  readonly EventDataStore: string;
}

export type StopEventDataStoreIngestionResponse = Readonly<Record<string, never>>;

export interface StopImportRequest {
  readonly ImportId: string;
}

export interface StopImportResponse {
  readonly ImportId?: string | undefined;
  readonly ImportSource?: ImportSource | undefined;
  readonly Destinations?: readonly string[] | undefined;
  readonly ImportStatus?: ImportStatus | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly StartEventTime?: Instant | undefined;
  readonly EndEventTime?: Instant | undefined;
  readonly ImportStatistics?: ImportStatistics | undefined;
}

export interface StopLoggingRequest {
  readonly Name: string;
}

export type StopLoggingResponse = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export type TagsLimitExceededException = Readonly<Record<string, never>>;

export type Template = "API_ACTIVITY" | "RESOURCE_ACCESS" | "USER_ACTIONS";

export type ThrottlingException = Readonly<Record<string, never>>;

export interface Trail {
  readonly Name?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicName?: string | undefined;
  readonly SnsTopicARN?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly HomeRegion?: string | undefined;
  readonly TrailARN?: string | undefined;
  readonly LogFileValidationEnabled?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly HasCustomEventSelectors?: boolean | undefined;
  readonly HasInsightSelectors?: boolean | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
}

export type TrailAlreadyExistsException = Readonly<Record<string, never>>;

export interface TrailInfo {
  readonly TrailARN?: string | undefined;
  readonly Name?: string | undefined;
  readonly HomeRegion?: string | undefined;
}

export type TrailNotFoundException = Readonly<Record<string, never>>;

export type TrailNotProvidedException = Readonly<Record<string, never>>;

export type Type = "TagContext" | "RequestContext";

export type UnsupportedOperationException = Readonly<Record<string, never>>;

export interface UpdateChannelRequest {
  readonly Channel: string;
  readonly Destinations?: readonly Destination[] | undefined;
  readonly Name?: string | undefined;
}

export interface UpdateChannelResponse {
  readonly ChannelArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Source?: string | undefined;
  readonly Destinations?: readonly Destination[] | undefined;
}

export interface UpdateDashboardRequest {
  readonly DashboardId: string;
  readonly Widgets?: readonly RequestWidget[] | undefined;
  readonly RefreshSchedule?: RefreshSchedule | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
}

export interface UpdateDashboardResponse {
  readonly DashboardArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: DashboardType | undefined;
  readonly Widgets?: readonly Widget[] | undefined;
  readonly RefreshSchedule?: RefreshSchedule | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
}

export interface UpdateEventDataStoreRequest {
  readonly EventDataStore: string;
  readonly Name?: string | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BillingMode?: BillingMode | undefined;
}

export interface UpdateEventDataStoreResponse {
  readonly EventDataStoreArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: EventDataStoreStatus | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
  readonly MultiRegionEnabled?: boolean | undefined;
  readonly OrganizationEnabled?: boolean | undefined;
  readonly RetentionPeriod?: number | undefined;
  readonly TerminationProtectionEnabled?: boolean | undefined;
  readonly CreatedTimestamp?: Instant | undefined;
  readonly UpdatedTimestamp?: Instant | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BillingMode?: BillingMode | undefined;
  readonly FederationStatus?: FederationStatus | undefined;
  readonly FederationRoleArn?: string | undefined;
}

export interface UpdateTrailRequest {
  readonly Name: string;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicName?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly EnableLogFileValidation?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
}

export interface UpdateTrailResponse {
  readonly Name?: string | undefined;
  readonly S3BucketName?: string | undefined;
  readonly S3KeyPrefix?: string | undefined;
  readonly SnsTopicName?: string | undefined;
  readonly SnsTopicARN?: string | undefined;
  readonly IncludeGlobalServiceEvents?: boolean | undefined;
  readonly IsMultiRegionTrail?: boolean | undefined;
  readonly TrailARN?: string | undefined;
  readonly LogFileValidationEnabled?: boolean | undefined;
  readonly CloudWatchLogsLogGroupArn?: string | undefined;
  readonly CloudWatchLogsRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly IsOrganizationTrail?: boolean | undefined;
}

export interface Widget {
  readonly QueryAlias?: string | undefined;
  readonly QueryStatement?: string | undefined;
  readonly QueryParameters?: readonly string[] | undefined;
  readonly ViewProperties?: Readonly<Record<string, string>> | undefined;
}
