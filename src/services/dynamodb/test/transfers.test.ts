import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, gzipSync, zstdCompressSync } from "node:zlib";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { S3 } from "@aws-sdk/client-s3";
import { arnOf, refusal, SIMPLE, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const Bucket = "bucket";

test("a table is exported as it was, and imported again", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket });
  const ask = (ExportTime?: Date) =>
    db.exportTableToPointInTime({
      TableArn: arnOf(TableName),
      S3Bucket: Bucket,
      S3Prefix: "pre",
      ExportTime,
    });
  assert.match(await refusal(ask()), /^PointInTimeRecoveryUnavailableException/);
  await db.updateContinuousBackups({
    TableName,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const items = ["a", "b"].map((p) => ({ p: { S: p }, b: { B: new Uint8Array([1, 2]) } }));
  for (const Item of items) await db.putItem({ TableName, Item });
  const then = world.clock.now();
  await t.advance(2);
  await db.deleteItem({ TableName, Key: { p: { S: "a" } } });
  const begun = (await ask(then)).ExportDescription;
  assert.equal(begun?.ExportStatus, "IN_PROGRESS");
  await world.idle();
  const { ExportDescription: ended } = await db.describeExport({ ExportArn: begun?.ExportArn });
  assert.deepEqual([ended?.ExportStatus, ended?.ItemCount], ["COMPLETED", 2]);
  const read = async (Key: string | undefined) =>
    Buffer.from((await (await s3.getObject({ Bucket, Key })).Body?.transformToByteArray()) ?? []);
  const summary = JSON.parse((await read(ended?.ExportManifest)).toString());
  assert.deepEqual([summary.itemCount, summary.outputFormat], [2, "DYNAMODB_JSON"]);
  const file = JSON.parse((await read(summary.manifestFilesS3Key)).toString());
  const lines = gunzipSync(await read(file.dataFileS3Key))
    .toString()
    .trim()
    .split("\n");
  assert.equal(lines.length, 2);
  assert.deepEqual((await db.listExports({ TableArn: arnOf(TableName) })).ExportSummaries?.length, 1);

  const { AttributeDefinitions, KeySchema, BillingMode } = SIMPLE;
  const { ImportTableDescription } = await db.importTable({
    S3BucketSource: { S3Bucket: Bucket, S3KeyPrefix: file.dataFileS3Key },
    InputFormat: "DYNAMODB_JSON",
    InputCompressionType: "GZIP",
    TableCreationParameters: { TableName: "imported", AttributeDefinitions, KeySchema, BillingMode },
  });
  assert.equal((await db.describeTable({ TableName: "imported" })).Table?.TableStatus, "CREATING");
  await world.idle();
  const { ImportTableDescription: done } = await db.describeImport({
    ImportArn: ImportTableDescription?.ImportArn,
  });
  assert.deepEqual([done?.ImportStatus, done?.ImportedItemCount, done?.ErrorCount], ["COMPLETED", 2, 0]);
  const { Items = [] } = await db.scan({ TableName: "imported" });
  assert.deepEqual(
    Items.sort((a, b) => (String(a["p"]?.S) < String(b["p"]?.S) ? -1 : 1)),
    items,
  );
});

test("lines that are no items are counted, and a bucket that is not there ends in failure", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket });
  await s3.putObject({ Bucket, Key: "in/1.csv", Body: "p,s,note\na,1,x\na,one,y\n,2,z\n" });
  await s3.putObject({ Bucket, Key: "in/2.csv", Body: 'p,s,note\nb,2,"quoted, with comma"\n' });
  const begin = (name: string, S3Bucket: string, compression: "NONE" | "GZIP" | "ZSTD" = "NONE") =>
    db.importTable({
      S3BucketSource: { S3Bucket, S3KeyPrefix: "in/" },
      InputFormat: "CSV",
      InputCompressionType: compression,
      TableCreationParameters: { ...SORTED, TableName: name } as never,
    });
  const { ImportTableDescription } = await begin("csv", Bucket);
  await world.idle();
  const { ImportTableDescription: done } = await db.describeImport({
    ImportArn: ImportTableDescription?.ImportArn,
  });
  assert.deepEqual([done?.ProcessedItemCount, done?.ImportedItemCount, done?.ErrorCount], [4, 2, 2]);
  const arn = done?.ImportArn ?? "";
  assert.equal(
    done?.CloudWatchLogGroupArn,
    "arn:aws:logs:us-east-1:000000000000:log-group:/aws-dynamodb/imports:*",
  );
  const { events = [] } = await world.sdk(CloudWatchLogs).getLogEvents({
    ...{ logGroupName: "/aws-dynamodb/imports", logStreamName: `${arn.split("/").at(-1)}/error` },
  });
  const logged = events.map(({ message }) => JSON.parse(message ?? ""));
  assert.equal(logged.length, 2);
  assert.equal(logged[0].importArn, arn);
  assert.match(logged[0].errorMessages[0], /\w/);
  assert.deepEqual(
    [logged[0].itemS3Pointer.bucket, typeof logged[0].itemS3Pointer.itemIndex],
    [Bucket, "number"],
  );
  const { Item } = await db.getItem({ TableName: "csv", Key: { p: { S: "b" }, s: { N: "2" } } });
  assert.deepEqual(Item?.["note"], { S: "quoted, with comma" });
  const failing = (await begin("failing", "nowhere")).ImportTableDescription;
  await world.idle();
  const failed = (await db.describeImport({ ImportArn: failing?.ImportArn })).ImportTableDescription;
  assert.deepEqual([failed?.ImportStatus, failed?.FailureCode], ["FAILED", "S3NoSuchBucket"]);
  assert.equal((await db.listImports({})).ImportSummaryList?.length, 2);
  await s3.putObject({ Bucket, Key: "in/1.csv", Body: gzipSync("p,s\nc,3\n") });
  await s3.deleteObject({ Bucket, Key: "in/2.csv" });
  const unzipped = (await begin("unzipped", Bucket, "NONE")).ImportTableDescription;
  await begin("zipped", Bucket, "GZIP");
  await world.idle();
  assert.equal((await db.scan({ TableName: "zipped" })).Count, 1);
  await s3.putObject({ Bucket, Key: "in/1.csv", Body: zstdCompressSync("p,s\nd,4\ne,5\n") });
  await begin("squeezed", Bucket, "ZSTD");
  await world.idle();
  assert.equal((await db.scan({ TableName: "squeezed" })).Count, 2);
  const counted = (await db.describeImport({ ImportArn: unzipped?.ImportArn })).ImportTableDescription;
  assert.equal(counted?.ImportedItemCount, 0);
});

test("an incremental export tells each item that was written in its window, as it was before and at the end", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket });
  await db.updateContinuousBackups({
    TableName,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const put = (p: string, v: string) => db.putItem({ TableName, Item: { p: { S: p }, v: { S: v } } });
  await put("changed", "1");
  await put("deleted", "1");
  await put("left", "1");
  await t.advance(10);
  const ExportFromTime = world.clock.now();
  await t.advance(10);
  await put("changed", "2");
  await put("made", "1");
  await put("gone", "1");
  await db.deleteItem({ TableName, Key: { p: { S: "deleted" } } });
  await db.deleteItem({ TableName, Key: { p: { S: "gone" } } });
  await t.advance(1_000);
  const ExportToTime = world.clock.now();
  await t.advance(10);
  await put("changed", "3");
  const { ExportDescription } = await db.exportTableToPointInTime({
    ...{ TableArn: arnOf(TableName), S3Bucket: Bucket, ExportType: "INCREMENTAL_EXPORT" },
    IncrementalExportSpecification: { ExportFromTime, ExportToTime },
  });
  await world.idle();
  const { ExportDescription: ended } = await db.describeExport({ ExportArn: ExportDescription?.ExportArn });
  assert.deepEqual([ended?.ExportStatus, ended?.ItemCount], ["COMPLETED", 3]);
  const read = async (Key: string | undefined) =>
    Buffer.from((await (await s3.getObject({ Bucket, Key })).Body?.transformToByteArray()) ?? []);
  const summary = JSON.parse((await read(ended?.ExportManifest)).toString());
  const file = JSON.parse((await read(summary.manifestFilesS3Key)).toString());
  assert.match(file.dataFileS3Key, /^AWSDynamoDB\/data\//);
  const lines = gunzipSync(await read(file.dataFileS3Key))
    .toString()
    .trim()
    .split("\n");
  const told = lines.map((line) => {
    const { Keys, OldImage, NewImage } = JSON.parse(line);
    return `${Keys.p.S}: ${OldImage?.v.S} -> ${NewImage?.v.S}`;
  });
  assert.deepEqual(told.sort(), ["changed: 1 -> 2", "deleted: 1 -> undefined", "made: undefined -> 1"]);
});

test("a table is exported in Amazon Ion, and imported again", async () => {
  await using t = await startTable();
  const { db, world } = t;
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket });
  await db.updateContinuousBackups({
    TableName,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const Item = {
    p: { S: "a" },
    n: { N: "-1.50" },
    set: { SS: ["x", "y"] },
    b: { B: new Uint8Array([1, 2]) },
  };
  await db.putItem({ TableName, Item });
  const { ExportDescription } = await db.exportTableToPointInTime({
    ...{ TableArn: arnOf(TableName), S3Bucket: Bucket, ExportFormat: "ION" },
  });
  await world.idle();
  const { ExportDescription: ended } = await db.describeExport({ ExportArn: ExportDescription?.ExportArn });
  assert.deepEqual([ended?.ExportStatus, ended?.ExportFormat], ["COMPLETED", "ION"]);
  const { Contents = [] } = await s3.listObjectsV2({ Bucket });
  const Key = Contents.map((each) => each.Key ?? "").find((each) => each.endsWith(".ion.gz"));
  const data = await (await s3.getObject({ Bucket, Key })).Body?.transformToByteArray();
  assert.equal(
    gunzipSync(data ?? new Uint8Array()).toString(),
    '$ion_1_0 {Item:{p:"a",n:-1.5,set:$dynamodb_SS::["x","y"],b:{{AQI=}}}}\n',
  );
  const { AttributeDefinitions, KeySchema, BillingMode } = SIMPLE;
  await db.importTable({
    S3BucketSource: { S3Bucket: Bucket, S3KeyPrefix: Key },
    InputFormat: "ION",
    InputCompressionType: "GZIP",
    TableCreationParameters: { TableName: "imported", AttributeDefinitions, KeySchema, BillingMode },
  });
  await world.idle();
  const { Items } = await db.scan({ TableName: "imported" });
  assert.deepEqual(Items, [{ ...Item, n: { N: "-1.5" } }]);
});
