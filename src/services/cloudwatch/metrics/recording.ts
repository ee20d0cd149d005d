/** Keeps what was reported, in every period it will be asked for in, and wakes the alarms that look at it. */
import { type Instant, instant, MINUTE } from "../../../base/instant.ts";
import { awaken } from "../alarms/schedule.ts";
import type { Write } from "../kit.ts";
import { HISTORY_KEPT, RETENTION } from "../limits.ts";
import type { Report } from "./datum.ts";
import { type MetricName, metricKey } from "./metric.ts";
import { merge, type Sample } from "./sample.ts";

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
  for (const { metric, at, unit, highResolution, sample } of addedUp(reports)) {
    const id = ctx.store.metrics.note(metric, at, ctx.now, metered);
    for (const [period, kept] of RETENTION) {
      if ((period === 1 && !highResolution) || at < ctx.now - kept) continue;
      const step = period * 1_000;
      ctx.store.points.add(id, period, instant(Math.floor(at / step) * step), unit, sample);
    }
    touched.set(metricKey(metric), metric);
  }
  if (touched.size === 0) return;
  for (const [key, { namespace }] of touched) {
    awaken(ctx, key);
    awaken(ctx, `namespace ${namespace}`);
  }
  awaken(ctx, "any");
  if (!ctx.store.metrics.sweeping()) {
    ctx.store.metrics.setSweeping(true);
    ctx.schedule(nextSweep(ctx.now), { kind: "sweep", key: "" });
  }
}

const SWEEP_EVERY = 60 * MINUTE;

/** A second after the hour, when nobody else is about. */
const nextSweep = (now: Instant): Instant =>
  instant((Math.floor(now / SWEEP_EVERY) + 1) * SWEEP_EVERY + 1_000);

/** The job: removes what has become too old. It comes back when the next thing does. */
export function sweep(ctx: Write): void {
  const { points, metrics, history } = ctx.store;
  const dues: number[] = [];
  for (const [period, kept] of RETENTION) {
    // Readers take the next coarser period from the full hour on that is not wholly kept.
    points.removeBefore(period, instant(ctx.now - kept - SWEEP_EVERY));
    const oldest = points.oldest(period);
    if (oldest !== undefined) dues.push(oldest + kept + SWEEP_EVERY);
  }
  const longest = RETENTION.at(-1)?.[1] ?? 0;
  metrics.removeBefore(instant(ctx.now - longest));
  history.removeBefore(instant(ctx.now - HISTORY_KEPT));
  const oldest = history.oldest();
  if (oldest !== undefined) dues.push(oldest + HISTORY_KEPT);
  const due = Math.min(...dues);
  metrics.setSweeping(Number.isFinite(due));
  if (Number.isFinite(due))
    ctx.schedule(nextSweep(instant(Math.max(due, ctx.now))), { kind: "sweep", key: "" });
}
