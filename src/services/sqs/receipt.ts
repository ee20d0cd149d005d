/**
 * Receipt handles: opaque texts that name one delivery of one message. The random token is kept with the message, so a
 * handle cannot be guessed and serves only until the message is delivered again.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
import type { Ids } from "../../kernel/ids/ids.ts";

/** What a handle says: which message, in which box, and by which delivery. */
export interface ReceiptHandle {
  readonly box: number;
  readonly seq: number;
  readonly token: string;
}

/** As AWS's handles begin. */
const PREFIX = "AQEB";
const PLACE_BYTES = 12;
const TOKEN_BYTES = 12;
const HANDLE = /^AQEB([A-Za-z0-9_-]{16})([A-Za-z0-9_-]{16})$/;

export function newToken(ids: Ids): string {
  return Buffer.from(ids.bytes(TOKEN_BYTES)).toString("base64url");
}

export function writeHandle({ box, seq, token }: ReceiptHandle): string {
  const place = Buffer.allocUnsafe(PLACE_BYTES);
  place.writeUIntBE(box, 0, 6);
  place.writeUIntBE(seq, 6, 6);
  return PREFIX + place.toString("base64url") + token;
}

/** Undefined when the text is no handle of ours. */
export function readHandle(text: string): ReceiptHandle | undefined {
  const [, place, token] = HANDLE.exec(text) ?? [];
  if (place === undefined || token === undefined) return undefined;
  const bytes = Buffer.from(place, "base64url");
  return { box: bytes.readUIntBE(0, 6), seq: bytes.readUIntBE(6, 6), token };
}
