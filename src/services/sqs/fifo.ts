/**
 * What is particular to FIFO queues: groups, exactly-once sending, sequence numbers, throughput.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html
 */
import { hash } from "node:crypto";
import { epochSeconds } from "../../base/instant.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { FIFO_CALLS_PER_SECOND_MAX } from "./limits.ts";
import type { Draft } from "./message.ts";
import type { Queue } from "./queue.ts";
import { WHOLE_QUEUE } from "./store/fifo-memory.ts";

/** 1 to 128 letters, digits and ASCII punctuation. */
const IDENTIFIER = /^[A-Za-z0-9!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]{1,128}$/;

/** Refuses an id that is not made of letters, digits and punctuation. */
export function checkIdentifier(parameter: string, value: string | undefined): void {
  if (value !== undefined && !IDENTIFIER.test(value))
    throw errors.invalidValue(
      parameter,
      value,
      `${parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    );
}

/**
 * Refuses a draft that does not suit the queue's type: a FIFO queue wants a group and a way to tell duplicates, a
 * standard queue knows no deduplication (a group it takes, for fairness). `groupMissing` is the error for no group,
 * which SendMessage and SendMessageBatch call differently.
 */
export function checkQueueType(queue: Queue, draft: Draft, groupMissing: () => Error): void {
  checkIdentifier("MessageGroupId", draft.MessageGroupId);
  if (!queue.fifo) {
    if (draft.MessageDeduplicationId !== undefined)
      throw errors.parameterNotForQueueType("MessageDeduplicationId");
    return;
  }
  if (draft.MessageGroupId === undefined) throw groupMissing();
  checkIdentifier("MessageDeduplicationId", draft.MessageDeduplicationId);
  if (draft.MessageDeduplicationId === undefined && !queue.contentBasedDeduplication)
    throw errors.deduplicationIdMissing();
}

/** What tells this message's duplicates: the sender's id, or else the body's SHA-256. Attributes do not count. */
export function deduplicationIdOf(draft: Draft): string {
  return draft.MessageDeduplicationId ?? hash("sha256", draft.MessageBody);
}

/** The group a send is remembered under. */
export function deduplicationGroup(queue: Queue, groupId: string): string {
  return queue.deduplicatesPerGroup ? groupId : WHOLE_QUEUE;
}

/** Twenty digits, growing with each message of the queue, not consecutive. */
export function sequenceNumber(sequence: number): string {
  return `1885${String(sequence * 256).padStart(16, "0")}`;
}

/** Refuses a call beyond the rate of a FIFO queue; a call that is refused is not counted. */
export function checkRate(ctx: Write, queue: Queue, action: string): void {
  if (!queue.fifo || queue.highThroughput) return;
  if (ctx.store.fifo.call(queue.id, action, epochSeconds(ctx.now)) > FIFO_CALLS_PER_SECOND_MAX)
    throw errors.requestThrottled();
}
