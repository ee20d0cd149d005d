import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB, waitUntilTableExists, waitUntilTableNotExists } from "@aws-sdk/client-dynamodb";
import { KMS } from "@aws-sdk/client-kms";
import { startCloudlet } from "../../../index.ts";
import { arnOf, createTable, refusal, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const invalid = "ValidationException: One or more parameter values were invalid: ";

test("a table is made, described, listed and deleted", async () => {
  await using t = await startTable(SORTED);
  const { db, world } = t;
  const { Table } = await db.describeTable({ TableName: "tab" });
  assert.match(Table?.TableId ?? "", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.deepEqual(
    { ...Table, TableId: undefined, CreationDateTime: undefined },
    {
      AttributeDefinitions: SORTED.AttributeDefinitions,
      TableName: "tab",
      KeySchema: SORTED.KeySchema,
      TableStatus: "ACTIVE",
      CreationDateTime: undefined,
      ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
      TableSizeBytes: 0,
      ItemCount: 0,
      TableArn: arnOf("tab"),
      TableId: undefined,
      BillingModeSummary: {
        BillingMode: "PAY_PER_REQUEST",
        LastUpdateToPayPerRequestDateTime: Table?.CreationDateTime,
      },
      DeletionProtectionEnabled: false,
      WarmThroughput: { ReadUnitsPerSecond: 12000, WriteUnitsPerSecond: 4000, Status: "ACTIVE" },
    },
  );
  assert.deepEqual((await db.listTables({})).TableNames, ["tab"]);
  const { TableDescription } = await db.deleteTable({ TableName: arnOf("tab") });
  assert.equal(TableDescription?.TableStatus, "DELETING");
  await world.idle();
  assert.equal(
    await refusal(db.describeTable({ TableName: "tab" })),
    "ResourceNotFoundException: Requested resource not found: Table: tab not found",
  );
  assert.equal(
    await refusal(db.getItem({ TableName: "tab", Key: { p: { S: "a" }, s: { N: "1" } } })),
    "ResourceNotFoundException: Requested resource not found",
  );
});

test("a table that is being made takes no items, and waiters see it through on a live clock", async () => {
  await using world = await startCloudlet();
  const db = world.sdk(DynamoDB);
  const created = await db.createTable({ ...SIMPLE, TableName: "ttt" } as never);
  assert.equal(created.TableDescription?.TableStatus, "CREATING");
  const waiting = { client: db, maxWaitTime: 10, minDelay: 0.01 };
  await waitUntilTableExists(waiting, { TableName: "ttt" });
  await db.putItem({ TableName: "ttt", Item: { p: { S: "a" } } });
  await db.deleteTable({ TableName: "ttt" });
  await waitUntilTableNotExists(waiting, { TableName: "ttt" });
});

test("what a table cannot be made of is refused in AWS's words", async () => {
  await using t = await startTable();
  const { db } = t;
  const make = (more: object) => refusal(db.createTable({ ...SIMPLE, TableName: "new", ...more } as never));
  assert.equal(await make({ TableName: "tab" }), "ResourceInUseException: Table already exists: tab");
  assert.match(
    await make({ TableName: "a b" }),
    /at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern/,
  );
  assert.equal(
    await make({ BillingMode: undefined }),
    `${invalid}ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED`,
  );
  const ProvisionedThroughput = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 };
  assert.equal(
    await make({ ProvisionedThroughput }),
    `${invalid}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST`,
  );
  assert.equal(
    await make({ KeySchema: [{ AttributeName: "x", KeyType: "HASH" }] }),
    `${invalid}Some index key attributes are not defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [p]`,
  );
  assert.equal(
    await make({ KeySchema: [{ AttributeName: "p", KeyType: "RANGE" }] }),
    "ValidationException: Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
  );
  assert.equal(
    await make({ AttributeDefinitions: SORTED.AttributeDefinitions }),
    `${invalid}Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions`,
  );
  const index = {
    IndexName: "ind",
    KeySchema: SIMPLE.KeySchema,
    Projection: { ProjectionType: "ALL" },
  };
  assert.equal(
    await make({ LocalSecondaryIndexes: [index] }),
    `${invalid}Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex`,
  );
  assert.equal(await make({ GlobalSecondaryIndexes: [index, index] }), `${invalid}Duplicate index name: ind`);
  assert.equal(
    await make({ GlobalSecondaryIndexes: [{ ...index, Projection: { ProjectionType: "INCLUDE" } }] }),
    `${invalid}ProjectionType is INCLUDE, but NonKeyAttributes is not specified`,
  );
  assert.match(
    await make({ SSESpecification: { Enabled: true, KMSMasterKeyId: "alias/none" } }),
    /alias\/none/,
  );
});

test("a KMS key that is named must be there and enabled", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KMSMasterKeyId = KeyMetadata?.KeyId;
  const make = (TableName: string) =>
    createTable(world, db, { ...SIMPLE, TableName, SSESpecification: { Enabled: true, KMSMasterKeyId } });
  await make("sealed");
  assert.deepEqual((await db.describeTable({ TableName: "sealed" })).Table?.SSEDescription, {
    Status: "ENABLED",
    SSEType: "KMS",
    KMSMasterKeyArn: KeyMetadata?.Arn,
  });
  await kms.disableKey({ KeyId: KMSMasterKeyId });
  assert.match(await refusal(make("unsealed")), /^ValidationException: KMS key .* is disabled/);
  await createTable(world, db, { ...SIMPLE, TableName: "managed", SSESpecification: { Enabled: true } });
  const { Table } = await db.describeTable({ TableName: "managed" });
  assert.match(Table?.SSEDescription?.KMSMasterKeyArn ?? "", /^arn:aws:kms:us-east-1:000000000000:key\//);
});

test("tables are listed page by page in the order of their names", async () => {
  await using t = await startTable();
  const { db, world } = t;
  for (const name of ["ccc", "aaa", "bbb"]) await createTable(world, db, { ...SIMPLE, TableName: name });
  const first = await db.listTables({ Limit: 2 });
  assert.deepEqual([first.TableNames, first.LastEvaluatedTableName], [["aaa", "bbb"], "bbb"]);
  const second = await db.listTables({ Limit: 2, ExclusiveStartTableName: "bbb" });
  assert.deepEqual([second.TableNames, second.LastEvaluatedTableName], [["ccc", "tab"], undefined]);
});

test("a protected table is not deleted", async () => {
  await using t = await startTable(SIMPLE, { DeletionProtectionEnabled: true });
  const { db, world } = t;
  assert.equal(
    await refusal(db.deleteTable({ TableName: "tab" })),
    "ValidationException: Resource cannot be deleted as it is currently protected against deletion. " +
      "Disable deletion protection first.",
  );
  await db.updateTable({ TableName: "tab", DeletionProtectionEnabled: false });
  await world.idle();
  await db.deleteTable({ TableName: "tab" });
});

test("an index made later is filled with what was there, and deleted again", async () => {
  await using t = await startTable();
  const { db, world } = t;
  for (let i = 0; i < 30; i++) {
    const Item = { p: { S: `p${i}` }, ...(i % 3 === 0 && { g: { N: String(i % 2) } }) };
    await db.putItem({ TableName: "tab", Item });
  }
  const { TableDescription } = await db.updateTable({
    TableName: "tab",
    AttributeDefinitions: [{ AttributeName: "g", AttributeType: "N" }],
    GlobalSecondaryIndexUpdates: [
      {
        Create: {
          IndexName: "gsi",
          KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      },
    ],
  });
  assert.equal(TableDescription?.TableStatus, "UPDATING");
  assert.equal(TableDescription?.GlobalSecondaryIndexes?.[0]?.Backfilling, true);
  await world.idle();
  const { Table } = await db.describeTable({ TableName: "tab" });
  assert.equal(Table?.TableStatus, "ACTIVE");
  assert.deepEqual(
    Table?.GlobalSecondaryIndexes?.map(({ IndexStatus, ItemCount }) => [IndexStatus, ItemCount]),
    [["ACTIVE", 10]],
  );
  const query = {
    TableName: "tab",
    IndexName: "gsi",
    KeyConditionExpression: "g = :g",
    ExpressionAttributeValues: { ":g": { N: "1" } },
  };
  assert.equal((await db.query(query)).Count, 5);
  assert.equal(
    await refusal(db.query({ ...query, IndexName: "none" })),
    "ValidationException: The table does not have the specified index: none",
  );
  await db.updateTable({ TableName: "tab", GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "gsi" } }] });
  await world.idle();
  const after = (await db.describeTable({ TableName: "tab" })).Table;
  assert.equal(after?.GlobalSecondaryIndexes, undefined);
  assert.deepEqual(after?.AttributeDefinitions, SIMPLE.AttributeDefinitions);
});

test("throughput goes up freely and down a few times a day", async () => {
  const throughput = (units: number) => ({ ReadCapacityUnits: units, WriteCapacityUnits: 1 });
  await using t = await startTable(SIMPLE, {
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: throughput(10),
  });
  const { db, world } = t;
  const change = async (units: number) => {
    await db.updateTable({ TableName: "tab", ProvisionedThroughput: throughput(units) });
    await world.idle();
  };
  assert.match(
    await refusal(change(10)),
    /^ValidationException: The provisioned throughput for the table will not change\./,
  );
  for (const units of [9, 8, 7, 6]) await change(units);
  assert.match(
    await refusal(change(5)),
    /^LimitExceededException: Subscriber limit exceeded: Provisioned throughput decreases/,
  );
  await change(20);
  await t.advance(3_600);
  await change(5);
  const { Table } = await db.describeTable({ TableName: "tab" });
  assert.equal(Table?.ProvisionedThroughput?.NumberOfDecreasesToday, 5);
  assert.equal(Table?.ProvisionedThroughput?.ReadCapacityUnits, 5);
});

test("tags are put, listed and taken away; ARNs lead to other accounts only with permission", async () => {
  await using t = await startTable(SIMPLE, { Tags: [{ Key: "a", Value: "1" }] });
  const { db, world } = t;
  await db.tagResource({ ResourceArn: arnOf("tab"), Tags: [{ Key: "b", Value: "2" }] });
  await db.untagResource({ ResourceArn: arnOf("tab"), TagKeys: ["a"] });
  assert.deepEqual((await db.listTagsOfResource({ ResourceArn: arnOf("tab") })).Tags, [
    { Key: "b", Value: "2" },
  ]);
  const stranger = world.sdk(DynamoDB, { account: "111111111111" });
  const get = () => stranger.getItem({ TableName: arnOf("tab"), Key: { p: { S: "a" } } });
  assert.match(await refusal(get()), /^AccessDeniedException: /);
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "111111111111" },
        Action: "dynamodb:GetItem",
        Resource: arnOf("tab"),
      },
    ],
  });
  const { RevisionId } = await db.putResourcePolicy({ ResourceArn: arnOf("tab"), Policy });
  assert.equal((await get()).Item, undefined);
  assert.deepEqual(
    await db.getResourcePolicy({ ResourceArn: arnOf("tab") }).then((answer) => answer.Policy),
    Policy,
  );
  await db.deleteResourcePolicy({ ResourceArn: arnOf("tab"), ExpectedRevisionId: RevisionId });
  assert.match(await refusal(get()), /^AccessDeniedException: /);
  assert.match(
    await refusal(db.getResourcePolicy({ ResourceArn: arnOf("tab") })),
    /^PolicyNotFoundException: /,
  );
});

test("warm throughput grows, and never shrinks", async () => {
  await using t = await startTable();
  const update = (ReadUnitsPerSecond: number, WriteUnitsPerSecond: number) =>
    t.db.updateTable({ TableName: "tab", WarmThroughput: { ReadUnitsPerSecond, WriteUnitsPerSecond } });
  await update(20_000, 10_000);
  await t.world.idle();
  assert.equal(
    (await t.db.describeTable({ TableName: "tab" })).Table?.WarmThroughput?.ReadUnitsPerSecond,
    20_000,
  );
  assert.equal(
    await refusal(update(15_000, 10_000)),
    "ValidationException: One or more parameter values were invalid: Requested ReadUnitsPerSecond for WarmThroughput " +
      "for table is lower than current WarmThroughput, decreasing WarmThroughput is not supported",
  );
});

test("changes of indexes that are not there, or that change nothing", async () => {
  await using t = await startTable(SIMPLE, {
    AttributeDefinitions: [
      ...(SIMPLE.AttributeDefinitions ?? []),
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
  const update = (Update: object) =>
    refusal(
      t.db.updateTable({ TableName: "tab", GlobalSecondaryIndexUpdates: [{ Update: Update as never }] }),
    );
  assert.equal(
    await update({ IndexName: "ghost", OnDemandThroughput: { MaxReadRequestUnits: 5 } }),
    "ResourceNotFoundException: Requested resource not found: Index ghost for table tab",
  );
  assert.equal(
    await update({ IndexName: "gsi" }),
    `${invalid}The only Updates for index: gsi when TableThroughputMode is PAY_PER_REQUEST can be to ` +
      "OnDemandThroughput, WarmThroughput",
  );
  assert.equal(
    await update({ IndexName: "gsi", WarmThroughput: {} }),
    `${invalid}WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for ` +
      "index: gsi",
  );
});
