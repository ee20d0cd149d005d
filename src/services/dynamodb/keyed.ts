/** The keys that requests and items carry, held against the schema. */

import type { KeyAttribute, KeySchema } from "../../lang/dynamodb/key-condition.ts";
import { sizeOfValue } from "../../lang/dynamodb/size.ts";
import { validateValue } from "../../lang/dynamodb/validate.ts";
import { type AttributeValue, attributeOf, type Item, typeOf } from "../../lang/dynamodb/values.ts";
import * as errors from "./errors.ts";
import { tableKey } from "./key.ts";
import { HASH_KEY_BYTES_MAX, RANGE_KEY_BYTES_MAX } from "./limits.ts";
import { attributesOf, type Table } from "./table.ts";

/** The key that a request gives. Throws when it is not exactly the table's key attributes. */
export function keyGiven(schema: KeySchema, given: Item): Uint8Array {
  const { hash, range } = schema;
  const names = Object.keys(given);
  for (const name of names) validateValue(given[name] as AttributeValue);
  if (names.length !== (range === undefined ? 1 : 2)) throw errors.keyDoesNotMatch();
  const hashValue = keyValueGiven(given, hash);
  const rangeValue = range && keyValueGiven(given, range);
  checkSizes(hashValue, rangeValue);
  return tableKey(hashValue, rangeValue);
}

function keyValueGiven(given: Item, attribute: KeyAttribute): AttributeValue {
  const value = attributeOf(given, attribute.name);
  if (value?.[attribute.type] === undefined) throw errors.keyDoesNotMatch();
  checkNotEmpty(value, attribute);
  return validateValue(value);
}

/** The key of a valid item. Throws when the item lacks it, or has something else in its place. */
export function keyOfItem(schema: KeySchema, item: Item): Uint8Array {
  const { hash, range } = schema;
  const hashValue = keyValueIn(item, hash);
  const rangeValue = range && keyValueIn(item, range);
  checkSizes(hashValue, rangeValue);
  return tableKey(hashValue, rangeValue);
}

function keyValueIn(item: Item, attribute: KeyAttribute): AttributeValue {
  const value = attributeOf(item, attribute.name);
  if (value === undefined) throw errors.invalid(`Missing the key ${attribute.name} in the item`);
  const type = typeOf(value);
  if (type !== attribute.type)
    throw errors.invalid(
      `Type mismatch for key ${attribute.name} expected: ${attribute.type} actual: ${type}`,
    );
  checkNotEmpty(value, attribute);
  return value;
}

function checkNotEmpty(value: AttributeValue, { name }: KeyAttribute): void {
  const empty = value.S === "" ? "string" : value.B?.byteLength === 0 ? "binary" : undefined;
  if (empty !== undefined)
    throw errors.validation(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty ${empty} value. Key: ${name}`,
    );
}

function checkSizes(hash: AttributeValue, range: AttributeValue | undefined): void {
  if (sizeOfValue(hash) > HASH_KEY_BYTES_MAX)
    throw errors.invalid(`Size of hashkey has exceeded the maximum size limit of${HASH_KEY_BYTES_MAX} bytes`);
  if (range !== undefined && sizeOfValue(range) > RANGE_KEY_BYTES_MAX)
    throw errors.invalid(
      `Aggregated size of all range keys has exceeded the size limit of ${RANGE_KEY_BYTES_MAX} bytes`,
    );
}

/** Throws when an item has something in the place of an index's key that cannot be one. */
export function checkIndexKeys(table: Table, item: Item, by: "put" | "update"): void {
  for (const { name, schema } of table.indexes) {
    if (schema.composite !== undefined) {
      for (const each of schema.composite.hashes) checkIndexKey(name, each, item, HASH_KEY_BYTES_MAX, by);
      for (const each of schema.composite.ranges) checkIndexKey(name, each, item, RANGE_KEY_BYTES_MAX, by);
      continue;
    }
    checkIndexKey(name, schema.hash, item, HASH_KEY_BYTES_MAX, by);
    if (schema.range !== undefined) checkIndexKey(name, schema.range, item, RANGE_KEY_BYTES_MAX, by);
  }
}

function checkIndexKey(
  index: string,
  attribute: KeyAttribute,
  item: Item,
  bytesMax: number,
  by: "put" | "update",
): void {
  const value = attributeOf(item, attribute.name);
  if (value === undefined) return;
  const type = typeOf(value);
  if (type !== attribute.type)
    throw errors.invalid(
      `Type mismatch for Index Key ${attribute.name} Expected: ${attribute.type} Actual: ${type} IndexName: ${index}`,
    );
  const empty = value.S === "" ? "string" : value.B?.byteLength === 0 ? "binary" : undefined;
  if (empty !== undefined && by === "update")
    throw errors.validation(
      "One or more parameter values are not valid. The update expression attempted to update a secondary index key " +
        `to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty ${empty} value.`,
    );
  if (empty !== undefined)
    throw errors.validation(
      "One or more parameter values are not valid. A value specified for a secondary index key is not supported. " +
        `The AttributeValue for a key attribute cannot contain an empty ${empty} value. ` +
        `IndexName: ${index}, IndexKey: ${attribute.name}`,
    );
  if (sizeOfValue(value) > bytesMax)
    throw errors.invalid(
      `Size of ${bytesMax === HASH_KEY_BYTES_MAX ? "hashkey" : "rangekey"} has exceeded the maximum size limit of ` +
        `${bytesMax} bytes. Index: ${index}`,
    );
}

/** The key attributes of an item, table's and index's, as pages and answers name them. */
export function keyAttributes(item: Item, schemas: readonly KeySchema[]): Item {
  const key: Record<string, AttributeValue> = Object.create(null);
  for (const schema of schemas)
    for (const attribute of attributesOf(schema)) {
      const value = attributeOf(item, attribute.name);
      if (value !== undefined) key[attribute.name] = value;
    }
  return key;
}
