/** What policies can allow at all, whatever the request: reasoning on the policies themselves. */
import type { ConditionEntry, PolicyDocument, PrincipalElement, StatementDocument } from "./document.ts";
import { EVERYTHING, setCovers, setsMeet, type TextSet } from "./patterns.ts";

/** Some actions on some resources by some principals, under conditions. */
export interface Region {
  readonly actions: TextSet;
  readonly resources: TextSet;
  /** "AWS:111122223333", "Service:sns.amazonaws.com"; everything in policies that name none. */
  readonly principals: TextSet;
  readonly condition: readonly ConditionEntry[];
}

export function regionOf(statement: StatementDocument): Region {
  const { action, notAction, resource, notResource, condition } = statement;
  const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
  return {
    actions: { negated: action === undefined, patterns: lower(action ?? notAction ?? []) },
    resources:
      resource === undefined && notResource === undefined
        ? EVERYTHING
        : { negated: resource === undefined, patterns: resource ?? notResource ?? [] },
    principals: principalsOf(statement),
    condition,
  };
}

function principalsOf({ principal, notPrincipal }: StatementDocument): TextSet {
  const element = principal ?? notPrincipal;
  if (element === undefined) return EVERYTHING;
  return { negated: principal === undefined, patterns: namesIn(element) };
}

function namesIn(element: PrincipalElement): string[] {
  if (element === "*") return ["*"];
  return element.flatMap(({ type, values }) =>
    values.map((value) => {
      const account = /^arn:[a-z-]+:iam::(\d{12}):root$/.exec(value)?.[1];
      return value === "*" && type === "AWS" ? "*" : `${type}:${account ?? value}`;
    }),
  );
}

/** Whether whoever is in `inner` is in `outer`: conditions of `outer` must all stand in `inner`, too. */
export function regionCovers(outer: Region, inner: Region): boolean {
  return (
    setCovers(outer.actions, inner.actions) &&
    setCovers(outer.resources, inner.resources) &&
    setCovers(outer.principals, inner.principals) &&
    outer.condition.every((wanted) => inner.condition.some((given) => implies(given, wanted)))
  );
}

/** Whether a request that meets one condition always meets the other: the same, or fewer of its values. */
function implies(given: ConditionEntry, wanted: ConditionEntry): boolean {
  if (given.operator.toLowerCase() !== wanted.operator.toLowerCase()) return false;
  if (given.key.toLowerCase() !== wanted.key.toLowerCase()) return false;
  const negated = /not/i.test(given.operator);
  const [few, many] = negated ? [wanted.values, given.values] : [given.values, wanted.values];
  return few.every((value) => many.includes(value));
}

function regionsMeet(one: Region, other: Region): boolean {
  return (
    setsMeet(one.actions, other.actions) &&
    setsMeet(one.resources, other.resources) &&
    setsMeet(one.principals, other.principals)
  );
}

/** What a policy always denies: statements without conditions. */
function denied(policy: PolicyDocument): Region[] {
  return policy.statements
    .filter(({ effect, condition }) => effect === "Deny" && condition.length === 0)
    .map(regionOf);
}

/** One pattern of actions on one pattern of resources at a time, so that each can be held against the other policy. */
function* pieces({ actions, resources, principals, condition }: Region): Generator<Region> {
  const split = (set: TextSet): TextSet[] =>
    set.negated ? [set] : set.patterns.map((pattern) => ({ negated: false, patterns: [pattern] }));
  for (const action of split(actions))
    for (const resource of split(resources))
      for (const principal of split(principals))
        yield { actions: action, resources: resource, principals: principal, condition };
}

/** The statements by which `policy` may allow something in the region. */
export function grantsOf(policy: PolicyDocument, wanted: Region): StatementDocument[] {
  const denials = denied(policy);
  return policy.statements.filter((statement) => {
    if (statement.effect !== "Allow") return false;
    for (const piece of pieces(regionOf(statement)))
      for (const part of pieces(wanted)) {
        if (!regionsMeet(piece, part)) continue;
        // What they share lies in both, so a denial that covers either takes all of it away.
        if (!denials.some((denial) => regionCovers(denial, piece) || regionCovers(denial, part))) return true;
      }
    return false;
  });
}

/** The statements by which `next` may allow what `before` does not. */
export function newGrants(next: PolicyDocument, before: PolicyDocument): StatementDocument[] {
  const denials = denied(next);
  const allowed = before.statements.filter(({ effect }) => effect === "Allow").map(regionOf);
  const taken = before.statements.filter(({ effect }) => effect === "Deny");
  const grown = next.statements.filter((statement) => {
    if (statement.effect !== "Allow") return false;
    for (const piece of pieces(regionOf(statement))) {
      if (denials.some((denial) => regionCovers(denial, piece))) continue;
      if (!allowed.some((region) => regionCovers(region, piece))) return true;
      const lost = taken.some(
        (denial) => regionsMeet(regionOf(denial), piece) && !isKept(next, denial, piece),
      );
      if (lost) return true;
    }
    return false;
  });
  return grown;
}

/** Whether what an earlier denial took from a piece is still taken. */
function isKept(next: PolicyDocument, denial: StatementDocument, piece: Region): boolean {
  const old = regionOf(denial);
  return next.statements.some((statement) => {
    if (statement.effect !== "Deny") return false;
    const region = regionOf(statement);
    return regionCovers(region, old) || (region.condition.length === 0 && regionCovers(region, piece));
  });
}
