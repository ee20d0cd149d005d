/**
 * What tag policies enforce: tags of a request that do not comply are refused, whoever may tag.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies-enforcement.html
 */
import { parseArn } from "../../aws/arn.ts";
import { compileWildcard, matchesWildcard } from "../../lang/iam/wildcard.ts";
import type { Demand } from "../dispatch/contract.ts";
import type { TagRule } from "../ports/identity.ts";

/** The first key of the request's tags that breaks a rule; undefined when all comply. */
export function brokenTag(
  { action, resource, requestTags }: Pick<Demand, "action" | "resource" | "requestTags">,
  rules: readonly TagRule[],
): string | undefined {
  for (const rule of rules) {
    if (!rule.enforcedFor.some((kind) => isKind(kind, action, resource))) continue;
    for (const [key, value] of Object.entries(requestTags ?? {}))
      if (key.toLowerCase() === rule.key.toLowerCase() && !complies(rule, key, value)) return key;
  }
  return undefined;
}

function complies({ key: wanted, values }: TagRule, key: string, value: string): boolean {
  if (key !== wanted) return false;
  return values === undefined || values.some((pattern) => matchesWildcard(compileWildcard(pattern), value));
}

/** A resource that is yet to be named may be of any kind that its service has. */
function isKind(kind: string, action: string, resource: string): boolean {
  const [prefix = "", type = ""] = kind.split(":");
  const arn = parseArn(resource);
  if ((arn?.service ?? action.split(":", 1)[0]) !== prefix) return false;
  if (type === "*" || type === "ALL_SUPPORTED" || arn === undefined) return true;
  return (BARE[prefix] ?? arn.resource.split(/[:/]/, 1)[0]) === type;
}

/** Services whose ARNs name no kind of resource, because they have but one. */
const BARE: Readonly<Record<string, string>> = { sqs: "queue", sns: "topic", s3: "bucket" };
