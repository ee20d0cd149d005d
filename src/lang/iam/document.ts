/**
 * The policy grammar: JSON text -> a document with every "one or a list" made a list.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { JsonArray, JsonError, type JsonNode, JsonNumber, JsonObject, readJson } from "./json.ts";
import { operatorNamed } from "./operator.ts";

/** A policy that AWS would not accept; the message is AWS's own sentence. */
export class PolicySyntaxError extends Error {
  override readonly name = "PolicySyntaxError";
}

export type PolicyVersion = "2008-10-17" | "2012-10-17";
export type PrincipalType = "AWS" | "Service" | "Federated" | "CanonicalUser";

/** "*" alone, or values by type. */
export type PrincipalElement = "*" | readonly PrincipalEntry[];
export interface PrincipalEntry {
  readonly type: PrincipalType;
  readonly values: readonly string[];
}

/** One operator applied to one key. */
export interface ConditionEntry {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

export interface StatementDocument {
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  /** As written; anything but exactly "Allow" or "Deny" does not pass validation. */
  readonly effectText: string;
  readonly principal: PrincipalElement | undefined;
  readonly notPrincipal: PrincipalElement | undefined;
  readonly action: readonly string[] | undefined;
  readonly notAction: readonly string[] | undefined;
  readonly resource: readonly string[] | undefined;
  readonly notResource: readonly string[] | undefined;
  readonly condition: readonly ConditionEntry[];
  /** Where the policy simulator says the statement begins and ends: offsets into the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface PolicyDocument {
  /** The effective version: 2008-10-17 when none is given. */
  readonly version: PolicyVersion;
  readonly versionGiven: boolean;
  readonly id: string | undefined;
  readonly statements: readonly StatementDocument[];
  readonly text: string;
}

/**
 * No text longer than this is looked at, in UTF-16 units. The APIs' own limits are lower; AWS's longest managed policy
 * (AWSSupportServiceRolePolicy) is a seventh of it.
 */
export const MAX_POLICY_LENGTH = 1_048_576;

const POLICY_MEMBERS = new Set(["Version", "Id", "Statement"]);
const STATEMENT_MEMBERS = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);
const PRINCIPAL_TYPES = new Set<string>(["AWS", "Service", "Federated", "CanonicalUser"]);

/** Takes a policy's text apart. Throws {@link PolicySyntaxError} with "Syntax errors in policy.". */
export function parsePolicy(text: string): PolicyDocument {
  const root = readRoot(text);
  if (!(root instanceof JsonObject)) throw syntaxError();
  onlyMembers(root, POLICY_MEMBERS);
  const version = optionalText(root, "Version");
  if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17") throw syntaxError();
  return {
    version: version ?? "2008-10-17",
    versionGiven: version !== undefined,
    id: optionalText(root, "Id"),
    statements: statementsOf(root.members.get("Statement")),
    text,
  };
}

function readRoot(text: string): JsonNode {
  if (text.length > MAX_POLICY_LENGTH) throw syntaxError();
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw syntaxError();
    throw error;
  }
}

/**
 * Positions as the simulator reports them: a statement of a list begins right after the token before it ("[" or the
 * previous statement's "}"), a statement that stands alone begins after its own "{"; both end after their "}".
 */
function statementsOf(node: JsonNode | undefined): StatementDocument[] {
  if (node instanceof JsonObject) return [statementOf(node, node.start + 1)];
  if (!(node instanceof JsonArray) || node.items.length === 0) throw syntaxError();
  let start = node.start + 1;
  return node.items.map((item) => {
    if (!(item instanceof JsonObject)) throw syntaxError();
    const statement = statementOf(item, start);
    start = item.end;
    return statement;
  });
}

function statementOf(node: JsonObject, start: number): StatementDocument {
  onlyMembers(node, STATEMENT_MEMBERS);
  exclusive(node, "Principal", "NotPrincipal");
  exclusive(node, "Action", "NotAction");
  exclusive(node, "Resource", "NotResource");
  const effectText = optionalText(node, "Effect");
  const effect = effectText?.toLowerCase();
  if (effectText === undefined || (effect !== "allow" && effect !== "deny")) throw syntaxError();
  return {
    sid: optionalText(node, "Sid"),
    effect: effect === "allow" ? "Allow" : "Deny",
    effectText,
    principal: principalElement(node.members.get("Principal")),
    notPrincipal: principalElement(node.members.get("NotPrincipal")),
    action: textList(node.members.get("Action")),
    notAction: textList(node.members.get("NotAction")),
    resource: textList(node.members.get("Resource")),
    notResource: textList(node.members.get("NotResource")),
    condition: conditionEntries(node.members.get("Condition")),
    start,
    end: node.end,
  };
}

function principalElement(node: JsonNode | undefined): PrincipalElement | undefined {
  if (node === undefined) return undefined;
  if (node === "*") return "*";
  if (!(node instanceof JsonObject)) throw syntaxError();
  const entries: PrincipalEntry[] = [];
  for (const [type, value] of node.members) {
    if (!PRINCIPAL_TYPES.has(type)) throw syntaxError();
    entries.push({ type: type as PrincipalType, values: textList(value) ?? [] });
  }
  return entries;
}

function conditionEntries(node: JsonNode | undefined): ConditionEntry[] {
  if (node === undefined) return [];
  if (!(node instanceof JsonObject)) throw syntaxError();
  const entries: ConditionEntry[] = [];
  for (const [operator, keys] of node.members) {
    if (!(keys instanceof JsonObject)) throw syntaxError();
    if (keys.members.size > 0 && operatorNamed(operator) === undefined) throw syntaxError();
    for (const [key, value] of keys.members) entries.push({ operator, key, values: scalarList(value) });
  }
  return entries;
}

function textList(node: JsonNode | undefined): readonly string[] | undefined {
  if (node === undefined) return undefined;
  if (typeof node === "string") return [node];
  if (!(node instanceof JsonArray)) throw syntaxError();
  return node.items.map((item) => {
    if (typeof item !== "string") throw syntaxError();
    return item;
  });
}

/** Condition values may be given as JSON numbers and booleans; they mean their text. */
function scalarList(node: JsonNode): readonly string[] {
  return node instanceof JsonArray ? node.items.map(scalarText) : [scalarText(node)];
}
function scalarText(node: JsonNode): string {
  if (typeof node === "string") return node;
  if (typeof node === "boolean") return String(node);
  if (node instanceof JsonNumber) return node.text;
  throw syntaxError();
}

function optionalText(node: JsonObject, member: string): string | undefined {
  const value = node.members.get(member);
  if (value === undefined || typeof value === "string") return value;
  throw syntaxError();
}

function onlyMembers(node: JsonObject, known: ReadonlySet<string>): void {
  for (const member of node.members.keys()) if (!known.has(member)) throw syntaxError();
}

function exclusive(node: JsonObject, one: string, other: string): void {
  if (node.members.has(one) && node.members.has(other)) throw syntaxError();
}

function syntaxError(): PolicySyntaxError {
  return new PolicySyntaxError("Syntax errors in policy.");
}
