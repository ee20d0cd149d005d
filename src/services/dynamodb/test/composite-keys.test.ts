import assert from "node:assert/strict";
import test from "node:test";
import { refusal, SIMPLE, startTable, type TableWorld } from "./fixtures.ts";

const IndexName = "by-place";
const attribute = (AttributeName: string, AttributeType: "S" | "N") => ({ AttributeName, AttributeType });
const FORM = {
  AttributeDefinitions: [
    attribute("p", "S"),
    attribute("cup", "S"),
    attribute("region", "S"),
    attribute("round", "N"),
    attribute("match", "S"),
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName,
      KeySchema: [
        { AttributeName: "cup", KeyType: "HASH" as const },
        { AttributeName: "region", KeyType: "HASH" as const },
        { AttributeName: "round", KeyType: "RANGE" as const },
        { AttributeName: "match", KeyType: "RANGE" as const },
      ],
      Projection: { ProjectionType: "ALL" as const },
    },
  ],
};

async function startMatches(): Promise<TableWorld> {
  const at = await startTable(SIMPLE, FORM);
  const matches = [
    ["w", "eu", "1", "a"],
    ["w", "eu", "1", "b"],
    ["w", "eu", "10", "a"],
    ["w", "eu", "2", "c"],
    ["w", "us", "1", "a"],
    ["s", "eu", "1", "a"],
  ] as const;
  for (const [cup, region, round, match] of matches)
    await at.db.putItem({
      TableName: "tab",
      Item: {
        ...{ p: { S: `${cup}-${region}-${round}-${match}` }, cup: { S: cup }, region: { S: region } },
        ...{ round: { N: round }, match: { S: match } },
      },
    });
  await at.db.putItem({
    TableName: "tab",
    Item: { p: { S: "incomplete" }, cup: { S: "w" }, region: { S: "eu" } },
  });
  return at;
}

async function query(at: TableWorld, condition: string, more: object = {}): Promise<string[]> {
  const values: Record<string, object> = {
    ...{ ":w": { S: "w" }, ":eu": { S: "eu" }, ":1": { N: "1" }, ":2": { N: "2" }, ":b": { S: "b" } },
  };
  const { Items = [] } = await at.db.query({
    ...{ TableName: "tab", IndexName, KeyConditionExpression: condition },
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries(values).filter(([name]) => new RegExp(`${name}\\b`).test(condition)),
    ) as never,
    ...more,
  });
  return Items.map((item) => item["p"]?.S ?? "");
}

const PARTITION = "cup = :w AND #r = :eu";
const names = { ExpressionAttributeNames: { "#r": "region" } };

test("entries are found by all partition attributes, and sorted by sort attributes one after the other", async () => {
  await using at = await startMatches();
  const all = ["w-eu-1-a", "w-eu-1-b", "w-eu-2-c", "w-eu-10-a"];
  assert.deepEqual(await query(at, PARTITION, names), all);
  assert.deepEqual(await query(at, PARTITION, { ...names, ScanIndexForward: false }), all.toReversed());
  assert.deepEqual(await query(at, `${PARTITION} AND round = :1`, names), all.slice(0, 2));
  assert.deepEqual(await query(at, `${PARTITION} AND round >= :2`, names), all.slice(2));
  const match = { ExpressionAttributeNames: { "#r": "region", "#m": "match" } };
  assert.deepEqual(await query(at, `${PARTITION} AND round = :1 AND #m >= :b`, match), ["w-eu-1-b"]);
  assert.deepEqual(await query(at, `${PARTITION} AND round = :1 AND begins_with(#m, :b)`, match), [
    "w-eu-1-b",
  ]);
});

test("pages go on where the last one ended", async () => {
  await using at = await startMatches();
  const found: string[] = [];
  let ExclusiveStartKey: object | undefined;
  do {
    const page = await at.db.query({
      ...{ TableName: "tab", IndexName, KeyConditionExpression: PARTITION, Limit: 1, ...names },
      ExpressionAttributeValues: { ":w": { S: "w" }, ":eu": { S: "eu" } },
      ExclusiveStartKey: ExclusiveStartKey as never,
    });
    found.push(...(page.Items ?? []).map((item) => item["p"]?.S ?? ""));
    ExclusiveStartKey = page.LastEvaluatedKey;
    if (ExclusiveStartKey !== undefined)
      assert.deepEqual(Object.keys(ExclusiveStartKey).sort(), ["cup", "match", "p", "region", "round"]);
  } while (ExclusiveStartKey !== undefined);
  assert.deepEqual(found, ["w-eu-1-a", "w-eu-1-b", "w-eu-2-c", "w-eu-10-a"]);
});

test("conditions that leave an attribute out are refused", async () => {
  await using at = await startMatches();
  assert.equal(
    await refusal(query(at, "cup = :w")),
    "ValidationException: Query condition missed key schema element: region",
  );
  const match = { ExpressionAttributeNames: { "#r": "region", "#m": "match" } };
  assert.equal(
    await refusal(query(at, `${PARTITION} AND #m = :b`, match)),
    "ValidationException: Query condition missed key schema element: round",
  );
  assert.equal(
    await refusal(query(at, `${PARTITION} AND round > :1 AND #m = :b`, match)),
    "ValidationException: Query key condition not supported",
  );
});
