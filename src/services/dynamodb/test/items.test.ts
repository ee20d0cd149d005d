import assert from "node:assert/strict";
import { test } from "node:test";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocument } from "@aws-sdk/lib-dynamodb";
import { refusal, refused, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";

test("every type comes back as it was put, numbers in their canonical form", async () => {
  await using t = await startTable();
  const Item: Record<string, AttributeValue> = {
    p: { S: "ключ \u0000 \ud83d\ude00" },
    empty: { S: "" },
    n: { N: "-1.5E+3" },
    b: { B: new Uint8Array([0, 1, 255]) },
    ss: { SS: ["b", "a"] },
    ns: { NS: ["1.0", "2"] },
    bs: { BS: [new Uint8Array([1]), new Uint8Array([2])] },
    m: {
      M: { B: { S: "not binary" }, deep: { L: [{ M: { B: { B: new Uint8Array([9]) } } }, { NULL: true }] } },
    },
    t: { BOOL: false },
    __proto__x: { S: "x" },
  };
  await t.db.putItem({ TableName, Item });
  const { Item: got } = await t.db.getItem({ TableName, Key: { p: Item["p"] as AttributeValue } });
  assert.deepEqual(got, { ...Item, n: { N: "-1500" }, ns: { NS: ["1", "2"] } });
});

test("keys must be what the schema says", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  const put = (Item: Record<string, AttributeValue>) => refusal(db.putItem({ TableName, Item }));
  const get = (Key: Record<string, AttributeValue>) => refusal(db.getItem({ TableName, Key }));
  const invalid = "ValidationException: One or more parameter values were invalid: ";
  const mismatch = "ValidationException: The provided key element does not match the schema";
  assert.equal(await put({ p: { S: "a" } }), `${invalid}Missing the key s in the item`);
  assert.equal(
    await put({ p: { S: "a" }, s: { S: "1" } }),
    `${invalid}Type mismatch for key s expected: N actual: S`,
  );
  assert.equal(
    await put({ p: { S: "" }, s: { N: "1" } }),
    "ValidationException: One or more parameter values are not valid. " +
      "The AttributeValue for a key attribute cannot contain an empty string value. Key: p",
  );
  assert.equal(
    await put({ p: { S: "a".repeat(2049) }, s: { N: "1" } }),
    `${invalid}Size of hashkey has exceeded the maximum size limit of2048 bytes`,
  );
  assert.equal(await get({ p: { S: "a" } }), mismatch);
  assert.equal(await get({ p: { S: "a" }, s: { S: "a" } }), mismatch);
  assert.equal(await get({ p: { S: "a" }, x: { N: "1" } }), mismatch);
  assert.equal(await get({ p: { S: "a" }, s: { N: "1" }, x: { N: "1" } }), mismatch);
});

test("an item is at most 400 KB", async () => {
  await using t = await startTable();
  const item = (bytes: number) => ({ p: { S: "k" }, d: { S: "x".repeat(bytes - 3) } });
  await t.db.putItem({ TableName, Item: item(400 * 1024) });
  assert.equal(
    await refusal(t.db.putItem({ TableName, Item: item(400 * 1024 + 1) })),
    "ValidationException: Item size has exceeded the maximum allowed size",
  );
  assert.equal(
    await refusal(
      t.db.updateItem({
        TableName,
        Key: { p: { S: "k" } },
        UpdateExpression: "SET e = :e",
        ExpressionAttributeValues: { ":e": { S: "" } },
      }),
    ),
    "ValidationException: Item size to update has exceeded the maximum allowed size",
  );
});

test("conditions decide, and a failure tells the item when asked", async () => {
  await using t = await startTable();
  const { db } = t;
  const Item = { p: { S: "a" }, v: { N: "1" } };
  const once = { TableName, Item, ConditionExpression: "attribute_not_exists(p)" };
  await db.putItem(once);
  const failed = await refused<Error & { Item?: unknown }>(
    db.putItem({ ...once, ReturnValuesOnConditionCheckFailure: "ALL_OLD" }),
  );
  assert.deepEqual(
    [failed.name, failed.message],
    ["ConditionalCheckFailedException", "The conditional request failed"],
  );
  assert.deepEqual(failed.Item, Item);
  assert.equal((await refused<Error & { Item?: unknown }>(db.putItem(once))).Item, undefined);
  const remove = (value: string) =>
    db.deleteItem({
      TableName,
      Key: { p: { S: "a" } },
      ConditionExpression: "v = :v",
      ExpressionAttributeValues: { ":v": { N: value } },
      ReturnValues: "ALL_OLD",
    });
  assert.match(await refusal(remove("2")), /^ConditionalCheckFailedException/);
  assert.deepEqual((await remove("1.0")).Attributes, Item);
  assert.equal((await db.getItem({ TableName, Key: { p: { S: "a" } } })).Item, undefined);
});

test("UpdateItem makes the item, and answers old and new values as asked", async () => {
  await using t = await startTable();
  const { db } = t;
  const update = (ReturnValues: "ALL_OLD" | "ALL_NEW" | "UPDATED_OLD" | "UPDATED_NEW" | "NONE") =>
    db
      .updateItem({
        TableName,
        Key: { p: { S: "a" } },
        UpdateExpression:
          "SET n = if_not_exists(n, :zero) + :one, m = if_not_exists(m, :m) REMOVE gone ADD amount :one",
        ExpressionAttributeValues: {
          ":zero": { N: "0" },
          ":one": { N: "1" },
          ":m": { M: { x: { S: "y" } } },
        },
        ReturnValues,
      })
      .then((answer) => answer.Attributes);
  const m = { M: { x: { S: "y" } } };
  assert.equal(await update("ALL_OLD"), undefined);
  assert.deepEqual(await update("UPDATED_OLD"), { n: { N: "1" }, m, amount: { N: "1" } });
  assert.deepEqual(await update("UPDATED_NEW"), { n: { N: "3" }, m, amount: { N: "3" } });
  assert.deepEqual(await update("ALL_NEW"), { p: { S: "a" }, n: { N: "4" }, m, amount: { N: "4" } });
  assert.deepEqual(await update("ALL_OLD"), { p: { S: "a" }, n: { N: "4" }, m, amount: { N: "4" } });
  assert.equal(await update("NONE"), undefined);
  assert.equal(
    await refusal(
      db.updateItem({
        TableName,
        Key: { p: { S: "a" } },
        UpdateExpression: "SET p = :p",
        ExpressionAttributeValues: { ":p": { S: "b" } },
      }),
    ),
    "ValidationException: One or more parameter values were invalid: Cannot update attribute p. This attribute is part of the key",
  );
});

test("parameters from before expressions work, alone", async () => {
  await using t = await startTable();
  const { db } = t;
  await db.putItem({ TableName, Item: { p: { S: "a" }, n: { N: "1" } }, Expected: { p: { Exists: false } } });
  const { Attributes } = await db.updateItem({
    TableName,
    Key: { p: { S: "a" } },
    AttributeUpdates: { n: { Action: "ADD", Value: { N: "2" } }, s: { Value: { S: "x" } } },
    Expected: { n: { ComparisonOperator: "GE", AttributeValueList: [{ N: "1" }] } },
    ReturnValues: "ALL_NEW",
  });
  assert.deepEqual(Attributes, { p: { S: "a" }, n: { N: "3" }, s: { S: "x" } });
  const { Item } = await db.getItem({ TableName, Key: { p: { S: "a" } }, AttributesToGet: ["n", "none"] });
  assert.deepEqual(Item, { n: { N: "3" } });
  assert.equal(
    await refusal(
      db.putItem({
        TableName,
        Item: { p: { S: "a" } },
        Expected: { p: { Exists: false } },
        ConditionExpression: "attribute_exists(p)",
      }),
    ),
    "ValidationException: Can not use both expression and non-expression parameters in the same request: " +
      "Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}",
  );
  assert.equal(
    await refusal(db.getItem({ TableName, Key: { p: { S: "a" } }, ExpressionAttributeNames: { "#a": "a" } })),
    "ValidationException: ExpressionAttributeNames can only be specified when using expressions",
  );
  assert.equal(
    await refusal(
      db.putItem({ TableName, Item: { p: { S: "a" } }, ExpressionAttributeValues: { ":a": { S: "a" } } }),
    ),
    "ValidationException: ExpressionAttributeValues can only be specified when using expressions: ConditionExpression is null",
  );
});

test("consumed capacity: a unit for each KB written and each 4 KB read, half of it for eventual reads", async () => {
  await using t = await startTable(SIMPLE, {
    AttributeDefinitions: [
      { AttributeName: "p", AttributeType: "S" },
      { AttributeName: "g", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "gsi",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
      },
    ],
  });
  const { db } = t;
  const item = (g: string, bytes: number) => ({
    p: { S: "k" },
    g: { S: g },
    d: { S: "x".repeat(bytes - 4 - g.length) },
  });
  const put = async (g: string, bytes: number) =>
    (await db.putItem({ TableName, Item: item(g, bytes), ReturnConsumedCapacity: "INDEXES" }))
      .ConsumedCapacity;
  const units = (own: number, index?: number) => ({
    TableName: "tab",
    CapacityUnits: own + (index ?? 0),
    Table: { CapacityUnits: own },
    ...(index !== undefined && { GlobalSecondaryIndexes: { gsi: { CapacityUnits: index } } }),
  });
  assert.deepEqual(await put("a", 1024), units(1, 1));
  assert.deepEqual(await put("a", 1024), units(1));
  assert.deepEqual(await put("b", 4097), units(5, 6)); // one to take the old entry out
  const get = async (ConsistentRead: boolean, key = "k") =>
    (await db.getItem({ TableName, Key: { p: { S: key } }, ConsistentRead, ReturnConsumedCapacity: "TOTAL" }))
      .ConsumedCapacity;
  assert.deepEqual(await get(true), { TableName: "tab", CapacityUnits: 2 });
  assert.deepEqual(await get(false), { TableName: "tab", CapacityUnits: 1 });
  assert.deepEqual(await get(false, "none"), { TableName: "tab", CapacityUnits: 0.5 });
});

test("provisioned throughput is enforced, with five minutes of burst", async () => {
  await using t = await startTable(SIMPLE, {
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
  });
  const { db } = t;
  const Item = { p: { S: "k" }, d: { S: "x".repeat(100 * 1024 - 3) } };
  const quick = t.world.sdk((await import("@aws-sdk/client-dynamodb")).DynamoDB, {
    config: { maxAttempts: 1 },
  });
  for (let i = 0; i < 3; i++) await db.putItem({ TableName, Item });
  const small = { TableName, Item: { p: { S: "s" } } };
  const failed = await refused<Error & { ThrottlingReasons?: Array<{ reason?: string; resource?: string }> }>(
    quick.putItem(small),
  );
  assert.equal(failed.name, "ProvisionedThroughputExceededException");
  assert.match(
    failed.message,
    /^The level of configured provisioned throughput for the table was exceeded\./,
  );
  assert.deepEqual(failed.ThrottlingReasons, [
    {
      reason: "TableWriteProvisionedThroughputExceeded",
      resource: "arn:aws:dynamodb:us-east-1:000000000000:table/tab",
    },
  ]);
  await t.advance(1);
  await quick.putItem(small);
  assert.match(await refusal(quick.putItem(small)), /^ProvisionedThroughputExceededException/);
  await quick.getItem({ TableName, Key: { p: { S: "s" } } });
});

test("the document client works", async () => {
  await using t = await startTable();
  const document = DynamoDBDocument.from(t.db);
  const Item = {
    p: "a",
    n: 1.5,
    list: [1, "two", null, true],
    set: new Set(["x"]),
    bytes: new Uint8Array([1]),
  };
  await document.put({ TableName, Item });
  assert.deepEqual((await document.get({ TableName, Key: { p: "a" } })).Item, Item);
  const { Items } = await document.scan({
    TableName,
    FilterExpression: "contains(#s, :x) AND size(#l) = :four",
    ExpressionAttributeNames: { "#s": "set", "#l": "list" },
    ExpressionAttributeValues: { ":x": "x", ":four": 4 },
  });
  assert.equal(Items?.length, 1);
});
