/** What a denied caller is told. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
import { parseArn } from "../../aws/arn.ts";
import type { Decision, PolicyKind } from "../../lang/iam/evaluate.ts";
import type { Demand } from "../dispatch/contract.ts";
import { accountOf, type Principal } from "./principal.ts";

const NOUNS: Readonly<Record<PolicyKind, string>> = {
  identity: "identity-based policy",
  resource: "resource-based policy",
  boundary: "permissions boundary",
  session: "session policy",
  scp: "service control policy",
  rcp: "resource control policy",
  endpoint: "VPC endpoint policy",
  grant: "grant",
};

/**
 * AWS's sentence for a denial: who, what, on which resource, and the kind of policy that decided. An explicit deny in a
 * policy that has an ARN names it, unless the resource is another account's.
 * https://aws.amazon.com/blogs/security/enhanced-access-denied-error-messages-with-policy-arns/
 */
export function denialMessage(decision: Decision, caller: Principal, demand: Demand): string {
  const { action, resource } = demand;
  const on = resource === "*" ? "" : ` on resource: ${resource}`;
  return `User: ${nameOf(caller)} is not authorized to perform: ${action}${on} ${reasonOf(decision, caller, demand)}`;
}

function nameOf(caller: Principal): string {
  if (caller.kind === "service") return caller.service;
  return caller.kind === "anonymous" ? "anonymous" : caller.arn;
}

function reasonOf(decision: Decision, caller: Principal, demand: Demand): string {
  const kind = decision.kind ?? "identity";
  const isTrust = kind === "resource" && demand.mode === "trust" && demand.action.startsWith("sts:");
  const noun = isTrust ? "role trust policy" : NOUNS[kind];
  if (!decision.explicit) return `because no ${noun} allows the ${demand.action} action`;
  if (isTrust) return `with an explicit deny in the ${noun}`;
  const article = kind === "identity" ? "an" : "a";
  return `with an explicit deny in ${article} ${noun}${policyArnOf(decision, caller, demand)}`;
}

function policyArnOf({ kind, policy }: Decision, caller: Principal, demand: Demand): string {
  if (policy === undefined || !policy.startsWith("arn:") || kind === "resource" || kind === "endpoint")
    return "";
  const owner = demand.resourceAccount ?? parseArn(demand.resource)?.account ?? "";
  return owner === "" || owner === accountOf(caller) ? `: ${policy}` : "";
}
