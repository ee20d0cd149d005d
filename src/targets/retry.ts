/** When a failed delivery is tried again: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html */
import { after, DAY, type Instant, SECOND } from "../base/instant.ts";

const RETRY_ATTEMPTS_DEFAULT = 185;
export const EVENT_AGE_DEFAULT_SECONDS = DAY / SECOND;

/** So that 185 attempts take a day. */
const PAUSE_LONGEST = 480 * SECOND;

export interface RetryPolicy {
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
}

/** What ended the attempts. */
export type Exhausted = "MaximumRetryAttempts" | "MaximumEventAgeInSeconds";

/** The next attempt after `retries` retries have failed, or why there is none. */
export function nextAttempt(
  policy: RetryPolicy | undefined,
  retries: number,
  firstAt: Instant,
  now: Instant,
): Instant | Exhausted {
  if (retries >= (policy?.MaximumRetryAttempts ?? RETRY_ATTEMPTS_DEFAULT)) return "MaximumRetryAttempts";
  const age = policy?.MaximumEventAgeInSeconds ?? EVENT_AGE_DEFAULT_SECONDS;
  const at = after(now, Math.min(SECOND * 2 ** Math.min(retries, 20), PAUSE_LONGEST));
  return at - firstAt > age * SECOND ? "MaximumEventAgeInSeconds" : at;
}
