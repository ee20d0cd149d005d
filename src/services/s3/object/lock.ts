/**
 * Object Lock, where it meets writing and deleting.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
import { after, DAY, type Instant, instant } from "../../../base/instant.ts";
import type { ObjectLockConfiguration } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { invalidArgument, invalidRequest } from "../errors.ts";
import type { Version } from "./version.ts";

export interface LockHeaders {
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: Instant | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
}

export type Lock = Pick<Version, "lockMode" | "retainUntil" | "legalHold">;
export const UNLOCKED: Lock = { lockMode: null, retainUntil: null, legalHold: null };

/** What holds a new version: what its writer asks for, else what its bucket does by default. */
export function lockOfNewVersion(bucket: Bucket, headers: LockHeaders, now: Instant): Lock {
  const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold } = headers;
  const asked = mode !== undefined || until !== undefined || hold !== undefined;
  if (!bucket.objectLock) {
    if (asked) throw invalidRequest("Bucket is missing Object Lock Configuration");
    return UNLOCKED;
  }
  if ((mode === undefined) !== (until === undefined))
    throw invalidArgument(
      "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
      mode === undefined ? "x-amz-object-lock-mode" : "x-amz-object-lock-retain-until-date",
      "null",
    );
  if (mode !== undefined && mode !== "GOVERNANCE" && mode !== "COMPLIANCE")
    throw invalidArgument("Unknown wormMode directive.", "x-amz-object-lock-mode", mode);
  if (hold !== undefined && hold !== "ON" && hold !== "OFF")
    throw invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", "x-amz-object-lock-legal-hold", hold);
  if (until !== undefined && until <= now)
    throw invalidArgument(
      "The retain until date must be in the future!",
      "x-amz-object-lock-retain-until-date",
      new Date(until).toISOString(),
    );
  const retention =
    mode === undefined ? defaultRetention(bucket, now) : { lockMode: mode, retainUntil: until ?? null };
  return { ...retention, legalHold: hold ?? null };
}

function defaultRetention(bucket: Bucket, now: Instant): Omit<Lock, "legalHold"> {
  const text = bucket.configuration("object-lock");
  const rule =
    text === undefined ? undefined : (JSON.parse(text) as ObjectLockConfiguration).Rule?.DefaultRetention;
  if (rule?.Mode === undefined) return { lockMode: null, retainUntil: null };
  return {
    lockMode: rule.Mode,
    retainUntil: rule.Days === undefined ? inYears(now, rule.Years ?? 0) : after(now, rule.Days * DAY),
  };
}

function inYears(now: Instant, years: number): Instant {
  const date = new Date(now);
  return instant(date.setUTCFullYear(date.getUTCFullYear() + years));
}

/** Throws AccessDenied for a version that may not go yet; `bypass`: governance does not hold this caller. */
export function checkUnlocked(version: Lock, now: Instant, bypass: boolean): void {
  const retained = version.retainUntil !== null && version.retainUntil > now;
  const held = version.legalHold === "ON";
  if (held || (retained && !(version.lockMode === "GOVERNANCE" && bypass)))
    throw new AwsError("AccessDenied", 403, "Access Denied because object protected by object lock.");
}
