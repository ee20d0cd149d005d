/**
 * STS's errors, each with AWS's own sentence.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Principal } from "../../kernel/iam/principal.ts";

export const accessDenied = (message: string) => new AwsError("AccessDenied", 403, message);
export const validationError = (message: string) => new AwsError("ValidationError", 400, message);
export const invalidParameter = (message: string) => new AwsError("InvalidParameterValue", 400, message);
export const malformedPolicy = (message: string) => new AwsError("MalformedPolicyDocument", 400, message);
export const invalidIdentityToken = (message: string) => new AwsError("InvalidIdentityToken", 400, message);
export const expiredIdentityToken = (message: string) => new AwsError("ExpiredTokenException", 400, message);

/**
 * The same whether the role is not there or does not let the caller in, so that nobody can probe for roles.
 */
export function notAuthorized(caller: Principal, action: string, resource: string): AwsError {
  const name = "arn" in caller ? caller.arn : caller.kind === "service" ? caller.service : "anonymous";
  return accessDenied(`User: ${name} is not authorized to perform: ${action} on resource: ${resource}`);
}

export const federationDenied = (action: string) => accessDenied(federationDenial(action));
/** What a caller without AWS credentials is told. */
export const federationDenial = (action: string) => `Not authorized to perform ${action}`;

export const noRootAssumes = () => accessDenied("Roles may not be assumed by root accounts.");
export const needsLongTermCredentials = (operation: string) =>
  accessDenied(`Cannot call ${operation} with session credentials`);
export const invalidArn = (arn: string) =>
  validationError(arn.startsWith("arn:") ? `${arn} is invalid` : "Request ARN is invalid");

export const durationBeyondRole = () =>
  validationError("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
export const durationBeyondChain = () =>
  validationError(
    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
  );

export const mfaCodeWrong = () =>
  accessDenied("MultiFactorAuthentication failed with invalid MFA one time pass code. ");
export const mfaIncomplete = () =>
  accessDenied(
    "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code. ",
  );

export const tooLarge = (what: "policy" | "tags", percent: number) =>
  new AwsError(
    "PackedPolicyTooLarge",
    400,
    what === "policy"
      ? `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`
      : `Packed size of session tags consumes ${percent}% of allotted space.`,
  );

export const duplicateTagKeys = () =>
  invalidParameter("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
export const transitiveConflict = () =>
  invalidParameter(
    "One of the specified transitive tag keys can't be set because it conflicts with " +
      "a transitive tag key from the calling session.",
  );
export const transitiveWithoutTag = () =>
  invalidParameter("The specified transitive tag key must be included in the requested tags.");

export const invalidAuthorizationMessage = () =>
  new AwsError("InvalidAuthorizationMessageException", 400, "Message is not valid.");

export const notJwt = () =>
  invalidIdentityToken(
    "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
  );
export const noVerificationKey = () =>
  invalidIdentityToken(
    "Couldn't retrieve verification key from your identity provider,  " +
      "please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
export const providerUnreachable = () =>
  new AwsError(
    "IDPCommunicationError",
    400,
    "The request could not be fulfilled because the identity provider (IDP) that was asked " +
      "to verify the incoming identity token could not be reached.",
  );
export const rejectedClaim = (message: string) => new AwsError("IDPRejectedClaim", 403, message);
