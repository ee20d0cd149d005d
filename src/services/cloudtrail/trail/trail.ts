/** A trail: what is to be delivered, and where to. */

import type { Scope } from "../../../aws/scope.ts";
import type { Instant } from "../../../base/instant.ts";
import type { AdvancedEventSelector, EventSelector } from "../../../gen/cloudtrail.ts";

/** Trails are kept in memory by whoever is asked about them on the path of every data event. */
export const TRAILS = "trails";

export interface Trail {
  readonly arn: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly topicArn?: string | undefined;
  readonly globalEvents: boolean;
  readonly multiRegion: boolean;
  readonly validation: boolean;
  readonly logGroupArn?: string | undefined;
  readonly logRoleArn?: string | undefined;
  readonly kmsKeyId?: string | undefined;
  /** The id of the organization whose every account it is for. */
  readonly organization?: string | undefined;
  readonly logging: boolean;
  /** When it logged, the present interval last and without an end. */
  readonly intervals: readonly (readonly [Instant, Instant | null])[];
  readonly selectors?: readonly EventSelector[] | undefined;
  readonly advanced?: readonly AdvancedEventSelector[] | undefined;
}

/** What GetTrailStatus tells. */
export interface TrailStatus {
  readonly startedAt?: Instant;
  readonly stoppedAt?: Instant;
  readonly attemptedAt?: Instant;
  readonly deliveredAt?: Instant;
  readonly deliveryError?: string;
  readonly notifiedAt?: Instant;
  readonly notificationError?: string;
  readonly loggedAt?: Instant;
  readonly loggingError?: string;
  readonly digestedAt?: Instant;
  readonly digestError?: string;
}

/** A log file that waits for its digest. */
export interface LogFile {
  readonly bucket: string;
  readonly key: string;
  readonly hash: string;
  readonly oldest: string;
  readonly newest: string;
}

/** The digests of a trail for one account and Region: each names the one before. */
export interface Chain {
  readonly trail: string;
  readonly account: string;
  readonly region: string;
  readonly since: Instant;
  readonly previous?: {
    readonly bucket: string;
    readonly key: string;
    readonly hash: string;
    readonly signature: string;
  };
}

export function trailArn({ partition, account }: Scope, region: string, name: string): string {
  return `arn:${partition}:cloudtrail:${region}:${account}:trail/${name}`;
}

/** Whether a trail covers a Region at all. */
export function covers({ multiRegion, homeRegion }: Trail, region: string): boolean {
  return multiRegion || homeRegion === region;
}

/** Whether it logged at that moment. */
export function loggedAt({ intervals }: Trail, at: number): boolean {
  return intervals.some(([from, to]) => at >= from && (to === null || at < to));
}

/** Where files of a kind lie: "AWSLogs/111122223333/CloudTrail/us-east-1/2026/01/02". */
export function folderOf(
  { prefix, organization }: Trail,
  kind: "CloudTrail" | "CloudTrail-Digest" | "CloudTrail-Insight",
  account: string,
  region: string,
  at: Instant,
): string {
  const day = new Date(at).toISOString().slice(0, 10).replaceAll("-", "/");
  const parts = [prefix, "AWSLogs", organization, account, kind, region, day];
  return parts.filter((part) => part !== undefined && part !== "").join("/");
}
