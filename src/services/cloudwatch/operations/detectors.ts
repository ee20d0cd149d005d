import type { AnomalyDetector, MetricDataQuery, PutAnomalyDetectorInput } from "../../../gen/cloudwatch.ts";
import { TimeZone } from "../../../lang/schedule/schedule.ts";
import { detectorKey, mathKey, singleOf } from "../alarms/detector.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { DETECTORS_DEFAULT } from "../limits.ts";
import { type MetricName, metricName, nameOf } from "../metrics/metric.ts";
import { checkQueries } from "../metrics/queries-check.ts";
import { knownStatistic } from "../metrics/query.ts";

function keyOf(input: PutAnomalyDetectorInput): string {
  const queries = input.MetricMathAnomalyDetector?.MetricDataQueries;
  const plain = [input.Namespace, input.MetricName, input.Dimensions, input.Stat].some(
    (each) => each !== undefined,
  );
  if (
    [plain, input.SingleMetricAnomalyDetector !== undefined, queries !== undefined].filter(Boolean).length !==
    1
  )
    throw errors.invalidCombination(
      "Exactly one of SingleMetricAnomalyDetector, MetricMathAnomalyDetector or the single metric parameters must be specified",
    );
  if (queries !== undefined) {
    return mathKey(queries, returnedBy(queries));
  }
  const single = singleOf(input);
  if (single?.AccountId !== undefined) throw errors.unsupported("metrics of other accounts (AccountId)");
  const { Namespace, MetricName, Dimensions, Stat } = single ?? {};
  if (Namespace === undefined) throw errors.required("Namespace");
  if (MetricName === undefined) throw errors.required("MetricName");
  if (Stat === undefined) throw errors.required("Stat");
  knownStatistic(Stat);
  return detectorKey({ Metric: { Namespace, MetricName, Dimensions }, Stat });
}

/** The id of the one query whose result is watched. */
function returnedBy(queries: readonly MetricDataQuery[]): string {
  checkQueries(queries);
  if (queries.some(({ AccountId }) => AccountId !== undefined))
    throw errors.unsupported("metrics of other accounts (AccountId)");
  const [returned, ...others] = queries.filter(({ ReturnData }) => ReturnData !== false);
  if (returned === undefined || others.length > 0)
    throw errors.invalidValue("Exactly one element of MetricDataQueries must return data.");
  if (returned.Expression === undefined)
    throw errors.invalidValue("The element of MetricDataQueries that returns data must be an expression.");
  return returned.Id;
}

function checkZone(name: string | undefined): void {
  if (name === undefined) return;
  try {
    new TimeZone(name);
  } catch (error) {
    if (error instanceof RangeError) throw errors.invalidParameter(name, "MetricTimezone");
    throw error;
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html */
export const PutAnomalyDetector = write("PutAnomalyDetector", (ctx, input) => {
  checkZone(input.Configuration?.MetricTimezone);
  for (const { StartTime, EndTime } of input.Configuration?.ExcludedTimeRanges ?? [])
    if (StartTime >= EndTime)
      throw errors.invalidValue("The parameter StartTime must be less than the parameter EndTime.");
  ctx.store.items.put("detector", keyOf(input), { input });
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAnomalyDetector.html */
export const DeleteAnomalyDetector = write("DeleteAnomalyDetector", (ctx, input) => {
  const key = keyOf(input);
  if (ctx.store.items.get("detector", key) === undefined)
    throw errors.resourceNotFound(
      "AnomalyDetector",
      input.MetricName ?? input.SingleMetricAnomalyDetector?.MetricName ?? "",
    );
  ctx.store.items.remove("detector", key);
  return {};
});

/** Trained as soon as there is data. */
const stateOf = (ctx: Read, metrics: readonly MetricName[]) =>
  metrics.some((metric) => ctx.store.metrics.get(metric) !== undefined)
    ? "TRAINED"
    : "TRAINED_INSUFFICIENT_DATA";

/** A detector, and the metrics it looks at. */
function shown(
  ctx: Read,
  input: PutAnomalyDetectorInput,
): { readonly detector: AnomalyDetector; readonly metrics: readonly MetricName[] } {
  const { Configuration = { ExcludedTimeRanges: [] }, MetricCharacteristics } = input;
  const common = { Configuration, ...(MetricCharacteristics !== undefined && { MetricCharacteristics }) };
  const math = input.MetricMathAnomalyDetector;
  if (math !== undefined) {
    const stats = (math.MetricDataQueries ?? []).flatMap(({ MetricStat }) => MetricStat ?? []);
    const metrics = stats.map(({ Metric }) => nameOf(Metric));
    return {
      detector: { ...common, StateValue: stateOf(ctx, metrics), MetricMathAnomalyDetector: math },
      metrics,
    };
  }
  const { Namespace = "", MetricName = "", Dimensions = [], Stat } = singleOf(input) ?? {};
  const metrics = [metricName(Namespace, MetricName, Dimensions)];
  const single = { Namespace, MetricName, Dimensions, Stat };
  const state = { StateValue: stateOf(ctx, metrics), SingleMetricAnomalyDetector: single } as const;
  return { detector: { ...single, ...common, ...state }, metrics };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAnomalyDetectors.html */
export const DescribeAnomalyDetectors = read("DescribeAnomalyDetectors", (ctx, input) => {
  const limit = input.MaxResults ?? DETECTORS_DEFAULT;
  const opened =
    input.NextToken === undefined ? undefined : ctx.sealer.open("cloudwatch detectors", input.NextToken);
  if (input.NextToken !== undefined && opened === undefined) throw errors.invalidNextToken();
  const given = input.AnomalyDetectorTypes ?? [];
  const types = given.length === 0 ? ["SINGLE_METRIC"] : given;
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const wanted = JSON.stringify(metricName("", "", input.Dimensions).dimensions);
  const AnomalyDetectors: AnomalyDetector[] = [];
  let last = after;
  for (const { name, item } of ctx.store.items.list("detector", Number.MAX_SAFE_INTEGER, after)) {
    const { detector, metrics } = shown(ctx, item.input as PutAnomalyDetectorInput);
    const type = detector.MetricMathAnomalyDetector === undefined ? "SINGLE_METRIC" : "METRIC_MATH";
    const fits =
      types.includes(type) &&
      metrics.some(
        (metric) =>
          (input.Namespace === undefined || metric.namespace === input.Namespace) &&
          (input.MetricName === undefined || metric.name === input.MetricName) &&
          (input.Dimensions === undefined || JSON.stringify(metric.dimensions) === wanted),
      );
    if (!fits) continue;
    if (AnomalyDetectors.length === limit)
      return { AnomalyDetectors, NextToken: ctx.sealer.seal("cloudwatch detectors", last) };
    last = name;
    AnomalyDetectors.push(detector);
  }
  return { AnomalyDetectors };
});
