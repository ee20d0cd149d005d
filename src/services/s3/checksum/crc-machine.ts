/**
 * CRCs of up to 64 bits, reflected, eight bytes at a step ("slicing by eight", Kounavis and Berry). JavaScript has no
 * fast 64-bit integers, WebAssembly has: these eighty instructions take half the time of the same tables in JavaScript.
 * https://webassembly.github.io/spec/core/binary/index.html
 */

/** Eight tables of 256 entries of eight bytes lie at 0; the bytes to be summed up come behind them. */
const TABLE_BYTES = 256 * 8;
const DATA_AT = 8 * TABLE_BYTES;
const PAGES = 3;
const PAGE_BYTES = 64 * 1024;
const DATA_BYTES = PAGES * PAGE_BYTES - DATA_AT;

// Types and instructions, under their names in the specification.
const I32 = 0x7f;
const I64 = 0x7e;
const EMPTY = 0x40;
const BLOCK = 0x02;
const LOOP = 0x03;
const END = 0x0b;
const BR = 0x0c;
const BR_IF = 0x0d;
const LOCAL_GET = 0x20;
const LOCAL_SET = 0x21;
const I64_LOAD = 0x29;
const I32_LOAD8_U = 0x2d;
const I32_CONST = 0x41;
const I64_CONST = 0x42;
const I32_GT_U = 0x4b;
const I32_GE_U = 0x4f;
const I32_ADD = 0x6a;
const I32_AND = 0x71;
const I32_XOR = 0x73;
const I32_SHL = 0x74;
const I64_XOR = 0x85;
const I64_SHR_U = 0x88;
const I32_WRAP_I64 = 0xa7;

// Parameters and the one local of the function.
const CRC = 0;
const AT = 1;
const UNTIL = 2;
const WORD = 3;

/** LEB128. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A small constant, not negative. */
function constant(value: number): number[] {
  return value < 64 ? [value] : [(value & 0x7f) | 0x80, value >>> 7];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

/** table[index on the stack] */
function entry(table: number): number[] {
  return [I32_CONST, ...constant(3), I32_SHL, I64_LOAD, 3, ...unsigned(table * TABLE_BYTES)];
}

/** What the n-th byte of the word adds: it has seven minus n bytes behind it. */
function sliced(byte: number): number[] {
  const shifted = byte === 0 ? [] : [I64_CONST, ...constant(8 * byte), I64_SHR_U];
  return [
    LOCAL_GET,
    WORD,
    ...shifted,
    I32_WRAP_I64,
    I32_CONST,
    ...constant(255),
    I32_AND,
    ...entry(7 - byte),
  ];
}

/** (crc: i64, at: i32, until: i32) -> i64 */
function code(): number[] {
  const words = [
    ...[LOCAL_GET, AT, I32_CONST, ...constant(8), I32_ADD, LOCAL_GET, UNTIL, I32_GT_U, BR_IF, 1],
    ...[LOCAL_GET, CRC, LOCAL_GET, AT, I64_LOAD, 0, 0, I64_XOR, LOCAL_SET, WORD],
    ...sliced(0),
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((byte) => [...sliced(byte), I64_XOR]),
    ...[LOCAL_SET, CRC, LOCAL_GET, AT, I32_CONST, ...constant(8), I32_ADD, LOCAL_SET, AT, BR, 0],
  ];
  const bytes = [
    ...[LOCAL_GET, AT, LOCAL_GET, UNTIL, I32_GE_U, BR_IF, 1],
    ...[LOCAL_GET, CRC, I32_WRAP_I64, LOCAL_GET, AT, I32_LOAD8_U, 0, 0, I32_XOR],
    ...[I32_CONST, ...constant(255), I32_AND, ...entry(0)],
    ...[LOCAL_GET, CRC, I64_CONST, ...constant(8), I64_SHR_U, I64_XOR, LOCAL_SET, CRC],
    ...[LOCAL_GET, AT, I32_CONST, ...constant(1), I32_ADD, LOCAL_SET, AT, BR, 0],
  ];
  const repeated = (body: readonly number[]) => [BLOCK, EMPTY, LOOP, EMPTY, ...body, END, END];
  return [1, 1, I64, ...repeated(words), ...repeated(bytes), LOCAL_GET, CRC, END];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const body = code();
  const name = (text: string) => [text.length, ...Buffer.from(text)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 3, I64, I32, I32, 1, I64]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, PAGES]),
    ...section(7, [2, ...name("memory"), 2, 0, ...name("crc"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly crc: (crc: bigint, at: number, until: number) => bigint;
}

/** Goes on with a CRC, neither inverted before nor after. */
export type CrcStep = (crc: bigint, bytes: Uint8Array) => bigint;

/** `polynomial`: reflected. */
export function crcStep(polynomial: bigint): CrcStep {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()));
  const { memory, crc: run } = instance.exports as unknown as Exports;
  fillTables(new BigUint64Array(memory.buffer, 0, 8 * 256), polynomial);
  const data = new Uint8Array(memory.buffer, DATA_AT);
  return (crc, bytes) => {
    let result = crc;
    for (let at = 0; at < bytes.length; at += DATA_BYTES) {
      const piece = at === 0 && bytes.length <= DATA_BYTES ? bytes : bytes.subarray(at, at + DATA_BYTES);
      data.set(piece);
      result = BigInt.asUintN(64, run(result, DATA_AT, DATA_AT + piece.length));
    }
    return result;
  };
}

function fillTables(tables: BigUint64Array, polynomial: bigint): void {
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ polynomial : crc >> 1n;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] as bigint;
    tables[at] = (before >> 8n) ^ (tables[Number(before & 0xffn)] as bigint);
  }
}
