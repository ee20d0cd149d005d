/** An item's entry in an index: there only when the item has the index's key attributes. */
import type { KeyAttribute, KeySchema } from "../../lang/dynamodb/key-condition.ts";
import { sizeOf } from "../../lang/dynamodb/size.ts";
import { type AttributeValue, attributeOf, type Item } from "../../lang/dynamodb/values.ts";
import { writeItem } from "./item-json.ts";
import { compositeKey, entryKey } from "./key.ts";
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
  const at = entryKeyOf(index.schema, item, key);
  if (at === undefined) return undefined;
  if (index.attributes === undefined) return { key: at, size, json };
  const projected = projectedItem(item, index.attributes);
  return { key: at, size: sizeOf(projected), json: writeItem(projected) };
}

/** The key of an item's entry; undefined when the item lacks one of the attributes, or has another type there. */
export function entryKeyOf(schema: KeySchema, item: Item, key: Uint8Array): Uint8Array | undefined {
  const { hash, range, composite } = schema;
  if (composite !== undefined) {
    const hashes = valuesOf(composite.hashes, item);
    const ranges = valuesOf(composite.ranges, item);
    if (hashes === undefined || ranges === undefined) return undefined;
    return Buffer.concat([compositeKey(hashes, ranges), key]);
  }
  const hashValue = attributeOf(item, hash.name);
  const rangeValue = range && attributeOf(item, range.name);
  if (hashValue?.[hash.type] === undefined) return undefined;
  if (range !== undefined && rangeValue?.[range.type] === undefined) return undefined;
  return entryKey(hashValue, rangeValue, key);
}

function valuesOf(attributes: readonly KeyAttribute[], item: Item): AttributeValue[] | undefined {
  const values: AttributeValue[] = [];
  for (const { name, type } of attributes) {
    const value = attributeOf(item, name);
    if (value?.[type] === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function projectedItem(item: Item, names: ReadonlySet<string>): Item {
  const projected: Record<string, AttributeValue> = Object.create(null);
  for (const name of names) {
    const value = attributeOf(item, name);
    if (value !== undefined) projected[name] = value;
  }
  return projected;
}
