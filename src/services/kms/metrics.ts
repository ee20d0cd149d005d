/** https://docs.aws.amazon.com/kms/latest/developerguide/monitoring-cloudwatch.html */
import { type Instant, SECOND } from "../../base/instant.ts";
import type { Gauge } from "../../kernel/meter/meter.ts";
import { currentMaterial } from "./key.ts";
import type { KmsReader } from "./store.ts";

/** SecondsUntilKeyMaterialExpiration of a key whose imported material expires. */
export function gauge(
  store: KmsReader,
  dimensions: Readonly<Record<string, string>>,
  now: Instant,
): Gauge | undefined {
  const key = store.keys.get(dimensions["KeyId"] ?? "");
  const expiresAt = key && currentMaterial(key)?.expiresAt;
  if (expiresAt === undefined || expiresAt <= now) return undefined;
  const value = Math.floor((expiresAt - now) / SECOND);
  return [{ metric: "SecondsUntilKeyMaterialExpiration", value, unit: "Seconds", steady: true }];
}
