/** An item's entry in an index: there only when the item has the index's key attributes. */

import { sizeOf } from "../../lang/dynamodb/size.ts";
import { type AttributeValue, attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { writeItem } from "./item-json.ts";
import { entryKey } from "./key.ts";
import type { Index } from "./table.ts";

export interface Entry {
  readonly key: Uint8Array;
  readonly size: number;
  readonly json: string;
}

/** The parts of an item that its entries are made of. */
export interface Entered {
  readonly key: Uint8Array;
  readonly item: Item;
  readonly size: number;
  readonly json: string;
}

export function entryOf(index: Index, { key, item, size, json }: Entered): Entry | undefined {
  const { hash, range } = index.schema;
  const hashValue = attributeOf(item, hash.name);
  const rangeValue = range && attributeOf(item, range.name);
  if (hashValue?.[hash.type] === undefined) return undefined;
  if (range !== undefined && rangeValue?.[range.type] === undefined) return undefined;
  const at = entryKey(hashValue, rangeValue, key);
  if (index.attributes === undefined) return { key: at, size, json };
  const projected = projectedItem(item, index.attributes);
  return { key: at, size: sizeOf(projected), json: writeItem(projected) };
}

function projectedItem(item: Item, names: ReadonlySet<string>): Item {
  const projected: Record<string, AttributeValue> = Object.create(null);
  for (const name of names) {
    const value = attributeOf(item, name);
    if (value !== undefined) projected[name] = value;
  }
  return projected;
}
