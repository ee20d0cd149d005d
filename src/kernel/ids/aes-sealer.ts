import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import type { Sealer } from "./sealer.ts";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER_OPTIONS = { authTagLength: TAG_BYTES } as const;

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
