/** Analyzers, what they looked at, and what they found. */

import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  AnalyzerConfiguration,
  Criterion,
  FindingDetails,
  FindingStatus,
  FindingSummary,
  FindingSummaryV2,
  FindingType,
  ResourceType,
  Type,
} from "../../gen/accessanalyzer.ts";
import { resourceNotFound, validation } from "./errors.ts";
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
  readonly type: Type;
  readonly configuration: AnalyzerConfiguration | undefined;
  readonly createdAt: Instant;
  readonly rules: readonly ArchiveRule[];
  readonly tags: Readonly<Record<string, string>>;
  readonly lastResource?: string;
  readonly lastAt?: Instant;
}

/** What a look at a resource brings: a finding without its history. */
export interface Observation {
  readonly type: FindingType;
  /** What makes it the same finding the next time, among those on its resource. */
  readonly key: string;
  readonly details: FindingDetails;
}

export interface KeptFinding extends Observation {
  readonly id: string;
  readonly resource: string;
  readonly resourceType: ResourceType;
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

export const isUnusedAccess = (type: Type): boolean => type.endsWith("_UNUSED_ACCESS");
export const isOrganizations = (type: Type): boolean => type.startsWith("ORGANIZATION");

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

/** An analyzer of external access: what knows no other findings serves it alone. Throws ValidationException. */
export function externalAnalyzerAt(ctx: Read, arn: string): Analyzer {
  const analyzer = analyzerAt(ctx, arn);
  if (isUnusedAccess(analyzer.type))
    throw validation(`The operation is not supported for analyzers of type ${analyzer.type}.`);
  return analyzer;
}

/** As the first version of the API tells it. */
export function summaryOf(finding: KeptFinding): FindingSummary {
  const { condition = {}, ...access } = finding.details.externalAccessDetails ?? {};
  const { resource, resourceType, id, createdAt, analyzedAt, updatedAt, status, owner } = finding;
  const common = { id, resource, resourceType, createdAt, analyzedAt, updatedAt, status };
  return { ...common, ...access, condition, resourceOwnerAccount: owner };
}

export function summaryV2Of(finding: KeptFinding): FindingSummaryV2 {
  const { resource, resourceType, id, createdAt, analyzedAt, updatedAt, status, owner, type } = finding;
  const common = { id, resource, resourceType, createdAt, analyzedAt, updatedAt, status };
  return { ...common, resourceOwnerAccount: owner, findingType: type };
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
  "findingType",
  "principal.AWS",
  "principal.Federated",
  "principal.CanonicalUser",
  "action",
];

/** What a finding is compared by, in filters and where findings are sorted. */
export function valuesAt(finding: KeptFinding, key: string): readonly string[] {
  const { condition, principal, action, isPublic } = finding.details.externalAccessDetails ?? {};
  if (key.startsWith("condition.")) return one(condition?.[key.slice("condition.".length)]);
  if (key.startsWith("principal.")) return one(principal?.[key.slice("principal.".length)]);
  if (key === "action") return action ?? [];
  if (key === "isPublic") return one(isPublic);
  if (key === "resourceOwnerAccount") return [finding.owner];
  if (key === "findingType") return [finding.type];
  return one((finding as unknown as Record<string, unknown>)[key]);
}

const one = (value: unknown): readonly string[] => (value === undefined ? [] : [String(value)]);
