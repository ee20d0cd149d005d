/** Gauges of other services: what nobody counts is looked at when somebody wants to know. */
import { type Instant, instant, MINUTE } from "../../../base/instant.ts";
import type { Gauge } from "../../../kernel/meter/meter.ts";
import type { Prepare, Write } from "../kit.ts";
import { ACTIVE_FOR } from "../limits.ts";
import type { Report } from "./datum.ts";
import type { Dimensions, MetricName } from "./metric.ts";
import { record } from "./recording.ts";
import { ofValues } from "./sample.ts";

/** What a resource's gauges show. */
export interface Gauged {
  readonly namespace: string;
  readonly dimensions: Dimensions;
  readonly gauge: Gauge;
}

/** Looks at the resources of these metrics, each once: those not in use of late show what is steady only. */
export async function gaugesOf(
  ctx: Prepare,
  metrics: readonly MetricName[],
  inUse = false,
): Promise<Gauged[]> {
  const seen = new Set<string>();
  const gauged: Gauged[] = [];
  for (const metric of metrics) {
    const { namespace, dimensions } = metric;
    const key = JSON.stringify([namespace, dimensions]);
    if (!namespace.startsWith("AWS/") || seen.has(key)) continue;
    seen.add(key);
    const last = inUse ? ctx.now : (ctx.store.metrics.get(metric)?.metered ?? 0);
    const all = await ctx.meter.gauge(ctx.scope, namespace, Object.fromEntries(dimensions));
    const gauge = last < ctx.now - ACTIVE_FOR ? all?.filter(({ steady }) => steady) : all;
    if (gauge !== undefined && gauge.length > 0) gauged.push({ namespace, dimensions, gauge });
  }
  return gauged;
}

/** Keeps what was seen as the value of a minute, unless it has one. */
export function recordGauges(ctx: Write, gauged: readonly Gauged[], minute: Instant, metered = false): void {
  const reports = gauged.flatMap(({ namespace, dimensions, gauge }) =>
    gauge.flatMap(({ metric: name, value, unit }): Report[] => {
      const metric = { namespace, name, dimensions };
      const row = ctx.store.metrics.get(metric);
      const there = row && ctx.store.points.range(row.id, 60, minute, instant(minute + MINUTE)).length > 0;
      if (there) return [];
      return [{ metric, at: minute, unit, sample: ofValues([[value, 1]]), highResolution: false }];
    }),
  );
  record(ctx, reports, metered);
}
