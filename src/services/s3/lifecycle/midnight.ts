import { after, DAY, type Instant, instant } from "../../../base/instant.ts";

/**
 * "Rounding the resulting time to the next day midnight UTC": an instant that is a midnight belongs to the day it
 * begins. https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function nextMidnight(at: Instant): Instant {
  return instant((Math.floor(at / DAY) + 1) * DAY);
}

/** The midnight that began this day. */
export function lastMidnight(at: Instant): Instant {
  return instant(Math.floor(at / DAY) * DAY);
}

export function isMidnight(at: Instant): boolean {
  return at % DAY === 0;
}

/** When something that happened at `from` is so many days old, as rules count. */
export function dueAfterDays(from: Instant, days: number): Instant {
  return nextMidnight(after(from, days * DAY));
}

/** What happened before this was due, so many days on, at this midnight or earlier. */
export function dueBefore(midnight: Instant, days: number): Instant {
  return after(midnight, -days * DAY);
}
