/**
 * Parameter policies: what is to happen to an advanced parameter by itself.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
 */
import { after, DAY, HOUR, type Instant, instant } from "../../base/instant.ts";
import * as errors from "./errors.ts";
import { POLICIES_PER_PARAMETER_MAX } from "./limits.ts";

export type PolicyType = "Expiration" | "ExpirationNotification" | "NoChangeNotification";

/** A policy with the instant at which it is due. */
export interface PolicyRecord {
  readonly type: PolicyType;
  /** The policy as JSON. */
  readonly text: string;
  readonly status: "Pending" | "Finished";
  readonly at: Instant;
}

interface Policy {
  readonly Type: PolicyType;
  readonly Version: string;
  readonly Attributes: Readonly<Record<string, unknown>>;
}

const UNITS: ReadonlyMap<unknown, number> = new Map([
  ["Days", DAY],
  ["Hours", HOUR],
]);
const TIMESTAMP = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Reads the Policies of a request. "[{}]" stands for none at all. */
export function parsePolicies(text: string, now: Instant): PolicyRecord[] {
  const given = parsed(text).filter((policy) => Object.keys(policy).length > 0);
  if (given.length > POLICIES_PER_PARAMETER_MAX) throw errors.policyLimit();
  return scheduled(given.map(checked), now);
}

/** The same policies after a change of the parameter: what waits for no change begins to wait anew. */
export function renewed(policies: readonly PolicyRecord[], now: Instant): PolicyRecord[] {
  const again = scheduled(
    policies.map(({ text }) => JSON.parse(text) as Policy),
    now,
  );
  return again.map((policy, at) =>
    policy.type === "NoChangeNotification"
      ? policy
      : { ...policy, status: policies[at]?.status ?? "Pending" },
  );
}

function parsed(text: string): object[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null))
      return value as object[];
  } catch {
    // said below
  }
  throw errors.invalidPolicies(text);
}

function checked(policy: object): Policy {
  const { Type, Version, Attributes } = policy as Partial<Policy>;
  if (Type !== "Expiration" && Type !== "ExpirationNotification" && Type !== "NoChangeNotification")
    throw errors.invalidPolicyType();
  if (Version !== "1.0") throw errors.invalidPolicyAttribute("The version of a policy is 1.0.");
  if (typeof Attributes !== "object" || Attributes === null)
    throw errors.invalidPolicyAttribute("A policy has Attributes.");
  return { Type, Version, Attributes };
}

function scheduled(policies: readonly Policy[], now: Instant): PolicyRecord[] {
  const expirations = policies.filter(({ Type }) => Type === "Expiration");
  if (expirations.length > 1) throw errors.incompatiblePolicies();
  const expiresAt = expirations[0] && expirationOf(expirations[0]);
  return policies.map((policy) => {
    const at = dueAt(policy, expiresAt, now);
    return { type: policy.Type, text: JSON.stringify(policy), status: "Pending", at };
  });
}

function dueAt(policy: Policy, expiresAt: Instant | undefined, now: Instant): Instant {
  const { Attributes } = policy;
  switch (policy.Type) {
    case "Expiration":
      return expirationOf(policy);
    case "ExpirationNotification":
      if (expiresAt === undefined) throw errors.incompatiblePolicies();
      return after(expiresAt, -durationOf(Attributes.Before, Attributes.Unit, "Before"));
    case "NoChangeNotification":
      return after(now, durationOf(Attributes.After, Attributes.Unit, "After"));
  }
}

function expirationOf({ Attributes }: Policy): Instant {
  const { Timestamp } = Attributes;
  const at = typeof Timestamp === "string" && TIMESTAMP.test(Timestamp) ? Date.parse(Timestamp) : Number.NaN;
  if (Number.isNaN(at)) throw errors.invalidPolicyAttribute("Timestamp is a time in ISO 8601.");
  return instant(at);
}

function durationOf(amount: unknown, unit: unknown, attribute: string): number {
  const length = UNITS.get(unit);
  if (length === undefined) throw errors.invalidPolicyAttribute("Unit is Days or Hours.");
  if (!/^[1-9]\d{0,4}$/.test(String(amount)))
    throw errors.invalidPolicyAttribute(`${attribute} is a whole number greater than zero.`);
  return Number(amount) * length;
}
