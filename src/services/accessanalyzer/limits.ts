/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html */
import { MINUTE } from "../../base/instant.ts";

export const ANALYZERS_MAX = 1;
export const ARCHIVE_RULES_MAX = 100;
export const ACCESS_ACTIONS_MAX = 100;
export const PAGE_DEFAULT = 100;
/** A change of a policy is seen within this: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html */
export const SCAN_INTERVAL = 30 * MINUTE;
