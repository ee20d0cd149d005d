/**
 * Every error SNS answers, once, with AWS's text.
 * https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, status: number, message: string): AwsError =>
  new AwsError(code, status, message);

/** A sentence that does not begin with "Invalid parameter:". */
export const invalid = (message: string): AwsError => refusal("InvalidParameter", 400, message);
/** "Invalid parameter: TopicArn", and why where AWS says so. */
export const invalidParameter = (what: string, reason?: string): AwsError =>
  invalid(`Invalid parameter: ${what}${reason === undefined ? "" : ` Reason: ${reason}`}`);
/** Of an attribute given while something is created. */
export const invalidAttributes = (reason: string): AwsError => invalidParameter("Attributes", reason);

export const notAnArn = (parameter: string, arn: string): AwsError =>
  invalidParameter(parameter, `An ARN must have at least 6 elements, not ${arn.split(":").length}`);

export const notFound = (message: string): AwsError => refusal("NotFound", 404, message);
export const topicDoesNotExist = (): AwsError => notFound("Topic does not exist");
export const subscriptionDoesNotExist = (): AwsError => notFound("Subscription does not exist");
export const endpointDoesNotExist = (): AwsError => notFound("Endpoint does not exist");
export const applicationDoesNotExist = (): AwsError => notFound("PlatformApplication does not exist");
export const resourceNotFound = (message = "Resource does not exist"): AwsError =>
  refusal("ResourceNotFound", 404, message);

export const notAuthorized = (message: string): AwsError => refusal("AuthorizationError", 403, message);
export const topicLimit = (): AwsError =>
  refusal("TopicLimitExceeded", 403, "Topic count limit exceeded for this account");
export const subscriptionLimit = (): AwsError =>
  refusal("SubscriptionLimitExceeded", 403, "Subscription count limit exceeded for this topic");
export const filterPolicyLimit = (): AwsError =>
  refusal("FilterPolicyLimitExceeded", 403, "Filter policy limit exceeded.");
export const tagLimit = (): AwsError =>
  refusal("TagLimitExceeded", 400, "Could not complete request: tag quota of per resource exceeded");

/** What is wrong with a message attribute. */
export const invalidValue = (message: string): AwsError => refusal("ParameterValueInvalid", 400, message);

export const endpointDisabled = (): AwsError => refusal("EndpointDisabled", 400, "Endpoint is disabled");
export const applicationDisabled = (): AwsError =>
  refusal("PlatformApplicationDisabled", 400, "Platform application is disabled");

// Batches

export const emptyBatch = (): AwsError =>
  refusal("EmptyBatchRequest", 400, "The batch request doesn't contain any entries.");
export const tooManyEntries = (): AwsError =>
  refusal("TooManyEntriesInBatchRequest", 400, "The batch request contains more entries than permissible.");
export const entryIdsNotDistinct = (): AwsError =>
  refusal("BatchEntryIdsNotDistinct", 400, "Two or more batch entries in the request have the same Id.");
export const invalidEntryId = (): AwsError =>
  refusal(
    "InvalidBatchEntryId",
    400,
    "The Id of a batch entry in a batch request doesn't abide by the specification.",
  );
export const batchTooLong = (): AwsError =>
  refusal("BatchRequestTooLong", 400, "The length of all the messages put together is more than the limit.");

// Encryption

const KMS_CODES: Readonly<Record<string, string>> = {
  AccessDeniedException: "KMSAccessDenied",
  DisabledException: "KMSDisabled",
  KMSInvalidStateException: "KMSInvalidState",
  NotFoundException: "KMSNotFound",
  ThrottlingException: "KMSThrottling",
};

/** What KMS refused, as SNS passes it on; an error that SNS has no name for goes through as it is. */
export function kmsRefusal(error: unknown): unknown {
  if (!(error instanceof AwsError)) return error;
  const code = KMS_CODES[error.code];
  return code === undefined ? error : refusal(code, 400, error.message);
}

// Text messages

export const userError = (message: string): AwsError => refusal("UserError", 400, message);
export const throttled = (message: string): AwsError => refusal("Throttled", 429, message);
export const verificationFailed = (message: string, status: string): AwsError =>
  new AwsError("VerificationException", 400, message, { Status: status });

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError => invalid(`Cloudlet does not support ${what} yet.`);
