/**
 * Restoring archived objects: how long it takes, and how long the copy stays.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html
 */
import { after, DAY, type Duration, HOUR, type Instant, MINUTE } from "../../../base/instant.ts";
import type { Tier } from "../../../gen/s3.ts";
import { nextMidnight } from "../lifecycle/midnight.ts";

/** What AWS says a retrieval takes: the upper end of each range. Expedited retrievals know no Deep Archive. */
const TAKES: Readonly<Record<string, Readonly<Partial<Record<Tier, Duration>>>>> = {
  GLACIER: { Expedited: 5 * MINUTE, Standard: 5 * HOUR, Bulk: 12 * HOUR },
  DEEP_ARCHIVE: { Standard: 12 * HOUR, Bulk: 48 * HOUR },
  // The archive tiers of Intelligent-Tiering
  ARCHIVE_ACCESS: { Expedited: 5 * MINUTE, Standard: 5 * HOUR, Bulk: 12 * HOUR },
  DEEP_ARCHIVE_ACCESS: { Standard: 12 * HOUR, Bulk: 48 * HOUR },
};

/** Undefined where the class does not know the tier. */
export function restoreDuration(storageClass: string, tier: Tier): Duration | undefined {
  return TAKES[storageClass]?.[tier];
}

/** When a copy goes that is to stay so many days: S3 rounds up to the next midnight UTC. */
export function copyExpiry(from: Instant, days: number): Instant {
  return nextMidnight(after(from, days * DAY));
}

/** The request a restoration under way carries out. */
export interface RestoreRequested {
  /** Absent in Intelligent-Tiering: the object itself moves back. */
  readonly days?: number | undefined;
  readonly tier: Tier;
}
