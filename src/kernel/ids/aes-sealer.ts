import {
  type Cipheriv,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type Decipheriv,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import type { Sealer } from "./sealer.ts";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER_OPTIONS = { authTagLength: TAG_BYTES } as const;

const STREAM_ALGORITHM = "aes-256-ctr";
const BLOCK_BYTES = 16;
/** Where in its key stream a text begins: four bytes behind the nonce. */
const POSITION_BYTES = 4;
/** A key stream is given up long before its block counter of 32 bits, or its position, runs over. */
const STREAM_BYTES_MAX = 2 ** 31;

const HEADER_BYTES = NONCE_BYTES + POSITION_BYTES;
/** As much of a key stream is passed over to come to the next text. */
const SKIPPED_MAX = 4_096;
const ZEROS = new Uint8Array(SKIPPED_MAX);

/** A running key stream (NIST SP 800-38A, 6.5). When hiding, no part of it is used twice. */
interface KeyStream {
  readonly nonce: Uint8Array;
  readonly cipher: Cipheriv | Decipheriv;
  /** Bytes used so far. */
  position: number;
}

export interface AesSealerOptions {
  /** The world's root key, at least 32 bytes. */
  readonly rootKey: Uint8Array;
  /**
   * Answers twelve bytes that it never answers again under this root key, restarts included: random ones, or
   * a stream that depends on how often the world was opened. A nonce used twice would betray both texts (NIST
   * SP 800-38D, 8).
   */
  readonly nonce: () => Uint8Array;
}

/**
 * The {@link Sealer}: AES-256-GCM under one key per purpose (HKDF-SHA256, RFC 5869, with the purpose as
 * info). What it seals is nonce, ciphertext and tag.
 */
export class AesSealer implements Sealer {
  readonly #rootKey: Uint8Array;
  readonly #nonce: () => Uint8Array;
  readonly #keys = new Map<string, KeyObject>();
  readonly #streams = new Map<string, KeyStream>();
  readonly #readings = new Map<string, KeyStream>();

  constructor(options: AesSealerOptions) {
    if (options.rootKey.length < KEY_BYTES) throw new RangeError("a sealer needs a root key of 32 bytes");
    this.#rootKey = options.rootKey;
    this.#nonce = options.nonce;
  }

  seal(purpose: string, plain: string | Uint8Array): string {
    const sealed = this.#seal(purpose, typeof plain === "string" ? Buffer.from(plain) : plain);
    return sealed.toString("base64url");
  }

  open(purpose: string, sealed: string): Uint8Array | undefined {
    const bytes = Buffer.from(sealed, "base64url");
    // Decoding forgives foreign characters and stray final bits; only the one true spelling counts as
    // untouched.
    if (bytes.toString("base64url") !== sealed) return undefined;
    return this.openBytes(purpose, bytes);
  }

  sealBytes(purpose: string, plain: Uint8Array): Uint8Array {
    return this.#seal(purpose, plain);
  }

  openBytes(purpose: string, sealed: Uint8Array): Uint8Array | undefined {
    const end = sealed.length - TAG_BYTES;
    if (end < NONCE_BYTES) return undefined;
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.#key(purpose), nonce, CIPHER_OPTIONS);
    decipher.setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
    try {
      decipher.final();
    } catch {
      return undefined; // the tag does not fit: altered, of another world, or sealed for another purpose
    }
    return plain;
  }

  derive(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync("sha256", this.#rootKey, "", `derived: ${purpose}`, KEY_BYTES));
  }

  hideText(purpose: string, text: string): Uint8Array {
    const stream = this.#stream(purpose);
    const hidden = stream.cipher.update(text, "utf8");
    const kept = Buffer.allocUnsafe(HEADER_BYTES + hidden.length);
    kept.set(stream.nonce, 0);
    kept.writeUInt32BE(stream.position, NONCE_BYTES);
    kept.set(hidden, HEADER_BYTES);
    stream.position += hidden.length;
    return kept;
  }

  shownText(purpose: string, hidden: Uint8Array): string {
    const bytes = Buffer.from(hidden.buffer, hidden.byteOffset, hidden.length);
    const position = bytes.readUInt32BE(NONCE_BYTES);
    const reading = this.#reading(purpose, bytes, position);
    const text = reading.cipher.update(bytes.subarray(HEADER_BYTES));
    reading.position = position + text.length;
    return text.toString();
  }

  /** A key stream that has come to a text's position. Texts are mostly read in the order in which they were hidden. */
  #reading(purpose: string, bytes: Buffer, position: number): KeyStream {
    const present = this.#readings.get(purpose);
    const gap = present === undefined ? -1 : position - present.position;
    if (present !== undefined && gap >= 0 && gap <= SKIPPED_MAX && startsWith(bytes, present.nonce)) {
      if (gap > 0) present.cipher.update(ZEROS.subarray(0, gap));
      return present;
    }
    const nonce = Uint8Array.prototype.slice.call(bytes, 0, NONCE_BYTES);
    const counter = Buffer.alloc(BLOCK_BYTES);
    counter.set(nonce);
    counter.writeUInt32BE(Math.floor(position / BLOCK_BYTES), NONCE_BYTES);
    const cipher = createDecipheriv(STREAM_ALGORITHM, this.#key(streamKey(purpose)), counter);
    cipher.update(ZEROS.subarray(0, position % BLOCK_BYTES));
    const reading = { nonce, cipher, position };
    this.#readings.set(purpose, reading);
    return reading;
  }

  #stream(purpose: string): KeyStream {
    const present = this.#streams.get(purpose);
    if (present !== undefined && present.position < STREAM_BYTES_MAX) return present;
    const nonce = this.#nonce();
    const counter = Buffer.concat([nonce, Buffer.alloc(BLOCK_BYTES - NONCE_BYTES)]);
    const cipher = createCipheriv(STREAM_ALGORITHM, this.#key(streamKey(purpose)), counter);
    const stream = { nonce, cipher, position: 0 };
    this.#streams.set(purpose, stream);
    return stream;
  }

  #seal(purpose: string, plain: Uint8Array): Buffer {
    const nonce = this.#nonce();
    if (nonce.length !== NONCE_BYTES) throw new RangeError("a nonce has twelve bytes");
    const cipher = createCipheriv(ALGORITHM, this.#key(purpose), nonce, CIPHER_OPTIONS);
    const sealed = Buffer.allocUnsafe(NONCE_BYTES + plain.length + TAG_BYTES);
    sealed.set(nonce, 0);
    sealed.set(cipher.update(plain), NONCE_BYTES);
    cipher.final();
    sealed.set(cipher.getAuthTag(), NONCE_BYTES + plain.length);
    return sealed;
  }

  /** Purposes are words in the code, so the keys kept are few. */
  #key(purpose: string): KeyObject {
    let key = this.#keys.get(purpose);
    if (key === undefined) {
      // As a KeyObject: a cipher made from bare bytes takes ten times as long.
      key = createSecretKey(Buffer.from(hkdfSync("sha256", this.#rootKey, "", purpose, KEY_BYTES)));
      this.#keys.set(purpose, key);
    }
    return key;
  }
}

/** The two modes share no key: a nonce of the one means nothing to the other. */
function streamKey(purpose: string): string {
  return `${purpose} stream`;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  for (let at = 0; at < start.length; at++) if (bytes[at] !== start[at]) return false;
  return true;
}
