import { hash } from "node:crypto";
import type { SendMessageBatchRequestEntry } from "../../gen/sqs.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { KeptContent } from "./content.ts";
import { invalidMessageContents, invalidValue, missingParameter, valueNotForQueueType } from "./errors.ts";
import { DELAY_SECONDS_MAX } from "./limits.ts";
import { type CheckedAttributes, checkAttributes, checkTraceHeader } from "./message-attributes.ts";
import type { Queue } from "./queue.ts";

/** What a message is, wherever it lies. */
export interface Message {
  readonly id: string;
  /** The SenderId attribute: who sent it. */
  readonly sender: string;
  /** {@link MessageDetails} as JSON; null for the many messages that have none. */
  readonly details: string | null;
  readonly content: KeptContent;
  /** The id of the data key that the content is sealed with; null where KMS has nothing to do with it. */
  readonly dataKey: number | null;
}

/** What the queues themselves must know of some messages. */
export interface MessageDetails {
  readonly groupId?: string;
  readonly deduplicationId?: string;
  readonly sequenceNumber?: string;
  /** The ARN of the queue from which it came to this dead-letter queue. */
  readonly deadLetterSource?: string;
}

/** What a sender gives: SendMessage's input without the queue, a batch's entry without its id. */
export type Draft = Omit<SendMessageBatchRequestEntry, "Id">;

/** A draft that was found good, as far as that can be told without the queue's state. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly md5: string;
  readonly attributes: CheckedAttributes | undefined;
  readonly traceHeader: string | undefined;
  /** Of body and attributes: what the size limits are about. */
  readonly bytes: number;
}

/** XML 1.0's characters. https://www.w3.org/TR/REC-xml/#charsets */
const INVALID_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** @param trace the request's own trace header, for a message that names none */
export function checkDraft(draft: Draft, trace?: string): CheckedDraft {
  const body = draft.MessageBody;
  if (body === "") throw missingParameter("MessageBody");
  if (INVALID_CHARACTER.test(body)) throw invalidMessageContents();
  const attributes = checkAttributes(draft.MessageAttributes);
  return {
    draft,
    md5: hash("md5", body),
    attributes,
    traceHeader: checkTraceHeader(draft.MessageSystemAttributes) ?? trace,
    bytes: Buffer.byteLength(body) + (attributes?.bytes ?? 0),
  };
}

/** How long a message is hidden after it was sent, in milliseconds. A FIFO queue has one delay for all its messages. */
export function delayOf(queue: Queue, draft: Draft): number {
  const seconds = draft.DelaySeconds;
  if (seconds === undefined) return queue.delay;
  if (seconds < 0 || seconds > DELAY_SECONDS_MAX)
    throw invalidValue("DelaySeconds", seconds, "DelaySeconds must be >= 0 and <= 900.");
  if (!queue.fifo) return seconds * 1_000;
  if (seconds > 0) throw valueNotForQueueType("DelaySeconds", seconds);
  return queue.delay;
}

/** The SenderId attribute: the caller's unique id, as aws:userid has it. */
export function senderOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "anonymous";
  return caller.kind === "service" ? caller.service : caller.userId;
}

export function detailsOf(message: Message): MessageDetails {
  return message.details === null ? {} : (JSON.parse(message.details) as MessageDetails);
}

/** Details as they are kept; null when there are none. */
export function keptDetails(details: MessageDetails): string | null {
  const text = JSON.stringify(details);
  return text === "{}" ? null : text;
}
