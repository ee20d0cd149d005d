/**
 * The quotas of Amazon SQS.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html
 */
import { DAY, type Duration, HOUR, MINUTE, SECOND } from "../../base/instant.ts";

export const TAGS_PER_QUEUE_MAX = 50;
export const TAG_KEY_LENGTH_MAX = 128;
export const TAG_VALUE_LENGTH_MAX = 256;
export const LIST_RESULTS_MAX = 1_000;

export const VISIBILITY_TIMEOUT_SECONDS_DEFAULT = 30;
export const VISIBILITY_TIMEOUT_SECONDS_MAX = 43_200;
export const DELAY_SECONDS_MAX = 900;
export const RETENTION_SECONDS_MIN = 60;
export const RETENTION_SECONDS_DEFAULT = 345_600;
export const RETENTION_SECONDS_MAX = 1_209_600;
export const WAIT_SECONDS_MAX = 20;
export const MESSAGE_BYTES_MIN = 1_024;
export const MESSAGE_BYTES_MAX = 1_048_576;
export const KMS_REUSE_SECONDS_MIN = 60;
export const KMS_REUSE_SECONDS_DEFAULT = 300;
export const KMS_REUSE_SECONDS_MAX = 86_400;

/** How long a message may stay hidden, counted from its receive. */
export const HIDDEN_MAX: Duration = 12 * HOUR;
export const MESSAGES_PER_RECEIVE_MAX = 10;
/** Per queue, standard and FIFO alike. */
export const IN_FLIGHT_MAX = 120_000;

export const ENTRIES_PER_BATCH_MAX = 10;
export const BATCH_BYTES_MAX = 1_048_576;
export const MESSAGE_ATTRIBUTES_MAX = 10;
export const ATTRIBUTE_NAME_LENGTH_MAX = 256;
export const ATTRIBUTE_TYPE_LENGTH_MAX = 256;
/** Digits a Number attribute may carry, and the powers of ten it must lie between. */
export const NUMBER_PRECISION_MAX = 38;
export const NUMBER_EXPONENT_MIN = -128;
export const NUMBER_EXPONENT_MAX = 126;

export const DEDUPLICATION_WINDOW: Duration = 5 * MINUTE;
export const RECEIVE_ATTEMPT_WINDOW: Duration = 5 * MINUTE;
/** Calls of one action a second on a FIFO queue without high throughput; a batch of ten counts as one. */
export const FIFO_CALLS_PER_SECOND_MAX = 300;

export const PURGE_COOL_DOWN: Duration = MINUTE;
export const DELETE_COOL_DOWN: Duration = MINUTE;

export const RECEIVE_COUNT_MAX = 1_000;
export const REDRIVE_SOURCES_MAX = 10;
export const MOVES_PER_SECOND_MAX = 500;
export const MOVE_TASKS_LISTED_MAX = 10;
/** The finished tasks of a queue are listed for this long. */
export const MOVE_TASK_KEPT: Duration = 30 * DAY;

export const POLICY_STATEMENTS_MAX = 20;
export const POLICY_ACTIONS_MAX = 7;
export const POLICY_PRINCIPALS_MAX = 50;

/** Rows that one transaction of a background job touches, so that it never holds up requests for long. */
export const ROWS_PER_SWEEP = 500;
/** Expired messages are cleared away at most this often; they are not delivered from the instant they expire. */
export const SWEEP_INTERVAL: Duration = SECOND;
/** Messages that one receive moves to a dead-letter queue or clears away before it answers with what it has. */
export const CLEARED_PER_RECEIVE_MAX = 200;
