/** An item as it lies in its table: its text, and its values for whoever needs them. */
import type { Item } from "../../lang/dynamodb/values.ts";
import { readItem } from "./item-json.ts";
import type { Read } from "./kit.ts";
import type { ItemRow, RowHead } from "./store/items.ts";
import type { Table } from "./table.ts";

export class Stored {
  readonly head: RowHead;
  readonly key: Uint8Array;
  readonly #read: (() => ItemRow | undefined) | undefined;
  #json: string | undefined;
  #item: Item | undefined;

  constructor(key: Uint8Array, head: RowHead, read?: () => ItemRow | undefined) {
    this.key = key;
    this.head = head;
    this.#json = head.json;
    this.#read = read;
  }
  get item(): Item {
    this.#item ??= readItem(this.json);
    return this.#item;
  }
  get size(): number {
    return this.head.size;
  }
  /** Not to be asked for the first time after a write to the item: {@link hold} it before. */
  get json(): string {
    this.#json ??= this.#read?.()?.json;
    if (this.#json === undefined) throw new Error("the text of an item that is no longer there");
    return this.#json;
  }

  /** Reads the text, which a write is going to replace. */
  hold(): void {
    this.#json ??= this.#read?.()?.json;
  }
}

export function storedAt(ctx: Read, table: Table, key: Uint8Array): Stored | undefined {
  const { items } = ctx.store;
  const head = items.head(table.space, key);
  return head && new Stored(key, head, () => items.get(table.space, key));
}
