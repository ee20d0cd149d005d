import type { Instant } from "../../../base/instant.ts";
import type { GetMetricDataInput, MetricDataQuery, MetricDataResult } from "../../../gen/cloudwatch.ts";
import type { Series } from "../../../lang/metric-math/value.ts";
import * as errors from "../errors.ts";
import { type Read, staged } from "../kit.ts";
import { DATAPOINTS_PER_PAGE_MAX, QUERIES_PER_REQUEST_MAX } from "../limits.ts";
import { type Gauged, gaugesOf, recordGauges } from "../metrics/gauges.ts";
import { labelOf } from "../metrics/label.ts";
import { nameOf } from "../metrics/metric.ts";
import { currentMinute } from "../metrics/period.ts";
import { checkQueries } from "../metrics/queries-check.ts";
import { Queries } from "../metrics/query.ts";

const TOKEN = "cloudwatch GetMetricData";

function check(input: GetMetricDataInput): void {
  const { MetricDataQueries, StartTime, EndTime, MaxDatapoints, LabelOptions } = input;
  if (MetricDataQueries.length === 0) throw errors.validation("The parameter MetricDataQueries is required.");
  if (MetricDataQueries.length > QUERIES_PER_REQUEST_MAX)
    throw errors.validation(
      `The collection MetricDataQueries must not have a size greater than ${QUERIES_PER_REQUEST_MAX}.`,
    );
  if (StartTime >= EndTime)
    throw errors.validation("The parameter StartTime must be less than the parameter EndTime.");
  if (MaxDatapoints !== undefined && !(MaxDatapoints >= 1 && MaxDatapoints <= DATAPOINTS_PER_PAGE_MAX))
    throw errors.validation(`MaxDatapoints must be between 1 and ${DATAPOINTS_PER_PAGE_MAX}`);
  if (LabelOptions?.Timezone !== undefined && !/^[+-]\d{4}$/.test(LabelOptions.Timezone))
    throw errors.validation(
      `The value ${LabelOptions.Timezone} for parameter LabelOptions.Timezone is invalid.`,
    );
  if (MetricDataQueries.some(({ AccountId }) => AccountId !== undefined))
    throw errors.unsupported("metrics of other accounts (AccountId)");
  checkQueries(MetricDataQueries);
}

/** One line of the answer, before it is cut into pages. */
interface Line {
  readonly id: string;
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
}

function linesOf(ctx: Read, input: GetMetricDataInput): Line[] {
  const span = { start: input.StartTime, end: input.EndTime };
  const queries = new Queries(ctx, input.MetricDataQueries, span);
  return input.MetricDataQueries.filter(({ ReturnData }) => ReturnData !== false).flatMap((query) => {
    const value = queries.value(query.Id);
    if (value.kind === "number" || value.kind === "text")
      throw errors.validation(
        `Error in expression '${query.Id}': the expression must return a time series or a list of time series`,
      );
    const list = value.kind === "series" ? [value.series] : value.list;
    return list.map((series): Line => {
      const label = labelFor(ctx, query, series, queries, input);
      const points = [...series.points].filter(([at]) => at < input.EndTime);
      if (input.ScanBy !== "TimestampAscending") points.reverse();
      return { id: query.Id, label, points };
    });
  });
}

function labelFor(
  ctx: Read,
  { Id, Label, MetricStat }: MetricDataQuery,
  series: Series,
  queries: Queries,
  input: GetMetricDataInput,
): string {
  const own =
    MetricStat === undefined && !queries.sourceOf(series) && isFunctionName(series.label) ? Id : series.label;
  const facts = {
    series: { ...series, label: own },
    stat: queries.sourceOf(series) ?? MetricStat,
    scope: ctx.scope,
  };
  return Label === undefined ? own : labelOf(Label, { ...facts, timezone: input.LabelOptions?.Timezone });
}

/** What a function made has no name but its query's. */
const isFunctionName = (label: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(label) || label === "";

/** How many datapoints have been told on earlier pages. */
function toldBefore(ctx: Read, token: string | undefined): number {
  if (token === undefined) return 0;
  const opened = ctx.sealer.open(TOKEN, token);
  if (opened === undefined) throw errors.invalidNextToken();
  return Number(Buffer.from(opened).toString());
}

function pageOf(ctx: Read, lines: readonly Line[], input: GetMetricDataInput) {
  const most = input.MaxDatapoints ?? DATAPOINTS_PER_PAGE_MAX;
  let skip = toldBefore(ctx, input.NextToken);
  const end = skip + most;
  const first = input.NextToken === undefined;
  let room = most;
  let more = false;
  const results: MetricDataResult[] = [];
  for (const { id, label, points } of lines) {
    const passed = Math.min(skip, points.length);
    skip -= passed;
    const shown = points.slice(passed, passed + room);
    room -= shown.length;
    const cut = passed + shown.length < points.length;
    more ||= cut;
    if (shown.length === 0 && (cut || (passed > 0 && !cut) || !first)) continue;
    results.push({
      Id: id,
      Label: label,
      Timestamps: shown.map(([at]) => at as Instant),
      Values: shown.map(([, value]) => value),
      StatusCode: cut ? "PartialData" : "Complete",
    });
  }
  return { results, token: more ? ctx.sealer.seal(TOKEN, String(end)) : undefined };
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export const GetMetricData = staged("GetMetricData", {
  prepare: (ctx, { MetricDataQueries }) =>
    gaugesOf(
      ctx,
      MetricDataQueries.flatMap(({ MetricStat }) =>
        MetricStat === undefined ? [] : [nameOf(MetricStat.Metric)],
      ),
    ),
  commit: (ctx, input, gauges: readonly Gauged[]) => {
    check(input);
    recordGauges(ctx, gauges, currentMinute(ctx.now));
    const { results, token } = pageOf(ctx, linesOf(ctx, input), input);
    return { MetricDataResults: results, NextToken: token, Messages: [] };
  },
});
