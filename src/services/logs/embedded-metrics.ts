/**
 * Metrics that stand in log events themselves.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
import { type Instant, instant } from "../../base/instant.ts";
import type { MetricDatum, StandardUnit } from "../../gen/cloudwatch.ts";

interface Directive {
  readonly Namespace?: string;
  readonly Dimensions?: readonly (readonly string[])[];
  readonly Metrics?: ReadonlyArray<{
    readonly Name?: string;
    readonly Unit?: StandardUnit;
    readonly StorageResolution?: number;
  }>;
}
interface Document {
  readonly [member: string]: unknown;
  readonly _aws?: { readonly Timestamp?: number; readonly CloudWatchMetrics?: readonly Directive[] };
}

/** Whether a message may hold metrics. */
export function isEmbedded(message: string): boolean {
  return message.charCodeAt(0) === 0x7b && message.includes('"CloudWatchMetrics"');
}

/** The metrics in a message, each with its namespace; none where it does not keep to the format. */
export function embeddedMetrics(
  message: string,
  at: Instant,
): ReadonlyArray<{ readonly namespace: string; readonly datum: MetricDatum }> {
  const document = documentOf(message);
  const directives = document?._aws?.CloudWatchMetrics;
  if (document === undefined || !Array.isArray(directives)) return [];
  const Timestamp = instant(document._aws?.Timestamp ?? at);
  return (directives as readonly Directive[]).flatMap(({ Namespace, Dimensions, Metrics }) => {
    if (typeof Namespace !== "string" || !Array.isArray(Metrics)) return [];
    return (Dimensions ?? [[]]).flatMap((names) =>
      (Metrics as NonNullable<Directive["Metrics"]>).flatMap(({ Name, Unit, StorageResolution }) => {
        const values = valuesOf(document, Name ?? "");
        const dimensions = names.map((name) => ({ Name: name, Value: String(document[name]) }));
        if (Name === undefined || values.length === 0 || names.some((name) => document[name] === undefined))
          return [];
        const datum: MetricDatum = {
          MetricName: Name,
          Dimensions: dimensions,
          Timestamp,
          Values: values,
          ...(Unit !== undefined && { Unit }),
          ...(StorageResolution !== undefined && { StorageResolution }),
        };
        return [{ namespace: Namespace, datum }];
      }),
    );
  });
}

function documentOf(message: string): Document | undefined {
  try {
    return JSON.parse(message) as Document;
  } catch {
    return undefined;
  }
}

function valuesOf(document: Document, name: string): number[] {
  const value = document[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === "number");
}
