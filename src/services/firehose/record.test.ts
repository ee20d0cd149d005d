import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../base/instant.ts";
import { type DeliveryRecord, decodeChunk, encodeChunk } from "./record.ts";

const record = (text: string, at: number, shardId?: string): DeliveryRecord => ({
  data: Buffer.from(text),
  at: instant(at),
  ...(shardId !== undefined && {
    kinesis: { shardId, partitionKey: "k", sequenceNumber: "1", subsequenceNumber: 0 },
  }),
});

const CHUNKS: readonly [what: string, records: readonly DeliveryRecord[]][] = [
  ["records of one call", [record("one", 5), record("", 5), record("drei", 5)]],
  ["records of their own times", [record("one", 5), record("two", 6)]],
  ["records of Kinesis", [record("ä", 5, "shard-1"), record("b", 5), record("c", 7, "shard-2")]],
];
for (const [what, records] of CHUNKS)
  test(`${what} come out as they went in`, () => {
    const padded = Buffer.concat([Buffer.from("odd"), encodeChunk(records)]);
    const decoded = decodeChunk(padded.subarray(3));
    assert.deepEqual(
      decoded.map((each) => ({ ...each, data: Buffer.from(each.data) })),
      records,
    );
  });
