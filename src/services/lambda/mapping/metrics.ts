/**
 * What becomes of a mapping's events, counted where its MetricsConfig asks for it.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics
 */
import type { Read } from "../kit.ts";
import type { Mapping } from "./mapping.ts";

type EventMetric =
  | "PolledEventCount"
  | "FilteredOutEventCount"
  | "InvokedEventCount"
  | "FailedInvokeEventCount"
  | "DeletedEventCount"
  | "DroppedEventCount"
  | "OnFailureDestinationDeliveredEventCount";

export function countEvents(
  ctx: Read,
  { id, countsEvents }: Mapping,
  values: Readonly<Partial<Record<EventMetric, number>>>,
): void {
  if (countsEvents !== true) return;
  const series = ctx.meter.series(ctx.scope, "AWS/Lambda", "EventSourceMappingUUID", id);
  for (const [metric, value] of Object.entries(values)) if (value > 0) series.add(metric, value, "Count");
}
