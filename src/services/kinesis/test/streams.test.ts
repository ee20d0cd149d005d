import assert from "node:assert/strict";
import test from "node:test";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { bytes, refusal, STREAM_ARN, startStream } from "./fixtures.ts";

test("a stream is described, listed and deleted", async () => {
  await using at = await startStream({ ShardCount: 2, Tags: { a: "1" } });
  const { StreamDescription: told } = await at.kinesis.describeStream({ StreamName: "events" });
  assert.equal(told?.StreamStatus, "ACTIVE");
  assert.equal(told?.StreamARN, STREAM_ARN);
  assert.deepEqual(
    told?.Shards?.map(({ HashKeyRange }) => HashKeyRange?.StartingHashKey),
    ["0", "170141183460469231731687303715884105728"],
  );
  assert.equal(
    await refusal(at.kinesis.createStream({ StreamName: "events", ShardCount: 1 })),
    "ResourceInUseException: Stream events under account 000000000000 already exists.",
  );
  assert.deepEqual((await at.kinesis.listTagsForStream({ StreamName: "events" })).Tags, [
    { Key: "a", Value: "1" },
  ]);
  await at.kinesis.deleteStream({ StreamName: "events" });
  await at.world.idle();
  assert.equal(
    await refusal(at.kinesis.describeStream({ StreamName: "events" })),
    "ResourceNotFoundException: Stream events under account 000000000000 not found.",
  );
});

test("a resource policy lets another account put records", async () => {
  await using at = await startStream();
  const other = at.world.sdk(Kinesis, { account: "111111111111" });
  const put = () => other.putRecord({ StreamARN: STREAM_ARN, Data: bytes("a"), PartitionKey: "k" });
  assert.match(await refusal(put()), /^AccessDeniedException/);
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        ...{ Effect: "Allow", Principal: { AWS: "111111111111" } },
        ...{ Action: "kinesis:PutRecord", Resource: STREAM_ARN },
      },
    ],
  });
  await at.kinesis.putResourcePolicy({ ResourceARN: STREAM_ARN, Policy });
  assert.equal((await put()).ShardId, "shardId-000000000000");
});

test("the mode can be changed twice in a day", async () => {
  await using at = await startStream();
  const change = async (StreamMode: "ON_DEMAND" | "PROVISIONED") => {
    await at.kinesis.updateStreamMode({ StreamARN: STREAM_ARN, StreamModeDetails: { StreamMode } });
    await at.world.idle();
  };
  await change("ON_DEMAND");
  await change("PROVISIONED");
  assert.match(await refusal(change("ON_DEMAND")), /^LimitExceededException/);
  await at.advance(24 * 3600);
  await change("ON_DEMAND");
});

test("retention periods are refused in AWS's words", async () => {
  await using at = await startStream();
  assert.equal(
    await refusal(
      at.kinesis.decreaseStreamRetentionPeriod({ StreamName: "events", RetentionPeriodHours: 48 }),
    ),
    "InvalidArgumentException: Requested retention period (48 hours) for stream events can not be longer than " +
      "existing retention period (24 hours). Use IncreaseRetentionPeriod API.",
  );
  assert.match(
    await refusal(
      at.kinesis.increaseStreamRetentionPeriod({ StreamName: "events", RetentionPeriodHours: 9_000 }),
    ),
    /Maximum allowed retention period is 8760 hours/,
  );
});

test("what AWS has reserved is refused, and an iterator belongs to its stream", async () => {
  await using at = await startStream();
  const StreamId = "abcdefghijklmnopqrst-abc";
  assert.equal(
    await refusal(at.kinesis.listTagsForResource({ ResourceARN: STREAM_ARN, StreamId })),
    "InvalidArgumentException: StreamId is reserved for future use.",
  );
  const { ShardIterator } = await at.kinesis.getShardIterator({
    ...{ StreamName: "events", ShardId: "shardId-000000000000", ShardIteratorType: "LATEST" },
  });
  const get = at.kinesis.getRecords({ ShardIterator, StreamARN: STREAM_ARN.replace("events", "others") });
  assert.equal(await refusal(get), "InvalidArgumentException: Invalid ShardIterator.");
});
