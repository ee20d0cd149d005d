import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { createTable, refusal, SIMPLE, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";
const OTHER = "eu-west-1";
const THIRD = "ap-south-1";
const item = (p: string, v: string) => ({ p: { S: p }, v: { S: v } });

interface GlobalWorld extends TableWorld {
  readonly there: DynamoDB;
}

/** A table with one item, and its replica in another Region. */
async function startGlobal(): Promise<GlobalWorld> {
  const t = await startTable();
  await t.db.putItem({ TableName, Item: item("early", "1") });
  await t.db.updateTable({ TableName, ReplicaUpdates: [{ Create: { RegionName: OTHER } }] });
  await t.world.idle();
  return { ...t, there: t.world.sdk(DynamoDB, { region: OTHER }) };
}

async function values(db: DynamoDB): Promise<string[]> {
  const { Items = [] } = await db.scan({ TableName });
  return Items.map((each) => `${each["p"]?.S}=${each["v"]?.S}`).sort();
}

async function replicas(db: DynamoDB) {
  const { Table } = await db.describeTable({ TableName });
  return Table?.Replicas?.map(({ RegionName, ReplicaStatus }) => `${RegionName} ${ReplicaStatus}`).sort();
}

test("a replica gets what was there before it, and every write after that, in both directions", async () => {
  await using g = await startGlobal();
  const { db, there, world } = g;
  assert.deepEqual(await values(there), ["early=1"]);
  assert.deepEqual(await replicas(db), ["eu-west-1 ACTIVE"]);
  assert.deepEqual(await replicas(there), ["us-east-1 ACTIVE"]);
  const { Table } = await there.describeTable({ TableName });
  assert.equal(Table?.GlobalTableVersion, "2019.11.21");
  assert.match(Table?.TableArn ?? "", /^arn:aws:dynamodb:eu-west-1:/);
  assert.equal(Table?.StreamSpecification?.StreamViewType, "NEW_AND_OLD_IMAGES");
  await db.putItem({ TableName, Item: item("here", "1") });
  await there.putItem({ TableName, Item: item("there", "1") });
  await there.deleteItem({ TableName, Key: { p: { S: "early" } } });
  await world.idle();
  assert.deepEqual(await values(db), ["here=1", "there=1"]);
  assert.deepEqual(await values(there), ["here=1", "there=1"]);
});

test("the last writer wins, and a Region that was down catches up", async () => {
  await using g = await startGlobal();
  const { db, there, world } = g;
  world.faults.takeDown(OTHER);
  await db.putItem({ TableName, Item: item("a", "older") });
  await db.putItem({ TableName, Item: item("b", "kept") });
  await g.advance(5);
  assert.deepEqual(await values(db), ["a=older", "b=kept", "early=1"]);
  world.faults.bringBack(OTHER);
  await world.idle();
  assert.deepEqual(await values(there), await values(db));
  await db.putItem({ TableName, Item: item("a", "one") });
  await there.putItem({ TableName, Item: item("a", "two") });
  await world.idle();
  assert.deepEqual(await values(there), await values(db));
  await g.advance(1);
  await there.putItem({ TableName, Item: item("a", "last") });
  await world.idle();
  assert.deepEqual(await values(db), ["a=last", "b=kept", "early=1"]);
});

test("replicas join and leave, and all of them know", async () => {
  await using g = await startGlobal();
  const { db, there, world } = g;
  const third = world.sdk(DynamoDB, { region: THIRD });
  await there.updateTable({ TableName, ReplicaUpdates: [{ Create: { RegionName: THIRD } }] });
  await world.idle();
  assert.deepEqual(await replicas(db), ["ap-south-1 ACTIVE", "eu-west-1 ACTIVE"]);
  assert.deepEqual(await replicas(third), ["eu-west-1 ACTIVE", "us-east-1 ACTIVE"]);
  await third.putItem({ TableName, Item: item("third", "1") });
  await world.idle();
  for (const each of [db, there, third]) assert.deepEqual(await values(each), ["early=1", "third=1"]);
  await db.updateTable({ TableName, ReplicaUpdates: [{ Delete: { RegionName: OTHER } }] });
  await world.idle();
  assert.match(await refusal(there.describeTable({ TableName })), /^ResourceNotFoundException/);
  assert.deepEqual(await replicas(db), ["ap-south-1 ACTIVE"]);
  assert.deepEqual(await replicas(third), ["us-east-1 ACTIVE"]);
  await third.deleteTable({ TableName });
  await world.idle();
  assert.equal(await replicas(db), undefined);
});

test("what a global table cannot be is refused", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const add = (RegionName: string) =>
    db.updateTable({ TableName, ReplicaUpdates: [{ Create: { RegionName } }] });
  assert.equal(
    await refusal(add("us-east-1")),
    "ValidationException: Cannot add, delete, or update the local region through ReplicaUpdates. " +
      "Use CreateTable, DeleteTable, or UpdateTable as required.",
  );
  await createTable(world, world.sdk(DynamoDB, { region: OTHER }), { ...SIMPLE, TableName });
  assert.match(await refusal(add(OTHER)), /one or more replicas already existed as tables\.$/);
  assert.match(
    await refusal(db.updateTable({ TableName, ReplicaUpdates: [{ Delete: { RegionName: THIRD } }] })),
    /one or more replicas were not part of the global table\.$/,
  );
  await add(THIRD);
  await world.idle();
  assert.match(
    await refusal(db.updateTable({ TableName, StreamSpecification: { StreamEnabled: false } })),
    /Stream cannot be disabled for a table that is a replica of a global table\.$/,
  );
});
