/**
 * The quotas of CloudWatch Logs.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
import { DAY, type Duration, HOUR, MINUTE } from "../../base/instant.ts";

export const TAGS_PER_RESOURCE_MAX = 50;
export const LOG_GROUPS_MAX = 1_000_000;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html */
export const BATCH_BYTES_MAX = 1_048_576;
/** Counted per event on top of its message. */
export const EVENT_OVERHEAD_BYTES = 26;
export const EVENT_BYTES_MAX = 1_048_576;
export const BATCH_SPAN_MAX: Duration = 24 * HOUR;
export const EVENT_AGE_MAX: Duration = 14 * DAY;
export const EVENT_LEAD_MAX: Duration = 2 * HOUR;

export const EVENTS_PER_PAGE_MAX = 10_000;
export const PAGE_BYTES_MAX = 1_048_576;
/** Events that one FilterLogEvents looks at before it answers with what it has and a token. */
export const EVENTS_SEARCHED_MAX = 200_000;

export const DESCRIBED_MAX = 50;
export const LISTED_MAX = 1_000;
export const METRIC_FILTERS_PER_GROUP_MAX = 100;
export const SUBSCRIPTION_FILTERS_PER_GROUP_MAX = 2;
export const RESOURCE_POLICIES_MAX = 10;
export const RESOURCE_POLICY_LENGTH_MAX = 5_120;
export const DIMENSIONS_PER_METRIC_MAX = 3;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
export const RETENTION_DAYS: ReadonlySet<number> = new Set([
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]);
/** The one retention of log groups of class DELIVERY. */
export const DELIVERY_CLASS_RETENTION_DAYS = 2;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html */
export const QUERY_RESULTS_MAX = 10_000;
export const QUERY_RESULTS_DEFAULT = 10_000;
export const QUERY_GROUPS_MAX = 50;
/** Log groups that a query chooses by SOURCE. */
export const SOURCE_GROUPS_MAX = 10_000;
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection.html */
export const ANOMALY_DETECTORS_MAX = 500;
export const DETECTOR_TRAINED_ON: Duration = 14 * DAY;

export const SCHEDULED_QUERIES_MAX = 1_000;
export const LOOKUP_TABLES_MAX = 100;
export const QUERIES_AT_ONCE_MAX = 100;
export const QUERY_KEPT: Duration = 7 * DAY;
export const QUERY_DEFINITIONS_MAX = 1_000;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html */
export const DELIVERY_RETRIED: Duration = 24 * HOUR;
/** A delivery carries no more than this much text before it is compressed. */
export const DELIVERY_TEXT_MAX = 700_000;

/** Delivery sources, delivery destinations and deliveries of an account in a Region: as many of each. */
export const DELIVERY_RESOURCES_MAX = 1_000;

/** How long a data key that KMS opened is used before KMS is asked again. */
export const DATA_KEY_USED: Duration = 5 * MINUTE;

/** Chunks of one level in a stream; as many become one of the next level. */
export const CHUNKS_PER_LEVEL = 64;
/** A chunk this large is never merged again. */
export const CHUNK_BYTES_FULL = 262_144;
/** Rows that one transaction of a background job touches. */
export const ROWS_PER_SWEEP = 200;
