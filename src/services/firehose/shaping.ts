/** What happens to records without any other service: they are unpacked, split, read for keys, and ended. */
import { gunzipSync } from "node:zlib";
import { JqError } from "../../lang/jq/filter.ts";
import type { JqValue } from "../../lang/jq/value.ts";
import type { Pipeline } from "./processors.ts";
import type { DeliveryRecord } from "./record.ts";

/** A record that something could not be done with. */
export interface Spoilt {
  readonly record: DeliveryRecord;
  readonly code: string;
  readonly message: string;
}

const RECORD_BYTES_MAX = 64 * 1024 * 1024;

/** What is done before the function: one record may become several, or none. */
export function unpacked(
  { decompresses, extractsMessages, splitsBy }: Pipeline,
  records: readonly DeliveryRecord[],
): { readonly records: readonly DeliveryRecord[]; readonly spoilt: readonly Spoilt[] } {
  if (!decompresses && splitsBy === undefined) return { records, spoilt: [] };
  const whole: DeliveryRecord[] = [];
  const spoilt: Spoilt[] = [];
  for (const record of records)
    try {
      let parts: readonly Uint8Array[] = [record.data];
      if (decompresses) parts = [gunzipSync(record.data, { maxOutputLength: RECORD_BYTES_MAX })];
      if (extractsMessages) parts = parts.flatMap(messagesIn);
      if (splitsBy === "json") parts = parts.flatMap(jsonValues);
      else if (splitsBy !== undefined) parts = parts.flatMap((part) => between(part, splitsBy));
      for (const data of parts) whole.push({ ...record, data });
    } catch (error) {
      spoilt.push({ record, ...failure(error, decompresses) });
    }
  return { records: whole, spoilt };
}

function failure(error: unknown, decompresses: boolean): { code: string; message: string } {
  const { message } = error as Error;
  const compressed = error instanceof Error && "code" in error;
  return compressed && decompresses
    ? { code: "Decompression.PatternMismatch", message: `The record is no GZIP data: ${message}` }
    : { code: "DeAggregation.InvalidRecord", message };
}

/** The texts of a DATA_MESSAGE, a line each; control messages have none. */
function messagesIn(data: Uint8Array): Uint8Array[] {
  const sent = JSON.parse(Buffer.from(data).toString()) as {
    readonly messageType?: string;
    readonly logEvents?: readonly { readonly message: string }[];
  };
  if (sent.messageType !== "DATA_MESSAGE") return [];
  return [Buffer.from((sent.logEvents ?? []).map(({ message }) => `${message}\n`).join(""))];
}

function between(data: Uint8Array, delimiter: Buffer): Uint8Array[] {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const parts: Uint8Array[] = [];
  let begin = 0;
  for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, begin)) {
    if (at > begin) parts.push(bytes.subarray(begin, at));
    begin = at + delimiter.length;
  }
  if (begin < bytes.length) parts.push(bytes.subarray(begin));
  return parts;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);
const COMMA = 0x2c;

/** The objects and arrays that lie one behind the other, on lines or not, or in one array. */
function jsonValues(data: Uint8Array): Uint8Array[] {
  const parts = valuesIn(data);
  const [only] = parts;
  const isArray = parts.length === 1 && only?.[0] === 0x5b;
  return isArray ? valuesIn(only.subarray(1, -1)) : parts;
}

function valuesIn(data: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let depth = 0;
  let begin = 0;
  for (let i = 0; i < data.length; i++) {
    const byte = data[i] as number;
    if (byte === QUOTE) i = endOfString(data, i);
    else if (OPENING.has(byte)) {
      if (depth++ === 0) begin = i;
    } else if (CLOSING.has(byte)) {
      if (--depth === 0) parts.push(data.subarray(begin, i + 1));
    } else if (depth === 0 && !BLANK.has(byte) && byte !== COMMA) depth = Number.NaN;
  }
  if (depth !== 0) throw new Error("The record holds something else than JSON objects");
  for (const part of parts) JSON.parse(Buffer.from(part).toString());
  return parts;
}

function endOfString(data: Uint8Array, begin: number): number {
  let i = begin + 1;
  while (i < data.length && data[i] !== QUOTE) i += data[i] === BACKSLASH ? 2 : 1;
  return i;
}

/** The partition keys that a query finds in a record. Throws {@link JqError}, or SyntaxError for what is no JSON. */
export function keysIn(query: NonNullable<Pipeline["query"]>, data: Uint8Array): Record<string, string> {
  const found = query(JSON.parse(Buffer.from(data).toString()) as JqValue);
  if (found === null || typeof found !== "object" || Array.isArray(found))
    throw new JqError("the query gives no object of partition keys");
  const keys: Record<string, string> = {};
  for (const [name, value] of Object.entries(found)) {
    if (value === null || typeof value === "object")
      throw new JqError(`partition key ${name} is ${value === null ? "null" : "no string"}`);
    keys[name] = String(value);
  }
  return keys;
}

/** Records with the delimiter behind each. */
export function ended(data: Uint8Array, delimiter: Buffer | undefined): Uint8Array {
  return delimiter === undefined ? data : Buffer.concat([data, delimiter]);
}
