/** Managed permissions: what a share lets its principals do with resources of a type. */
import type { Instant } from "../../base/instant.ts";
import { invalidParameter, malformedPolicyTemplate } from "./errors.ts";
import { TEMPLATE_CHARACTERS_MAX } from "./limits.ts";

export interface Permission {
  readonly arn: string;
  readonly version: number;
  /** "aws" for AWS's own. */
  readonly owner: string;
  readonly name: string;
  /** "ssm:Parameter" */
  readonly resourceType: string;
  /** JSON: Effect, Action and perhaps Condition of a statement. */
  readonly template: string;
  readonly isDefault: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The types that can be shared: those whose services enforce resource policies. */
export const RESOURCE_TYPES = ["acm-pca:CertificateAuthority", "ssm:Parameter"] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

function awsPermission(
  name: string,
  resourceType: ResourceType,
  actions: readonly string[],
  more = {},
): Permission {
  return {
    arn: `:ram::aws:permission/${name}`,
    version: 1,
    owner: "aws",
    name,
    resourceType,
    template: JSON.stringify({ Effect: "Allow", Action: actions, ...more }),
    isDefault: 1,
    createdAt: 0 as Instant,
    updatedAt: 0 as Instant,
  };
}

const READ_PARAMETER = ["ssm:DescribeParameters", "ssm:GetParameter", "ssm:GetParameters"];
const LOOK_AT_CA = [
  "acm-pca:DescribeCertificateAuthority",
  "acm-pca:GetCertificate",
  "acm-pca:GetCertificateAuthorityCertificate",
  "acm-pca:ListPermissions",
  "acm-pca:ListTags",
];
const issuing = (template: string): object => ({
  Condition: {
    StringEqualsIfExists: { "acm-pca:TemplateArn": `arn:aws:acm-pca:::template/${template}/V1` },
  },
});

/**
 * The ends of their ARNs; the partition comes before. A type's first is its default.
 * https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html
 */
export const AWS_PERMISSIONS: readonly Permission[] = [
  awsPermission(
    "AWSRAMDefaultPermissionCertificateAuthority",
    "acm-pca:CertificateAuthority",
    [...LOOK_AT_CA, "acm-pca:IssueCertificate"],
    issuing("EndEntityCertificate"),
  ),
  awsPermission(
    "AWSRAMSubordinateCACertificatePathLen0IssuanceCertificateAuthority",
    "acm-pca:CertificateAuthority",
    [...LOOK_AT_CA, "acm-pca:IssueCertificate"],
    issuing("SubordinateCACertificate_PathLen0"),
  ),
  awsPermission("AWSRAMDefaultPermissionSSMParameterReadOnly", "ssm:Parameter", READ_PARAMETER),
  awsPermission("AWSRAMPermissionSSMParameterReadOnlyWithHistory", "ssm:Parameter", [
    ...READ_PARAMETER,
    "ssm:GetParameterHistory",
  ]),
];

export function awsPermissions(partition: string): readonly Permission[] {
  return AWS_PERMISSIONS.map((permission) => ({ ...permission, arn: `arn:${partition}${permission.arn}` }));
}

export function defaultPermission(partition: string, resourceType: string): Permission | undefined {
  return awsPermissions(partition).find((permission) => permission.resourceType === resourceType);
}

export function isDefaultOfType(permission: Permission): boolean {
  const first = AWS_PERMISSIONS.find(({ resourceType }) => resourceType === permission.resourceType);
  return permission.owner === "aws" && first?.name === permission.name;
}

/** Throws InvalidParameterException for types that cannot be shared here. */
export function resourceTypeNamed(text: string): ResourceType {
  const type = RESOURCE_TYPES.find((each) => each.toLowerCase() === text.toLowerCase());
  if (type === undefined) throw invalidParameter(`The resource type ${text} cannot be shared with Cloudlet.`);
  return type;
}

/** Throws MalformedPolicyTemplateException. */
export function checkTemplate(resourceType: ResourceType, template: string): void {
  const service = `${resourceType.split(":")[0]}:`;
  if (template.length > TEMPLATE_CHARACTERS_MAX)
    throw malformedPolicyTemplate("The policy template is too long.");
  const { Effect, Action, Condition = {}, ...rest } = readTemplate(template);
  const actions = Array.isArray(Action) ? Action : [Action];
  const fits = actions.every((action) => typeof action === "string" && action.startsWith(service));
  if (Effect !== "Allow" || !fits || actions.length === 0 || typeof Condition !== "object")
    throw malformedPolicyTemplate(
      "The policy template must allow actions of the resource type's service, and may have conditions.",
    );
  if (Object.keys(rest).length > 0)
    throw malformedPolicyTemplate("The policy template can have only Effect, Action and Condition.");
}

function readTemplate(template: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(template);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // not JSON: told below
  }
  throw malformedPolicyTemplate("The policy template is not valid JSON.");
}
