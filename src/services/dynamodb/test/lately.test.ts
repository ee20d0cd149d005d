/** What is kept in memory of items and pages is never anything but what lies in the table. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { refusal, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";

test("a page that was asked for twice shows what was written in between", async () => {
  await using t = await startTable(SORTED, {
    AttributeDefinitions: [
      { AttributeName: "p", AttributeType: "S" },
      { AttributeName: "s", AttributeType: "N" },
      { AttributeName: "g", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-g",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
      },
    ],
  });
  const { db } = t;
  const key = (s: number) => ({ p: { S: "p" }, s: { N: String(s) } });
  const put = (s: number, v = "a") =>
    db.putItem({ TableName, Item: { ...key(s), g: { S: "g" }, v: { S: v } } });
  const seen = async (Limit?: number) => {
    const ExpressionAttributeValues = { ":k": { S: "p" } };
    const own = { TableName, KeyConditionExpression: "p = :k", ExpressionAttributeValues, Limit };
    const { Items = [], Count } = await db.query(own);
    assert.equal(Count, Items.length);
    return Items.map(({ s, v }) => `${s?.N}${v?.S}`).sort();
  };
  const entered = async () => {
    const ExpressionAttributeValues = { ":k": { S: "g" } };
    const asked = { TableName, IndexName: "by-g", KeyConditionExpression: "g = :k" };
    const { Items = [] } = await db.query({ ...asked, ExpressionAttributeValues });
    return Items.map(({ s, v }) => `${s?.N}${v?.S}`).sort();
  };
  const both = async (expected: readonly string[]) => {
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(await seen(), expected);
      assert.deepEqual(await seen(1), expected.slice(0, 1));
      assert.deepEqual(await entered(), expected);
    }
  };
  await put(1);
  await both(["1a"]);
  await put(2);
  await both(["1a", "2a"]);
  await put(2, "b");
  await both(["1a", "2b"]);
  await db.updateItem({
    ...{ TableName, Key: key(1), UpdateExpression: "SET v = :v" },
    ExpressionAttributeValues: { ":v": { S: "c" } },
  });
  await both(["1c", "2b"]);
  await db.deleteItem({ TableName, Key: key(1) });
  await both(["2b"]);
});

test("what a refused write had done to what is kept is undone with it", async () => {
  await using t = await startTable(SIMPLE, {
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: { ReadCapacityUnits: 100, WriteCapacityUnits: 1 },
  });
  const { db } = t;
  const once = t.world.sdk(DynamoDB, { config: { maxAttempts: 1 } });
  const Key = { p: { S: "k" } };
  const put = (v: string) =>
    once.putItem({ TableName, Item: { ...Key, v: { S: v.repeat(100 * 1024 - 3) } } });
  const letter = async () => (await db.getItem({ TableName, Key })).Item?.["v"]?.S?.[0];
  for (const v of ["a", "b", "c"]) {
    await put(v);
    assert.equal(await letter(), v);
  }
  assert.match(await refusal(put("d")), /^ProvisionedThroughputExceededException/);
  assert.equal(await letter(), "c");
  assert.match(await refusal(once.deleteItem({ TableName, Key })), /^ProvisionedThroughputExceededException/);
  assert.equal(await letter(), "c");
});

test("items written one after the other without being read are answered as what was there", async () => {
  await using t = await startTable();
  const { db } = t;
  const Key = { p: { S: "k" } };
  const put = (v: number) => db.putItem({ TableName, Item: { ...Key, v: { N: String(v) } } });
  await Promise.all([1, 2, 3].map(put));
  const old = await db.putItem({ TableName, Item: Key, ReturnValues: "ALL_OLD" });
  assert.deepEqual(old.Attributes, { ...Key, v: { N: "3" } });
  await put(4);
  await put(5);
  const gone = await db.deleteItem({ TableName, Key, ReturnValues: "ALL_OLD" });
  assert.deepEqual(gone.Attributes, { ...Key, v: { N: "5" } });
  assert.equal((await db.getItem({ TableName, Key })).Item, undefined);
  await Promise.all([put(6), db.deleteItem({ TableName, Key }), put(7)]);
  assert.deepEqual((await db.getItem({ TableName, Key })).Item, { ...Key, v: { N: "7" } });
  const { Table } = await db.describeTable({ TableName });
  assert.equal(Table?.ItemCount, 1);
});

test("answers carry their checksum", async () => {
  await using t = await startTable();
  const { db } = t;
  const told: string[][] = [];
  db.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers, body } = result.response as {
        headers: Record<string, string>;
        body: AsyncIterable<Uint8Array>;
      };
      const bytes = Buffer.concat(await Array.fromAsync(body));
      told.push([headers["x-amz-crc32"] ?? "none", String(crc32(bytes))]);
      return { ...result, response: { ...(result.response as object), body: bytes } } as typeof result;
    },
    { step: "deserialize", priority: "low" },
  );
  const given = {
    TableName,
    KeyConditionExpression: "p = :p",
    ExpressionAttributeValues: { ":p": { S: "ü" } },
  };
  await db.putItem({ TableName, Item: { p: { S: "ü" } } }).catch(() => {});
  await db.query(given).catch(() => {});
  await db.query(given).catch(() => {});
  await db.getItem({ TableName: "none", Key: { p: { S: "k" } } }).catch(() => {});
  assert.equal(told.length, 4);
  for (const [checksum, expected] of told) assert.equal(checksum, expected);
});
