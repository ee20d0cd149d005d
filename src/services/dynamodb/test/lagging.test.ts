import assert from "node:assert/strict";
import test from "node:test";
import { SIMPLE, startTable } from "./fixtures.ts";

const TableName = "tab";
const IndexName = "by-g";
const INDEXED = {
  AttributeDefinitions: [
    { AttributeName: "p", AttributeType: "S" as const },
    { AttributeName: "g", AttributeType: "S" as const },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName,
      KeySchema: [{ AttributeName: "g", KeyType: "HASH" as const }],
      Projection: { ProjectionType: "ALL" as const },
    },
  ],
};
const item = (p: string, v: string) => ({ p: { S: p }, g: { S: "g" }, v: { S: v } });

test("eventually consistent reads and indexes lag by what a fault rule says, strong reads do not", async () => {
  await using at = await startTable(SIMPLE, INDEXED);
  const { db, world } = at;
  await db.putItem({ TableName, Item: item("changed", "1") });
  await db.putItem({ TableName, Item: item("deleted", "1") });
  world.faults.inject([{ service: "dynamodb", lag: 2_000 }]);
  await db.putItem({ TableName, Item: item("changed", "2") });
  await db.putItem({ TableName, Item: item("made", "1") });
  await db.deleteItem({ TableName, Key: { p: { S: "deleted" } } });
  const scanned = async (ConsistentRead: boolean) => {
    const { Items = [] } = await db.scan({ TableName, ConsistentRead });
    return Items.map((each) => `${each["p"]?.S}=${each["v"]?.S}`).sort();
  };
  const indexed = async (ScanIndexForward: boolean) => {
    const { Items = [] } = await db.query({
      ...{ TableName, IndexName, ScanIndexForward, KeyConditionExpression: "g = :g" },
      ExpressionAttributeValues: { ":g": { S: "g" } },
    });
    return Items.map((each) => `${each["p"]?.S}=${each["v"]?.S}`);
  };
  const got = async (p: string, ConsistentRead = false) =>
    (await db.getItem({ TableName, Key: { p: { S: p } }, ConsistentRead })).Item?.["v"]?.S;
  const [before, after] = [
    ["changed=1", "deleted=1"],
    ["changed=2", "made=1"],
  ];
  assert.deepEqual(await scanned(true), after);
  assert.deepEqual(await scanned(false), before);
  assert.deepEqual((await indexed(true)).sort(), before);
  assert.deepEqual((await indexed(false)).sort(), before);
  assert.deepEqual([await got("changed"), await got("made"), await got("deleted")], ["1", undefined, "1"]);
  assert.equal(await got("changed", true), "2");
  await at.advance(1);
  assert.deepEqual(await scanned(false), before);
  await at.advance(2);
  assert.deepEqual(await scanned(false), after);
  assert.deepEqual((await indexed(true)).sort(), after);
  assert.equal(await got("changed"), "2");
});
