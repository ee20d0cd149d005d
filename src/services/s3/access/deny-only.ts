import { parsePolicy } from "../../../lang/iam/document.ts";

/**
 * What is left of a policy when only its denials count: for objects that belong to another account than their bucket,
 * and for strangers at a bucket whose public policy is blocked. The policy is one that was found well-formed.
 */
export function denialsOf(text: string): string | undefined {
  const denies = parsePolicy(text).statements.some(({ effect }) => effect === "Deny");
  if (!denies) return undefined;
  const document = JSON.parse(text) as { Statement: unknown };
  const statements = [document.Statement].flat() as ReadonlyArray<{ readonly Effect?: string }>;
  const left = statements.filter(({ Effect }) => Effect?.toLowerCase() === "deny");
  return JSON.stringify({ ...document, Statement: left });
}
