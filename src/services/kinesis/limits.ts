/** Quotas and sizes. https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html */
import { DAY, type Duration, HOUR, MINUTE, SECOND } from "../../base/instant.ts";

/** Shards per account: more in the three oldest Regions. */
export const SHARDS_MAX_LARGE = 20_000;
export const SHARDS_MAX = 1_000;
export const LARGE_REGIONS: ReadonlySet<string> = new Set(["us-east-1", "us-west-2", "eu-west-1"]);
export const ON_DEMAND_STREAMS_MAX = 50;
/** An on-demand stream begins with so many shards. */
export const ON_DEMAND_SHARDS = 4;
/** One shard takes 1 MiB a second, so many MiB a second can be warm at most. */
export const WARM_MIBPS_MAX = 10_240;

export const SHARD_WRITE_BYTES_PER_SECOND = 1024 * 1024;
export const SHARD_WRITE_RECORDS_PER_SECOND = 1_000;
export const SHARD_READ_BYTES_PER_SECOND = 2 * 1024 * 1024;
export const SHARD_READ_CALLS_PER_SECOND = 5;
export const GET_RECORDS_MAX = 10_000;
export const GET_RECORDS_BYTES_MAX = 10 * 1024 * 1024;

export const RECORD_KIB_DEFAULT = 1_024;
export const PUT_RECORDS_BYTES_MAX = 10 * 1024 * 1024;

export const RETENTION_HOURS_MIN = 24;
export const RETENTION_HOURS_MAX = 8_760;
export const ITERATOR_LIFETIME = 5 * MINUTE;
export const TOKEN_LIFETIME = 5 * MINUTE;

export const CONSUMERS_MAX = 20;
export const SUBSCRIPTION_LIFETIME = 5 * MINUTE;
/** A consumer's new subscription to a shard takes over from the last one only after this time. */
export const SUBSCRIPTION_TAKEOVER = 5 * SECOND;
/** A subscriber hears at least this often, though there may be nothing to tell. */
export const HEARTBEAT = 5 * SECOND;
export const EVENT_BYTES_MAX = 2 * 1024 * 1024;
/** What a consumer of its own is sent of a shard. */
export const CONSUMER_READ_BYTES_PER_SECOND = 2 * 1024 * 1024;

/** UpdateShardCount: so many in 24 hours, and never beyond double or below half. */
export const RESCALES_PER_DAY = 10;
export const SHARD_COUNT_MAX = 10_000;
/** UpdateStreamMode: twice in 24 hours. */
export const MODE_CHANGES_PER_DAY = 2;
export const DAY_OF_CHANGES = 24 * HOUR;
/** On-demand streams split shards that were more than half used, this long after. */
export const SCALING_DELAY = 15 * MINUTE;

/**
 * They hold what was needed within the last thirty days.
 * https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html
 */
export const CALM: Duration = 30 * DAY;

/** For so long a caller uses a data key without asking KMS again. */
export const DATA_KEY_REUSE = 5 * MINUTE;

export const TAGS_MAX = 50;
export const POLICY_BYTES_MAX = 20 * 1024;
/** Records that one turn of a background job clears away. */
export const ROWS_PER_STEP = 1_000;
