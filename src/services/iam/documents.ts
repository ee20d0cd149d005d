/** Policy documents as IAM takes them in, measures them and hands them out. */
import { PolicySyntaxError } from "../../lang/iam/policy.ts";
import { type ValidationKind, validatePolicy } from "../../lang/iam/validate.ts";
import type { Entity, Identity } from "./entity.ts";
import { limitExceeded, malformedPolicy, quotaExceeded } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { INLINE_POLICIES_SIZE, MANAGED_POLICY_SIZE, TRUST_POLICY_SIZE } from "./limits.ts";

function check(document: string, kind: ValidationKind): void {
  try {
    validatePolicy(document, kind);
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw malformedPolicy(error.message);
    throw error;
  }
}

/** Quotas count characters without white space. */
function sizeOf(document: string): number {
  return document.replace(/\s+/g, "").length;
}

/** Throws MalformedPolicyDocument and LimitExceeded. */
export function checkManagedPolicy(document: string): void {
  check(document, "managed");
  if (sizeOf(document) > MANAGED_POLICY_SIZE) throw quotaExceeded("PolicySize", MANAGED_POLICY_SIZE);
}

/** Checks an inline policy against the room that the identity's other inline policies leave. */
export function checkInlinePolicy(
  ctx: Reading,
  entity: Entity<Identity>,
  name: string,
  document: string,
): void {
  check(document, "identity");
  const limit = INLINE_POLICIES_SIZE[entity.kind];
  let total = sizeOf(document);
  for (const other of ctx.store.policies.inlinesOf(entity))
    if (other.name !== name) total += sizeOf(other.document);
  if (total > limit)
    throw limitExceeded(`Maximum policy size of ${limit} bytes exceeded for ${entity.kind} ${entity.name}`);
}

/** Checks the form of a role's trust policy; whether its principals exist is another question. */
export function checkTrustPolicy(document: string): void {
  check(document, "trust");
  if (sizeOf(document) > TRUST_POLICY_SIZE) throw quotaExceeded("ACLSizePerRole", TRUST_POLICY_SIZE);
}

/** Answers carry documents percent-encoded as RFC 3986 has it: everything but unreserved characters. */
export function encodeDocument(document: string): string {
  return encodeURIComponent(document).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
