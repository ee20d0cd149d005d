/**
 * Labels, with what they say about the data: "${LABEL} max ${MAX} at ${MAX_TIME}".
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html
 */
import type { Scope } from "../../../aws/scope.ts";
import type { MetricStat } from "../../../gen/cloudwatch.ts";
import type { Series } from "../../../lang/metric-math/value.ts";

export interface LabelFacts {
  readonly series: Series;
  readonly stat: MetricStat | undefined;
  readonly scope: Scope;
  /** "+0130" */
  readonly timezone: string | undefined;
}

type Point = readonly [at: number, value: number];

const best = (points: readonly Point[], better: (a: number, b: number) => boolean): Point | undefined =>
  points.reduce<Point | undefined>(
    (found, point) => (found && !better(point[1], found[1]) ? found : point),
    undefined,
  );

function chosen(name: string, points: readonly Point[]): Point | undefined {
  switch (name) {
    case "MAX":
      return best(points, (a, b) => a > b);
    case "MIN":
      return best(points, (a, b) => a < b);
    case "FIRST":
      return points[0];
    case "LAST":
      return points.at(-1);
  }
  return undefined;
}

const shown = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? "--" : String(Number(value.toPrecision(6)));

function placeholderOf(name: string, facts: LabelFacts): string | undefined {
  const points = [...facts.series.points];
  const sum = points.reduce((total, [, value]) => total + value, 0);
  if (name === "LABEL") return facts.series.label;
  if (name === "SUM") return shown(points.length === 0 ? undefined : sum);
  if (name === "AVG") return shown(points.length === 0 ? undefined : sum / points.length);
  if (name === "DATAPOINT_COUNT") return String(points.length);
  const [, which, time] = /^(MAX|MIN|FIRST|LAST)(_TIME)?$/.exec(name) ?? [];
  if (which === undefined) return propertyOf(name, facts);
  const point = chosen(which, points);
  return time === undefined ? shown(point?.[1]) : timeOf(point?.[0], facts.timezone);
}

function timeOf(at: number | undefined, timezone: string | undefined): string {
  if (at === undefined) return "--";
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(timezone ?? "+0000") ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === "-" ? -1 : 1);
  return new Date(at + offset).toISOString().slice(0, 19).replace("T", " ");
}

function propertyOf(name: string, { stat, scope, series }: LabelFacts): string | undefined {
  const [, property] = /^PROP\('([^']+)'\)$/.exec(name) ?? [];
  switch (property) {
    case undefined:
      return undefined;
    case "AccountId":
      return scope.account;
    case "Region":
      return scope.region;
    case "MetricName":
      return stat?.Metric.MetricName;
    case "Namespace":
      return stat?.Metric.Namespace;
    case "Period":
      return String(series.period);
    case "Stat":
      return stat?.Stat;
  }
  const dimension = property.replace(/^Dim\./, "");
  return stat?.Metric.Dimensions?.find(({ Name }) => Name === dimension)?.Value;
}

/** The label with its placeholders filled in; unknown ones stay as they are. */
export function labelOf(template: string, facts: LabelFacts): string {
  return template.replace(/\$\{([^}]+)\}/g, (whole, name: string) => placeholderOf(name, facts) ?? whole);
}
