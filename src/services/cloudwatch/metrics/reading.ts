/** Reads a metric's samples for a stretch of time, period by period. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { Read } from "../kit.ts";
import type { MetricName } from "./metric.ts";
import { stretchesOf } from "./period.ts";
import { merge, type Sample } from "./sample.ts";

export interface Asked {
  /** Where the first period begins. */
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  /** Seconds. */
  readonly period: number;
  /** Undefined: any. */
  readonly unit?: string | undefined;
}

/** The samples by when their period begins, ascending; apart by unit. */
export function samplesByUnit(ctx: Read, metric: MetricName, asked: Asked): Map<string, Map<number, Sample>> {
  const units = new Map<string, Map<number, Sample>>();
  const row = ctx.store.metrics.get(metric);
  if (row === undefined) return units;
  const step = asked.period * 1_000;
  for (const { period, from, to } of stretchesOf(asked.start, asked.end, asked.period, ctx.now)) {
    for (const { at, unit, sample } of ctx.store.points.range(row.id, period, from, to)) {
      if (asked.unit !== undefined && unit !== asked.unit) continue;
      const samples = units.get(unit) ?? new Map<number, Sample>();
      units.set(unit, samples);
      const start = asked.start + Math.floor((at - asked.start) / step) * step;
      const known = samples.get(start);
      samples.set(start, known === undefined ? sample : merge(known, sample));
    }
  }
  return units;
}

/** The same, whatever the unit. */
export function samplesOf(ctx: Read, metric: MetricName, asked: Asked): ReadonlyMap<number, Sample> {
  const [first, ...others] = samplesByUnit(ctx, metric, asked).values();
  if (first === undefined) return new Map();
  if (others.length === 0) return first;
  for (const samples of others)
    for (const [at, sample] of samples) {
      const known = first.get(at);
      first.set(at, known === undefined ? sample : merge(known, sample));
    }
  return new Map([...first].sort(([a], [b]) => a - b));
}

/** The next instant at which a period of so many seconds begins, not before `at`. */
export const alignedUp = (at: number, seconds: number): Instant =>
  instant(Math.ceil(at / (seconds * 1_000)) * seconds * 1_000);
