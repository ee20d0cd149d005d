import type {
  AnomalyDetector,
  PutAnomalyDetectorInput,
  SingleMetricAnomalyDetector,
} from "../../../gen/cloudwatch.ts";
import { detectorKey, singleOf } from "../alarms/detector.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { DETECTORS_DEFAULT } from "../limits.ts";
import { metricName } from "../metrics/metric.ts";
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
    checkQueries(queries);
    return `math ${JSON.stringify(queries)}`;
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

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html */
export const PutAnomalyDetector = write("PutAnomalyDetector", (ctx, input) => {
  if (input.MetricMathAnomalyDetector !== undefined)
    throw errors.unsupported("anomaly detectors of metric math (MetricMathAnomalyDetector)");
  if (input.MetricCharacteristics !== undefined) throw errors.unsupported("MetricCharacteristics");
  if (input.Configuration?.MetricTimezone !== undefined) throw errors.unsupported("MetricTimezone");
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

/** Trained as soon as there are two hours of data. */
function stateOf(ctx: Read, single: SingleMetricAnomalyDetector) {
  const metric = ctx.store.metrics.get(
    metricName(single.Namespace ?? "", single.MetricName ?? "", single.Dimensions),
  );
  return metric === undefined ? "TRAINED_INSUFFICIENT_DATA" : "TRAINED";
}

function shown(ctx: Read, input: PutAnomalyDetectorInput): AnomalyDetector {
  const single = singleOf(input) ?? {};
  const { Namespace, MetricName, Dimensions = [], Stat } = single;
  return {
    Namespace,
    MetricName,
    Dimensions,
    Stat,
    Configuration: input.Configuration ?? { ExcludedTimeRanges: [] },
    StateValue: stateOf(ctx, single),
    SingleMetricAnomalyDetector: { Namespace, MetricName, Dimensions, Stat },
  };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAnomalyDetectors.html */
export const DescribeAnomalyDetectors = read("DescribeAnomalyDetectors", (ctx, input) => {
  const limit = input.MaxResults ?? DETECTORS_DEFAULT;
  const opened =
    input.NextToken === undefined ? undefined : ctx.sealer.open("cloudwatch detectors", input.NextToken);
  if (input.NextToken !== undefined && opened === undefined) throw errors.invalidNextToken();
  if (input.AnomalyDetectorTypes !== undefined && !input.AnomalyDetectorTypes.includes("SINGLE_METRIC"))
    return { AnomalyDetectors: [] };
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const wanted = JSON.stringify(metricName("", "", input.Dimensions).dimensions);
  const AnomalyDetectors: AnomalyDetector[] = [];
  let last = after;
  for (const { name, item } of ctx.store.items.list("detector", Number.MAX_SAFE_INTEGER, after)) {
    const detector = shown(ctx, item.input as PutAnomalyDetectorInput);
    const fits =
      (input.Namespace === undefined || detector.Namespace === input.Namespace) &&
      (input.MetricName === undefined || detector.MetricName === input.MetricName) &&
      (input.Dimensions === undefined ||
        JSON.stringify(metricName("", "", detector.Dimensions).dimensions) === wanted);
    if (!fits) continue;
    if (AnomalyDetectors.length === limit)
      return { AnomalyDetectors, NextToken: ctx.sealer.seal("cloudwatch detectors", last) };
    last = name;
    AnomalyDetectors.push(detector);
  }
  return { AnomalyDetectors };
});
