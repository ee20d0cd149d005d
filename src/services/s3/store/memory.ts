interface Kept<T> {
  readonly generation: number;
  readonly value: T;
}

/** A bounded memory of what was made as of a generation; when it is full, it forgets everything. */
export class Memory<Key, T> {
  readonly #kept = new Map<Key, Kept<T>>();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get(key: Key, generation: number): T | undefined {
    const kept = this.#kept.get(key);
    return kept !== undefined && kept.generation === generation ? kept.value : undefined;
  }

  keep(key: Key, generation: number, value: T): T {
    if (this.#kept.size >= this.#max) this.#kept.clear();
    this.#kept.set(key, { generation, value });
    return value;
  }
}
