/**
 * Bodies at rest: AES-256-GCM, in segments that can be read each by itself. A segment's nonce is its number and whether
 * it is the last one, so segments cannot be swapped and the end cannot be cut off (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár); the key is used for one body only.
 */
import { createCipheriv, createDecipheriv, createSecretKey, hash, type KeyObject } from "node:crypto";

/** Plaintext bytes of every segment but the last. */
export const SEGMENT_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
export const SALT_BYTES = 16;
const OPTIONS = { authTagLength: TAG_BYTES } as const;

/** The bytes on the disk are not the ones that were written. */
export class BodyTampered extends Error {
  override readonly name = "BodyTampered";
}

/** Encrypts and decrypts one body: under one key, or under several, one layer around the other (DSSE-KMS). */
export class BodyCipher {
  readonly #keys: readonly KeyObject[];
  readonly #nonce = Buffer.alloc(NONCE_BYTES);

  /** `roots`: 32 bytes each, the innermost first; `salt`: 16 bytes that no other body under these roots has. */
  constructor(roots: readonly Uint8Array[], salt: Uint8Array) {
    this.#keys = roots.map((root) => createSecretKey(hash("sha256", Buffer.concat([root, salt]), "buffer")));
  }

  /** How much longer than its plaintext a segment is. */
  get overhead(): number {
    return this.#keys.length * TAG_BYTES;
  }

  /** In two pieces, so that nobody copies what is only to be written. */
  seal(plain: Uint8Array, segment: number, last: boolean): readonly [body: Buffer, tag: Buffer] {
    const nonce = this.#nonceOf(segment, last);
    let inner: Uint8Array = plain;
    for (let layer = 0; ; layer++) {
      const cipher = createCipheriv("aes-256-gcm", this.#keys[layer] as KeyObject, nonce, OPTIONS);
      const body = cipher.update(inner);
      cipher.final();
      const tag = cipher.getAuthTag();
      if (layer === this.#keys.length - 1) return [body, tag];
      inner = Buffer.concat([body, tag]);
    }
  }

  /** @throws BodyTampered */
  open(sealed: Uint8Array, segment: number, last: boolean): Buffer {
    const nonce = this.#nonceOf(segment, last);
    let plain = sealed as Buffer;
    for (let layer = this.#keys.length - 1; layer >= 0; layer--) {
      const end = plain.length - TAG_BYTES;
      if (end < 0) throw new BodyTampered("a segment is too short");
      const decipher = createDecipheriv("aes-256-gcm", this.#keys[layer] as KeyObject, nonce, OPTIONS);
      decipher.setAuthTag(plain.subarray(end));
      const body = decipher.update(plain.subarray(0, end));
      try {
        decipher.final();
      } catch {
        throw new BodyTampered(`segment ${segment} is not what was written`);
      }
      plain = body;
    }
    return plain;
  }

  #nonceOf(segment: number, last: boolean): Buffer {
    this.#nonce.writeUInt32BE(segment, 0);
    this.#nonce[NONCE_BYTES - 1] = last ? 1 : 0;
    return this.#nonce;
  }
}

/** The segments of a body that hold some of its bytes, and where they lie. */
export interface SegmentSpan {
  readonly first: number;
  /** Of the whole body. */
  readonly lastOfBody: number;
  /** In the ciphertext; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where plaintext bytes `start` to `end` (exclusive, not empty) of a body of `size` bytes lie. */
export function spanOf(start: number, end: number, size: number, overhead: number): SegmentSpan {
  const stored = SEGMENT_BYTES + overhead;
  const first = Math.floor(start / SEGMENT_BYTES);
  const last = Math.floor((end - 1) / SEGMENT_BYTES);
  const lastOfBody = Math.floor((size - 1) / SEGMENT_BYTES);
  const whole = size + (lastOfBody + 1) * overhead;
  return { first, lastOfBody, start: first * stored, end: Math.min((last + 1) * stored, whole) };
}
