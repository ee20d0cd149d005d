/** https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html */
import type { Instant } from "../../base/instant.ts";
import type { Gauge } from "../../kernel/meter/meter.ts";
import { statusOf } from "./certificate.ts";
import { daysToExpiry } from "./presentation.ts";
import type { AcmReader } from "./store.ts";

/** DaysToExpiry of the certificate whose ARN the dimension gives; none once it has expired. */
export function gauge(
  store: AcmReader,
  dimensions: Readonly<Record<string, string>>,
  now: Instant,
): Gauge | undefined {
  const arn = dimensions["CertificateArn"] ?? "";
  const certificate = store.certificate(arn.slice(arn.lastIndexOf("/") + 1));
  if (certificate?.content === undefined || statusOf(certificate, now) !== "ISSUED") return undefined;
  const value = daysToExpiry(certificate.content, now);
  return [{ metric: "DaysToExpiry", value, unit: "Count", steady: true }];
}
