/**
 * What a metric was expected to be: by the hour of the day, from what it was in the two weeks before.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html
 */
import { DAY, HOUR, instant } from "../../../base/instant.ts";
import type { Range } from "../../../gen/cloudwatch.ts";
import type { Series } from "../../../lang/metric-math/value.ts";
import type { TimeZone } from "../../../lang/schedule/schedule.ts";

export const TRAINED_ON = 14 * DAY;

interface Expected {
  readonly mean: number;
  readonly deviation: number;
}

function expectedOf(values: readonly number[]): Expected {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

/** How a detector is configured. */
export interface Training {
  readonly excluded: readonly Range[];
  /** Whose days and hours the metric follows. */
  readonly zone?: TimeZone | undefined;
  /** Spikes that come back at their time of the day are expected: it is looked at period by period, not by the hour. */
  readonly periodicSpikes: boolean;
}

/** Days on which something must have been seen to be expected at that time of the day. */
const DAYS_SEEN_MIN = 3;

/** A model of the past; times of the day of which too little is known are expected to be as all are. */
export function modelOf(
  past: Series,
  { excluded, zone, periodicSpikes }: Training,
): ((at: number) => Expected) | undefined {
  const counted = [...past.points].filter(
    ([at]) => !excluded.some(({ StartTime, EndTime }) => at >= StartTime && at < EndTime),
  );
  if (counted.length < 2) return undefined;
  const overall = expectedOf(counted.map(([, value]) => value));
  const local = (at: number): number => zone?.localAt(instant(at)) ?? at;
  const length = periodicSpikes ? Math.min(HOUR, past.period * 1_000) : HOUR;
  const slotOf = (at: number): number => Math.floor((local(at) % DAY) / length);
  const known = new Map<number, Expected>();
  for (const [slot, points] of Map.groupBy(counted, ([at]) => slotOf(at)))
    if (new Set(points.map(([at]) => Math.floor(local(at) / DAY))).size >= DAYS_SEEN_MIN)
      known.set(slot, expectedOf(points.map(([, value]) => value)));
  return (at) => known.get(slotOf(at)) ?? overall;
}

/** Upper and lower bound around what was expected at each point. */
export function bandOf(
  series: Series,
  past: Series,
  deviations: number,
  training: Training,
): [Series, Series] {
  const model = modelOf(past, training);
  const bound = (sign: 1 | -1, name: string): Series => ({
    label: `${series.label} ${name}`,
    period: series.period,
    points: new Map(
      model === undefined
        ? []
        : [...series.points.keys()].map((at) => {
            const { mean, deviation } = model(at);
            return [at, mean + sign * deviations * deviation];
          }),
    ),
  });
  return [bound(1, "High"), bound(-1, "Low")];
}
