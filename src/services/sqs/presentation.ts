/** How a receiver is shown a message: with the attributes it asked for. */
import type { Message, ReceiveMessageRequest } from "../../gen/sqs.ts";
import { type MessageContent, openContent } from "./content.ts";
import { openerOf } from "./data-key.ts";
import type { Delivery } from "./delivery.ts";
import { unknownAttribute } from "./errors.ts";
import type { Write } from "./kit.ts";
import { detailsOf, type MessageDetails } from "./message.ts";
import { md5OfAttributes, selectAttributes, shownAttributes } from "./message-attributes.ts";
import type { Queue } from "./queue.ts";
import { writeHandle } from "./receipt.ts";

/** All that is known of a delivered message. */
interface Known {
  readonly delivery: Delivery;
  readonly details: MessageDetails;
  readonly content: MessageContent;
}
type SystemAttribute = (known: Known) => string | undefined;

const SYSTEM_ATTRIBUTES: Readonly<Record<string, SystemAttribute>> = {
  SenderId: ({ delivery }) => delivery.message.sender,
  ApproximateFirstReceiveTimestamp: ({ delivery }) => String(delivery.firstReceivedAt),
  ApproximateReceiveCount: ({ delivery }) => String(delivery.receives),
  SentTimestamp: ({ delivery }) => String(delivery.message.sentAt),
  SequenceNumber: ({ details }) => details.sequenceNumber,
  MessageDeduplicationId: ({ details }) => details.deduplicationId,
  MessageGroupId: ({ details }) => details.groupId,
  AWSTraceHeader: ({ content }) => content.traceHeader,
  DeadLetterQueueSourceArn: ({ details }) => details.deadLetterSource,
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

  of(ctx: Write, queue: Queue, delivery: Delivery): Message {
    const { message, token } = delivery;
    const content = openContent(openerOf(ctx, message), message);
    const { attributes } = content;
    const chosen =
      attributes === undefined ? undefined : selectAttributes(attributes, this.#messageAttributes);
    return {
      MessageId: message.id,
      ReceiptHandle: writeHandle({ box: queue.box, seq: message.seq, token }),
      MD5OfBody: content.md5,
      Body: content.body,
      Attributes: this.#system(delivery, content),
      MD5OfMessageAttributes: chosen === undefined ? undefined : md5OfAttributes(chosen),
      MessageAttributes: chosen === undefined ? undefined : shownAttributes(chosen),
    };
  }

  #system(delivery: Delivery, content: MessageContent): Record<string, string> | undefined {
    if (this.#systemAttributes.length === 0) return undefined;
    const known = { delivery, content, details: detailsOf(delivery.message) };
    const shown: Record<string, string> = {};
    for (const name of this.#systemAttributes) {
      const value = SYSTEM_ATTRIBUTES[name]?.(known);
      if (value !== undefined) shown[name] = value;
    }
    return shown;
  }
}
