import { SECOND } from "../../base/instant.ts";

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
export const PIPES_MAX = 1_000;
export const PAGE_MAX = 100;
/** How long a pipe is being made, changed, started, stopped or deleted: AWS takes seconds to minutes. */
export const TRANSITION = 3 * SECOND;
/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html */
export const SQS_BATCH_DEFAULT = 10;
export const STREAM_BATCH_DEFAULT = 100;
/** Messages of one ReceiveMessage. */
export const RECEIVE_MAX = 10;
/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
