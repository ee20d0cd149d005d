/**
 * What subscribers are sent: the JSON around a message, and the text that its signature is over.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
 */
import { isoInstant } from "../../../base/instant.ts";
import type { KeptAttributes } from "./attributes.ts";
import type { Message } from "./message.ts";

/** A text said to subscribers of a topic: a message's for one protocol, or a question. */
export interface Notice {
  readonly type: "Notification" | "SubscriptionConfirmation" | "UnsubscribeConfirmation";
  readonly message: Message;
  /** As the protocol's subscribers read it. */
  readonly text: string;
  readonly topicArn: string;
  /** Of a confirmation. */
  readonly token?: string;
  readonly subscribeUrl?: string;
}

/** A signature, and where whoever checks it finds the certificate. FIFO topics do not sign. */
export interface Signed {
  readonly version: "1" | "2";
  readonly signature: string;
  readonly certificateUrl: string;
}

/** The text that is signed: names and values by turns, names in their order. */
export function signedText({ type, message, text, topicArn, token, subscribeUrl }: Notice): string {
  const pairs: Array<readonly [string, string | undefined]> =
    type === "Notification"
      ? [
          ["Message", text],
          ["MessageId", message.id],
          ["Subject", message.subject],
          ["Timestamp", isoInstant(message.at)],
          ["TopicArn", topicArn],
          ["Type", type],
        ]
      : [
          ["Message", text],
          ["MessageId", message.id],
          ["SubscribeURL", subscribeUrl],
          ["Timestamp", isoInstant(message.at)],
          ["Token", token],
          ["TopicArn", topicArn],
          ["Type", type],
        ];
  let all = "";
  for (const [name, value] of pairs) if (value !== undefined) all += `${name}\n${value}\n`;
  return all;
}

const line = (name: string, value: string): string => `  ${JSON.stringify(name)} : ${JSON.stringify(value)}`;

/** A notice made ready for many subscribers: what they are sent differs only in how to unsubscribe. */
export class Envelope {
  readonly #notice: Notice;
  readonly #head: string;
  readonly #tail: string;
  readonly #signed: Signed | undefined;

  constructor(notice: Notice, signed: Signed | undefined) {
    this.#notice = notice;
    this.#signed = signed;
    this.#head = `{\n${headLines(notice, signed).join(",\n")}`;
    this.#tail = `${attributeLines(notice.message.attributes)}\n}`;
  }

  /** For queues, endpoints and mails. */
  json(unsubscribeUrl: string): string {
    if (this.#notice.type !== "Notification") return `${this.#head}\n}`;
    return `${this.#head},\n${line("UnsubscribeURL", unsubscribeUrl)}${this.#tail}`;
  }

  /** The event that a function is invoked with. */
  event(subscriptionArn: string, unsubscribeUrl: string): string {
    const { type, message, text, topicArn } = this.#notice;
    const sns = {
      Type: type,
      MessageId: message.id,
      TopicArn: topicArn,
      Subject: message.subject ?? null,
      Message: text,
      Timestamp: isoInstant(message.at),
      SignatureVersion: this.#signed?.version ?? "1",
      Signature: this.#signed?.signature ?? "",
      SigningCertUrl: this.#signed?.certificateUrl ?? "",
      UnsubscribeUrl: unsubscribeUrl,
      MessageAttributes: shownAttributes(message.attributes ?? {}),
    };
    const record = {
      EventSource: "aws:sns",
      EventVersion: "1.0",
      EventSubscriptionArn: subscriptionArn,
      Sns: sns,
    };
    return JSON.stringify({ Records: [record] });
  }
}

/**
 * The line that a Firehose stream is given: unsigned, without blanks.
 * https://docs.aws.amazon.com/sns/latest/dg/firehose-archived-message-format-S3.html
 */
export function archivedLine({ type, message, text, topicArn }: Notice, unsubscribeUrl: string): string {
  return JSON.stringify({
    Type: type,
    MessageId: message.id,
    TopicArn: topicArn,
    Subject: message.subject,
    Message: text,
    Timestamp: isoInstant(message.at),
    UnsubscribeURL: unsubscribeUrl,
    ...(message.attributes !== undefined && { MessageAttributes: shownAttributes(message.attributes) }),
  });
}

function headLines(notice: Notice, signed: Signed | undefined): string[] {
  const { type, message, text, topicArn, token, subscribeUrl } = notice;
  const pairs: Array<readonly [string, string | undefined]> = [
    ["Type", type],
    ["MessageId", message.id],
    ["SequenceNumber", message.sequence],
    ["Token", token],
    ["TopicArn", topicArn],
    ["Subject", type === "Notification" ? message.subject : undefined],
    ["Message", text],
    ["SubscribeURL", subscribeUrl],
    ["Timestamp", isoInstant(message.at)],
    ["Replayed", message.replayed === true ? "true" : undefined],
    ["SignatureVersion", signed?.version],
    ["Signature", signed?.signature],
    ["SigningCertURL", signed?.certificateUrl],
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [line(name, value)]));
}

function attributeLines(attributes: KeptAttributes | undefined): string {
  if (attributes === undefined) return "";
  const lines = Object.entries(shownAttributes(attributes)).map(
    ([name, value]) => `    ${JSON.stringify(name)} : ${JSON.stringify(value)}`,
  );
  return `,\n  "MessageAttributes" : {\n${lines.join(",\n")}\n  }`;
}

function shownAttributes(attributes: KeptAttributes): Record<string, { Type: string; Value: string }> {
  const shown: Record<string, { Type: string; Value: string }> = {};
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes))
    shown[name] = { Type: DataType, Value: StringValue ?? BinaryValue ?? "" };
  return shown;
}
