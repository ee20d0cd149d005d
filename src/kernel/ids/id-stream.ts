import { type Cipheriv, createCipheriv, hkdfSync } from "node:crypto";
import type { Ids } from "./ids.ts";

const BLOCK = 4096;
const ZEROS = Buffer.alloc(BLOCK);
const DIGITS = Buffer.from("0123456789abcdef");
/** Where in a UUID's text the two digits of each byte are. */
const UUID_DIGITS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

/**
 * Ids drawn from AES-256 in counter mode. The key comes from the world's root key, the name of the stream and the
 * count of openings, so a stream is never drawn twice, cannot be guessed, and is the same again with the same seed.
 */
export class IdStream implements Ids {
  readonly #cipher: Cipheriv;
  readonly #spelled = Buffer.alloc(36, "-");
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

  /** Spelled into a buffer, so that the text is one piece: ids are kept by the thousand. */
  uuid(): string {
    const bytes = this.#take(16);
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    for (let index = 0; index < 16; index++) {
      const byte = bytes[index] as number;
      const at = UUID_DIGITS[index] as number;
      this.#spelled[at] = DIGITS[byte >> 4] as number;
      this.#spelled[at + 1] = DIGITS[byte & 15] as number;
    }
    return this.#spelled.toString("latin1");
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
