/** Every error Kinesis answers, once, with AWS's text where it is known. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const invalidArgument = (message: string): AwsError =>
  new AwsError("InvalidArgumentException", 400, message);
export const validation = (message: string): AwsError => new AwsError("ValidationException", 400, message);
export const limitExceeded = (message: string): AwsError =>
  new AwsError("LimitExceededException", 400, message);
export const resourceInUse = (message: string): AwsError =>
  new AwsError("ResourceInUseException", 400, message);
const notFound = (message: string): AwsError => new AwsError("ResourceNotFoundException", 400, message);

export const streamNotFound = (name: string, account: string): AwsError =>
  notFound(`Stream ${name} under account ${account} not found.`);
export const streamExists = (name: string, account: string): AwsError =>
  resourceInUse(`Stream ${name} under account ${account} already exists.`);
export const streamNotActive = (name: string, account: string, status: string): AwsError =>
  resourceInUse(`Stream ${name} under account ${account} not ACTIVE, instead in state ${status}`);
export const shardNotFound = (shard: string, name: string, account: string): AwsError =>
  notFound(`Could not find shard ${shard} in stream ${name} under account ${account}.`);
export const shardDoesNotExist = (shard: string, name: string, account: string): AwsError =>
  notFound(`Shard ${shard} in stream ${name} under account ${account} does not exist`);
export const consumerNotFound = (consumer: string): AwsError => notFound(`Consumer ${consumer} not found.`);
export const policyNotFound = (arn: string): AwsError =>
  notFound(`No resource policy found for resource ARN ${arn}.`);

const RATE_EXCEEDED = "ProvisionedThroughputExceededException";
export const rateExceeded = (shard: string, name: string, account: string): AwsError =>
  new AwsError(
    RATE_EXCEEDED,
    400,
    `Rate exceeded for shard ${shard} in stream ${name} under account ${account}.`,
  );

export const invalidIterator = (): AwsError => invalidArgument("Invalid ShardIterator.");
export const expiredIterator = (madeAt: string, now: string, tolerated: number): AwsError =>
  new AwsError(
    "ExpiredIteratorException",
    400,
    `Iterator expired. The iterator was created at time ${madeAt} while right now it is ${now} which is further ` +
      `in the future than the tolerated delay of ${tolerated} milliseconds.`,
  );
export const expiredToken = (): AwsError =>
  new AwsError("ExpiredNextTokenException", 400, "The provided next token is expired.");
export const invalidToken = (): AwsError => invalidArgument("The provided next token is invalid.");

const KMS_CODES: Readonly<Record<string, string>> = {
  AccessDeniedException: "KMSAccessDeniedException",
  DisabledException: "KMSDisabledException",
  InvalidKeyUsageException: "KMSInvalidStateException",
  KMSInvalidStateException: "KMSInvalidStateException",
  NotFoundException: "KMSNotFoundException",
  ThrottlingException: "KMSThrottlingException",
};

/** What KMS refused, as Kinesis passes it on; an error that Kinesis has no name for goes through as it is. */
export function kmsRefusal(error: AwsError): AwsError {
  const code = KMS_CODES[error.code];
  return code === undefined ? error : new AwsError(code, 400, error.message);
}
