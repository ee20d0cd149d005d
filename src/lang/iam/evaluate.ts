/**
 * The evaluation of a request against every policy that bears on it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import type { ContextSource } from "./context.ts";
import { type CompiledPolicy, type CompiledStatement, conditionHolds, coversResource } from "./policy.ts";
import { appliesDespite, type Caller, type Naming, naming } from "./principal.ts";

export type PolicyKind =
  | "identity"
  | "resource"
  | "boundary"
  | "session"
  | "scp"
  | "rcp"
  | "endpoint"
  | "grant";

/** A policy and the name by which a decision mentions it: an ARN, or "inline <name>". */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: CompiledPolicy;
}

/**
 * A permission that the resource's owner gave beside all policies, as KMS grants are. It lets its grantee in as
 * far as it names it closely: a user or session at once, a role's sessions within their limits.
 */
export interface Granted {
  /** By which a decision mentions it. */
  readonly name: string;
  readonly naming: Exclude<Naming, "none">;
}

export interface AccessRequest {
  /** "sqs:SendMessage" */
  readonly action: string;
  /** An ARN, or "*". */
  readonly resource: string;
  readonly caller: Caller;
  /** The account that owns the resource; undefined where the question has none (then it is the caller's). */
  readonly resourceAccount: string | undefined;
  readonly context: ContextSource;
  /** The canonical user id of the caller's account, for Principal elements of that type. */
  readonly canonicalUserId?: string | undefined;
}

/** All policies that bear on a request. What does not apply (a management account's SCPs) is not to be given. */
export interface ApplicablePolicies {
  readonly identity: readonly NamedPolicy[];
  readonly boundary?: NamedPolicy | undefined;
  /** The policies passed when the session was made: their union limits it. Undefined: none were passed. */
  readonly session?: readonly NamedPolicy[] | undefined;
  readonly resource?: NamedPolicy | undefined;
  /** By level from the root of the organization down; each level must allow. */
  readonly scp?: readonly (readonly NamedPolicy[])[] | undefined;
  readonly rcp?: readonly (readonly NamedPolicy[])[] | undefined;
  /** The policy of the VPC endpoint the request came through. */
  readonly endpoint?: NamedPolicy | undefined;
  /**
   * "trust": the resource's policy alone decides whether the caller is in (role trust policies, KMS key policies);
   * identity policies count only where it names the caller's account.
   */
  readonly mode?: "trust" | undefined;
  /** Asked only when no policy denies explicitly and the policies do not allow. */
  readonly granted?: (() => Granted | undefined) | undefined;
}

export interface Decision {
  readonly allowed: boolean;
  /** Denied by a Deny statement, or allowed by an Allow statement; not for want of one, nor because root may. */
  readonly explicit: boolean;
  /** The kind of policy that decided; undefined when the root user was allowed because it is root. */
  readonly kind: PolicyKind | undefined;
  /** The policy and the statement that decided; undefined when a statement was missing. */
  readonly policy: string | undefined;
  /** Index from 0. */
  readonly statement: number | undefined;
  readonly sid: string | undefined;
}

/** Decides. Light: for the reasons in full, ask explain with the same arguments. */
export function evaluate(request: AccessRequest, policies: ApplicablePolicies): Decision {
  return new Evaluation(request, policies).decide();
}

interface Found {
  readonly kind: PolicyKind;
  readonly policy: Pick<NamedPolicy, "name">;
  /** Undefined for a grant, which has none. */
  readonly statement: CompiledStatement | undefined;
}
const NOTHING = Symbol("no statement allows");
const UNLIMITED = Symbol("no such policy limits");
type Allowance = Found | typeof NOTHING | typeof UNLIMITED;

class Evaluation {
  readonly #request: AccessRequest;
  readonly #policies: ApplicablePolicies;
  readonly #action: string;
  #deny: Found | undefined;
  /** How closely the resource's policy names the caller in the statement that allows. */
  #naming: Naming = "none";

  constructor(request: AccessRequest, policies: ApplicablePolicies) {
    this.#request = request;
    this.#policies = policies;
    this.#action = request.action.toLowerCase();
  }

  decide(): Decision {
    const { scp, rcp, endpoint, identity, boundary, session, resource } = this.#policies;
    // Every policy is looked at for a Deny; the first kind in this order is the one a denial names.
    const scpAllows = this.#surveyLevels("scp", scp);
    const rcpAllows = this.#surveyLevels("rcp", rcp);
    const endpointAllows = endpoint === undefined ? UNLIMITED : this.#survey("endpoint", [endpoint]);
    const identityAllows = this.#survey("identity", identity);
    const boundaryAllows = boundary === undefined ? UNLIMITED : this.#survey("boundary", [boundary]);
    const sessionAllows = this.#surveySession(session);
    const resourceAllows = resource === undefined ? NOTHING : this.#surveyResource(resource);
    if (this.#deny !== undefined) return decisionOf(false, this.#deny);
    if (rcpAllows === NOTHING) return wanting("rcp");
    if (scpAllows === NOTHING) return wanting("scp");
    if (endpointAllows === NOTHING) return wanting("endpoint");
    const byPolicies = this.#combine(identityAllows, boundaryAllows, sessionAllows, resourceAllows);
    if (byPolicies.allowed) return byPolicies;
    return this.#byGrant(identityAllows, boundaryAllows, sessionAllows) ?? byPolicies;
  }

  /**
   * What a grant makes of it; undefined when there is none. A grant to a user or role needs nobody's policy, in its
   * grantee's account neither; one to an account is passed on by that account's policies.
   */
  #byGrant(identity: Allowance, boundary: Allowance, session: Allowance): Decision | undefined {
    const granted = this.#policies.granted?.();
    if (granted === undefined) return undefined;
    const grant: Found = { kind: "grant", policy: granted, statement: undefined };
    if (granted.naming === "direct") return decisionOf(true, grant);
    if (granted.naming === "entity") return limited(grant, boundary, session);
    if (closeness(this.#naming) >= closeness(granted.naming)) return undefined;
    this.#naming = granted.naming;
    return this.#combine(identity, boundary, session, grant);
  }

  #combine(identity: Allowance, boundary: Allowance, session: Allowance, resource: Allowance): Decision {
    const { caller, resourceAccount } = this.#request;
    if (!("account" in caller))
      return resource === NOTHING ? wanting("resource") : decisionOf(true, resource);
    const named = this.#naming;
    const sameAccount = resourceAccount === undefined || resourceAccount === caller.account;
    if (sameAccount) {
      if (named === "direct") return decisionOf(true, resource);
      if (named === "entity") return limited(resource, boundary, session);
      if (this.#policies.mode === "trust" && named === "none") return wanting("resource");
    } else if (named === "none") {
      return wanting("resource");
    }
    const asRoot =
      caller.kind === "root" || (caller.kind === "federated-user" && caller.issuer.kind === "root");
    if (identity === NOTHING && !asRoot) {
      // Across accounts AWS blames the resource's policy unless that names the caller itself.
      return wanting(!sameAccount && named === "account" ? "resource" : "identity");
    }
    return limited(sameAccount ? identity : resource, boundary, session);
  }

  #surveyLevels(kind: "scp" | "rcp", levels: readonly (readonly NamedPolicy[])[] | undefined): Allowance {
    let allowance: Allowance = UNLIMITED;
    for (const level of levels ?? []) {
      const here = this.#survey(kind, level);
      if (allowance !== NOTHING) allowance = here;
    }
    return allowance;
  }

  /** A federated user has no permissions but those that session policies leave it; other sessions may go without. */
  #surveySession(session: readonly NamedPolicy[] | undefined): Allowance {
    if (session !== undefined) return this.#survey("session", session);
    return this.#request.caller.kind === "federated-user" ? NOTHING : UNLIMITED;
  }

  #survey(kind: PolicyKind, policies: readonly NamedPolicy[]): Allowance {
    let allowance: Allowance = NOTHING;
    for (const policy of policies) {
      const { denies, allows } = policy.policy.candidates(this.#action);
      this.#surveyDenies(kind, policy, denies);
      if (allowance !== NOTHING) continue;
      for (const statement of allows) {
        if (!this.#applies(statement) || this.#named(statement, "direct") === "none") continue;
        allowance = { kind, policy, statement };
        break;
      }
    }
    return allowance;
  }

  /** Finds the Allow statement that names the caller most closely. */
  #surveyResource(policy: NamedPolicy): Allowance {
    const { denies, allows } = policy.policy.candidates(this.#action);
    this.#surveyDenies("resource", policy, denies);
    let allowance: Allowance = NOTHING;
    for (const statement of allows) {
      const named = this.#named(statement, "none");
      if (closeness(named) <= closeness(this.#naming) || !this.#applies(statement)) continue;
      this.#naming = named;
      allowance = { kind: "resource", policy, statement };
      if (named === "direct") break;
    }
    return allowance;
  }

  #surveyDenies(kind: PolicyKind, policy: NamedPolicy, denies: readonly CompiledStatement[]): void {
    if (this.#deny !== undefined) return;
    const unnamed = kind === "resource" ? "none" : "direct";
    for (const statement of denies) {
      if (this.#named(statement, unnamed) === "none" || !this.#applies(statement)) continue;
      this.#deny = { kind, policy, statement };
      return;
    }
  }

  #applies(statement: CompiledStatement): boolean {
    const { resource, context } = this.#request;
    return coversResource(statement, resource, context) && conditionHolds(statement, context);
  }

  /** `unnamed`: what a statement without a principal means in this kind of policy. */
  #named(statement: CompiledStatement, unnamed: Naming): Naming {
    const { caller, canonicalUserId } = this.#request;
    return statementNaming(
      statement,
      caller,
      canonicalUserId,
      this.#policies.boundary !== undefined,
      unnamed,
    );
  }
}

/** How closely a statement names a caller, NotPrincipal included. */
export function statementNaming(
  statement: CompiledStatement,
  caller: Caller,
  canonicalUserId: string | undefined,
  bounded: boolean,
  unnamed: Naming,
): Naming {
  const { principal, notPrincipal, effect } = statement;
  if (principal !== undefined) return naming(principal, caller, canonicalUserId);
  if (notPrincipal === undefined) return unnamed;
  return appliesDespite(notPrincipal, caller, canonicalUserId, effect, bounded) ? "direct" : "none";
}

function limited(granted: Allowance, boundary: Allowance, session: Allowance): Decision {
  if (boundary === NOTHING) return wanting("boundary");
  if (session === NOTHING) return wanting("session");
  return decisionOf(true, granted);
}

function decisionOf(allowed: boolean, by: Allowance): Decision {
  if (typeof by === "symbol") return ROOT_ALLOWED;
  return {
    allowed,
    explicit: true,
    kind: by.kind,
    policy: by.policy.name,
    statement: by.statement?.index,
    sid: by.statement?.sid,
  };
}

const ROOT_ALLOWED: Decision = {
  allowed: true,
  explicit: false,
  kind: undefined,
  policy: undefined,
  statement: undefined,
  sid: undefined,
};

function wanting(kind: PolicyKind): Decision {
  return { allowed: false, explicit: false, kind, policy: undefined, statement: undefined, sid: undefined };
}

function closeness(named: Naming): number {
  return named === "none" ? 0 : named === "account" ? 1 : named === "entity" ? 2 : 3;
}
