import { IdStream } from "./id-stream.ts";
import type { Ids } from "./ids.ts";

/** The streams of ids of one opening of a world: one for each cell, and some of the kernel's own. */
export class Streams {
  readonly #rootKey: Uint8Array;
  readonly #opening: number;
  readonly #cells = new WeakMap<object, Ids>();

  constructor(rootKey: Uint8Array, opening: number) {
    this.#rootKey = rootKey;
    this.#opening = opening;
  }

  /** A new stream: whoever asks twice for one name gets the same ids twice. */
  of(name: string): Ids {
    return new IdStream(this.#rootKey, name, this.#opening);
  }

  ofCell(cell: { readonly key: string }): Ids {
    let ids = this.#cells.get(cell);
    if (ids === undefined) {
      ids = this.of(cell.key);
      this.#cells.set(cell, ids);
    }
    return ids;
  }
}
