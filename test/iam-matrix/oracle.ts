/**
 * A second opinion, as naive as can be: it reads the documents anew for every question, matches patterns by trying
 * everything, and follows the documentation's flow chart sentence by sentence. Shares no code with the evaluator.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export interface OracleStatement {
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | { readonly AWS?: string; readonly Service?: string };
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
export interface OraclePolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly OracleStatement[];
}
export interface OracleWho {
  readonly kind: "root" | "user" | "role" | "federated" | "service" | "anonymous";
  readonly account: string;
  /** The user's ARN, the session's ARN, the service's name. */
  readonly self: string;
  /** The role's ARN, or that of the user who federated. */
  readonly behind?: string;
}
export interface OracleCase {
  readonly who: OracleWho;
  readonly action: string;
  readonly resource: string;
  readonly owner: string;
  readonly context: Readonly<Record<string, string>>;
  readonly trust: boolean;
  readonly identity: readonly OraclePolicy[];
  readonly boundary?: OraclePolicy;
  readonly session?: readonly OraclePolicy[];
  readonly attached?: OraclePolicy;
  readonly scp: readonly (readonly OraclePolicy[])[];
  readonly rcp: readonly (readonly OraclePolicy[])[];
  readonly endpoint?: OraclePolicy;
}

export function naiveMatch(pattern: string, text: string): boolean {
  if (pattern === "") return text === "";
  const rest = pattern.slice(1);
  if (pattern[0] === "*")
    return naiveMatch(rest, text) || (text !== "" && naiveMatch(pattern, text.slice(1)));
  return text !== "" && (pattern[0] === "?" || pattern[0] === text[0]) && naiveMatch(rest, text.slice(1));
}

export function oracleAllows(c: OracleCase): boolean {
  const sides = [c.identity, c.session ?? [], ...c.scp, ...c.rcp].flat();
  for (const policy of [c.boundary, c.endpoint]) if (policy !== undefined) sides.push(policy);
  if (sides.some((policy) => says(c, policy, "Deny", () => true))) return false;
  const attached = c.attached ?? { Version: "2012-10-17", Statement: [] };
  const anyone = (s: OracleStatement) => s.Principal !== undefined && reach(c.who, s.Principal) !== "";
  if (says(c, attached, "Deny", anyone)) return false;

  const allows = (policy: OraclePolicy) => says(c, policy, "Allow", () => true);
  if (!c.rcp.every((level) => level.some(allows)) || !c.scp.every((level) => level.some(allows)))
    return false;
  if (c.endpoint !== undefined && !allows(c.endpoint)) return false;

  const reached = (how: string) =>
    says(c, attached, "Allow", (s) => s.Principal !== undefined && reach(c.who, s.Principal) === how);
  if (c.who.kind === "service" || c.who.kind === "anonymous") return reached("self");

  const withinBoundary = c.boundary === undefined || allows(c.boundary);
  const withinSession = c.session === undefined ? c.who.kind !== "federated" : c.session.some(allows);
  const own = c.who.kind === "root" || c.identity.some(allows);
  if (c.who.account !== c.owner) {
    const invited = reached("self") || reached("behind") || reached("account");
    return invited && own && withinBoundary && withinSession;
  }
  if (reached("self")) return true;
  if (reached("behind") && withinBoundary && withinSession) return true;
  if (c.trust && !reached("account")) return false;
  return own && withinBoundary && withinSession;
}

/** "self", "behind", "account", or "" when the principal does not reach the caller at all. */
function reach(who: OracleWho, principal: NonNullable<OracleStatement["Principal"]>): string {
  if (principal === "*" || principal.AWS === "*") return "self";
  if (who.kind === "service") return principal.Service === who.self ? "self" : "";
  if (who.kind === "anonymous" || principal.AWS === undefined) return "";
  if (principal.AWS === who.self) return "self";
  if (principal.AWS === who.behind) return "behind";
  const isAccount = principal.AWS === who.account || principal.AWS === `arn:aws:iam::${who.account}:root`;
  if (!isAccount) return "";
  return who.kind === "root" ? "self" : "account";
}

function says(
  c: OracleCase,
  policy: OraclePolicy,
  effect: "Allow" | "Deny",
  speaksTo: (statement: OracleStatement) => boolean,
): boolean {
  return policy.Statement.some(
    (s) =>
      s.Effect === effect &&
      listed(s.Action, s.NotAction, c.action.toLowerCase(), (p) => p.toLowerCase()) &&
      listed(s.Resource, s.NotResource, c.resource, (p) => p) &&
      Object.entries(s.Condition ?? {}).every(([operator, keys]) =>
        Object.entries(keys).every(([key, values]) => condition(operator, c.context[key], values)),
      ) &&
      speaksTo(s),
  );
}

function listed(
  yes: readonly string[] | undefined,
  no: readonly string[] | undefined,
  text: string,
  fold: (pattern: string) => string,
): boolean {
  if (yes !== undefined) return yes.some((pattern) => naiveMatch(fold(pattern), text));
  return !(no ?? []).some((pattern) => naiveMatch(fold(pattern), text));
}

function condition(operator: string, value: string | undefined, values: readonly string[]): boolean {
  switch (operator) {
    case "StringEquals":
      return value !== undefined && values.includes(value);
    case "StringNotEquals":
      return value === undefined || !values.includes(value);
    case "StringLike":
      return value !== undefined && values.some((pattern) => naiveMatch(pattern, value));
    case "StringNotLikeIfExists":
      return value === undefined || !values.some((pattern) => naiveMatch(pattern, value));
    case "StringEqualsIfExists":
      return value === undefined || values.includes(value);
    case "NumericLessThan":
      return value !== undefined && values.some((bound) => Number(value) < Number(bound));
    case "Null":
      return values.includes(value === undefined ? "true" : "false");
    default:
      throw new Error(`the oracle knows no ${operator}`);
  }
}
