/**
 * Every error SQS answers, once, with AWS's text. Codes are the JSON protocol's; the model tells the query protocol's,
 * except for the two errors no model lists, which carry both.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string): AwsError => new AwsError(code, 400, message);

/** Most of what is wrong with a parameter. */
export const invalidParameter = (message: string): AwsError =>
  new AwsError("InvalidParameterValueException", 400, message, undefined, "InvalidParameterValue");

/** "Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided." */
export const invalidValue = (parameter: string, value: string | number, reason: string): AwsError =>
  invalidParameter(`Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`);

export const missingParameter = (parameter: string): AwsError =>
  new AwsError(
    "MissingRequiredParameterException",
    400,
    `The request must contain the parameter ${parameter}.`,
    undefined,
    "MissingParameter",
  );

// Queues

export const queueDoesNotExist = (): AwsError =>
  refusal("QueueDoesNotExist", "The specified queue does not exist.");

export const invalidAddress = (address: string): AwsError =>
  new AwsError("InvalidAddress", 404, `The address ${address} is not valid for this endpoint.`);

export const queueNameExists = (attribute: string): AwsError =>
  refusal(
    "QueueNameExists",
    `A queue already exists with the same name and a different value for attribute ${attribute}`,
  );

export const queueDeletedRecently = (): AwsError =>
  refusal(
    "QueueDeletedRecently",
    "You must wait 60 seconds after deleting a queue before you can create another with the same name.",
  );

export const purgeInProgress = (queueName: string): AwsError =>
  new AwsError(
    "PurgeQueueInProgress",
    403,
    `Only one PurgeQueue operation on ${queueName} is allowed every 60 seconds.`,
  );

export const invalidQueueName = (): AwsError =>
  invalidParameter("Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");

export const invalidFifoQueueName = (): AwsError =>
  invalidParameter(
    "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, " +
      "must end with .fifo suffix and be 1 to 80 in length.",
  );

// Attributes of queues

export const unknownAttribute = (name: string): AwsError =>
  refusal("InvalidAttributeName", `Unknown Attribute ${name}.`);

export const fifoOnlyAttribute = (name: string): AwsError =>
  refusal("InvalidAttributeName", `You can specify the ${name} only when FifoQueue is set to true.`);

export const invalidAttribute = (name: string, reason?: string): AwsError =>
  refusal(
    "InvalidAttributeValue",
    `Invalid value for the parameter ${name}.${reason === undefined ? "" : ` Reason: ${reason}`}`,
  );

export const twoEncryptions = (): AwsError =>
  refusal(
    "InvalidAttributeValue",
    "You can use one type of server-side encryption (SSE) at one time. " +
      "You can either enable KMS SSE or SQS SSE.",
  );

const KMS_CODES: Readonly<Record<string, string>> = {
  AccessDeniedException: "KmsAccessDenied",
  DisabledException: "KmsDisabled",
  InvalidKeyUsageException: "KmsInvalidKeyUsage",
  KMSInvalidStateException: "KmsInvalidState",
  NotFoundException: "KmsNotFound",
  ThrottlingException: "KmsThrottled",
};

/** What KMS refused, as SQS passes it on; an error that SQS has no name for goes through as it is. */
export function kmsRefusal(error: AwsError): AwsError {
  const code = KMS_CODES[error.code];
  return code === undefined ? error : refusal(code, error.message);
}

export const overLimit = (message: string): AwsError => new AwsError("OverLimit", 403, message);

// Messages

export const invalidMessageContents = (): AwsError =>
  refusal(
    "InvalidMessageContents",
    "Invalid characters found. Valid unicode characters are " +
      "#x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
  );

export const messageTooLong = (bytes: number): AwsError =>
  invalidParameter(
    `One or more parameters are invalid. Reason: Message must be shorter than ${bytes} bytes.`,
  );

export const entryTooLong = (bytes: number): AwsError =>
  invalidParameter(
    `One or more parameters cannot be validated. Reason: Message must be shorter than ${bytes} bytes.`,
  );

export const deduplicationIdMissing = (): AwsError =>
  invalidParameter(
    "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
  );

export const parameterNotForQueueType = (parameter: string): AwsError =>
  invalidParameter(`The request include parameter ${parameter} which is not valid for this queue type`);

/** A value that only the other type of queue takes. */
export const valueNotForQueueType = (parameter: string, value: string | number): AwsError =>
  invalidValue(parameter, value, "The request include parameter that is not valid for this queue type.");

export const requestThrottled = (): AwsError =>
  new AwsError("RequestThrottled", 403, "The request was denied due to request throttling.");

// Receipt handles

export const receiptHandleIsInvalid = (): AwsError =>
  new AwsError("ReceiptHandleIsInvalid", 404, "The input receipt handle is invalid.");

export const receiptHandleExpired = (handle: string): AwsError =>
  invalidValue("ReceiptHandle", handle, "The receipt handle has expired.");

export const messageNotAvailable = (handle: string): AwsError =>
  invalidValue(
    "ReceiptHandle",
    handle,
    "Message does not exist or is not available for visibility timeout change.",
  );

export const messageNotInflight = (): AwsError =>
  refusal("MessageNotInflight", "The specified message isn't in flight.");

// Batches

export const emptyBatch = (entryType: string): AwsError =>
  refusal("EmptyBatchRequest", `There should be at least one ${entryType} in the request.`);

export const tooManyEntries = (sent: number): AwsError =>
  refusal(
    "TooManyEntriesInBatchRequest",
    `Maximum number of entries per request are 10. You have sent ${sent}.`,
  );

export const entryIdsNotDistinct = (id: string): AwsError =>
  refusal("BatchEntryIdsNotDistinct", `Id ${id} repeated.`);

export const invalidEntryId = (): AwsError =>
  refusal(
    "InvalidBatchEntryId",
    "A batch entry id can only contain alphanumeric characters, hyphens and underscores. " +
      "It can be at most 80 letters long.",
  );

export const batchTooLong = (sentBytes: number): AwsError =>
  refusal(
    "BatchRequestTooLong",
    `Batch requests cannot be longer than 1048576 bytes. You have sent ${sentBytes} bytes.`,
  );

// Message move tasks

const notFound = (message: string): AwsError => new AwsError("ResourceNotFoundException", 404, message);

export const arnNotFound = (parameter: "SourceArn" | "DestinationArn"): AwsError =>
  notFound(`The resource that you specified for the ${parameter} parameter doesn't exist.`);

export const taskDoesNotExist = (): AwsError => notFound("Task does not exist.");

export const taskNotRunning = (status: string): AwsError =>
  refusal("UnsupportedOperation", `Only a running task can be cancelled. The task is ${status}.`);

export const invalidTaskHandle = (): AwsError =>
  invalidParameter("Value for parameter TaskHandle is invalid.");

export const notADeadLetterQueue = (): AwsError =>
  invalidParameter("Source queue must be configured as a Dead Letter Queue.");

export const taskAlreadyRunning = (): AwsError =>
  invalidParameter(
    "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
  );
