/**
 * What is wrong, risky or needless in a policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
import type { PolicyType, ValidatePolicyFinding } from "../../../../gen/accessanalyzer.ts";
import { JsonArray, JsonError, type JsonNode, JsonObject, readJson } from "../../../../lang/iam/json.ts";
import { Notes, type Path, type Reference } from "./notes.ts";
import { checkStatement } from "./statement.ts";

const POLICY_MEMBERS: readonly string[] = ["Version", "Id", "Statement"];

export function validate(text: string, type: PolicyType, reference: Reference): ValidatePolicyFinding[] {
  const notes = new Notes(text, type, reference);
  let root: JsonNode;
  try {
    root = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { offset } = error;
    notes.note(
      "ERROR",
      "JSON_SYNTAX_ERROR",
      `Fix the JSON syntax error at index ${offset}.`,
      [],
      [offset, offset],
    );
    return notes.findings;
  }
  if (root instanceof JsonObject) checkPolicy(notes, root);
  else notes.note("ERROR", "JSON_SYNTAX_ERROR", "A policy is a JSON object.", [], [0, text.length]);
  return notes.findings;
}

function checkPolicy(notes: Notes, root: JsonObject): void {
  const whole = [root.start, root.end] as const;
  for (const name of root.members.keys())
    if (!POLICY_MEMBERS.includes(name))
      notes.note(
        "ERROR",
        "UNKNOWN_FIELD",
        `The field ${name} is not allowed in the policy.`,
        [name],
        notes.span(root, name),
      );
  checkVersion(notes, root, whole);
  const given = root.members.get("Statement");
  if (given === undefined) {
    notes.note("ERROR", "MISSING_STATEMENT", "Add a Statement element to the policy.", [], whole);
    return;
  }
  const items = given instanceof JsonArray ? given.items : [given];
  if (items.length === 0)
    notes.note(
      "SUGGESTION",
      "EMPTY_ARRAY_STATEMENT",
      "Add statements to the empty array or remove the Statement element.",
      ["Statement"],
      whole,
    );
  const sids = new Set<string>();
  items.forEach((item, index) => {
    const path = given instanceof JsonArray ? ["Statement", index] : ["Statement"];
    if (!(item instanceof JsonObject)) {
      notes.note("ERROR", "INVALID_TYPE", "A statement is a JSON object.", path, whole);
      return;
    }
    checkSid(notes, item, path, sids);
    checkStatement(notes, item, path);
  });
}

function checkVersion(notes: Notes, root: JsonObject, whole: readonly [number, number]): void {
  const version = root.members.get("Version");
  if (version === undefined)
    notes.note(
      "WARNING",
      "MISSING_VERSION",
      "We recommend that you specify the Version element to help you with debugging permission issues.",
      [],
      whole,
    );
  else if (version !== "2012-10-17" && version !== "2008-10-17")
    notes.note(
      "ERROR",
      "INVALID_VERSION",
      `The version ${String(version)} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17`,
      ["Version"],
      notes.span(root, "Version"),
    );
  else if (version === "2008-10-17")
    notes.note(
      "WARNING",
      "OLD_POLICY_VERSION",
      "We recommend that you update the policy version to 2012-10-17.",
      ["Version"],
      notes.span(root, "Version"),
    );
}

function checkSid(notes: Notes, item: JsonObject, path: Path, sids: Set<string>): void {
  const sid = item.members.get("Sid");
  if (typeof sid !== "string") return;
  if (sids.has(sid))
    notes.note(
      "ERROR",
      "UNIQUE_SIDS_REQUIRED",
      `Duplicate statement IDs are not supported for this policy type. Update the Sid value.`,
      [...path, "Sid"],
      notes.span(item, "Sid", sid),
    );
  else if (sid === "")
    notes.note(
      "SUGGESTION",
      "EMPTY_SID_VALUE",
      "Add a value to the empty string in the Sid element.",
      [...path, "Sid"],
      notes.span(item, "Sid"),
    );
  else if (!/^[A-Za-z0-9]*$/.test(sid) && notes.type === "IDENTITY_POLICY")
    notes.note(
      "ERROR",
      "INVALID_SID",
      "Update the Sid: it can only contain letters and digits.",
      [...path, "Sid"],
      notes.span(item, "Sid", sid),
    );
  sids.add(sid);
}
