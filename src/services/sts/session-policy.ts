/** Policies that limit a session, given when it is made. */
import { deflateRawSync } from "node:zlib";
import { PolicySyntaxError } from "../../lang/iam/document.ts";
import { validatePolicy } from "../../lang/iam/validate.ts";
import { invalidArn, malformedPolicy, tooLarge, validationError } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { PACKED_BYTES_MAX, SESSION_POLICY_ARNS_MAX } from "./limits.ts";

export interface SessionPolicies {
  /** Inline, JSON text. */
  readonly policies: readonly string[];
  readonly policyArns: readonly string[];
}

/** Throws MalformedPolicyDocument, or ValidationError for managed policies that are too many or not there. */
export function sessionPolicies(
  ctx: Reading,
  account: string,
  input: { readonly Policy?: string | undefined; readonly PolicyArns?: PolicyArns },
): SessionPolicies {
  const policyArns = (input.PolicyArns ?? []).map(({ arn }) => arn ?? "");
  if (policyArns.length > SESSION_POLICY_ARNS_MAX)
    throw validationError(
      `1 validation error detected: Value '[${policyArns.join(", ")}]' at 'policyArns' failed to satisfy ` +
        `constraint: Member must have length less than or equal to ${SESSION_POLICY_ARNS_MAX}`,
    );
  for (const arn of policyArns) checkManaged(ctx, account, arn);
  if (input.Policy !== undefined) checkInline(input.Policy);
  return { policies: input.Policy === undefined ? [] : [input.Policy], policyArns };
}

type PolicyArns = readonly { readonly arn?: string | undefined }[] | undefined;

/** Session policies are AWS's own, or of the account whose role or user it is. */
function checkManaged(ctx: Reading, account: string, arn: string): void {
  const [, partition, owner] = /^arn:([^:]+):iam::(aws|\d{12}):policy\/.+/.exec(arn) ?? [];
  if (owner === undefined) throw invalidArn(arn);
  const usable = partition === ctx.scope.partition && (owner === "aws" || owner === account);
  if (!usable || ctx.identity.managedPolicy(arn) === undefined)
    throw malformedPolicy(`Policy ${arn} does not exist or is not attachable.`);
}

function checkInline(text: string): void {
  try {
    validatePolicy(text, "session");
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw malformedPolicy(error.message);
    throw error;
  }
}

/**
 * How much of the allotted space a session's policies and tags take, in percent; undefined when it has none.
 * Throws PackedPolicyTooLarge.
 */
export function packedSize(
  { policies, policyArns }: SessionPolicies,
  tags: Readonly<Record<string, string>>,
): number | undefined {
  const tagged = Object.keys(tags).length > 0;
  const limited = policies.length + policyArns.length > 0;
  if (!tagged && !limited) return undefined;
  const packed = deflateRawSync(JSON.stringify([policies, policyArns, tags]));
  const percent = Math.ceil((packed.length * 100) / PACKED_BYTES_MAX);
  if (percent > 100) throw tooLarge(limited ? "policy" : "tags", percent);
  return percent;
}
