/**
 * What a sender put into a message, and how it is kept: in a queue with encryption sealed, so that neither body nor
 * attributes nor digest can be read from the disk. Message ids, times, senders and groups stay readable, as on AWS.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
 */
import { hash } from "node:crypto";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import type { Sealing } from "./data-key.ts";
import type { Message } from "./message.ts";
import type { KeptAttributes } from "./message-attributes.ts";

export interface MessageContent {
  readonly body: string;
  /** Of the body, in hexadecimal digits. */
  readonly md5: string;
  readonly attributes: KeptAttributes | undefined;
  readonly traceHeader: string | undefined;
}

/**
 * Content where it lies: text, or sealed bytes. It stays the one or the other wherever the message goes: changing the
 * queue's encryption, or a move to another queue, touches no message that is there already.
 */
export type KeptContent = string | Uint8Array;

interface Extras {
  readonly attributes?: KeptAttributes | undefined;
  readonly traceHeader?: string | undefined;
}

const PURPOSE = "sqs message";
const MD5_DIGITS = 32;
/** JSON has no line break of its own: the first one is where the body begins. */
const BODY_MARK = "\n";

/**
 * Content as it is kept: sealed, or without a sealer readable. What a customer's key protects is sealed against
 * changes, too; what AWS encrypts of its own accord (SSE-SQS) is hidden, and carries its digest.
 */
export function keptContent({ sealer, dataKey }: Sealing, content: MessageContent): KeptContent {
  const text = contentText(content);
  if (sealer === undefined) return text;
  return dataKey === null ? sealer.hideText(PURPOSE, text) : sealer.sealBytes(PURPOSE, Buffer.from(text));
}

function contentText({ body, md5, attributes, traceHeader }: MessageContent): string {
  const plain = attributes === undefined && traceHeader === undefined;
  return md5 + (plain ? "" : JSON.stringify({ attributes, traceHeader })) + BODY_MARK + body;
}

/** Reads content where it lies, whatever its queue's encryption is by now. `sealer`: what it was sealed by, if it was. */
export function openContent(
  sealer: Sealer,
  { content: kept, dataKey }: Pick<Message, "content" | "dataKey">,
): MessageContent {
  if (typeof kept === "string") return contentOf(kept);
  if (dataKey !== null) return contentOf(unsealed(sealer, kept));
  const content = contentOf(sealer.shownText(PURPOSE, kept));
  if (hash("md5", content.body) !== content.md5) throw new Error("a message does not open with its key");
  return content;
}

function unsealed(sealer: Sealer, kept: Uint8Array): string {
  const plain = sealer.openBytes(PURPOSE, kept);
  if (plain === undefined) throw new Error("a message does not open with its key");
  return Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString();
}

function contentOf(text: string): MessageContent {
  const mark = text.indexOf(BODY_MARK, MD5_DIGITS);
  const extras: Extras = mark === MD5_DIGITS || mark < 0 ? {} : JSON.parse(text.slice(MD5_DIGITS, mark));
  return {
    body: text.slice(mark + 1),
    md5: text.slice(0, MD5_DIGITS),
    attributes: extras.attributes,
    traceHeader: extras.traceHeader,
  };
}
