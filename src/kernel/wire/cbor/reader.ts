/** Reads CBOR, RFC 8949, as far as Smithy's RPC v2 protocol uses it. */
import { DEPTH_MAX } from "../compile/shapes.ts";
import { asBuffer, decodeUtf8 } from "../text/utf8.ts";

/** What stands under tag 1: epoch seconds. */
export class CborTimestamp {
  readonly seconds: number;
  constructor(seconds: number) {
    this.seconds = seconds;
  }
}

/** The bytes are not one well-formed data item, or it nests too deep. */
export class CborFault extends Error {
  override readonly name = "CborFault";
}

/**
 * The value of exactly one data item: maps as objects without prototype, byte strings as Uint8Array, null and undefined
 * as null, all numbers as JavaScript numbers. @throws CborFault
 */
export function readCbor(bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const value = reader.item(0);
  if (!reader.atEnd) throw new CborFault("bytes after the data item");
  return value;
}

/** Stands for the "break" that ends an item of indefinite length. */
const BREAK = Symbol("break");

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = asBuffer(bytes);
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  item(depth: number): unknown {
    const value = this.#itemOrBreak(depth);
    if (value === BREAK) throw new CborFault("a break outside an item of indefinite length");
    return value;
  }

  #itemOrBreak(depth: number): unknown {
    if (depth > DEPTH_MAX) throw new CborFault("nesting is too deep");
    const initial = this.#bytes[this.#take(1)] ?? 0;
    const information = initial & 31;
    switch (initial >> 5) {
      case 0:
        return this.#argument(information);
      case 1:
        return -1 - this.#argument(information);
      case 2:
        return this.#byteString(information);
      case 3:
        return this.#text(information);
      case 4:
        return this.#list(information, depth);
      case 5:
        return this.#map(information, depth);
      case 6:
        return this.#tagged(this.#argument(information), depth);
      default:
        return this.#simple(information);
    }
  }

  /** Moves over `length` bytes; answers where they begin. */
  #take(length: number): number {
    const start = this.#at;
    if (length > this.#bytes.length - start) throw new CborFault("the item is cut off");
    this.#at = start + length;
    return start;
  }

  #argument(information: number): number {
    if (information < 24) return information;
    if (information === 24) return this.#bytes.readUInt8(this.#take(1));
    if (information === 25) return this.#bytes.readUInt16BE(this.#take(2));
    if (information === 26) return this.#bytes.readUInt32BE(this.#take(4));
    if (information === 27) return Number(this.#bytes.readBigUInt64BE(this.#take(8)));
    throw new CborFault("a reserved length");
  }

  #byteString(information: number): Uint8Array {
    if (information !== INDEFINITE) {
      const start = this.#take(this.#argument(information));
      return new Uint8Array(this.#bytes.subarray(start, this.#at));
    }
    return new Uint8Array(Buffer.concat(this.#chunks(2)));
  }

  #text(information: number): string {
    const bytes =
      information === INDEFINITE
        ? Buffer.concat(this.#chunks(3))
        : this.#bytes.subarray(this.#take(this.#argument(information)), this.#at);
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new CborFault("text that is not UTF-8");
    return text;
  }

  /** The pieces of a string of indefinite length, each of the string's own major type and of definite length. */
  #chunks(major: number): Buffer[] {
    const chunks: Buffer[] = [];
    for (;;) {
      const initial = this.#bytes[this.#take(1)] ?? 0;
      if (initial === BREAK_BYTE) return chunks;
      if (initial >> 5 !== major || (initial & 31) === INDEFINITE)
        throw new CborFault("a bad piece of a string");
      const start = this.#take(this.#argument(initial & 31));
      chunks.push(this.#bytes.subarray(start, this.#at));
    }
  }

  #list(information: number, depth: number): unknown[] {
    const items: unknown[] = [];
    const count = information === INDEFINITE ? Number.POSITIVE_INFINITY : this.#argument(information);
    while (items.length < count) {
      const item = this.#itemOrBreak(depth + 1);
      if (item === BREAK) return this.#ended(items, count);
      items.push(item);
    }
    return items;
  }

  #map(information: number, depth: number): object {
    const map = { __proto__: null } as unknown as Record<string, unknown>;
    const count = information === INDEFINITE ? Number.POSITIVE_INFINITY : this.#argument(information);
    for (let index = 0; index < count; index++) {
      const key = this.#itemOrBreak(depth + 1);
      if (key === BREAK) return this.#ended(map, count);
      if (typeof key !== "string") throw new CborFault("a map key that is not text");
      map[key] = this.item(depth + 1);
    }
    return map;
  }

  #ended<T>(value: T, count: number): T {
    if (count !== Number.POSITIVE_INFINITY) throw new CborFault("a break in an item of definite length");
    return value;
  }

  #tagged(tag: number, depth: number): unknown {
    const content = this.item(depth + 1);
    if (tag === 1) {
      if (typeof content !== "number") throw new CborFault("a timestamp that is no number");
      return new CborTimestamp(content);
    }
    if ((tag === 2 || tag === 3) && content instanceof Uint8Array) {
      const magnitude = content.length === 0 ? 0 : Number(`0x${asBuffer(content).toString("hex")}`);
      return tag === 2 ? magnitude : -1 - magnitude;
    }
    if (
      tag === 4 &&
      Array.isArray(content) &&
      typeof content[0] === "number" &&
      typeof content[1] === "number"
    )
      return Number(`${content[1]}e${content[0]}`);
    // RFC 8949 3.4: a tag that a reader does not know is passed over.
    return content;
  }

  #simple(information: number): unknown {
    switch (information) {
      case 20:
      case 21:
        return information === 21;
      case 22:
      case 23:
        return null;
      case 25:
        return halfFloat(this.#bytes.readUInt16BE(this.#take(2)));
      case 26:
        return this.#bytes.readFloatBE(this.#take(4));
      case 27:
        return this.#bytes.readDoubleBE(this.#take(8));
      case INDEFINITE:
        return BREAK;
      default:
        throw new CborFault("an unknown simple value");
    }
  }
}

const INDEFINITE = 31;
const BREAK_BYTE = 0xff;

/** IEEE 754 binary16, RFC 8949 appendix D. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 0x3ff;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  if (exponent === 31) return mantissa === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (mantissa + 1024) * 2 ** (exponent - 25);
}
