/**
 * The quotas of Application Auto Scaling.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-quotas.html
 */
import { DAY, type Duration } from "../../base/instant.ts";

export const POLICIES_PER_TARGET_MAX = 50;
export const SCHEDULED_ACTIONS_PER_TARGET_MAX = 200;
export const STEPS_PER_POLICY_MAX = 20;
export const TAGS_MAX = 50;
export const LISTED_MAX = 50;
/** Activities are told for six weeks. */
export const ACTIVITIES_KEPT: Duration = 42 * DAY;
