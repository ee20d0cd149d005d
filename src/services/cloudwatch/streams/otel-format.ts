/**
 * OpenTelemetry's ExportMetricsServiceRequest, in the two versions of its metrics that CloudWatch writes.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats-opentelemetry-100.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats-opentelemetry.html
 */
import type { Scope } from "../../../aws/scope.ts";
import { MINUTE } from "../../../base/instant.ts";
import { type MetricName, metricKey } from "../metrics/metric.ts";
import { delimited, double, fixed64, message, text } from "./protobuf.ts";
import { streamArn } from "./stream.ts";
import type { Format, Update } from "./update.ts";

/** How a version names a datapoint's metric. */
type Attributes = (metric: MetricName) => Uint8Array[];

const keyValue = (field: number, key: string, value: string): Uint8Array =>
  message(field, text(1, key), message(2, text(1, value)));

/** 1.0.0: KeyValue in field 7; dimensions are one attribute, a list of pairs. */
const nested: Attributes = ({ namespace, name, dimensions }) => [
  keyValue(7, "Namespace", namespace),
  keyValue(7, "MetricName", name),
  message(
    7,
    text(1, "Dimensions"),
    message(2, message(6, ...dimensions.map(([key, value]) => keyValue(1, key, value)))),
  ),
];

/** 0.7.0: StringKeyValue in field 1; each dimension is a label. */
const flat: Attributes = ({ namespace, name, dimensions }) =>
  [["Namespace", namespace] as const, ["MetricName", name] as const, ...dimensions].map(([key, value]) =>
    message(1, text(1, key), text(2, value)),
  );

const UNITS: Readonly<Record<string, string>> = {
  Seconds: "s",
  Second: "s",
  Microseconds: "us",
  Milliseconds: "ms",
  Bytes: "By",
  Kilobytes: "kBy",
  Megabytes: "MBy",
  Gigabytes: "GBy",
  Terabytes: "TBy",
  Bits: "bit",
  Kilobits: "kbit",
  Megabits: "MBit",
  Gigabits: "GBit",
  Terabits: "Tbit",
  Percent: "%",
  Count: "{Count}",
  None: "1",
};
const unitOf = (unit: string): string =>
  unit
    .split("/")
    .map((part) => UNITS[part] ?? part)
    .join("/");

const nanoseconds = (at: number): bigint => BigInt(at) * 1_000_000n;

/** The least and the greatest value are the quantiles 0 and 1; percentiles stand between them. */
function quantiles({ sample, additional }: Update): Uint8Array[] {
  const between = additional.map(([name, value]) => [Number(name.slice(1)) / 100, value] as const);
  const all = [[0, sample.min] as const, ...between.sort(([a], [b]) => a - b), [1, sample.max] as const];
  return all.map(([quantile, value]) => message(6, double(1, quantile), double(2, value)));
}

function dataPoint(update: Update, attributes: Attributes): Uint8Array {
  const { at, sample, metric } = update;
  const named = attributes(metric);
  return message(
    1,
    ...named,
    fixed64(2, nanoseconds(at)),
    fixed64(3, nanoseconds(at + MINUTE)),
    fixed64(4, BigInt(Math.round(sample.count))),
    double(5, sample.sum),
    ...quantiles(update),
  );
}

/** Datapoints of one metric and unit belong together. */
function metrics(updates: readonly Update[], attributes: Attributes): Uint8Array[] {
  const groups = Map.groupBy(updates, ({ metric, unit }) => `${metricKey(metric)} ${unit}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { namespace, name } = first.metric;
    const points = group.map((update) => dataPoint(update, attributes));
    return [
      message(
        2,
        text(1, `amazonaws.com/${namespace}/${name}`),
        text(3, unitOf(first.unit)),
        message(11, ...points),
      ),
    ];
  });
}

const resource = (scope: Scope, streamName: string): Uint8Array =>
  message(
    1,
    keyValue(1, "cloud.provider", "aws"),
    keyValue(1, "cloud.account.id", scope.account),
    keyValue(1, "cloud.region", scope.region),
    keyValue(1, "aws.exporter.arn", streamArn(scope, streamName)),
  );

const formatOf =
  (attributes: Attributes): Format =>
  (scope, streamName, updates) =>
    delimited(message(1, resource(scope, streamName), message(2, ...metrics(updates, attributes))));

export const otel07Format: Format = formatOf(flat);
export const otel10Format: Format = formatOf(nested);
