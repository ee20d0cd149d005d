import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { zipContents, zipEntries } from "../../../base/zip.ts";
import { BUCKET_ARN, objectsIn, ROLE, STREAM_ARN, startStream, startWorld } from "./fixtures.ts";

const DeliveryStreamName = "stream";

test("records are one object when the buffer's time is over", async () => {
  await using stream = await startStream();
  await stream.put("one ", "two ");
  await stream.advance(200);
  await stream.put("three");
  assert.deepEqual(await stream.objects(), {});
  await stream.advance(100);
  assert.deepEqual(await stream.objects(), {
    "2026/01/01/00/stream-1-2026-01-01-00-00-00-*": "one two three",
  });
  await stream.advance(7 * 86_400);
  assert.equal(Object.keys(await stream.objects()).length, 1, "no records, no objects");
});

test("a buffer that is full does not wait", async () => {
  await using stream = await startStream({ BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 900 } });
  const half = "x".repeat(512 * 1024);
  await stream.put(half);
  await stream.world.idle();
  assert.deepEqual(await stream.objects(), {});
  await stream.put(half, "rest");
  await stream.world.idle();
  assert.deepEqual(
    Object.values(await stream.objects()).map(({ length }) => length),
    [1024 * 1024],
  );
  await stream.advance(900);
  assert.deepEqual(
    Object.values(await stream.objects())
      .map(({ length }) => length)
      .sort((one, other) => one - other),
    [4, 1024 * 1024],
  );
});

test("keys follow prefixes, time zones, file extensions and compression", async () => {
  await using stream = await startStream({
    Prefix: "in/!{timestamp:yyyy-'q'MM}/!{firehose:random-string}/",
    ErrorOutputPrefix: "err/!{firehose:error-output-type}/",
    CustomTimeZone: "Asia/Tokyo",
    FileExtension: ".jsonl.gz",
    CompressionFormat: "GZIP",
  });
  await stream.put("text");
  await stream.advance(300);
  const [[key, text] = ["", ""]] = Object.entries(await stream.objects());
  assert.match(key, /^in\/2026-q01\/[0-9a-f]{11}\/stream-1-2026-01-01-09-00-00-\*\.jsonl\.gz$/);
  assert.equal(text, "text");
});

test("ZIP archives hold one file; objects are encrypted with the key that is asked for", async () => {
  await using stream = await startStream();
  const { KeyMetadata } = await stream.world.sdk(KMS).createKey({});
  const AWSKMSKeyARN = KeyMetadata?.Arn ?? "";
  await stream.firehose.updateDestination({
    DeliveryStreamName,
    CurrentDeliveryStreamVersionId: "1",
    DestinationId: "destinationId-000000000001",
    ExtendedS3DestinationUpdate: {
      CompressionFormat: "ZIP",
      EncryptionConfiguration: { KMSEncryptionConfig: { AWSKMSKeyARN } },
    },
  });
  await stream.put("zipped");
  await stream.advance(300);
  const { Contents = [] } = await stream.s3.listObjectsV2({ Bucket: "records" });
  const { Body, SSEKMSKeyId } = await stream.s3.getObject({ Bucket: "records", Key: Contents[0]?.Key ?? "" });
  assert.equal(SSEKMSKeyId, AWSKMSKeyARN);
  assert.match(Contents[0]?.Key ?? "", /\/stream-2-2026-01-01-00-00-00-[^/]*\.zip$/);
  const archive = (await Body?.transformToByteArray()) ?? new Uint8Array();
  const [entry, ...more] = zipEntries(archive);
  assert.equal(more.length, 0);
  assert.ok(entry);
  assert.equal(Buffer.from(zipContents(archive, entry)).toString(), "zipped");
});

test("a bucket that refuses is tried again for a day, and CloudWatch Logs is told why", async () => {
  await using stream = await startStream({
    CloudWatchLoggingOptions: { Enabled: true, LogGroupName: "group", LogStreamName: "S3Delivery" },
  });
  const logs = stream.world.sdk(CloudWatchLogs);
  await logs.createLogGroup({ logGroupName: "group" });
  await logs.createLogStream({ logGroupName: "group", logStreamName: "S3Delivery" });
  const iam = stream.world.sdk(IAM);
  const policy = (Action: string[]) =>
    iam.putRolePolicy({
      RoleName: "firehose",
      PolicyName: "may",
      PolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Action, Resource: "*" },
      }),
    });
  await policy(["logs:PutLogEvents"]);
  await stream.put("late");
  await stream.advance(300 + 3_600);
  assert.deepEqual(await stream.objects(), {});
  const { events = [] } = await logs.getLogEvents({ logGroupName: "group", logStreamName: "S3Delivery" });
  const line = JSON.parse(events[0]?.message ?? "{}");
  assert.equal(line.errorCode, "S3.AccessDenied");
  assert.equal(line.deliveryStreamARN, STREAM_ARN);
  assert.match(line.message, /firehose.* is not authorized to perform: s3:PutObject/);
  await policy(["s3:PutObject"]);
  await stream.advance(300);
  assert.deepEqual(Object.values(await stream.objects()), ["late"]);
  await policy(["s3:ListBucket"]);
  await stream.put("lost");
  await stream.advance(300 + 86_500);
  await policy(["s3:PutObject"]);
  await stream.advance(86_400);
  assert.deepEqual(Object.values(await stream.objects()), ["late"]);
});

test("source records are backed up as they came", async () => {
  await using stream = await startStream({
    S3BackupMode: "Enabled",
    S3BackupConfiguration: {
      RoleARN: ROLE,
      BucketARN: "arn:aws:s3:::backup",
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
    },
    ProcessingConfiguration: {
      Enabled: true,
      Processors: [{ Type: "AppendDelimiterToRecord", Parameters: [] }],
    },
  });
  await stream.s3.createBucket({ Bucket: "backup" });
  await stream.put("a", "b");
  await stream.advance(60);
  assert.deepEqual(Object.values(await objectsIn(stream.s3, "backup")), ["ab"]);
  assert.deepEqual(await stream.objects(), {});
  await stream.advance(240);
  assert.deepEqual(Object.values(await stream.objects()), ["a\nb\n"]);
});

test("partitions by what queries find in records, each with a buffer of its own", async () => {
  await using stream = await startStream({
    Prefix: "c=!{partitionKeyFromQuery:c}/!{timestamp:yyyy}/",
    ErrorOutputPrefix: "failed/!{firehose:error-output-type}/",
    BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 60 },
    DynamicPartitioningConfiguration: { Enabled: true },
    ProcessingConfiguration: {
      Enabled: true,
      Processors: [
        {
          Type: "RecordDeAggregation",
          Parameters: [{ ParameterName: "SubRecordType", ParameterValue: "JSON" }],
        },
        {
          Type: "MetadataExtraction",
          Parameters: [
            { ParameterName: "MetadataExtractionQuery", ParameterValue: "{c:.customer|ascii_downcase}" },
            { ParameterName: "JsonParsingEngine", ParameterValue: "JQ-1.6" },
          ],
        },
        {
          Type: "AppendDelimiterToRecord",
          Parameters: [{ ParameterName: "Delimiter", ParameterValue: "\\n" }],
        },
      ],
    },
  });
  await stream.put('{"customer":"A"}{"customer":"b","t":"}"}', '{"customer":"a"}', '{"x":1}', "no json");
  await stream.advance(60);
  const objects = await stream.objects();
  const failed = objects["failed/processing-failed/stream-1-2026-01-01-00-00-00-*"] ?? "";
  assert.deepEqual(
    failed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ rawData, errorCode }) => [Buffer.from(rawData, "base64").toString(), errorCode]),
    [
      ["no json", "DeAggregation.InvalidRecord"],
      ['{"x":1}', "DynamicPartitioning.MetadataExtractionFailed"],
    ],
  );
  assert.equal(objects["c=a/2026/stream-1-2026-01-01-00-00-00-*"], '{"customer":"A"}\n{"customer":"a"}\n');
  assert.equal(objects["c=b/2026/stream-1-2026-01-01-00-00-00-*"], '{"customer":"b","t":"}"}\n');
});

test("a function that cannot be invoked is tried again, and then its records have failed", async () => {
  const lambdaArn = "arn:aws:lambda:us-east-1:000000000000:function:none";
  await using stream = await startStream({
    ProcessingConfiguration: {
      Enabled: true,
      Processors: [
        {
          Type: "Lambda",
          Parameters: [
            { ParameterName: "LambdaArn", ParameterValue: lambdaArn },
            { ParameterName: "NumberOfRetries", ParameterValue: "2" },
            { ParameterName: "BufferIntervalInSeconds", ParameterValue: "10" },
          ],
        },
      ],
    },
  });
  await stream.put("x");
  await stream.advance(10 + 3 + 300);
  assert.equal(stream.world.spy.calls("lambda.Invoke").length, 3);
  const [[key, line] = ["", "{}"]] = Object.entries(await stream.objects());
  assert.match(key, /^processing-failed\/2026\/01\/01\/00\//);
  const { attemptsMade, errorCode, rawData, lambdaArn: by } = JSON.parse(line);
  assert.deepEqual([attemptsMade, errorCode, rawData, by], [3, "Lambda.ResourceNotFound", "eA==", lambdaArn]);
});

test("what lies in a stream's buffer goes with it when it is deleted", async () => {
  await using stream = await startStream();
  await stream.put("gone");
  await stream.firehose.deleteDeliveryStream({ DeliveryStreamName });
  await stream.advance(300);
  assert.deepEqual(await stream.objects(), {});
  const { DeliveryStreamNames } = await stream.firehose.listDeliveryStreams({});
  assert.deepEqual(DeliveryStreamNames, []);
});

test("a destination in the old way is one, too", async () => {
  await using stream = await startWorld();
  await stream.firehose.createDeliveryStream({
    DeliveryStreamName,
    S3DestinationConfiguration: { RoleARN: ROLE, BucketARN: BUCKET_ARN, Prefix: "p-" },
  });
  await stream.world.idle();
  await stream.put("x");
  await stream.advance(300);
  assert.deepEqual(await stream.objects(), { "p-2026/01/01/00/stream-1-2026-01-01-00-00-00-*": "x" });
});
