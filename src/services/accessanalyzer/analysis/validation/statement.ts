/** What is wrong with a statement. */
import type { JsonObject } from "../../../../lang/iam/json.ts";
import { checkConditions, checkPrincipal } from "./conditions.ts";
import { checkActions, checkResources } from "./elements.ts";
import type { Notes, Path } from "./notes.ts";
import { noteRisks } from "./risks.ts";

const STATEMENT_MEMBERS: readonly string[] = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

export function checkStatement(notes: Notes, node: JsonObject, path: Path): void {
  for (const name of node.members.keys())
    if (!STATEMENT_MEMBERS.includes(name))
      notes.note(
        "ERROR",
        "UNKNOWN_FIELD",
        `The field ${name} is not allowed in a statement.`,
        [...path, name],
        notes.span(node, name),
      );
  checkEffect(notes, node, path);
  checkEither(notes, node, path, "Action", "NotAction", "MISSING_ACTION");
  checkNaming(notes, node, path);
  checkPrincipal(notes, node, path);
  checkActions(notes, node, path);
  checkResources(notes, node, path);
  checkConditions(notes, node, path);
  if (node.members.get("Effect") === "Allow") noteRisks(notes, node, path);
}

function checkEither(
  notes: Notes,
  node: JsonObject,
  path: Path,
  one: string,
  other: string,
  missing: string,
): void {
  const both = node.members.has(one) && node.members.has(other);
  if (both)
    notes.note(
      "ERROR",
      "INCOMPATIBLE_FIELDS",
      `You cannot use ${one} and ${other} in the same statement.`,
      path,
      [node.start, node.end],
    );
  if (!node.members.has(one) && !node.members.has(other))
    notes.note("ERROR", missing, `Add a ${one} or ${other} element to the policy statement.`, path, [
      node.start,
      node.end,
    ]);
}

function checkEffect(notes: Notes, node: JsonObject, path: Path): void {
  const whole = [node.start, node.end] as const;
  const effect = node.members.get("Effect");
  if (effect === undefined)
    notes.note(
      "ERROR",
      "MISSING_EFFECT",
      "Add an Effect element to the policy statement with a value of Allow or Deny.",
      path,
      whole,
    );
  else if (effect !== "Allow" && effect !== "Deny")
    notes.note(
      "ERROR",
      "INVALID_EFFECT",
      `The effect ${String(effect)} is not valid. Use Allow or Deny.`,
      [...path, "Effect"],
      notes.span(node, "Effect"),
    );
}

/** Trust policies name no resources, identity policies no principals. */
function checkNaming(notes: Notes, node: JsonObject, path: Path): void {
  const has = (name: string) => node.members.has(name);
  const isTrust = notes.type === "RESOURCE_POLICY" && /"sts:/i.test(notes.text.slice(node.start, node.end));
  if (!isTrust) checkEither(notes, node, path, "Resource", "NotResource", "MISSING_RESOURCE");
  if (notes.type === "RESOURCE_POLICY" || notes.type === "RESOURCE_CONTROL_POLICY")
    checkEither(notes, node, path, "Principal", "NotPrincipal", "MISSING_PRINCIPAL");
  else if (has("Principal") || has("NotPrincipal"))
    notes.note(
      "ERROR",
      "UNSUPPORTED_PRINCIPAL",
      `The policy type ${notes.type} does not support the Principal element. Remove the Principal element.`,
      [...path, has("Principal") ? "Principal" : "NotPrincipal"],
      notes.span(node, has("Principal") ? "Principal" : "NotPrincipal"),
    );
}
