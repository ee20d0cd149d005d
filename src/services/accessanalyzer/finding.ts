/** Analyzers, what they looked at, and what they found. */

import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { Criterion, FindingStatus, FindingSummary, ResourceType } from "../../gen/accessanalyzer.ts";
import { resourceNotFound } from "./errors.ts";
import type { Read } from "./kit.ts";

export interface ArchiveRule {
  readonly name: string;
  readonly filter: Readonly<Record<string, Criterion>>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface Analyzer {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: Instant;
  readonly rules: readonly ArchiveRule[];
  readonly tags: Readonly<Record<string, string>>;
  readonly lastResource?: string;
  readonly lastAt?: Instant;
}

export interface KeptFinding {
  readonly id: string;
  readonly principal: Readonly<Record<string, string>>;
  readonly action: readonly string[];
  readonly resource: string;
  readonly resourceType: ResourceType;
  readonly isPublic: boolean;
  readonly condition: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  readonly analyzedAt: Instant;
  readonly updatedAt: Instant;
  readonly status: FindingStatus;
  readonly owner: string;
}

export interface Analyzed {
  readonly arn: string;
  readonly type: ResourceType;
  readonly createdAt: Instant;
  readonly analyzedAt: Instant;
  readonly isPublic: boolean;
  readonly actions: readonly string[];
  readonly owner: string;
}

export function analyzerArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:access-analyzer:${region}:${account}:analyzer/${name}`;
}

/** Throws ResourceNotFoundException. */
export function analyzerNamed(ctx: Read, name: string): Analyzer {
  const found = ctx.store.analyzer(name);
  if (found === undefined) throw resourceNotFound(`No analyzer found with name ${name}`);
  return found;
}

/** Throws ResourceNotFoundException. */
export function analyzerAt(ctx: Read, arn: string): Analyzer {
  const found = ctx.store.analyzer(arn.split(":analyzer/")[1] ?? "");
  if (found === undefined || found.arn !== arn) throw resourceNotFound(`No analyzer found with arn ${arn}`);
  return found;
}

export function summaryOf({ owner, ...finding }: KeptFinding): FindingSummary {
  return { ...finding, resourceOwnerAccount: owner };
}

/** Whether a finding meets every criterion. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html */
export function meets(finding: KeptFinding, filter: Readonly<Record<string, Criterion>>): boolean {
  return Object.entries(filter).every(([key, criterion]) => {
    const values = valuesAt(finding, key);
    const { eq, neq, contains, exists } = criterion;
    if (exists !== undefined && exists !== values.length > 0) return false;
    if (eq !== undefined && !values.some((value) => eq.includes(value))) return false;
    if (neq !== undefined && values.some((value) => neq.includes(value))) return false;
    return contains === undefined || values.some((value) => contains.some((part) => value.includes(part)));
  });
}

export function isFilterKey(key: string): boolean {
  return KEYS.includes(key) || key.startsWith("condition.");
}

const KEYS: readonly string[] = [
  "resource",
  "resourceType",
  "resourceOwnerAccount",
  "isPublic",
  "id",
  "status",
  "error",
  "principal.AWS",
  "principal.Federated",
  "principal.CanonicalUser",
  "action",
];

function valuesAt(finding: KeptFinding, key: string): readonly string[] {
  if (key.startsWith("condition.")) return one(finding.condition[key.slice("condition.".length)]);
  if (key.startsWith("principal.")) return one(finding.principal[key.slice("principal.".length)]);
  if (key === "action") return finding.action;
  if (key === "resourceOwnerAccount") return [finding.owner];
  const value = (finding as unknown as Record<string, unknown>)[key];
  return value === undefined ? [] : [String(value)];
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
