/**
 * Keys of items as bytes. A key is the hash of its partition key, which scatters partitions as DynamoDB does, then the
 * partition key, then the sort key, each so that bytes compare as the values do and no key is another's beginning.
 * An entry of an index goes on with the key of its item, which makes it unique.
 */

import type {
  CompositeRange,
  KeyRange as ConditionRange,
  RangeCondition,
} from "../../lang/dynamodb/key-condition.ts";
import { encodeKey } from "../../lang/dynamodb/keys.ts";
import type { AttributeValue } from "../../lang/dynamodb/values.ts";

/** A stretch of keys: from `low` on, up to but without `high`. */
export interface KeyRange {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Sorts after every key: no key is as long. */
const END = Buffer.alloc(6_000, 0xff);
const START = Buffer.alloc(0);

const ESCAPE = 0x00;
const ESCAPED_ZERO = 0xff;
const TERMINATOR = 0x01;

/** The key of an item in its table. Both values must be there where the schema wants them. */
export function tableKey(hash: AttributeValue, range: AttributeValue | undefined): Buffer {
  const hashBytes = encodeKey(hash);
  const rangeBytes = range === undefined ? undefined : encodeKey(range);
  const key = Buffer.allocUnsafe(4 + sizeOf(hashBytes) + (rangeBytes === undefined ? 0 : sizeOf(rangeBytes)));
  let at = writeHash(key, hashBytes);
  at = writePart(key, at, hashBytes);
  if (rangeBytes !== undefined) writePart(key, at, rangeBytes);
  return key;
}

/** The same of a key with several attributes of a kind: its partition is all of `hashes` together. */
export function compositeKey(hashes: readonly AttributeValue[], ranges: readonly AttributeValue[]): Buffer {
  const partition = Buffer.concat(hashes.map((value) => part(value)));
  const key = Buffer.concat([Buffer.alloc(4), partition, ...ranges.map((value) => part(value))]);
  writeHash(key, partition);
  return key;
}

function part(value: AttributeValue): Buffer {
  const bytes = encodeKey(value);
  const written = Buffer.allocUnsafe(sizeOf(bytes));
  writePart(written, 0, bytes);
  return written;
}

/** The key of an item's entry in an index. */
export function entryKey(
  hash: AttributeValue,
  range: AttributeValue | undefined,
  itemKey: Uint8Array,
): Uint8Array {
  return Buffer.concat([tableKey(hash, range), itemKey]);
}

/** All keys of one partition key. */
function partitionRange(hash: AttributeValue): KeyRange {
  return prefixRange(tableKey(hash, undefined));
}

/** The keys of one partition key whose sort key meets a condition. */
function sortRange(
  all: KeyRange,
  { operator, values }: RangeCondition,
  keyWith: (value: AttributeValue) => Buffer,
): KeyRange {
  const [first, second = first] = values;
  if (first === undefined || second === undefined) return all;
  const key = keyWith(first);
  switch (operator) {
    case "EQ":
      return prefixRange(key);
    case "LT":
      return { low: all.low, high: key };
    case "LE":
      return { low: all.low, high: successor(key) };
    case "GT":
      return { low: successor(key), high: all.high };
    case "GE":
      return { low: key, high: all.high };
    case "BETWEEN":
      return { low: key, high: successor(keyWith(second)) };
    case "BEGINS_WITH":
      return prefixRange(key.subarray(0, key.length - 2)); // without the end of the sort key
  }
}

/** The keys that key conditions leave: a partition, or a part of it. */
export function stretchOf({ hash, range, composite }: ConditionRange): KeyRange {
  if (composite !== undefined) return compositeStretch(composite);
  const all = partitionRange(hash);
  return range === undefined ? all : sortRange(all, range, (value) => tableKey(hash, value));
}

function compositeStretch({ hashes, equal, last }: CompositeRange): KeyRange {
  const all = prefixRange(compositeKey(hashes, equal));
  return last === undefined ? all : sortRange(all, last, (value) => compositeKey(hashes, [...equal, value]));
}

/** The whole partition that conditions are about. */
export function partitionOf({ hash, composite }: ConditionRange): KeyRange {
  return composite === undefined ? partitionRange(hash) : prefixRange(compositeKey(composite.hashes, []));
}

/** Every key there can be. */
export const EVERYTHING: KeyRange = { low: START, high: END };

/** The keys of one segment of a parallel scan: a part of the hashes. */
export function segmentRange(segment: number, total: number): KeyRange {
  return {
    low: segment === 0 ? START : hashBound(segment, total),
    high: segment + 1 === total ? END : hashBound(segment + 1, total),
  };
}

/** Whether a key lies in a stretch. */
export function within(key: Uint8Array, { low, high }: KeyRange): boolean {
  return Buffer.compare(key, low) >= 0 && Buffer.compare(key, high) < 0;
}

/** Whether all keys of a stretch are of one partition: they begin with four bytes that say which. */
export function isOnePartition({ low, high }: KeyRange): boolean {
  if (low.length <= 4 || high.length <= 4) return false;
  return low[0] === high[0] && low[1] === high[1] && low[2] === high[2] && low[3] === high[3];
}

/** What is left of a stretch behind a key, in reading direction. */
export function behind(range: KeyRange, key: Uint8Array, forward: boolean): KeyRange {
  if (forward) return { low: Buffer.concat([key, Buffer.alloc(1)]), high: range.high };
  return { low: range.low, high: key };
}

function hashBound(segment: number, total: number): Buffer {
  const bound = Buffer.allocUnsafe(4);
  bound.writeUInt32BE(Math.floor((segment * 2 ** 32) / total));
  return bound;
}

function prefixRange(prefix: Buffer): KeyRange {
  return { low: prefix, high: successor(prefix) };
}

/** The least bytes that sort after everything that begins with these. */
function successor(prefix: Buffer): Buffer {
  const bytes = Buffer.from(prefix);
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0xff) {
      bytes[at] = byte + 1;
      return bytes.subarray(0, at + 1);
    }
  }
  return END;
}

function sizeOf(bytes: Uint8Array): number {
  let size = bytes.length + 2;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === ESCAPE) size++;
  return size;
}

function writePart(key: Buffer, start: number, bytes: Uint8Array): number {
  let to = start;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    key[to++] = byte;
    if (byte === ESCAPE) key[to++] = ESCAPED_ZERO;
  }
  key[to++] = ESCAPE;
  key[to++] = TERMINATOR;
  return to;
}

/**
 * The values, as their bytes, that a key begins with: at most `count`, and none that does not end as values in keys do
 * (the bounds of stretches do not).
 */
export function keyParts(key: Uint8Array, count: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let bytes: number[] = [];
  for (let at = 4; at < key.length && parts.length < count; at++) {
    const byte = key[at] ?? 0;
    if (byte !== ESCAPE) {
      bytes.push(byte);
      continue;
    }
    const next = key[++at];
    if (next === ESCAPED_ZERO) bytes.push(ESCAPE);
    else if (next === TERMINATOR) {
      parts.push(Uint8Array.from(bytes));
      bytes = [];
    } else break;
  }
  return parts;
}

/** FNV-1a, finished as MurmurHash3 does so that the high bits, which order the keys, depend on all of them. */
function writeHash(key: Buffer, bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return key.writeUInt32BE(hash >>> 0, 0);
}
