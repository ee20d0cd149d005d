/** Insights in a trail's bucket, below CloudTrail-Insight. */
import { instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { TrailRecord } from "../history/record.ts";
import type { Prepare, Write } from "../kit.ts";
import { DELIVERY_INTERVAL } from "../limits.ts";
import { codeOf, putLogFile } from "../trail/delivery.ts";
import type { Trail, TrailStatus } from "../trail/trail.ts";
import type { Watch } from "./insight.ts";
import type { InsightEvent } from "./tables.ts";

export const DELIVER_INSIGHTS = "deliver insights";
const EVENTS_AT_ONCE = 1000;

export function scheduleInsightFiles(ctx: Write, trail: string): void {
  const due = instant((Math.floor(ctx.now / DELIVERY_INTERVAL) + 1) * DELIVERY_INTERVAL);
  ctx.schedule(due, { kind: DELIVER_INSIGHTS, key: trail });
}

interface Outcome {
  readonly upTo: number;
  readonly status: TrailStatus;
  readonly again: boolean;
}

export const deliverInsights = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const trail = ctx.store.trail(job.key);
    const watch = ctx.store.lake.thing<Watch>("insights", job.key);
    if (trail === undefined || watch === undefined) return undefined;
    const events = ctx.store.insights.eventsBehind(watch.delivered, EVENTS_AT_ONCE);
    try {
      for (const [region, records] of byRegion(trail, events))
        await putLogFile(ctx, trail, { account: ctx.scope.account, region, records }, "CloudTrail-Insight");
    } catch (error) {
      return { upTo: watch.delivered, status: { deliveryError: codeOf(error) }, again: true };
    }
    const upTo = events.at(-1)?.seq ?? watch.delivered;
    return { upTo, status: { deliveredAt: ctx.now }, again: events.length === EVENTS_AT_ONCE };
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const watch = ctx.store.lake.thing<Watch>("insights", job.key);
    if (outcome === undefined || watch === undefined) return;
    ctx.store.lake.putThing("insights", job.key, { ...watch, delivered: outcome.upTo });
    ctx.store.putStatus(job.key, { ...ctx.store.status(job.key), ...outcome.status });
    if (outcome.again) scheduleInsightFiles(ctx, job.key);
  },
};

function byRegion({ multiRegion, homeRegion }: Trail, events: readonly InsightEvent[]) {
  const found = new Map<string, TrailRecord[]>();
  for (const { region, record } of events) {
    if (!multiRegion && region !== homeRegion) continue;
    const records = found.get(region) ?? [];
    found.set(region, records);
    records.push(JSON.parse(record) as TrailRecord);
  }
  return found;
}
