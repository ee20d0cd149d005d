import type { Digest } from "./digest.ts";

/** Reflected; RFC 3720, appendix B.4. */
export const CRC32C_POLYNOMIAL = 0x82f63b78;

/** Eight tables, one after the other: the n-th advances a byte over n further ones (slicing by eight). */
const TABLES = tables();

function tables(): Int32Array {
  const all = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ CRC32C_POLYNOMIAL : crc >>> 1;
    all[byte] = crc;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] as number;
    all[at] = (before >>> 8) ^ (all[before & 0xff] as number);
  }
  return all;
}

/** CRC-32C (Castagnoli) of all bytes so far; `crc` is what the bytes before them gave, 0 at the beginning. */
export function crc32c(bytes: Uint8Array, crc = 0): number {
  const table = TABLES;
  let c = ~crc;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    c ^= (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    c =
      table[1792 + (c & 0xff)]! ^
      table[1536 + ((c >>> 8) & 0xff)]! ^
      table[1280 + ((c >>> 16) & 0xff)]! ^
      table[1024 + (c >>> 24)]! ^
      table[768 + bytes[at + 4]!]! ^
      table[512 + bytes[at + 5]!]! ^
      table[256 + bytes[at + 6]!]! ^
      table[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) c = (c >>> 8) ^ table[(c ^ bytes[at]!) & 0xff]!;
  return ~c >>> 0;
}

export class Crc32c implements Digest {
  #crc = 0;

  update(bytes: Uint8Array): void {
    this.#crc = crc32c(bytes, this.#crc);
  }

  digest(): Uint8Array {
    const out = Buffer.alloc(4);
    out.writeUInt32BE(this.#crc);
    return out;
  }
}
