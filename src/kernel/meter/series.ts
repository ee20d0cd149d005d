/** Metric points as services leave them behind: added up in memory, minute by minute. */
import type { Json } from "../dispatch/given.ts";

/** Distinct values that a tally remembers one by one; what comes then is rounded to three digits. */
const DISTINCT_MAX = 500;

/** What was measured of one metric since the last publication. */
export class Tally {
  readonly unit: string;
  count = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly #values = new Map<number, number>();
  /** The latest value, and how often it was measured since it is the latest. */
  #last = Number.NaN;
  #times = 0;

  constructor(unit: string) {
    this.unit = unit;
  }

  add(value: number, times: number): void {
    this.count += times;
    this.sum += value * times;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    // Counters measure the same value over and over.
    if (value !== this.#last) this.#note();
    this.#last = value;
    this.#times += times;
  }

  #note(): void {
    const { size } = this.#values;
    if (this.#times === 0) return;
    const exact = size < DISTINCT_MAX || this.#values.has(this.#last);
    const value = exact ? this.#last : Number(this.#last.toPrecision(3));
    this.#values.set(value, (this.#values.get(value) ?? 0) + this.#times);
    this.#times = 0;
  }

  values(): readonly (readonly [number, number])[] {
    this.#note();
    return [...this.#values];
  }
}

/** The metrics of one resource. Keep it no longer than a call: publication starts new ones. */
export class Series {
  readonly namespace: string;
  /** Names and values by turns. */
  readonly dimensions: readonly string[];
  readonly #tallies = new Map<string, Tally>();

  constructor(namespace: string, dimensions: readonly string[]) {
    this.namespace = namespace;
    this.dimensions = dimensions;
  }

  /** Notes a measured value, as often as it was measured. */
  add(metric: string, value: number, unit = "Count", times = 1): void {
    let tally = this.#tallies.get(metric);
    if (tally === undefined) {
      tally = new Tally(unit);
      this.#tallies.set(metric, tally);
    }
    tally.add(value, times);
  }

  points(): MeterPoint[] {
    const { namespace } = this;
    const dimensions: [string, string][] = [];
    for (let i = 0; i + 1 < this.dimensions.length; i += 2)
      dimensions.push([this.dimensions[i] ?? "", this.dimensions[i + 1] ?? ""]);
    return [...this.#tallies].map(([metric, tally]) => ({
      namespace,
      metric,
      dimensions,
      unit: tally.unit,
      count: tally.count,
      sum: tally.sum,
      min: tally.min,
      max: tally.max,
      values: tally.values(),
    }));
  }
}

/** One metric's minute, as the fact {@link METER_POINTS} tells it. */
export interface MeterPoint {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: readonly (readonly [string, string])[];
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** How often which value was measured. */
  readonly values: readonly (readonly [number, number])[];
}

/** The fact by which a minute's points of an account and Region are made known. */
export const METER_POINTS = "kernel.MeterPoints";

export interface MeterPoints {
  /** When the minute began. */
  readonly minute: number;
  readonly points: readonly MeterPoint[];
}

export const asJson = (points: MeterPoints): Json => points as unknown as Json;
