import assert from "node:assert/strict";
import test from "node:test";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { createTable, refusal, SIMPLE, startTable } from "./fixtures.ts";

const TableName = "tab";
const HERE = "us-east-1";
const OTHER = "eu-west-1";
const STREAM = {
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
} as const;

async function startGlobal() {
  const at = await startTable(SIMPLE, STREAM);
  const there = at.world.sdk(DynamoDB, { region: OTHER });
  await createTable(at.world, there, { ...SIMPLE, ...STREAM });
  const ReplicationGroup = [{ RegionName: HERE }, { RegionName: OTHER }];
  await at.db.createGlobalTable({ GlobalTableName: TableName, ReplicationGroup });
  await at.world.idle();
  return { ...at, there };
}

async function keys(db: DynamoDB): Promise<string[]> {
  const { Items = [] } = await db.scan({ TableName });
  return Items.map((item) => item["p"]?.S ?? "").sort();
}

test("tables of two Regions become one, and a Region that was down catches up", async () => {
  await using at = await startGlobal();
  await at.db.putItem({ TableName, Item: { p: { S: "here" } } });
  at.world.faults.takeDown(HERE);
  await at.there.putItem({ TableName, Item: { p: { S: "there" } } });
  await at.advance(5);
  at.world.faults.bringBack(HERE);
  await at.advance(60);
  assert.deepEqual(await keys(at.db), ["here", "there"]);
  assert.deepEqual(await keys(at.there), ["here", "there"]);
  const { GlobalTableDescription: told } = await at.there.describeGlobalTable({ GlobalTableName: TableName });
  assert.equal(told?.GlobalTableArn, "arn:aws:dynamodb::000000000000:global-table/tab");
  assert.deepEqual(
    told?.ReplicationGroup?.map(({ RegionName }) => RegionName),
    [OTHER, HERE],
  );
  const { GlobalTables } = await at.db.listGlobalTables({ RegionName: OTHER });
  assert.deepEqual(
    GlobalTables?.map(({ GlobalTableName }) => GlobalTableName),
    [TableName],
  );
});

test("a replica that leaves is a table by itself", async () => {
  await using at = await startGlobal();
  const GlobalTableName = TableName;
  await at.db.updateGlobalTable({ GlobalTableName, ReplicaUpdates: [{ Delete: { RegionName: OTHER } }] });
  await at.world.idle();
  await at.db.putItem({ TableName, Item: { p: { S: "here" } } });
  await at.world.idle();
  assert.deepEqual(await keys(at.there), []);
  assert.match(
    await refusal(at.there.describeGlobalTable({ GlobalTableName })),
    /^GlobalTableNotFoundException/,
  );
});

test("tables without a stream, or with items, cannot join", async () => {
  await using at = await startTable(SIMPLE, STREAM);
  const there = at.world.sdk(DynamoDB, { region: OTHER });
  const ReplicationGroup = [{ RegionName: HERE }, { RegionName: OTHER }];
  const create = () => at.db.createGlobalTable({ GlobalTableName: TableName, ReplicationGroup });
  assert.equal(await refusal(create()), "TableNotFoundException: Table not found: tab");
  await createTable(at.world, there, SIMPLE);
  assert.match(await refusal(create()), /must have a stream enabled/);
});

test("an item tells when and where it was last written, everywhere alike", async () => {
  await using at = await startGlobal();
  await at.there.putItem({ TableName, Item: { p: { S: "a" }, v: { N: "1" } } });
  await at.world.idle();
  const told = await Promise.all(
    [at.db, at.there].map(async (db) => (await db.getItem({ TableName, Key: { p: { S: "a" } } })).Item),
  );
  const seconds = String(at.world.clock.now().getTime() / 1_000);
  const expected = {
    p: { S: "a" },
    v: { N: "1" },
    "aws:rep:deleting": { BOOL: false },
    "aws:rep:updateregion": { S: OTHER },
    "aws:rep:updatetime": { N: seconds },
  };
  assert.deepEqual(told, [expected, expected]);
  await at.advance(2);
  await at.db.updateItem({
    ...{ TableName, Key: { p: { S: "a" } }, UpdateExpression: "ADD v :one" },
    ExpressionAttributeValues: { ":one": { N: "1" } },
  });
  await at.world.idle();
  const { Item } = await at.there.getItem({ TableName, Key: { p: { S: "a" } } });
  assert.deepEqual([Item?.["v"], Item?.["aws:rep:updateregion"]], [{ N: "2" }, { S: HERE }]);
});
