import { keyTooLong } from "../errors.ts";
import { KEY_BYTES_MAX } from "../limits.ts";

/** Throws KeyTooLongError. */
export function checkKey(key: string): void {
  if (key.length * 3 <= KEY_BYTES_MAX) return; // no unit of a string takes more than three bytes of UTF-8
  const size = Buffer.byteLength(key);
  if (size > KEY_BYTES_MAX) throw keyTooLong(size, KEY_BYTES_MAX);
}
