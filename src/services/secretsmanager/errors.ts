/**
 * Secrets Manager's errors, each declared once with AWS's text.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const invalidParameter = (message: string): AwsError => refusal("InvalidParameterException", message);

export const invalidRequest = (message: string): AwsError => refusal("InvalidRequestException", message);

export const validation = (message: string): AwsError => refusal("ValidationException", message);

const notFound = (message: string): AwsError => refusal("ResourceNotFoundException", message);

export const limitExceeded = (message: string): AwsError => refusal("LimitExceededException", message);

const exists = (message: string): AwsError => refusal("ResourceExistsException", message);

// Which secret, which version

export const secretNotFound = (): AwsError => notFound("Secrets Manager can't find the specified secret.");

export const labelNotFound = (label: string): AwsError =>
  notFound(`Secrets Manager can't find the specified secret value for staging label: ${label}`);

export const versionNotFound = (versionId: string): AwsError =>
  notFound(`Secrets Manager can't find the specified secret value for VersionId: ${versionId}`);

export const labelElsewhere = (): AwsError =>
  invalidRequest("You provided a VersionStage that is not associated to the provided VersionId.");

export const secretExists = (name: string): AwsError =>
  exists(`The operation failed because the secret ${name} already exists.`);

export const tokenInUse = (token: string, arn: string): AwsError =>
  exists(
    `You can't use ClientRequestToken ${token} because that value is already in use for a version of secret ${arn}.`,
  );

// States

export const markedForDeletion = (): AwsError =>
  invalidRequest("You can't perform this operation on the secret because it was marked for deletion.");

export const alreadyScheduledForDeletion = (): AwsError =>
  invalidRequest(
    "You can't perform this operation on the secret because it was already scheduled for deletion.",
  );

export const nameScheduledForDeletion = (): AwsError =>
  invalidRequest(
    "You can't create this secret because a secret with this name is already scheduled for deletion.",
  );

// Values

export const invalidName = (): AwsError =>
  validation(
    "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
  );

export const TOKEN_MISSING = "You must provide a ClientRequestToken value. We recommend a UUID-type value.";

export const valueMissing = (): AwsError =>
  invalidRequest("You must provide either SecretString or SecretBinary.");

export const twoValues = (): AwsError =>
  invalidParameter(
    "You can't specify both a binary secret value and a string secret value in the same secret.",
  );

export const valueTooLong = (): AwsError =>
  validation("The secret value must not be longer than 65536 bytes.");

export const tooManyVersions = (): AwsError =>
  limitExceeded("You can't have more than 100 versions with staging labels of a secret.");

export const tooManyLabels = (): AwsError =>
  limitExceeded("You can't attach more than 20 staging labels to a version of a secret.");

export const tooManySecrets = (): AwsError =>
  limitExceeded("You've reached the maximum number of secrets in this account and Region.");

// Encryption

export const encryptionFailure = (): AwsError =>
  refusal(
    "EncryptionFailure",
    "Secrets Manager can't encrypt the protected secret text using the provided KMS key. Check that the KMS key is " +
      "available, enabled, and not in an invalid state.",
  );

export const decryptionFailure = (): AwsError =>
  refusal(
    "DecryptionFailure",
    "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
  );

export const kmsDenied = (): AwsError => refusal("AccessDeniedException", "Access to KMS is not allowed");

export const defaultKeyOfOtherAccount = (): AwsError =>
  invalidRequest(
    "You can't access a secret from a different AWS account if you encrypt the secret with the default KMS " +
      "service key.",
  );

// Staging labels

export const labelToBeRemovedFrom = (label: string, versionId: string): AwsError =>
  invalidParameter(
    `The parameter RemoveFromVersionId can't be empty. Staging label ${label} is currently attached to version ` +
      `${versionId}, so you must explicitly reference that version in RemoveFromVersionId.`,
  );

export const labelNotThere = (label: string): AwsError =>
  invalidParameter(
    `When you move staging label ${label}, if you specify RemoveFromVersionId, it must be set to the version that ` +
      `currently has the staging label ${label}.`,
  );

export const currentOnlyMoves = (): AwsError =>
  invalidParameter(
    "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.",
  );

export const noVersionGiven = (): AwsError =>
  invalidParameter("You must specify either MoveToVersionId or RemoveFromVersionId.");

// Deletion

export const windowOutOfRange = (): AwsError =>
  invalidParameter("RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");

export const windowAndForce = (): AwsError =>
  invalidParameter("You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");

export const stillReplicated = (arn: string, regions: readonly string[]): AwsError =>
  invalidParameter(`You can't delete secret ${arn} that still has replica regions [${regions.join(", ")}].`);

// Replication

export const notOnReplica = (): AwsError =>
  invalidParameter(
    "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
  );

export const notAReplica = (): AwsError =>
  invalidParameter("Operation not permitted on a secret that is not a replica secret.");

export const invalidRegion = (region: string): AwsError =>
  invalidParameter(`Invalid replica region: ${region}.`);

export const replicaOfOwnRegion = (region: string): AwsError =>
  invalidParameter(`Invalid replica region: ${region}. It is the primary secret's region.`);

export const duplicateRegions = (): AwsError =>
  invalidParameter("The list of replica regions must not contain duplicates.");

export const alreadyReplicated = (region: string): AwsError =>
  invalidParameter(`Secret is already replicated to region ${region}.`);

export const notReplicatedTo = (regions: readonly string[]): AwsError =>
  invalidParameter(`Secret is not replicated to region [${regions.join(", ")}].`);

// Resource policies

export const malformedPolicy = (message: string): AwsError =>
  refusal("MalformedPolicyDocumentException", message);

export const publicPolicy = (): AwsError =>
  refusal(
    "PublicPolicyException",
    "The BlockPublicPolicy parameter is set to true, and the resource policy did not prevent broad access to the " +
      "secret.",
  );

// Rotation

export const functionOutOfReach = (): AwsError =>
  refusal(
    "AccessDeniedException",
    "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to " +
      "the principal secretsmanager.amazonaws.com.",
  );

export const noRotationFunction = (): AwsError =>
  invalidRequest("No Lambda rotation function ARN is associated with this secret.");

export const rotationUnderWay = (): AwsError =>
  invalidRequest("A previous rotation isn't complete. That rotation will be reattempted.");

export const twoSchedules = (): AwsError =>
  invalidParameter("You can't specify both AutomaticallyAfterDays and ScheduleExpression.");

export const noSchedule = (): AwsError =>
  invalidParameter("You must specify AutomaticallyAfterDays or ScheduleExpression.");

export const invalidSchedule = (): AwsError =>
  invalidParameter(
    "The ScheduleExpression is not valid: it is a rate of at least 4 hours in hours or days, or a cron expression " +
      "with minute 0 and any year.",
  );

export const invalidDuration = (): AwsError =>
  invalidParameter("The Duration is not valid: the window must end within the day, and before the next one.");

export const noRotationToken = (): AwsError =>
  invalidParameter("The RotationToken is not valid: no rotation of this secret is in progress.");

/** Cloudlet's own: there are no partners here to rotate secrets at. */
export const managedExternalUnsupported = (parameter: string): AwsError =>
  invalidParameter(`Cloudlet does not keep managed external secrets: leave ${parameter} out.`);

// Lists

export const invalidToken = (): AwsError =>
  refusal("InvalidNextTokenException", "The NextToken value is invalid.");

export const batchOfWhat = (): AwsError =>
  invalidParameter("Either 'SecretIdList' or 'Filters' must be provided, but not both.");

export const pagesOfFilters = (): AwsError =>
  invalidParameter("'MaxResults' and 'NextToken' can only be used with 'Filters'.");

export const incompleteFilter = (): AwsError =>
  invalidParameter("Invalid filter: both Key and Values must be provided.");

// Passwords

export const nothingToDrawFrom = (): AwsError =>
  invalidParameter("The password has no characters left to be made of: too many are excluded.");

export const passwordTooShort = (): AwsError =>
  invalidParameter("Password length is too short based on the required types.");

export const typeExcluded = (): AwsError =>
  invalidParameter("ExcludeCharacters leaves no character of a type that the password has to include.");
