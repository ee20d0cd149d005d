import assert from "node:assert/strict";
import { test } from "node:test";
import type { QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { refusal, SORTED, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";

/** Partitions "a" and "b" with sort keys -2 to 7, each item in a local and in a global index. */
async function startFilled(): Promise<TableWorld> {
  const t = await startTable(SORTED, {
    AttributeDefinitions: [
      { AttributeName: "p", AttributeType: "S" },
      { AttributeName: "s", AttributeType: "N" },
      { AttributeName: "l", AttributeType: "S" },
      { AttributeName: "g", AttributeType: "B" },
    ],
    LocalSecondaryIndexes: [
      {
        IndexName: "local",
        KeySchema: [
          { AttributeName: "p", KeyType: "HASH" },
          { AttributeName: "l", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "KEYS_ONLY" },
      },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "global",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["x"] },
      },
    ],
  });
  for (const p of ["a", "b"])
    for (let i = -2; i < 8; i++)
      await t.db.putItem({
        TableName,
        Item: {
          p: { S: p },
          s: { N: String(i) },
          l: { S: `l${(i + 12) % 5}` },
          x: { N: String(i * i) },
          y: { S: "y" },
          ...(i % 2 === 0 && { g: { B: new Uint8Array([i < 4 ? 0 : 1, 0]) } }),
        },
      });
  return t;
}

const keyed = (more: Partial<QueryCommandInput> = {}): QueryCommandInput => ({
  TableName,
  KeyConditionExpression: "p = :p",
  ExpressionAttributeValues: { ":p": { S: "a" } },
  ...more,
});

test("Query reads a partition in the order of its sort keys, or against it", async () => {
  await using t = await startFilled();
  const sorts = async (
    condition: string,
    values: Record<string, number>,
    more: Partial<QueryCommandInput> = {},
  ) => {
    const given = Object.entries(values).map(([name, n]) => [name, { N: String(n) }]);
    const { Items = [] } = await t.db.query({
      TableName,
      KeyConditionExpression: `p = :p AND ${condition}`,
      ExpressionAttributeValues: { ":p": { S: "a" }, ...Object.fromEntries(given) },
      ...more,
    });
    return Items.map((item) => Number(item["s"]?.N));
  };
  assert.deepEqual(await sorts("s < :s", { ":s": 1 }), [-2, -1, 0]);
  assert.deepEqual(await sorts("s <= :s", { ":s": 1 }, { ScanIndexForward: false }), [1, 0, -1, -2]);
  assert.deepEqual(await sorts("s > :s", { ":s": 5 }), [6, 7]);
  assert.deepEqual(await sorts("s >= :s", { ":s": 5 }), [5, 6, 7]);
  assert.deepEqual(await sorts("s = :s", { ":s": 5 }), [5]);
  assert.deepEqual(await sorts("s BETWEEN :a AND :b", { ":a": -1, ":b": 1 }), [-1, 0, 1]);
});

test("begins_with finds strings by their beginnings", async () => {
  await using t = await startTable({
    ...SORTED,
    AttributeDefinitions: [
      { AttributeName: "p", AttributeType: "S" },
      { AttributeName: "s", AttributeType: "S" },
    ],
  });
  for (const s of ["a", "ab", "ab\u0000", "abc", "ac", "b", "ab\uffff"])
    await t.db.putItem({ TableName, Item: { p: { S: "a" }, s: { S: s } } });
  const { Items = [] } = await t.db.query(
    keyed({
      KeyConditionExpression: "p = :p AND begins_with(s, :s)",
      ExpressionAttributeValues: { ":p": { S: "a" }, ":s": { S: "ab" } },
    }),
  );
  assert.deepEqual(
    Items.map((item) => item["s"]?.S),
    ["ab", "ab\u0000", "abc", "ab\uffff"],
  );
});

test("Limit counts before the filter, and pages go on where the last one ended", async () => {
  await using t = await startFilled();
  const page = (ExclusiveStartKey?: QueryCommandInput["ExclusiveStartKey"]) =>
    t.db.query(
      keyed({
        FilterExpression: "x > :x",
        ExpressionAttributeValues: { ":p": { S: "a" }, ":x": { N: "3" } },
        Limit: 4,
        ExclusiveStartKey,
      }),
    );
  const first = await page();
  assert.deepEqual(
    [first.Count, first.ScannedCount, first.LastEvaluatedKey],
    [1, 4, { p: { S: "a" }, s: { N: "1" } }],
  );
  const second = await page(first.LastEvaluatedKey);
  assert.deepEqual([second.Count, second.ScannedCount], [4, 4]);
  const third = await page(second.LastEvaluatedKey);
  assert.deepEqual([third.Count, third.ScannedCount, third.LastEvaluatedKey], [2, 2, undefined]);
});

test("a page ends with the item that fills a megabyte, and capacity counts what was read", async () => {
  await using t = await startTable(SORTED);
  const d = { S: "x".repeat(300 * 1024 - 6) };
  for (let i = 0; i < 5; i++)
    await t.db.putItem({ TableName, Item: { p: { S: "a" }, s: { N: String(i + 1) }, d } });
  const query = keyed({ Select: "COUNT", ReturnConsumedCapacity: "TOTAL" });
  const first = await t.db.query(query);
  assert.deepEqual([first.Count, first.ConsumedCapacity?.CapacityUnits], [4, 150]);
  const rest = await t.db.query({
    ...query,
    ExclusiveStartKey: first.LastEvaluatedKey,
    ConsistentRead: true,
  });
  assert.deepEqual(
    [rest.Count, rest.ConsumedCapacity?.CapacityUnits, rest.LastEvaluatedKey],
    [1, 75, undefined],
  );
  const empty = await t.db.query(keyed({ ...query, ExpressionAttributeValues: { ":p": { S: "none" } } }));
  assert.deepEqual([empty.Count, empty.ConsumedCapacity?.CapacityUnits], [0, 0.5]);
});

test("a local index is read in its order, and completed from the table when asked", async () => {
  await using t = await startFilled();
  const { db } = t;
  const query = keyed({ IndexName: "local", ReturnConsumedCapacity: "INDEXES", ConsistentRead: true });
  const lean = await db.query(query);
  assert.equal(lean.Count, 10);
  assert.deepEqual(
    lean.Items?.map((item) => item["l"]?.S),
    ["l0", "l0", "l1", "l1", "l2", "l2", "l3", "l3", "l4", "l4"],
  );
  assert.deepEqual(Object.keys(lean.Items?.[0] ?? {}).sort(), ["l", "p", "s"]);
  const full = await db.query({ ...query, Select: "ALL_ATTRIBUTES" });
  assert.deepEqual(full.Items?.[0]?.["y"], { S: "y" });
  assert.deepEqual(full.ConsumedCapacity, {
    TableName,
    CapacityUnits: 11,
    Table: { CapacityUnits: 10 },
    LocalSecondaryIndexes: { local: { CapacityUnits: 1 } },
  });
  const { Items } = await db.query({ ...query, ProjectionExpression: "x" });
  assert.deepEqual(Items?.[0], { x: { N: "4" } });
});

test("a global index holds the items that have its key, and nothing that it does not project", async () => {
  await using t = await startFilled();
  const { db } = t;
  const query = (more: Partial<QueryCommandInput> = {}): QueryCommandInput => ({
    TableName,
    IndexName: "global",
    KeyConditionExpression: "g = :g",
    ExpressionAttributeValues: { ":g": { B: new Uint8Array([0, 0]) } },
    ...more,
  });
  const first = await db.query(query({ Limit: 4 }));
  assert.deepEqual(Object.keys(first.Items?.[0] ?? {}).sort(), ["g", "p", "s", "x"]);
  assert.deepEqual(Object.keys(first.LastEvaluatedKey ?? {}).sort(), ["g", "p", "s"]);
  const second = await db.query(query({ ExclusiveStartKey: first.LastEvaluatedKey }));
  const keys = [...(first.Items ?? []), ...(second.Items ?? [])].map(
    (item) => `${item["p"]?.S}${item["s"]?.N}`,
  );
  assert.deepEqual(keys.sort(), ["a-2", "a0", "a2", "b-2", "b0", "b2"]);
  assert.equal(
    await refusal(db.query(query({ ConsistentRead: true }))),
    "ValidationException: Consistent reads are not supported on global secondary indexes",
  );
  assert.equal(
    await refusal(db.query(query({ Select: "ALL_ATTRIBUTES" }))),
    "ValidationException: One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported " +
      "for global secondary index global because its projection type is not ALL",
  );
  assert.equal(
    await refusal(db.query(query({ ProjectionExpression: "y" }))),
    "ValidationException: One or more parameter values were invalid: Global secondary index global does not project [y]",
  );
  await db.updateItem({
    TableName,
    Key: { p: { S: "a" }, s: { N: "0" } },
    UpdateExpression: "REMOVE g",
  });
  assert.equal((await db.query(query())).Count, 5);
  assert.match(
    await refusal(db.putItem({ TableName, Item: { p: { S: "a" }, s: { N: "0" }, g: { S: "text" } } })),
    /Type mismatch for Index Key g Expected: B Actual: S IndexName: global$/,
  );
});

test("the segments of a parallel scan share a table out", async () => {
  await using t = await startTable();
  for (let i = 0; i < 60; i++) await t.db.putItem({ TableName, Item: { p: { S: `p${i}` } } });
  const found: string[] = [];
  for (let Segment = 0; Segment < 4; Segment++) {
    let ExclusiveStartKey: QueryCommandInput["ExclusiveStartKey"];
    let count = 0;
    do {
      const page = await t.db.scan({ TableName, Segment, TotalSegments: 4, Limit: 7, ExclusiveStartKey });
      found.push(...(page.Items ?? []).map((item) => item["p"]?.S ?? ""));
      count += page.Count ?? 0;
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    assert.ok(count > 0 && count < 60);
  }
  assert.equal(found.length, 60);
  assert.equal(new Set(found).size, 60);
  assert.equal(
    await refusal(t.db.scan({ TableName, Segment: 4, TotalSegments: 4 })),
    "ValidationException: The Segment parameter is zero-based and must be less than parameter TotalSegments: " +
      "Segment: 4 is not less than TotalSegments: 4",
  );
});

test("what cannot be read is refused in AWS's words", async () => {
  await using t = await startFilled();
  const { db } = t;
  const query = (more: Partial<QueryCommandInput>) => refusal(db.query(keyed(more)));
  assert.equal(
    await query({ Select: "SPECIFIC_ATTRIBUTES" }),
    "ValidationException: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
  );
  assert.equal(
    await query({ Select: "COUNT", ProjectionExpression: "x" }),
    "ValidationException: Cannot specify the ProjectionExpression when choosing to get only the Count",
  );
  assert.equal(
    await query({ FilterExpression: "s > :p" }),
    "ValidationException: Filter Expression can only contain non-primary key attributes: Primary key attribute: s",
  );
  assert.equal(
    await query({ KeyConditionExpression: "x = :p" }),
    "ValidationException: Query condition missed key schema element: p",
  );
  assert.equal(
    await query({ ExclusiveStartKey: { p: { S: "a" } } }),
    "ValidationException: The provided starting key is invalid: The provided key element does not match the schema",
  );
  assert.equal(
    await query({ ExclusiveStartKey: { p: { S: "b" }, s: { N: "1" } } }),
    "ValidationException: The provided starting key is outside query boundaries based on provided conditions",
  );
  assert.equal(
    await query({
      KeyConditionExpression: "p = :p AND s > :s",
      ExpressionAttributeValues: { ":p": { S: "a" }, ":s": { N: "3" } },
      ExclusiveStartKey: { p: { S: "a" }, s: { N: "1" } },
    }),
    "ValidationException: The provided starting key does not match the range key predicate",
  );
  assert.match(await query({ Limit: 0 }), /Value '0' at 'limit' failed to satisfy constraint/);
});

test("conditions from before expressions read the same", async () => {
  await using t = await startFilled();
  const { Items } = await t.db.query({
    TableName,
    KeyConditions: {
      p: { ComparisonOperator: "EQ", AttributeValueList: [{ S: "a" }] },
      s: { ComparisonOperator: "BETWEEN", AttributeValueList: [{ N: "0" }, { N: "4" }] },
    },
    QueryFilter: { x: { ComparisonOperator: "GT", AttributeValueList: [{ N: "4" }] } },
    AttributesToGet: ["s"],
  });
  assert.deepEqual(Items, [{ s: { N: "3" } }, { s: { N: "4" } }]);
  const { Count } = await t.db.scan({
    TableName,
    ScanFilter: {
      x: { ComparisonOperator: "EQ", AttributeValueList: [{ N: "0" }] },
      y: { ComparisonOperator: "NULL" },
    },
    ConditionalOperator: "OR",
  });
  assert.equal(Count, 2);
});
