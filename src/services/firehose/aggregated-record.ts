/**
 * Records that the Kinesis Producer Library packed into one: a magic number, a Protocol Buffers message, and its MD5.
 * https://github.com/awslabs/amazon-kinesis-producer/blob/master/aggregation-format.md
 */
import { hash } from "node:crypto";

export interface UserRecord {
  readonly partitionKey: string;
  readonly data: Uint8Array;
}

const MAGIC = Buffer.from([0xf3, 0x89, 0x9a, 0xc2]);
const DIGEST_BYTES = 16;
const KEY_TABLE = 1;
const RECORDS = 3;
const KEY_INDEX = 1;
const DATA = 3;

/** The records in a record; undefined when it is one as it stands. */
export function userRecords(data: Uint8Array): readonly UserRecord[] | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length < MAGIC.length + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    return undefined;
  const message = bytes.subarray(MAGIC.length, -DIGEST_BYTES);
  if (!bytes.subarray(-DIGEST_BYTES).equals(hash("md5", message, "buffer"))) return undefined;
  const keys: string[] = [];
  const packed: Buffer[] = [];
  for (const { field, value } of fieldsOf(message)) {
    if (field === KEY_TABLE && typeof value !== "number") keys.push(value.toString());
    if (field === RECORDS && typeof value !== "number") packed.push(value);
  }
  return packed.map((record) => userRecord(record, keys));
}

function userRecord(record: Buffer, keys: readonly string[]): UserRecord {
  let [partitionKey, data] = ["", Buffer.alloc(0)];
  for (const { field, value } of fieldsOf(record)) {
    if (field === KEY_INDEX && typeof value === "number") partitionKey = keys[value] ?? "";
    if (field === DATA && typeof value !== "number") data = Buffer.from(value);
  }
  return { partitionKey, data };
}

interface Field {
  readonly field: number;
  /** A number, or what has a length. */
  readonly value: number | Buffer;
}

/** https://protobuf.dev/programming-guides/encoding/: only varints and what has a length occur here. */
function* fieldsOf(message: Buffer): IterableIterator<Field> {
  let at = 0;
  const varint = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = message[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const field = Math.floor(tag / 8);
    if (tag % 8 === 0) yield { field, value: varint() };
    else {
      const length = varint();
      yield { field, value: message.subarray(at, at + length) };
      at += length;
    }
  }
}
