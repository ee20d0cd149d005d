/** Policies of functions, aliases, versions and layers, made statement by statement. */

import {
  invalidParameterValue,
  policyLengthExceeded,
  preconditionFailed,
  resourceConflict,
  resourceNotFound,
} from "./errors.ts";
import { POLICY_BYTES_MAX } from "./limits.ts";

export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Principal: unknown;
  readonly Action: string;
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Policy {
  readonly statements: readonly Statement[];
  readonly revision: string;
}

export function policyText(policy: Policy | undefined): string | undefined {
  if (policy === undefined || policy.statements.length === 0) return undefined;
  return JSON.stringify({ Version: "2012-10-17", Id: "default", Statement: policy.statements });
}

export function withStatement(
  policy: Policy | undefined,
  statement: Statement,
  asked: { readonly revision: string; readonly expected: string | undefined },
): Policy {
  checkRevision(policy, asked.expected);
  const statements = policy?.statements ?? [];
  if (statements.some(({ Sid }) => Sid === statement.Sid))
    throw resourceConflict(
      `The statement id (${statement.Sid}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
    );
  const next = { statements: [...statements, statement], revision: asked.revision };
  const bytes = Buffer.byteLength(policyText(next) ?? "");
  if (bytes > POLICY_BYTES_MAX)
    throw policyLengthExceeded(
      `The final policy size (${bytes}) is bigger than the limit (${POLICY_BYTES_MAX}).`,
    );
  return next;
}

export function withoutStatement(
  policy: Policy | undefined,
  sid: string,
  asked: { readonly revision: string; readonly expected: string | undefined },
): Policy {
  const statements = policy?.statements ?? [];
  if (!statements.some(({ Sid }) => Sid === sid))
    throw resourceNotFound(
      statements.length === 0
        ? "No policy is associated with the given resource."
        : `Statement ${sid} is not found in resource policy.`,
    );
  checkRevision(policy, asked.expected);
  return { statements: statements.filter(({ Sid }) => Sid !== sid), revision: asked.revision };
}

function checkRevision(policy: Policy | undefined, expected: string | undefined): void {
  if (expected !== undefined && expected !== policy?.revision)
    throw preconditionFailed(
      "The RevisionId provided does not match the latest RevisionId. Call the GetPolicy API to retrieve the latest RevisionId",
    );
}

/** Alexa's are of amazon.com, some of AWS's own of aws.internal. */
const SERVICE = /^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/;

/** A principal as it is asked for: "*", an account, a service, or an ARN. Throws InvalidParameterValueException. */
export function principalElement(principal: string, partition: string): unknown {
  if (principal === "*") return "*";
  if (/^\d{12}$/.test(principal)) return { AWS: `arn:${partition}:iam::${principal}:root` };
  if (principal.startsWith("arn:")) return { AWS: principal };
  if (SERVICE.test(principal)) return { Service: principal };
  throw invalidParameterValue(
    "The provided principal was invalid. Please check the principal and try again.",
  );
}
