/**
 * Quotas and sizes. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
 */
import { DAY, HOUR, MINUTE } from "../../base/instant.ts";

export const TABLES_MAX = 2_500;
export const GLOBAL_INDEXES_MAX = 20;
/** Of a global index's key: for its partition, and again to sort by. */
export const KEY_ATTRIBUTES_MAX = 4;
export const LOCAL_INDEXES_MAX = 5;
/** Of all indexes of a table together. */
export const PROJECTED_ATTRIBUTES_MAX = 100;

export const ITEM_BYTES_MAX = 400 * 1024;
export const HASH_KEY_BYTES_MAX = 2_048;
export const RANGE_KEY_BYTES_MAX = 1_024;
/** Of all items of one partition key, in a table with local secondary indexes. */
export const COLLECTION_BYTES_MAX = 10 * 1024 ** 3;

/** What Query and Scan look at in one page. */
export const PAGE_BYTES = 1024 * 1024;
export const BATCH_GET_MAX = 100;
export const BATCH_WRITE_MAX = 25;
export const BATCH_BYTES_MAX = 16 * 1024 * 1024;
export const TRANSACTION_BYTES_MAX = 4 * 1024 * 1024;
export const TOKEN_LIFETIME = 10 * MINUTE;

export const READ_UNIT_BYTES = 4_096;
export const WRITE_UNIT_BYTES = 1_024;
/** Unused throughput is kept for this many seconds. */
export const BURST_SECONDS = 300;
/** Per second, of what lies under one partition key. */
export const PARTITION_READ_UNITS = 3_000;
export const PARTITION_WRITE_UNITS = 1_000;
export const TABLE_CAPACITY_MAX = 40_000;
/** Of all tables and global indexes of an account in a Region together. */
export const ACCOUNT_CAPACITY_MAX = 80_000;
/** Decreases of provisioned throughput: four a day, and one more for each hour without any. */
export const DECREASES_AT_ONCE = 4;
export const DECREASES_PER_DAY = 27;

export const STREAM_RETENTION = 24 * HOUR;
export const SHARD_LIFETIME = 4 * HOUR;
export const ITERATOR_LIFETIME = 15 * MINUTE;
export const RECORDS_MAX = 1_000;
export const RECORDS_BYTES_MAX = 1024 * 1024;

/** Time to live cannot be changed twice within this time. */
export const TTL_CHANGE_INTERVAL = HOUR;
/** Items that expired longer ago are left alone. */
export const TTL_PAST_MAX = 5 * 365 * DAY;

export const RECOVERY_DAYS_MAX = 35;
export const DELETED_TABLE_BACKUP_LIFETIME = 35 * DAY;

/** Errors of one import that are told in CloudWatch Logs. */
export const IMPORT_ERRORS_LOGGED_MAX = 10_000;

export const TAGS_MAX = 50;
export const POLICY_BYTES_MAX = 20 * 1024;

/** Rows that one turn of a background job touches. */
export const ROWS_PER_STEP = 1_000;
