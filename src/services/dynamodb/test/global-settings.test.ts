/** Settings of global tables: which are the same in all replicas, and which one replica has for itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ApplicationAutoScaling } from "@aws-sdk/client-application-auto-scaling";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { refusal, SIMPLE, startTable } from "./fixtures.ts";

const TableName = "tab";
const OTHER = "eu-west-1";
const THIRD = "ap-south-1";
const PROVISIONED = {
  BillingMode: "PROVISIONED",
  ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
} as const;
const SCALED = {
  MinimumUnits: 5,
  MaximumUnits: 40,
  ScalingPolicyUpdate: { TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 } },
};

async function startGlobal(more: object = {}) {
  const t = await startTable(SIMPLE, more);
  const there = t.world.sdk(DynamoDB, { region: OTHER });
  const third = t.world.sdk(DynamoDB, { region: THIRD });
  return { ...t, there, third };
}

const create = (RegionName: string, settings: object = {}) => ({
  TableName,
  ReplicaUpdates: [{ Create: { RegionName, ...settings } }],
});
const described = async (db: DynamoDB) => (await db.describeTable({ TableName })).Table;

test("an index made in one replica is made and filled in all, and deleted in all", async () => {
  await using t = await startGlobal();
  const { db, there, third, world } = t;
  await db.putItem({ TableName, Item: { p: { S: "a" }, g: { S: "x" } } });
  await db.updateTable({
    TableName,
    ReplicaUpdates: [{ Create: { RegionName: OTHER } }, { Create: { RegionName: THIRD } }],
  });
  await world.idle();
  await there.updateTable({
    TableName,
    AttributeDefinitions: [{ AttributeName: "g", AttributeType: "S" }],
    GlobalSecondaryIndexUpdates: [
      {
        Create: {
          IndexName: "by-g",
          KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      },
    ],
  });
  await world.idle();
  await third.putItem({ TableName, Item: { p: { S: "b" }, g: { S: "x" } } });
  await world.idle();
  for (const each of [db, there, third]) {
    const { Items = [] } = await each.query({
      ...{ TableName, IndexName: "by-g", KeyConditionExpression: "g = :g" },
      ExpressionAttributeValues: { ":g": { S: "x" } },
    });
    assert.deepEqual(Items.map(({ p }) => p?.S).sort(), ["a", "b"]);
  }
  await db.updateTable({
    TableName,
    GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "by-g" } }],
  });
  await world.idle();
  for (const each of [db, there, third]) {
    const table = await described(each);
    assert.equal(table?.GlobalSecondaryIndexes, undefined);
    assert.deepEqual(table?.AttributeDefinitions, SIMPLE.AttributeDefinitions);
    assert.equal(table?.TableStatus, "ACTIVE");
  }
});

test("billing, time to live, table class and the most units on demand go to all; protection and tags do not", async () => {
  await using t = await startGlobal();
  const { db, there, world } = t;
  await db.updateTable(create(OTHER));
  await world.idle();
  await there.updateTable({
    TableName,
    OnDemandThroughput: { MaxReadRequestUnits: 7, MaxWriteRequestUnits: 9 },
    TableClass: "STANDARD_INFREQUENT_ACCESS",
    DeletionProtectionEnabled: true,
  });
  await world.idle();
  const table = await described(db);
  assert.deepEqual(table?.OnDemandThroughput, { MaxReadRequestUnits: 7, MaxWriteRequestUnits: 9 });
  assert.equal(table?.TableClassSummary?.TableClass, "STANDARD_INFREQUENT_ACCESS");
  assert.equal(table?.DeletionProtectionEnabled, false);
  await there.putItem({
    TableName,
    Item: { p: { S: "a" }, until: { N: String(t.world.clock.now().getTime() / 1_000 + 60) } },
  });
  await there.updateTimeToLive({
    TableName,
    TimeToLiveSpecification: { Enabled: true, AttributeName: "until" },
  });
  await world.idle();
  const { TimeToLiveDescription } = await db.describeTimeToLive({ TableName });
  assert.deepEqual(TimeToLiveDescription, { TimeToLiveStatus: "ENABLED", AttributeName: "until" });
  await t.advance(61);
  for (const each of [db, there]) assert.equal((await each.scan({ TableName })).Count, 0);
});

test("of two changes of a setting the later one stands everywhere, also where a Region was down", async () => {
  await using t = await startGlobal();
  const { db, there, world } = t;
  await db.updateTable(create(OTHER));
  await world.idle();
  world.faults.takeDown(OTHER);
  await db.updateTable({ TableName, OnDemandThroughput: { MaxReadRequestUnits: 3 } });
  await t.advance(5);
  await db.updateTable({ TableName, OnDemandThroughput: { MaxReadRequestUnits: 4 } });
  await world.idle();
  world.faults.bringBack(OTHER);
  await world.idle();
  assert.deepEqual((await described(there))?.OnDemandThroughput, { MaxReadRequestUnits: 4 });
  assert.equal((await described(there))?.TableStatus, "ACTIVE");
});

test("one replica's reads and table class are its own, and all know", async () => {
  await using t = await startGlobal();
  const { db, there, third, world } = t;
  await db.updateTable(create(OTHER, { OnDemandThroughputOverride: { MaxReadRequestUnits: 11 } }));
  await world.idle();
  await there.updateTable(create(THIRD));
  await world.idle();
  await third.updateTable({
    TableName,
    ReplicaUpdates: [{ Update: { RegionName: OTHER, TableClassOverride: "STANDARD_INFREQUENT_ACCESS" } }],
  });
  await world.idle();
  await db.updateTable({
    TableName,
    OnDemandThroughput: { MaxReadRequestUnits: 5, MaxWriteRequestUnits: 6 },
  });
  await world.idle();
  assert.deepEqual((await described(there))?.OnDemandThroughput, {
    MaxReadRequestUnits: 11,
    MaxWriteRequestUnits: 6,
  });
  assert.equal((await described(there))?.TableClassSummary?.TableClass, "STANDARD_INFREQUENT_ACCESS");
  assert.deepEqual((await described(third))?.OnDemandThroughput, {
    MaxReadRequestUnits: 5,
    MaxWriteRequestUnits: 6,
  });
  const seen = (await described(db))?.Replicas?.find(({ RegionName }) => RegionName === OTHER);
  assert.deepEqual(seen, {
    RegionName: OTHER,
    ReplicaStatus: "ACTIVE",
    OnDemandThroughputOverride: { MaxReadRequestUnits: 11 },
    ReplicaTableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
  });
  const wrong = { RegionName: OTHER, ProvisionedThroughputOverride: { ReadCapacityUnits: 1 } };
  assert.equal(
    await refusal(db.updateTable({ TableName, ReplicaUpdates: [{ Update: wrong }] })),
    "ValidationException: One or more parameter values were invalid: ProvisionedThroughputOverride can only be " +
      "specified when BillingMode is PROVISIONED",
  );
});

test("a provisioned table gets replicas when its writes are scaled, and they are scaled alike", async () => {
  await using t = await startGlobal(PROVISIONED);
  const { db, there, world } = t;
  assert.equal(
    await refusal(db.updateTable(create(OTHER))),
    "ValidationException: Table write capacity should either be Pay-Per-Request or AutoScaled.",
  );
  await db.updateTableReplicaAutoScaling({ TableName, ProvisionedWriteCapacityAutoScalingUpdate: SCALED });
  await db.updateTable(create(OTHER, { ProvisionedThroughputOverride: { ReadCapacityUnits: 8 } }));
  await world.idle();
  const scaling = t.world.sdk(ApplicationAutoScaling, { region: OTHER });
  const { ScalableTargets = [] } = await scaling.describeScalableTargets({ ServiceNamespace: "dynamodb" });
  assert.deepEqual(
    ScalableTargets.map(({ ResourceId, ScalableDimension, MinCapacity, MaxCapacity }) => [
      ...[ResourceId, ScalableDimension, MinCapacity, MaxCapacity],
    ]),
    [["table/tab", "dynamodb:table:WriteCapacityUnits", 5, 40]],
  );
  await db.updateTable({ TableName, ProvisionedThroughput: { ReadCapacityUnits: 6, WriteCapacityUnits: 7 } });
  await world.idle();
  const units = (await described(there))?.ProvisionedThroughput;
  assert.deepEqual([units?.ReadCapacityUnits, units?.WriteCapacityUnits], [8, 7]);
});
