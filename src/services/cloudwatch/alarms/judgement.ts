/**
 * What an alarm's datapoints mean: M out of N, with what is missing.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
import type { StateValue } from "../../../gen/cloudwatch.ts";

export type MissingData = "missing" | "ignore" | "breaching" | "notBreaching";

export interface Datapoint {
  readonly at: number;
  readonly value: number;
  readonly breaching: boolean;
}

export interface Judgement {
  /** Undefined: the state stays as it is. */
  readonly state: StateValue | undefined;
  /** The datapoints that decided, newest first. */
  readonly evaluated: readonly Datapoint[];
  /** How many datapoints were missing and had to be treated somehow. */
  readonly filled: number;
}

/** Further periods that are looked at, beyond those to evaluate, so that the latest real datapoints are found. */
export const EXTRA_PERIODS = 2;

/**
 * `window` holds a datapoint or a hole for each period, newest first, longer than `periods` by EXTRA_PERIODS. With
 * enough datapoints in it only they count; else the rest is filled as `treatment` says.
 */
export function judge(
  window: readonly (Datapoint | undefined)[],
  periods: number,
  toAlarm: number,
  treatment: MissingData,
): Judgement {
  const evaluated = window.filter((point) => point !== undefined).slice(0, periods);
  const filled = periods - evaluated.length;
  const breaching = evaluated.filter((point) => point.breaching).length;
  const state =
    filled === 0
      ? decided(breaching >= toAlarm)
      : withHoles(window, evaluated, filled, breaching, toAlarm, treatment);
  return { state, evaluated, filled };
}

const decided = (alarm: boolean): StateValue => (alarm ? "ALARM" : "OK");

function withHoles(
  window: readonly (Datapoint | undefined)[],
  evaluated: readonly Datapoint[],
  filled: number,
  breaching: number,
  toAlarm: number,
  treatment: MissingData,
): StateValue | undefined {
  if (treatment === "breaching") return decided(breaching + filled >= toAlarm);
  if (treatment === "notBreaching") return decided(breaching >= toAlarm);
  if (evaluated.length === 0) return treatment === "ignore" ? undefined : "INSUFFICIENT_DATA";
  if (breaching >= toAlarm) return "ALARM";
  if (breaching < evaluated.length) return "OK";
  if (treatment === "ignore") return undefined;
  // All there is breaches, but it is too little: an alarm only when it has lasted, lest it be premature.
  return window.findLastIndex((point) => point?.breaching) + 1 >= toAlarm ? "ALARM" : undefined;
}
