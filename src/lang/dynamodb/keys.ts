/** Key values as bytes whose order (memcmp, SQLite's order of blobs) is DynamoDB's order of the values. */
import { canonicalNumber, parseDecimal } from "./number.ts";
import type { AttributeValue, KeyType } from "./values.ts";

const NEGATIVE = 0;
const ZERO = 1;
const POSITIVE = 2;

/** Exponents are -130 to 125; so they fit into a byte without a sign. */
const EXPONENT_BIAS = 130;

/** Ends a negative number's digits: above every digit pair, so that the longer of two numbers comes first. */
const NEGATIVE_END = 0xff;

const encoder = new TextEncoder();

/** The bytes of a key value (S, N or B; N canonical). Values of different types are not ordered among each other. */
export function encodeKey(value: AttributeValue): Uint8Array {
  if (value.S !== undefined) return encodeString(value.S);
  if (value.N !== undefined) return encodeNumber(value.N);
  if (value.B !== undefined) return value.B;
  throw new TypeError("a key is a string, a number or binary");
}

/** Short ASCII is encoded faster here than by a call out of JavaScript. */
function encodeString(text: string): Uint8Array {
  const { length } = text;
  if (length > 64) return encoder.encode(text);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return encoder.encode(text);
    bytes[i] = unit;
  }
  return bytes;
}

/** The value whose bytes these are. */
export function decodeKey(bytes: Uint8Array, type: KeyType): AttributeValue {
  if (type === "S") return { S: new TextDecoder().decode(bytes) };
  return type === "N" ? { N: decodeNumber(bytes) } : { B: bytes };
}

/** Sign, exponent, then two digits a byte (1 to 100); all but the sign complemented in a negative number. */
function encodeNumber(text: string): Uint8Array {
  const { negative, digits, point } = parseDecimal(text);
  if (digits === "") return Uint8Array.of(ZERO);
  const pairs = (digits.length + 1) >> 1;
  const bytes = new Uint8Array(2 + pairs + (negative ? 1 : 0));
  const exponent = point - 1 + EXPONENT_BIAS;
  bytes[0] = negative ? NEGATIVE : POSITIVE;
  bytes[1] = negative ? 255 - exponent : exponent;
  for (let i = 0; i < pairs; i++) {
    const high = digits.charCodeAt(2 * i) - 48;
    const low = 2 * i + 1 < digits.length ? digits.charCodeAt(2 * i + 1) - 48 : 0;
    const pair = 10 * high + low + 1;
    bytes[2 + i] = negative ? 101 - pair : pair;
  }
  if (negative) bytes[2 + pairs] = NEGATIVE_END;
  return bytes;
}

function decodeNumber(bytes: Uint8Array): string {
  if (bytes[0] === ZERO) return "0";
  const negative = bytes[0] === NEGATIVE;
  const stored = bytes[1] as number;
  const exponent = (negative ? 255 - stored : stored) - EXPONENT_BIAS;
  let digits = "";
  for (const byte of bytes.subarray(2, negative ? bytes.length - 1 : bytes.length)) {
    digits += String((negative ? 101 - byte : byte) - 1).padStart(2, "0");
  }
  return canonicalNumber(`${negative ? "-" : ""}${digits}e${exponent - digits.length + 1}`);
}

/** Part of the key space. An absent bound is open. */
export interface KeyBounds {
  readonly from?: Uint8Array;
  readonly fromInclusive: boolean;
  readonly to?: Uint8Array;
  readonly toInclusive: boolean;
}

/** The first bytes after all that begin with `prefix`; undefined when there are none (a prefix of only 0xff). */
export function afterPrefix(prefix: Uint8Array): Uint8Array | undefined {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  if (end === 0) return undefined;
  const next = prefix.slice(0, end);
  next[end - 1] = (next[end - 1] as number) + 1;
  return next;
}
