/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
export const SYNC_PAYLOAD_BYTES_MAX = 6 * 1024 * 1024;
export const ASYNC_PAYLOAD_BYTES_MAX = 1024 * 1024;
/** An archive that comes in the request itself, and one that is unpacked, layers included. */
export const ZIPPED_BYTES_MAX = 50 * 1024 * 1024;
export const UNZIPPED_BYTES_MAX = 250 * 1024 * 1024;
/** 75 GB of archives in one account and Region. */
export const CODE_STORAGE_BYTES_MAX = 75 * 1024 ** 3;
export const CONCURRENT_EXECUTIONS = 1_000;
/** What no reservation may take from the others. */
export const UNRESERVED_MIN = 100;
export const TIMEOUT_SECONDS_MAX = 900;
export const TIMEOUT_SECONDS_DEFAULT = 3;
export const MEMORY_MEGABYTES_MIN = 128;
export const MEMORY_MEGABYTES_MAX = 10_240;
export const EPHEMERAL_MEGABYTES_DEFAULT = 512;
export const LAYERS_MAX = 5;
export const VARIABLES_BYTES_MAX = 4 * 1024;
export const POLICY_BYTES_MAX = 20 * 1024;
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
export const EVENT_AGE_SECONDS_MAX = 21_600;
export const EVENT_AGE_SECONDS_MIN = 60;
export const ASYNC_RETRIES_DEFAULT = 2;
/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html */
export const RECORD_AGE_SECONDS_MIN = 60;
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: of one durable execution. */
export const DURABLE_OPERATIONS_MAX = 3_000;
export const DURABLE_PAYLOAD_BYTES_MAX = 256 * 1024;
/** https://docs.aws.amazon.com/lambda/latest/api/API_DurableConfig.html; what counts where a function does not say. */
export const DURABLE_TIMEOUT_SECONDS_DEFAULT = 86_400;
export const DURABLE_RETENTION_DAYS_DEFAULT = 14;
