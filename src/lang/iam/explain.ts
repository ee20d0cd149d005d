/** The reasons of a decision: every policy that was considered, and which of its statements matched. Plain data. */
import type { ContextSource, ContextValue } from "./context.ts";
import type { StatementDocument } from "./document.ts";
import {
  type AccessRequest,
  type ApplicablePolicies,
  type Decision,
  evaluate,
  type NamedPolicy,
  type PolicyKind,
  statementNaming,
} from "./evaluate.ts";
import { conditionHolds, contextKeysOf, coversAction, coversResource } from "./policy.ts";
import { type Position, positionOf } from "./position.ts";
import type { Naming } from "./principal.ts";

export interface MatchedStatement {
  readonly kind: PolicyKind;
  readonly policy: string;
  /** Index from 0. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  readonly start: Position;
  /** Just after the statement. */
  readonly end: Position;
  /** How closely the statement's principal names the caller; "direct" where the policy names none. */
  readonly naming: Naming;
  readonly document: StatementDocument;
}

/** One kind of policy, or one level of an organization's hierarchy. */
export interface Consideration {
  readonly kind: PolicyKind;
  /** 0 is the organization's root; undefined for kinds without levels. */
  readonly level: number | undefined;
  readonly policies: readonly string[];
  /** "silent": nothing matched, which denies wherever this kind has to allow. */
  readonly outcome: "denies" | "allows" | "silent";
  readonly matched: readonly MatchedStatement[];
}

export interface Explanation {
  readonly decision: Decision;
  readonly considered: readonly Consideration[];
  /** Keys that the policies read and the request does not have, as the policies spell them, sorted. */
  readonly missingContextKeys: readonly string[];
  /** Every key that any of the policies reads and the request has. */
  readonly context: Readonly<Record<string, ContextValue>>;
}

/** Decides as evaluate does, and tells why. */
export function explain(request: AccessRequest, policies: ApplicablePolicies): Explanation {
  const groups = groupsOf(policies);
  const considered = groups.map((group) => consider(request, policies.boundary !== undefined, group));
  const keys = new Map<string, string>();
  for (const { policies: inGroup } of groups)
    for (const { policy } of inGroup)
      for (const key of contextKeysOf(policy)) keys.set(key.toLowerCase(), key);
  return {
    decision: evaluate(request, policies),
    considered,
    ...split([...keys.values()].sort(), request.context),
  };
}

interface Group {
  readonly kind: PolicyKind;
  readonly level: number | undefined;
  readonly policies: readonly NamedPolicy[];
}

function groupsOf(policies: ApplicablePolicies): Group[] {
  const { scp = [], rcp = [], endpoint, identity, boundary, session, resource } = policies;
  const one = (kind: PolicyKind, policy: NamedPolicy | undefined): Group[] =>
    policy === undefined ? [] : [{ kind, level: undefined, policies: [policy] }];
  return [
    ...rcp.map((level, i): Group => ({ kind: "rcp", level: i, policies: level })),
    ...scp.map((level, i): Group => ({ kind: "scp", level: i, policies: level })),
    ...one("endpoint", endpoint),
    ...one("resource", resource),
    { kind: "identity", level: undefined, policies: identity },
    ...one("boundary", boundary),
    ...(session === undefined ? [] : [{ kind: "session", level: undefined, policies: session } as const]),
  ];
}

function consider(request: AccessRequest, bounded: boolean, group: Group): Consideration {
  const matched = group.policies.flatMap((policy) => matchedIn(request, bounded, group.kind, policy));
  const effects = new Set(matched.map((statement) => statement.effect));
  return {
    kind: group.kind,
    level: group.level,
    policies: group.policies.map((policy) => policy.name),
    outcome: effects.has("Deny") ? "denies" : effects.has("Allow") ? "allows" : "silent",
    matched,
  };
}

function matchedIn(
  request: AccessRequest,
  bounded: boolean,
  kind: PolicyKind,
  { name, policy }: NamedPolicy,
): MatchedStatement[] {
  const action = request.action.toLowerCase();
  const unnamed = kind === "resource" ? "none" : "direct";
  return policy.statements.flatMap((statement) => {
    if (!coversAction(statement, action)) return [];
    if (!coversResource(statement, request.resource, request.context)) return [];
    if (!conditionHolds(statement, request.context)) return [];
    const naming = statementNaming(statement, request.caller, request.canonicalUserId, bounded, unnamed);
    if (naming === "none") return [];
    const { index, sid, effect, document } = statement;
    const start = positionOf(policy.text, document.start);
    const end = positionOf(policy.text, document.end);
    return [{ kind, policy: name, index, sid, effect, start, end, naming, document }];
  });
}

function split(
  keys: readonly string[],
  context: ContextSource,
): Pick<Explanation, "missingContextKeys" | "context"> {
  const missing: string[] = [];
  const present: [string, ContextValue][] = [];
  for (const key of keys) {
    const value = context.get(key.toLowerCase());
    if (value === undefined) missing.push(key);
    else present.push([key, value]);
  }
  return { missingContextKeys: missing, context: Object.fromEntries(present) };
}
