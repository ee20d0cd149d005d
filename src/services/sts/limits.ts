/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */

/** All in seconds. */
export const ROLE_DURATION_SECONDS_DEFAULT = 3_600;
export const CHAINED_DURATION_SECONDS_MAX = 3_600;
export const USER_DURATION_SECONDS_DEFAULT = 43_200;
export const ROOT_DURATION_SECONDS_MAX = 3_600;
export const SESSION_DURATION_SECONDS_MIN = 900;
export const SESSION_DURATION_SECONDS_MAX = 43_200;

/** Sessions of AssumeRoot. */
export const ROOT_TASK_DURATION_SECONDS_MAX = 900;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html */
export const TOKEN_DURATION_SECONDS_DEFAULT = 300;
/** AWS does not tell where JWTPayloadSizeExceededException begins. */
export const TOKEN_PAYLOAD_BYTES_MAX = 4_096;

export const SESSION_POLICY_ARNS_MAX = 10;
export const SESSION_TAGS_MAX = 50;
/**
 * How many bytes session policies and tags may take when packed. AWS does not tell its own figure nor its
 * packing; Cloudlet deflates, which keeps every session token short enough for a header.
 */
export const PACKED_BYTES_MAX = 2_048;

/** How long after its making a SAML assertion is taken when it does not say. */
export const SAML_REDEEM_SECONDS_MAX = 300;
