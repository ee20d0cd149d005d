import { asBuffer } from "./utf8.ts";

export type Base64Fault = "length" | "character" | "last";

/** Strict RFC 4648 base64: padded, standard alphabet, no white space. Otherwise why it is not that. */
export function decodeBase64(text: string): Uint8Array | Base64Fault {
  if (text.length % 4 !== 0) return "length";
  const bytes = Buffer.from(text, "base64");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  // Buffer skips what it does not know and stops at "=", so the length alone shows most foreign characters.
  if (bytes.length !== (text.length / 4) * 3 - padding || text.includes("-") || text.includes("_"))
    return "character";
  if (padding > 0 && bytes.toString("base64", bytes.length - (3 - padding)) !== text.slice(-4)) return "last";
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Base64 of bytes; a string is taken as UTF-8, because handlers may keep text where the model says blob. */
export function encodeBase64(value: Uint8Array | string): string {
  return (typeof value === "string" ? Buffer.from(value, "utf8") : asBuffer(value)).toString("base64");
}
