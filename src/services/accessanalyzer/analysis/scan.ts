/** An analyzer's round: every resource is looked at, and the findings follow. */
import { after } from "../../../base/instant.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import { PolicySyntaxError, parsePolicy } from "../../../lang/iam/document.ts";
import { type Analyzer, type KeptFinding, meets } from "../finding.ts";
import type { Prepare, Write } from "../kit.ts";
import { SCAN_INTERVAL } from "../limits.ts";
import { type ExternalAccess, externalAccess, type Zone } from "./external.ts";
import { type ScannedResource, scanAll } from "./resources.ts";

export const SCAN = "scan";

export const scan = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<ScannedResource[]> =>
    ctx.store.analyzer(job.key) === undefined ? [] : scanAll(ctx),
  commit: (ctx: Write, job: DueJob, resources: readonly ScannedResource[]): void => {
    const analyzer = ctx.store.analyzer(job.key);
    if (analyzer === undefined) return;
    for (const resource of resources) analyze(ctx, analyzer, resource);
    const seen = new Set(resources.map(({ arn }) => arn));
    for (const { arn } of [...ctx.store.allAnalyzed(analyzer.name)])
      if (!seen.has(arn)) {
        resolveMissing(ctx, analyzer, arn, new Set());
        ctx.store.forgetAnalyzed(analyzer.name, arn);
      }
    const last = resources.at(-1)?.arn;
    if (last !== undefined) ctx.store.putAnalyzer({ ...analyzer, lastResource: last, lastAt: ctx.now });
    ctx.schedule(after(ctx.now, SCAN_INTERVAL), { kind: SCAN, key: analyzer.name });
  },
};

/** Brings the findings on one resource to what its policy says now. */
export function analyze(ctx: Write, analyzer: Analyzer, resource: ScannedResource): void {
  const found = accessTo(ctx, resource);
  const keys = new Set<string>();
  for (const access of found.values()) keys.add(note(ctx, analyzer, resource, access));
  resolveMissing(ctx, analyzer, resource.arn, keys);
  const known = ctx.store.analyzed(analyzer.name, resource.arn);
  const all = [...found.values()];
  ctx.store.putAnalyzed(analyzer.name, {
    arn: resource.arn,
    type: resource.type,
    createdAt: known?.createdAt ?? ctx.now,
    analyzedAt: ctx.now,
    isPublic: all.some(({ isPublic }) => isPublic),
    actions: [...new Set(all.flatMap(({ actions }) => actions))],
    owner: ctx.scope.account,
  });
}

/** One finding for each principal and condition, with all its actions. */
function accessTo(ctx: Write, { policy, restricted }: ScannedResource): Map<string, ExternalAccess> {
  const found = new Map<string, ExternalAccess>();
  for (const access of policy === undefined ? [] : readAccess(policy, zoneOf(ctx))) {
    if (restricted === true && access.isPublic) continue;
    const key = JSON.stringify([access.principal, access.condition]);
    const known = found.get(key);
    const actions = [...new Set([...(known?.actions ?? []), ...access.actions])];
    found.set(key, { ...access, actions });
  }
  return found;
}

function readAccess(text: string, zone: Zone): ExternalAccess[] {
  try {
    return externalAccess(parsePolicy(text), zone);
  } catch (error) {
    if (error instanceof PolicySyntaxError) return [];
    throw error;
  }
}

export function zoneOf({ scope }: Write): Zone {
  return { trusts: (account) => account === scope.account, organization: undefined };
}

/** Answers the finding's id. */
function note(ctx: Write, analyzer: Analyzer, resource: ScannedResource, access: ExternalAccess): string {
  const same = ctx.store
    .findingsOn(analyzer.name, resource.arn)
    .find(
      ({ principal, condition }) =>
        JSON.stringify([principal, condition]) === JSON.stringify([access.principal, access.condition]),
    );
  const finding: KeptFinding = {
    id: same?.id ?? ctx.ids.uuid(),
    principal: access.principal,
    action: access.actions,
    resource: resource.arn,
    resourceType: resource.type,
    isPublic: access.isPublic,
    condition: access.condition,
    createdAt: same?.createdAt ?? ctx.now,
    analyzedAt: ctx.now,
    updatedAt: same?.updatedAt ?? ctx.now,
    status: same === undefined || same.status === "RESOLVED" ? "ACTIVE" : same.status,
    owner: ctx.scope.account,
  };
  const isNew = same === undefined || same.status === "RESOLVED";
  const archived = isNew && analyzer.rules.some(({ filter }) => meets(finding, filter));
  const changed = isNew || same.action.join() !== finding.action.join();
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
  const { owner, id, ...told } = kept;
  ctx.publish(
    awsEvent(analyzer.arn, {
      source: "aws.access-analyzer",
      detailType: "Access Analyzer Finding",
      resources: [analyzer.arn],
      detail: {
        version: "1.0",
        id,
        ...told,
        accountId: owner,
        region: ctx.scope.region,
        isDeleted: false,
      } as unknown as Record<string, Json>,
    }),
  );
}
