/** Which metric: namespace, name and dimensions, whose order means nothing. */
import type { Dimension, Metric } from "../../../gen/cloudwatch.ts";

export type Dimensions = readonly (readonly [name: string, value: string])[];

export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  /** Sorted by name. */
  readonly dimensions: Dimensions;
}

export function dimensionsOf(given: readonly Dimension[] | undefined): Dimensions {
  const pairs = (given ?? []).map(({ Name, Value }) => [Name, Value] as const);
  return pairs.length < 2 ? pairs : pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

export const metricName = (
  namespace: string,
  name: string,
  dimensions: readonly Dimension[] | undefined,
): MetricName => ({ namespace, name, dimensions: dimensionsOf(dimensions) });

export const nameOf = ({
  Namespace = "",
  MetricName: name = "",
  Dimensions: dimensions,
}: Metric): MetricName => metricName(Namespace, name, dimensions);

export const asDimensions = (dimensions: Dimensions): Dimension[] =>
  dimensions.map(([Name, Value]) => ({ Name, Value }));

export const asMetric = ({ namespace, name, dimensions }: MetricName): Metric => ({
  Namespace: namespace,
  MetricName: name,
  Dimensions: asDimensions(dimensions),
});

/** A text that no other metric has. */
export const metricKey = ({ namespace, name, dimensions }: MetricName): string =>
  JSON.stringify([namespace, name, dimensions]);
