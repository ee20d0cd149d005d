/** An analyzer's round: everything is looked at, and the findings follow. */
import { after } from "../../../base/instant.ts";
import type { ResourceType } from "../../../gen/accessanalyzer.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { type Analyzer, isUnusedAccess, type KeptFinding, meets, type Observation } from "../finding.ts";
import type { Prepare, Write } from "../kit.ts";
import { SCAN_INTERVAL, UNUSED_SCAN_INTERVAL } from "../limits.ts";
import { observe } from "./observe.ts";
import { type ScannedResource, scanAccount } from "./resources.ts";
import { unusedAccess } from "./unused.ts";
import { accountsOf, zoneOf } from "./zone.ts";

export const SCAN = "scan";

/** A resource, or a principal, and what was found on it. */
export interface Seen {
  readonly arn: string;
  readonly type: ResourceType;
  readonly owner: string;
  readonly observations: readonly Observation[];
}

export const scan = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Seen[]> => {
    const analyzer = ctx.store.analyzer(job.key);
    return analyzer === undefined ? [] : lookAround(ctx, analyzer);
  },
  commit: (ctx: Write, job: DueJob, seen: readonly Seen[]): void => {
    const analyzer = ctx.store.analyzer(job.key);
    if (analyzer === undefined) return;
    for (const each of seen) analyze(ctx, analyzer, each);
    const present = new Set(seen.map(({ arn }) => arn));
    for (const { arn } of [...ctx.store.allAnalyzed(analyzer.name)])
      if (!present.has(arn)) {
        resolveMissing(ctx, analyzer, arn, new Set());
        ctx.store.forgetAnalyzed(analyzer.name, arn);
      }
    const last = seen.at(-1)?.arn;
    if (last !== undefined) ctx.store.putAnalyzer({ ...analyzer, lastResource: last, lastAt: ctx.now });
    const interval = isUnusedAccess(analyzer.type) ? UNUSED_SCAN_INTERVAL : SCAN_INTERVAL;
    ctx.schedule(after(ctx.now, interval), { kind: SCAN, key: analyzer.name });
  },
};

/** Everything that an analyzer looks at, as it is now. */
export async function lookAround(ctx: Prepare, analyzer: Analyzer): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const account of await accountsOf(ctx, analyzer))
    seen.push(
      ...(isUnusedAccess(analyzer.type)
        ? await unusedAccess(ctx, analyzer, account)
        : (await scanAccount(ctx, account)).map((resource) => seenIn(ctx, analyzer, resource))),
    );
  return seen;
}

function seenIn(ctx: Prepare, analyzer: Analyzer, resource: ScannedResource): Seen {
  const { arn, type, owner } = resource;
  return { arn, type, owner, observations: observe(resource, zoneOf(ctx, analyzer)) };
}

/** Brings the findings on one resource to what was seen of it now. */
export function analyze(ctx: Write, analyzer: Analyzer, seen: Seen): void {
  const ids = new Set(seen.observations.map((observation) => note(ctx, analyzer, seen, observation)));
  resolveMissing(ctx, analyzer, seen.arn, ids);
  const known = ctx.store.analyzed(analyzer.name, seen.arn);
  const accesses = seen.observations.flatMap(({ details }) => details.externalAccessDetails ?? []);
  ctx.store.putAnalyzed(analyzer.name, {
    arn: seen.arn,
    type: seen.type,
    createdAt: known?.createdAt ?? ctx.now,
    analyzedAt: ctx.now,
    isPublic: accesses.some(({ isPublic }) => isPublic),
    actions: [...new Set(accesses.flatMap(({ action = [] }) => action))],
    owner: seen.owner,
  });
}

/** Answers the finding's id. */
function note(ctx: Write, analyzer: Analyzer, seen: Seen, observation: Observation): string {
  const same = ctx.store
    .findingsOn(analyzer.name, seen.arn)
    .find(({ type, key }) => type === observation.type && key === observation.key);
  const isNew = same === undefined || same.status === "RESOLVED";
  const finding: KeptFinding = {
    ...observation,
    id: same?.id ?? ctx.ids.uuid(),
    resource: seen.arn,
    resourceType: seen.type,
    createdAt: same?.createdAt ?? ctx.now,
    analyzedAt: ctx.now,
    updatedAt: same?.updatedAt ?? ctx.now,
    status: isNew ? "ACTIVE" : same.status,
    owner: seen.owner,
  };
  const archived = isNew && analyzer.rules.some(({ filter }) => meets(finding, filter));
  const changed = isNew || JSON.stringify(same.details) !== JSON.stringify(finding.details);
  keep(ctx, analyzer, { ...finding, ...(archived && { status: "ARCHIVED" }) }, changed);
  return finding.id;
}

function resolveMissing(ctx: Write, analyzer: Analyzer, arn: string, present: ReadonlySet<string>): void {
  for (const finding of ctx.store.findingsOn(analyzer.name, arn))
    if (!present.has(finding.id) && finding.status !== "RESOLVED")
      keep(ctx, analyzer, { ...finding, status: "RESOLVED", analyzedAt: ctx.now }, true);
}

/** What changed is told to EventBridge: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-eventbridge.html */
export function keep(ctx: Write, analyzer: Analyzer, finding: KeptFinding, changed: boolean): void {
  const kept = changed ? { ...finding, updatedAt: ctx.now } : finding;
  ctx.store.putFinding(analyzer.name, kept);
  if (!changed) return;
  const { id, resource, resourceType, createdAt, analyzedAt, updatedAt, status, owner, type, details } = kept;
  const unused = type !== "ExternalAccess";
  const told = { resource, resourceType, createdAt, analyzedAt, updatedAt, status };
  ctx.publish(
    awsEvent(analyzer.arn, {
      source: "aws.access-analyzer",
      detailType: unused ? "Unused Access Finding for IAM entities" : "Access Analyzer Finding",
      resources: [analyzer.arn],
      detail: {
        version: "1.0",
        id,
        ...told,
        ...(unused ? { findingType: type } : details.externalAccessDetails),
        accountId: owner,
        region: ctx.scope.region,
        isDeleted: false,
      } as unknown as Record<string, Json>,
    }),
  );
}
