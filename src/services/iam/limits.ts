/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: default quotas, and fixed limits. */
export const GROUPS_PER_USER = 10;
export const MANAGED_POLICIES_PER_IDENTITY = 10;
export const VERSIONS_PER_POLICY = 5;
export const POLICY_VERSIONS_IN_USE = 10_000;
export const ACCESS_KEYS_PER_USER = 2;
export const MFA_DEVICES_PER_USER = 8;
export const SSH_KEYS_PER_USER = 5;
export const SIGNING_CERTIFICATES_PER_USER = 2;
export const SERVICE_CREDENTIALS_PER_USER = 2;
export const INSTANCE_PROFILE_ROLES = 1;
export const TAGS_PER_ENTITY = 50;
export const CLIENT_IDS_PER_PROVIDER = 100;
export const THUMBPRINTS_PER_PROVIDER = 5;

/** Characters, white space not counted. */
export const MANAGED_POLICY_SIZE = 6_144;
export const TRUST_POLICY_SIZE = 2_048;
/** All inline policies of one identity together, white space not counted. */
export const INLINE_POLICIES_SIZE = { user: 2_048, group: 5_120, role: 10_240 } as const;

export const SESSION_SECONDS_DEFAULT = 3_600;
export const PAGE_DEFAULT = 100;
export const PASSWORD_REUSE_MAX = 24;
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html */
export const SAML_PRIVATE_KEYS_MAX = 2;
