/** Metric filters. */
import type { MetricFilter, MetricTransformation } from "../../../gen/logs.ts";
import { checkStandard, groupNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { compiledPattern } from "../filter-pattern.ts";
import { read, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
export const PutMetricFilter = write("PutMetricFilter", (ctx, input) => {
  const { logGroupName, filterName, filterPattern, metricTransformations } = input;
  const group = groupNamed(ctx, logGroupName);
  checkStandard(group, "PutMetricFilter");
  refuseSystemFields(input);
  const { kind } = compiledPattern(filterPattern);
  for (const transformation of metricTransformations) checkTransformation(transformation, kind);
  const key = `${group.id}/${filterName}`;
  const known = ctx.store.metricFilter.get(key);
  if (
    known === undefined &&
    ctx.store.metricFilter.count(`${group.id}/`) >= limits.METRIC_FILTERS_PER_GROUP_MAX
  )
    throw errors.limitExceeded();
  ctx.store.metricFilter.put(key, {
    filterName,
    filterPattern,
    metricTransformations,
    creationTime: ctx.now,
    logGroupName,
    applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
  });
  return {};
});

function refuseSystemFields(input: {
  readonly fieldSelectionCriteria?: string | undefined;
  readonly emitSystemFieldDimensions?: readonly string[] | undefined;
}): void {
  if (input.fieldSelectionCriteria) throw errors.notBuilt("fieldSelectionCriteria");
  if (input.emitSystemFieldDimensions?.length) throw errors.notBuilt("emitSystemFieldDimensions");
}

function checkTransformation(transformation: MetricTransformation, kind: string): void {
  const { metricValue, dimensions = {}, defaultValue, metricNamespace } = transformation;
  const isSelector = metricValue.startsWith("$");
  if (
    isSelector
      ? kind !== "json" && kind !== "spaced"
      : Number.isNaN(Number(metricValue)) || metricValue === ""
  )
    throw errors.invalidParameter(
      `Invalid metric transformation: metricValue '${metricValue}' is neither a number nor a field of the filter pattern.`,
    );
  if (metricNamespace.startsWith("AWS/"))
    throw errors.invalidParameter(
      "Invalid metric transformation: namespaces that begin with AWS/ are reserved.",
    );
  const names = Object.keys(dimensions);
  if (names.length > limits.DIMENSIONS_PER_METRIC_MAX)
    throw errors.invalidParameter("Invalid metric transformation: no more than 3 dimensions are allowed.");
  if (names.length > 0 && defaultValue !== undefined)
    throw errors.invalidParameter(
      "Invalid metric transformation: dimensions and default value are mutually exclusive properties.",
    );
  if (names.length > 0 && kind !== "json" && kind !== "spaced")
    throw errors.invalidParameter(
      "Invalid metric transformation: dimensions need a JSON or space-delimited filter pattern.",
    );
}

export const DescribeMetricFilters = read("DescribeMetricFilters", (ctx, input) => {
  const {
    logGroupName,
    filterNamePrefix = "",
    metricName,
    metricNamespace,
    limit = limits.DESCRIBED_MAX,
  } = input;
  if ((metricName === undefined) !== (metricNamespace === undefined))
    throw errors.invalidParameter("Both metricName and metricNamespace must be given, or none of them.");
  const group = logGroupName === undefined ? undefined : groupNamed(ctx, logGroupName);
  const prefix = group === undefined ? "" : `${group.id}/${filterNamePrefix}`;
  const after = pageAfter(ctx, "metric filters", input.nextToken);
  const found = ctx.store.metricFilter
    .list(prefix)
    .filter((each) => each.filterName?.startsWith(filterNamePrefix))
    .filter(
      ({ metricTransformations: [made] = [] }) =>
        metricName === undefined ||
        (made?.metricName === metricName && made.metricNamespace === metricNamespace),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .filter((each) => orderOf(each) > after);
  const { items, nextToken } = page(ctx, "metric filters", found, limit, orderOf);
  return { metricFilters: items, ...(nextToken && { nextToken }) };
});

function orderOf({ filterName, logGroupName }: MetricFilter): string {
  return `${filterName}\n${logGroupName}`;
}

export const DeleteMetricFilter = write("DeleteMetricFilter", (ctx, { logGroupName, filterName }) => {
  const group = groupNamed(ctx, logGroupName);
  if (!ctx.store.metricFilter.remove(`${group.id}/${filterName}`))
    throw errors.resourceNotFound("The specified metric filter does not exist.");
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestMetricFilter.html */
export const TestMetricFilter = read("TestMetricFilter", (_, { filterPattern, logEventMessages }) => {
  const pattern = compiledPattern(filterPattern);
  const matches = logEventMessages.flatMap((eventMessage, i) =>
    pattern.matches(eventMessage)
      ? [{ eventNumber: i + 1, eventMessage, extractedValues: pattern.extract(eventMessage) }]
      : [],
  );
  return { matches };
});
