/** What S3 notes of every request that it has answered: lines of access logs, and request metrics. */
import type { ServedCall } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { METRICS_SUMMARY } from "../metrics/configuration.ts";
import { meterRequest } from "../metrics/requests.ts";
import type { S3Reader } from "../store.ts";
import { LOGGING } from "./delivery.ts";
import { logLine } from "./record.ts";

export function served(store: S3Reader, call: ServedCall): void {
  const bucket = bucketOf(store, call);
  if (bucket === undefined) return;
  if (bucket.configuration(LOGGING) !== undefined)
    store.accessLog.add(bucket.id, { at: call.at, line: logLine(call, bucket.name) });
  if (bucket.configuration(METRICS_SUMMARY) !== undefined) meterRequest(store, bucket, call);
}

function bucketOf(store: S3Reader, { input }: ServedCall): Bucket | undefined {
  const { Bucket: name } = input as { readonly Bucket?: string };
  return name === undefined ? undefined : store.buckets.named(name);
}
