/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
import { DAY, HOUR, MINUTE } from "../../base/instant.ts";

export const TRAILS_PER_REGION_MAX = 5;
export const EVENT_SELECTORS_MAX = 5;
export const ADVANCED_VALUES_MAX = 500;
export const DATA_RESOURCES_MAX = 250;
export const TAGS_PER_RESOURCE_MAX = 50;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
export const HISTORY_KEPT = 90 * DAY;
export const LOOKUP_RESULTS_MAX = 50;
export const LOOKUPS_PER_SECOND = 2;

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html */
export const DELIVERY_INTERVAL = 5 * MINUTE;
/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html */
export const DIGEST_INTERVAL = HOUR;
/** How long a log file that its bucket refuses is tried again. */
export const DELIVERY_GIVEN_UP_AFTER = 30 * DAY;
/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
export const LOG_BATCH_BYTES = 1_000_000;
export const LOG_EVENT_BYTES = 256 * 1024;

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
export const EVENT_DATA_STORES_PER_REGION_MAX = 10;
export const CONCURRENT_QUERIES_MAX = 10;
export const CHANNELS_PER_REGION_MAX = 25;
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateEventDataStore.html */
export const RETENTION_DAYS_MIN = 7;
export const RETENTION_DAYS = {
  EXTENDABLE_RETENTION_PRICING: { max: 3653, default: 366 },
  FIXED_RETENTION_PRICING: { max: 2557, default: 2557 },
} as const;
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteEventDataStore.html */
export const DELETION_WAITS = 7 * DAY;
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListQueries.html */
export const QUERIES_KEPT = 7 * DAY;
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetQueryResults.html */
export const QUERY_RESULTS_PAGE = 1000;
