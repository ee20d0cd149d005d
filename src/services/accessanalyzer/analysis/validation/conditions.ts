/** What is wrong with the conditions and principals of a statement. */
import { JsonObject } from "../../../../lang/iam/json.ts";
import { operatorNamed } from "../../../../lang/iam/operator.ts";
import type { Notes, Path } from "./notes.ts";

const PRINCIPAL_TYPES: readonly string[] = ["AWS", "Service", "Federated", "CanonicalUser"];
/** Condition keys that every service knows. */
const GLOBAL_PREFIX = "aws:";

export function checkConditions(notes: Notes, node: JsonObject, path: Path): void {
  const condition = node.members.get("Condition");
  if (!(condition instanceof JsonObject)) return;
  const here = [...path, "Condition"];
  if (condition.members.size === 0)
    notes.note(
      "SUGGESTION",
      "EMPTY_OBJECT_CONDITION",
      "Add a condition to the empty Condition element.",
      here,
      [condition.start, condition.end],
    );
  for (const [operator, keys] of condition.members) {
    if (operatorNamed(operator) === undefined)
      notes.note(
        "ERROR",
        "INVALID_CONDITION_OPERATOR",
        `The condition operator ${operator} is not valid. Use a valid condition operator.`,
        [...here, operator],
        notes.span(condition, operator),
      );
    if (!(keys instanceof JsonObject)) continue;
    for (const key of keys.members.keys())
      checkConditionKey(notes, key, [...here, operator, key], notes.span(keys, key));
  }
}

export function checkConditionKey(
  notes: Notes,
  key: string,
  here: Path,
  span: readonly [number, number],
): void {
  if (!key.includes(":"))
    notes.note(
      "ERROR",
      "INVALID_CONDITION_KEY_FORMAT",
      "The condition key format is not valid. Use the format service:keyname.",
      here,
      span,
    );
  else if (key.toLowerCase().startsWith(GLOBAL_PREFIX) && !isGlobalKey(key))
    notes.note(
      "ERROR",
      "INVALID_GLOBAL_CONDITION_KEY",
      `The condition key ${key} does not exist. Use a valid condition key.`,
      here,
      span,
    );
  else if (!isServiceKey(notes, key))
    notes.note(
      "ERROR",
      "INVALID_SERVICE_CONDITION_KEY",
      `The condition key ${key} does not exist for the service. Use a valid condition key.`,
      here,
      span,
    );
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const GLOBAL_KEYS: ReadonlySet<string> = new Set(
  (
    "principalarn principalaccount principalorgpaths principalorgid principalisawsservice principalservicename " +
    "principalservicenameslist principaltype userid username assumedroot federatedprovider tokenissuetime " +
    "multifactorauthage multifactorauthpresent chatbotsourcearn ec2instancesourcevpc ec2instancesourceprivateipv4 " +
    "sourceidentity sourceip sourcevpc sourcevpcarn sourcevpce vpceaccount vpceorgid vpceorgpaths vpcsourceip " +
    "resourceaccount resourceorgid resourceorgpaths calledvia calledviafirst calledvialast viaawsservice " +
    "calledviaawsmcp viaawsmcpservice currenttime epochtime referer requestedregion tagkeys securetransport " +
    "sourceaccount sourcearn sourceorgid sourceorgpaths sourceowner useragent"
  ).split(" "),
);

function isGlobalKey(key: string): boolean {
  const name = key.slice(GLOBAL_PREFIX.length).toLowerCase();
  return GLOBAL_KEYS.has(name) || /^(principal|resource|request)tag\/./.test(name);
}

/** Keys of identity providers, and keys of one service that requests to every other may carry. */
const ELSEWHERE = /[.]|^(saml|ec2|glue|codebuild|lambda|ssm|identitystore|kms|iam|sts):/i;

function isServiceKey(notes: Notes, key: string): boolean {
  const [prefix = "", name = ""] = key.toLowerCase().split(/:(.*)/s);
  const row = notes.reference(prefix);
  if (row === undefined || ELSEWHERE.test(key)) return true;
  return Object.keys(row.conditions).some((known) => {
    const [form = ""] = known.toLowerCase().split("${");
    return known.includes("${")
      ? `${prefix}:${name}`.startsWith(form)
      : known.toLowerCase() === `${prefix}:${name}`;
  });
}

export function checkPrincipal(notes: Notes, node: JsonObject, path: Path): void {
  for (const member of ["Principal", "NotPrincipal"]) {
    const value = node.members.get(member);
    if (value instanceof JsonObject)
      for (const type of value.members.keys())
        if (!PRINCIPAL_TYPES.includes(type))
          notes.note(
            "ERROR",
            "INVALID_PRINCIPAL_KEY",
            `The principal key ${type} is not valid. Use one of: ${PRINCIPAL_TYPES.join(", ")}.`,
            [...path, member, type],
            notes.span(value, type),
          );
    if (typeof value === "string" && value !== "*")
      notes.note(
        "ERROR",
        "INVALID_PRINCIPAL_FORMAT",
        "The principal element contents are not valid. Specify a key-value pair in the Principal element.",
        [...path, member],
        notes.span(node, member, value),
      );
  }
}
