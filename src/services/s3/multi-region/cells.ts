/**
 * A multi-Region access point is managed in one cell of its account, and repeated in the cells of its buckets, where
 * requests through it are decided.
 */
import type { Scope } from "../../../aws/scope.ts";
import { after, SECOND } from "../../../base/instant.ts";
import type { DeliveredFact, DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Prepare, Write } from "../kit.ts";
import type { MultiRegion, MultiRegionOperation } from "../store/multi-regions.ts";
import { MULTI_REGION_ALIAS, multiRegionArn } from "./names.ts";
import { MULTI_REGION_TURN, turnOf } from "./routing.ts";

/** A multi-Region access point came, changed or went. */
export const MULTI_REGION_TOLD = "s3.MultiRegionTold";
/** The job that does what was asked for. */
export const MULTI_REGION_WORK = "multi-region-access-point";
/** AWS names no times but "up to 24 hours". */
const WORK_SECONDS = 1;

interface Told {
  readonly to: Scope;
  readonly point: MultiRegion;
  /** Which of its buckets is in that cell. */
  readonly index: number;
  readonly gone: boolean;
}

/** Tells the cells of all its buckets. */
export function tellBuckets(ctx: Write, point: MultiRegion, gone: boolean): void {
  const { partition } = ctx.scope;
  for (const [index, { account, region }] of point.buckets.entries()) {
    const told: Told = { to: { partition, account, region }, point, index, gone };
    const detail = JSON.parse(JSON.stringify(told));
    ctx.publish({ kind: MULTI_REGION_TOLD, resource: multiRegionArn(ctx.scope, point), detail });
  }
}

function toldOf({ detail }: DeliveredFact): Told {
  return detail as unknown as Told;
}

/** In the cell of a bucket, which has its turn for as long as it is active. */
export const multiRegionTold = {
  where: (fact: DeliveredFact) => toldOf(fact).to,
  does: {
    prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<void> => {
      const { point, index, gone } = toldOf(fact);
      const turn = turnOf(point.alias, index);
      const held = ctx.names.holderOf(ctx.scope.partition, MULTI_REGION_TURN, turn) !== undefined;
      if (!gone && isActive(point, index) && !held) await ctx.names.claim(MULTI_REGION_TURN, turn);
    },
    commit: (ctx: Write, fact: DeliveredFact): void => {
      const { point, index, gone } = toldOf(fact);
      if (gone) ctx.store.multiRegions.removeAtBucket(point.alias);
      else ctx.store.multiRegions.putAtBucket(point);
      if (gone || !isActive(point, index)) ctx.releaseName(MULTI_REGION_TURN, turnOf(point.alias, index));
    },
  },
};

function isActive({ buckets }: MultiRegion, index: number): boolean {
  return (buckets[index]?.dial ?? 0) > 0;
}

/** Has an operation done in a while. */
export function workLater(ctx: Write, operation: MultiRegionOperation): void {
  ctx.store.multiRegions.putOperation(operation);
  ctx.schedule(after(ctx.now, WORK_SECONDS * SECOND), { kind: MULTI_REGION_WORK, key: operation.token });
}

/** The job: an operation is through. */
export function workMultiRegion(ctx: Write, job: DueJob): void {
  const { multiRegions } = ctx.store;
  const operation = multiRegions.operation(job.key);
  const point = operation && multiRegions.named(operation.name);
  if (operation === undefined) return;
  multiRegions.putOperation({ ...operation, status: point === undefined ? "FAILED" : "SUCCEEDED" });
  if (point === undefined) return;
  if (operation.operation === "DeleteMultiRegionAccessPoint") {
    multiRegions.remove(point.name);
    ctx.releaseName(MULTI_REGION_ALIAS, point.alias);
    tellBuckets(ctx, point, true);
    return;
  }
  const changed: MultiRegion = { ...point, ...changeOf(operation) };
  multiRegions.put(changed);
  tellBuckets(ctx, changed, false);
}

function changeOf({ operation, details }: MultiRegionOperation): Partial<MultiRegion> {
  if (operation === "CreateMultiRegionAccessPoint") return { status: "READY" };
  return { policy: (JSON.parse(details) as { readonly Policy: string }).Policy };
}
