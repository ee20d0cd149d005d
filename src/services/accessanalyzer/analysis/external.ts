/**
 * Who outside of the zone of trust a resource's policy lets in.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html
 */
import type { ConditionEntry, PolicyDocument, StatementDocument } from "../../../lang/iam/document.ts";
import { type Region, regionCovers, regionOf } from "../../../lang/iam/reach.ts";

export interface Zone {
  /** Whether an account is trusted. */
  trusts(account: string): boolean;
  readonly organization: string | undefined;
}

export interface ExternalAccess {
  /** {"AWS": "111122223333"} */
  readonly principal: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
  readonly condition: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
}

/** Keys whose value tells an account, or is an ARN that does. */
const ACCOUNT_KEYS: readonly string[] = [
  "aws:principalaccount",
  "aws:sourceaccount",
  "aws:sourceowner",
  "kms:calleraccount",
  "s3:dataaccesspointaccount",
];
const ARN_KEYS: readonly string[] = ["aws:principalarn", "aws:sourcearn", "s3:dataaccesspointarn"];
const ORGANIZATION_KEYS: readonly string[] = ["aws:principalorgid", "aws:sourceorgid"];
/** Keys that narrow everybody down to somebody, though not to an account. */
const NARROWING: readonly string[] = [
  "aws:sourceip",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:userid",
  "aws:principalorgpaths",
  "sns:endpoint",
];

export function externalAccess(policy: PolicyDocument, zone: Zone): ExternalAccess[] {
  const denials = policy.statements.filter(({ effect }) => effect === "Deny");
  return policy.statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap((statement) => accessBy(statement, denials, zone));
}

function accessBy(statement: StatementDocument, denials: readonly StatementDocument[], zone: Zone) {
  const region = regionOf(statement);
  const found: ExternalAccess[] = [];
  const names = region.principals.negated ? ["*"] : region.principals.patterns;
  for (const name of names) {
    const everybody = name === "*";
    if (!everybody && !isExternal(name, zone)) continue;
    const narrowed = narrowing(statement.condition, zone);
    if (narrowed === "inside") continue;
    const actions = namedActions(statement).filter(
      (action) => !denials.some((denial) => takes(denial, { ...region, ...only(action, name) }, zone)),
    );
    if (actions.length === 0) continue;
    const condition = Object.fromEntries(
      statement.condition.map(({ key, values }) => [key, values.join(",")]),
    );
    const accounts = everybody && Array.isArray(narrowed) ? narrowed : [name];
    for (const who of accounts)
      found.push({
        principal: who === "*" ? { AWS: "*" } : principalOf(who),
        isPublic: who === "*" && narrowed === "everybody",
        condition,
        actions,
      });
  }
  return found;
}

const only = (action: string, principal: string): Pick<Region, "actions" | "principals"> => ({
  actions: { negated: false, patterns: [action.toLowerCase()] },
  principals: { negated: false, patterns: [principal] },
});

function namedActions({ action, notAction }: StatementDocument): readonly string[] {
  return action ?? (notAction === undefined ? [] : ["*"]);
}

function principalOf(name: string): Record<string, string> {
  const colon = name.indexOf(":");
  return { [name.slice(0, colon)]: name.slice(colon + 1) };
}

/** Whether access that something other than a policy grants goes to an outsider. */
export function goesOutside({ principal, isPublic }: ExternalAccess, zone: Zone): boolean {
  const [[type, name]] = Object.entries(principal) as [[string, string]];
  if (type === "AWS" && name.endsWith(".amazonaws.com")) return false;
  return isPublic || isExternal(`${type}:${name}`, zone);
}

/** AWS services are no outsiders; whoever an identity provider vouches for is. */
function isExternal(name: string, zone: Zone): boolean {
  if (name.startsWith("Service:")) return false;
  if (!name.startsWith("AWS:")) return true;
  const account = accountIn(name.slice("AWS:".length));
  return account === undefined || !zone.trusts(account);
}

function accountIn(value: string): string | undefined {
  if (/^\d{12}$/.test(value)) return value;
  return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(value)?.[1];
}

/**
 * Whom the conditions leave of everybody: nobody outside, these outsiders, some that cannot be named, or everybody.
 */
function narrowing(
  condition: readonly ConditionEntry[],
  zone: Zone,
): "inside" | "some" | "everybody" | string[] {
  let some = false;
  for (const entry of condition) {
    const operator = entry.operator.toLowerCase();
    if (/not|ifexists|forallvalues|null/.test(operator)) continue;
    const key = entry.key.toLowerCase();
    if (isInside(entry, zone)) return "inside";
    if (ACCOUNT_KEYS.includes(key) || ARN_KEYS.includes(key)) {
      const outside = entry.values.filter((value) => {
        const account = accountIn(value);
        return account === undefined || !zone.trusts(account);
      });
      if (outside.every((value) => accountIn(value) !== undefined))
        return outside.map((value) => `AWS:${key === "aws:principalarn" ? value : accountIn(value)}`);
      some ||= outside.every((value) => !/^[*?]*$/.test(value));
    }
    some ||=
      ORGANIZATION_KEYS.includes(key) || (NARROWING.includes(key) && !entry.values.includes("0.0.0.0/0"));
  }
  return some ? "some" : "everybody";
}

/** Whether every value of a condition lies within the zone of trust. */
function isInside({ key, values }: ConditionEntry, zone: Zone): boolean {
  const name = key.toLowerCase();
  if (ORGANIZATION_KEYS.includes(name)) return values.every((value) => value === zone.organization);
  if (!ACCOUNT_KEYS.includes(name) && !ARN_KEYS.includes(name)) return false;
  return values.every((value) => {
    const account = accountIn(value);
    return account !== undefined && zone.trusts(account);
  });
}

/** Whether a denial takes all of a region from outsiders: without conditions, or from whoever is not in the zone. */
function takes(denial: StatementDocument, region: Region, zone: Zone): boolean {
  const perimeter = denial.condition.every(
    (entry) => /^(string|arn)not(equals|like)/i.test(entry.operator) && isInside(entry, zone),
  );
  return perimeter && regionCovers({ ...regionOf(denial), condition: [] }, { ...region, condition: [] });
}
