/** Evaluates metric alarms. */
import { instant, MINUTE } from "../../../base/instant.ts";
import type { ComparisonOperator } from "../../../gen/cloudwatch.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { MathError } from "../../../lang/metric-math/syntax.ts";
import { type Series, seriesOf } from "../../../lang/metric-math/value.ts";
import type { Prepare, Write } from "../kit.ts";
import { type Gauged, gaugesOf, recordGauges } from "../metrics/gauges.ts";
import { nameOf } from "../metrics/metric.ts";
import { Queries } from "../metrics/query.ts";
import { samplesOf } from "../metrics/reading.ts";
import { repeatActions } from "./acting.ts";
import { type AlarmRecord, decidingQuery, type MetricPart, periodOf, queriesOf } from "./alarm.ts";
import { type Found, followContributors, hasContributors } from "./contributors.ts";
import { type Datapoint, EXTRA_PERIODS, type Judgement, judge, type MissingData } from "./judgement.ts";
import { type Bounds, reasonData, reasonOf } from "./reason.ts";
import { everySeconds, isTimed, scheduleEvaluation } from "./schedule.ts";
import { changeState } from "./transition.ts";

/** The job, as often as the alarm is due. Gauges are looked at first: nobody counts them. */
export const evaluate = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<readonly Gauged[]> => {
    const part = ctx.store.alarms.get(key)?.metric;
    const metrics = part === undefined ? [] : queriesOf(part).flatMap(({ MetricStat }) => MetricStat ?? []);
    return gaugesOf(
      ctx,
      metrics.map(({ Metric }) => nameOf(Metric)),
    );
  },
  commit: (ctx: Write, { key }: DueJob, gauges: readonly Gauged[]): void => {
    const minute = instant(Math.floor(ctx.now / MINUTE - 1) * MINUTE);
    recordGauges(ctx, gauges, minute);
    ctx.store.alarms.setScheduled(key, undefined);
    const alarm = ctx.store.alarms.get(key);
    if (alarm?.metric === undefined) return;
    const seen = new Evaluation(ctx, alarm.metric);
    decide(ctx, alarm, alarm.metric, seen);
    if (seen.mayChange()) scheduleEvaluation(ctx, alarm);
  },
};

function decide(ctx: Write, alarm: AlarmRecord, part: MetricPart, seen: Evaluation): void {
  try {
    if (hasContributors(part)) decideByContributors(ctx, alarm, part, seen);
    else decideByOne(ctx, alarm, part, seen);
  } catch (error) {
    if (!(error instanceof AwsError || error instanceof MathError)) throw error;
    ctx.store.alarms.put({ ...alarm, evaluation: "EVALUATION_ERROR" });
  }
}

function decideByContributors(ctx: Write, alarm: AlarmRecord, part: MetricPart, seen: Evaluation): void {
  const found = seen.all().map((series): Found => {
    const judged = seen.judge(series.points);
    return {
      series,
      judged,
      explain: (state, was) => ({
        reason: reasonOf(part, judged, state, was, undefined),
        data: seen.data(judged),
      }),
    };
  });
  const { alarm: moved, state } = followContributors(ctx, { ...alarm, evaluation: undefined }, found);
  if (state.value === alarm.state) repeatActions(ctx, moved, undefined);
  else changeState(ctx, moved, state);
}

function decideByOne(ctx: Write, alarm: AlarmRecord, part: MetricPart, seen: Evaluation): void {
  const judged = seen.judge(seen.one().points);
  const { state } = judged;
  if (state === undefined || state === alarm.state) {
    if (state !== undefined) repeatActions(ctx, alarm, judged.evaluated[0]?.value);
    return;
  }
  const reason = reasonOf(part, judged, state, alarm.state, seen.bounds(judged));
  const data = state === "INSUFFICIENT_DATA" && judged.evaluated.length === 0 ? undefined : seen.data(judged);
  changeState(
    ctx,
    { ...alarm, evaluation: undefined },
    { value: state, reason, data },
    judged.evaluated[0]?.value,
  );
}

const COMPARE: Readonly<Record<ComparisonOperator, (value: number, low: number, high: number) => boolean>> = {
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  GreaterThanThreshold: (value, threshold) => value > threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
  LessThanLowerOrGreaterThanUpperThreshold: (value, low, high) => value < low || value > high,
  LessThanLowerThreshold: (value, low) => value < low,
  GreaterThanUpperThreshold: (value, _low, high) => value > high,
};

/** One look at what an alarm looks at. */
class Evaluation {
  readonly #ctx: Write;
  readonly #part: MetricPart;
  readonly #period: number;
  readonly #start: number;
  readonly #end: number;
  readonly #queries: Queries;
  #band: { readonly lower: Series; readonly upper: Series } | undefined;

  constructor(ctx: Write, part: MetricPart) {
    this.#ctx = ctx;
    this.#part = part;
    this.#period = periodOf(part);
    const step = everySeconds(part) * 1_000;
    this.#end = Math.floor(ctx.now / step) * step;
    this.#start = this.#end - ((part.EvaluationPeriods ?? 1) + EXTRA_PERIODS) * this.#period * 1_000;
    const span = { start: this.#start, end: instant(this.#end), exact: true } as const;
    this.#queries = new Queries(ctx, queriesOf(part), span);
  }

  /** Whether there are datapoints, by the passing of which the state may become another one. */
  mayChange(): boolean {
    if (isTimed(this.#part)) return true;
    return queriesOf(this.#part).some(({ MetricStat }) => {
      if (MetricStat === undefined) return this.#hasPoints();
      return (this.#ctx.store.metrics.get(nameOf(MetricStat.Metric))?.latest ?? 0) >= this.#start;
    });
  }

  #hasPoints(): boolean {
    try {
      return this.all().some(({ points }) => points.size > 0);
    } catch (error) {
      if (error instanceof AwsError || error instanceof MathError) return false;
      throw error;
    }
  }

  /** The series that are compared with the threshold. */
  all(): readonly Series[] {
    const query = decidingQuery(this.#part);
    return query === undefined ? [] : seriesOf(this.#queries.value(query.Id), "An alarm");
  }

  one(): Series {
    const [series, ...others] = this.all();
    if (series === undefined) return { label: "", period: this.#period, points: new Map() };
    if (others.length > 0) throw new MathError("An alarm needs one time series");
    return series;
  }

  judge(points: Series["points"]): Judgement {
    const { EvaluationPeriods = 1, DatapointsToAlarm = EvaluationPeriods, TreatMissingData } = this.#part;
    const low = this.#lowSamples();
    const window: (Datapoint | undefined)[] = [];
    for (let at = this.#end - this.#period * 1_000; at >= this.#start; at -= this.#period * 1_000) {
      const value = points.get(at);
      window.push(
        value === undefined || low.has(at) ? undefined : { at, value, breaching: this.#breaches(at, value) },
      );
    }
    if (low.size > 0 && window.every((point) => point === undefined))
      return { state: undefined, evaluated: [], filled: EvaluationPeriods };
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/monitoring-cloudwatch.html
    const treatment = this.#part.Namespace === "AWS/DynamoDB" ? "ignore" : (TreatMissingData ?? "missing");
    return judge(window, EvaluationPeriods, DatapointsToAlarm, treatment as MissingData);
  }

  /** Percentiles of too few samples, where the alarm ignores them. */
  #lowSamples(): ReadonlySet<number> {
    const percent = Number(/^p([\d.]+)$/.exec(this.#part.ExtendedStatistic ?? "")?.[1] ?? Number.NaN) / 100;
    if (Number.isNaN(percent) || this.#part.EvaluateLowSampleCountPercentile !== "ignore") return new Set();
    const needed = 10 / (percent > 0.5 ? 1 - percent : percent);
    return new Set([...this.#counts()].flatMap(([at, count]) => (count < needed ? [at] : [])));
  }

  #counts(): ReadonlyMap<number, number> {
    const stat = decidingQuery(this.#part)?.MetricStat;
    if (stat === undefined) return new Map();
    const asked = {
      start: instant(this.#start),
      end: instant(this.#end),
      period: this.#period,
      unit: stat.Unit,
    };
    return new Map(
      [...samplesOf(this.#ctx, nameOf(stat.Metric), asked)].map(([at, { count }]) => [at, count]),
    );
  }

  #breaches(at: number, value: number): boolean {
    const { ComparisonOperator, Threshold = 0, ThresholdMetricId } = this.#part;
    if (ComparisonOperator === undefined) return false;
    if (ThresholdMetricId === undefined) return COMPARE[ComparisonOperator](value, Threshold, Threshold);
    const { lower, upper } = this.#thresholds(ThresholdMetricId);
    const [low, high] = [lower.points.get(at), upper.points.get(at)];
    return low !== undefined && high !== undefined && COMPARE[ComparisonOperator](value, low, high);
  }

  #thresholds(id: string) {
    if (this.#band === undefined) {
      const [upper, lower] = seriesOf(this.#queries.value(id), "ThresholdMetricId");
      if (upper === undefined || lower === undefined) throw new MathError("ThresholdMetricId is no band");
      this.#band = { upper, lower };
    }
    return this.#band;
  }

  bounds({ evaluated }: Judgement): Bounds | undefined {
    if (this.#band === undefined) return undefined;
    const { lower, upper } = this.#band;
    const at = ({ points }: Series) => evaluated.flatMap((point) => points.get(point.at) ?? []);
    return { lower: at(lower), upper: at(upper) };
  }

  data(judged: Judgement): string {
    return reasonData(this.#part, judged, this.#counts(), this.#period, this.#ctx.now);
  }
}
