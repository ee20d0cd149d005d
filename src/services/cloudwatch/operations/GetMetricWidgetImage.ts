import { COLORS, type Line } from "../dashboards/chart.ts";
import { DRAWN } from "../dashboards/figures.ts";
import type { Color } from "../dashboards/png.ts";
import { parseWidget } from "../dashboards/widget.ts";
import * as errors from "../errors.ts";
import { staged } from "../kit.ts";
import { type Gauged, gaugesOf, recordGauges } from "../metrics/gauges.ts";
import { labelOf } from "../metrics/label.ts";
import { nameOf } from "../metrics/metric.ts";
import { currentMinute } from "../metrics/period.ts";
import { checkQueries } from "../metrics/queries-check.ts";
import { Queries } from "../metrics/query.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricWidgetImage.html */
export const GetMetricWidgetImage = staged("GetMetricWidgetImage", {
  prepare: (ctx, { MetricWidget }) => {
    const { queries } = parseWidget(MetricWidget, ctx.now, ctx.scope.region);
    return gaugesOf(
      ctx,
      queries.flatMap(({ MetricStat }) => (MetricStat === undefined ? [] : [nameOf(MetricStat.Metric)])),
    );
  },
  commit: (ctx, { MetricWidget, OutputFormat = "png" }, gauges: readonly Gauged[]) => {
    if (OutputFormat !== "png") throw errors.unsupported("images in other formats than png (OutputFormat)");
    recordGauges(ctx, gauges, currentMinute(ctx.now));
    const widget = parseWidget(MetricWidget, ctx.now, ctx.scope.region);
    checkQueries(widget.queries);
    const queries = new Queries(ctx, widget.queries, widget);
    const found = widget.queries
      .filter(({ ReturnData }) => ReturnData !== false)
      .flatMap(({ Id, Label, MetricStat }) => {
        const value = queries.value(Id);
        const list = value.kind === "series" ? [value.series] : value.kind === "list" ? value.list : [];
        return list.map((series) => {
          const facts = { series, stat: MetricStat, scope: ctx.scope, timezone: widget.timezone };
          const label = Label === undefined ? series.label : labelOf(Label, facts);
          return { series: { ...series, label }, style: widget.styles.get(Id) };
        });
      });
    const lines = found.map(
      ({ series, style }, i): Line => ({
        series,
        color: style?.color ?? (COLORS[i % COLORS.length] as Color),
        axis: style?.axis ?? "left",
      }),
    );
    return { MetricWidgetImage: DRAWN[widget.view]({ ...widget, lines }) };
  },
});
