/**
 * Every error Lambda answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const callbackTimeout = (message: string): AwsError =>
  new AwsError("CallbackTimeoutException", 400, message);
export const capacityProviderLimitExceeded = (message: string): AwsError =>
  new AwsError("CapacityProviderLimitExceededException", 400, message);
export const codeSigningConfigNotFound = (message: string): AwsError =>
  new AwsError("CodeSigningConfigNotFoundException", 404, message);
export const codeStorageExceeded = (message: string): AwsError =>
  new AwsError("CodeStorageExceededException", 400, message);
export const codeVerificationFailed = (message: string): AwsError =>
  new AwsError("CodeVerificationFailedException", 400, message);
export const durableExecutionAlreadyStarted = (message: string): AwsError =>
  new AwsError("DurableExecutionAlreadyStartedException", 409, message);
export const eC2AccessDenied = (message: string): AwsError =>
  new AwsError("EC2AccessDeniedException", 502, message);
export const eC2Throttled = (message: string): AwsError =>
  new AwsError("EC2ThrottledException", 502, message);
export const eC2Unexpected = (message: string): AwsError =>
  new AwsError("EC2UnexpectedException", 502, message);
export const efsio = (message: string): AwsError => new AwsError("EFSIOException", 410, message);
export const efsMountConnectivity = (message: string): AwsError =>
  new AwsError("EFSMountConnectivityException", 408, message);
export const efsMountFailure = (message: string): AwsError =>
  new AwsError("EFSMountFailureException", 403, message);
export const efsMountTimeout = (message: string): AwsError =>
  new AwsError("EFSMountTimeoutException", 408, message);
export const eniLimitReached = (message: string): AwsError =>
  new AwsError("ENILimitReachedException", 502, message);
export const functionVersionsPerCapacityProviderLimitExceeded = (message: string): AwsError =>
  new AwsError("FunctionVersionsPerCapacityProviderLimitExceededException", 400, message);
export const invalidCodeSignature = (message: string): AwsError =>
  new AwsError("InvalidCodeSignatureException", 400, message);
export const invalidParameterValue = (message: string): AwsError =>
  new AwsError("InvalidParameterValueException", 400, message);
export const invalidRequestContent = (message: string): AwsError =>
  new AwsError("InvalidRequestContentException", 400, message);
export const invalidRuntime = (message: string): AwsError =>
  new AwsError("InvalidRuntimeException", 502, message);
export const invalidSecurityGroupID = (message: string): AwsError =>
  new AwsError("InvalidSecurityGroupIDException", 502, message);
export const invalidSubnetID = (message: string): AwsError =>
  new AwsError("InvalidSubnetIDException", 502, message);
export const invalidZipFile = (message: string): AwsError =>
  new AwsError("InvalidZipFileException", 502, message);
export const kmsAccessDenied = (message: string): AwsError =>
  new AwsError("KMSAccessDeniedException", 502, message);
export const kmsDisabled = (message: string): AwsError => new AwsError("KMSDisabledException", 502, message);
export const kmsInvalidState = (message: string): AwsError =>
  new AwsError("KMSInvalidStateException", 502, message);
export const kmsNotFound = (message: string): AwsError => new AwsError("KMSNotFoundException", 502, message);
export const noPublishedVersion = (message: string): AwsError =>
  new AwsError("NoPublishedVersionException", 400, message);
export const policyLengthExceeded = (message: string): AwsError =>
  new AwsError("PolicyLengthExceededException", 400, message);
export const preconditionFailed = (message: string): AwsError =>
  new AwsError("PreconditionFailedException", 412, message);
export const provisionedConcurrencyConfigNotFound = (message: string): AwsError =>
  new AwsError("ProvisionedConcurrencyConfigNotFoundException", 404, message);
export const recursiveInvocation = (message: string): AwsError =>
  new AwsError("RecursiveInvocationException", 400, message);
export const requestTooLarge = (message: string): AwsError =>
  new AwsError("RequestTooLargeException", 413, message);
export const resourceConflict = (message: string): AwsError =>
  new AwsError("ResourceConflictException", 409, message);
export const resourceInUse = (message: string): AwsError =>
  new AwsError("ResourceInUseException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 404, message);
export const resourceNotReady = (message: string): AwsError =>
  new AwsError("ResourceNotReadyException", 502, message);
export const s3FilesMountConnectivity = (message: string): AwsError =>
  new AwsError("S3FilesMountConnectivityException", 408, message);
export const s3FilesMountFailure = (message: string): AwsError =>
  new AwsError("S3FilesMountFailureException", 403, message);
export const s3FilesMountTimeout = (message: string): AwsError =>
  new AwsError("S3FilesMountTimeoutException", 408, message);
export const serializedRequestEntityTooLarge = (message: string): AwsError =>
  new AwsError("SerializedRequestEntityTooLargeException", 413, message);
export const service = (message: string): AwsError => new AwsError("ServiceException", 500, message);
export const snapStart = (message: string): AwsError => new AwsError("SnapStartException", 400, message);
export const snapStartNotReady = (message: string): AwsError =>
  new AwsError("SnapStartNotReadyException", 409, message);
export const snapStartTimeout = (message: string): AwsError =>
  new AwsError("SnapStartTimeoutException", 408, message);
export const subnetIPAddressLimitReached = (message: string): AwsError =>
  new AwsError("SubnetIPAddressLimitReachedException", 502, message);
export const tooManyRequests = (reason: string): AwsError =>
  new AwsError("TooManyRequestsException", 429, "Rate Exceeded.", { Reason: reason, Type: "User" });
export const unsupportedMediaType = (message: string): AwsError =>
  new AwsError("UnsupportedMediaTypeException", 415, message);

/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: 50 MB, in base64. */
export const requestEntityTooLarge = (operation: string): AwsError =>
  new AwsError(
    "RequestEntityTooLargeException",
    413,
    `Request must be smaller than 70167211 bytes for the ${operation} operation`,
  );
export const validation = (message: string): AwsError =>
  new AwsError("ValidationException", 400, `1 validation error detected: ${message}`);
export const accessDenied = (message: string): AwsError =>
  new AwsError("AccessDeniedException", 403, message);
export const functionNotFound = (arn: string): AwsError => resourceNotFound(`Function not found: ${arn}`);
export const roleNotAssumable = (): AwsError =>
  invalidParameterValue("The role defined for the function cannot be assumed by Lambda.");
export const pendingState = (): AwsError =>
  resourceConflict(
    "The operation cannot be performed at this time. The function is currently in the following state: Pending",
  );
export const failedState = (): AwsError =>
  resourceConflict(
    "The operation cannot be performed at this time. The function is currently in the following state: Failed",
  );
export const updateInProgress = (arn: string): AwsError =>
  resourceConflict(
    `The operation cannot be performed at this time. An update is in progress for resource: ${arn}`,
  );
export const revisionMismatch = (operation: string): AwsError =>
  preconditionFailed(
    `The RevisionId provided does not match the latest RevisionId. Call the ${operation} API to retrieve the latest RevisionId`,
  );
