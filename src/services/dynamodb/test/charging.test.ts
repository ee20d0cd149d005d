/** What is taken of throughput where a request is refused, and how an account's throughput is bounded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { refusal, refused, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const PROVISIONED = {
  BillingMode: "PROVISIONED",
  ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
} as const;
const EXCEEDED =
  "ProvisionedThroughputExceededException: The level of configured provisioned throughput for the table was exceeded. " +
  "Consider increasing your provisioning level with the UpdateTable API.";
const item = (p: string, bytes = 1) => ({ p: { S: p }, t: { S: "t".repeat(bytes) } });

async function startProvisioned() {
  const t = await startTable(SIMPLE, PROVISIONED);
  return { ...t, once: t.world.sdk(DynamoDB, { config: { maxAttempts: 1 } }) };
}

test("a condition that does not hold costs what the item there costs", async () => {
  await using t = await startProvisioned();
  const { once } = t;
  await once.putItem({ TableName, Item: item("a", 99 * 1_024) }); // 100 of 300
  const refusedPut = () =>
    refusal(once.putItem({ TableName, Item: item("a"), ConditionExpression: "attribute_not_exists(p)" }));
  const failed = "ConditionalCheckFailedException: The conditional request failed";
  assert.equal(await refusedPut(), failed); // 100
  const Statement = "UPDATE tab SET x = 1 WHERE p = 'a' AND t = 'other'";
  assert.equal(await refusal(once.executeStatement({ Statement })), failed); // 100
  assert.equal(await refusedPut(), EXCEEDED);
  assert.equal(await refusal(once.putItem({ TableName, Item: item("b") })), EXCEEDED);
  await t.advance(2);
  await once.putItem({ TableName, Item: item("b") });
});

test("a transaction that lacks throughput is cancelled, and tells for which parts", async () => {
  await using t = await startProvisioned();
  const { once, world } = t;
  await once.createTable({ ...SIMPLE, TableName: "other" } as never);
  await world.idle();
  await once.putItem({ TableName, Item: item("a", 299 * 1_024) });
  const TransactItems = [
    { Put: { TableName: "other", Item: item("x") } },
    { Put: { TableName, Item: item("b") } },
  ];
  const error = await refused<Error & { CancellationReasons?: unknown }>(
    once.transactWriteItems({ TransactItems }),
  );
  assert.equal(
    error.message,
    "Transaction cancelled, please refer cancellation reasons for specific reasons " +
      "[None, ProvisionedThroughputExceeded]",
  );
  const Message = EXCEEDED.slice(EXCEEDED.indexOf(": ") + 2);
  assert.deepEqual(error.CancellationReasons, [
    { Code: "None" },
    { Code: "ProvisionedThroughputExceeded", Message },
  ]);
  assert.equal((await once.scan({ TableName: "other" })).Count, 0, "nothing of it was written");
  for (let i = 0; i < 3; i++) await once.getItem({ TableName, Key: { p: { S: "a" } }, ConsistentRead: true });
  const Get = { TableName, Key: { p: { S: "a" } } };
  assert.match(
    await refusal(once.transactGetItems({ TransactItems: [{ Get }] })),
    /^TransactionCanceledException: .*\[ProvisionedThroughputExceeded\]$/,
  );
});

test("all tables and indexes of an account in a Region share 80,000 units", async () => {
  await using t = await startTable();
  const { db } = t;
  const units = { ReadCapacityUnits: 40_000, WriteCapacityUnits: 5 };
  const create = (name: string, more: object = {}) =>
    db.createTable({
      ...SORTED,
      BillingMode: "PROVISIONED",
      TableName: name,
      ProvisionedThroughput: units,
      ...more,
    } as never);
  await create("one", {
    AttributeDefinitions: [
      ...(SORTED.AttributeDefinitions ?? []),
      { AttributeName: "g", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-g",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
        ProvisionedThroughput: { ReadCapacityUnits: 39_000, WriteCapacityUnits: 5 },
      },
    ],
  });
  await t.world.idle();
  assert.match(
    await refusal(create("two")),
    /^LimitExceededException: Subscriber limit exceeded: .* cannot exceed 80000/,
  );
  assert.equal((await db.listTables({})).TableNames?.includes("two"), false);
  await create("two", { ProvisionedThroughput: { ReadCapacityUnits: 1_000, WriteCapacityUnits: 5 } });
  await t.world.idle();
  const more = { ReadCapacityUnits: 1_001, WriteCapacityUnits: 5 };
  assert.match(
    await refusal(db.updateTable({ TableName: "two", ProvisionedThroughput: more })),
    /cannot exceed 80000/,
  );
});
