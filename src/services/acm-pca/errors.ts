/**
 * Every error ACM PCA answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const certificateMismatch = (message: string): AwsError =>
  new AwsError("CertificateMismatchException", 400, message);
export const invalidArgs = (message: string): AwsError => new AwsError("InvalidArgsException", 400, message);
export const invalidArn = (message: string): AwsError => new AwsError("InvalidArnException", 400, message);
export const invalidNextToken = (message: string): AwsError =>
  new AwsError("InvalidNextTokenException", 400, message);
export const invalidPolicy = (message: string): AwsError =>
  new AwsError("InvalidPolicyException", 400, message);
export const invalidRequest = (message: string): AwsError =>
  new AwsError("InvalidRequestException", 400, message);
export const invalidState = (message: string): AwsError =>
  new AwsError("InvalidStateException", 400, message);
export const invalidTag = (message: string): AwsError => new AwsError("InvalidTagException", 400, message);
export const limitExceeded = (message: string): AwsError =>
  new AwsError("LimitExceededException", 400, message);
const lockoutPrevented = (message: string): AwsError =>
  new AwsError("LockoutPreventedException", 400, message);
export const malformedCSR = (message: string): AwsError =>
  new AwsError("MalformedCSRException", 400, message);
export const malformedCertificate = (message: string): AwsError =>
  new AwsError("MalformedCertificateException", 400, message);
export const permissionAlreadyExists = (message: string): AwsError =>
  new AwsError("PermissionAlreadyExistsException", 400, message);
export const requestAlreadyProcessed = (message: string): AwsError =>
  new AwsError("RequestAlreadyProcessedException", 400, message);
export const requestFailed = (message: string): AwsError =>
  new AwsError("RequestFailedException", 400, message);
export const requestInProgress = (message: string): AwsError =>
  new AwsError("RequestInProgressException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, message);
export const tooManyTags = (message: string): AwsError => new AwsError("TooManyTagsException", 400, message);

export const wouldLockOut = (): AwsError =>
  lockoutPrevented(
    "The current action was prevented because it would lock the caller out from performing subsequent actions. Verify that the specified parameters would not result in the caller being denied access to the resource.",
  );

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  new AwsError("UnsupportedOperation", 400, `Cloudlet does not support ${what} yet.`);

export const notAnArn = (text: string): AwsError =>
  invalidArn(`The certificate authority ARN is not valid: ${text}`);
export const authorityNotFound = (arn: string): AwsError =>
  resourceNotFound(`Could not find certificate authority ${arn}.`);
export const wrongState = (state: string): AwsError =>
  invalidState(`The certificate authority is in the ${state} state, in which the operation is not possible.`);
/** Clients know this text: Terraform goes on to delete an authority that was never activated. */
export const notUpdatable = (): AwsError =>
  invalidState("The certificate authority must be in the ACTIVE or DISABLED state to be updated");
export const notDeletable = (): AwsError =>
  invalidState("The certificate authority is not in a valid state for deletion.");
export const cannotIssue = (): AwsError =>
  invalidState("The certificate authority is not in the correct state to have a certificate issued from it.");
export const exceedsAuthority = (): AwsError =>
  new AwsError(
    "ValidationException",
    400,
    "The certificate validity specified exceeds the certificate authority validity",
  );
export const shortLived = (): AwsError =>
  new AwsError(
    "ValidationException",
    400,
    "A certificate authority in the SHORT_LIVED_CERTIFICATE mode issues certificates that are valid for 7 days at most.",
  );
export const bucketRefused = (bucket: string, why: string): AwsError =>
  invalidPolicy(`AWS Private CA cannot write to the bucket ${bucket}. Check the bucket's policy: ${why}`);
export const certificateNotFound = (what: string): AwsError =>
  resourceNotFound(`Could not find certificate ${what}.`);
export const lastPage = (): AwsError => invalidNextToken("The NextToken is not valid.");
