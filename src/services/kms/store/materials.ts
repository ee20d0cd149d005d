import type { KeyObject } from "node:crypto";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { UNSEALED_MAX } from "../limits.ts";

/**
 * Key material made ready for use, by its id. One for the reader and the writer of a cell, so that what is destroyed is
 * forgotten by both. An id is a hash of its material: what is kept under it is never wrong, whatever is rolled back.
 */
const UNSEALED = new WeakMap<ReadDatabase, Map<string, KeyObject>>();

function unsealedOf(db: ReadDatabase): Map<string, KeyObject> {
  let unsealed = UNSEALED.get(db);
  if (unsealed === undefined) UNSEALED.set(db, (unsealed = new Map()));
  return unsealed;
}

/** The sealed key material of a cell, for using. */
export class MaterialReader {
  readonly #db: ReadDatabase;
  readonly #unsealed: Map<string, KeyObject>;

  constructor(db: ReadDatabase) {
    this.#db = db;
    this.#unsealed = unsealedOf(db);
  }

  sealed(key: string, id: string): string | undefined {
    return this.#db.get<{ sealed: string }>("SELECT sealed FROM material WHERE key = ? AND id = ?", key, id)?.sealed;
  }

  /** The material of this id, made by `open` from its sealed text on its first use. */
  ready(key: string, id: string, open: (sealed: string) => KeyObject): KeyObject | undefined {
    const known = this.#unsealed.get(id);
    if (known !== undefined) return known;
    const sealed = this.sealed(key, id);
    if (sealed === undefined) return undefined;
    const opened = open(sealed);
    if (this.#unsealed.size >= UNSEALED_MAX) this.#unsealed.clear();
    this.#unsealed.set(id, opened);
    return opened;
  }

  protected forget(id: string): void {
    this.#unsealed.delete(id);
  }
}

/** The sealed key material of a cell, for changing. */
export class MaterialWriter extends MaterialReader {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  put(key: string, id: string, sealed: string): void {
    this.#db.run("INSERT OR REPLACE INTO material (key, id, sealed) VALUES (?, ?, ?)", key, id, sealed);
  }

  /** Destroys it: there is no other copy. */
  remove(key: string, id: string): void {
    this.#db.run("DELETE FROM material WHERE key = ? AND id = ?", key, id);
    this.forget(id);
  }
}
