/** The functions of metric math that need nothing but their arguments and the time range. */
import { MathError } from "./syntax.ts";
import {
  each,
  instantsOf,
  mapSeries,
  numberOf,
  ofList,
  ofNumber,
  ofSeries,
  type Series,
  seriesOf,
  type Value,
  withPoints,
} from "./value.ts";

/** The time that is asked about. */
export interface TimeRange {
  /** Epoch milliseconds; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Seconds: of expressions that have no metric of their own. */
  readonly period: number;
}

type Fold = (values: readonly number[]) => number;
type Function = (args: readonly Value[], range: TimeRange, name: string) => Value;

const sum: Fold = (values) => values.reduce((a, b) => a + b, 0);
const average: Fold = (values) => sum(values) / values.length;
const deviation: Fold = (values) => {
  const mean = average(values);
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
};
const least: Fold = (values) => values.reduce((a, b) => Math.min(a, b));
const most: Fold = (values) => values.reduce((a, b) => Math.max(a, b));
export const FOLDS: Readonly<Record<string, Fold>> = {
  AVG: average,
  MAX: most,
  MIN: least,
  STDDEV: deviation,
  SUM: sum,
};

function only(args: readonly Value[], name: string): Value {
  const [arg] = args;
  if (arg === undefined || args.length !== 1) throw new MathError(`${name} takes one argument`);
  return arg;
}

/** Of one series a number; of a list a series, of the values that there are at each instant. */
const folding =
  (fold: Fold): Function =>
  (args, range, name) => {
    const arg = only(args, name);
    if (arg.kind === "number") return ofNumber(fold([arg.value]));
    if (arg.kind === "series")
      return ofNumber(arg.series.points.size === 0 ? Number.NaN : fold([...arg.series.points.values()]));
    return ofSeries(foldList(seriesOf(arg, name), fold, range, name));
  };

function foldList(list: readonly Series[], fold: Fold, range: TimeRange, label: string): Series {
  const base = { label, period: list[0]?.period ?? range.period, points: new Map() };
  return withPoints(
    base,
    instantsOf(list).map((at) => {
      const values = list.flatMap(({ points }) => points.get(at) ?? []);
      return [at, fold(values)] as const;
    }),
  );
}

const pointwise =
  (change: (value: number, at: number) => number): Function =>
  (args, _range, name) => {
    const arg = only(args, name);
    return arg.kind === "number"
      ? ofNumber(change(arg.value, 0))
      : each(arg, (s) => mapSeries(s, change), name);
  };

/** Each point from itself and the one before it. */
const stepwise =
  (change: (value: number, before: number, seconds: number) => number): Function =>
  (args, _range, name) =>
    each(
      only(args, name),
      (series) => {
        const points = [...series.points];
        return withPoints(
          series,
          points.slice(1).map(([at, value], i) => {
            const [earlier, before] = points[i] as [number, number];
            return [at, change(value, before, (at - earlier) / 1000)] as const;
          }),
        );
      },
      name,
    );

const runningSum: Function = (args, _range, name) =>
  each(
    only(args, name),
    (series) => {
      let total = 0;
      return mapSeries(series, (value) => {
        total += value;
        return total;
      });
    },
    name,
  );

/** The instants at which a series of the period has its points. */
function* ticks({ start, end }: TimeRange, period: number): Iterable<number> {
  for (let at = start; at < end; at += period * 1000) yield at;
}

const fill: Function = (args, range, name) => {
  const [value, filler] = args;
  if (value === undefined || filler === undefined || args.length !== 2)
    throw new MathError("FILL takes a time series and what to fill it with");
  return each(value, (series) => filled(series, filler, range), name);
};

function filled(series: Series, filler: Value, range: TimeRange): Series {
  const at = [...new Set([...ticks(range, series.period), ...series.points.keys()])].sort((a, b) => a - b);
  let last: number | undefined;
  const missing = (instant: number): number | undefined => {
    if (filler.kind === "number") return filler.value;
    if (filler.kind === "series") return filler.series.points.get(instant);
    if (filler.kind === "text" && filler.text === "REPEAT") return last;
    if (filler.kind === "text" && filler.text === "LINEAR") return interpolated(series, instant);
    throw new MathError("FILL fills with a number, a time series, REPEAT or LINEAR");
  };
  return withPoints(
    series,
    at.map((instant) => {
      const value = series.points.get(instant) ?? missing(instant);
      last = value;
      return [instant, value] as const;
    }),
  );
}

function interpolated({ points }: Series, at: number): number | undefined {
  let before: readonly [number, number] | undefined;
  for (const point of points) {
    if (point[0] > at) {
      if (before === undefined) return undefined;
      const share = (at - before[0]) / (point[0] - before[0]);
      return before[1] + (point[1] - before[1]) * share;
    }
    before = point;
  }
  return undefined;
}

const iff: Function = (args) => {
  const [condition, then, otherwise] = args;
  if (condition === undefined || then === undefined || args.length > 3)
    throw new MathError("IF takes a condition and one or two values");
  if (condition.kind === "number") {
    if (condition.value !== 0) return then;
    return otherwise ?? { kind: "list", list: [] };
  }
  const at = (value: Value | undefined, instant: number): number | undefined =>
    value?.kind === "number"
      ? value.value
      : value?.kind === "series"
        ? value.series.points.get(instant)
        : undefined;
  if (then.kind === "list" || otherwise?.kind === "list")
    throw new MathError("IF does not choose between lists of time series");
  const choose = (s: Series) => mapSeries(s, (value, instant) => at(value !== 0 ? then : otherwise, instant));
  return each(condition, choose, "IF");
};

const slice: Function = (args, _range, name) => {
  const [value, from, to] = args;
  if (value === undefined || from === undefined) throw new MathError("SLICE takes a list and where to begin");
  const list = seriesOf(value, name);
  const begin = numberOf(from, name);
  if (to === undefined) {
    const one = list.at(begin);
    return one === undefined ? ofList([]) : ofSeries(one);
  }
  return ofList(list.slice(begin, numberOf(to, name)));
};

const sort: Function = (args, _range, name) => {
  const [value, by, order, most] = args;
  const fold = by?.kind === "text" ? FOLDS[by.text] : undefined;
  const direction = order?.kind === "text" ? order.text : "ASC";
  if (value === undefined || fold === undefined || !["ASC", "DESC"].includes(direction))
    throw new MathError("SORT takes a list, a function and ASC or DESC");
  const rank = ({ points }: Series) => (points.size === 0 ? Number.NaN : fold([...points.values()]));
  const ranked = seriesOf(value, name).map((series) => ({ series, rank: rank(series) }));
  const sign = direction === "ASC" ? 1 : -1;
  ranked.sort((a, b) => (Number.isNaN(a.rank) ? 1 : Number.isNaN(b.rank) ? -1 : sign * (a.rank - b.rank)));
  return ofList(
    ranked.slice(0, most === undefined ? undefined : numberOf(most, name)).map(({ series }) => series),
  );
};

const timeSeries: Function = (args, range, name) => {
  const value = numberOf(only(args, name), name);
  const base = { label: name, period: range.period, points: new Map() };
  return ofSeries(
    withPoints(
      base,
      [...ticks(range, range.period)].map((at) => [at, value] as const),
    ),
  );
};

const end =
  (index: 0 | -1): Function =>
  (args, _range, name) => {
    const arg = only(args, name);
    const found = seriesOf(arg, name).at(index);
    return found === undefined ? ofList([]) : ofSeries(found);
  };

const dated = (part: (date: Date) => number): Function => pointwise((_value, at) => part(new Date(at)));

export const FUNCTIONS: Readonly<Record<string, Function>> = {
  ABS: pointwise(Math.abs),
  AVG: folding(average),
  CEIL: pointwise(Math.ceil),
  DATAPOINT_COUNT: (args, range, name) => {
    const arg = only(args, name);
    if (arg.kind === "series") return ofNumber(arg.series.points.size);
    return ofSeries(foldList(seriesOf(arg, name), (values) => values.length, range, name));
  },
  DATE: dated((date) => date.getUTCDate()),
  DAY: dated((date) => date.getUTCDay() || 7),
  DIFF: stepwise((value, before) => value - before),
  DIFF_TIME: stepwise((_value, _before, seconds) => seconds),
  EPOCH: dated((date) => date.getTime() / 1000),
  FILL: fill,
  FIRST: end(0),
  FLOOR: pointwise(Math.floor),
  HOUR: dated((date) => date.getUTCHours()),
  IF: iff,
  LAST: end(-1),
  LOG: pointwise(Math.log),
  LOG10: pointwise(Math.log10),
  MAX: folding(most),
  METRIC_COUNT: (args, _range, name) => ofNumber(seriesOf(only(args, name), name).length),
  MIN: folding(least),
  MINUTE: dated((date) => date.getUTCMinutes()),
  MONTH: dated((date) => date.getUTCMonth() + 1),
  PERIOD: (args, _range, name) => {
    const arg = only(args, name);
    if (arg.kind !== "series") throw new MathError("PERIOD needs a time series");
    return ofNumber(arg.series.period);
  },
  RATE: stepwise((value, before, seconds) => (value - before) / seconds),
  REMOVE_EMPTY: (args, _range, name) =>
    ofList(seriesOf(only(args, name), name).filter(({ points }) => points.size > 0)),
  RUNNING_SUM: runningSum,
  SLICE: slice,
  SORT: sort,
  STDDEV: folding(deviation),
  SUM: folding(sum),
  TIME_SERIES: timeSeries,
  YEAR: dated((date) => date.getUTCFullYear()),
};

/** Functions whose result changes with the time alone, without a new datapoint. */
export const TIMED = ["DATE", "DAY", "EPOCH", "HOUR", "MINUTE", "MONTH", "YEAR", "TIME_SERIES"];
