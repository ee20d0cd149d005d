/**
 * The functions of stats, each a thing that takes values and then tells.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-Stats.html
 */
import { compare, numberOf, textOf, type Value } from "./value.ts";

export interface Accumulator {
  add(value: Value, at: number): void;
  result(): Value;
}

class Count implements Accumulator {
  #count = 0;
  add(value: Value): void {
    if (value !== null) this.#count++;
  }
  result(): Value {
    return this.#count;
  }
}

class Distinct implements Accumulator {
  readonly #seen = new Set<string>();
  add(value: Value): void {
    if (value !== null) this.#seen.add(textOf(value));
  }
  result(): Value {
    return this.#seen.size;
  }
}

/** Sums by Kahan, so that a million addends leave no trace. */
class Moments implements Accumulator {
  readonly #tell: (count: number, sum: number, spread: number) => number;
  #count = 0;
  #sum = 0;
  #compensation = 0;
  #mean = 0;
  #spread = 0;

  constructor(tell: (count: number, sum: number, spread: number) => number) {
    this.#tell = tell;
  }
  add(value: Value): void {
    const x = numberOf(value);
    if (Number.isNaN(x)) return;
    this.#count++;
    const y = x - this.#compensation;
    const sum = this.#sum + y;
    this.#compensation = sum - this.#sum - y;
    this.#sum = sum;
    const delta = x - this.#mean;
    this.#mean += delta / this.#count;
    this.#spread += delta * (x - this.#mean);
  }
  result(): Value {
    return this.#count === 0 ? null : this.#tell(this.#count, this.#sum, this.#spread);
  }
}

class Extreme implements Accumulator {
  readonly #sign: number;
  #found: Value = null;
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }
  add(value: Value): void {
    if (value === null) return;
    const x = numberOf(value);
    const each = Number.isNaN(x) ? value : x;
    if (this.#found === null || compare(each, this.#found) * this.#sign > 0) this.#found = each;
  }
  result(): Value {
    return this.#found;
  }
}

/** Values by their texts, as sortsFirst and sortsLast want them. */
class Sorted implements Accumulator {
  readonly #sign: number;
  #found: string | null = null;
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }
  add(value: Value): void {
    if (value === null) return;
    const text = textOf(value);
    if (this.#found === null || (text > this.#found ? 1 : -1) === this.#sign) this.#found = text;
  }
  result(): Value {
    return this.#found;
  }
}

class AtTime implements Accumulator {
  readonly #sign: number;
  #found: Value = null;
  #at: number | undefined;
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }
  add(value: Value, at: number): void {
    if (value === null || (this.#at !== undefined && (at - this.#at) * this.#sign < 0)) return;
    this.#found = value;
    this.#at = at;
  }
  result(): Value {
    return this.#found;
  }
}

class Percentile implements Accumulator {
  readonly #rank: number;
  readonly #numbers: number[] = [];
  constructor(rank: number) {
    this.#rank = rank;
  }
  add(value: Value): void {
    const x = numberOf(value);
    if (!Number.isNaN(x)) this.#numbers.push(x);
  }
  result(): Value {
    const sorted = Float64Array.from(this.#numbers).sort();
    if (sorted.length === 0) return null;
    const place = (this.#rank / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(place)] as number;
    const above = sorted[Math.ceil(place)] as number;
    return below + (above - below) * (place - Math.floor(place));
  }
}

/** What makes an accumulator; `rank` is the second argument of pct. */
export const AGGREGATES: Readonly<Record<string, (rank: number) => Accumulator>> = {
  count: () => new Count(),
  count_distinct: () => new Distinct(),
  sum: () => new Moments((_, sum) => sum),
  avg: () => new Moments((count, sum) => sum / count),
  stddev: () => new Moments((count, _, spread) => Math.sqrt(spread / count)),
  variance: () => new Moments((count, _, spread) => spread / count),
  min: () => new Extreme(-1),
  max: () => new Extreme(1),
  median: () => new Percentile(50),
  pct: (rank) => new Percentile(rank),
  percentile: (rank) => new Percentile(rank),
  earliest: () => new AtTime(-1),
  latest: () => new AtTime(1),
  sortsFirst: () => new Sorted(-1),
  sortsLast: () => new Sorted(1),
};
