/** What is wrong with the actions and resources of a statement. */
import { JsonArray, type JsonObject } from "../../../../lang/iam/json.ts";
import { patternCovers, patternsMeet } from "../../../../lang/iam/patterns.ts";
import { compileWildcard, matchesWildcard } from "../../../../lang/iam/wildcard.ts";
import type { Notes, Path } from "./notes.ts";

export function textsOf(notes: Notes, node: JsonObject, path: Path, member: string): readonly string[] {
  const value = node.members.get(member);
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  if (value instanceof JsonArray) {
    if (value.items.length === 0)
      notes.note(
        "SUGGESTION",
        `EMPTY_ARRAY_${member.toUpperCase()}`,
        `This statement includes no ${member.toLowerCase()}s and does not affect the policy. Specify ${member.toLowerCase()}s.`,
        [...path, member],
        [value.start, value.end],
      );
    return value.items.filter((item) => typeof item === "string");
  }
  notes.note(
    "ERROR",
    "DATA_TYPE_MISMATCH",
    `Update the text to use the expected JSON data type: ${member} is a string or an array of strings.`,
    [...path, member],
    notes.span(node, member),
  );
  return [];
}

export function checkActions(notes: Notes, node: JsonObject, path: Path): void {
  for (const member of ["Action", "NotAction"]) {
    const actions = textsOf(notes, node, path, member);
    actions.forEach((action, index) => {
      const here = [...path, member, index];
      const span = notes.span(node, member, action);
      if (action !== "*" && !/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action))
        notes.note(
          "ERROR",
          action.includes(":") ? "INVALID_ACTION" : "MISSING_SERVICE_PREFIX_IN_ACTION",
          action.includes(":")
            ? `The action ${action} does not exist.`
            : `Add the service prefix to the action ${action}.`,
          here,
          span,
        );
      else if (action !== "*") checkKnown(notes, action, here, span);
      const outer = actions.find(
        (other, place) =>
          place !== index &&
          patternCovers(other.toLowerCase(), action.toLowerCase()) &&
          (other.toLowerCase() !== action.toLowerCase() || place < index),
      );
      if (outer !== undefined)
        notes.note(
          "SUGGESTION",
          "REDUNDANT_ACTION",
          `The actions ${action} and ${outer} are redundant. Remove the redundant action.`,
          here,
          span,
        );
    });
  }
}

/** Holds an action against the list of its service's actions. */
function checkKnown(notes: Notes, action: string, here: Path, span: readonly [number, number]): void {
  const [prefix = "", name = ""] = action.toLowerCase().split(":");
  const row = notes.reference(prefix);
  if (row === undefined) {
    notes.note(
      "ERROR",
      "INVALID_SERVICE_IN_ACTION",
      `The service ${prefix} specified in the action does not exist.`,
      here,
      span,
    );
    return;
  }
  const pattern = compileWildcard(name);
  if (Object.keys(row.actions).some((known) => matchesWildcard(pattern, known.toLowerCase()))) return;
  notes.note("ERROR", "INVALID_ACTION", `The action ${action} does not exist.`, here, span);
}

/**
 * No action of the statement takes a resource of this form.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
function checkResourceForm(
  notes: Notes,
  resource: string,
  here: Path,
  span: readonly [number, number],
): void {
  const [, , service = "", , , ...rest] = resource.split(":");
  const row = notes.reference(service.toLowerCase());
  if (row === undefined) {
    if (service !== "" && !/[*?$]/.test(service))
      notes.note(
        "ERROR",
        "INVALID_SERVICE_IN_RESOURCE",
        `The service name ${service} specified in the resource ARN is not valid.`,
        here,
        span,
      );
    return;
  }
  const forms = Object.values(row.resources).map(({ arn }) =>
    arn
      .split(":")
      .slice(5)
      .join(":")
      .replace(/\$\{[^}]*\}/g, "*"),
  );
  if (forms.length === 0 || /[*?$]/.test(rest[0]?.[0] ?? "*")) return;
  if (forms.some((form) => patternsMeet(form, rest.join(":")))) return;
  notes.note(
    "ERROR",
    "INVALID_RESOURCE_ARN_FORMAT",
    `Resource ARN does not match the expected ARN format. Update the resource portion of the ARN.`,
    here,
    span,
  );
}

export function checkResources(notes: Notes, node: JsonObject, path: Path): void {
  for (const member of ["Resource", "NotResource"])
    textsOf(notes, node, path, member).forEach((resource, index, all) => {
      const here = [...path, member, index];
      const span = notes.span(node, member, resource);
      if (resource !== "*" && !resource.startsWith("${")) {
        const before = notes.findings.length;
        checkArn(notes, resource, here, span);
        if (notes.findings.length === before) checkResourceForm(notes, resource, here, span);
      }
      const outer = all.find(
        (other, place) =>
          place !== index && patternCovers(other, resource) && (other !== resource || place < index),
      );
      if (outer !== undefined)
        notes.note(
          "SUGGESTION",
          "REDUNDANT_RESOURCE",
          `The resources ${resource} and ${outer} are redundant. Remove the redundant resource.`,
          here,
          span,
        );
    });
}

export function checkArn(notes: Notes, resource: string, here: Path, span: readonly [number, number]): void {
  const parts = resource.split(":");
  if (parts[0] !== "arn" && !"arn".startsWith((parts[0] ?? "").replace(/\*.*$/, "")))
    notes.note(
      "ERROR",
      "INVALID_ARN_PREFIX",
      "Add the required prefix (arn) to the resource ARN.",
      here,
      span,
    );
  else if (parts.length < 6 && !resource.includes("*"))
    notes.note(
      "ERROR",
      "MISSING_ARN_FIELD",
      "The resource ARN is missing a field: arn:partition:service:region:account:resource.",
      here,
      span,
    );
  else if (!/^(?:aws[a-z-]*|.*[*?$].*)$/.test(parts[1] ?? "aws"))
    notes.note(
      "ERROR",
      "INVALID_PARTITION",
      `The resource ARN for the service uses the partition ${parts[1]}, which is not valid.`,
      here,
      span,
    );
  else if (parts.length >= 6 && !/^(?:\d{12}|aws|.*[*?$].*|)$/.test(parts[4] ?? ""))
    notes.note(
      "ERROR",
      "INVALID_ACCOUNT_ID",
      `The resource ARN account ID ${parts[4]} is not valid. Provide a 12-digit account ID.`,
      here,
      span,
    );
}
