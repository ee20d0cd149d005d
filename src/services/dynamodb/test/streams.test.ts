import assert from "node:assert/strict";
import { test } from "node:test";
import { type _Record, DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import { refusal, SIMPLE, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";
const key = (p: string) => ({ p: { S: p } });
const StreamSpecification = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" as const };

interface StreamWorld extends TableWorld {
  readonly streams: DynamoDBStreams;
  readonly StreamArn: string;
}

async function startStream(
  view: "NEW_AND_OLD_IMAGES" | "KEYS_ONLY" | "NEW_IMAGE" | "OLD_IMAGE" = "NEW_AND_OLD_IMAGES",
) {
  const t = await startTable(SIMPLE, { StreamSpecification: { StreamEnabled: true, StreamViewType: view } });
  const { Table } = await t.db.describeTable({ TableName });
  const made: StreamWorld = {
    ...t,
    streams: t.world.sdk(DynamoDBStreams),
    StreamArn: Table?.LatestStreamArn ?? "",
  };
  return made;
}

async function shardsOf({ streams, StreamArn }: StreamWorld) {
  return (await streams.describeStream({ StreamArn })).StreamDescription?.Shards ?? [];
}

/** All records, shard by shard. */
async function records(t: StreamWorld): Promise<_Record[]> {
  const found: _Record[] = [];
  for (const { ShardId } of await shardsOf(t)) {
    const { ShardIterator } = await t.streams.getShardIterator({
      StreamArn: t.StreamArn,
      ShardId,
      ShardIteratorType: "TRIM_HORIZON",
    });
    found.push(...((await t.streams.getRecords({ ShardIterator })).Records ?? []));
  }
  return found;
}

test("a stream tells each change in order, with both images", async () => {
  await using t = await startStream();
  const { db } = t;
  await db.putItem({ TableName, Item: { ...key("a"), n: { N: "1" }, b: { B: new Uint8Array([3]) } } });
  await db.putItem({ TableName, Item: { ...key("a"), n: { N: "1.0" }, b: { B: new Uint8Array([3]) } } });
  await db.updateItem({
    TableName,
    Key: key("a"),
    UpdateExpression: "SET n = :n REMOVE b",
    ExpressionAttributeValues: { ":n": { N: "2" } },
  });
  await db.deleteItem({ TableName, Key: key("a") });
  await db.deleteItem({ TableName, Key: key("a") }); // nothing there
  const told = await records(t);
  const before = { ...key("a"), n: { N: "1" }, b: { B: new Uint8Array([3]) } };
  const after = { ...key("a"), n: { N: "2" } };
  assert.deepEqual(
    told.map(({ eventName, dynamodb }) => [
      eventName,
      dynamodb?.Keys,
      dynamodb?.OldImage,
      dynamodb?.NewImage,
    ]),
    [
      ["INSERT", key("a"), undefined, before],
      ["MODIFY", key("a"), before, after],
      ["REMOVE", key("a"), after, undefined],
    ],
  );
  const [first] = told;
  assert.equal(first?.eventSource, "aws:dynamodb");
  assert.equal(first?.awsRegion, "us-east-1");
  assert.equal(first?.dynamodb?.StreamViewType, "NEW_AND_OLD_IMAGES");
  assert.equal(first?.dynamodb?.SizeBytes, 2 + 7);
  const numbers = told.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? "");
  assert.deepEqual(numbers, [...numbers].sort());
});

test("the view type decides which images are told", async () => {
  for (const [view, images] of [
    ["KEYS_ONLY", [undefined, undefined]],
    ["NEW_IMAGE", [undefined, { ...key("a"), n: { N: "2" } }]],
    ["OLD_IMAGE", [{ ...key("a"), n: { N: "1" } }, undefined]],
  ] as const) {
    await using t = await startStream(view);
    for (const n of ["1", "2"]) await t.db.putItem({ TableName, Item: { ...key("a"), n: { N: n } } });
    const record = (await records(t))[1];
    assert.deepEqual([record?.dynamodb?.OldImage, record?.dynamodb?.NewImage], images, view);
  }
});

test("iterators begin where they are asked to, and expire", async () => {
  await using t = await startStream();
  const { db, streams, StreamArn } = t;
  await db.putItem({ TableName, Item: key("a") });
  const ShardId = (await shardsOf(t))[0]?.ShardId ?? "";
  const iterator = async (
    ShardIteratorType: "LATEST" | "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER",
    SequenceNumber?: string,
  ) =>
    (await streams.getShardIterator({ StreamArn, ShardId, ShardIteratorType, SequenceNumber })).ShardIterator;
  const names = async (ShardIterator: string | undefined) =>
    ((await streams.getRecords({ ShardIterator })).Records ?? []).map(
      ({ dynamodb }) => dynamodb?.Keys?.["p"]?.S,
    );
  const latest = await iterator("LATEST");
  assert.deepEqual(await names(latest), []);
  await db.putItem({ TableName, Item: key("b") });
  assert.deepEqual(await names(latest), ["b"]);
  const first = (await records(t))[0]?.dynamodb?.SequenceNumber;
  assert.deepEqual(await names(await iterator("AT_SEQUENCE_NUMBER", first)), ["a", "b"]);
  assert.deepEqual(await names(await iterator("AFTER_SEQUENCE_NUMBER", first)), ["b"]);
  const next = (
    await streams.getRecords({ ShardIterator: await iterator("AT_SEQUENCE_NUMBER", first), Limit: 1 })
  ).NextShardIterator;
  assert.deepEqual(await names(next), ["b"]);
  await t.advance(15 * 60 + 1);
  assert.match(await refusal(names(latest)), /^ExpiredIteratorException: /);
  assert.match(await refusal(streams.getRecords({ ShardIterator: "nonsense" })), /^ValidationException: /);
});

test("shards give way to children, and records are gone after a day", async () => {
  await using t = await startStream();
  const { db } = t;
  for (const p of ["a", "b", "c"]) {
    await db.putItem({ TableName, Item: key(p) });
    await t.advance(4 * 3_600);
  }
  const shards = await shardsOf(t);
  assert.equal(shards.length, 3);
  assert.deepEqual(
    shards.map((shard) => shard.ParentShardId),
    [undefined, shards[0]?.ShardId, shards[1]?.ShardId],
  );
  assert.deepEqual(
    shards.map((shard) => shard.SequenceNumberRange?.EndingSequenceNumber !== undefined),
    [true, true, false],
  );
  assert.equal((await records(t)).length, 3);
  await t.advance(13 * 3_600);
  assert.deepEqual(
    (await records(t)).map(({ dynamodb }) => dynamodb?.Keys?.["p"]?.S),
    ["b", "c"],
  );
});

test("a stream can be disabled, read for a day more, and enabled anew", async () => {
  await using t = await startStream();
  const { db, streams, StreamArn, world } = t;
  await db.putItem({ TableName, Item: key("a") });
  await t.advance(1);
  await db.updateTable({ TableName, StreamSpecification: { StreamEnabled: false } });
  await world.idle();
  await db.putItem({ TableName, Item: key("b") });
  assert.equal((await records(t)).length, 1);
  const { StreamDescription } = await streams.describeStream({ StreamArn });
  assert.equal(StreamDescription?.StreamStatus, "DISABLED");
  await t.advance(1);
  await db.updateTable({ TableName, StreamSpecification });
  await world.idle();
  assert.equal((await streams.listStreams({ TableName })).Streams?.length, 2);
  assert.match(
    await refusal(db.updateTable({ TableName, StreamSpecification })),
    /already has an enabled stream/,
  );
  await t.advance(25 * 3_600);
  assert.equal((await streams.listStreams({ TableName })).Streams?.length, 1);
  assert.match(await refusal(streams.describeStream({ StreamArn })), /^ResourceNotFoundException: /);
});

test("items expire by the clock, and the stream says who deleted them", async () => {
  await using t = await startStream();
  const { db, world } = t;
  const at = Math.floor(world.clock.now().getTime() / 1_000);
  const expiring = (p: string, seconds: number) => ({ ...key(p), ttl: { N: String(at + seconds) } });
  await db.putItem({ TableName, Item: expiring("early", 10) });
  const spec = { Enabled: true, AttributeName: "ttl" };
  await db.updateTimeToLive({ TableName, TimeToLiveSpecification: spec });
  await world.idle();
  assert.deepEqual((await db.describeTimeToLive({ TableName })).TimeToLiveDescription, {
    TimeToLiveStatus: "ENABLED",
    AttributeName: "ttl",
  });
  assert.match(
    await refusal(db.updateTimeToLive({ TableName, TimeToLiveSpecification: spec })),
    /^ValidationException: TimeToLive is already enabled$/,
  );
  await db.putItem({ TableName, Item: expiring("late", 100) });
  await db.putItem({ TableName, Item: expiring("changed", 10) });
  await db.putItem({ TableName, Item: expiring("changed", 1_000) });
  await db.putItem({ TableName, Item: { ...key("text"), ttl: { S: "soon" } } });
  const names = async () => ((await db.scan({ TableName })).Items ?? []).map((item) => item["p"]?.S).sort();
  await t.advance(10);
  assert.deepEqual(await names(), ["changed", "late", "text"]);
  await t.advance(90);
  assert.deepEqual(await names(), ["changed", "text"]);
  const removed = (await records(t)).filter((record) => record.eventName === "REMOVE");
  assert.equal(removed.length, 2);
  assert.deepEqual(removed[0]?.userIdentity, { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" });
});
