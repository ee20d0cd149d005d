/** Parameter Store's errors, each declared once with AWS's text. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string): AwsError => new AwsError(code, 400, message);

/** Cloudlet's own: of what others share too little is known to choose by. */
export const filtersOfShared = (): AwsError =>
  validation("Cloudlet does not filter shared parameters: leave the filters out.");

export const validation = (message: string): AwsError => refusal("ValidationException", message);

// Names

export const invalidName = (): AwsError =>
  validation(
    'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of ' +
      "sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the " +
      "following 3 symbols .-_",
  );

export const invalidPath = (): AwsError =>
  validation(
    'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/". ' +
      'It can\'t be prefixed with \\"aws\\" or \\"ssm\\" (case-insensitive). It must use only letters, numbers, or the ' +
      "following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, " +
      'if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.',
  );

export const reservedName = (name: string): AwsError =>
  refusal("AccessDeniedException", `No access to reserved parameter name: ${name}.`);

export const nameTooLong = (most: number): AwsError =>
  validation(`The parameter name, including its ARN, can't be longer than ${most} characters.`);

export const hierarchyTooDeep = (): AwsError =>
  refusal(
    "HierarchyLevelLimitExceededException",
    "A hierarchy can have a maximum of 15 levels. For more information, see Requirements and constraints for parameter names.",
  );

// Which parameter

/** GetParameter and its like say no more than the code. */
export const parameterNotFound = (): AwsError => refusal("ParameterNotFound", "");

export const versionNotFound = (version: number | string, name: string): AwsError =>
  refusal(
    "ParameterVersionNotFound",
    `Systems Manager could not find version ${version} of ${name}. Verify the version and try again.`,
  );

export const alreadyExists = (): AwsError =>
  refusal(
    "ParameterAlreadyExists",
    "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
  );

export const tooManyUpdates = (): AwsError =>
  refusal(
    "TooManyUpdates",
    "There are concurrent updates for a resource that supports one update at a time.",
  );

export const secretNeedsDecryption = (): AwsError =>
  validation("WithDecryption flag must be True for retrieving a Secret Manager secret.");

export const secretNotFound = (name: string): AwsError =>
  refusal(
    "ParameterNotFound",
    `An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret ${name} not found.`,
  );

// What a parameter may be

export const typeRequired = (): AwsError =>
  validation("A parameter type is required when you create a parameter.");

export const typeChangedInHierarchy = (): AwsError =>
  refusal(
    "HierarchyTypeMismatchException",
    "Parameter Store doesn't support changing a parameter type in a hierarchy. For example, you can't change a " +
      "parameter from a String type to a SecureString type. You must create a new, unique parameter.",
  );

export const emptyValue = (): AwsError =>
  validation(
    "1 validation error detected: Value '' at 'value' failed to satisfy constraint: " +
      "Member must have length greater than or equal to 1.",
  );

export const nestedParameter = (): AwsError =>
  validation('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.');

export const keyIdNotSecure = (): AwsError =>
  validation("KeyId is required for SecureString type parameter only.");

export const tagsWithOverwrite = (): AwsError =>
  validation(
    "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove " +
      "overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
  );

export const standardValueTooLong = (): AwsError =>
  validation(
    "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter " +
      "value, upgrade the parameter to use the advanced-parameter tier. For more information, see " +
      "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
  );

export const advancedValueTooLong = (): AwsError =>
  validation("Advanced tier parameters support a maximum parameter value of 8192 characters.");

export const downgrade = (): AwsError =>
  validation(
    "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter " +
      "tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a " +
      "standard parameter. Be aware that standard parameters have a value limit of 4096 characters.",
  );

export const parameterLimit = (): AwsError =>
  refusal(
    "ParameterLimitExceeded",
    "You have exceeded the number of parameters for this AWS account. Delete one or more parameters and try again.",
  );

export const versionLimit = (name: string, oldest: number): AwsError =>
  refusal(
    "ParameterMaxVersionLimitExceeded",
    `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. ` +
      `Version ${oldest}, the oldest version, can't be deleted because it has a label associated with it. ` +
      "Move the label to another version of the parameter, and try again.",
  );

export const invalidAllowedPattern = (): AwsError =>
  refusal("InvalidAllowedPatternException", "The request doesn't meet the regular expression requirement.");

/** Cloudlet's own: it matches without backtracking and in bounded time, so that no pattern can keep it busy. */
export const allowedPatternUnsupported = (): AwsError =>
  refusal(
    "InvalidAllowedPatternException",
    "Cloudlet cannot match this pattern: write AllowedPattern without looking around, references back and repeats " +
      "counted in thousands.",
  );

export const patternMismatch = (pattern: string): AwsError =>
  refusal(
    "ParameterPatternMismatchException",
    `Parameter value, cannot be validated against allowedPattern: ${pattern}`,
  );

export const unsupportedDataType = (dataType: string): AwsError =>
  validation(`The following data type is not supported: ${dataType} (Data type names are all lowercase.)`);

export const dataTypeNeeds = (dataType: string, type: string): AwsError =>
  validation(`The data type ${dataType} is supported for ${type} parameters only.`);

export const invalidImageId = (value: string): AwsError =>
  validation(`Parameter value, ${value}, is not a valid image ID for data type aws:ec2:image.`);

// Parameter policies

export const invalidPolicies = (policies: string): AwsError =>
  validation(`Invalid policies input: ${policies}.`);

export const policiesNeedAdvanced = (): AwsError =>
  validation("Parameter policies are supported for parameters of the advanced-parameter tier only.");

export const policyLimit = (): AwsError =>
  refusal(
    "PoliciesLimitExceededException",
    "You specified more than the maximum number of allowed policies for the parameter. The maximum is 10.",
  );

export const invalidPolicyType = (): AwsError =>
  refusal(
    "InvalidPolicyTypeException",
    "The policy type isn't supported. Parameter Store supports the following policy types: Expiration, " +
      "ExpirationNotification, and NoChangeNotification.",
  );

export const invalidPolicyAttribute = (message: string): AwsError =>
  refusal("InvalidPolicyAttributeException", `A policy attribute or its value is invalid. ${message}`);

export const incompatiblePolicies = (): AwsError =>
  refusal(
    "IncompatiblePolicyException",
    "There is a conflict in the policies specified for this parameter. You can't, for example, specify two Expiration " +
      "policies for a parameter. Review your policies, and try again.",
  );

// Labels

export const labelLimit = (): AwsError =>
  refusal(
    "ParameterVersionLabelLimitExceeded",
    "A parameter version can have maximum 10 labels.Move one or more labels to another version and try again.",
  );

// Filters and pages

export const filtersTwice = (): AwsError =>
  validation("You can use either Filters or ParameterFilters in a single request.");

export const invalidFilterKey = (key: string, valid: readonly string[]): AwsError =>
  refusal(
    "InvalidFilterKey",
    `The following filter key is not valid: ${key}. Valid filter keys include: [${valid.join(", ")}].`,
  );

export const duplicateFilter = (key: string): AwsError =>
  refusal(
    "InvalidFilterKey",
    `The following filter is duplicated in the request: ${key}. ` +
      "A request can contain only one occurrence of a specific filter.",
  );

export const invalidFilterOption = (option: string, valid: readonly string[]): AwsError =>
  refusal(
    "InvalidFilterOption",
    `The following filter option is not valid: ${option}. Valid options include: [${valid.join(", ")}].`,
  );

export const missingFilterValues = (key: string): AwsError =>
  refusal("InvalidFilterValue", `The following filter values are missing : null for filter key ${key}`);

export const invalidFilterValue = (value: string, valid: readonly string[]): AwsError =>
  refusal(
    "InvalidFilterValue",
    `The following filter value is not valid: ${value}. Valid values include: [${valid.join(", ")}]`,
  );

export const commonParameterFilter = (): AwsError =>
  validation('Filters for common parameters can\'t be prefixed with "aws" or "ssm" (case-insensitive).');

export const invalidNextToken = (): AwsError =>
  refusal("InvalidNextToken", "The specified token isn't valid.");

// Tags

export const invalidResourceId = (): AwsError => refusal("InvalidResourceId", "");

export const tooManyTags = (): AwsError => refusal("TooManyTagsError", "");

export const reservedTagKey = (): AwsError =>
  validation("Tag keys that begin with aws: are reserved for AWS use.");

export const duplicateTagKey = (): AwsError => validation("Duplicate tag keys are not allowed.");

// Service settings

export const settingNotFound = (id: string): AwsError =>
  refusal("ServiceSettingNotFound", `Setting ${id} not found. Please ensure the setting ID is valid.`);

export const invalidSettingValue = (value: string): AwsError => validation(`Invalid setting value: ${value}`);

// Resource policies

export const resourceNotFound = (arn: string): AwsError =>
  refusal("ResourceNotFoundException", `Resource ${arn} not found.`);

export const resourcePolicyParameter = (names: readonly string[], message: string): AwsError =>
  new AwsError("ResourcePolicyInvalidParameterException", 400, message, { ParameterNames: names });

export const malformedResourcePolicy = (message: string): AwsError =>
  refusal("MalformedResourcePolicyDocumentException", message);

export const resourcePolicyNotFound = (): AwsError =>
  refusal(
    "ResourcePolicyNotFoundException",
    "No policies with the specified policy ID and hash could be found.",
  );

export const resourcePolicyConflict = (): AwsError =>
  refusal(
    "ResourcePolicyConflictException",
    "The hash provided in the call doesn't match the stored hash. You may be using an outdated policy.",
  );

export const resourcePolicyLimit = (limit: number, limitType: string): AwsError =>
  new AwsError(
    "ResourcePolicyLimitExceededException",
    400,
    `The resource policy exceeds the limit of ${limit} ${limitType}.`,
    { Limit: limit, LimitType: limitType },
  );

// KMS

/** How Systems Manager passes on what KMS told it. */
const toldByKms = (error: AwsError, requestId: string): string =>
  `${error.message} (Service: AWSKMS; Status Code: 400; Error Code: ${error.code}; ` +
  `Request ID: ${requestId}; Proxy: null)`;

/** KMS's refusals: a denial stays one, everything else is the key's fault. */
export function keyRefusal(error: AwsError, requestId: string): AwsError {
  if (error.status >= 500) return error;
  const code = error.code === "AccessDeniedException" ? "AccessDeniedException" : "InvalidKeyId";
  return refusal(code, toldByKms(error, requestId));
}
