import assert from "node:assert/strict";
import test from "node:test";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { refusal, startTable } from "./fixtures.ts";

const StreamArn = "arn:aws:kinesis:us-east-1:000000000000:stream/changes";
const TableName = "tab";

async function startDestination() {
  const at = await startTable();
  const kinesis = at.world.sdk(Kinesis);
  await kinesis.createStream({ StreamName: "changes", ShardCount: 1 });
  await at.world.idle();
  await at.db.enableKinesisStreamingDestination({ TableName, StreamArn });
  await at.world.idle();
  const records = async () => {
    const ShardId = "shardId-000000000000";
    const { ShardIterator } = await kinesis.getShardIterator({
      ...{ StreamARN: StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" },
    });
    const { Records = [] } = await kinesis.getRecords({ ShardIterator });
    return Records.map(({ Data }) => JSON.parse(Buffer.from(Data ?? []).toString()));
  };
  const status = async () => {
    const told = await at.db.describeKinesisStreamingDestination({ TableName });
    return told.KinesisDataStreamDestinations?.map(({ DestinationStatus }) => DestinationStatus);
  };
  return { ...at, kinesis, records, status };
}

test("changes go to the stream in their order, as AWS writes them", async () => {
  await using at = await startDestination();
  const Item = { p: { S: "k" }, n: { N: "1" } };
  await at.db.putItem({ TableName, Item });
  await at.db.deleteItem({ TableName, Key: { p: { S: "k" } } });
  await at.world.idle();
  const [first, second, ...others] = await at.records();
  assert.equal(others.length, 0);
  assert.match(first.eventID, /^[0-9a-f-]{36}$/);
  assert.deepEqual(
    { ...first, eventID: "" },
    {
      ...{ awsRegion: "us-east-1", eventID: "", eventName: "INSERT", userIdentity: null },
      ...{ recordFormat: "application/json", tableName: TableName, eventSource: "aws:dynamodb" },
      dynamodb: {
        ApproximateCreationDateTime: at.world.clock.now().getTime(),
        Keys: { p: { S: "k" } },
        NewImage: Item,
        SizeBytes: 7,
        ApproximateCreationDateTimePrecision: "MILLISECOND",
      },
    },
  );
  assert.deepEqual([second.eventName, second.dynamodb.OldImage], ["REMOVE", Item]);
});

test("a stream that has no room gets the changes later, in their order", async () => {
  await using at = await startDestination();
  const Records = Array.from({ length: 500 }, (_, n) => ({
    Data: Buffer.from("x"),
    PartitionKey: String(n),
  }));
  for (let n = 0; n < 2; n++) await at.kinesis.putRecords({ StreamARN: StreamArn, Records });
  await at.db.putItem({ TableName, Item: { p: { S: "a" } } });
  await at.db.putItem({ TableName, Item: { p: { S: "b" } } });
  await at.world.idle();
  await at.advance(2);
  const { ShardIterator } = await at.kinesis.getShardIterator({
    ...{ StreamARN: StreamArn, ShardId: "shardId-000000000000", ShardIteratorType: "TRIM_HORIZON" },
  });
  const { Records: read = [] } = await at.kinesis.getRecords({ ShardIterator });
  const last = read.slice(1_000).map(({ Data }) => JSON.parse(Buffer.from(Data ?? []).toString()));
  assert.deepEqual(
    last.map(({ dynamodb }) => dynamodb.Keys.p.S),
    ["a", "b"],
  );
});

test("a destination is enabled once, changed and disabled", async () => {
  await using at = await startDestination();
  assert.deepEqual(await at.status(), ["ACTIVE"]);
  assert.equal(
    await refusal(at.db.enableKinesisStreamingDestination({ TableName, StreamArn })),
    "ValidationException: Table is not in a valid state to enable Kinesis Streaming Destination: " +
      "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.",
  );
  await at.db.updateKinesisStreamingDestination({
    ...{ TableName, StreamArn },
    UpdateKinesisStreamingConfiguration: { ApproximateCreationDateTimePrecision: "MICROSECOND" },
  });
  await at.world.idle();
  await at.db.putItem({ TableName, Item: { p: { S: "a" } } });
  await at.world.idle();
  const [record] = await at.records();
  assert.equal(record.dynamodb.ApproximateCreationDateTime, at.world.clock.now().getTime() * 1_000);
  await at.db.disableKinesisStreamingDestination({ TableName, StreamArn });
  await at.world.idle();
  assert.deepEqual(await at.status(), ["DISABLED"]);
  await at.db.putItem({ TableName, Item: { p: { S: "b" } } });
  await at.world.idle();
  assert.equal((await at.records()).length, 1);
});

test("contributor insights have rules for partition keys", async () => {
  await using at = await startTable();
  await at.db.updateContributorInsights({ TableName, ContributorInsightsAction: "ENABLE" });
  await at.world.idle();
  const told = await at.db.describeContributorInsights({ TableName });
  assert.equal(told.ContributorInsightsStatus, "ENABLED");
  assert.deepEqual(
    told.ContributorInsightsRuleList?.map((rule) => rule.replace(/-\d+$/, "")),
    ["DynamoDBContributorInsights-PKC-tab", "DynamoDBContributorInsights-PKT-tab"],
  );
  const { ContributorInsightsSummaries } = await at.db.listContributorInsights({});
  assert.equal(ContributorInsightsSummaries?.[0]?.TableName, TableName);
});
