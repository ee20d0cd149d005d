/** An item as it lies in its table: its text, and its values for whoever needs them. */
import type { Item } from "../../lang/dynamodb/values.ts";
import { readItem } from "./item-json.ts";
import type { Read } from "./kit.ts";
import type { ItemRow } from "./store/items.ts";
import type { Table } from "./table.ts";

export class Stored {
  readonly row: ItemRow;
  readonly key: Uint8Array;
  #item: Item | undefined;

  constructor(key: Uint8Array, row: ItemRow) {
    this.key = key;
    this.row = row;
  }
  get item(): Item {
    this.#item ??= readItem(this.row.json);
    return this.#item;
  }
  get size(): number {
    return this.row.size;
  }
  get json(): string {
    return this.row.json;
  }
}

export function storedAt(ctx: Read, table: Table, key: Uint8Array): Stored | undefined {
  const row = ctx.store.items.get(table.space, key);
  return row === undefined ? undefined : new Stored(key, row);
}
