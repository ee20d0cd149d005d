/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring-cloudwatch.html */
import type { Gauge } from "../../kernel/meter/meter.ts";
import type { SecretsReader } from "./store.ts";

/** ResourceCount: the account's secrets, those that are to be deleted included. */
export function gauge(
  { secrets }: SecretsReader,
  dimensions: Readonly<Record<string, string>>,
): Gauge | undefined {
  if (Object.keys(dimensions).length > 0) return undefined;
  return [{ metric: "ResourceCount", value: secrets.count(), unit: "Count", steady: true }];
}
