/** A moment: milliseconds since 1970-01-01T00:00:00Z, a whole number. The only representation of time in Cloudlet. */
export type Instant = number & { readonly __unit: "epoch-milliseconds" };

/** A length of time in milliseconds. */
export type Duration = number;

export const SECOND: Duration = 1_000;
export const MINUTE: Duration = 60 * SECOND;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;

/** Reads a number of epoch milliseconds as an instant; fractions are cut off. */
export function instant(epochMilliseconds: number): Instant {
  return Math.trunc(epochMilliseconds) as Instant;
}

/** The instant `duration` after `from`; a negative duration goes back. */
export function after(from: Instant, duration: Duration): Instant {
  return instant(from + duration);
}

/** Whole seconds since the epoch, rounded down: AWS's usual numeric timestamp. */
export function epochSeconds(at: Instant): number {
  return Math.floor(at / 1000);
}

/** ISO 8601 in UTC with milliseconds, `2026-01-02T03:04:05.678Z`. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}
