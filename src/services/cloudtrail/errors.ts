/**
 * Every error CloudTrail answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const cloudTrailARNInvalid = (message: string): AwsError =>
  new AwsError("CloudTrailARNInvalidException", 400, message);
export const cloudTrailAccessNotEnabled = (message: string): AwsError =>
  new AwsError("CloudTrailAccessNotEnabledException", 400, message);
export const insightNotEnabled = (message: string): AwsError =>
  new AwsError("InsightNotEnabledException", 400, message);
export const insufficientEncryptionPolicy = (message: string): AwsError =>
  new AwsError("InsufficientEncryptionPolicyException", 400, message);
export const insufficientS3BucketPolicy = (message: string): AwsError =>
  new AwsError("InsufficientS3BucketPolicyException", 400, message);
export const insufficientSnsTopicPolicy = (message: string): AwsError =>
  new AwsError("InsufficientSnsTopicPolicyException", 400, message);
export const invalidCloudWatchLogsLogGroupArn = (message: string): AwsError =>
  new AwsError("InvalidCloudWatchLogsLogGroupArnException", 400, message);
export const invalidCloudWatchLogsRoleArn = (message: string): AwsError =>
  new AwsError("InvalidCloudWatchLogsRoleArnException", 400, message);
export const invalidEventSelectors = (message: string): AwsError =>
  new AwsError("InvalidEventSelectorsException", 400, message);
export const invalidHomeRegion = (message: string): AwsError =>
  new AwsError("InvalidHomeRegionException", 400, message);
export const invalidLookupAttributes = (message: string): AwsError =>
  new AwsError("InvalidLookupAttributesException", 400, message);
export const invalidMaxResults = (message: string): AwsError =>
  new AwsError("InvalidMaxResultsException", 400, message);
export const invalidNextToken = (message: string): AwsError =>
  new AwsError("InvalidNextTokenException", 400, message);
export const invalidParameterCombination = (message: string): AwsError =>
  new AwsError("InvalidParameterCombinationException", 400, message);
export const invalidS3Prefix = (message: string): AwsError =>
  new AwsError("InvalidS3PrefixException", 400, message);
export const invalidTagParameter = (message: string): AwsError =>
  new AwsError("InvalidTagParameterException", 400, message);
export const invalidTimeRange = (message: string): AwsError =>
  new AwsError("InvalidTimeRangeException", 400, message);
export const invalidTrailName = (message: string): AwsError =>
  new AwsError("InvalidTrailNameException", 400, message);
export const kms = (message: string): AwsError => new AwsError("KmsException", 400, message);
export const kmsKeyNotFound = (message: string): AwsError =>
  new AwsError("KmsKeyNotFoundException", 400, message);
export const maximumNumberOfTrailsExceeded = (message: string): AwsError =>
  new AwsError("MaximumNumberOfTrailsExceededException", 400, message);
export const notOrganizationMasterAccount = (message: string): AwsError =>
  new AwsError("NotOrganizationMasterAccountException", 400, message);
export const organizationsNotInUse = (message: string): AwsError =>
  new AwsError("OrganizationsNotInUseException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, message);
export const s3BucketDoesNotExist = (message: string): AwsError =>
  new AwsError("S3BucketDoesNotExistException", 400, message);
export const tagsLimitExceeded = (message: string): AwsError =>
  new AwsError("TagsLimitExceededException", 400, message);
export const trailAlreadyExists = (message: string): AwsError =>
  new AwsError("TrailAlreadyExistsException", 400, message);
export const trailNotFound = (message: string): AwsError =>
  new AwsError("TrailNotFoundException", 400, message);
export const unsupportedOperation = (message: string): AwsError =>
  new AwsError("UnsupportedOperationException", 400, message);

const refusal =
  (code: string) =>
  (message: string): AwsError =>
    new AwsError(code, 400, message);

export const accountHasOngoingImport = refusal("AccountHasOngoingImportException");
export const cannotDelegateManagementAccount = refusal("CannotDelegateManagementAccountException");
export const channelARNInvalid = refusal("ChannelARNInvalidException");
export const channelAlreadyExists = refusal("ChannelAlreadyExistsException");
export const channelExistsForEDS = refusal("ChannelExistsForEDSException");
export const channelMaxLimitExceeded = refusal("ChannelMaxLimitExceededException");
export const channelNotFound = refusal("ChannelNotFoundException");
export const eventDataStoreARNInvalid = refusal("EventDataStoreARNInvalidException");
export const eventDataStoreAlreadyExists = refusal("EventDataStoreAlreadyExistsException");
export const eventDataStoreHasOngoingImport = refusal("EventDataStoreHasOngoingImportException");
export const eventDataStoreMaxLimitExceeded = refusal("EventDataStoreMaxLimitExceededException");
export const eventDataStoreNotFound = refusal("EventDataStoreNotFoundException");
export const eventDataStoreTerminationProtected = refusal("EventDataStoreTerminationProtectedException");
export const importNotFound = refusal("ImportNotFoundException");
export const inactiveEventDataStore = refusal("InactiveEventDataStoreException");
export const inactiveQuery = refusal("InactiveQueryException");
export const invalidEventCategory = refusal("InvalidEventCategoryException");
export const invalidEventDataStoreCategory = refusal("InvalidEventDataStoreCategoryException");
export const invalidEventDataStoreStatus = refusal("InvalidEventDataStoreStatusException");
export const invalidImportSource = refusal("InvalidImportSourceException");
export const invalidInsightSelectors = refusal("InvalidInsightSelectorsException");
export const invalidKmsKeyId = refusal("InvalidKmsKeyIdException");
export const invalidParameter = refusal("InvalidParameterException");
export const invalidQueryStatement = refusal("InvalidQueryStatementException");
export const invalidS3BucketName = refusal("InvalidS3BucketNameException");
export const invalidSource = refusal("InvalidSourceException");
export const maxConcurrentQueries = refusal("MaxConcurrentQueriesException");
export const queryIdNotFound = refusal("QueryIdNotFoundException");
export const resourceARNNotValid = refusal("ResourceARNNotValidException");
export const resourcePolicyNotFound = refusal("ResourcePolicyNotFoundException");
export const resourcePolicyNotValid = refusal("ResourcePolicyNotValidException");
export const resourceTypeNotSupported = refusal("ResourceTypeNotSupportedException");
export const throttling = refusal("ThrottlingException");
