/** The xxHash family, by WebAssembly: Node.js has none of them. https://xxhash.com */
import type { IHasher } from "hash-wasm";
import type { Digest } from "./digest.ts";

export type XxHash = "XXHASH64" | "XXHASH3" | "XXHASH128";

/** Made once: all digests of an algorithm take turns at one, each with its own state. Empty until somebody needs one. */
const HASHERS = new Map<XxHash, IHasher>();

export function isXxHash(algorithm: string): algorithm is XxHash {
  return algorithm.startsWith("XXHASH");
}

/** Makes the digests ready; undefined where they are already. */
export function loadXxHash(): Promise<void> | undefined {
  return HASHERS.size > 0 ? undefined : load();
}

async function load(): Promise<void> {
  const { createXXHash3, createXXHash64, createXXHash128 } = await import("hash-wasm");
  const [xxh64, xxh3, xxh128] = await Promise.all([createXXHash64(), createXXHash3(), createXXHash128()]);
  HASHERS.set("XXHASH64", xxh64).set("XXHASH3", xxh3).set("XXHASH128", xxh128);
}

/** A digest of what {@link loadXxHash} has made ready. */
export function newXxHash(algorithm: XxHash): Digest {
  const hasher = HASHERS.get(algorithm);
  if (hasher === undefined) throw new Error(`${algorithm} was not loaded.`);
  return new Turn(hasher);
}

class Turn implements Digest {
  readonly #hasher: IHasher;
  #state: Uint8Array;

  constructor(hasher: IHasher) {
    this.#hasher = hasher;
    this.#state = hasher.init().save();
  }

  update(bytes: Uint8Array): void {
    this.#state = this.#hasher.load(this.#state).update(bytes).save();
  }

  digest(): Uint8Array {
    return this.#hasher.load(this.#state).digest("binary");
  }
}
