import type { EffectivePolicyType } from "../../gen/organizations.ts";
import { effectivePolicy } from "./effective-policy.ts";
import type { OrganizationPolicy } from "./policy.ts";
import { type JsonObject, readObject } from "./policy-content.ts";
import type { OrganizationsReader } from "./store.ts";

/** The declarative policies of a kind along a way down the tree, and what they come to. */
export interface MergedPolicies {
  readonly merged: JsonObject;
  /** Outermost first. */
  readonly policies: readonly OrganizationPolicy[];
}

/** Undefined when the kind is not enabled, or no policy of it is attached on the way. `places`: from the root down. */
export function mergedAt(
  store: OrganizationsReader,
  organization: string,
  places: readonly string[],
  type: EffectivePolicyType,
): MergedPolicies | undefined {
  if (!store.organizations.enabledTypes(organization).includes(type)) return undefined;
  const levels = places.map((place) => store.policies.attachedTo(organization, place, type));
  const merged = effectivePolicy(levels.map((level) => level.map(({ content }) => readObject(content))));
  return merged && { merged, policies: levels.flat() };
}
