/** Parts of objects: the records that begin in them. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ScanRange.html */
import type { InputSerialization, ScanRange } from "../../../gen/s3.ts";
import { selectError } from "./errors.ts";

export interface Scan {
  /** First byte (inclusive) in which a record may begin. */
  readonly start: number;
  /** Last byte (inclusive) in which one may. */
  readonly end: number;
  /** What ends a record. */
  readonly delimiter: Buffer;
}

/** Throws InvalidScanRange, and UnsupportedScanRangeInput for what cannot be begun in its middle. */
export function scanOf(range: ScanRange, input: InputSerialization, size: number): Scan {
  const { CSV, JSON: json, CompressionType } = input;
  const plain = CompressionType === undefined || CompressionType === "NONE";
  const splittable = json?.Type === "LINES" || (CSV !== undefined && CSV.AllowQuotedRecordDelimiter !== true);
  const { Start, End } = range;
  const fromEnd = Start === undefined && End !== undefined;
  const start = fromEnd ? Math.max(0, size - End) : (Start ?? 0);
  const end = fromEnd ? size - 1 : (End ?? size - 1);
  if (start < 0 || end < start || (Start === undefined && End === undefined))
    throw selectError("InvalidScanRange");
  const headed = CSV?.FileHeaderInfo === "USE" || CSV?.FileHeaderInfo === "IGNORE";
  if (!plain || !splittable || (headed && start > 0)) throw selectError("UnsupportedScanRangeInput");
  return { start, end, delimiter: Buffer.from(CSV?.RecordDelimiter ?? "\n") };
}

/** Where reading begins: the byte before the range tells whether a record begins with the range. */
export function readFrom({ start, delimiter }: Scan): number {
  return Math.max(0, start - delimiter.length);
}

/** Of an object's bytes from {@link readFrom} on, the records that begin in the range, to their ends. */
export async function* scanned(body: AsyncIterable<Uint8Array>, scan: Scan): AsyncGenerator<Uint8Array> {
  const { end, delimiter } = scan;
  let offset = readFrom(scan);
  let inside = scan.start === 0;
  let held: Uint8Array = new Uint8Array(0);
  for await (const piece of body) {
    let bytes = Buffer.concat([held, piece]);
    if (!inside) {
      const first = bytes.indexOf(delimiter);
      const dropped = first < 0 ? Math.max(0, bytes.length - delimiter.length + 1) : first + delimiter.length;
      bytes = bytes.subarray(dropped);
      offset += dropped;
      inside = first >= 0;
      if (inside && offset > end) return;
    }
    const last = inside ? endOfLast(bytes, offset, scan) : undefined;
    if (last !== undefined) {
      yield bytes.subarray(0, last);
      return;
    }
    const kept = inside ? Math.min(bytes.length, delimiter.length - 1) : bytes.length;
    if (bytes.length > kept) yield bytes.subarray(0, bytes.length - kept);
    offset += bytes.length - kept;
    held = bytes.subarray(bytes.length - kept);
  }
  if (inside && held.length > 0) yield held;
}

/** Behind the first record end after which no record may begin any more; undefined: not yet. */
function endOfLast(bytes: Buffer, offset: number, { end, delimiter }: Scan): number | undefined {
  for (let from = Math.max(0, end + 1 - delimiter.length - offset); ; from++) {
    const found = bytes.indexOf(delimiter, from);
    if (found < 0) return undefined;
    if (offset + found + delimiter.length > end) return found + delimiter.length;
    from = found;
  }
}
