import assert from "node:assert/strict";
import test from "node:test";
import type { Shard } from "@aws-sdk/client-kinesis";
import { bytes, contents, refusal, startStream } from "./fixtures.ts";

const RING = 2n ** 128n;
const numbers = (shards: readonly Shard[] = []) =>
  shards.map(({ ShardId = "" }) => Number(ShardId.slice(-3)));

/** The ranges of shards leave nothing of the ring out and share nothing. */
function assertWhole(shards: readonly Shard[]): void {
  const ranges = shards
    .map(
      ({ HashKeyRange: range }) =>
        [BigInt(range?.StartingHashKey ?? 0), BigInt(range?.EndingHashKey ?? 0)] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  let next = 0n;
  for (const [start, end] of ranges) {
    assert.equal(start, next);
    next = end + 1n;
  }
  assert.equal(next, RING);
}

test("a split closes the parent; its records stay, and readers are told of the children", async () => {
  await using at = await startStream();
  await at.kinesis.putRecord({ StreamName: "events", Data: bytes("before"), PartitionKey: "k" });
  const half = String(RING / 2n);
  await at.kinesis.splitShard({
    ...{ StreamName: "events", ShardToSplit: "shardId-000000000000", NewStartingHashKey: half },
  });
  await at.world.idle();
  const { Shards = [] } = await at.kinesis.listShards({ StreamName: "events" });
  assert.deepEqual(numbers(Shards), [0, 1, 2]);
  assert.deepEqual(
    Shards.map((shard) => shard.ParentShardId),
    [undefined, Shards[0]?.ShardId, Shards[0]?.ShardId],
  );
  assert.ok(Shards[0]?.SequenceNumberRange?.EndingSequenceNumber !== undefined);
  assertWhole(Shards.slice(1));
  const put = await at.kinesis.putRecord({
    ...{ StreamName: "events", Data: bytes("after"), PartitionKey: "k", ExplicitHashKey: half },
  });
  assert.equal(put.ShardId, "shardId-000000000002");
  assert.deepEqual(await contents(at.kinesis), ["before"]);
  const { ShardIterator } = await at.kinesis.getShardIterator({
    ...{ StreamName: "events", ShardId: "shardId-000000000000", ShardIteratorType: "TRIM_HORIZON" },
  });
  const read = await at.kinesis.getRecords({ ShardIterator });
  assert.equal(read.NextShardIterator, undefined);
  assert.deepEqual(
    read.ChildShards?.map(({ ShardId }) => ShardId),
    ["shardId-000000000001", "shardId-000000000002"],
  );
});

test("a merge joins neighbours and no others", async () => {
  await using at = await startStream({ ShardCount: 3 });
  const merge = (one: number, other: number) =>
    at.kinesis.mergeShards({
      StreamName: "events",
      ShardToMerge: `shardId-00000000000${one}`,
      AdjacentShardToMerge: `shardId-00000000000${other}`,
    });
  assert.match(await refusal(merge(0, 2)), /are not an adjacent pair of shards eligible for merging$/);
  await merge(0, 1);
  await at.world.idle();
  const { Shards = [] } = await at.kinesis.listShards({
    StreamName: "events",
    ShardFilter: { Type: "AT_LATEST" },
  });
  assert.deepEqual(numbers(Shards), [2, 3]);
  assertWhole(Shards);
});

for (const [from, to] of [
  [2, 4],
  [4, 2],
  [2, 3],
  [3, 2],
  [4, 7],
] as const)
  test(`rescaling from ${from} to ${to} shards`, async () => {
    await using at = await startStream({ ShardCount: from });
    const answer = await at.kinesis.updateShardCount({
      ...{ StreamName: "events", TargetShardCount: to, ScalingType: "UNIFORM_SCALING" },
    });
    assert.deepEqual([answer.CurrentShardCount, answer.TargetShardCount], [from, to]);
    await at.world.idle();
    const { Shards = [] } = await at.kinesis.listShards({
      StreamName: "events",
      ShardFilter: { Type: "AT_LATEST" },
    });
    assert.equal(Shards.length, to);
    assertWhole(Shards);
  });

test("a stream does not more than double", async () => {
  await using at = await startStream({ ShardCount: 2 });
  const update = at.kinesis.updateShardCount({
    ...{ StreamName: "events", TargetShardCount: 5, ScalingType: "UNIFORM_SCALING" },
  });
  assert.equal(
    await refusal(update),
    "InvalidArgumentException: UpdateShardCount cannot scale up over double your current open shard count. " +
      "Current open shard count: 2. Target open shard count: 5",
  );
});

test("an on-demand stream splits a shard that is more than half used", async () => {
  await using at = await startStream({ StreamModeDetails: { StreamMode: "ON_DEMAND" } });
  const Records = Array.from({ length: 500 }, () => ({ Data: bytes("x"), PartitionKey: "same" }));
  await at.kinesis.putRecords({ StreamName: "events", Records });
  await at.kinesis.putRecords({ StreamName: "events", Records });
  await at.advance(15 * 60);
  const { StreamDescriptionSummary: summary } = await at.kinesis.describeStreamSummary({
    StreamName: "events",
  });
  assert.equal(summary?.OpenShardCount, 5);
  const open = async () => {
    const { StreamDescriptionSummary } = await at.kinesis.describeStreamSummary({ StreamName: "events" });
    return StreamDescriptionSummary?.OpenShardCount;
  };
  await at.advance(10 * 24 * 3600);
  await at.kinesis.putRecords({ StreamName: "events", Records: Records.slice(0, 300) });
  await at.advance(29 * 24 * 3600);
  assert.equal(await open(), 5, "one of the two was busy within thirty days");
  await at.advance(2 * 24 * 3600);
  assert.equal(await open(), 4);
  const { Shards = [] } = await at.kinesis.listShards({
    StreamName: "events",
    ShardFilter: { Type: "AT_LATEST" },
  });
  assert.ok(Shards.some(({ AdjacentParentShardId }) => AdjacentParentShardId !== undefined));
});
