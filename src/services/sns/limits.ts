/**
 * The quotas of Amazon SNS.
 * https://docs.aws.amazon.com/general/latest/gr/sns.html
 */
import { DAY, type Duration, HOUR, MINUTE, SECOND } from "../../base/instant.ts";

export const STANDARD_TOPICS_MAX = 100_000;
export const FIFO_TOPICS_MAX = 1_000;
export const SUBSCRIPTIONS_PER_TOPIC_MAX = 12_500_000;
export const SUBSCRIPTIONS_PER_FIFO_TOPIC_MAX = 100;
/** A topic whose messages may be larger than 256 KiB has this many at most. */
export const SUBSCRIPTIONS_PER_LARGE_TOPIC_MAX = 100;
export const FILTER_POLICIES_PER_TOPIC_MAX = 200;
export const FILTER_POLICIES_PER_ACCOUNT_MAX = 10_000;
export const TAGS_PER_TOPIC_MAX = 50;
export const TAG_KEY_LENGTH_MAX = 128;
export const TAG_VALUE_LENGTH_MAX = 256;
export const DISPLAY_NAME_LENGTH_MAX = 100;
export const POLICY_BYTES_MAX = 30_720;
export const PAGE = 100;

export const MESSAGE_BYTES_DEFAULT = 262_144;
export const MESSAGE_BYTES_MIN = 1_024;
export const MESSAGE_BYTES_MAX = 1_048_576;
export const SUBJECT_LENGTH_MAX = 100;
export const ENTRIES_PER_BATCH_MAX = 10;
export const ATTRIBUTE_NAME_LENGTH_MAX = 256;
/** More attributes cannot be given to a queue with a raw message. */
export const RAW_ATTRIBUTES_MAX = 10;
export const IDENTIFIER_LENGTH_MAX = 128;
/** Of a FIFO topic whose throughput is counted by topic. */
export const FIFO_MESSAGES_PER_SECOND = 3_000;
export const FIFO_BYTES_PER_SECOND = 20 * 1_048_576;
export const DEDUPLICATION_WINDOW: Duration = 5 * MINUTE;

/** https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html */
export const TOKEN_VALIDITY: Duration = 2 * DAY;
export const SUBSCRIPTIONS_DELETED_COUNTED: Duration = 72 * HOUR;

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
export const HTTP_TIMEOUT: Duration = 15 * SECOND;
export const HTTP_RETRY_WINDOW: Duration = HOUR;
export const HTTP_RETRIES_MAX = 100;

export const ARCHIVE_DAYS_MIN = 1;
export const ARCHIVE_DAYS_MAX = 365;

/** https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html */
export const SANDBOX_NUMBERS_MAX = 10;
export const ONE_TIME_PASSWORD_VALIDITY: Duration = 15 * MINUTE;
export const ONE_TIME_PASSWORDS_PER_DAY_MAX = 5;
export const SMS_LENGTH_MAX = 1_600;
/** https://docs.aws.amazon.com/sns/latest/api/API_OptInPhoneNumber.html */
export const OPT_IN_AGAIN: Duration = 30 * DAY;
export const MONTHLY_SPEND_LIMIT_USD = 1;

export const DATA_PROTECTION_POLICY_BYTES_MAX = 30_720;

/** Messages that one run of the fan-out takes, and deliveries it makes side by side. */
export const MESSAGES_PER_RUN = 200;
export const DELIVERIES_PER_RUN = 2_000;
export const ROWS_PER_SWEEP = 500;
/** Sent messages that an account's outbox remembers. */
export const OUTBOX_MAX = 10_000;
