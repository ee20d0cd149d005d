import type { Digest } from "./digest.ts";

/** Reflected; NVM Express NVM Command Set Specification, "64b CRC Definition". */
export const CRC64NVME_POLYNOMIAL = 0x9a6c9329ac4bc9b5n;

/**
 * Eight tables for slicing by eight, as 32-bit halves: JavaScript has no fast 64-bit integers. Entry 2i is the lower
 * half, 2i+1 the upper.
 */
const TABLES = tables();

function tables(): Int32Array {
  const words = new BigUint64Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ CRC64NVME_POLYNOMIAL : crc >> 1n;
    words[byte] = crc;
  }
  for (let at = 256; at < words.length; at++) {
    const before = words[at - 256] as bigint;
    words[at] = (before >> 8n) ^ (words[Number(before & 0xffn)] as bigint);
  }
  const halves = new Int32Array(2 * words.length);
  words.forEach((word, at) => {
    halves[2 * at] = Number(word & 0xffffffffn);
    halves[2 * at + 1] = Number(word >> 32n);
  });
  return halves;
}

/** CRC-64/NVME, which S3 computes of every object that comes without a checksum. */
export class Crc64Nvme implements Digest {
  #low = -1;
  #high = -1;

  update(bytes: Uint8Array): void {
    const t = TABLES;
    let low = this.#low;
    let high = this.#high;
    let at = 0;
    for (const end = bytes.length - 7; at < end; at += 8) {
      const a = low ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
      const b = high ^ (bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24));
      const i0 = 3584 + ((a & 0xff) << 1);
      const i1 = 3072 + ((a >>> 7) & 0x1fe);
      const i2 = 2560 + ((a >>> 15) & 0x1fe);
      const i3 = 2048 + ((a >>> 23) & 0x1fe);
      const i4 = 1536 + ((b & 0xff) << 1);
      const i5 = 1024 + ((b >>> 7) & 0x1fe);
      const i6 = 512 + ((b >>> 15) & 0x1fe);
      const i7 = (b >>> 23) & 0x1fe;
      low = t[i0]! ^ t[i1]! ^ t[i2]! ^ t[i3]! ^ t[i4]! ^ t[i5]! ^ t[i6]! ^ t[i7]!;
      high =
        t[i0 + 1]! ^ t[i1 + 1]! ^ t[i2 + 1]! ^ t[i3 + 1]! ^ t[i4 + 1]! ^ t[i5 + 1]! ^ t[i6 + 1]! ^ t[i7 + 1]!;
    }
    for (; at < bytes.length; at++) {
      const i = ((low ^ bytes[at]!) & 0xff) << 1;
      low = ((low >>> 8) | (high << 24)) ^ t[i]!;
      high = (high >>> 8) ^ t[i + 1]!;
    }
    this.#low = low;
    this.#high = high;
  }

  digest(): Uint8Array {
    const out = Buffer.alloc(8);
    out.writeInt32BE(~this.#high, 0);
    out.writeInt32BE(~this.#low, 4);
    return out;
  }
}
