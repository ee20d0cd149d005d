/**
 * Every error RAM answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const idempotentParameterMismatch = (message: string): AwsError =>
  new AwsError("IdempotentParameterMismatchException", 400, message);
export const invalidMaxResults = (message: string): AwsError =>
  new AwsError("InvalidMaxResultsException", 400, message);
export const invalidNextToken = (message: string): AwsError =>
  new AwsError("InvalidNextTokenException", 400, message);
export const invalidParameter = (message: string): AwsError =>
  new AwsError("InvalidParameterException", 400, message);
export const invalidPolicy = (message: string): AwsError =>
  new AwsError("InvalidPolicyException", 400, message);
export const invalidStateTransition = (message: string): AwsError =>
  new AwsError("InvalidStateTransitionException", 400, message);
export const malformedArn = (message: string): AwsError =>
  new AwsError("MalformedArnException", 400, message);
export const malformedPolicyTemplate = (message: string): AwsError =>
  new AwsError("MalformedPolicyTemplateException", 400, message);
export const operationNotPermitted = (message: string): AwsError =>
  new AwsError("OperationNotPermittedException", 400, message);
export const permissionAlreadyExists = (message: string): AwsError =>
  new AwsError("PermissionAlreadyExistsException", 409, message);
export const permissionLimitExceeded = (message: string): AwsError =>
  new AwsError("PermissionLimitExceededException", 400, message);
export const permissionVersionsLimitExceeded = (message: string): AwsError =>
  new AwsError("PermissionVersionsLimitExceededException", 400, message);
export const resourceShareInvitationAlreadyAccepted = (message: string): AwsError =>
  new AwsError("ResourceShareInvitationAlreadyAcceptedException", 400, message);
export const resourceShareInvitationAlreadyRejected = (message: string): AwsError =>
  new AwsError("ResourceShareInvitationAlreadyRejectedException", 400, message);
export const resourceShareInvitationArnNotFound = (message: string): AwsError =>
  new AwsError("ResourceShareInvitationArnNotFoundException", 400, message);
export const resourceShareInvitationExpired = (message: string): AwsError =>
  new AwsError("ResourceShareInvitationExpiredException", 400, message);
export const resourceShareLimitExceeded = (message: string): AwsError =>
  new AwsError("ResourceShareLimitExceededException", 400, message);
export const tagLimitExceeded = (message: string): AwsError =>
  new AwsError("TagLimitExceededException", 400, message);
export const throttling = (message: string): AwsError => new AwsError("ThrottlingException", 429, message);
export const unknownResource = (message: string): AwsError =>
  new AwsError("UnknownResourceException", 400, message);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  new AwsError("UnsupportedOperation", 400, `Cloudlet does not support ${what} yet.`);
