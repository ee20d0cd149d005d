/**
 * The quotas and limits of Parameter Store.
 * https://docs.aws.amazon.com/general/latest/gr/ssm.html#limits_ssm
 */

/** Of a name together with the rest of its ARN. */
export const NAME_WITH_ARN_LENGTH_MAX = 1_011;
export const HIERARCHY_LEVELS_MAX = 15;
export const STANDARD_PARAMETERS_MAX = 10_000;
export const ADVANCED_PARAMETERS_MAX = 100_000;
export const STANDARD_VALUE_BYTES_MAX = 4_096;
export const ADVANCED_VALUE_BYTES_MAX = 8_192;
/** Versions kept of a parameter. */
export const VERSIONS_MAX = 100;
export const LABELS_PER_VERSION_MAX = 10;
export const TAGS_PER_PARAMETER_MAX = 50;
export const POLICIES_PER_PARAMETER_MAX = 10;
export const RESOURCE_POLICY_BYTES_MAX = 1_024;
/** Cloudlet's own: AWS tells no number. */
export const RESOURCE_POLICIES_MAX = 20;

export const PARAMETERS_BY_PATH_DEFAULT = 10;
export const PARAMETERS_DESCRIBED_DEFAULT = 10;
export const HISTORY_DEFAULT = 50;
export const RESOURCE_POLICIES_LISTED_DEFAULT = 50;
/**
 * Parameters that one page of a filtered list looks at. When they are exhausted the page ends early with a token, as
 * AWS's pages may.
 */
export const PARAMETERS_LOOKED_AT_MAX = 1_000;

/** Names in one GetParameters. */
export const PARAMETERS_ASKED_MAX = 10;
