/** Global tables with multi-Region strong consistency: three Regions that agree before anybody is answered. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB, type UpdateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { IAM } from "@aws-sdk/client-iam";
import { arnOf, refusal, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const REGIONS = ["us-east-1", "us-east-2", "us-west-2"] as const;
const [, SECOND, THIRD] = REGIONS;
const Key = { p: { S: "a" } };
const item = (v: string) => ({ ...Key, v: { S: v } });

const REPLICAS: Partial<UpdateTableCommandInput> = {
  ReplicaUpdates: [{ Create: { RegionName: SECOND } }, { Create: { RegionName: THIRD } }],
  MultiRegionConsistency: "STRONG",
};
const WITNESSED: Partial<UpdateTableCommandInput> = {
  ReplicaUpdates: [{ Create: { RegionName: SECOND } }],
  GlobalTableWitnessUpdates: [{ Create: { RegionName: THIRD } }],
  MultiRegionConsistency: "STRONG",
};

async function startStrong(form: Partial<UpdateTableCommandInput> = REPLICAS) {
  const t = await startTable(SIMPLE);
  await t.db.updateTable({ TableName, ...form });
  await t.world.idle();
  const [first, second, third] = REGIONS.map((region) => t.world.sdk(DynamoDB, { region }));
  if (first === undefined || second === undefined || third === undefined) throw new Error("three Regions");
  return { ...t, first, second, third };
}

async function value(db: DynamoDB, ConsistentRead = true): Promise<string | undefined> {
  return (await db.getItem({ TableName, Key, ConsistentRead })).Item?.["v"]?.S;
}

test("every replica reads what was written in any of them, at once", async () => {
  await using t = await startStrong();
  const { first, second, third, world } = t;
  const { Table } = await second.describeTable({ TableName });
  assert.equal(Table?.MultiRegionConsistency, "STRONG");
  assert.deepEqual(Table?.Replicas?.map(({ RegionName }) => RegionName).sort(), ["us-east-1", "us-west-2"]);
  const writers = [first, second, third];
  for (const [at, writer] of writers.entries()) {
    await writer.putItem({ TableName, Item: item(`${at}`) });
    for (const reader of writers) assert.equal(await value(reader), `${at}`);
    // without a turn of anything else: it was there before the writer was answered
    for (const reader of writers) assert.equal(await value(reader, false), `${at}`);
  }
  const { Attributes } = await third.updateItem({
    ...{ TableName, Key, UpdateExpression: "SET v = :v", ConditionExpression: "v = :two" },
    ...{ ExpressionAttributeValues: { ":v": { S: "3" }, ":two": { S: "2" } }, ReturnValues: "ALL_OLD" },
  });
  assert.equal(Attributes?.["v"]?.S, "2");
  assert.equal(
    await refusal(
      first.putItem({ TableName, Item: item("no"), ConditionExpression: "attribute_not_exists(p)" }),
    ),
    "ConditionalCheckFailedException: The conditional request failed",
  );
  await second.batchWriteItem({
    RequestItems: { [TableName]: [{ PutRequest: { Item: { p: { S: "b" } } } }] },
  });
  await third.createTable({ ...SIMPLE, TableName: "plain" } as never);
  await world.idle();
  const plain = [{ PutRequest: { Item: { p: { S: "c" } } } }];
  await third.batchWriteItem({ RequestItems: { [TableName]: plain, plain } });
  assert.equal((await first.scan({ TableName, ConsistentRead: true })).Count, 3);
  await third.deleteItem({ TableName, Key: { p: { S: "c" } } });
  const { Count } = await third.scan({ TableName, ConsistentRead: true });
  assert.equal(Count, 2);
  await first.executeStatement({ Statement: "DELETE FROM tab WHERE p = 'a'" });
  for (const reader of writers) assert.equal(await value(reader), undefined);
  await world.idle();
});

for (const [what, form] of [
  ["three replicas", REPLICAS],
  ["two replicas and a witness", WITNESSED],
] as const)
  test(`${what} go on without one Region, and it catches up`, async () => {
    await using t = await startStrong(form);
    const { first, second, world } = t;
    await first.putItem({ TableName, Item: item("before") });
    world.faults.takeDown("us-east-1");
    await second.putItem({ TableName, Item: item("meanwhile") });
    assert.equal(await value(second), "meanwhile");
    assert.match(await refusal(first.getItem({ TableName, Key })), /^ServiceUnavailable/);
    world.faults.bringBack("us-east-1");
    assert.equal(await value(first), "meanwhile", "asked before it had time to catch up");
    await world.idle();
    assert.equal(await value(first, false), "meanwhile");
    await first.putItem({ TableName, Item: item("after") });
    assert.equal(await value(second), "after");
  });

test("what only a witness knows is not lost", async () => {
  await using t = await startStrong(WITNESSED);
  const { first, second, third, world } = t;
  world.faults.takeDown("us-east-1");
  await second.putItem({ TableName, Item: item("kept") });
  world.faults.takeDown(SECOND);
  world.faults.bringBack("us-east-1");
  assert.equal(await value(first), "kept");
  world.faults.bringBack(SECOND);
  await world.idle();
  assert.deepEqual((await third.listTables({})).TableNames, []);
  assert.match(await refusal(third.describeTable({ TableName })), /^ResourceNotFoundException/);
  assert.match(await refusal(third.getItem({ TableName: "witness:tab", Key })), /^ResourceNotFoundException/);
});

test("one Region alone neither writes nor reads consistently, but still reads", async () => {
  await using t = await startStrong();
  const { first, world } = t;
  await first.putItem({ TableName, Item: item("before") });
  world.faults.takeDown(SECOND);
  world.faults.takeDown(THIRD);
  const once = world.sdk(DynamoDB, { config: { maxAttempts: 1 } });
  assert.match(await refusal(once.putItem({ TableName, Item: item("lost") })), /^InternalServerError/);
  assert.match(await refusal(once.getItem({ TableName, Key, ConsistentRead: true })), /^InternalServerError/);
  assert.equal(await value(first, false), "before");
});

test("of two Regions that write one item at the same time one has to try again", async () => {
  await using t = await startStrong();
  const once = REGIONS.map((region) => t.world.sdk(DynamoDB, { region, config: { maxAttempts: 1 } }));
  const ends = await Promise.allSettled(once.map((db, at) => db.putItem({ TableName, Item: item(`${at}`) })));
  const refused = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as Error] : []));
  assert.ok(refused.length > 0 && refused.length < 3, `${refused.length}`);
  for (const { name, message } of refused)
    assert.equal(
      `${name}: ${message}`,
      "ReplicatedWriteConflictException: The request was rejected because one or more items in the request are being " +
        "modified by a request in another Region.",
    );
  const values = await Promise.all(once.map((db) => value(db)));
  assert.equal(new Set(values).size, 1);
  await t.second.putItem({ TableName, Item: item("again") });
  assert.equal(await value(t.third), "again");
});

test("what such a table cannot be or do is refused", async () => {
  await using t = await startTable(SIMPLE);
  const { db, world } = t;
  const invalid = "ValidationException: One or more parameter values were invalid: ";
  const update = (input: Partial<UpdateTableCommandInput>) =>
    refusal(db.updateTable({ TableName, ...input }));
  const one = { ReplicaUpdates: [{ Create: { RegionName: SECOND } }] };
  assert.match(
    await update({ ...one, MultiRegionConsistency: "STRONG" }),
    /must have exactly three replicas/,
  );
  assert.match(
    await update({ ...WITNESSED, ReplicaUpdates: [{ Create: { RegionName: "eu-west-1" } }] }),
    /must be three of the same Region set$/,
  );
  assert.match(
    await update({ GlobalTableWitnessUpdates: [{ Create: { RegionName: THIRD } }] }),
    /A witness can only/,
  );
  await db.putItem({ TableName, Item: item("there") });
  assert.match(await update(REPLICAS), /The table must be empty/);
  await db.deleteItem({ TableName, Key });
  assert.equal((await db.describeTable({ TableName })).Table?.Replicas, undefined);
  await db.updateTable({ TableName, ...REPLICAS });
  await world.idle();
  assert.equal(
    await update({ ReplicaUpdates: [{ Delete: { RegionName: SECOND } }] }),
    `${invalid}A single replica or witness cannot be deleted from a global table with multi-Region strong consistency`,
  );
  assert.match(
    await update({ ReplicaUpdates: [{ Create: { RegionName: "eu-west-1" } }] }),
    /cannot be added/,
  );
  assert.equal(
    await refusal(
      db.updateTimeToLive({ TableName, TimeToLiveSpecification: { Enabled: true, AttributeName: "t" } }),
    ),
    "ValidationException: Time to Live is not supported for global tables with multi-Region strong consistency.",
  );
  assert.match(
    await refusal(db.transactWriteItems({ TransactItems: [{ Put: { TableName, Item: item("no") } }] })),
    /^ValidationException: Transactional operations are not supported/,
  );
  assert.match(
    await refusal(db.transactGetItems({ TransactItems: [{ Get: { TableName: arnOf(TableName), Key } }] })),
    /^ValidationException: Transactional operations are not supported/,
  );
  assert.match(await refusal(db.deleteTable({ TableName })), /Delete the other replicas/);
  await db.updateTable({
    TableName,
    ReplicaUpdates: [{ Delete: { RegionName: SECOND } }, { Delete: { RegionName: THIRD } }],
  });
  await world.idle();
  const { Table } = await db.describeTable({ TableName });
  assert.equal(Table?.MultiRegionConsistency, undefined);
  await db.putItem({ TableName, Item: item("alone") });
  await db.deleteTable({ TableName });
});

test("local indexes keep a table from it", async () => {
  await using t = await startTable(SORTED, {
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
  assert.match(
    await refusal(t.db.updateTable({ TableName, ...REPLICAS })),
    /^ValidationException: LocalSecondaryIndex is not supported for global tables/,
  );
});

test("a replica that is back but cannot be told what it missed does not answer for the others", async () => {
  await using t = await startStrong();
  const { first, second, world } = t;
  await first.putItem({ TableName, Item: item("before") });
  world.faults.takeDown("us-east-1");
  await second.putItem({ TableName, Item: item("meanwhile") });
  world.faults.inject([{ service: "dynamodb", operation: "PutItem", region: "us-east-1" }]);
  world.faults.bringBack("us-east-1");
  await world.idle();
  assert.equal(await value(first, false), "before");
  assert.equal(await value(first), "meanwhile");
  await first.deleteItem({ TableName, Key });
  assert.equal(await value(first), undefined);
  assert.equal(await value(first, false), "before");
  world.faults.inject([]);
  await second.putItem({ TableName, Item: item("after") });
  assert.equal(await value(first, false), "after");
});

test("an encrypted table agrees over its Regions, too, for callers who may use this Region's table only", async () => {
  await using t = await startTable(SIMPLE, { SSESpecification: { Enabled: true } });
  const { db, world } = t;
  await db.updateTable({ TableName, ...WITNESSED });
  await world.idle();
  const iam = world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  const Statement = [
    { Effect: "Allow", Action: ["dynamodb:PutItem", "dynamodb:GetItem"], Resource: arnOf(TableName) },
    { Effect: "Allow", Action: "kms:*", Resource: "*" },
  ];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const user = world.sdk(DynamoDB, { credentials });
  await user.putItem({ TableName, Item: item("sealed") });
  assert.equal(await value(user), "sealed");
  assert.equal(await value(world.sdk(DynamoDB, { region: SECOND })), "sealed");
  const elsewhere = world.sdk(DynamoDB, { region: SECOND, credentials });
  assert.match(await refusal(elsewhere.getItem({ TableName, Key })), /^AccessDeniedException/);
});

test("replica and witness go together, and can come again", async () => {
  await using t = await startStrong(WITNESSED);
  const { db, world, second } = t;
  const { Table: before } = await db.describeTable({ TableName });
  assert.deepEqual(before?.GlobalTableWitnesses, [{ RegionName: THIRD, WitnessStatus: "ACTIVE" }]);
  await db.putItem({ TableName, Item: item("kept") });
  const ReplicaUpdates = [{ Delete: { RegionName: SECOND } }];
  const GlobalTableWitnessUpdates = [{ Delete: { RegionName: THIRD } }];
  assert.match(await refusal(db.updateTable({ TableName, ReplicaUpdates })), /A single replica or witness/);
  await db.updateTable({ TableName, ReplicaUpdates, GlobalTableWitnessUpdates });
  await world.idle();
  const { Table: alone } = await db.describeTable({ TableName });
  assert.deepEqual([alone?.Replicas, alone?.GlobalTableWitnesses], [undefined, undefined]);
  assert.equal(await value(db), "kept");
  assert.match(await refusal(second.getItem({ TableName, Key })), /^ResourceNotFoundException/);
  await db.deleteItem({ TableName, Key });
  await db.updateTable({ TableName, ...REPLICAS });
  await world.idle();
  await second.putItem({ TableName, Item: item("again") });
  assert.equal(await value(t.third), "again");
});
