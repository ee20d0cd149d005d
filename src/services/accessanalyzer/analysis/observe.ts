/** What a resource's ways in come to: one observation for each principal, condition and way, with all its actions. */
import { PolicySyntaxError, parsePolicy } from "../../../lang/iam/document.ts";
import type { Observation } from "../finding.ts";
import { type ExternalAccess, externalAccess, goesOutside, type Zone } from "./external.ts";
import type { ScannedResource, Way } from "./resources.ts";

export function observe({ ways }: Pick<ScannedResource, "ways">, zone: Zone): Observation[] {
  const found = new Map<string, Observation>();
  for (const way of ways)
    for (const access of accessBy(way, zone)) {
      const sources = way.source === undefined ? undefined : [way.source];
      const { principal, condition, isPublic } = access;
      const key = JSON.stringify([principal, condition, ...(sources ?? [])]);
      const before = found.get(key)?.details.externalAccessDetails?.action ?? [];
      const action = [...new Set([...before, ...access.actions])];
      const told = { principal, condition, isPublic, action, ...(sources && { sources }) };
      found.set(key, { type: "ExternalAccess", key, details: { externalAccessDetails: told } });
    }
  return [...found.values()];
}

function accessBy({ policy, grants = [], restricted }: Way, zone: Zone): ExternalAccess[] {
  const all = [...(policy === undefined ? [] : readAccess(policy, zone))];
  all.push(...grants.filter((access) => goesOutside(access, zone)));
  return restricted === true ? all.filter(({ isPublic }) => !isPublic) : all;
}

function readAccess(text: string, zone: Zone): ExternalAccess[] {
  try {
    return externalAccess(parsePolicy(text), zone);
  } catch (error) {
    if (error instanceof PolicySyntaxError) return [];
    throw error;
  }
}
