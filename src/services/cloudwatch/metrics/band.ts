/**
 * What a metric was expected to be: by the hour of the day, from what it was in the two weeks before.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html
 */
import { DAY, HOUR } from "../../../base/instant.ts";
import type { Range } from "../../../gen/cloudwatch.ts";
import type { Series } from "../../../lang/metric-math/value.ts";

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

/** A model of the past; hours of which too little is known are expected to be as all are. */
export function modelOf(past: Series, excluded: readonly Range[]): ((at: number) => Expected) | undefined {
  const counted = [...past.points].filter(
    ([at]) => !excluded.some(({ StartTime, EndTime }) => at >= StartTime && at < EndTime),
  );
  if (counted.length < 2) return undefined;
  const overall = expectedOf(counted.map(([, value]) => value));
  const hours = Map.groupBy(counted, ([at]) => hourOf(at));
  const known = new Map<number, Expected>();
  for (const [hour, points] of hours)
    if (new Set(points.map(([at]) => Math.floor(at / DAY))).size >= 3)
      known.set(hour, expectedOf(points.map(([, value]) => value)));
  return (at) => known.get(hourOf(at)) ?? overall;
}

const hourOf = (at: number): number => Math.floor((at % DAY) / HOUR);

/** Upper and lower bound around what was expected at each point. */
export function bandOf(
  series: Series,
  past: Series,
  deviations: number,
  excluded: readonly Range[],
): [Series, Series] {
  const model = modelOf(past, excluded);
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
