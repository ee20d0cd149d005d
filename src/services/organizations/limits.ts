/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
import { DAY, type Duration, SECOND } from "../../base/instant.ts";
import type { PolicyType } from "../../gen/organizations.ts";

/** The management account, members and open invitations together; AWS raises it on request. */
export const ACCOUNTS_MAX = 10;
export const UNITS_MAX = 2_000;
/** Units below a root. */
export const UNIT_DEPTH_MAX = 5;
export const TAGS_MAX = 50;
export const PAGE_DEFAULT = 20;
/** Invitations sent in a day. */
export const INVITATIONS_PER_DAY_MAX = 20;
export const INVITATION_LIFETIME: Duration = 15 * DAY;
export const ALL_FEATURES_LIFETIME: Duration = 90 * DAY;
/** How long finished handshakes are still listed. */
export const HANDSHAKE_KEPT: Duration = 30 * DAY;
/** How long an account takes to come into being, or to be suspended; on AWS a minute or so. */
export const CREATION_TIME: Duration = 5 * SECOND;
/** An account of this age may be removed from the organization that created it. */
export const REMOVABLE_AGE: Duration = 7 * DAY;
/** A closed account is gone for good after this. */
export const CLOSURE_TIME: Duration = 90 * DAY;
/** Accounts closed within thirty days: a tenth of the members, at least ten, at most a thousand. */
export const CLOSURES_WINDOW: Duration = 30 * DAY;
export const CLOSURES_MIN = 10;
export const CLOSURES_MAX = 1_000;
export const RESOURCE_POLICY_CHARACTERS_MAX = 40_000;

/**
 * Of each service that has such a limit, by its principal's name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-delegated-administrator.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-delegated-admin.html
 */
export const DELEGATED_ADMINISTRATORS_MAX: Readonly<Record<string, number>> = {
  "access-analyzer.amazonaws.com": 1,
  "iam.amazonaws.com": 1,
  "cloudtrail.amazonaws.com": 3,
  "member.org.stacksets.cloudformation.amazonaws.com": 5,
};

interface PolicyLimits {
  /** Characters of a policy's content, without white space that means nothing. */
  readonly size: number;
  /** Policies of the type in an organization. */
  readonly count: number;
  /** Policies of the type attached to a root, unit or account. */
  readonly attached: number;
}
const DECLARATIVE: PolicyLimits = { size: 10_000, count: 1_000, attached: 10 };

export const POLICY_LIMITS: Readonly<Record<PolicyType, PolicyLimits>> = {
  SERVICE_CONTROL_POLICY: { size: 5_120, count: 10_000, attached: 5 },
  RESOURCE_CONTROL_POLICY: { size: 5_120, count: 1_000, attached: 5 },
  TAG_POLICY: DECLARATIVE,
  BACKUP_POLICY: DECLARATIVE,
  AISERVICES_OPT_OUT_POLICY: { size: 2_500, count: 1_000, attached: 5 },
  CHATBOT_POLICY: { size: 10_000, count: 1_000, attached: 5 },
  DECLARATIVE_POLICY_EC2: DECLARATIVE,
  SECURITYHUB_POLICY: DECLARATIVE,
  INSPECTOR_POLICY: DECLARATIVE,
  UPGRADE_ROLLOUT_POLICY: DECLARATIVE,
  BEDROCK_POLICY: DECLARATIVE,
  S3_POLICY: DECLARATIVE,
  NETWORK_SECURITY_DIRECTOR_POLICY: DECLARATIVE,
};
