/** From which stored periods a stretch of time is read. */
import { type Instant, instant } from "../../../base/instant.ts";
import { RETENTION } from "../limits.ts";

const HOUR_MS = 3_600_000;

/** A stretch to read from the points of one stored period. */
export interface Stretch {
  readonly period: number;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Where a request's time begins: rounded down by its age, as older points are kept in longer periods.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
export function roundedStart(start: number, period: number, now: Instant): Instant {
  const [, minutes, fives] = RETENTION.map(([, kept]) => kept);
  const age = now - start;
  const seconds = age > (fives ?? 0) ? 3_600 : age > (minutes ?? 0) ? 300 : period < 60 ? period : 60;
  return instant(Math.floor(start / (seconds * 1_000)) * seconds * 1_000);
}

/** The full hour from which on points of a period are all there. */
const keptFrom = (period: number, now: Instant): number => {
  const kept = RETENTION.find(([each]) => each === period)?.[1] ?? 0;
  return Math.ceil((now - kept) / HOUR_MS) * HOUR_MS;
};

/** Takes the longest stored period that the asked one is made of; finer ones where the end cuts it, longer ones for the past. */
export function stretchesOf(start: Instant, end: Instant, period: number, now: Instant): Stretch[] {
  const fits = (stored: number) => period % stored === 0 && start % (stored * 1_000) === 0;
  const base = [3_600, 300, 60].find(fits) ?? (period < 60 ? 1 : 60);
  const stretches: Stretch[] = [];
  let to: number = end;
  for (const stored of [1, 60, 300, 3_600]) {
    if (stored < (period < 60 ? 1 : 60)) continue;
    // What the end cuts through is read finer than the base, as far as that is still there.
    const wanted = stored < base ? Math.floor(end / (base * 1_000)) * base * 1_000 : start;
    const from = Math.max(start, wanted, stored === 3_600 ? 0 : keptFrom(stored, now));
    if (from >= to) continue;
    stretches.unshift({ period: stored, from: instant(from), to: instant(to) });
    to = from;
  }
  return stretches;
}

/** The minute that is under way. */
export const currentMinute = (now: Instant): Instant => instant(Math.floor(now / 60_000) * 60_000);
