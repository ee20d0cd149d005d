import type { KeyRange } from "../key.ts";
import type { Joined, RowHead } from "./items.ts";
import { Recent } from "./recent.ts";

/** Characters of items, and of pages, that a cell keeps at least once they were asked for; at most twice that. */
const ITEM_CHARACTERS = 8 * 1024 * 1024;
const PAGE_CHARACTERS = 4 * 1024 * 1024;
/** What an entry takes besides its text. */
const ENTRY_CHARACTERS = 128;
/** Larger ones are read from the database each time. */
const ITEM_CHARACTERS_EACH = 64 * 1024;
const PAGE_CHARACTERS_EACH = 256 * 1024;

/**
 * What was lately read and written: items, and the joined texts of Query's pages, by the partitions they are of. Who
 * changes an item says so here; who changes many clears all.
 */
export class Lately {
  readonly #items = new Recent<string, RowHead>(ITEM_CHARACTERS);
  readonly #pages = new Recent<number, Map<string, Joined>>(PAGE_CHARACTERS);

  item(space: number, key: Uint8Array): RowHead | undefined {
    return this.#items.get(itemName(space, key));
  }

  keepItem(space: number, key: Uint8Array, row: RowHead): void {
    const weight = weightOf(row);
    if (weight <= ITEM_CHARACTERS_EACH) this.#items.set(itemName(space, key), row, weight);
  }

  /** An item was written; `row` is what it is now. */
  written(space: number, key: Uint8Array, row: RowHead | undefined): void {
    this.#pages.delete(partitionNumber(space, key));
    const name = itemName(space, key);
    if (row === undefined || weightOf(row) > ITEM_CHARACTERS_EACH) this.#items.delete(name);
    else this.#items.set(name, row, weightOf(row));
  }

  /** `range` must lie within one partition. */
  page(space: number, range: KeyRange, forward: boolean, limit: number): Joined | undefined {
    const pages = this.#pages.get(partitionNumber(space, range.low));
    return pages?.get(pageName(range, forward, limit));
  }

  keepPage(space: number, range: KeyRange, forward: boolean, limit: number, page: Joined): void {
    if (page.text.length > PAGE_CHARACTERS_EACH) return;
    const partition = partitionNumber(space, range.low);
    const pages = this.#pages.get(partition) ?? new Map<string, Joined>();
    pages.set(pageName(range, forward, limit), page);
    this.#pages.set(partition, pages, ENTRY_CHARACTERS + 2 * page.text.length); // and its answer's bytes
  }

  clear(): void {
    this.#items.clear();
    this.#pages.clear();
  }
}

function weightOf({ json }: RowHead): number {
  return ENTRY_CHARACTERS + (json?.length ?? 0);
}

function itemName(space: number, key: Uint8Array): string {
  return `${space} ${bytesName(key)}`;
}

function pageName({ low, high }: KeyRange, forward: boolean, limit: number): string {
  return `${forward ? limit : -limit} ${low.length} ${bytesName(low)}${bytesName(high)}`;
}

function bytesName(bytes: Uint8Array): string {
  return (bytes instanceof Buffer ? bytes : Buffer.from(bytes)).toString("latin1");
}

/** Keys begin with the hash of their partition key. */
export function partitionNumber(space: number, key: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = key;
  return space * 2 ** 32 + a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}
