/** How the meter's points leave memory: once a minute, as facts of the accounts and Regions they are about. */
import { partitionOf } from "../../aws/regions.ts";
import type { Scope } from "../../aws/scope.ts";
import { type Instant, instant, MINUTE } from "../../base/instant.ts";
import type { ServiceDefinition } from "../dispatch/contract.ts";
import type { StoreDefinition } from "../store/database.ts";
import type { Meter } from "./meter.ts";
import { type MeterPoint, Series } from "./series.ts";

const STORE: StoreDefinition<object, object> = { migrations: [], reader: () => ({}), writer: () => ({}) };

/** The meter as a service without operations: its cells are the outboxes that points leave from. */
export const METER: ServiceDefinition<Record<never, never>, object, object> = {
  id: "kernel-meter",
  store: STORE,
  operations: {},
};

/** When the minute that is now ends. */
export const endOfMinute = (now: Instant): Instant => instant((Math.floor(now / MINUTE) + 1) * MINUTE);

export interface ScopedPoints {
  readonly scope: Scope;
  readonly points: MeterPoint[];
}

/**
 * Takes the meter's points, sorted by account and Region. Calls become AWS/Usage's CallCount.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Service-Quota-Integration.html
 */
export function takePoints(meter: Meter, nameOf: (service: string) => string): readonly ScopedPoints[] {
  const { series, calls } = meter.take();
  const groups = new Map<string, ScopedPoints>();
  const add = (scope: Scope, points: readonly MeterPoint[]) => {
    const key = `${scope.account}/${scope.region}`;
    const group = groups.get(key) ?? { scope, points: [] };
    groups.set(key, group);
    group.points.push(...points);
  };
  for (const { scope, series: each } of series) add(scope, each.points());
  for (const { usage, calls: count } of calls) {
    const { account, region, service, operation } = usage;
    if (account === "") continue; // nobody's: the caller was anonymous and nothing was found
    const dimensions = ["Type", "API", "Resource", operation, "Service", nameOf(service), "Class", "None"];
    const counted = new Series("AWS/Usage", dimensions);
    counted.add("CallCount", 1, "None", count);
    add({ partition: partitionOf(region), account, region }, counted.points());
  }
  return [...groups.values()];
}
