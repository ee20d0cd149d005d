/**
 * Every error CloudWatch Logs answers, once, with AWS's text.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string, fields?: Record<string, unknown>): AwsError =>
  new AwsError(code, 400, message, fields);

export const invalidParameter = (message: string): AwsError => refusal("InvalidParameterException", message);
export const validation = (message: string): AwsError => refusal("ValidationException", message);
export const conflict = (message: string): AwsError => refusal("ConflictException", message);
export const resourceNotFound = (message: string): AwsError => refusal("ResourceNotFoundException", message);
export const invalidOperation = (message: string): AwsError => refusal("InvalidOperationException", message);
export const limitExceeded = (message = "Resource limit exceeded."): AwsError =>
  refusal("LimitExceededException", message);
export const alreadyExists = (message: string): AwsError =>
  refusal("ResourceAlreadyExistsException", message);
export const serviceQuotaExceeded = (message: string): AwsError =>
  refusal("ServiceQuotaExceededException", message);
export const operationAborted = (message: string): AwsError => refusal("OperationAbortedException", message);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  invalidParameter(`Cloudlet does not support ${what} yet.`);

// Groups and streams

export const groupNotFound = (): AwsError => resourceNotFound("The specified log group does not exist.");
export const streamNotFound = (): AwsError => resourceNotFound("The specified log stream does not exist.");
export const groupExists = (): AwsError =>
  refusal("ResourceAlreadyExistsException", "The specified log group already exists");
export const streamExists = (): AwsError =>
  refusal("ResourceAlreadyExistsException", "The specified log stream already exists");
export const invalidToken = (): AwsError => invalidParameter("The specified nextToken is invalid.");
export const invalidIdentifier = (): AwsError =>
  invalidParameter("The provided log group identifier is invalid.");
export const oneOfNameAndIdentifier = (): AwsError =>
  invalidParameter("Exactly one of logGroupName or logGroupIdentifier must be specified.");
export const deletionProtected = (): AwsError =>
  validation(
    "Cannot delete log group: deletion protection is enabled. Disable deletion protection and try again.",
  );
export const notForClass = (what: string, logGroupClass: string): AwsError =>
  invalidOperation(`${what} is not supported for log groups of class ${logGroupClass}.`);
export const invalidRetention = (days: number): AwsError =>
  invalidParameter(
    `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: ` +
      "Member must satisfy enum value set: " +
      "[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]",
  );
export const tooManyTags = (resourceName: string): AwsError =>
  refusal("TooManyTagsException", "The maximum number of tags for the resource is 50.", { resourceName });
export const kmsKeyUnusable = (arn: string): AwsError =>
  invalidParameter(`The specified KMS key does not exist or is not allowed to be used with Arn '${arn}'`);

// Events

export const eventTooLarge = (bytes: number, max: number): AwsError =>
  invalidParameter(`Log event too large: ${bytes} bytes exceeds limit of ${max}`);
export const batchTooLarge = (bytes: number, max: number): AwsError =>
  invalidParameter(`Upload too large: ${bytes} bytes exceeds limit of ${max}`);
export const notChronological = (): AwsError =>
  invalidParameter("Log events in a single PutLogEvents request must be in chronological order.");
export const spansTooLong = (): AwsError =>
  invalidParameter(
    "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
  );

// Filters

export const filterNotFound = (): AwsError => resourceNotFound("The specified filter does not exist.");
export const invalidPattern = (reason: string): AwsError =>
  invalidParameter(`Invalid filter pattern: ${reason}`);

// Queries

export const malformedQuery = (message: string, start: number, end: number): AwsError =>
  refusal("MalformedQueryException", message, {
    queryCompileError: { location: { startCharOffset: start, endCharOffset: end }, message },
  });
export const queryNotFound = (): AwsError => resourceNotFound("The specified query does not exist.");
