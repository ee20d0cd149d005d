import type { Datapoint, GetMetricStatisticsInput, StandardUnit } from "../../../gen/cloudwatch.ts";
import * as errors from "../errors.ts";
import { staged } from "../kit.ts";
import { STATISTICS_DATAPOINTS_MAX } from "../limits.ts";
import { type Gauged, gaugesOf, recordGauges } from "../metrics/gauges.ts";
import { metricName } from "../metrics/metric.ts";
import { currentMinute, roundedStart } from "../metrics/period.ts";
import { isPeriod } from "../metrics/queries-check.ts";
import { samplesByUnit } from "../metrics/reading.ts";
import type { Sample } from "../metrics/sample.ts";
import { isSimpleStatistic, statisticOf } from "../metrics/statistic.ts";

function check(input: GetMetricStatisticsInput): void {
  const { Statistics, ExtendedStatistics, StartTime, EndTime, Period } = input;
  if (Statistics === undefined && ExtendedStatistics === undefined)
    throw errors.missing("Must specify either Statistics or ExtendedStatistics");
  if (StartTime >= EndTime)
    throw errors.invalidValue("The parameter StartTime must be less than the parameter EndTime.");
  if (!isPeriod(Period))
    throw errors.invalidValue(
      "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60 greater than or equal to 60.",
    );
  const asked = Math.ceil((EndTime - StartTime) / 1_000 / Period);
  if (asked > STATISTICS_DATAPOINTS_MAX) throw errors.tooManyDatapoints(asked, STATISTICS_DATAPOINTS_MAX);
  for (const name of ExtendedStatistics ?? [])
    if (statisticOf(name) === undefined || isSimpleStatistic(name))
      throw errors.invalidParameter(name, "ExtendedStatistics");
}

function datapoint(input: GetMetricStatisticsInput, at: number, unit: string, sample: Sample): Datapoint {
  const simple = (input.Statistics ?? []).map((name) => [name, statisticOf(name)?.(sample)]);
  const extended = (input.ExtendedStatistics ?? []).flatMap((name) => {
    const value = statisticOf(name)?.(sample);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    Timestamp: at as Datapoint["Timestamp"],
    ...Object.fromEntries(simple),
    ...(extended.length > 0 && { ExtendedStatistics: Object.fromEntries(extended) }),
    Unit: unit as StandardUnit,
  };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html */
export const GetMetricStatistics = staged("GetMetricStatistics", {
  prepare: (ctx, input) => gaugesOf(ctx, [metricName(input.Namespace, input.MetricName, input.Dimensions)]),
  commit: (ctx, input, gauges: readonly Gauged[]) => {
    check(input);
    recordGauges(ctx, gauges, currentMinute(ctx.now));
    const { Namespace, MetricName, Dimensions, Period, Unit, StartTime, EndTime } = input;
    const asked = {
      start: roundedStart(StartTime, Period, ctx.now),
      end: EndTime,
      period: Period,
      unit: Unit,
    };
    const units = samplesByUnit(ctx, metricName(Namespace, MetricName, Dimensions), asked);
    const Datapoints = [...units].flatMap(([unit, samples]) =>
      [...samples].map(([at, sample]) => datapoint(input, at, unit, sample)),
    );
    return { Label: MetricName, Datapoints };
  },
});
