/** What S3 notes of every request that it has answered: lines of access logs, and request metrics. */
import type { ServedCall } from "../../../kernel/dispatch/contract.ts";
import { arnOfAccessPoint, knownAccessPoint, objectLambdaAt } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { METRICS_SUMMARY } from "../metrics/configuration.ts";
import { meterObjectLambda, meterRequest } from "../metrics/requests.ts";
import type { AccessPoint } from "../store/access-points.ts";
import type { S3Reader } from "../store.ts";
import { LOGGING } from "./delivery.ts";
import { logLine } from "./record.ts";

export function served(store: S3Reader, call: ServedCall): void {
  const { Bucket: name } = call.input as { readonly Bucket?: string };
  if (name === undefined) return;
  const bucket = store.buckets.named(name);
  if (bucket !== undefined) note(store, bucket, call, undefined);
  else noteThroughAccessPoint(store, name, call);
}

/** What came through Object Lambda has metrics of its own; what that asks of its access point is told there. */
function noteThroughAccessPoint(store: S3Reader, name: string, call: ServedCall): void {
  const objectLambda = objectLambdaAt(store, call.scope, name);
  if (objectLambda !== undefined) {
    meterObjectLambda(objectLambda, call);
    return;
  }
  const point = knownAccessPoint(store, call.scope, name);
  const bucket = point && store.buckets.named(point.bucket);
  if (bucket !== undefined) note(store, bucket, call, arnOfAccessPoint(call.scope, point as AccessPoint));
}

/** `accessPointArn`: through which it came. */
function note(store: S3Reader, bucket: Bucket, call: ServedCall, accessPointArn: string | undefined): void {
  if (bucket.configuration(LOGGING) !== undefined)
    store.accessLog.add(bucket.id, { at: call.at, line: logLine({ ...call, accessPointArn }, bucket.name) });
  if (bucket.configuration(METRICS_SUMMARY) !== undefined) meterRequest(store, bucket, call, accessPointArn);
}
