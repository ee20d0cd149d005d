import type { KeyObject } from "node:crypto";
import type { ReadDatabase, WriteDatabase } from "../../../kernel/store/database.ts";
import { OPENED_BYTES_MAX, OPENED_MAX, UNSEALED_MAX } from "../limits.ts";

const MATERIALS = "material";

/** The sealed key material of a cell, for using. */
export class MaterialReader {
  readonly #db: ReadDatabase;
  /** Material made ready for use, by its id; forgotten with any change, so that what is destroyed is gone here, too. */
  readonly #unsealed = new Map<string, KeyObject>();
  /** What was decrypted lately, by ciphertext and context: services decrypt the same again and again. */
  readonly #opened = new Map<string, Buffer>();
  #since = 0;

  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  sealed(key: string, id: string): string | undefined {
    const sql = "SELECT sealed FROM material WHERE key = ? AND id = ?";
    return this.#db.get<{ sealed: string }>(sql, key, id)?.sealed;
  }

  /** The material of this id, made by `open` from its sealed text on its first use. */
  ready(key: string, id: string, open: (sealed: string) => KeyObject): KeyObject | undefined {
    this.#forgetChanged();
    const known = this.#unsealed.get(id);
    if (known !== undefined) return known;
    const sealed = this.sealed(key, id);
    if (sealed === undefined) return undefined;
    const opened = open(sealed);
    if (this.#unsealed.size >= UNSEALED_MAX) this.#unsealed.clear();
    this.#unsealed.set(id, opened);
    return opened;
  }

  /** The plaintext of a ciphertext, made by `open` the first time; undefined, and not kept, when that fails. */
  opened(ciphertext: Buffer, context: Buffer, open: () => Buffer | undefined): Buffer | undefined {
    if (ciphertext.length > OPENED_BYTES_MAX) return open();
    this.#forgetChanged();
    const name = `${ciphertext.length} ${ciphertext.toString("latin1")}${context.toString("latin1")}`;
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const plaintext = open();
    if (plaintext === undefined) return undefined;
    if (this.#opened.size >= OPENED_MAX) this.#opened.clear();
    this.#opened.set(name, plaintext);
    return plaintext;
  }

  #forgetChanged(): void {
    const generation = this.#db.generation(MATERIALS);
    if (generation === this.#since) return;
    this.#unsealed.clear();
    this.#opened.clear();
    this.#since = generation;
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
    this.#db.touch(MATERIALS);
    this.#db.run("INSERT OR REPLACE INTO material (key, id, sealed) VALUES (?, ?, ?)", key, id, sealed);
  }

  /** Destroys it: there is no other copy. */
  remove(key: string, id: string): void {
    this.#db.touch(MATERIALS);
    this.#db.run("DELETE FROM material WHERE key = ? AND id = ?", key, id);
  }
}
