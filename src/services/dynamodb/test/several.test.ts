import assert from "node:assert/strict";
import { test } from "node:test";
import type { TransactWriteItem, TransactWriteItemsCommandInput } from "@aws-sdk/client-dynamodb";
import { createTable, refusal, refused, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const key = (p: string) => ({ p: { S: p } });

test("a batch writes and reads items of several tables", async () => {
  await using t = await startTable();
  const { db, world } = t;
  await createTable(world, db, { ...SORTED, TableName: "other" });
  await db.putItem({ TableName, Item: key("gone") });
  const written = await db.batchWriteItem({
    RequestItems: {
      tab: [
        { PutRequest: { Item: { ...key("a"), b: { B: new Uint8Array([7]) } } } },
        { DeleteRequest: { Key: key("gone") } },
      ],
      other: [{ PutRequest: { Item: { ...key("x"), s: { N: "1" } } } }],
    },
    ReturnConsumedCapacity: "TOTAL",
  });
  assert.deepEqual(written.UnprocessedItems, {});
  assert.deepEqual(written.ConsumedCapacity, [
    { TableName: "tab", CapacityUnits: 2 },
    { TableName: "other", CapacityUnits: 1 },
  ]);
  const read = await db.batchGetItem({
    RequestItems: {
      tab: { Keys: [key("a"), key("gone")] },
      other: { Keys: [{ ...key("x"), s: { N: "1.0" } }], ProjectionExpression: "s" },
    },
  });
  assert.deepEqual(read.Responses, {
    tab: [{ ...key("a"), b: { B: new Uint8Array([7]) } }],
    other: [{ s: { N: "1" } }],
  });
  assert.deepEqual(read.UnprocessedKeys, {});
});

test("a batch names no item twice, and not too many", async () => {
  await using t = await startTable();
  const duplicates = "ValidationException: Provided list of item keys contains duplicates";
  assert.equal(
    await refusal(t.db.batchGetItem({ RequestItems: { tab: { Keys: [key("a"), key("a")] } } })),
    duplicates,
  );
  const put = { PutRequest: { Item: key("a") } };
  assert.equal(
    await refusal(
      t.db.batchWriteItem({ RequestItems: { tab: [put, { DeleteRequest: { Key: key("a") } }] } }),
    ),
    duplicates,
  );
  const Keys = Array.from({ length: 60 }, (_, i) => key(`k${i}`));
  assert.equal(
    await refusal(
      t.db.batchGetItem({
        RequestItems: { tab: { Keys }, [`arn:aws:dynamodb:us-east-1:000000000000:table/tab`]: { Keys } },
      }),
    ),
    "ValidationException: Too many items requested for the BatchGetItem call",
  );
  assert.equal(
    await refusal(t.db.batchGetItem({ RequestItems: { none: { Keys: [key("a")] } } })),
    "ResourceNotFoundException: Requested resource not found",
  );
});

test("a batch reads 16 MB and leaves the rest for the next", async () => {
  await using t = await startTable();
  const d = { S: "x".repeat(390 * 1024) };
  const Keys = Array.from({ length: 45 }, (_, i) => key(`k${i}`));
  for (const each of Keys) await t.db.putItem({ TableName, Item: { ...each, d } });
  const { Responses, UnprocessedKeys } = await t.db.batchGetItem({
    RequestItems: { tab: { Keys, ConsistentRead: true } },
  });
  assert.equal(Responses?.["tab"]?.length, 42);
  assert.deepEqual(UnprocessedKeys, { tab: { Keys: Keys.slice(42), ConsistentRead: true } });
});

test("a batch writes as much as there is throughput for", async () => {
  const ProvisionedThroughput = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 };
  await using t = await startTable(SIMPLE, { BillingMode: "PROVISIONED", ProvisionedThroughput });
  const d = { S: "x".repeat(100 * 1024 - 4) };
  const puts = ["a", "b", "c", "d", "e"].map((p) => ({ PutRequest: { Item: { ...key(p), d } } }));
  const { UnprocessedItems } = await t.db.batchWriteItem({ RequestItems: { tab: puts } });
  assert.deepEqual(UnprocessedItems, { tab: puts.slice(3) });
});

const put = (p: string, more: object = {}): TransactWriteItem => ({
  Put: { TableName, Item: key(p), ...more },
});
const missing = { ConditionExpression: "attribute_not_exists(p)" };

test("a transaction writes everything or nothing, and tells why", async () => {
  await using t = await startTable();
  const { db } = t;
  await db.putItem({ TableName, Item: { ...key("there"), v: { N: "1" } } });
  const failed = await refused<Error & { CancellationReasons?: unknown }>(
    db.transactWriteItems({
      TransactItems: [
        put("new"),
        put("there", { ...missing, ReturnValuesOnConditionCheckFailure: "ALL_OLD" }),
      ],
    }),
  );
  assert.equal(failed.name, "TransactionCanceledException");
  assert.equal(
    failed.message,
    "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]",
  );
  assert.deepEqual(failed.CancellationReasons, [
    { Code: "None" },
    {
      Code: "ConditionalCheckFailed",
      Message: "The conditional request failed",
      Item: { ...key("there"), v: { N: "1" } },
    },
  ]);
  assert.equal((await db.getItem({ TableName, Key: key("new") })).Item, undefined);
  const { ConsumedCapacity } = await db.transactWriteItems({
    TransactItems: [
      put("new", missing),
      { Delete: { TableName, Key: key("none") } },
      {
        Update: {
          TableName,
          Key: key("updated"),
          UpdateExpression: "ADD n :n",
          ExpressionAttributeValues: { ":n": { N: "1" } },
        },
      },
      { ConditionCheck: { TableName, Key: key("there"), ConditionExpression: "attribute_exists(p)" } },
    ],
    ReturnConsumedCapacity: "TOTAL",
  });
  assert.deepEqual(ConsumedCapacity, [{ TableName, CapacityUnits: 8, WriteCapacityUnits: 8 }]);
  const read = await db.transactGetItems({
    TransactItems: ["new", "none", "updated"].map((p) => ({ Get: { TableName, Key: key(p) } })),
    ReturnConsumedCapacity: "TOTAL",
  });
  assert.deepEqual(read.Responses, [
    { Item: key("new") },
    {},
    { Item: { ...key("updated"), n: { N: "1" } } },
  ]);
  assert.deepEqual(read.ConsumedCapacity, [{ TableName, CapacityUnits: 6, ReadCapacityUnits: 6 }]);
});

test("one item is named once in a transaction", async () => {
  await using t = await startTable();
  assert.equal(
    await refusal(t.db.transactWriteItems({ TransactItems: [put("a"), put("a")] })),
    "ValidationException: Transaction request cannot include multiple operations on one item",
  );
  assert.match(
    await refusal(
      t.db.transactWriteItems({ TransactItems: Array.from({ length: 101 }, (_, i) => put(`p${i}`)) }),
    ),
    /Member must have length less than or equal to 100/,
  );
});

test("a token stands for one request for ten minutes", async () => {
  await using t = await startTable();
  const { db } = t;
  const add = (n: string): TransactWriteItemsCommandInput => ({
    ClientRequestToken: "token",
    TransactItems: [
      {
        Update: {
          TableName,
          Key: key("a"),
          UpdateExpression: "ADD n :n",
          ExpressionAttributeValues: { ":n": { N: n } },
        },
      },
    ],
    ReturnConsumedCapacity: "TOTAL",
  });
  const amount = async () => (await db.getItem({ TableName, Key: key("a") })).Item?.["n"]?.N;
  await db.transactWriteItems(add("1"));
  const again = await db.transactWriteItems(add("1"));
  assert.deepEqual(again.ConsumedCapacity, [{ TableName, CapacityUnits: 2, ReadCapacityUnits: 2 }]);
  assert.equal(await amount(), "1");
  assert.match(await refusal(db.transactWriteItems(add("2"))), /^IdempotentParameterMismatchException: /);
  await t.advance(600);
  await db.transactWriteItems(add("2"));
  assert.equal(await amount(), "3");
});

test("item collections are measured in tables with local indexes", async () => {
  await using t = await startTable({
    ...SORTED,
    AttributeDefinitions: [
      ...(SORTED.AttributeDefinitions ?? []),
      { AttributeName: "l", AttributeType: "S" },
    ],
    LocalSecondaryIndexes: [
      {
        IndexName: "local",
        KeySchema: [
          { AttributeName: "p", KeyType: "HASH" },
          { AttributeName: "l", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
      },
    ],
  });
  const Item = { ...key("a"), s: { N: "1" }, l: { S: "x" } };
  const { ItemCollectionMetrics } = await t.db.putItem({
    TableName,
    Item,
    ReturnItemCollectionMetrics: "SIZE",
  });
  assert.deepEqual(ItemCollectionMetrics, { ItemCollectionKey: key("a"), SizeEstimateRangeGB: [0, 1] });
  const batch = await t.db.batchWriteItem({
    RequestItems: { tab: [{ PutRequest: { Item: { ...Item, s: { N: "2" } } } }] },
    ReturnItemCollectionMetrics: "SIZE",
  });
  assert.deepEqual(batch.ItemCollectionMetrics, {
    tab: [{ ItemCollectionKey: key("a"), SizeEstimateRangeGB: [0, 1] }],
  });
});
