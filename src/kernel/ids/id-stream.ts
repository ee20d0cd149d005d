import { type Cipheriv, createCipheriv, hkdfSync } from "node:crypto";
import type { Ids } from "./ids.ts";

const BLOCK = 4096;
const ZEROS = Buffer.alloc(BLOCK);

/**
 * Ids drawn from AES-256 in counter mode. The key comes from the world's root key, the name of the stream and the
 * count of openings, so a stream is never drawn twice, cannot be guessed, and is the same again with the same seed.
 */
export class IdStream implements Ids {
  readonly #cipher: Cipheriv;
  #pool = Buffer.alloc(0);
  #at = 0;

  constructor(rootKey: Uint8Array, stream: string, opening: number) {
    const key = hkdfSync("sha256", rootKey, "cloudlet ids", `${opening}/${stream}`, 32);
    this.#cipher = createCipheriv("aes-256-ctr", Buffer.from(key), Buffer.alloc(16));
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#take(length));
  }

  below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) throw new RangeError(`below(${bound})`);
    const fair = 2 ** 32 - (2 ** 32 % bound); // what lies beyond would favour small numbers
    for (;;) {
      const drawn = this.#take(4).readUInt32LE(0);
      if (drawn < fair) return drawn % bound;
    }
  }

  uuid(): string {
    const bytes = this.#take(16);
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  text(length: number, alphabet: string): string {
    const fair = 256 - (256 % alphabet.length);
    let text = "";
    while (text.length < length) {
      const drawn = this.#take(1)[0] as number;
      if (drawn < fair) text += alphabet[drawn % alphabet.length];
    }
    return text;
  }

  hex(length: number): string {
    return this.#take(Math.ceil(length / 2))
      .toString("hex")
      .slice(0, length);
  }

  #take(length: number): Buffer {
    if (length > BLOCK) return this.#cipher.update(Buffer.alloc(length));
    if (this.#at + length > this.#pool.length) {
      this.#pool = this.#cipher.update(ZEROS);
      this.#at = 0;
    }
    const taken = this.#pool.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }
}
