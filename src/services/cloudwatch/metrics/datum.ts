/** What PutMetricData reports, checked and as samples. */
import { type Instant, instant } from "../../../base/instant.ts";
import type { Dimension, MetricDatum } from "../../../gen/cloudwatch.ts";
import * as errors from "../errors.ts";
import { FUTURE_MAX, PAST_MAX, VALUE_MAX, VALUES_PER_DATUM_MAX } from "../limits.ts";
import { type MetricName, metricName } from "./metric.ts";
import { ofSet, ofValues, type Sample } from "./sample.ts";

/** One report: of which metric, when, in which unit, what. */
export interface Report {
  readonly metric: MetricName;
  readonly at: Instant;
  readonly unit: string;
  /** Undefined when every count was zero. */
  readonly sample: Sample | undefined;
  /** Also kept second by second. */
  readonly highResolution: boolean;
}

const PRINTABLE = /^[\x20-\x7E]+$/;

export function reportOf(namespace: string, datum: MetricDatum, index: number, now: Instant): Report {
  const name = `MetricData.member.${index + 1}`;
  if (!PRINTABLE.test(datum.MetricName))
    throw errors.invalidParameter(datum.MetricName, `${name}.MetricName`);
  checkDimensions(datum.Dimensions ?? [], name);
  const { StorageResolution = 60, Timestamp } = datum;
  if (StorageResolution !== 1 && StorageResolution !== 60)
    throw errors.invalidParameter(StorageResolution, `${name}.StorageResolution`);
  const at = Timestamp ?? now;
  if (at < now - PAST_MAX)
    throw errors.invalidValue(
      `The parameter ${name}.Timestamp must specify a time within the past two weeks.`,
    );
  if (at > now + FUTURE_MAX)
    throw errors.invalidValue(
      `The parameter ${name}.Timestamp must specify a time no more than two hours in the future.`,
    );
  return {
    metric: metricName(namespace, datum.MetricName, datum.Dimensions),
    at: instant(at),
    unit: datum.Unit ?? "None",
    sample: sampleOf(datum, name),
    highResolution: StorageResolution === 1,
  };
}

function checkDimensions(dimensions: readonly Dimension[], name: string): void {
  const seen = new Set<string>();
  dimensions.forEach(({ Name, Value }, i) => {
    const member = `${name}.Dimensions.member.${i + 1}`;
    if (!PRINTABLE.test(Name) || Name.startsWith(":")) throw errors.invalidParameter(Name, `${member}.Name`);
    if (!PRINTABLE.test(Value) || Value.trim() === "")
      throw errors.invalidParameter(Value, `${member}.Value`);
    if (seen.has(Name))
      throw errors.invalidValue(`No two dimensions can have the same name: ${Name} is repeated in ${name}.`);
    seen.add(Name);
  });
}

function sampleOf(datum: MetricDatum, name: string): Sample | undefined {
  const { Value, Values, Counts, StatisticValues } = datum;
  if (Value !== undefined && StatisticValues !== undefined)
    throw errors.exclusive(`${name}.Value`, `${name}.StatisticValues`);
  if (Value !== undefined && Values !== undefined) throw errors.exclusive(`${name}.Value`, `${name}.Values`);
  if (Values !== undefined && StatisticValues !== undefined)
    throw errors.exclusive(`${name}.Values`, `${name}.StatisticValues`);
  if (Value !== undefined) return ofValues([[checked(Value, `${name}.Value`), 1]]);
  if (Values !== undefined) return manyValues(Values, Counts, name);
  if (StatisticValues === undefined)
    throw errors.missing(
      `At least one of the parameters ${name}.Value, ${name}.Values or ${name}.StatisticValues must be specified.`,
    );
  const { SampleCount, Sum, Minimum, Maximum } = StatisticValues;
  for (const [part, value] of Object.entries(StatisticValues))
    checked(value as number, `${name}.StatisticValues.${part}`);
  if (SampleCount < 0) throw errors.invalidParameter(SampleCount, `${name}.StatisticValues.SampleCount`);
  if (Minimum > Maximum)
    throw errors.invalidCombination(
      `The parameter ${name}.StatisticValues.Maximum must be greater than or equal to Minimum.`,
    );
  return SampleCount === 0 ? undefined : ofSet(SampleCount, Sum, Minimum, Maximum);
}

function manyValues(
  values: readonly number[],
  counts: readonly number[] | undefined,
  name: string,
): Sample | undefined {
  if (values.length > VALUES_PER_DATUM_MAX) throw errors.tooLarge(`${name}.Values`, VALUES_PER_DATUM_MAX);
  if (counts !== undefined && counts.length !== values.length)
    throw errors.invalidValue(`The parameters ${name}.Values and ${name}.Counts must be of the same size.`);
  return ofValues(
    values.map((value, i) => {
      const times = checked(counts?.[i] ?? 1, `${name}.Counts.member.${i + 1}`);
      if (times < 0) throw errors.invalidParameter(times, `${name}.Counts.member.${i + 1}`);
      return [checked(value, `${name}.Values.member.${i + 1}`), times];
    }),
  );
}

function checked(value: number, name: string): number {
  if (!Number.isFinite(value) || Math.abs(value) > VALUE_MAX) throw errors.invalidParameter(value, name);
  return value;
}
