/** A message on its way: what is kept of it until everyone has it. */
import type { Instant } from "../../../base/instant.ts";
import type { MessageAttributeValue, PublishInput } from "../../../gen/sns.ts";
import { invalidParameter } from "../errors.ts";
import { IDENTIFIER_LENGTH_MAX, SUBJECT_LENGTH_MAX } from "../limits.ts";
import type { Topic } from "../topic/topic.ts";
import { checkAttributes, type KeptAttributes } from "./attributes.ts";

/** As it is kept. */
export interface Message {
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
  readonly subject?: string;
  /** The text is JSON with a text for each protocol. */
  readonly structured?: true;
  readonly attributes?: KeptAttributes;
  readonly group?: string;
  readonly deduplication?: string;
  readonly sequence?: string;
  /** The publisher's trace header: functions that it comes to belong to the same chain. */
  readonly trace?: string;
  /** From the archive. */
  readonly replayed?: true;
}

/** What a publisher hands in, checked. */
export interface Draft {
  readonly text: string;
  readonly subject: string | undefined;
  readonly structured: boolean;
  readonly attributes: KeptAttributes | undefined;
  readonly group: string | undefined;
  readonly deduplication: string | undefined;
  /** Of text and attributes. */
  readonly bytes: number;
}

export type Given = Pick<
  PublishInput,
  | "Message"
  | "Subject"
  | "MessageStructure"
  | "MessageAttributes"
  | "MessageGroupId"
  | "MessageDeduplicationId"
>;

/** Up to 100 characters of printable ASCII that do not begin with a space. */
const SUBJECT = /^[\x21-\x7e][\x20-\x7e]*$/;
const IDENTIFIER = /^[A-Za-z0-9!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]+$/;

/** Checks what was handed in, for whomever it is meant. */
export function draftOf(given: Given): Draft {
  const { Message: text, Subject: subject, MessageStructure, MessageGroupId, MessageDeduplicationId } = given;
  if (text === "") throw invalidParameter("Empty message");
  if (subject !== undefined && (subject.length > SUBJECT_LENGTH_MAX || !SUBJECT.test(subject)))
    throw invalidParameter("Subject");
  checkIdentifier("MessageGroupId", MessageGroupId);
  checkIdentifier("MessageDeduplicationId", MessageDeduplicationId);
  if (MessageStructure !== undefined && MessageStructure !== "json")
    throw invalidParameter("MessageStructure", "MessageStructure must be json");
  const structured = MessageStructure === "json";
  if (structured) textsOf(text);
  const attributes = checkAttributes(
    given.MessageAttributes as Readonly<Record<string, MessageAttributeValue>> | undefined,
  );
  return {
    text,
    subject,
    structured,
    attributes: attributes?.kept,
    group: MessageGroupId,
    deduplication: MessageDeduplicationId,
    bytes: Buffer.byteLength(text) + (attributes?.bytes ?? 0),
  };
}

function checkIdentifier(name: string, value: string | undefined): void {
  if (value !== undefined && !(value.length <= IDENTIFIER_LENGTH_MAX && IDENTIFIER.test(value)))
    throw invalidParameter(
      name,
      `The ${name} parameter can only contain alphanumeric characters and punctuation`,
    );
}

/** Refuses a draft that this type of topic does not take. */
export function checkForTopic(topic: Topic, draft: Draft): void {
  if (draft.bytes > topic.messageBytesMax) throw invalidParameter("Message too long");
  if (!topic.fifo) {
    if (draft.deduplication !== undefined)
      throw invalidParameter(
        "MessageDeduplicationId",
        "The request includes MessageDeduplicationId parameter that is not valid for this topic type",
      );
    return;
  }
  if (draft.group === undefined)
    throw invalidParameter("The MessageGroupId parameter is required for FIFO topics");
  if (draft.deduplication === undefined && !topic.contentBasedDeduplication)
    throw invalidParameter(
      "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
    );
}

/** The texts of a structured message by protocol. Refuses what has none by default. */
export function textsOf(text: string): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidParameter("Message Structure - JSON message body failed to parse");
  }
  const object = typeof value === "object" && value !== null ? value : {};
  const texts = new Map<string, string>();
  for (const [protocol, each] of Object.entries(object))
    if (typeof each === "string") texts.set(protocol, each);
  if (!texts.has("default"))
    throw invalidParameter("Message Structure - No default entry in JSON message body");
  return texts;
}

/** What is said to those of one protocol. */
export function textFor(message: Pick<Message, "text" | "structured">, protocol: string): string {
  if (message.structured !== true) return message.text;
  const texts = textsOf(message.text);
  return texts.get(protocol) ?? (texts.get("default") as string);
}

/** Twenty digits, growing with each message of the topic. */
export function sequenceNumber(sequence: number): string {
  return `1${String(sequence).padStart(16, "0")}000`;
}
