import * as errors from "../errors.ts";
import { write } from "../kit.ts";
import { DATA_PER_REQUEST_MAX } from "../limits.ts";
import { reportOf } from "../metrics/datum.ts";
import { record } from "../metrics/recording.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html */
export const PutMetricData = write("PutMetricData", (ctx, input) => {
  const { Namespace, MetricData } = input;
  if (input.EntityMetricData !== undefined || input.StrictEntityValidation !== undefined)
    throw errors.unsupported("metrics with entities (EntityMetricData, StrictEntityValidation)");
  if (MetricData === undefined || MetricData.length === 0) throw errors.required("MetricData");
  if (MetricData.length > DATA_PER_REQUEST_MAX) throw errors.tooLarge("MetricData", DATA_PER_REQUEST_MAX);
  if (/^AWS\//.test(Namespace) && ctx.caller.kind !== "service")
    throw errors.invalidParameter(Namespace, "Namespace");
  record(
    ctx,
    MetricData.map((datum, i) => reportOf(Namespace, datum, i, ctx.now)),
  );
  return {};
});
