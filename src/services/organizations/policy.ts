/** Policies of an organization: their kinds, names and AWS's own. */
import type { Instant } from "../../base/instant.ts";
import type { EffectivePolicyType, PolicyType } from "../../gen/organizations.ts";

export interface OrganizationPolicy {
  /** "p-..." */
  readonly id: string;
  /** "aws" for AWS's own. */
  readonly organization: string;
  readonly type: PolicyType;
  readonly name: string;
  readonly description: string;
  readonly content: string;
  readonly updatedAt: Instant;
}

/** The member under which the content of each declarative kind stands. */
export const ROOT_MEMBERS: Readonly<Record<EffectivePolicyType, string>> = {
  TAG_POLICY: "tags",
  BACKUP_POLICY: "plans",
  AISERVICES_OPT_OUT_POLICY: "services",
  CHATBOT_POLICY: "chatbot",
  DECLARATIVE_POLICY_EC2: "ec2_attributes",
  SECURITYHUB_POLICY: "securityhub",
  INSPECTOR_POLICY: "inspector",
  UPGRADE_ROLLOUT_POLICY: "upgrade_rollout",
  BEDROCK_POLICY: "bedrock",
  S3_POLICY: "s3_attributes",
  NETWORK_SECURITY_DIRECTOR_POLICY: "network_security_director",
};

const indented = (value: object): string => JSON.stringify(value, undefined, 2);

function awsPolicy(
  id: string,
  type: PolicyType,
  name: string,
  description: string,
  statement: object,
): OrganizationPolicy {
  const content = indented({ Version: "2012-10-17", Statement: [statement] });
  return { id, organization: "aws", type, name, description, content, updatedAt: 0 as Instant };
}

const FULL_ACCESS = "p-FullAWSAccess";
export const RCP_FULL_ACCESS = "p-RCPFullAWSAccess";

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html */
export const AWS_POLICIES: ReadonlyMap<string, OrganizationPolicy> = new Map([
  [
    FULL_ACCESS,
    awsPolicy(FULL_ACCESS, "SERVICE_CONTROL_POLICY", "FullAWSAccess", "Allows access to every operation", {
      Effect: "Allow",
      Action: "*",
      Resource: "*",
    }),
  ],
  [
    RCP_FULL_ACCESS,
    awsPolicy(
      RCP_FULL_ACCESS,
      "RESOURCE_CONTROL_POLICY",
      "RCPFullAWSAccess",
      "Allows access to every resource",
      { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
    ),
  ],
]);

/** AWS's own policy of a kind, attached to whatever there is when the kind is enabled and to whatever is made after. */
export const DEFAULT_POLICIES: ReadonlyMap<PolicyType, string> = new Map([
  ["SERVICE_CONTROL_POLICY", FULL_ACCESS],
  ["RESOURCE_CONTROL_POLICY", RCP_FULL_ACCESS],
]);

export function policyArn(partition: string, management: string, policy: OrganizationPolicy): string {
  const kind = policy.type.toLowerCase();
  return policy.organization === "aws"
    ? `arn:${partition}:organizations::aws:policy/${kind}/${policy.id}`
    : `arn:${partition}:organizations::${management}:policy/${policy.organization}/${kind}/${policy.id}`;
}
