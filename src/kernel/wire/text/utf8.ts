import { isUtf8 } from "node:buffer";

/** The text of UTF-8 bytes; undefined when they are not valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = asBuffer(bytes).toString("utf8");
  // The replacement character betrays bad bytes; looking for it costs next to nothing, as most text is one-byte.
  if (text.includes("\ufffd") && !isUtf8(bytes)) return undefined;
  return text;
}

/** The same bytes as a Buffer, not copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
