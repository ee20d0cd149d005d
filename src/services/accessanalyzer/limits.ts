/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html */
import { DAY, HOUR, MINUTE } from "../../base/instant.ts";

/** Of each type. */
export const ANALYZERS_MAX: Readonly<Record<string, number>> = {
  ACCOUNT: 1,
  ORGANIZATION: 5,
  ACCOUNT_UNUSED_ACCESS: 1,
  ORGANIZATION_UNUSED_ACCESS: 1,
};
export const UNUSED_ACCESS_AGE_DEFAULT = 90;
export const UNUSED_ACCESS_AGE_MAX = 365;
/** As many accounts with the most findings are told. */
export const TOP_ACCOUNTS_MAX = 10;
export const ACCESS_PREVIEWS_MAX = 1_000;
export const POLICY_GENERATIONS_AT_ONCE_MAX = 1;
export const POLICY_GENERATION_PERIOD_MAX = 90 * DAY;
/** How long a request's client token is remembered. */
export const TOKEN_LIFE = 8 * HOUR;
export const ARCHIVE_RULES_MAX = 100;
export const ACCESS_ACTIONS_MAX = 100;
export const PAGE_DEFAULT = 100;
/** A change of a policy is seen within this: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html */
export const SCAN_INTERVAL = 30 * MINUTE;
/** AWS says no more than "periodically": what is unused is counted in days. */
export const UNUSED_SCAN_INTERVAL = DAY;
