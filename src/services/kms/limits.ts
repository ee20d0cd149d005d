/**
 * The quotas and limits of AWS KMS.
 * https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
 */
import { DAY, type Duration, MINUTE } from "../../base/instant.ts";

/** Customer managed keys in one account and Region, in every state. */
export const KEYS_MAX = 100_000;
export const ALIASES_PER_KEY_MAX = 50;
export const GRANTS_PER_KEY_MAX = 50_000;
export const TAGS_PER_KEY_MAX = 50;
/** Of a key policy document. */
export const POLICY_BYTES_MAX = 32_768;

export const DELETION_WINDOW_DAYS_MIN = 7;
export const DELETION_WINDOW_DAYS_MAX = 30;
export const ROTATION_PERIOD_DAYS_DEFAULT = 365;
/** Over the life of a key; not adjustable. */
export const ON_DEMAND_ROTATIONS_MAX = 25;

/** An import token and its wrapping key are good for this long. */
export const IMPORT_TOKEN_VALID: Duration = DAY;
/** How far ahead imported material may expire. */
export const IMPORT_EXPIRY_MAX: Duration = 365 * DAY;

/** The sum of keys and values of an encryption context. */
export const ENCRYPTION_CONTEXT_BYTES_MAX = 8_192;

export const KEYS_LISTED_DEFAULT = 100;
export const KEY_STORES_LISTED_DEFAULT = 100;
export const ALIASES_LISTED_DEFAULT = 50;
export const GRANTS_LISTED_DEFAULT = 50;
export const TAGS_LISTED_DEFAULT = 50;
export const ROTATIONS_LISTED_DEFAULT = 100;
export const LIST_RESULTS_MAX = 1_000;
export const SHORT_LIST_RESULTS_MAX = 100;
export const TAGS_LISTED_MAX = 50;

/** A use that follows the last recorded one sooner than this is kept in memory only. */
export const USE_RECORDED_EVERY: Duration = MINUTE;
/** AWS managed keys are rotated at this pace. */
export const MANAGED_ROTATION_DAYS = 365;
/**
 * AWS gives a proxy 250 ms for each answer. Here it has longer, as it may share the machine with its key manager and
 * all of Cloudlet. https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html
 */
export const XKS_TIMEOUT_MILLISECONDS = 2_000;
/** Of a proxy's answer: 4,300 bytes in base64 and some words. */
export const XKS_ANSWER_BYTES_MAX = 16_384;

/** Unsealed keys that a cell keeps ready at most. */
export const UNSEALED_MAX = 2_000;
export const READY_KEYS_MAX = 2_000;
/** Plaintexts that a cell remembers at most, and of how long a ciphertext: data keys and parameters are short. */
export const OPENED_MAX = 1_000;
export const OPENED_BYTES_MAX = 1_024;
