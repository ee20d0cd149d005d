/** How a receiver is shown a message: with the attributes it asked for. */
import type { Message, ReceiveMessageRequest } from "../../gen/sqs.ts";
import type { Delivery } from "./delivery.ts";
import { unknownAttribute } from "./errors.ts";
import { detailsOf, type MessageDetails } from "./message.ts";
import { md5OfAttributes, selectAttributes, shownAttributes } from "./message-attributes.ts";
import type { Queue } from "./queue.ts";
import { writeHandle } from "./receipt.ts";

type SystemAttribute = (delivery: Delivery, details: MessageDetails) => string | undefined;

const SYSTEM_ATTRIBUTES: Readonly<Record<string, SystemAttribute>> = {
  SenderId: ({ message }) => message.sender,
  ApproximateFirstReceiveTimestamp: ({ firstReceivedAt }) => String(firstReceivedAt),
  ApproximateReceiveCount: ({ receives }) => String(receives),
  SentTimestamp: ({ message }) => String(message.sentAt),
  SequenceNumber: (_, details) => details.sequenceNumber,
  MessageDeduplicationId: (_, details) => details.deduplicationId,
  MessageGroupId: (_, details) => details.groupId,
  AWSTraceHeader: (_, details) => details.traceHeader,
  DeadLetterQueueSourceArn: (_, details) => details.deadLetterSource,
};
const ALL_SYSTEM_ATTRIBUTES = Object.keys(SYSTEM_ATTRIBUTES);

/** What one receive asked to see. */
export class Presentation {
  readonly #systemAttributes: readonly string[];
  readonly #messageAttributes: readonly string[];

  /** Both parameters name system attributes: AttributeNames is the older. */
  constructor({
    AttributeNames = [],
    MessageSystemAttributeNames = [],
    MessageAttributeNames = [],
  }: ReceiveMessageRequest) {
    const asked: readonly string[] = [...AttributeNames, ...MessageSystemAttributeNames];
    for (const name of asked)
      if (name !== "All" && !Object.hasOwn(SYSTEM_ATTRIBUTES, name)) throw unknownAttribute(name);
    this.#systemAttributes = asked.includes("All") ? ALL_SYSTEM_ATTRIBUTES : asked;
    this.#messageAttributes = MessageAttributeNames;
  }

  of(queue: Queue, delivery: Delivery): Message {
    const { message, token } = delivery;
    const details = detailsOf(message);
    const chosen =
      details.attributes === undefined
        ? undefined
        : selectAttributes(details.attributes, this.#messageAttributes);
    return {
      MessageId: message.id,
      ReceiptHandle: writeHandle({ box: queue.box, seq: message.seq, token }),
      MD5OfBody: message.md5,
      Body: message.body,
      Attributes: this.#system(delivery, details),
      MD5OfMessageAttributes: chosen === undefined ? undefined : md5OfAttributes(chosen),
      MessageAttributes: chosen === undefined ? undefined : shownAttributes(chosen),
    };
  }

  #system(delivery: Delivery, details: MessageDetails): Record<string, string> | undefined {
    if (this.#systemAttributes.length === 0) return undefined;
    const shown: Record<string, string> = {};
    for (const name of this.#systemAttributes) {
      const value = SYSTEM_ATTRIBUTES[name]?.(delivery, details);
      if (value !== undefined) shown[name] = value;
    }
    return shown;
  }
}
