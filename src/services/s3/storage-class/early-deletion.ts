/**
 * Classes that are billed for a number of days at least: what leaves one earlier is metered with what is left of them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html#sc-compare
 */
import { DAY, HOUR, type Instant } from "../../../base/instant.ts";
import type { Write } from "../kit.ts";
import type { Version } from "../object/version.ts";

/** Days, and the usage type by which bills name it. */
const MINIMUM: Readonly<Record<string, readonly [days: number, usageType: string]>> = {
  STANDARD_IA: [30, "EarlyDelete-SIA"],
  ONEZONE_IA: [30, "EarlyDelete-ZIA"],
  GLACIER_IR: [90, "EarlyDelete-GIR"],
  GLACIER: [90, "EarlyDelete-ByteHrs"],
  DEEP_ARCHIVE: [180, "EarlyDelete-GDA"],
};
/** Objects of these classes are billed as if they were that large. */
const BYTES_MIN: Readonly<Record<string, number>> = {
  STANDARD_IA: 128 * 1024,
  ONEZONE_IA: 128 * 1024,
  GLACIER_IR: 128 * 1024,
};

/** A version leaves its class: by deletion, by being overwritten, or by a transition. */
export function meterEarlyDeletion(ctx: Write, version: Version): void {
  const minimum = MINIMUM[version.storageClass];
  if (minimum === undefined || version.marker === 1) return;
  const [days, usageType] = minimum;
  const since: Instant = ctx.store.versions.inClassSince(version.id) ?? version.modifiedAt;
  const left = days * DAY - (ctx.now - since);
  if (left <= 0) return;
  const bytes = Math.max(version.size, BYTES_MIN[version.storageClass] ?? 0);
  const series = ctx.meter.series(
    ctx.scope,
    "Cloudlet/Billing",
    "Service",
    "AmazonS3",
    "UsageType",
    usageType,
  );
  series.add("ByteHours", (bytes * left) / HOUR, "None");
}
