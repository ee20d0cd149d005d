/**
 * The global condition keys of a request, each worked out only when a policy asks for it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import type { Scope } from "../../aws/scope.ts";
import { epochSeconds, type Instant } from "../../base/instant.ts";
import type { ContextSource, ContextValue } from "../../lang/iam/context.ts";
import type { Demand, RequestFacts } from "../dispatch/contract.ts";
import type { OrganizationDirectory } from "../ports/identity.ts";
import { accountOf, type Principal, type SessionFacts } from "./principal.ts";

/** Everything the keys are made of. */
export interface ContextFacts {
  readonly caller: Principal;
  readonly request: RequestFacts;
  readonly demand: Demand;
  /** Of the cell whose state the request touches. */
  readonly scope: Scope;
  readonly now: Instant;
  /** The tags of the user or role itself, before session tags. */
  readonly principalTags: Readonly<Record<string, string>>;
  readonly organization: OrganizationDirectory;
}

type Facts = ContextFacts;
type Key = (facts: Facts) => ContextValue | undefined;

export class RequestContext implements ContextSource {
  readonly #facts: ContextFacts;

  constructor(facts: ContextFacts) {
    this.#facts = facts;
  }

  /** `key` in lower case. */
  get(key: string): ContextValue | undefined {
    const facts = this.#facts;
    const known = GLOBAL_KEYS.get(key);
    const value = known === undefined ? tagNamed(key, facts) : known(facts);
    return value ?? ownKey(facts.demand, key) ?? entryNamed(sessionOf(facts.caller)?.federation, key);
  }
}

function ownKey({ context }: Demand, key: string): ContextValue | undefined {
  return typeof context === "function" ? context(key) : entryNamed(context, key);
}

/** The account that owns the resource of a demand. */
export function resourceAccountOf(demand: Demand, scope: Scope): string {
  return demand.resourceAccount ?? scope.account;
}

/** What is known of the temporary credentials that were used; undefined for long-term ones and for services. */
export function sessionOf(caller: Principal): SessionFacts | undefined {
  return "session" in caller ? caller.session : undefined;
}

const GLOBAL_KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ["aws:principalarn", ({ caller }) => principalArn(caller)],
  ["aws:principalaccount", ({ caller }) => accountOf(caller)],
  ["aws:principaltype", ({ caller }) => PRINCIPAL_TYPES[caller.kind]],
  ["aws:userid", ({ caller }) => ("userId" in caller ? caller.userId : anonymousName(caller))],
  ["aws:username", ({ caller }) => (caller.kind === "user" ? caller.userName : undefined)],
  [
    "aws:principalisawsservice",
    ({ caller }) => (caller.kind === "anonymous" ? undefined : caller.kind === "service"),
  ],
  ["aws:principalservicename", ({ caller }) => serviceOf(caller)],
  ["aws:principalservicenameslist", serviceNames],
  ["aws:principalorgid", (facts) => callerMembership(facts)?.organizationId],
  ["aws:principalorgpaths", (facts) => listOf(callerMembership(facts)?.path)],

  ["aws:tokenissuetime", ({ caller }) => dateOf(sessionOf(caller)?.issuedAt)],
  ["aws:multifactorauthpresent", mfaPresent],
  ["aws:multifactorauthage", mfaAge],
  ["aws:sourceidentity", ({ caller }) => sessionOf(caller)?.sourceIdentity],
  ["aws:federatedprovider", ({ caller }) => sessionOf(caller)?.federatedProvider],
  ["aws:assumedroot", ({ caller }) => (sessionOf(caller)?.kind === "AssumeRoot" ? true : undefined)],

  ["aws:sourceip", ({ request, caller }) => (isDirect(request, caller) ? request.sourceIp : undefined)],
  // A service calls its neighbours over TLS, however the caller reached it.
  ["aws:securetransport", ({ request, caller }) => request.secure || !isDirect(request, caller)],
  ["aws:useragent", ({ request, caller }) => request.via ?? serviceOf(caller) ?? request.userAgent],
  ["aws:referer", ({ request, caller }) => (isDirect(request, caller) ? request.referer : undefined)],
  ["aws:requestedregion", ({ request }) => request.region],
  ["aws:currenttime", ({ now }) => dateOf(now)],
  ["aws:epochtime", ({ now }) => epochSeconds(now)],

  ["aws:viaawsservice", ({ request }) => request.calledVia !== undefined],
  ["aws:calledvia", ({ request }) => request.calledVia],
  ["aws:calledviafirst", ({ request }) => request.calledVia?.[0]],
  ["aws:calledvialast", ({ request }) => request.calledVia?.at(-1)],
  ["aws:sourceaccount", ({ caller }) => (caller.kind === "service" ? caller.sourceAccount : undefined)],
  ["aws:sourcearn", ({ caller }) => (caller.kind === "service" ? caller.sourceArn : undefined)],
  ["aws:sourceorgid", (facts) => sourceMembership(facts)?.organizationId],
  ["aws:sourceorgpaths", (facts) => listOf(sourceMembership(facts)?.path)],

  ["aws:resourceaccount", ({ demand, scope }) => resourceAccountOf(demand, scope)],
  ["aws:resourceorgid", (facts) => resourceMembership(facts)?.organizationId],
  ["aws:resourceorgpaths", (facts) => listOf(resourceMembership(facts)?.path)],
  ["aws:tagkeys", ({ demand }) => tagKeys(demand)],
]);

const PRINCIPAL_TYPES: Readonly<Record<Principal["kind"], string | undefined>> = {
  root: "Account",
  user: "User",
  "assumed-role": "AssumedRole",
  "federated-user": "FederatedUser",
  service: undefined,
  anonymous: "Anonymous",
};

/** A role session is named by its role here, unlike in the Principal element. */
function principalArn(caller: Principal): string | undefined {
  if (caller.kind === "assumed-role") return caller.roleArn;
  return "arn" in caller ? caller.arn : undefined;
}

function anonymousName(caller: Principal): string | undefined {
  return caller.kind === "anonymous" ? "anonymous" : undefined;
}

function serviceOf(caller: Principal): string | undefined {
  return caller.kind === "service" ? caller.service : undefined;
}

/** The service under the name that is the same everywhere, and under that of its Region. */
function serviceNames({ caller, request }: Facts): readonly string[] | undefined {
  const name = serviceOf(caller);
  if (name === undefined) return undefined;
  return [name, name.replace(".amazonaws.com", `.${request.region}.amazonaws.com`)];
}

/** Whether the request comes from the caller itself and not from a service, for it or on its own account. */
function isDirect(request: RequestFacts, caller: Principal): boolean {
  return request.via === undefined && caller.kind !== "service";
}

/**
 * Present for temporary credentials only, so that BoolIfExists lets long-term keys through. A code that this very
 * request shows (sts:AssumeRole) counts, too, though the session was made without.
 */
function mfaPresent({ caller, demand }: Facts): ContextValue | undefined {
  const session = sessionOf(caller);
  const before = session === undefined ? undefined : session.mfaAuthenticatedAt !== undefined;
  return ownKey(demand, "aws:multifactorauthpresent") ?? before;
}

/** Seconds since the MFA code was shown; absent when none was. */
function mfaAge({ caller, demand, now }: Facts): ContextValue | undefined {
  const shownAt = sessionOf(caller)?.mfaAuthenticatedAt;
  const before = shownAt === undefined ? undefined : Math.floor((now - shownAt) / 1000);
  return ownKey(demand, "aws:multifactorauthage") ?? before;
}

function membership(
  { organization, scope }: Facts,
  account: string | undefined,
  partition = scope.partition,
) {
  return account === undefined ? undefined : organization.standing(account, partition)?.membership;
}
function callerMembership(facts: Facts) {
  const { caller } = facts;
  return "account" in caller ? membership(facts, caller.account, caller.partition) : undefined;
}
function sourceMembership(facts: Facts) {
  return facts.caller.kind === "service" ? membership(facts, facts.caller.sourceAccount) : undefined;
}
function resourceMembership(facts: Facts) {
  return membership(facts, resourceAccountOf(facts.demand, facts.scope));
}

function tagKeys(demand: Demand): readonly string[] | undefined {
  const { requestTags, tagKeys: removed } = demand;
  if (requestTags === undefined) return removed;
  return removed === undefined ? Object.keys(requestTags) : [...Object.keys(requestTags), ...removed];
}

const PRINCIPAL_TAG = "aws:principaltag/";
const REQUEST_TAG = "aws:requesttag/";
const RESOURCE_TAG = "aws:resourcetag/";

/** Session tags stand over the tags of the user or role. */
function tagNamed(key: string, { caller, principalTags, demand }: Facts): ContextValue | undefined {
  if (key.startsWith(PRINCIPAL_TAG)) {
    const name = key.slice(PRINCIPAL_TAG.length);
    return entryNamed(sessionOf(caller)?.tags, name) ?? entryNamed(principalTags, name);
  }
  if (key.startsWith(REQUEST_TAG)) return entryNamed(demand.requestTags, key.slice(REQUEST_TAG.length));
  if (key.startsWith(RESOURCE_TAG)) return entryNamed(demand.resourceTags, key.slice(RESOURCE_TAG.length));
  return undefined;
}

/** Finds an entry by its name in lower case, whatever the case it was given in. */
function entryNamed<V>(entries: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  if (entries === undefined) return undefined;
  for (const key in entries)
    if (key.length === name.length && key.toLowerCase() === name) return entries[key];
  return undefined;
}

function listOf(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value];
}

/** AWS writes these keys without fractions of a second. */
function dateOf(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}
