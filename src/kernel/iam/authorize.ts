/** Brings a demand together with every policy that bears on it, and has the policy language decide. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import {
  type AccessRequest,
  type ApplicablePolicies,
  type Decision,
  evaluate,
  type NamedPolicy,
} from "../../lang/iam/evaluate.ts";
import { type Explanation, explain } from "../../lang/iam/explain.ts";
import type { Caller } from "../../lang/iam/principal.ts";
import type { Demand, RequestFacts } from "../dispatch/contract.ts";
import type { AccountStanding, IdentityDirectory, OrganizationDirectory } from "../ports/identity.ts";
import { RecentCache } from "../sigv4/recent-cache.ts";
import { CompiledPolicies } from "./compiled-policies.ts";
import { RequestContext, resourceAccountOf, sessionOf } from "./context.ts";
import { accountOf, type Principal } from "./principal.ts";

export { denialMessage } from "./denial.ts";

/** How many resource and session policies are kept compiled. */
const COMPILED_MAX = 2_048;
/** How many accounts' canonical user ids are kept. */
const CANONICAL_IDS_MAX = 1_000;

export interface AuthorizerOptions {
  readonly identity: Pick<IdentityDirectory, "policiesOf" | "managedPolicy">;
  readonly organization: OrganizationDirectory;
  /** The canonical user id of an account, where services know such ids (Principal elements of type CanonicalUser). */
  readonly canonicalUserId?: (account: string) => string;
}

/** Decides for one world. */
export class Authorizer {
  readonly #options: AuthorizerOptions;
  readonly #compiled = new CompiledPolicies(COMPILED_MAX);
  readonly #canonicalIds = new RecentCache<string>(CANONICAL_IDS_MAX);

  constructor(options: AuthorizerOptions) {
    this.#options = options;
  }

  /** `scope`: of the cell whose state the request touches. */
  authorize(demand: Demand, caller: Principal, request: RequestFacts, scope: Scope, now: Instant): Decision {
    return this.#ask(evaluate, demand, caller, request, scope, now);
  }

  /** Decides again, and tells which policies were considered and which statements matched. */
  explain(demand: Demand, caller: Principal, request: RequestFacts, scope: Scope, now: Instant): Explanation {
    return this.#ask(explain, demand, caller, request, scope, now);
  }

  #ask<T>(
    answer: (request: AccessRequest, policies: ApplicablePolicies) => T,
    demand: Demand,
    caller: Principal,
    request: RequestFacts,
    scope: Scope,
    now: Instant,
  ): T {
    const { identity, organization } = this.#options;
    const own = identity.policiesOf(caller);
    const account = accountOf(caller);
    const principalTags = own?.tags ?? {};
    const context = new RequestContext({ caller, request, demand, scope, now, principalTags, organization });
    const resourceAccount = resourceAccountOf(demand, scope);
    const question: AccessRequest = {
      action: demand.action,
      resource: demand.resource,
      caller: callerOf(demand, caller),
      resourceAccount,
      context,
      canonicalUserId: account === undefined ? undefined : this.#canonicalId(account),
    };
    const limited = !isServiceLinkedRole(caller);
    const resourceStanding = organization.standing(resourceAccount, scope.partition);
    return answer(question, {
      identity: own?.identity ?? [],
      boundary: own?.boundary,
      session: this.#sessionPolicies(caller),
      // A principal that no longer exists has no permissions, whoever may still name it.
      resource: own === undefined ? undefined : this.#resourcePolicy(demand),
      scp: limited ? standingOf(organization, caller)?.scp : undefined,
      rcp:
        resourceStanding?.closed === true
          ? NOTHING_ALLOWED
          : limited && demand.beyondControl !== true
            ? resourceStanding?.rcp
            : undefined,
      mode: demand.mode,
      granted: own === undefined ? undefined : demand.granted,
    });
  }

  /** Whether the caller's account is suspended or closed, so that nothing it asks is even considered. */
  isClosed(caller: Principal): boolean {
    return standingOf(this.#options.organization, caller)?.closed === true;
  }

  /** Worked out once for each of the accounts that call. */
  #canonicalId(account: string): string | undefined {
    const known = this.#canonicalIds.get(account);
    if (known !== undefined) return known;
    const id = this.#options.canonicalUserId?.(account);
    if (id !== undefined) this.#canonicalIds.set(account, id);
    return id;
  }

  #resourcePolicy({ resourcePolicy, resource }: Demand): NamedPolicy | undefined {
    if (resourcePolicy === undefined) return undefined;
    return { name: resource, policy: this.#compiled.get(resourcePolicy) };
  }

  /** Undefined when the session was made without any. A managed policy that is gone allows nothing any more. */
  #sessionPolicies(caller: Principal): readonly NamedPolicy[] | undefined {
    const session = sessionOf(caller);
    const { policies = [], policyArns = [] } = session ?? {};
    if (policies.length === 0 && policyArns.length === 0) return undefined;
    const inline = policies.map((text) => ({
      name: "inline session policy",
      policy: this.#compiled.get(text),
    }));
    const managed = policyArns.flatMap((arn) => this.#options.identity.managedPolicy(arn) ?? []);
    return [...inline, ...managed];
  }
}

/** What a closed account has is beyond everybody's reach: a level of control policies that none of them allows. */
const NOTHING_ALLOWED: readonly (readonly NamedPolicy[])[] = [[]];

function standingOf(organization: OrganizationDirectory, caller: Principal): AccountStanding | undefined {
  return "account" in caller ? organization.standing(caller.account, caller.partition) : undefined;
}

/** Without AWS credentials an identity provider's word may make somebody of the caller. */
function callerOf(demand: Demand, caller: Principal): Caller {
  if (caller.kind !== "anonymous" || demand.federatedProvider === undefined) return caller;
  return { kind: "federated", provider: demand.federatedProvider };
}

/**
 * Control policies do not reach service-linked roles.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
function isServiceLinkedRole(caller: Principal): boolean {
  return caller.kind === "assumed-role" && caller.roleArn.includes(":role/aws-service-role/");
}
