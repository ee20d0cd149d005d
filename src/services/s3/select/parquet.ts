/**
 * Parquet: row group by row group, in which only the pages of the columns lie that a group has. The library is loaded
 * when the first such object is asked. https://docs.aws.amazon.com/AmazonS3/latest/userguide/selecting-content-from-objects.html
 */
import { gunzipSync } from "node:zlib";
import type { Compressors, RowGroup } from "hyparquet";
import type { ScanRange } from "../../../gen/s3.ts";
import { selectError } from "./errors.ts";
import { Timestamp } from "./timestamps.ts";
import { asValue } from "./values.ts";

/** Bytes `start` to `end` (exclusive) of an object. */
export type Slice = (start: number, end: number) => Promise<Uint8Array>;

/** Columns may be compressed with gzip or Snappy; the library knows Snappy itself. */
const COMPRESSORS: Compressors = {
  GZIP: (input) => gunzipSync(input),
};
const CODECS: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", "GZIP"]);

/** A row group larger than that is refused. https://docs.aws.amazon.com/AmazonS3/latest/userguide/selecting-content-from-objects.html */
const ROW_GROUP_BYTES_MAX = 512 * 1024 * 1024;

/** The rows of an object, one list for each row group. Throws ParquetParsingError and ParquetUnsupportedCompressionCodec. */
export async function* parquetRows(
  size: number,
  slice: Slice,
  range: ScanRange | undefined,
): AsyncGenerator<readonly unknown[]> {
  const { parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  const file = {
    byteLength: size,
    slice: async (start: number, end = size) => bufferOf(await slice(start, end)),
  };
  const metadata = await parsed(parquetMetadataAsync(file));
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    if (isIn(group, range, size)) {
      checkGroup(group);
      const options = { file, metadata, compressors: COMPRESSORS, rowStart, rowEnd };
      yield (await parsed(parquetReadObjects(options))).map(plain);
    }
    rowStart = rowEnd;
  }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function parsed<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw selectError("ParquetParsingError", error instanceof Error ? error.message : String(error));
  }
}

/** A group belongs to the range in which it begins. */
function isIn(group: RowGroup, range: ScanRange | undefined, size: number): boolean {
  if (range === undefined) return true;
  const { Start, End } = range;
  const start = Start === undefined && End !== undefined ? size - End : (Start ?? 0);
  const end = Start === undefined ? size - 1 : (End ?? size - 1);
  const [first] = group.columns;
  const begins = Number(first?.meta_data?.dictionary_page_offset ?? first?.meta_data?.data_page_offset ?? 0);
  return begins >= start && begins <= end;
}

function checkGroup(group: RowGroup): void {
  if (Number(group.total_byte_size) > ROW_GROUP_BYTES_MAX) throw selectError("OverMaxParquetBlockSize");
  for (const { meta_data: column } of group.columns)
    if (column !== undefined && !CODECS.has(column.codec))
      throw selectError("ParquetUnsupportedCompressionCodec");
}

/** As queries know values: instants are timestamps, bytes that are no text are base64. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return new Timestamp(value.getTime());
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return asValue(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
