/** What contributor insights tell CloudWatch: which keys were accessed and throttled, by the rules' names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, SORTED, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";
const key = (p: string, s: number) => ({ p: { S: p }, s: { N: String(s) } });

/** Rules without the time in their names, with contributors and what they contributed. */
function contributed(t: TableWorld): Record<string, string[]> {
  const told: Record<string, string[]> = {};
  for (const { points } of t.world.world.meter.contributors.take())
    for (const { ruleName, keys, sum, count } of points) {
      const rule = ruleName.replace(/-\d+$/, "").replace("DynamoDBContributorInsights-", "");
      told[rule] = [...(told[rule] ?? []), `${keys.join("/")} ${sum} ${count}`].sort();
    }
  return told;
}

test("accessed keys are counted where somebody asked for it, and nowhere else", async () => {
  await using t = await startTable(SORTED, {
    AttributeDefinitions: [
      ...(SORTED.AttributeDefinitions ?? []),
      { AttributeName: "g", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-g",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "KEYS_ONLY" },
      },
    ],
  });
  const { db } = t;
  await db.putItem({ TableName, Item: key("a", 1) });
  assert.deepEqual(contributed(t), {});
  await db.updateContributorInsights({ TableName, ContributorInsightsAction: "ENABLE" });
  await db.updateContributorInsights({ TableName, IndexName: "by-g", ContributorInsightsAction: "ENABLE" });
  await t.world.idle();
  await db.putItem({ TableName, Item: { ...key("a", 1), g: { S: "x" }, text: { S: "t".repeat(1_500) } } });
  await db.getItem({ TableName, Key: key("a", 1), ConsistentRead: true });
  await db.getItem({ TableName, Key: key("b\u0000", -2) });
  await db.query({
    ...{ TableName, KeyConditionExpression: "p = :p AND s > :s" },
    ExpressionAttributeValues: { ":p": { S: "a" }, ":s": { N: "0" } },
  });
  assert.deepEqual(contributed(t), {
    "PKC-tab": ["a 3.5 3", "b\u0000 0.5 1"],
    "SKC-tab": ["a/1 3 2", "b\u0000/-2 0.5 1"],
    "PKC-tab-by-g": ["x 1 1"],
  });
  await db.updateContributorInsights({ TableName, ContributorInsightsAction: "DISABLE" });
  await t.world.idle();
  await db.getItem({ TableName, Key: key("a", 1) });
  assert.deepEqual(contributed(t), {});
});

test("throttled keys are counted, also where only they are", async () => {
  await using t = await startTable(SORTED, {
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
  });
  const { db, world } = t;
  await db.updateContributorInsights({
    ...{ TableName, ContributorInsightsAction: "ENABLE", ContributorInsightsMode: "THROTTLED_KEYS" },
  });
  await world.idle();
  const text = { S: "t".repeat(320 * 1_024) };
  await db.putItem({ TableName, Item: { ...key("a", 1), text } });
  const once = world.sdk(t.db.constructor as never, { config: { maxAttempts: 1 } }) as typeof t.db;
  assert.match(
    await refusal(once.putItem({ TableName, Item: key("hot", 7) })),
    /^ProvisionedThroughputExceeded/,
  );
  assert.deepEqual(contributed(t), { "PKT-tab": ["hot 1 1"], "SKT-tab": ["hot/7 1 1"] });
});
