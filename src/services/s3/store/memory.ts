/**
 * What was read lately, for as long as nobody changes it. Changes are told by generation, of which there are as many as
 * shards: a change makes the reader forget one key in so many.
 */
const SHARDS = 1_024;
const NAMES = Array.from({ length: SHARDS }, (_, shard) => `shard ${shard}`);

/** The shard of a key: by its end, where keys differ most. */
export function shardOf(key: string): string {
  let sum = key.length;
  for (let at = Math.max(0, key.length - 24); at < key.length; at++)
    sum = Math.imul(sum, 31) + key.charCodeAt(at);
  return NAMES[(sum ^ (sum >>> 15)) & (SHARDS - 1)] as string;
}

interface Kept<T> {
  readonly generation: number;
  readonly value: T;
}

/** A bounded memory; when it is full, it forgets everything. */
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
