/** What Cloudlet's own services measured, minute by minute. */
import { instant } from "../../../base/instant.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import type { MeterPoints } from "../../../kernel/meter/series.ts";
import type { Prepare, Write } from "../kit.ts";
import type { Report } from "./datum.ts";
import { type Gauged, gaugesOf, recordGauges } from "./gauges.ts";
import type { MetricName } from "./metric.ts";
import { record } from "./recording.ts";
import { ofSet, ofValues } from "./sample.ts";

const told = (fact: DeliveredFact): MeterPoints => fact.detail as unknown as MeterPoints;

const nameOf = ({ namespace, metric: name, dimensions }: MeterPoints["points"][number]): MetricName => ({
  namespace,
  name,
  dimensions: [...dimensions].sort(([a], [b]) => (a < b ? -1 : 1)),
});

/** The fact: a minute's points, and what the gauges of the resources they are about show at its end. */
export const metered = {
  prepare: (ctx: Prepare, fact: DeliveredFact): Promise<readonly Gauged[]> =>
    gaugesOf(ctx, told(fact).points.map(nameOf), true),
  commit: (ctx: Write, fact: DeliveredFact, gauges: readonly Gauged[]): void => {
    const { minute, points } = told(fact);
    const at = instant(minute);
    const reports = points.map((point): Report => {
      const set = ofSet(point.count, point.sum, point.min, point.max);
      const sample = { ...set, values: ofValues(point.values)?.values };
      return { metric: nameOf(point), at, unit: point.unit, sample, highResolution: false };
    });
    record(ctx, reports, true);
    recordGauges(ctx, gauges, at, true);
  },
};
