/**
 * Every error CloudTrail answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const accessDenied = (message: string): AwsError =>
  new AwsError("AccessDeniedException", 400, message);
export const accountHasOngoingImport = (message: string): AwsError =>
  new AwsError("AccountHasOngoingImportException", 400, message);
export const accountNotFound = (message: string): AwsError =>
  new AwsError("AccountNotFoundException", 400, message);
export const accountNotRegistered = (message: string): AwsError =>
  new AwsError("AccountNotRegisteredException", 400, message);
export const accountRegistered = (message: string): AwsError =>
  new AwsError("AccountRegisteredException", 400, message);
export const cannotDelegateManagementAccount = (message: string): AwsError =>
  new AwsError("CannotDelegateManagementAccountException", 400, message);
export const channelARNInvalid = (message: string): AwsError =>
  new AwsError("ChannelARNInvalidException", 400, message);
export const channelAlreadyExists = (message: string): AwsError =>
  new AwsError("ChannelAlreadyExistsException", 400, message);
export const channelExistsForEDS = (message: string): AwsError =>
  new AwsError("ChannelExistsForEDSException", 400, message);
export const channelMaxLimitExceeded = (message: string): AwsError =>
  new AwsError("ChannelMaxLimitExceededException", 400, message);
export const channelNotFound = (message: string): AwsError =>
  new AwsError("ChannelNotFoundException", 400, message);
export const cloudTrailARNInvalid = (message: string): AwsError =>
  new AwsError("CloudTrailARNInvalidException", 400, message);
export const cloudTrailAccessNotEnabled = (message: string): AwsError =>
  new AwsError("CloudTrailAccessNotEnabledException", 400, message);
export const cloudTrailInvalidClientTokenId = (message: string): AwsError =>
  new AwsError("CloudTrailInvalidClientTokenIdException", 400, message);
export const cloudWatchLogsDeliveryUnavailable = (message: string): AwsError =>
  new AwsError("CloudWatchLogsDeliveryUnavailableException", 400, message);
export const concurrentModification = (message: string): AwsError =>
  new AwsError("ConcurrentModificationException", 400, message);
export const conflict = (message: string): AwsError => new AwsError("ConflictException", 400, message);
export const delegatedAdminAccountLimitExceeded = (message: string): AwsError =>
  new AwsError("DelegatedAdminAccountLimitExceededException", 400, message);
export const eventDataStoreARNInvalid = (message: string): AwsError =>
  new AwsError("EventDataStoreARNInvalidException", 400, message);
export const eventDataStoreAlreadyExists = (message: string): AwsError =>
  new AwsError("EventDataStoreAlreadyExistsException", 400, message);
export const eventDataStoreFederationEnabled = (message: string): AwsError =>
  new AwsError("EventDataStoreFederationEnabledException", 400, message);
export const eventDataStoreHasOngoingImport = (message: string): AwsError =>
  new AwsError("EventDataStoreHasOngoingImportException", 400, message);
export const eventDataStoreMaxLimitExceeded = (message: string): AwsError =>
  new AwsError("EventDataStoreMaxLimitExceededException", 400, message);
export const eventDataStoreNotFound = (message: string): AwsError =>
  new AwsError("EventDataStoreNotFoundException", 400, message);
export const eventDataStoreTerminationProtected = (message: string): AwsError =>
  new AwsError("EventDataStoreTerminationProtectedException", 400, message);
export const generateResponse = (message: string): AwsError =>
  new AwsError("GenerateResponseException", 400, message);
export const importNotFound = (message: string): AwsError =>
  new AwsError("ImportNotFoundException", 400, message);
export const inactiveEventDataStore = (message: string): AwsError =>
  new AwsError("InactiveEventDataStoreException", 400, message);
export const inactiveQuery = (message: string): AwsError =>
  new AwsError("InactiveQueryException", 400, message);
export const insightNotEnabled = (message: string): AwsError =>
  new AwsError("InsightNotEnabledException", 400, message);
export const insufficientDependencyServiceAccessPermission = (message: string): AwsError =>
  new AwsError("InsufficientDependencyServiceAccessPermissionException", 400, message);
export const insufficientEncryptionPolicy = (message: string): AwsError =>
  new AwsError("InsufficientEncryptionPolicyException", 400, message);
export const insufficientIAMAccessPermission = (message: string): AwsError =>
  new AwsError("InsufficientIAMAccessPermissionException", 400, message);
export const insufficientS3BucketPolicy = (message: string): AwsError =>
  new AwsError("InsufficientS3BucketPolicyException", 400, message);
export const insufficientSnsTopicPolicy = (message: string): AwsError =>
  new AwsError("InsufficientSnsTopicPolicyException", 400, message);
export const invalidCloudWatchLogsLogGroupArn = (message: string): AwsError =>
  new AwsError("InvalidCloudWatchLogsLogGroupArnException", 400, message);
export const invalidCloudWatchLogsRoleArn = (message: string): AwsError =>
  new AwsError("InvalidCloudWatchLogsRoleArnException", 400, message);
export const invalidDateRange = (message: string): AwsError =>
  new AwsError("InvalidDateRangeException", 400, message);
export const invalidEventCategory = (message: string): AwsError =>
  new AwsError("InvalidEventCategoryException", 400, message);
export const invalidEventDataStoreCategory = (message: string): AwsError =>
  new AwsError("InvalidEventDataStoreCategoryException", 400, message);
export const invalidEventDataStoreStatus = (message: string): AwsError =>
  new AwsError("InvalidEventDataStoreStatusException", 400, message);
export const invalidEventSelectors = (message: string): AwsError =>
  new AwsError("InvalidEventSelectorsException", 400, message);
export const invalidHomeRegion = (message: string): AwsError =>
  new AwsError("InvalidHomeRegionException", 400, message);
export const invalidImportSource = (message: string): AwsError =>
  new AwsError("InvalidImportSourceException", 400, message);
export const invalidInsightSelectors = (message: string): AwsError =>
  new AwsError("InvalidInsightSelectorsException", 400, message);
export const invalidKmsKeyId = (message: string): AwsError =>
  new AwsError("InvalidKmsKeyIdException", 400, message);
export const invalidLookupAttributes = (message: string): AwsError =>
  new AwsError("InvalidLookupAttributesException", 400, message);
export const invalidMaxResults = (message: string): AwsError =>
  new AwsError("InvalidMaxResultsException", 400, message);
export const invalidNextToken = (message: string): AwsError =>
  new AwsError("InvalidNextTokenException", 400, message);
export const invalidParameterCombination = (message: string): AwsError =>
  new AwsError("InvalidParameterCombinationException", 400, message);
export const invalidParameter = (message: string): AwsError =>
  new AwsError("InvalidParameterException", 400, message);
export const invalidQueryStatement = (message: string): AwsError =>
  new AwsError("InvalidQueryStatementException", 400, message);
export const invalidQueryStatus = (message: string): AwsError =>
  new AwsError("InvalidQueryStatusException", 400, message);
export const invalidS3BucketName = (message: string): AwsError =>
  new AwsError("InvalidS3BucketNameException", 400, message);
export const invalidS3Prefix = (message: string): AwsError =>
  new AwsError("InvalidS3PrefixException", 400, message);
export const invalidSnsTopicName = (message: string): AwsError =>
  new AwsError("InvalidSnsTopicNameException", 400, message);
export const invalidSource = (message: string): AwsError =>
  new AwsError("InvalidSourceException", 400, message);
export const invalidTagParameter = (message: string): AwsError =>
  new AwsError("InvalidTagParameterException", 400, message);
export const invalidTimeRange = (message: string): AwsError =>
  new AwsError("InvalidTimeRangeException", 400, message);
export const invalidToken = (message: string): AwsError =>
  new AwsError("InvalidTokenException", 400, message);
export const invalidTrailName = (message: string): AwsError =>
  new AwsError("InvalidTrailNameException", 400, message);
export const kms = (message: string): AwsError => new AwsError("KmsException", 400, message);
export const kmsKeyDisabled = (message: string): AwsError =>
  new AwsError("KmsKeyDisabledException", 400, message);
export const kmsKeyNotFound = (message: string): AwsError =>
  new AwsError("KmsKeyNotFoundException", 400, message);
export const maxConcurrentQueries = (message: string): AwsError =>
  new AwsError("MaxConcurrentQueriesException", 400, message);
export const maximumNumberOfTrailsExceeded = (message: string): AwsError =>
  new AwsError("MaximumNumberOfTrailsExceededException", 400, message);
export const noManagementAccountSLRExists = (message: string): AwsError =>
  new AwsError("NoManagementAccountSLRExistsException", 400, message);
export const notOrganizationManagementAccount = (message: string): AwsError =>
  new AwsError("NotOrganizationManagementAccountException", 400, message);
export const notOrganizationMasterAccount = (message: string): AwsError =>
  new AwsError("NotOrganizationMasterAccountException", 400, message);
export const operationNotPermitted = (message: string): AwsError =>
  new AwsError("OperationNotPermittedException", 400, message);
export const organizationNotInAllFeaturesMode = (message: string): AwsError =>
  new AwsError("OrganizationNotInAllFeaturesModeException", 400, message);
export const organizationsNotInUse = (message: string): AwsError =>
  new AwsError("OrganizationsNotInUseException", 400, message);
export const queryIdNotFound = (message: string): AwsError =>
  new AwsError("QueryIdNotFoundException", 400, message);
export const resourceARNNotValid = (message: string): AwsError =>
  new AwsError("ResourceARNNotValidException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, message);
export const resourcePolicyNotFound = (message: string): AwsError =>
  new AwsError("ResourcePolicyNotFoundException", 400, message);
export const resourcePolicyNotValid = (message: string): AwsError =>
  new AwsError("ResourcePolicyNotValidException", 400, message);
export const resourceTypeNotSupported = (message: string): AwsError =>
  new AwsError("ResourceTypeNotSupportedException", 400, message);
export const s3BucketDoesNotExist = (message: string): AwsError =>
  new AwsError("S3BucketDoesNotExistException", 400, message);
export const serviceQuotaExceeded = (message: string): AwsError =>
  new AwsError("ServiceQuotaExceededException", 400, message);
export const tagsLimitExceeded = (message: string): AwsError =>
  new AwsError("TagsLimitExceededException", 400, message);
export const throttling = (message: string): AwsError => new AwsError("ThrottlingException", 400, message);
export const trailAlreadyExists = (message: string): AwsError =>
  new AwsError("TrailAlreadyExistsException", 400, message);
export const trailNotFound = (message: string): AwsError =>
  new AwsError("TrailNotFoundException", 400, message);
export const trailNotProvided = (message: string): AwsError =>
  new AwsError("TrailNotProvidedException", 400, message);
export const unsupportedOperation = (message: string): AwsError =>
  new AwsError("UnsupportedOperationException", 400, message);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  new AwsError("UnsupportedOperation", 400, `Cloudlet does not support ${what} yet.`);
