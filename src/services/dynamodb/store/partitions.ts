import type { Instant } from "../../../base/instant.ts";
import { BURST_SECONDS, PARTITION_READ_UNITS, PARTITION_WRITE_UNITS } from "../limits.ts";
import type { BucketKind } from "./buckets.ts";
import { partitionNumber } from "./lately.ts";

/** Partitions whose use is remembered at most; then all are forgiven. */
const REMEMBERED_MAX = 100_000;

interface Debt {
  units: number;
  at: number;
}

const RATES: Readonly<Record<BucketKind, number>> = {
  read: PARTITION_READ_UNITS,
  write: PARTITION_WRITE_UNITS,
};

/**
 * What partitions were used beyond what one serves in a second. Kept in memory only: what a request took that was
 * undone later pays itself back.
 */
export class Partitions {
  /** What was asked for last, of tables whose contributors are told: a refusal of the whole table is about it. */
  latest: { readonly space: number; readonly key: Uint8Array } | undefined;
  readonly #debts: Readonly<Record<BucketKind, Map<number, Debt>>> = { read: new Map(), write: new Map() };

  /** Whether a partition has so many units left: those of this second, and of five minutes that went unused. */
  has(space: number, key: Uint8Array, kind: BucketKind, units: number, now: Instant): boolean {
    const debt = this.#debts[kind].get(partitionNumber(space, key));
    return debt === undefined || owed(debt, RATES[kind], now) + units <= RATES[kind] * BURST_SECONDS;
  }

  /** Takes units, there or not. */
  take(space: number, key: Uint8Array, kind: BucketKind, units: number, now: Instant): void {
    const debts = this.#debts[kind];
    const partition = partitionNumber(space, key);
    const debt = debts.get(partition);
    if (debt === undefined) {
      if (debts.size >= REMEMBERED_MAX) debts.clear();
      debts.set(partition, { units, at: now });
      return;
    }
    debt.units = owed(debt, RATES[kind], now) + units;
    debt.at = now;
  }
}

function owed({ units, at }: Debt, rate: number, now: Instant): number {
  return Math.max(0, units - (rate * (now - at)) / 1_000);
}
