/** Whether AWS would take a document as a policy of some kind. */
import type { EffectivePolicyType, PolicyType } from "../../gen/organizations.ts";
import { PolicySyntaxError } from "../../lang/iam/document.ts";
import { validatePolicy } from "../../lang/iam/validate.ts";
import { constraint, malformedPolicy } from "./errors.ts";
import { POLICY_LIMITS } from "./limits.ts";
import { ROOT_MEMBERS } from "./policy.ts";
import { fitsSchema } from "./policy-schemas.ts";

/**
 * The services whose resources an RCP can guard.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services
 */
const RCP_SERVICES: ReadonlySet<string> = new Set([
  "aoss",
  "cognito-identity",
  "cognito-idp",
  "dynamodb",
  "ecr",
  "kms",
  "logs",
  "s3",
  "secretsmanager",
  "sqs",
  "sts",
]);

const OPERATORS: ReadonlySet<string> = new Set([
  "@@assign",
  "@@append",
  "@@remove",
  "@@operators_allowed_for_child_policies",
]);
const CHILD_OPERATORS: ReadonlySet<string> = new Set(["@@all", "@@none", "@@assign", "@@append", "@@remove"]);
/** Deeper than any policy AWS documents; documents are checked recursively. */
const DEPTH_MAX = 32;

/** Throws MalformedPolicyDocumentException, or ConstraintViolationException for one that is too long. */
export function checkContent(type: PolicyType, content: string): void {
  if (type === "SERVICE_CONTROL_POLICY" || type === "RESOURCE_CONTROL_POLICY") checkControl(type, content);
  else checkDeclarative(type, content);
  if (content.length > POLICY_LIMITS[type].size)
    throw constraint("POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum policy size.");
}

function checkControl(type: PolicyType, content: string): void {
  try {
    const isScp = type === "SERVICE_CONTROL_POLICY";
    const { statements } = validatePolicy(content, isScp ? "scp" : "rcp");
    const actions = isScp ? [] : statements.flatMap((statement) => statement.action ?? []);
    if (actions.every((action) => RCP_SERVICES.has(action.slice(0, action.indexOf(":")).toLowerCase())))
      return;
  } catch (error) {
    if (!(error instanceof PolicySyntaxError)) throw error;
  }
  throw malformedPolicy();
}

function checkDeclarative(type: EffectivePolicyType, content: string): void {
  const document = readObject(content);
  const names = Object.keys(document);
  const root = document[ROOT_MEMBERS[type]];
  if (names.length !== 1 || !isObject(root) || !isWellFormed(root, 0) || !fitsSchema(type, root))
    throw malformedPolicy();
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Throws MalformedPolicyDocumentException for what is no JSON object. */
export function readObject(content: string): JsonObject {
  try {
    const document: unknown = JSON.parse(content);
    if (isObject(document)) return document;
  } catch {
    // not JSON: told below
  }
  throw malformedPolicy();
}

/** Values stand only behind inheritance operators, and operators only beside each other. */
function isWellFormed(node: JsonObject, depth: number): boolean {
  if (depth > DEPTH_MAX) return false;
  const names = Object.keys(node);
  const setsValue = names.some((name) => name.startsWith("@@") && !name.startsWith("@@operators"));
  return names.every((name) => {
    const value = node[name];
    if (!name.startsWith("@@")) return !setsValue && isObject(value) && isWellFormed(value, depth + 1);
    if (!OPERATORS.has(name)) return false;
    if (name === "@@assign") return isPlain(value);
    if (name !== "@@operators_allowed_for_child_policies") return isPlain(value);
    return Array.isArray(value) && value.every((each) => CHILD_OPERATORS.has(each));
  });
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each !== "object");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
