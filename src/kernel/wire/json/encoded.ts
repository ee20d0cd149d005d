import { crc32 } from "node:zlib";

/**
 * An output that is already the JSON its protocol sends: a service that keeps its values as JSON answers with them as
 * they lie there, as text or, where the same answer is sent again and again, as bytes. Only for operations that speak
 * awsJson alone.
 */
export class EncodedJson {
  readonly body: string | Uint8Array;

  #crc32: string | undefined;

  constructor(body: string | Uint8Array) {
    this.body = body;
  }

  /** The checksum that x-amz-crc32 tells; an answer that is kept keeps it. */
  get crc32(): string {
    this.#crc32 ??= String(crc32(this.body));
    return this.#crc32;
  }

  get text(): string {
    const { body } = this;
    if (typeof body === "string") return body;
    return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  }
}
