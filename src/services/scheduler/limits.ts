import { DAY } from "../../base/instant.ts";

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html */
export const GROUPS_MAX = 500;
export const SCHEDULES_MAX = 10_000_000;
export const PAGE_MAX = 100;
/** How long the same client token means the same request. */
export const CLIENT_TOKEN_LIFETIME = DAY;
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
