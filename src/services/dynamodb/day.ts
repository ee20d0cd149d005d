import { DAY, type Instant } from "../../base/instant.ts";

/** Whether two instants lie on one calendar day of UTC, which is what "today" means for quotas. */
export function isSameDay(one: Instant, other: Instant): boolean {
  return Math.floor(one / DAY) === Math.floor(other / DAY);
}
