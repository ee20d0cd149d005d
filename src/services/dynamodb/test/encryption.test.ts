import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { startCloudlet } from "../../../index.ts";
import { createTable, refusal, SIMPLE, startTable } from "./fixtures.ts";

const SECRET = "a-text-that-nobody-may-find-on-the-disk";
const item = { p: { S: "k" }, text: { S: SECRET } };

/** Whether a text lies open in any file below a directory. */
function liesOpen(directory: string, text: string): boolean {
  return readdirSync(directory, { recursive: true }).some((name) => {
    const path = join(directory, String(name));
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

test("items, entries, stream records and past images of an encrypted table lie sealed", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "cloudlet-sse-"));
  try {
    const world = await startCloudlet({ clock: "frozen", dataDirectory });
    const db = world.sdk(DynamoDB);
    await createTable(world, db, {
      ...SIMPLE,
      SSESpecification: { Enabled: true },
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      AttributeDefinitions: [
        { AttributeName: "p", AttributeType: "S" },
        { AttributeName: "g", AttributeType: "S" },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: "by-g",
          KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
          Projection: { ProjectionType: "ALL" },
        },
      ],
    });
    await db.updateContinuousBackups({
      TableName: "tab",
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    const Item = { ...item, g: { S: "g" } };
    await db.putItem({ TableName: "tab", Item });
    await db.putItem({ TableName: "tab", Item: { ...Item, more: { N: "1" } } });
    assert.deepEqual((await db.getItem({ TableName: "tab", Key: { p: { S: "k" } } })).Item?.["text"], {
      S: SECRET,
    });
    const found = await db.query({
      ...{ TableName: "tab", IndexName: "by-g", KeyConditionExpression: "g = :g" },
      ExpressionAttributeValues: { ":g": { S: "g" } },
    });
    assert.deepEqual(found.Items?.[0]?.["text"], { S: SECRET });
    await world.close();
    assert.equal(liesOpen(dataDirectory, SECRET), false);
    const again = await startCloudlet({ clock: "frozen", dataDirectory });
    const { Items } = await again.sdk(DynamoDB).scan({ TableName: "tab" });
    assert.deepEqual(Items?.[0]?.["text"], { S: SECRET });
    await again.close();
  } finally {
    await rm(dataDirectory, { recursive: true });
  }
});

test("a key that is disabled shuts the table five minutes later, until it is enabled again", async () => {
  await using at = await startTable({ TableName: "other" }, SIMPLE);
  const kms = at.world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  await createTable(at.world, at.db, {
    ...{ ...SIMPLE, TableName: "sealed" },
    SSESpecification: { Enabled: true, SSEType: "KMS", KMSMasterKeyId: KeyId },
  });
  await at.db.putItem({ TableName: "sealed", Item: item });
  await kms.disableKey({ KeyId });
  const get = () => at.db.getItem({ TableName: "sealed", Key: { p: { S: "k" } } });
  assert.ok((await get()).Item !== undefined);
  await at.advance(301);
  assert.match(await refusal(get()), /^AccessDeniedException: KMS key access denied error: /);
  const { Table } = await at.db.describeTable({ TableName: "sealed" });
  assert.equal(Table?.TableStatus, "INACCESSIBLE_ENCRYPTION_CREDENTIALS");
  await kms.enableKey({ KeyId });
  assert.ok((await get()).Item !== undefined);
});

test("who may read the table but not use its key is refused", async () => {
  await using at = await startTable();
  const { KeyMetadata } = await at.world.sdk(KMS).createKey({});
  await createTable(at.world, at.db, {
    ...{ ...SIMPLE, TableName: "sealed" },
    SSESpecification: { Enabled: true, KMSMasterKeyId: KeyMetadata?.Arn ?? "" },
  });
  await at.db.putItem({ TableName: "sealed", Item: item });
  const iam = at.world.sdk(IAM);
  await iam.createUser({ UserName: "reader" });
  const statement = { Effect: "Allow", Action: "dynamodb:*", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  await iam.putUserPolicy({ UserName: "reader", PolicyName: "all", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName: "reader" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const reader = at.world.sdk(DynamoDB, { credentials });
  const get = (TableName: string) => reader.getItem({ TableName, Key: { p: { S: "k" } } });
  await get("tab");
  assert.match(await refusal(get("sealed")), /^AccessDeniedException: KMS key access denied error: /);
});

test("encryption can be turned on and off: what lies there is sealed and opened", async () => {
  await using at = await startTable();
  await at.db.putItem({ TableName: "tab", Item: item });
  const read = async () => (await at.db.scan({ TableName: "tab" })).Items?.[0]?.["text"];
  for (const Enabled of [true, false, true]) {
    await at.db.updateTable({ TableName: "tab", SSESpecification: { Enabled } });
    await at.world.idle();
    assert.deepEqual(await read(), { S: SECRET });
    const { Table } = await at.db.describeTable({ TableName: "tab" });
    assert.equal(Table?.SSEDescription?.Status, Enabled ? "ENABLED" : undefined);
  }
});

test("backups of encrypted tables are restored under another key", async () => {
  await using at = await startTable(SIMPLE, { SSESpecification: { Enabled: true } });
  await at.db.putItem({ TableName: "tab", Item: item });
  const { BackupDetails } = await at.db.createBackup({ TableName: "tab", BackupName: "one" });
  await at.world.idle();
  const { KeyMetadata } = await at.world.sdk(KMS).createKey({});
  await at.db.restoreTableFromBackup({
    ...{ BackupArn: BackupDetails?.BackupArn, TargetTableName: "copy" },
    SSESpecificationOverride: { Enabled: true, KMSMasterKeyId: KeyMetadata?.Arn },
  });
  await at.world.idle();
  assert.deepEqual((await at.db.scan({ TableName: "copy" })).Items?.[0]?.["text"], { S: SECRET });
});

test("a replica of an encrypted table is sealed with a key of its own Region", async () => {
  await using at = await startTable(SIMPLE, { SSESpecification: { Enabled: true } });
  await at.db.putItem({ TableName: "tab", Item: item });
  await at.db.updateTable({ TableName: "tab", ReplicaUpdates: [{ Create: { RegionName: "eu-west-1" } }] });
  await at.world.idle();
  const there = at.world.sdk(DynamoDB, { region: "eu-west-1" });
  assert.deepEqual((await there.scan({ TableName: "tab" })).Items?.[0]?.["text"], { S: SECRET });
  const { Table } = await there.describeTable({ TableName: "tab" });
  assert.match(Table?.SSEDescription?.KMSMasterKeyArn ?? "", /^arn:aws:kms:eu-west-1:/);
});

test("what waits for a replica whose Region is down lies sealed, and arrives", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "cloudlet-sse-"));
  try {
    const world = await startCloudlet({ clock: "frozen", dataDirectory });
    const db = world.sdk(DynamoDB);
    await createTable(world, db, { ...SIMPLE, SSESpecification: { Enabled: true } });
    await db.updateTable({ TableName: "tab", ReplicaUpdates: [{ Create: { RegionName: "eu-west-1" } }] });
    await world.idle();
    world.faults.takeDown("eu-west-1");
    await db.putItem({ TableName: "tab", Item: item });
    await world.close();
    assert.equal(liesOpen(dataDirectory, SECRET), false);
    const again = await startCloudlet({ clock: "frozen", dataDirectory });
    await again.idle();
    const there = again.sdk(DynamoDB, { region: "eu-west-1" });
    assert.deepEqual((await there.getItem({ TableName: "tab", Key: { p: { S: "k" } } })).Item, item);
    await again.close();
    assert.equal(liesOpen(dataDirectory, SECRET), false);
  } finally {
    await rm(dataDirectory, { recursive: true });
  }
});
