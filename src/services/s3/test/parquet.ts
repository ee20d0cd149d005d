/** Writes a Parquet file by hand: columns of texts and whole numbers, one row group for each list of rows. */
import { gzipSync } from "node:zlib";

const I32 = 5;
const I64 = 6;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

type Field = readonly [id: number, type: number, value: unknown];

/** Thrift's compact protocol, as far as the metadata of a file needs it. */
function struct(fields: readonly Field[]): Buffer {
  const parts: Buffer[] = [];
  let last = 0;
  for (const [id, type, value] of fields) {
    parts.push(Buffer.from([((id - last) << 4) | type]), thrift(type, value));
    last = id;
  }
  return Buffer.concat([...parts, Buffer.from([0])]);
}

function thrift(type: number, value: unknown): Buffer {
  if (type === I32 || type === I64) return varint((value as number) * 2);
  if (type === BINARY) {
    const text = Buffer.from(value as string);
    return Buffer.concat([varint(text.length), text]);
  }
  if (type === STRUCT) return value as Buffer;
  const [element, items] = value as readonly [number, readonly unknown[]];
  const head = items.length < 15 ? Buffer.from([(items.length << 4) | element]) : Buffer.alloc(0);
  return Buffer.concat([head, ...items.map((item) => thrift(element, item))]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}

const INT64 = 2;
const BYTE_ARRAY = 6;

export interface ParquetTable {
  readonly names: readonly string[];
  /** Row groups of rows. */
  readonly groups: ReadonlyArray<ReadonlyArray<readonly (string | number)[]>>;
  readonly gzip?: boolean;
}

export function parquetFile({ names, groups, gzip = false }: ParquetTable): Buffer {
  const types = (groups[0]?.[0] ?? []).map((value) => (typeof value === "string" ? BYTE_ARRAY : INT64));
  const codec = gzip ? 2 : 0;
  const body: Buffer[] = [Buffer.from("PAR1")];
  let at = 4;
  const rowGroups = groups.map((rows) => {
    const columns = names.map((name, index) => {
      const plain = Buffer.concat(rows.map((row) => valueBytes(row[index] as string | number)));
      const bytes = gzip ? gzipSync(plain) : plain;
      const page = struct([
        [1, I32, 0],
        [2, I32, plain.length],
        [3, I32, bytes.length],
        [
          5,
          STRUCT,
          struct([
            [1, I32, rows.length],
            [2, I32, 0],
            [3, I32, 3],
            [4, I32, 3],
          ]),
        ],
      ]);
      const offset = at;
      body.push(page, bytes);
      at += page.length + bytes.length;
      const metadata = struct([
        [1, I32, types[index]],
        [2, LIST, [I32, [0]]],
        [3, LIST, [BINARY, [name]]],
        [4, I32, codec],
        [5, I64, rows.length],
        [6, I64, page.length + plain.length],
        [7, I64, page.length + bytes.length],
        [9, I64, offset],
      ]);
      return struct([
        [2, I64, offset],
        [3, STRUCT, metadata],
      ]);
    });
    return struct([
      [1, LIST, [STRUCT, columns]],
      [2, I64, 100],
      [3, I64, rows.length],
    ]);
  });
  const schema = [
    struct([
      [4, BINARY, "schema"],
      [5, I32, names.length],
    ]),
    ...names.map((name, index) =>
      struct([
        [1, I32, types[index]],
        [3, I32, 0],
        [4, BINARY, name],
        ...(types[index] === BYTE_ARRAY ? ([[6, I32, 0]] as const) : []),
      ]),
    ),
  ];
  const rows = groups.reduce((sum, group) => sum + group.length, 0);
  const footer = struct([
    [1, I32, 1],
    [2, LIST, [STRUCT, schema]],
    [3, I64, rows],
    [4, LIST, [STRUCT, rowGroups]],
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([...body, footer, length, Buffer.from("PAR1")]);
}

function valueBytes(value: string | number): Buffer {
  if (typeof value === "number") {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(value));
    return bytes;
  }
  const text = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text]);
}
