import type { ReadDatabase } from "../../../kernel/store/database.ts";
import type { Version } from "../object/version.ts";

/** Newest versions that are kept at hand at most. */
const REMEMBERED_MAX = 4_000;
/** Nothing of this kind is ever changed: its generation moves on only when changes are undone. */
const UNDONE = "undone";

/**
 * The newest versions of the keys that were read or written lately, as they are now. A cell's reader and its writer
 * share one: whoever changes a key says so, and when a change is undone, everything is forgotten.
 */
export class Lately {
  readonly #db: ReadDatabase;
  readonly #buckets = new Map<number, Map<string, Version>>();
  #count = 0;
  #since: number;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#since = db.generation(UNDONE);
  }

  get(bucket: number, key: string): Version | undefined {
    const generation = this.#db.generation(UNDONE);
    if (generation === this.#since) return this.#buckets.get(bucket)?.get(key);
    this.#since = generation;
    this.#clear();
    return undefined;
  }

  keep(bucket: number, version: Version): Version {
    if (this.#count >= REMEMBERED_MAX) this.#clear();
    let keys = this.#buckets.get(bucket);
    if (keys === undefined) {
      keys = new Map();
      this.#buckets.set(bucket, keys);
    }
    const before = keys.size;
    keys.set(version.key, version);
    this.#count += keys.size - before;
    return version;
  }

  /** The key changes, in whatever way. */
  forget(bucket: number, key: string): void {
    if (this.#buckets.get(bucket)?.delete(key) === true) this.#count--;
  }

  #clear(): void {
    this.#buckets.clear();
    this.#count = 0;
  }
}

const SHARED = new WeakMap<ReadDatabase, Lately>();

/** The one of this cell. */
export function latelyOf(db: ReadDatabase): Lately {
  const known = SHARED.get(db);
  if (known !== undefined) return known;
  const lately = new Lately(db);
  SHARED.set(db, lately);
  return lately;
}
