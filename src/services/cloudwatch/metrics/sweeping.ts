/** Removes what has become too old, when something has: nobody else looks at the past. */
import { type Instant, instant, MINUTE } from "../../../base/instant.ts";
import type { Write } from "../kit.ts";
import { CONTRIBUTIONS_KEPT, HISTORY_KEPT, RETENTION } from "../limits.ts";

const SWEEP_EVERY = 60 * MINUTE;

/** A second after the hour, when nobody else is about. */
const nextSweep = (now: Instant): Instant =>
  instant((Math.floor(now / SWEEP_EVERY) + 1) * SWEEP_EVERY + 1_000);

/** Sees to it that what was just kept is removed some time. */
export function awaitSweep(ctx: Write): void {
  if (ctx.store.metrics.sweeping()) return;
  ctx.store.metrics.setSweeping(true);
  ctx.schedule(nextSweep(ctx.now), { kind: "sweep", key: "" });
}

/** The job. It comes back when the next thing becomes too old. */
export function sweep(ctx: Write): void {
  const { metrics, history } = ctx.store;
  const longest = RETENTION.at(-1)?.[1] ?? 0;
  metrics.removeBefore(instant(ctx.now - longest));
  history.removeBefore(instant(ctx.now - HISTORY_KEPT));
  const oldest = history.oldest();
  const dues = [
    ...sweepPoints(ctx),
    ...sweepContributions(ctx),
    ...(oldest === undefined ? [] : [oldest + HISTORY_KEPT]),
  ];
  const due = Math.min(...dues);
  metrics.setSweeping(Number.isFinite(due));
  if (Number.isFinite(due))
    ctx.schedule(nextSweep(instant(Math.max(due, ctx.now))), { kind: "sweep", key: "" });
}

function sweepPoints({ store: { points }, now }: Write): number[] {
  return RETENTION.flatMap(([period, kept]) => {
    // Readers take the next coarser period from the full hour on that is not wholly kept.
    points.removeBefore(period, instant(now - kept - SWEEP_EVERY));
    const oldest = points.oldest(period);
    return oldest === undefined ? [] : [oldest + kept + SWEEP_EVERY];
  });
}

/** Rules that services keep end with their last contribution. */
function sweepContributions({ store: { contributions, items }, now }: Write): number[] {
  if (contributions.oldest() === undefined) return [];
  contributions.removeBefore(instant(now - CONTRIBUTIONS_KEPT));
  for (const { name, item } of items.list("rule", Number.MAX_SAFE_INTEGER))
    if (item.ofService && !contributions.any(name)) items.remove("rule", name);
  const oldest = contributions.oldest();
  return oldest === undefined ? [] : [oldest + CONTRIBUTIONS_KEPT];
}
