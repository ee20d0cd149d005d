/** A bucket's request metrics: which requests are counted under which filter. */
import type { MetricsConfiguration } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import type { Candidate } from "../lifecycle/filter.ts";

/** What filters look at. */
export interface Counted extends Candidate {
  /** Of the access point that the request came through. */
  readonly accessPointArn: string | undefined;
}

/** The kind under which a bucket keeps all its metrics configurations together, for whoever serves requests. */
export const METRICS_SUMMARY = "metrics";

const READY = new WeakMap<Bucket, readonly MetricsConfiguration[]>();

/** Read once per revision of the bucket. */
export function metricsOf(bucket: Bucket): readonly MetricsConfiguration[] {
  const known = READY.get(bucket);
  if (known !== undefined) return known;
  const text = bucket.configuration(METRICS_SUMMARY);
  const read = text === undefined ? [] : (JSON.parse(text) as MetricsConfiguration[]);
  READY.set(bucket, read);
  return read;
}

/** Whether a filter counts requests for such an object. Without a filter everything counts. */
export function counts({ Filter: filter }: MetricsConfiguration, object: Counted): boolean {
  if (filter === undefined) return true;
  const prefix = filter.Prefix ?? filter.And?.Prefix ?? "";
  const through = filter.AccessPointArn ?? filter.And?.AccessPointArn;
  if (through !== undefined && through !== object.accessPointArn) return false;
  const tags = filter.Tag !== undefined ? [filter.Tag] : (filter.And?.Tags ?? []);
  return object.key.startsWith(prefix) && tags.every(({ Key, Value }) => object.tags[Key] === Value);
}

export function looksAtTags({ Filter: filter }: MetricsConfiguration): boolean {
  return filter?.Tag !== undefined || (filter?.And?.Tags ?? []).length > 0;
}
