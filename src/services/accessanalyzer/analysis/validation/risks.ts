/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#security-warnings */
import { JsonArray, JsonObject } from "../../../../lang/iam/json.ts";
import { patternCovers } from "../../../../lang/iam/patterns.ts";
import type { Notes, Path } from "./notes.ts";

const TOO_PERMISSIVE =
  "can be overly permissive because it allows iam:PassRole permissions on multiple resources. We recommend that you " +
  "specify resource ARNs or add the iam:PassedToService condition key to your statement.";
const TELLINGS: Readonly<Record<string, string>> = {
  ALLOW_WITH_NOT_PRINCIPAL:
    "Using Allow with NotPrincipal can be overly permissive. We recommend that you use Principal instead.",
  PASS_ROLE_WITH_NOT_ACTION_AND_STAR_IN_RESOURCE: `Using NotAction with a wildcard (*) in the resource ${TOO_PERMISSIVE}`,
  PASS_ROLE_WITH_STAR_IN_RESOURCE: `Using the iam:PassRole action with wildcards (*) in the resource ${TOO_PERMISSIVE}`,
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: `Using wildcards (*) in the action and the resource ${TOO_PERMISSIVE}`,
  CREATE_SLR_WITH_STAR_IN_RESOURCE:
    "Using the iam:CreateServiceLinkedRole action with wildcards (*) in the resource can allow creation of unintended " +
    "service-linked roles. We recommend that you specify resource ARNs instead.",
};

export function noteRisks(notes: Notes, node: JsonObject, path: Path): void {
  for (const code of risksOf(notes, node)) {
    const member = code === "ALLOW_WITH_NOT_PRINCIPAL" ? "NotPrincipal" : "Resource";
    const span = notes.span(node, member, member === "Resource" ? "*" : undefined);
    notes.note("SECURITY_WARNING", code, TELLINGS[code] ?? code, [...path, member], span);
  }
}

function* risksOf(notes: Notes, node: JsonObject): Generator<string> {
  if (node.members.has("NotPrincipal")) yield "ALLOW_WITH_NOT_PRINCIPAL";
  const condition = node.members.get("Condition");
  if (!textsIn(node, "Resource").includes("*")) return;
  const limited =
    condition instanceof JsonObject &&
    /"iam:PassedToService"/i.test(notes.text.slice(condition.start, condition.end));
  const actions = textsIn(node, "Action").map((action) => action.toLowerCase());
  if (!limited) {
    if (node.members.has("NotAction")) yield "PASS_ROLE_WITH_NOT_ACTION_AND_STAR_IN_RESOURCE";
    if (actions.includes("iam:passrole")) yield "PASS_ROLE_WITH_STAR_IN_RESOURCE";
    else if (actions.some((action) => patternCovers(action, "iam:passrole")))
      yield "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE";
  }
  if (actions.includes("iam:createservicelinkedrole") && condition === undefined)
    yield "CREATE_SLR_WITH_STAR_IN_RESOURCE";
}

function textsIn(node: JsonObject, member: string): readonly string[] {
  const value = node.members.get(member);
  if (typeof value === "string") return [value];
  return value instanceof JsonArray ? value.items.filter((item) => typeof item === "string") : [];
}
