/** Every error Firehose answers, once, with AWS's text where it is known. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const invalidArgument = (message: string): AwsError =>
  new AwsError("InvalidArgumentException", 400, message);
export const resourceInUse = (message: string): AwsError =>
  new AwsError("ResourceInUseException", 400, message);

export const streamNotFound = (name: string, account: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, `Firehose ${name} under account ${account} not found.`);
export const streamExists = (name: string, account: string): AwsError =>
  resourceInUse(`Firehose ${name} under accountId ${account} already exists`);
export const streamNotActive = (name: string, account: string, status: string): AwsError =>
  resourceInUse(`Firehose ${name} under accountId ${account} is not in the ACTIVE state but ${status}.`);
export const tooManyStreams = (limit: number): AwsError =>
  new AwsError(
    "LimitExceededException",
    400,
    `You have already consumed your firehose quota of ${limit} hoses.`,
  );
export const versionMismatch = (name: string, current: string, given: string): AwsError =>
  new AwsError(
    "ConcurrentModificationException",
    400,
    `Cannot update firehose: ${name} since the current version id: ${current} ` +
      `and specified version id: ${given} do not match`,
  );
export const roleRefused = (roleArn: string): AwsError =>
  invalidArgument(`Firehose is unable to assume role ${roleArn}. Please check the role provided.`);
/** AWS's own spelling. */
export const badPrefix = (constraint: string): AwsError =>
  invalidArgument(`Ths supplied prefix(es) do not satisfy the following constraint: ${constraint}`);

const SLOW_DOWN = { code: "ServiceUnavailableException", message: "Slow down." };
/** What a record of a batch that came too fast is answered. */
export const slowDownEntry = { ErrorCode: SLOW_DOWN.code, ErrorMessage: SLOW_DOWN.message };
export const slowDown = (): AwsError => new AwsError(SLOW_DOWN.code, 503, SLOW_DOWN.message);

/** What KMS refused, as Firehose passes it on. */
export const kmsRefusal = ({ code, message }: AwsError): AwsError =>
  new AwsError("InvalidKMSResourceException", 400, message, { code });

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError => invalidArgument(`Cloudlet does not support ${what} yet.`);
