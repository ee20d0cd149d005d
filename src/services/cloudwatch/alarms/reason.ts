/** Why an alarm is in its state: the sentence and the data. */
import type { Instant } from "../../../base/instant.ts";
import type { ComparisonOperator, StateValue } from "../../../gen/cloudwatch.ts";
import type { MetricPart } from "./alarm.ts";
import type { Judgement } from "./judgement.ts";
import { Double, javaDouble, javaJson, offsetTime, shortTime } from "./text.ts";

const PHRASES: Readonly<Record<ComparisonOperator, string>> = {
  GreaterThanOrEqualToThreshold: "greater than or equal to the threshold",
  GreaterThanThreshold: "greater than the threshold",
  LessThanThreshold: "less than the threshold",
  LessThanOrEqualToThreshold: "less than or equal to the threshold",
  LessThanLowerOrGreaterThanUpperThreshold:
    "less than the lower thresholds or greater than the upper thresholds",
  LessThanLowerThreshold: "less than the lower thresholds",
  GreaterThanUpperThreshold: "greater than the upper thresholds",
};

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
const TREATED: Readonly<Record<string, string>> = { breaching: "Breaching", notBreaching: "NonBreaching" };

/** Lower and upper bounds in force at the datapoints that decided, where the threshold is a band. */
export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export function reasonOf(
  part: MetricPart,
  judged: Judgement,
  state: StateValue,
  was: StateValue,
  bounds: Bounds | undefined,
): string {
  const { evaluated, filled } = judged;
  if (state === "INSUFFICIENT_DATA")
    return `Insufficient Data: ${many(filled, "datapoint")} ${filled === 1 ? "was" : "were"} unknown.`;
  const treatment = TREATED[part.TreatMissingData ?? ""];
  const treated =
    filled > 0 && treatment !== undefined
      ? `${many(filled, "missing datapoint")} ${filled === 1 ? "was" : "were"} treated as [${treatment}]`
      : undefined;
  if (evaluated.length === 0)
    return `Threshold Crossed: no datapoints were received for ${many(filled, "period")} and ${treated}.`;
  const breaching = evaluated.filter((point) => point.breaching);
  const shown = state === "ALARM" ? breaching : evaluated.filter((point) => !point.breaching);
  const points = shown.map(({ value, at }) => `${javaDouble(value)} (${shortTime(at)})`).join(", ");
  const verb = shown.length === 1 ? "was" : "were";
  const phrase = part.ComparisonOperator === undefined ? "" : PHRASES[part.ComparisonOperator];
  const needed = part.DatapointsToAlarm ?? part.EvaluationPeriods ?? 1;
  const change = state === "ALARM" ? needed : (part.EvaluationPeriods ?? 1) - needed + 1;
  return (
    `Threshold Crossed: ${shown.length} out of the last ${evaluated.length} datapoints [${points}] ${verb} ` +
    `${state === "ALARM" ? "" : "not "}${phrase} ${thresholds(part, bounds)}` +
    `${treated === undefined ? "" : ` and ${treated}`} ` +
    `(minimum ${many(change, "datapoint")} for ${was === "INSUFFICIENT_DATA" ? (state === "ALARM" ? "OK" : "ALARM") : was} -> ${state} transition).`
  );
}

function thresholds({ Threshold }: MetricPart, bounds: Bounds | undefined): string {
  if (bounds === undefined) return `(${javaDouble(Threshold ?? 0)})`;
  const list = (values: readonly number[]) => `[${values.map(javaDouble).join(", ")}]`;
  return `(${list(bounds.lower)}, ${list(bounds.upper)})`;
}

/** StateReasonData of a metric alarm. */
export function reasonData(
  part: MetricPart,
  judged: Judgement,
  counts: ReadonlyMap<number, number>,
  period: number,
  now: Instant,
): string {
  const points = [...judged.evaluated].reverse();
  const oldest = points[0];
  return javaJson({
    version: "1.0",
    queryDate: offsetTime(now),
    startDate: oldest && offsetTime(oldest.at),
    unit: part.Unit,
    statistic: part.Statistic ?? part.ExtendedStatistic,
    period,
    recentDatapoints: points.map(({ value }) => new Double(value)),
    threshold: part.Threshold === undefined ? undefined : new Double(part.Threshold),
    evaluatedDatapoints: judged.evaluated.map(({ at, value }) => {
      const sampleCount = counts.get(at);
      return {
        timestamp: offsetTime(at),
        sampleCount: sampleCount === undefined ? undefined : new Double(sampleCount),
        value: new Double(value),
      };
    }),
  });
}
