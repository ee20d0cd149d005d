/** Writes CBOR, RFC 8949. Structures and maps are written with indefinite length, as AWS's services do. */
import { asBuffer } from "../text/utf8.ts";

export class CborWriter {
  #bytes: Buffer = Buffer.allocUnsafe(1024);
  #length = 0;

  /** What was written. The writer must not be used after. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(size: number): number {
    const start = this.#length;
    if (start + size > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, start + size));
      this.#bytes.copy(grown, 0, 0, start);
      this.#bytes = grown;
    }
    this.#length = start + size;
    return start;
  }

  #byte(value: number): void {
    // Room first: making it may put another buffer in the place of this one.
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  #head(major: number, argument: number): void {
    const type = major << 5;
    if (argument < 24) this.#byte(type | argument);
    else if (argument < 0x100) {
      const at = this.#room(2);
      this.#bytes[at] = type | 24;
      this.#bytes[at + 1] = argument;
    } else if (argument < 0x10000) {
      const at = this.#room(3);
      this.#bytes[at] = type | 25;
      this.#bytes.writeUInt16BE(argument, at + 1);
    } else if (argument < 0x100000000) {
      const at = this.#room(5);
      this.#bytes[at] = type | 26;
      this.#bytes.writeUInt32BE(argument, at + 1);
    } else {
      const at = this.#room(9);
      this.#bytes[at] = type | 27;
      this.#bytes.writeBigUInt64BE(BigInt(argument), at + 1);
    }
  }

  /** Bytes that are CBOR already, such as a member's name. */
  raw(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  beginMap(): void {
    this.#byte(0xbf);
  }

  end(): void {
    this.#byte(0xff);
  }

  list(length: number): void {
    this.#head(4, length);
  }

  nil(): void {
    this.#byte(0xf6);
  }

  boolean(value: boolean): void {
    this.#byte(value ? 0xf5 : 0xf4);
  }

  integer(value: number): void {
    if (!Number.isInteger(value) || Math.abs(value) > 2 ** 63) this.double(value);
    else if (value >= 0) this.#head(0, value);
    else this.#head(1, -1 - value);
  }

  double(value: number): void {
    const at = this.#room(9);
    this.#bytes[at] = 0xfb;
    this.#bytes.writeDoubleBE(value, at + 1);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value, "utf8");
    this.#head(3, length);
    const at = this.#room(length);
    this.#bytes.write(value, at, length, "utf8");
  }

  blob(value: Uint8Array | string): void {
    const bytes = typeof value === "string" ? Buffer.from(value, "utf8") : asBuffer(value);
    this.#head(2, bytes.length);
    this.raw(bytes);
  }

  /** Epoch milliseconds, as tag 1 with seconds. */
  timestamp(at: number): void {
    this.#byte(0xc1);
    if (at % 1000 === 0) this.integer(at / 1000);
    else this.double(at / 1000);
  }
}

/** A text as CBOR, for names that are written again and again. */
export function cborText(text: string): Uint8Array {
  const writer = new CborWriter();
  writer.text(text);
  return Uint8Array.from(writer.finish());
}
