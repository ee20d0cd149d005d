interface Weighed<Value> {
  readonly value: Value;
  readonly weight: number;
}

/**
 * Remembers what was asked for lately, between `capacity` and twice that of weight. Two generations instead of a
 * linked list: a hit costs one look-up.
 */
export class Recent<Key, Value> {
  readonly #capacity: number;
  #young = new Map<Key, Weighed<Value>>();
  #old = new Map<Key, Weighed<Value>>();
  #weight = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young.value;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.set(key, old.value, old.weight);
    return old.value;
  }

  set(key: Key, value: Value, weight: number): void {
    if (this.#weight > this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#weight = 0;
    }
    this.#weight += weight;
    this.#young.set(key, { value, weight });
  }

  delete(key: Key): void {
    this.#young.delete(key);
    if (this.#old.size > 0) this.#old.delete(key);
  }

  clear(): void {
    if (this.#young.size > 0) this.#young = new Map();
    if (this.#old.size > 0) this.#old = new Map();
    this.#weight = 0;
  }
}
