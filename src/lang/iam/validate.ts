/**
 * Whether AWS would take a document as a policy of some kind, and in which words it refuses.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { parsePolicyDate } from "./date.ts";
import { type PolicyDocument, PolicySyntaxError, parsePolicy, type StatementDocument } from "./document.ts";
import { operatorNamed } from "./operator.ts";
import { checkActions, checkResources, failsLegacyParsing } from "./validate-elements.ts";
import { parseNamedPolicy } from "./validate-principal.ts";

/**
 * - `managed`: a managed policy or a permissions boundary, which have to be of version 2012-10-17;
 * - `identity`: an inline policy of a user, group or role;
 * - `session`: passed when a session is made;
 * - `trust`: a role's trust policy;
 * - `resource`, `endpoint`: attached to a resource, or to a VPC endpoint;
 * - `scp`, `rcp`: service and resource control policies of an organization.
 */
export type ValidationKind =
  | "managed"
  | "boundary"
  | "identity"
  | "session"
  | "trust"
  | "resource"
  | "endpoint"
  | "scp"
  | "rcp";

/** Throws {@link PolicySyntaxError} with AWS's sentence; the error's code on the wire is the service's matter. */
export function validatePolicy(text: string, kind: ValidationKind): PolicyDocument {
  switch (kind) {
    case "trust":
      return parseNamedPolicy(text, "trust");
    case "resource":
    case "endpoint":
      return validateResourcePolicy(text);
    case "scp":
    case "rcp":
      return validateControlPolicy(text, kind);
    default:
      return validateIdentityPolicy(text, kind === "managed" || kind === "boundary");
  }
}

/** In the order in which AWS checks: of several faults it names the first. */
function validateIdentityPolicy(text: string, managed: boolean): PolicyDocument {
  const policy = parsePolicy(text);
  const { statements } = policy;
  if (managed && (!policy.versionGiven || policy.version !== "2012-10-17"))
    throw new PolicySyntaxError("Policy document must be version 2012-10-17 or greater.");
  if (!text.startsWith("{") || statements.some(isLegacyFault)) throw legacyFault();
  if (statements.some((statement) => (statement.principal ?? statement.notPrincipal) !== undefined))
    throw new PolicySyntaxError("Policy document should not specify a principal.");
  checkSids(statements);
  checkElements(statements);
  return policy;
}

function checkElements(statements: readonly StatementDocument[]): void {
  if (statements.some((statement) => isWithout(statement.action, statement.notAction)))
    throw new PolicySyntaxError("Policy statement must contain actions.");
  if (statements.some((statement) => isWithout(statement.resource, statement.notResource)))
    throw new PolicySyntaxError("Policy statement must contain resources.");
  for (const { resource, notResource } of statements) checkResources(resource ?? notResource ?? []);
  for (const { action, notAction } of statements) checkActions(action ?? notAction ?? []);
}

function checkSids(statements: readonly StatementDocument[]): void {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (sid === undefined) continue;
    if (!/^[0-9A-Za-z]*$/.test(sid))
      throw new PolicySyntaxError(
        "Statement IDs (SID) must be alpha-numeric. " +
          "Check that your input satisfies the regular expression [0-9A-Za-z]*",
      );
    if (sid !== "" && seen.has(sid))
      throw new PolicySyntaxError("Statement IDs (SID) in a single policy must be unique.");
    seen.add(sid);
  }
}

function isLegacyFault(statement: StatementDocument): boolean {
  if (statement.effectText !== statement.effect) return true;
  if (failsLegacyParsing(statement.resource ?? statement.notResource ?? [])) return true;
  return statement.condition.some(
    ({ operator, values }) =>
      operatorNamed(operator)?.comparison.startsWith("Date") === true &&
      values.some((value) => parsePolicyDate(value) === undefined),
  );
}

function isWithout(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return (one ?? other ?? []).length === 0;
}

function legacyFault(): PolicySyntaxError {
  return new PolicySyntaxError("The policy failed legacy parsing");
}

function validateResourcePolicy(text: string): PolicyDocument {
  const policy = parseNamedPolicy(text, "resource");
  for (const { action, notAction } of policy.statements) checkActions(action ?? notAction ?? []);
  return policy;
}

/**
 * Organizations has one sentence for every fault.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 */
function validateControlPolicy(text: string, kind: "scp" | "rcp"): PolicyDocument {
  try {
    const policy = parsePolicy(text);
    checkSids(policy.statements);
    checkElements(policy.statements);
    if (policy.statements.every((statement) => fitsControlPolicy(statement, kind))) return policy;
  } catch (error) {
    if (!(error instanceof PolicySyntaxError)) throw error;
  }
  throw new PolicySyntaxError(
    "The provided policy document does not meet the requirements of the specified policy type.",
  );
}

/** An SCP names no principals; an RCP names everyone, only denies, and says for which service. */
function fitsControlPolicy(statement: StatementDocument, kind: "scp" | "rcp"): boolean {
  if (statement.effectText !== statement.effect || statement.notPrincipal !== undefined) return false;
  if (kind === "scp") return statement.principal === undefined;
  const namesService = (statement.action ?? []).every((action) => action.includes(":"));
  return (
    statement.principal === "*" &&
    statement.effect === "Deny" &&
    statement.notAction === undefined &&
    namesService
  );
}
