/**
 * The quotas of Secrets Manager.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
import { DAY, type Duration, HOUR, MINUTE } from "../../base/instant.ts";

export const SECRETS_MAX = 500_000;
export const NAME_LENGTH_MAX = 512;
/** Characters that Secrets Manager adds to a secret's name in its ARN, after a hyphen. */
export const SUFFIX_LENGTH = 6;
export const VALUE_BYTES_MAX = 65_536;
export const TAGS_PER_SECRET_MAX = 50;

/** Versions of one secret; beyond, the oldest ones without staging labels are removed. */
export const VERSIONS_PER_SECRET_MAX = 100;
/** Versions younger than this are not removed. */
export const VERSION_KEPT_AT_LEAST: Duration = DAY;
export const LABELS_PER_VERSION_MAX = 20;

export const RECOVERY_WINDOW_DAYS_DEFAULT = 30;
export const RECOVERY_WINDOW_DAYS_MIN = 7;
export const RECOVERY_WINDOW_DAYS_MAX = 30;

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html */
export const ROTATION_INTERVAL_MIN: Duration = 4 * HOUR;
/** AWS does not tell how often it tries: this often, with pauses that double, and then in the next window. */
export const ROTATION_ATTEMPTS_MAX = 5;
export const ROTATION_RETRY_FIRST: Duration = MINUTE;

export const LIST_RESULTS_DEFAULT = 100;
export const BATCH_RESULTS_DEFAULT = 20;

export const PASSWORD_LENGTH_DEFAULT = 32;

/** Secrets, and versions with values that are not long, that a cell keeps ready in memory (values as they are stored). */
export const READY_SECRETS_MAX = 10_000;
export const READY_VERSIONS_MAX = 5_000;
export const READY_VALUE_BYTES_MAX = 4_096;
