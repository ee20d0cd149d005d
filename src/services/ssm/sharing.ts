/**
 * Resource policies, by which advanced parameters are shared with other accounts.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html
 */
import { hash } from "node:crypto";
import { PolicySyntaxError } from "../../lang/iam/document.ts";
import { validatePolicy } from "../../lang/iam/validate.ts";
import { DEFAULT_KEY } from "./encryption.ts";
import * as errors from "./errors.ts";
import { RESOURCE_POLICY_BYTES_MAX } from "./limits.ts";
import type { ParameterRecord } from "./parameter.ts";

export interface ResourcePolicy {
  readonly id: string;
  readonly text: string;
}

/** Changes with the policy, and shows whoever changes it that it is the one they know. */
export function hashOf(policy: ResourcePolicy): string {
  return hash("sha256", policy.text);
}

/** All of a parameter's policies as one. */
export function combinedPolicy(record: ParameterRecord | undefined): string | undefined {
  const policies = record?.resourcePolicies ?? [];
  if (policies.length <= 1) return policies[0]?.text;
  const statements = policies.flatMap(({ text }) => {
    const { Statement } = JSON.parse(text) as { readonly Statement: unknown };
    return Array.isArray(Statement) ? (Statement as unknown[]) : [Statement];
  });
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** Refuses what cannot be shared, and policies that are none. */
export function checkShareable({ current }: ParameterRecord, policy: string): void {
  if (Buffer.byteLength(policy) > RESOURCE_POLICY_BYTES_MAX)
    throw errors.resourcePolicyLimit(RESOURCE_POLICY_BYTES_MAX, "bytes");
  if (current.tier !== "Advanced")
    throw errors.resourcePolicyParameter(
      ["ResourceArn"],
      "To share a parameter, it must be in the advanced parameter tier.",
    );
  if (current.type === "SecureString" && current.keyId === DEFAULT_KEY)
    throw errors.resourcePolicyParameter(
      ["ResourceArn"],
      "To share a SecureString parameter, it must be encrypted with a customer managed key.",
    );
  try {
    validatePolicy(policy, "resource");
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw errors.malformedResourcePolicy(error.message);
    throw error;
  }
}
