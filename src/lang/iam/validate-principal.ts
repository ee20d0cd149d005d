/**
 * Policies that name principals (role trust policies, resource policies) go through a parser of their own at AWS, with
 * other words for the same faults. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_policies.html
 */
import { MAX_POLICY_LENGTH, type PolicyDocument, PolicySyntaxError, parsePolicy } from "./document.ts";
import { JsonArray, JsonError, type JsonNode, JsonObject, readJson } from "./json.ts";
import { operatorNamed } from "./operator.ts";

type NamedKind = "trust" | "resource";

const COGNITO = "cognito-identity.amazonaws.com";
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
const PRINCIPAL_TYPES = new Set(["AWS", "Service", "Federated", "CanonicalUser"]);

/** Parses a policy whose statements name principals. Throws {@link PolicySyntaxError}. */
export function parseNamedPolicy(text: string, kind: NamedKind): PolicyDocument {
  if (/^\s/.test(text)) throw new PolicySyntaxError("JSON strings must not have leading spaces");
  const root = readRoot(text);
  const version = root.members.get("Version");
  if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17")
    throw new PolicySyntaxError("The policy must contain a valid version string");
  const sids = new Set<string>();
  for (const statement of statementsOf(root.members.get("Statement"))) {
    checkStatement(statement, kind);
    const sid = statement.members.get("Sid");
    if (typeof sid !== "string" || sid === "") continue;
    if (sids.has(sid)) throw new PolicySyntaxError("The Statement Ids in the policy are not unique");
    sids.add(sid);
  }
  return parsePolicy(text);
}

function readRoot(text: string): JsonObject {
  try {
    const root = text.length > MAX_POLICY_LENGTH ? null : readJson(text);
    if (root instanceof JsonObject) return root;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
  throw new PolicySyntaxError("This policy contains invalid Json");
}

function statementsOf(node: JsonNode | undefined): readonly JsonObject[] {
  const items = node instanceof JsonArray ? node.items : node instanceof JsonObject ? [node] : [];
  const statements = items.filter((item) => item instanceof JsonObject);
  if (statements.length === 0 || statements.length !== items.length)
    throw new PolicySyntaxError("Could not parse the policy: Statement is empty!");
  return statements;
}

function checkStatement(statement: JsonObject, kind: NamedKind): void {
  for (const member of statement.members.keys())
    if (!STATEMENT_MEMBERS.has(member)) throw new PolicySyntaxError(`Unknown field ${member}`);
  checkEffect(statement.members.get("Effect"));
  checkPrincipals(statement, kind);
  checkOperators(statement.members.get("Condition"));
  const actions = textsOf(statement.members.get("Action") ?? statement.members.get("NotAction"));
  if (actions.length === 0) throw new PolicySyntaxError("Missing required field Action");
  if (kind === "trust") checkTrustStatement(statement, actions);
}

function checkEffect(effect: JsonNode | undefined): void {
  if (effect === undefined) throw new PolicySyntaxError("Missing required field Effect");
  if (effect === "Allow" || effect === "Deny") return;
  throw new PolicySyntaxError(
    typeof effect === "string" ? `Invalid effect: ${effect}` : "Syntax errors in policy.",
  );
}

function checkPrincipals(statement: JsonObject, kind: NamedKind): void {
  const { members } = statement;
  const without = members.get("NotPrincipal");
  if (without !== undefined) {
    if (members.get("Effect") === "Allow")
      throw new PolicySyntaxError("Allow with NotPrincipal is not allowed.");
    if (kind === "trust")
      throw new PolicySyntaxError("AssumeRole policy must not contain NotPrincipal field.");
  }
  const principal = members.get("Principal") ?? without;
  if (principal === undefined) throw new PolicySyntaxError("Missing required field Principal");
  if (principal === "*") return;
  if (!(principal instanceof JsonObject))
    throw new PolicySyntaxError(`Invalid principal in policy: ${quote(principal)}`);
  if (principal.members.size === 0)
    throw new PolicySyntaxError("Missing required field Principal cannot be empty!");
  for (const [type, values] of principal.members) {
    if (!PRINCIPAL_TYPES.has(type)) throw new PolicySyntaxError(`Invalid principal in policy: "${type}"`);
    const texts = textsOf(values);
    if (texts.length === 0) throw new PolicySyntaxError("Missing required field Principal cannot be empty!");
    for (const text of texts) checkPrincipal(type, text);
  }
}

/** Whether a principal exists is the service's question; whether it can exist is seen here. */
function checkPrincipal(type: string, value: string): void {
  if (type === "AWS" && !isAwsPrincipal(value))
    throw new PolicySyntaxError(`Invalid principal in policy: "AWS":"${value}"`);
  if (type === "Service" && !/^[a-z0-9.-]+\.amazon(?:aws)?\.com(?:\.cn)?$/.test(value))
    throw new PolicySyntaxError(`Invalid principal in policy: "SERVICE":"${value}"`);
  if (
    type === "Federated" &&
    !/^(?:arn:[a-z-]+:iam::\d{12}:(?:saml|oidc)-provider\/.+|[\w.-]+\.[\w-]+)$/.test(value)
  )
    throw new PolicySyntaxError("Federated principals must be valid domain names or SAML metadata ARNs");
}

function isAwsPrincipal(value: string): boolean {
  if (value === "*" || /^\d{12}$/.test(value) || /^A[A-Z0-9]{15,127}$/.test(value)) return true;
  const iam = /^arn:[a-z-]+:iam::\d{12}:(?:root|(?:user|role)\/[^*?]+)$/;
  const sts = /^arn:[a-z-]+:sts::\d{12}:(?:assumed-role\/[^*?/]+\/[^*?/]+|federated-user\/[^*?/]+|self)$/;
  return iam.test(value) || sts.test(value);
}

function checkOperators(condition: JsonNode | undefined): void {
  if (!(condition instanceof JsonObject)) return;
  for (const [operator, keys] of condition.members)
    if (keys instanceof JsonObject && keys.members.size > 0 && operatorNamed(operator) === undefined)
      throw new PolicySyntaxError(`Invalid Condition type : ${operator}`);
}

function checkTrustStatement(statement: JsonObject, actions: readonly string[]): void {
  const { members } = statement;
  if (actions.some((action) => !action.toLowerCase().startsWith("sts:")))
    throw new PolicySyntaxError("AssumeRole policy may only specify STS AssumeRole actions.");
  if (members.has("Resource")) throw new PolicySyntaxError("Has prohibited field Resource");
  if (members.has("NotResource"))
    throw new PolicySyntaxError("AssumeRole policy must not contain resources.");
  const principal = members.get("Principal");
  const federated = principal instanceof JsonObject ? textsOf(principal.members.get("Federated")) : [];
  if (federated.includes(COGNITO) && !(members.get("Condition") instanceof JsonObject))
    throw new PolicySyntaxError("A condition block must be present for the Cognito provider");
}

function textsOf(node: JsonNode | undefined): readonly string[] {
  if (typeof node === "string") return [node];
  return node instanceof JsonArray ? node.items.filter((item) => typeof item === "string") : [];
}

function quote(node: JsonNode): string {
  return typeof node === "string" ? `"${node}"` : '""';
}
