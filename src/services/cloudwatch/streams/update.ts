/** One datapoint of one metric on its way out. */
import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import type { MetricName } from "../metrics/metric.ts";
import type { Sample } from "../metrics/sample.ts";

export interface Update {
  readonly metric: MetricName;
  /** When its minute begins. */
  readonly at: Instant;
  readonly unit: string;
  readonly sample: Sample;
  /** What the stream tells beyond count, sum, minimum and maximum: names of statistics and their values. */
  readonly additional: readonly (readonly [name: string, value: number])[];
}

/** Writes updates into the data of one Firehose record. */
export type Format = (scope: Scope, streamName: string, updates: readonly Update[]) => Uint8Array;
