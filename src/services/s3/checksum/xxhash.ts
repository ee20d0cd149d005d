/** The xxHash family, by WebAssembly: Node.js has none of them. https://xxhash.com */
import type { IHasher } from "hash-wasm";
import type { Digest } from "./digest.ts";

export type XxHash = "XXHASH64" | "XXHASH3" | "XXHASH128";

/** One of the family, by the name of what makes its hasher. */
interface Member {
  readonly maker: "createXXHash64" | "createXXHash3" | "createXXHash128";
}
const FAMILY: Readonly<Record<XxHash, Member>> = {
  XXHASH64: { maker: "createXXHash64" },
  XXHASH3: { maker: "createXXHash3" },
  XXHASH128: { maker: "createXXHash128" },
};

/** Made when somebody first needs one: all digests of an algorithm take turns at it, each with its own state. */
const HASHERS = new WeakMap<Member, IHasher>();

export function isXxHash(algorithm: string): algorithm is XxHash {
  return Object.hasOwn(FAMILY, algorithm);
}

/** Makes digests of this algorithm possible; undefined where they are already. */
export function loadXxHash(algorithm: XxHash): Promise<void> | undefined {
  const member = FAMILY[algorithm];
  return HASHERS.has(member) ? undefined : load(member);
}

async function load(member: Member): Promise<void> {
  const wasm = await import("hash-wasm");
  HASHERS.set(member, await wasm[member.maker]());
}

/** A digest of an algorithm that {@link loadXxHash} has nothing to wait for any more. */
export function newXxHash(algorithm: XxHash): Digest {
  const hasher = HASHERS.get(FAMILY[algorithm]);
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
