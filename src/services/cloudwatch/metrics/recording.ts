/** Keeps what was reported, in every period it will be asked for in, and wakes the alarms that look at it. */
import { type Instant, instant, MINUTE } from "../../../base/instant.ts";
import { awaken } from "../alarms/schedule.ts";
import type { Write } from "../kit.ts";
import { RETENTION } from "../limits.ts";
import { noteUpdate, runningStreams } from "../streams/streaming.ts";
import type { Report } from "./datum.ts";
import { type MetricName, metricKey } from "./metric.ts";
import { merge, type Sample } from "./sample.ts";
import { awaitSweep } from "./sweeping.ts";

/** What is added to one stored point. */
interface Addition {
  readonly metric: MetricName;
  readonly at: Instant;
  readonly unit: string;
  readonly highResolution: boolean;
  sample: Sample;
}

/** Reports of one metric, unit and moment in one request become one addition. */
function addedUp(reports: readonly Report[]): Iterable<Addition> {
  const additions = new Map<string, Addition>();
  for (const { sample, metric, at, unit, highResolution } of reports) {
    if (sample === undefined) continue;
    const step = highResolution ? 1_000 : MINUTE;
    const start = instant(Math.floor(at / step) * step);
    const key = `${metricKey(metric)}${unit} ${start} ${step}`;
    const known = additions.get(key);
    if (known === undefined) additions.set(key, { metric, at: start, unit, highResolution, sample });
    else known.sample = merge(known.sample, sample);
  }
  return additions.values();
}

/** `metered`: the points come from a service's own meter, which shows that its resource is in use. */
export function record(ctx: Write, reports: readonly Report[], metered = false): void {
  const touched = new Map<string, MetricName>();
  const streams = reports.length === 0 ? [] : runningStreams(ctx);
  for (const { metric, at, unit, highResolution, sample } of addedUp(reports)) {
    const id = ctx.store.metrics.note(metric, at, ctx.now, metered);
    for (const [period, kept] of RETENTION) {
      if ((period === 1 && !highResolution) || at < ctx.now - kept) continue;
      const step = period * 1_000;
      ctx.store.points.add(id, period, instant(Math.floor(at / step) * step), unit, sample);
    }
    noteUpdate(ctx, streams, id, metric, at, unit);
    touched.set(metricKey(metric), metric);
  }
  if (touched.size === 0) return;
  for (const [key, { namespace }] of touched) {
    awaken(ctx, key);
    awaken(ctx, `namespace ${namespace}`);
  }
  awaken(ctx, "any");
  awaitSweep(ctx);
}
