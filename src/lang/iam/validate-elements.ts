/** Faults of Action and Resource elements, in IAM's words. */
import { PolicySyntaxError } from "./document.ts";

const PARTITIONS = new Set([
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
]);
const IAM_PATHS = [
  "user/",
  "federated-user/",
  "role/",
  "group/",
  "instance-profile/",
  "mfa/",
  "server-certificate/",
  "policy/",
  "sms-mfa/",
  "saml-provider/",
  "oidc-provider/",
  "report/",
  "access-report/",
];
const ARN_PARTS = 6;

/** Throws on the first action that is not "vendor:action" or "*". */
export function checkActions(actions: readonly string[]): void {
  for (const action of actions) {
    if (action === "*") continue;
    const [vendor = "", ...rest] = action.split(":");
    if (rest.length === 0)
      throw new PolicySyntaxError(
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
      );
    if (rest.length > 1) throw new PolicySyntaxError("Actions/Condition can contain only one colon.");
    if (!/^[a-zA-Z0-9.-]+$/.test(vendor)) throw new PolicySyntaxError(`Vendor ${vendor} is not valid`);
  }
}

/**
 * What IAM's older parser stumbles over before anything else is looked at: an ARN without a service, or with too few
 * parts. It gives up at the first resource of a partition that it does not know.
 */
export function failsLegacyParsing(resources: readonly string[]): boolean {
  for (const resource of resources) {
    if (!resource.startsWith("arn:")) continue;
    const parts = resource.split(":");
    if (parts[2] === "") return true;
    if (!isPartition(parts[1] as string)) return false;
    if (parts.length < ARN_PARTS && resource.includes("::")) return true;
  }
  return false;
}

/** Throws on the first resource that is neither "*" nor an ARN as IAM reads it. */
export function checkResources(resources: readonly string[]): void {
  for (const resource of resources) if (resource !== "*") checkResource(resource);
}

function checkResource(resource: string): void {
  const parts = resource.split(":");
  const [, partition, service, region = "", account = "", ...rest] = parts;
  if (partition === undefined)
    throw new PolicySyntaxError(`Resource ${resource} must be in ARN format or "*".`);
  if (!isPartition(partition)) {
    const missing = new Array<string>(Math.max(0, ARN_PARTS - parts.length)).fill("*");
    const arn = ["arn", ...parts.slice(1), ...missing].join(":");
    throw new PolicySyntaxError(`Partition "${partition}" is not valid for resource "${arn}".`);
  }
  if (service === undefined || /[*?]/.test(service))
    throw new PolicySyntaxError("Resource vendor must be fully qualified and cannot contain regexes.");
  if (service === "s3" && region !== "" && region !== "*" && account === "")
    throw new PolicySyntaxError(`Resource ${resource} can not contain region information.`);
  if (service === "iam") checkIamResource(resource, region, rest.join(":"));
}

function checkIamResource(resource: string, region: string, path: string): void {
  if (region !== "" && region !== "*")
    throw new PolicySyntaxError(`IAM resource ${resource} cannot contain region information.`);
  const beforeWildcard = path.split(/[*?]/)[0] as string;
  // The root user is not in IAM's sentence, but AWS's own policies for centralized root access name it.
  if (path === "root") return;
  const isKnown = IAM_PATHS.some(
    (known) => path.startsWith(known) || (beforeWildcard !== path && known.startsWith(beforeWildcard)),
  );
  if (!isKnown && path !== "")
    throw new PolicySyntaxError(
      `IAM resource path must either be "*" or start with ${IAM_PATHS.join(", ")}.`,
    );
}

function isPartition(text: string): boolean {
  return PARTITIONS.has(text) || text === "*";
}
