import assert from "node:assert/strict";
import test from "node:test";
import { bytes, contents, refusal, STREAM_ARN, startStream, textOf } from "./fixtures.ts";

const SHARD = "shardId-000000000000";

test("records come back in their order, with growing sequence numbers", async () => {
  await using at = await startStream();
  const one = await at.kinesis.putRecord({ StreamName: "events", Data: bytes("a"), PartitionKey: "k" });
  const two = await at.kinesis.putRecord({ StreamARN: STREAM_ARN, Data: bytes("b"), PartitionKey: "k" });
  assert.equal(one.ShardId, SHARD);
  assert.match(one.SequenceNumber ?? "", /^49\d{54}$/);
  assert.ok(BigInt(one.SequenceNumber ?? 0) < BigInt(two.SequenceNumber ?? 0));
  assert.deepEqual(await contents(at.kinesis), ["a", "b"]);
});

test("iterators of all kinds begin where they say", async () => {
  await using at = await startStream();
  const put = (text: string) =>
    at.kinesis.putRecord({ StreamName: "events", Data: bytes(text), PartitionKey: "k" });
  await put("a");
  await at.advance(10);
  const b = await put("b");
  const second = new Date(at.world.clock.now());
  const read = async (ShardIteratorType: never, more: object = {}) => {
    await at.advance(1);
    const { ShardIterator } = await at.kinesis.getShardIterator({
      ...{ StreamName: "events", ShardId: SHARD, ShardIteratorType },
      ...more,
    });
    const { Records = [] } = await at.kinesis.getRecords({ ShardIterator });
    return Records.map(({ Data }) => textOf(Data)).join("");
  };
  const StartingSequenceNumber = b.SequenceNumber;
  assert.equal(await read("TRIM_HORIZON" as never), "ab");
  assert.equal(await read("LATEST" as never), "");
  assert.equal(await read("AT_SEQUENCE_NUMBER" as never, { StartingSequenceNumber }), "b");
  assert.equal(await read("AFTER_SEQUENCE_NUMBER" as never, { StartingSequenceNumber }), "");
  assert.equal(await read("AT_TIMESTAMP" as never, { Timestamp: second }), "b");
  assert.equal(
    await refusal(read("TRIM_HORIZON" as never, { StartingSequenceNumber })),
    "InvalidArgumentException: Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and " +
      "StartingSequenceNumber or (2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. " +
      "Request specified TRIM_HORIZON and also a StartingSequenceNumber.",
  );
});

test("an iterator is good for five minutes", async () => {
  await using at = await startStream();
  const { ShardIterator } = await at.kinesis.getShardIterator({
    ...{ StreamName: "events", ShardId: SHARD, ShardIteratorType: "TRIM_HORIZON" },
  });
  await at.advance(301);
  assert.match(
    await refusal(at.kinesis.getRecords({ ShardIterator })),
    /^ExpiredIteratorException: Iterator expired\./,
  );
});

test("a shard takes a thousand records and a MiB in a second", async () => {
  await using at = await startStream();
  const records = (count: number, size: number) =>
    Array.from({ length: count }, (_, n) => ({ Data: new Uint8Array(size), PartitionKey: String(n) }));
  const put = (count: number, size: number) =>
    at.kinesis.putRecords({ StreamName: "events", Records: records(count, size) });
  assert.equal((await put(500, 1)).FailedRecordCount, 0);
  assert.equal((await put(500, 1)).FailedRecordCount, 0);
  const { FailedRecordCount, Records = [] } = await put(1, 1);
  assert.equal(FailedRecordCount, 1);
  assert.deepEqual(Records[0], {
    ErrorCode: "ProvisionedThroughputExceededException",
    ErrorMessage: `Rate exceeded for shard ${SHARD} in stream events under account 000000000000.`,
  });
  await at.advance(1);
  assert.equal((await put(11, 100_000)).FailedRecordCount, 1);
});

test("a shard is read five times a second", async () => {
  await using at = await startStream();
  const { ShardIterator } = await at.kinesis.getShardIterator({
    ...{ StreamName: "events", ShardId: SHARD, ShardIteratorType: "TRIM_HORIZON" },
  });
  for (let n = 0; n < 5; n++) await at.kinesis.getRecords({ ShardIterator });
  assert.match(
    await refusal(at.kinesis.getRecords({ ShardIterator })),
    /^ProvisionedThroughputExceededException/,
  );
  await at.advance(1);
  await at.kinesis.getRecords({ ShardIterator });
});

test("records are gone after the retention period, and longer kept when it was increased", async () => {
  await using at = await startStream();
  await at.kinesis.putRecord({ StreamName: "events", Data: bytes("a"), PartitionKey: "k" });
  await at.kinesis.increaseStreamRetentionPeriod({ StreamName: "events", RetentionPeriodHours: 48 });
  await at.advance(25 * 3600);
  assert.deepEqual(await contents(at.kinesis), ["a"]);
  await at.advance(24 * 3600);
  assert.deepEqual(await contents(at.kinesis), []);
});

test("a hash key outside the ring is refused", async () => {
  await using at = await startStream();
  const put = at.kinesis.putRecord({
    ...{ StreamName: "events", Data: bytes("a"), PartitionKey: "k" },
    ExplicitHashKey: String(2n ** 128n),
  });
  assert.equal(
    await refusal(put),
    "InvalidArgumentException: Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. " +
      "Specified value was 340282366920938463463374607431768211456",
  );
});
