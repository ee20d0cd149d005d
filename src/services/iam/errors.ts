/** IAM's errors, each with AWS's own sentence. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const noSuchEntity = (message: string) => new AwsError("NoSuchEntity", 404, message);
export const alreadyExists = (message: string) => new AwsError("EntityAlreadyExists", 409, message);
export const invalidInput = (message: string) => new AwsError("InvalidInput", 400, message);
export const validationError = (message: string) => new AwsError("ValidationError", 400, message);
export const malformedPolicy = (message: string) => new AwsError("MalformedPolicyDocument", 400, message);

export const limitExceeded = (message: string) => new AwsError("LimitExceeded", 409, message);
export const quotaExceeded = (quota: string, limit: number) =>
  limitExceeded(`Cannot exceed quota for ${quota}: ${limit}`);

export const deleteConflict = (message: string) => new AwsError("DeleteConflict", 409, message);
/** `first` is what has to go before: "detach all policies". */
export const mustFirst = (first: string) => deleteConflict(`Cannot delete entity, must ${first} first.`);

export const policyNotAttachable = (arn: string) =>
  noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
export const noSuchVersion = (arn: string, version: string) =>
  noSuchEntity(`Policy ${arn} version ${version} does not exist or is not attachable.`);
export const invalidPrincipal = (type: string, value: string) =>
  malformedPolicy(`Invalid principal in policy: "${type}":"${value}"`);

export const unmodifiableRole = (name: string) =>
  new AwsError(
    "UnmodifiableEntity",
    400,
    `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`,
  );

export const userNameNeeded = () =>
  validationError("Must specify userName when calling with non-User credentials");
export const invalidToken = () =>
  new AwsError("InvalidClientTokenId", 403, "The security token included in the request is invalid.");

export const invalidAuthenticationCode = () =>
  new AwsError("InvalidAuthenticationCode", 403, "Authentication code for device is not valid.");
export const passwordPolicyViolation = (message: string) =>
  new AwsError("PasswordPolicyViolation", 400, message);
export const invalidUserType = (message: string) => new AwsError("InvalidUserType", 400, message);

export const malformedCertificate = (message: string) => new AwsError("MalformedCertificate", 400, message);
export const duplicateCertificate = (message: string) => new AwsError("DuplicateCertificate", 409, message);
export const keyPairMismatch = (message: string) => new AwsError("KeyPairMismatch", 400, message);
export const invalidPublicKey = (message: string) => new AwsError("InvalidPublicKey", 400, message);
export const duplicatePublicKey = (message: string) => new AwsError("DuplicateSSHPublicKey", 400, message);
export const unrecognizedEncoding = (message: string) =>
  new AwsError("UnrecognizedPublicKeyEncoding", 400, message);
export const serviceNotSupported = (message: string) => new AwsError("NotSupportedService", 404, message);

export const reportNotPresent = () =>
  new AwsError(
    "ReportNotPresent",
    410,
    "No report exists. Generate a report first by calling GenerateCredentialReport.",
  );
export const reportExpired = () =>
  new AwsError(
    "ReportExpired",
    410,
    "The report has expired. Generate a new one by calling GenerateCredentialReport.",
  );
export const reportInProgress = () => new AwsError("ReportInProgress", 404, "The report is being generated.");
