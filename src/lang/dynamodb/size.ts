/**
 * The size of items in bytes, as capacity and the 400 KB limit count it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html#ItemSizeCalculations
 */
import { numberSize } from "./number.ts";
import type { AttributeValue, Item } from "./values.ts";

/** A list or map costs this much whatever is in it. */
const DOCUMENT_OVERHEAD = 3;

/** Each element of a list or map costs this much more than its value (and, in a map, its name). */
const ELEMENT_OVERHEAD = 1;

/** Names and values of all attributes, in bytes. */
export function sizeOf(item: Item): number {
  let size = 0;
  for (const name in item) size += utf8Size(name) + sizeOfValue(item[name] as AttributeValue);
  return size;
}

/** A value alone, without its name, in bytes. */
export function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return utf8Size(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.M !== undefined) return sizeOfMap(value.M);
  if (value.L !== undefined) return sizeOfList(value.L);
  if (value.SS !== undefined) return total(value.SS, utf8Size);
  if (value.NS !== undefined) return total(value.NS, numberSize);
  if (value.BS !== undefined) return total(value.BS, ({ byteLength }) => byteLength);
  return 1;
}

function sizeOfMap(map: Item): number {
  let size = DOCUMENT_OVERHEAD;
  for (const name in map) {
    size += ELEMENT_OVERHEAD + utf8Size(name) + sizeOfValue(map[name] as AttributeValue);
  }
  return size;
}

function sizeOfList(list: readonly AttributeValue[]): number {
  let size = DOCUMENT_OVERHEAD;
  for (const value of list) size += ELEMENT_OVERHEAD + sizeOfValue(value);
  return size;
}

function total<T>(members: readonly T[], size: (member: T) => number): number {
  return members.reduce((sum, member) => sum + size(member), 0);
}

/** Short strings are counted faster here than by a call out of JavaScript. */
export function utf8Size(text: string): number {
  const { length } = text;
  if (length > 32) return Buffer.byteLength(text);
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 127) return Buffer.byteLength(text);
  return length;
}
