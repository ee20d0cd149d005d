/** What DynamoDB says of requests that break its model's constraints: word by word, in its own order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type CreateTableCommandInput, DynamoDB, type PutItemCommandInput } from "@aws-sdk/client-dynamodb";
import { startCloudlet } from "../../../index.ts";
import { refusal } from "./fixtures.ts";

const failed = "failed to satisfy constraint: Member must";
const said = (...sentences: readonly string[]) =>
  `ValidationException: ${sentences.length} validation error${sentences.length === 1 ? "" : "s"} detected: ` +
  sentences.join("; ");

test("several constraints are told at once, in DynamoDB's order", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const db = world.sdk(DynamoDB);
  const wrong = {
    ...{
      TableName: "abc;",
      ReturnConsumedCapacity: "hi",
      ReturnItemCollectionMetrics: "hi",
      ReturnValues: "hi",
    },
  } as unknown as PutItemCommandInput;
  const capacity = `Value 'hi' at 'returnConsumedCapacity' ${failed} satisfy enum value set: [INDEXES, TOTAL, NONE]`;
  const name = `Value 'abc;' at 'tableName' ${failed} satisfy regular expression pattern: [a-zA-Z0-9_.-]+`;
  const values =
    `Value 'hi' at 'returnValues' ${failed} satisfy enum value set: ` +
    "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]";
  const metrics = `Value 'hi' at 'returnItemCollectionMetrics' ${failed} satisfy enum value set: [SIZE, NONE]`;
  const item = `Value null at 'item' ${failed} not be null`;
  const key = `Value null at 'key' ${failed} not be null`;
  assert.equal(await refusal(db.putItem(wrong)), said(capacity, name, item, values, metrics));
  assert.equal(await refusal(db.deleteItem(wrong as never)), said(capacity, name, values, metrics, key));
  assert.equal(await refusal(db.updateItem(wrong as never)), said(capacity, name, metrics, values, key));
  assert.equal(
    await refusal(db.getItem({} as never)),
    said(`Value null at 'tableName' ${failed} not be null`, key),
  );
  assert.equal(
    await refusal(db.query({ TableName: "abc", Select: "x", Limit: 0, ConditionalOperator: "XOR" } as never)),
    said(
      `Value '0' at 'limit' ${failed} have value greater than or equal to 1`,
      `Value 'x' at 'select' ${failed} satisfy enum value set: ` +
        "[SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]",
      `Value 'XOR' at 'conditionalOperator' ${failed} satisfy enum value set: [OR, AND]`,
    ),
  );
});

test("names of tables", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const db = world.sdk(DynamoDB);
  const put = (TableName: string) => refusal(db.putItem({ TableName, Item: { p: { S: "a" } } }));
  const long = "a".repeat(256);
  assert.equal(
    await put(long),
    said(`Value '${long}' at 'tableName' ${failed} have length less than or equal to 255`),
  );
  assert.equal(
    await put("bad table!@#"),
    said(`Value 'bad table!@#' at 'tableName' ${failed} satisfy regular expression pattern: [a-zA-Z0-9_.-]+`),
  );
  assert.equal(await put("ab"), "ResourceNotFoundException: Requested resource not found");
  const create = (input: object) => refusal(db.createTable(input as CreateTableCommandInput));
  const definition = {
    ...{ AttributeDefinitions: [{ AttributeName: "p", AttributeType: "S" }], BillingMode: "PAY_PER_REQUEST" },
    KeySchema: [{ AttributeName: "p", KeyType: "HASH" }],
  };
  assert.equal(
    await create({ ...definition, TableName: "ab" }),
    said(`Value 'ab' at 'tableName' ${failed} have length greater than or equal to 3`),
  );
  assert.equal(
    await create(definition),
    "ValidationException: The parameter 'TableName' is required but was not present in the request",
  );
});

test("a new table's constraints", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const db = world.sdk(DynamoDB);
  const create = (input: object) =>
    refusal(db.createTable({ TableName: "abc", ...input } as CreateTableCommandInput));
  const low = "have value greater than or equal to 1";
  assert.equal(
    await create({
      ...{ AttributeDefinitions: [], KeySchema: [] },
      ProvisionedThroughput: { ReadCapacityUnits: -1, WriteCapacityUnits: -1 },
    }),
    said(
      `Value '-1' at 'provisionedThroughput.writeCapacityUnits' ${failed} ${low}`,
      `Value '-1' at 'provisionedThroughput.readCapacityUnits' ${failed} ${low}`,
      `Value '[]' at 'keySchema' ${failed} have length greater than or equal to 1`,
    ),
  );
  assert.equal(
    await create({
      AttributeDefinitions: [{ AttributeName: "p", AttributeType: "INVALID" }],
      KeySchema: [{ AttributeName: "p", KeyType: "INVALID" }],
    }),
    said(
      `Value 'INVALID' at 'attributeDefinitions.1.member.attributeType' ${failed} satisfy enum value set: [B, N, S]`,
      `Value 'INVALID' at 'keySchema.1.member.keyType' ${failed} satisfy enum value set: [HASH, RANGE]`,
    ),
  );
  const three = ["p", "s", "x"];
  assert.equal(
    await create({
      AttributeDefinitions: three.map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: three.map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? "HASH" : "RANGE" })),
      ...{ BillingMode: "PAY_PER_REQUEST" },
    }),
    said(
      "Value '[KeySchemaElement(attributeName=p, keyType=HASH), KeySchemaElement(attributeName=s, keyType=RANGE), " +
        `KeySchemaElement(attributeName=x, keyType=RANGE)]' at 'keySchema' ${failed} have length less than or equal to 2`,
    ),
  );
});
