/** When a rate is unusual. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html */
import { DAY, HOUR, MINUTE } from "../../../base/instant.ts";

/** At least so long normal activity is measured before anything is held against it. */
export const LEARNS_FOR = 36 * HOUR;
export const BASELINE = 7 * DAY;
/** So few calls a minute are never unusual. AWS does not tell its own measure. */
const FEW = 6;
/** Calls that come independently of each other spread by the square root of their mean; this many of it is no chance. */
const DEVIATIONS = 5;

export interface Baseline {
  /** Calls a minute. */
  readonly average: number;
  /** Minutes. */
  readonly duration: number;
}

export function isUnusual(calls: number, { average }: Baseline): boolean {
  return calls >= FEW && calls > average + DEVIATIONS * Math.sqrt(average);
}

/** Where the baseline of a minute begins: with the day seven days before, so that whole days can be added up. */
export function baselineFrom(minute: number, since: number): number {
  return Math.max(Math.floor((minute - BASELINE) / DAY) * DAY, since);
}

/** Undefined while there is too little to compare with. */
export function baselineOf(calls: number, from: number, until: number): Baseline | undefined {
  if (until - from < LEARNS_FOR) return undefined;
  const duration = Math.floor((until - from) / MINUTE);
  return { average: calls / duration, duration };
}
