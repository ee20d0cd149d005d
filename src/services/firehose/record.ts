/**
 * Records as they wait: those of one call lie in one chunk of bytes, a header and then each record behind its length.
 */
import type { Instant } from "../../base/instant.ts";

/** Where a record of a Kinesis stream lay. */
export interface KinesisPlace {
  readonly shardId: string;
  readonly partitionKey: string;
  readonly sequenceNumber: string;
  /** Which of the records that were packed into one. */
  readonly subsequenceNumber: number;
}

export interface DeliveryRecord {
  readonly data: Uint8Array;
  /** When it arrived, about. */
  readonly at: Instant;
  readonly kinesis?: KinesisPlace | undefined;
}

interface Header {
  /** One for all, or each its own. */
  readonly at: Instant | readonly Instant[];
  readonly kinesis?: readonly (KinesisPlace | undefined)[];
}

const LENGTH_BYTES = 4;

export function encodeChunk(records: readonly DeliveryRecord[]): Uint8Array {
  const first = records[0]?.at ?? (0 as Instant);
  const at = records.every((record) => record.at === first) ? first : records.map((record) => record.at);
  const placed = records.some(({ kinesis }) => kinesis !== undefined);
  const kinesis = placed ? { kinesis: records.map((record) => record.kinesis) } : {};
  const header = Buffer.from(JSON.stringify({ at, ...kinesis } satisfies Header));
  let size = LENGTH_BYTES + header.length;
  for (const { data } of records) size += LENGTH_BYTES + data.length;
  const chunk = Buffer.allocUnsafe(size);
  chunk.writeUInt32LE(header.length, 0);
  chunk.set(header, LENGTH_BYTES);
  let end = LENGTH_BYTES + header.length;
  for (const { data } of records) {
    chunk.writeUInt32LE(data.length, end);
    chunk.set(data, end + LENGTH_BYTES);
    end += LENGTH_BYTES + data.length;
  }
  return chunk;
}

export function decodeChunk(bytes: Uint8Array): DeliveryRecord[] {
  const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let begin = LENGTH_BYTES + chunk.readUInt32LE(0);
  const { at, kinesis } = JSON.parse(chunk.toString("utf8", LENGTH_BYTES, begin)) as Header;
  const records: DeliveryRecord[] = [];
  while (begin < chunk.length) {
    const end = begin + LENGTH_BYTES + chunk.readUInt32LE(begin);
    const each = typeof at === "number" ? at : (at[records.length] as Instant);
    const place = kinesis?.[records.length] ?? undefined;
    const data = chunk.subarray(begin + LENGTH_BYTES, end);
    records.push({ data, at: each, ...(place !== undefined && { kinesis: place }) });
    begin = end;
  }
  return records;
}
