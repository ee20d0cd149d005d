/**
 * Frames of application/vnd.amazon.eventstream: length-prefixed headers and payload, guarded by two CRC-32s.
 * https://smithy.io/2.0/aws/amazon-eventstream.html
 */
import { crc32 } from "node:zlib";
import { asBuffer } from "../text/utf8.ts";

/** A timestamp header's value: epoch milliseconds. */
export interface TimestampHeader {
  readonly timestamp: number;
}
/** Whole numbers that are given as numbers are sent as 4-byte integers, bigints as 8-byte ones. */
export type EventHeader = boolean | number | bigint | string | Uint8Array | TimestampHeader;

export interface EventFrame {
  readonly headers: Readonly<Record<string, EventHeader>>;
  readonly payload: Uint8Array;
}

/** Bytes that are no event stream, or one damaged on its way. */
export class FrameFault extends Error {
  override readonly name = "FrameFault";
}

/** The service limits of the framing: 128 KiB of headers and 24 MiB of payload. */
const HEADERS_MAX = 128 * 1024;
const FRAME_MAX = 24 * 1024 * 1024 + HEADERS_MAX + 16;

export function encodeFrame(frame: EventFrame): Uint8Array {
  const headers = Buffer.concat(
    Object.entries(frame.headers).map(([name, value]) => encodeHeader(name, value)),
  );
  const total = 12 + headers.length + frame.payload.length + 4;
  const bytes = Buffer.alloc(total);
  bytes.writeUInt32BE(total, 0);
  bytes.writeUInt32BE(headers.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  headers.copy(bytes, 12);
  bytes.set(frame.payload, 12 + headers.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, total - 4)), total - 4);
  return bytes;
}

function encodeHeader(name: string, value: EventHeader): Buffer {
  const label = Buffer.from(name, "utf8");
  return Buffer.concat([Buffer.of(label.length), label, encodeHeaderValue(value)]);
}

function encodeHeaderValue(value: EventHeader): Buffer {
  if (typeof value === "boolean") return Buffer.of(value ? 0 : 1);
  if (typeof value === "string") return sized(7, Buffer.from(value, "utf8"));
  if (value instanceof Uint8Array) return sized(6, asBuffer(value));
  if (typeof value === "number") {
    const bytes = Buffer.alloc(5, 4);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  const bytes = Buffer.alloc(9, typeof value === "bigint" ? 5 : 8);
  bytes.writeBigInt64BE(typeof value === "bigint" ? value : BigInt(Math.trunc(value.timestamp)), 1);
  return bytes;
}

function sized(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(3, type);
  head.writeUInt16BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** Exactly one frame. @throws FrameFault */
export function decodeFrame(bytes: Uint8Array): EventFrame {
  const buffer = asBuffer(bytes);
  if (buffer.length < 16 || frameLength(buffer) !== buffer.length)
    throw new FrameFault("a frame of wrong length");
  const headersLength = buffer.readUInt32BE(4);
  if (headersLength > HEADERS_MAX || headersLength > buffer.length - 16)
    throw new FrameFault("headers too long");
  if (crc32(buffer.subarray(0, -4)) !== buffer.readUInt32BE(buffer.length - 4))
    throw new FrameFault("a message checksum that does not match");
  return {
    headers: decodeHeaders(buffer.subarray(12, 12 + headersLength)),
    payload: buffer.subarray(12 + headersLength, -4),
  };
}

/** The length that a frame's first twelve bytes declare, after checking them. */
function frameLength(prelude: Buffer): number {
  if (crc32(prelude.subarray(0, 8)) !== prelude.readUInt32BE(8))
    throw new FrameFault("a prelude checksum that does not match");
  const length = prelude.readUInt32BE(0);
  if (length < 16 || length > FRAME_MAX) throw new FrameFault("a frame of wrong length");
  return length;
}

/** Widths of the values of fixed size, by their type. */
const WIDTHS: readonly number[] = [0, 0, 1, 2, 4, 8];

function decodeHeaders(bytes: Buffer): Record<string, EventHeader> {
  const headers = { __proto__: null } as unknown as Record<string, EventHeader>;
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new FrameFault("a header that is cut off");
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const name = take(take(1).readUInt8()).toString("utf8");
    const type = take(1).readUInt8();
    if (type === 6 || type === 7) {
      const content = take(take(2).readUInt16BE());
      headers[name] = type === 7 ? content.toString("utf8") : content;
    } else if (type === 8) headers[name] = { timestamp: Number(take(8).readBigInt64BE()) };
    else if (type === 9) headers[name] = take(16);
    else headers[name] = fixedHeader(type, take(WIDTHS[type] ?? bytes.length + 1));
  }
  return headers;
}

function fixedHeader(type: number, content: Buffer): EventHeader {
  if (type < 2) return type === 0;
  return type === 5 ? content.readBigInt64BE() : content.readIntBE(0, content.length);
}

/** Cuts a byte stream into frames. @throws FrameFault */
export async function* readFrames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<EventFrame> {
  let pending: Buffer[] = [];
  let length = 0;
  let wanted = 12;
  for await (const chunk of stream) {
    pending.push(asBuffer(chunk));
    length += chunk.length;
    while (length >= wanted) {
      const bytes = pending.length === 1 && pending[0] !== undefined ? pending[0] : Buffer.concat(pending);
      const end = frameLength(bytes);
      if (length >= end) yield decodeFrame(bytes.subarray(0, end));
      const rest = length >= end ? bytes.subarray(end) : bytes;
      pending = [rest];
      length = rest.length;
      wanted = rest === bytes ? end : 12;
    }
  }
  if (length > 0) throw new FrameFault("a stream that ends inside a frame");
}
