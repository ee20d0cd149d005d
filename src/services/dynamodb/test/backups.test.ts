import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, SIMPLE, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";
const key = (p: string) => ({ p: { S: p } });

async function names({ db }: TableWorld, table: string): Promise<string[]> {
  const { Items = [] } = await db.scan({ TableName: table });
  return Items.map((item) => `${item["p"]?.S}${item["v"]?.N ?? ""}`).sort();
}

const WITH_INDEX = {
  AttributeDefinitions: [
    { AttributeName: "p", AttributeType: "S" as const },
    { AttributeName: "g", AttributeType: "S" as const },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "gsi",
      KeySchema: [{ AttributeName: "g", KeyType: "HASH" as const }],
      Projection: { ProjectionType: "ALL" as const },
    },
  ],
};

test("a backup keeps the items as they were, and becomes a table again", async () => {
  await using t = await startTable(SIMPLE, WITH_INDEX);
  const { db, world } = t;
  for (const p of ["a", "b"]) await db.putItem({ TableName, Item: { ...key(p), g: { S: "g" } } });
  const { BackupDetails } = await db.createBackup({ TableName, BackupName: "mine" });
  const BackupArn = BackupDetails?.BackupArn ?? "";
  assert.match(BackupArn, /^arn:aws:dynamodb:us-east-1:000000000000:table\/tab\/backup\/\d{14}-[0-9a-f]{8}$/);
  assert.deepEqual([BackupDetails?.BackupStatus, BackupDetails?.BackupType], ["CREATING", "USER"]);
  await world.idle();
  await db.deleteItem({ TableName, Key: key("a") });
  const { BackupDescription } = await db.describeBackup({ BackupArn });
  assert.equal(BackupDescription?.SourceTableDetails?.ItemCount, 2);
  const { BackupSummaries } = await db.listBackups({ TableName });
  assert.deepEqual(
    BackupSummaries?.map(({ BackupName }) => BackupName),
    ["mine"],
  );
  assert.match(
    await refusal(db.restoreTableFromBackup({ BackupArn, TargetTableName: "tab" })),
    /^TableAlreadyExistsException: Table already exists: tab$/,
  );
  const { TableDescription } = await db.restoreTableFromBackup({ BackupArn, TargetTableName: "restored" });
  assert.equal(TableDescription?.TableStatus, "CREATING");
  assert.equal(TableDescription?.RestoreSummary?.RestoreInProgress, true);
  await world.idle();
  assert.deepEqual(await names(t, "restored"), ["a", "b"]);
  const { Count } = await db.query({
    TableName: "restored",
    IndexName: "gsi",
    KeyConditionExpression: "g = :g",
    ExpressionAttributeValues: { ":g": { S: "g" } },
  });
  assert.equal(Count, 2);
  const restored = (await db.describeTable({ TableName: "restored" })).Table;
  assert.deepEqual([restored?.ItemCount, restored?.RestoreSummary?.RestoreInProgress], [2, false]);
  assert.equal(
    (await db.deleteBackup({ BackupArn })).BackupDescription?.BackupDetails?.BackupStatus,
    "DELETED",
  );
  assert.equal(
    await refusal(db.describeBackup({ BackupArn })),
    `BackupNotFoundException: Backup not found: ${BackupArn}`,
  );
});

test("a table goes back to any second", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const target = (TargetTableName: string, RestoreDateTime?: Date) =>
    db.restoreTableToPointInTime({
      SourceTableName: TableName,
      TargetTableName,
      ...(RestoreDateTime === undefined ? { UseLatestRestorableTime: true } : { RestoreDateTime }),
    });
  assert.equal(
    await refusal(target("x00", world.clock.now())),
    "PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table 'tab'",
  );
  await db.putItem({ TableName, Item: key("before") });
  await db.updateContinuousBackups({
    TableName,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const moments: Array<[Date, string[]]> = [];
  const note = async () => {
    moments.push([world.clock.now(), await names(t, TableName)]);
    await t.advance(1);
  };
  await note();
  await db.putItem({ TableName, Item: { ...key("a"), v: { N: "1" } } });
  await note();
  await db.putItem({ TableName, Item: { ...key("a"), v: { N: "2" } } });
  await db.deleteItem({ TableName, Key: key("before") });
  await note();
  await db.deleteItem({ TableName, Key: key("a") });
  await note();
  for (const [at, [moment, expected]] of moments.entries()) {
    await target(`r0${at}`, moment);
    await world.idle();
    assert.deepEqual(await names(t, `r0${at}`), expected);
  }
  await target("latest");
  await world.idle();
  assert.deepEqual(await names(t, "latest"), []);
  assert.match(
    await refusal(target("x01", new Date(world.clock.now().getTime() + 5_000))),
    /^InvalidRestoreTimeException: /,
  );
  assert.match(
    await refusal(target("x02", new Date((moments[0]?.[0].getTime() ?? 0) - 5_000))),
    /^InvalidRestoreTimeException: /,
  );
});

test("a table with recovery leaves a backup behind when it is deleted", async () => {
  await using t = await startTable();
  const { db, world } = t;
  await db.updateContinuousBackups({
    TableName,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
  });
  const { ContinuousBackupsDescription } = await db.describeContinuousBackups({ TableName });
  assert.equal(ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.RecoveryPeriodInDays, 7);
  await db.putItem({ TableName, Item: key("a") });
  await db.deleteTable({ TableName });
  await world.idle();
  const { BackupSummaries } = await db.listBackups({ BackupType: "SYSTEM" });
  assert.deepEqual(
    BackupSummaries?.map(({ BackupName }) => BackupName),
    ["tab$DeletedTableBackup"],
  );
  await db.restoreTableFromBackup({ BackupArn: BackupSummaries?.[0]?.BackupArn, TargetTableName: TableName });
  await world.idle();
  assert.deepEqual(await names(t, TableName), ["a"]);
  await t.advance(36 * 24 * 3_600);
  assert.equal((await db.listBackups({})).BackupSummaries?.length, 0);
});

test("a backup holds what was there when it was asked for, though the table is written meanwhile", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const put = (n: number, v: string) => ({ PutRequest: { Item: { p: { S: `k${n}` }, v: { S: v } } } });
  for (let from = 0; from < 1_500; from += 25)
    await db.batchWriteItem({
      RequestItems: { tab: Array.from({ length: 25 }, (_, n) => put(from + n, "before")) },
    });
  const pending = db.createBackup({ TableName: "tab", BackupName: "one" });
  const writes = [0, 700, 1_499].map((n) =>
    db.putItem({ TableName: "tab", Item: put(n, "after").PutRequest.Item }),
  );
  const removes = [1, 701].map((n) => db.deleteItem({ TableName: "tab", Key: { p: { S: `k${n}` } } }));
  const { BackupDetails } = await pending;
  await Promise.all([...writes, ...removes]);
  await world.idle();
  const { BackupDescription: told } = await db.describeBackup({ BackupArn: BackupDetails?.BackupArn });
  assert.equal(told?.BackupDetails?.BackupStatus, "AVAILABLE");
  await db.restoreTableFromBackup({ BackupArn: BackupDetails?.BackupArn, TargetTableName: "copy" });
  await world.idle();
  const { Items = [] } = await db.scan({ TableName: "copy" });
  assert.equal(Items.length, 1_500);
  assert.deepEqual(
    Items.filter((each) => each["v"]?.S !== "before"),
    [],
  );
});
