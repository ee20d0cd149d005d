/**
 * Every error ACM answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const accessDenied = (message: string): AwsError =>
  new AwsError("AccessDeniedException", 400, message);
export const conflict = (message: string): AwsError => new AwsError("ConflictException", 400, message);
export const invalidArgs = (message: string): AwsError => new AwsError("InvalidArgsException", 400, message);
export const invalidArn = (message: string): AwsError => new AwsError("InvalidArnException", 400, message);
export const invalidDomainValidationOptions = (message: string): AwsError =>
  new AwsError("InvalidDomainValidationOptionsException", 400, message);
export const invalidParameter = (message: string): AwsError =>
  new AwsError("InvalidParameterException", 400, message);
export const invalidState = (message: string): AwsError =>
  new AwsError("InvalidStateException", 400, message);
export const invalidTag = (message: string): AwsError => new AwsError("InvalidTagException", 400, message);
export const limitExceeded = (message: string): AwsError =>
  new AwsError("LimitExceededException", 400, message);
export const requestInProgress = (message: string): AwsError =>
  new AwsError("RequestInProgressException", 400, message);
export const resourceInUse = (message: string): AwsError =>
  new AwsError("ResourceInUseException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, message);
export const tagPolicy = (message: string): AwsError => new AwsError("TagPolicyException", 400, message);
export const throttling = (message: string): AwsError => new AwsError("ThrottlingException", 400, message);
export const tooManyTags = (message: string): AwsError => new AwsError("TooManyTagsException", 400, message);
export const validation = (message: string): AwsError => new AwsError("ValidationException", 400, message);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  new AwsError("UnsupportedOperation", 400, `Cloudlet does not support ${what} yet.`);

export const notAnArn = (text: string): AwsError =>
  invalidArn(`The provided ARN is not a valid certificate ARN: ${text}`);
export const certificateNotFound = (arn: string): AwsError =>
  resourceNotFound(`Could not find certificate ${arn}.`);
export const notIssuedYet = (arn: string): AwsError =>
  requestInProgress(`Certificate with identifier ${arn} has not been issued yet.`);
export const certificateInUse = (arn: string, account: string): AwsError =>
  resourceInUse(`Certificate ${arn} in account ${account} is in use.`);
