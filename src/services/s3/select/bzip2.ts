/** Decompresses bzip2, block by block: at most 900 kB and its transform are in memory. No RFC; as the reference does. */
import { selectError } from "./errors.ts";

const BLOCK = 0x314159265359;
const FOOTER = 0x177245385090;
const GROUP = 50;
const CODE_LENGTH_MAX = 20;

/** Bits of a stream, first bit first; waits for bytes when it runs out of them. */
class Bits {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Makes sure of so many bytes, or of all there are; answers whether there is any. */
  async fill(bytes: number): Promise<boolean> {
    const pieces = [this.#piece.subarray(this.#at)];
    for (let here = pieces[0]?.length ?? 0; here < bytes; ) {
      const { done, value } = await this.#source.next();
      if (done === true) break;
      pieces.push(value);
      here += value.length;
    }
    this.#piece = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    this.#at = 0;
    return this.#piece.length > this.#at || this.#count >= 8;
  }

  /** Up to 24 bits. */
  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#piece[this.#at++];
      if (byte === undefined) throw selectError("TruncatedInput");
      this.#held = ((this.#held << 8) | byte) >>> 0;
      this.#count += 8;
    }
    this.#count -= count;
    const bits = (this.#held >>> this.#count) & ((1 << count) - 1);
    this.#held &= (1 << this.#count) - 1;
    return bits;
  }

  take48(): number {
    return this.take(24) * 0x1000000 + this.take(24);
  }

  align(): void {
    this.#count -= this.#count % 8;
    this.#held &= (1 << this.#count) - 1;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}

/** Longer than any block, compressed. */
const BLOCK_BYTES_MAX = 2 * 1024 * 1024;

/** Throws TruncatedInput for what is not bzip2, or not all of it. Streams behind one another count as one. */
export async function* bunzip2(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const bits = new Bits(source);
  try {
    if (!(await bits.fill(4))) throw selectError("TruncatedInput");
    do yield* stream(bits);
    while (await bits.fill(4));
  } finally {
    await bits.close();
  }
}

async function* stream(bits: Bits): AsyncGenerator<Uint8Array> {
  if (bits.take(24) !== 0x425a68) throw selectError("TruncatedInput"); // "BZh"
  const level = bits.take(8) - 0x30;
  if (level < 1 || level > 9) throw selectError("TruncatedInput");
  let combined = 0;
  for (;;) {
    await bits.fill(BLOCK_BYTES_MAX);
    const magic = bits.take48();
    const checksum = bits.take(16) * 0x10000 + bits.take(16);
    if (magic === FOOTER && checksum === combined) break;
    if (magic !== BLOCK) throw selectError("TruncatedInput");
    const block = decodeBlock(bits, level * 100_000);
    if (crcOf(block) !== checksum) throw selectError("TruncatedInput");
    combined = (((combined << 1) | (combined >>> 31)) ^ checksum) >>> 0;
    yield block;
  }
  bits.align();
}

function decodeBlock(bits: Bits, sizeMax: number): Uint8Array {
  if (bits.take(1) === 1) throw selectError("TruncatedInput"); // randomized: given up by bzip2 1.0
  const pointer = bits.take(24);
  const symbols = usedSymbols(bits);
  const groups = bits.take(3);
  if (groups < 2 || groups > 6 || symbols.length === 0) throw selectError("TruncatedInput");
  const selectors = readSelectors(bits, groups);
  const codes = Array.from({ length: groups }, () => readCode(bits, symbols.length + 2));
  const transformed = readSymbols(bits, { symbols, selectors, codes, sizeMax });
  return undoRuns(undoTransform(transformed, pointer));
}

/** The bytes that occur, told in two levels of sixteen. */
function usedSymbols(bits: Bits): number[] {
  const rows = bits.take(16);
  const symbols: number[] = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & (0x8000 >> row)) === 0) continue;
    const used = bits.take(16);
    for (let column = 0; column < 16; column++)
      if ((used & (0x8000 >> column)) !== 0) symbols.push(row * 16 + column);
  }
  return symbols;
}

/** Which code each group of fifty symbols is in. */
function readSelectors(bits: Bits, groups: number): number[] {
  const count = bits.take(15);
  const order = Array.from({ length: groups }, (_, index) => index);
  return Array.from({ length: count }, () => {
    let place = 0;
    while (bits.take(1) === 1) if (++place >= groups) throw selectError("TruncatedInput");
    const [chosen] = order.splice(place, 1);
    order.unshift(chosen as number);
    return chosen as number;
  });
}

/** A Huffman code: for each length its first code, and where its symbols begin among those sorted by length. */
interface Code {
  readonly first: readonly number[];
  readonly counts: readonly number[];
  readonly sorted: readonly number[];
}

function readCode(bits: Bits, size: number): Code {
  let length = bits.take(5);
  const lengths = Array.from({ length: size }, () => {
    while (bits.take(1) === 1) length += bits.take(1) === 1 ? -1 : 1;
    if (length < 1 || length > CODE_LENGTH_MAX) throw selectError("TruncatedInput");
    return length;
  });
  const counts = new Array<number>(CODE_LENGTH_MAX + 1).fill(0);
  for (const each of lengths) counts[each] = (counts[each] ?? 0) + 1;
  const first: number[] = [0];
  for (let each = 1, code = 0; each <= CODE_LENGTH_MAX; each++) {
    code = (code + (each === 1 ? 0 : (counts[each - 1] ?? 0))) << 1;
    first[each] = code;
  }
  const sorted = lengths
    .map((_, symbol) => symbol)
    .sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  return { first, counts, sorted };
}

function readSymbol(bits: Bits, { first, counts, sorted }: Code): number {
  let code = 0;
  let before = 0;
  for (let length = 1; length <= CODE_LENGTH_MAX; length++) {
    code = (code << 1) | bits.take(1);
    const count = counts[length] ?? 0;
    const place = code - (first[length] ?? 0);
    if (place < count && place >= 0) return sorted[before + place] as number;
    before += count;
  }
  throw selectError("TruncatedInput");
}

interface Coded {
  readonly symbols: number[];
  readonly selectors: readonly number[];
  readonly codes: readonly Code[];
  readonly sizeMax: number;
}

/** Undoes Huffman, the runs of zeros, and move-to-front. */
function readSymbols(bits: Bits, { symbols, selectors, codes, sizeMax }: Coded): Uint8Array {
  const out = new Uint8Array(sizeMax);
  const front = [...symbols];
  const last = symbols.length + 1;
  let size = 0;
  let [run, weight] = [0, 1];
  const flush = () => {
    if (size + run > sizeMax) throw selectError("TruncatedInput");
    out.fill(front[0] as number, size, size + run);
    size += run;
    [run, weight] = [0, 1];
  };
  for (let count = 0; ; count++) {
    const code = codes[selectors[Math.floor(count / GROUP)] ?? -1];
    if (code === undefined) throw selectError("TruncatedInput");
    const symbol = readSymbol(bits, code);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > sizeMax) throw selectError("TruncatedInput");
      continue;
    }
    if (run > 0) flush();
    if (symbol === last) return out.subarray(0, size);
    if (size >= sizeMax) throw selectError("TruncatedInput");
    const [byte] = front.splice(symbol - 1, 1);
    front.unshift(byte as number);
    out[size++] = byte as number;
  }
}

/** Undoes the Burrows-Wheeler transform. */
function undoTransform(bytes: Uint8Array, pointer: number): Uint8Array {
  if (pointer >= bytes.length) throw selectError("TruncatedInput");
  const starts = new Uint32Array(257);
  for (const byte of bytes) starts[byte + 1] = (starts[byte + 1] as number) + 1;
  for (let byte = 0; byte < 256; byte++)
    starts[byte + 1] = (starts[byte + 1] as number) + (starts[byte] as number);
  const next = new Uint32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    next[starts[byte] as number] = at;
    starts[byte] = (starts[byte] as number) + 1;
  }
  const out = new Uint8Array(bytes.length);
  let at = next[pointer] as number;
  for (let index = 0; index < out.length; index++) {
    out[index] = bytes[at] as number;
    at = next[at] as number;
  }
  return out;
}

/** Four equal bytes are followed by how often more the byte comes. */
function undoRuns(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  let equal = 1;
  for (let at = 1; at < bytes.length; at++) {
    if (equal === 4) {
      pieces.push(
        bytes.subarray(from, at),
        new Uint8Array(bytes[at] as number).fill(bytes[at - 1] as number),
      );
      from = at + 1;
      equal = 0;
      continue;
    }
    equal = bytes[at] === bytes[at - 1] && equal > 0 ? equal + 1 : 1;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** CRC-32 with its bits in the order they were sent. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = ((crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ byte) & 0xff] as number)) >>> 0;
  return ~crc >>> 0;
}
