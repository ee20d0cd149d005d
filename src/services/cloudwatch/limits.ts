/**
 * CloudWatch's quotas and limits.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html
 */
import { DAY, type Duration, HOUR } from "../../base/instant.ts";

// PutMetricData
export const DATA_PER_REQUEST_MAX = 1_000;
export const VALUES_PER_DATUM_MAX = 150;
export const VALUE_MAX = 2 ** 360;
export const PAST_MAX: Duration = 14 * DAY;
export const FUTURE_MAX: Duration = 2 * HOUR;

/** How long points of each period (in seconds) are kept. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention */
export const RETENTION: readonly (readonly [period: number, kept: Duration])[] = [
  [1, 3 * HOUR],
  [60, 15 * DAY],
  [300, 63 * DAY],
  [3_600, 455 * DAY],
];
/** Distinct values that a stored point remembers one by one; beyond, they are rounded to 1/500 of themselves. */
export const DISTINCT_VALUES_MAX = 1_000;

// Reading
export const STATISTICS_DATAPOINTS_MAX = 1_440;
export const QUERIES_PER_REQUEST_MAX = 500;
export const DATAPOINTS_PER_PAGE_MAX = 100_800;
export const SEARCH_RESULTS_MAX = 500;
export const SEARCH_LENGTH_MAX = 1_024;
export const INSIGHTS_METRICS_MAX = 10_000;
export const METRICS_PER_LIST_MAX = 500;
/** Cloudlet's own: metrics that one page of a list looks at. */
export const METRICS_LOOKED_AT_MAX = 5_000;
export const LISTED_FOR: Duration = 14 * DAY;
export const RECENTLY: Duration = 3 * HOUR;

// Alarms
export const ACTIONS_MAX = 5;
export const EVALUATION_WINDOW_SECONDS_MAX = 604_800;
export const EVALUATION_DAY_SECONDS = 86_400;
export const ALARM_QUERIES_MAX = 10;
export const HISTORY_KEPT: Duration = 30 * DAY;
export const ALARMS_PER_CALL_MAX = 100;
export const DESCRIBED_DEFAULT = 50;
export const CHILDREN_MAX = 100;
export const TAGS_MAX = 50;

/** A resource that nothing was done with for so long publishes nothing. */
export const ACTIVE_FOR: Duration = 6 * HOUR;

export const DASHBOARDS_DEFAULT = 1_000;
export const DETECTORS_DEFAULT = 10;

// Metric streams
export const STREAMS_DEFAULT = 25;
export const STREAM_FILTERS_MAX = 1_000;
export const STREAM_METRIC_NAMES_MAX = 999;
export const STREAM_STATISTICS_MAX = 20;
export const STREAM_STATISTICS_METRICS_MAX = 100;
/** Cloudlet's own, within what Firehose takes: datapoints of a record, its bytes, records of a call, datapoints of a job. */
export const STREAM_RECORD_MAX = 100;
export const STREAM_RECORD_BYTES_MAX = 512 * 1_024;
export const STREAM_RECORDS_MAX = 7;
export const STREAM_BATCH_MAX = 2_000;

// Contributor Insights
export const RULES_MAX = 100;
export const RULES_DEFAULT = 500;
export const CONTRIBUTORS_DEFAULT = 10;
export const CONTRIBUTORS_MAX = 100;
export const CONTRIBUTIONS_KEPT: Duration = 15 * DAY;

// Alarm mute rules
export const MUTE_RULES_DEFAULT = 50;
export const MUTE_DURATION_MAX: Duration = 15 * DAY;
