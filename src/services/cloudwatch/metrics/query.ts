/** Computes metric data queries: metrics, math over them, searches, Metrics Insights. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { MetricDataQuery, MetricStat } from "../../../gen/cloudwatch.ts";
import { evaluateMath, type MathScope } from "../../../lang/metric-math/evaluate.ts";
import { type Expression, MathError, nodesOf, parseMath } from "../../../lang/metric-math/syntax.ts";
import type { Series, Value } from "../../../lang/metric-math/value.ts";
import { InsightsError, isInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import { detectorKey, mathKey, trainingOf } from "../alarms/detector.ts";
import * as errors from "../errors.ts";
import { RULE_METRICS, reportOf } from "../insights/report.ts";
import type { Read } from "../kit.ts";
import { bandOf, TRAINED_ON } from "./band.ts";
import { insights, searched, searchLabel, seriesOf } from "./finding.ts";
import { nameOf } from "./metric.ts";
import { roundedStart } from "./period.ts";
import type { Asked } from "./reading.ts";
import { type Statistic, statisticOf } from "./statistic.ts";

export interface Span {
  readonly start: number;
  readonly end: Instant;
  /** Sees to it that periods begin at `start` itself, whatever its age. */
  readonly exact?: true;
}

/** The queries of one request, each computed when it is first needed. */
export class Queries {
  readonly #ctx: Read;
  readonly #queries: ReadonlyMap<string, MetricDataQuery>;
  readonly #span: Span;
  readonly #done = new Map<string, Value>();
  readonly #underWay = new Set<string>();
  /** From which metric a series was read: what anomaly detection looks up the past of. */
  readonly #sources = new Map<Series, MetricStat>();
  /** Of which query a series is the result. */
  readonly #results = new Map<Series, string>();

  constructor(ctx: Read, queries: readonly MetricDataQuery[], span: Span) {
    this.#ctx = ctx;
    this.#queries = new Map(queries.map((query) => [query.Id, query]));
    this.#span = span;
  }

  /** The metric that a series was read from. */
  sourceOf(series: Series): MetricStat | undefined {
    return this.#sources.get(series);
  }

  /** The value of a query. Throws ValidationError when it cannot be computed. */
  value(id: string): Value {
    const query = this.#queries.get(id);
    if (query === undefined) throw errors.validation(`The query ${id} does not exist`);
    try {
      return this.#compute(query);
    } catch (error) {
      if (error instanceof MathError || error instanceof InsightsError)
        throw errors.validation(`Error in expression '${id}': ${error.message}`);
      throw error;
    }
  }

  #compute(query: MetricDataQuery): Value {
    const done = this.#done.get(query.Id);
    if (done !== undefined) return done;
    if (this.#underWay.has(query.Id))
      throw new MathError(`The expression refers to itself through '${query.Id}'`);
    this.#underWay.add(query.Id);
    const { MetricStat: stat } = query;
    const value: Value =
      stat === undefined
        ? this.#expression(query, query.Expression ?? "")
        : { kind: "series", series: this.#metric(stat) };
    this.#underWay.delete(query.Id);
    if (value.kind === "series") this.#results.set(value.series, query.Id);
    this.#done.set(query.Id, value);
    return value;
  }

  #asked(period: number, unit?: string): Asked {
    const { start, end, exact } = this.#span;
    return { start: exact ? instant(start) : roundedStart(start, period, this.#ctx.now), end, period, unit };
  }

  #metric(stat: MetricStat): Series {
    const name = nameOf(stat.Metric);
    const asked = this.#asked(stat.Period, stat.Unit);
    const series = seriesOf(this.#ctx, name, knownStatistic(stat.Stat), asked, name.name);
    this.#sources.set(series, stat);
    return series;
  }

  #expression(query: MetricDataQuery, text: string): Value {
    const period = query.Period ?? this.#periodOf(text);
    if (isInsightsQuery(text)) return { kind: "list", list: insights(this.#ctx, text, this.#asked(period)) };
    return evaluateMath(parseMath(text), this.#scope(period));
  }

  /** The shortest period of the metrics that an expression is about. */
  #periodOf(text: string): number {
    const periods = [...this.#queries.values()].flatMap(({ Id, MetricStat: stat, Period }) =>
      text.includes(Id) || text.includes("METRICS(") ? (stat?.Period ?? Period ?? []) : [],
    );
    return periods.length === 0 ? 300 : Math.min(...periods);
  }

  #scope(period: number): MathScope {
    const { start, end } = this.#asked(period);
    return {
      start,
      end,
      period,
      variable: (id) => {
        const query = this.#queries.get(id);
        return query && this.#compute(query);
      },
      metrics: () =>
        [...this.#queries.values()].flatMap((query) => {
          if (query.MetricStat === undefined) return [];
          const value = this.#compute(query);
          return value.kind === "series" ? [{ id: query.Id, series: value.series }] : [];
        }),
      insightRule: (rule, metric) => this.#insightRule(rule, metric, period),
      search: (expression, stat, every) => this.#search(expression, stat, every),
      band: (series, deviations) => this.#band(series, deviations),
    };
  }

  #insightRule(rule: string, metric: string, period: number): Series {
    const value = Object.hasOwn(RULE_METRICS, metric) ? RULE_METRICS[metric] : undefined;
    if (value === undefined) throw new MathError(`INSIGHT_RULE_METRIC: there is no metric '${metric}'`);
    if (this.#ctx.store.items.get("rule", rule) === undefined)
      throw new MathError(`INSIGHT_RULE_METRIC: the rule '${rule}' does not exist`);
    const { periods } = reportOf(this.#ctx, rule, this.#asked(period));
    const points = new Map(periods.map((each) => [each.at, value(each)] as const));
    return { label: `${rule} ${metric}`, period, points };
  }

  #search(expression: string, stat: string, period: number): Series[] {
    const asked = this.#asked(period);
    const statistic = knownStatistic(stat);
    return searched(this.#ctx, expression, asked).map((metric) => {
      const series = seriesOf(this.#ctx, metric, statistic, asked, searchLabel(metric));
      const Dimensions = metric.dimensions.map(([Name, Value]) => ({ Name, Value }));
      const Metric = { Namespace: metric.namespace, MetricName: metric.name, Dimensions };
      this.#sources.set(series, { Metric, Period: period, Stat: stat });
      return series;
    });
  }

  #band(series: Series, deviations: number): [Series, Series] {
    const stat = this.#sources.get(series);
    if (stat === undefined) return this.#bandOfMath(series, deviations);
    const { start, period } = this.#asked(Math.max(stat.Period, 300));
    const before = { start: instant(start - TRAINED_ON), end: start, period, unit: stat.Unit };
    const past = seriesOf(this.#ctx, nameOf(stat.Metric), knownStatistic(stat.Stat), before, "");
    return bandOf(series, past, deviations, trainingOf(this.#ctx, detectorKey(stat)));
  }

  /** The same queries over the past tell what an expression was. */
  #bandOfMath(series: Series, deviations: number): [Series, Series] {
    const id = this.#results.get(series);
    if (id === undefined)
      throw new MathError("ANOMALY_DETECTION_BAND needs a metric or an expression by its id");
    const queries = [...this.#queries.values()];
    const { start } = this.#asked(series.period);
    const span = { start: start - TRAINED_ON, end: start, exact: true } as const;
    const past = new Queries(this.#ctx, queries, span).value(id);
    const training = trainingOf(this.#ctx, mathKey(queries, id));
    return bandOf(series, past.kind === "series" ? past.series : series, deviations, training);
  }
}

export function knownStatistic(name: string): Statistic {
  const statistic = statisticOf(name);
  if (statistic === undefined)
    throw errors.validation(`The value ${name} for parameter Stat is not a valid statistic.`);
  return statistic;
}

/** The parsed expression; errors as AWS tells them. */
export function parsedMath(id: string, text: string): Expression {
  try {
    return parseMath(text);
  } catch (error) {
    if (error instanceof MathError) throw errors.validation(`Error in expression '${id}': ${error.message}`);
    throw error;
  }
}

/** The functions that an expression calls. */
export const functionsIn = (expression: Expression): Set<string> =>
  new Set([...nodesOf(expression)].flatMap((node) => (node.kind === "call" ? [node.name] : [])));
