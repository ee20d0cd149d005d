/** How transactions and statements word what they refuse, where it is not what single requests say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { refusal, refused, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const CANCELLED =
  "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific reasons ";

const startIndexed = () =>
  startTable(SORTED, {
    AttributeDefinitions: [
      ...(SORTED.AttributeDefinitions ?? []),
      { AttributeName: "g", AttributeType: "S" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "gsi",
        KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["x"] },
      },
    ],
  });

test("a part that does not fit its table's keys cancels the transaction; a wrong value is told as it is", async () => {
  await using t = await startIndexed();
  const ok: TransactWriteItem = { Put: { TableName, Item: { p: { S: "ok" }, s: { N: "1" } } } };
  const write = async (part: TransactWriteItem) => {
    type Cancelled = Error & { readonly CancellationReasons?: ReadonlyArray<{ readonly Message?: string }> };
    const error = await refused<Cancelled>(t.db.transactWriteItems({ TransactItems: [ok, part] }));
    return [`${error.name}: ${error.message}`, error.CancellationReasons?.[1]?.Message];
  };
  const put = (item: object) => write({ Put: { TableName, Item: { p: { S: "a" }, ...item } } as never });
  const cancelled = `${CANCELLED}[None, ValidationError]`;
  const invalid = "One or more parameter values were invalid: ";
  assert.deepEqual(await put({}), [cancelled, `${invalid}Missing the key s in the item`]);
  assert.deepEqual(await put({ s: { N: "1" }, g: { N: "5" } }), [
    ...[cancelled, `${invalid}Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi`],
  ]);
  assert.deepEqual(await write({ Delete: { TableName, Key: {} } }), [
    ...[cancelled, "The provided key element does not match the schema"],
  ]);
  assert.equal(
    await refusal(t.db.transactGetItems({ TransactItems: [{ Get: { TableName, Key: {} } }] })),
    `${CANCELLED}[ValidationError]`,
  );
  const [empty] = await put({ s: { N: "1" }, g: { S: "" } });
  assert.match(
    empty ?? "",
    /^ValidationException: One or more parameter values are not valid\. A value specified/,
  );
  const Key = { p: { S: "a" }, s: { N: "1" } };
  const update = {
    TableName,
    Key,
    UpdateExpression: "SET g = :v",
    ExpressionAttributeValues: { ":v": { S: "" } },
  };
  const said =
    "ValidationException: One or more parameter values are not valid. The update expression attempted to update a " +
    "secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an " +
    "empty string value.";
  assert.equal((await write({ Update: update }))[0], said);
  assert.equal(await refusal(t.db.updateItem(update)), said);
  assert.equal((await t.db.scan({ TableName })).Count, 0);
});

test("statements about indexes, and within transactions", async () => {
  await using t = await startIndexed();
  const execute = (Statement: string, more: object = {}) =>
    refusal(t.db.executeStatement({ Statement, ...more }));
  const transact = (Statement: string) =>
    refusal(t.db.executeTransaction({ TransactStatements: [{ Statement }] }));
  const notProjected =
    "ValidationException: One or more parameter values were invalid: Secondary index gsi does not project one or more " +
    "filter attributes: [unseen]";
  assert.equal(
    await execute(`SELECT p FROM "tab"."gsi" WHERE g = 'y' AND unseen = 1 AND x = 2`),
    notProjected,
  );
  assert.equal(
    await refusal(
      t.db.query({
        ...{
          TableName,
          IndexName: "gsi",
          KeyConditionExpression: "g = :g",
          FilterExpression: "unseen = :g OR x = :g",
        },
        ExpressionAttributeValues: { ":g": { S: "y" } },
      }),
    ),
    notProjected,
  );
  assert.equal(
    await execute(`SELECT * FROM "tab"."none" WHERE p = 'p'`),
    "ValidationException: The table does not have the specified index",
  );
  assert.equal(
    await execute(`SELECT * FROM "tab"."gsi" WHERE g = 'y'`, { ConsistentRead: true }),
    "ValidationException: Strongly consistent read is not supported on Global Secondary Indexes",
  );
  assert.equal(
    await transact(`UPDATE "tab" SET x = 1 WHERE p = 'a' AND s = 1 RETURNING ALL NEW *`),
    "ValidationException: Validation failed in TransactStatements[0]: RETURNING clause is not supported in " +
      "ExecuteTransaction.",
  );
  assert.equal(
    await transact(`SELECT * FROM "tab"."gsi" WHERE g = 'x'`),
    "ValidationException: Validation failed in TransactStatements[0]: Reads on indices are not supported within " +
      "transactions.",
  );
});
