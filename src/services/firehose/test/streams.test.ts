import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { Firehose } from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { BUCKET_ARN, makeRole, ROLE, refusal, STREAM_ARN, startStream, startWorld } from "./fixtures.ts";

const DeliveryStreamName = "stream";
const target = { RoleARN: ROLE, BucketARN: BUCKET_ARN };

test("a stream is made, described with AWS's defaults, listed and deleted", async () => {
  await using stream = await startWorld();
  const { firehose } = stream;
  const { DeliveryStreamARN } = await firehose.createDeliveryStream({
    DeliveryStreamName,
    ExtendedS3DestinationConfiguration: target,
    Tags: [{ Key: "team", Value: "a" }],
  });
  assert.equal(DeliveryStreamARN, STREAM_ARN);
  await stream.world.idle();
  const { DeliveryStreamDescription: told } = await firehose.describeDeliveryStream({ DeliveryStreamName });
  assert.equal(told?.DeliveryStreamStatus, "ACTIVE");
  assert.equal(told?.DeliveryStreamType, "DirectPut");
  assert.equal(told?.VersionId, "1");
  assert.deepEqual(told?.DeliveryStreamEncryptionConfiguration, { Status: "DISABLED" });
  assert.deepEqual(told?.Destinations?.[0]?.DestinationId, "destinationId-000000000001");
  assert.deepEqual(told?.Destinations?.[0]?.ExtendedS3DestinationDescription, {
    ...target,
    BufferingHints: { SizeInMBs: 5, IntervalInSeconds: 300 },
    CompressionFormat: "UNCOMPRESSED",
    EncryptionConfiguration: { NoEncryptionConfig: "NoEncryption" },
    CloudWatchLoggingOptions: { Enabled: false },
    S3BackupMode: "Disabled",
  });
  assert.equal(
    await refusal(
      firehose.createDeliveryStream({ DeliveryStreamName, ExtendedS3DestinationConfiguration: target }),
    ),
    "ResourceInUseException: Firehose stream under accountId 000000000000 already exists",
  );
  for (const name of ["c", "a", "b"])
    await firehose.createDeliveryStream({
      DeliveryStreamName: name,
      ExtendedS3DestinationConfiguration: target,
    });
  const first = await firehose.listDeliveryStreams({ Limit: 2 });
  assert.deepEqual(first.DeliveryStreamNames, ["a", "b"]);
  assert.equal(first.HasMoreDeliveryStreams, true);
  const rest = await firehose.listDeliveryStreams({ ExclusiveStartDeliveryStreamName: "b" });
  assert.deepEqual([rest.DeliveryStreamNames, rest.HasMoreDeliveryStreams], [["c", "stream"], false]);
  const kinesis = await firehose.listDeliveryStreams({ DeliveryStreamType: "KinesisStreamAsSource" });
  assert.deepEqual(kinesis.DeliveryStreamNames, []);
  await stream.world.idle();
  await firehose.deleteDeliveryStream({ DeliveryStreamName });
  await stream.world.idle();
  assert.equal(
    await refusal(firehose.describeDeliveryStream({ DeliveryStreamName })),
    "ResourceNotFoundException: Firehose stream under account 000000000000 not found.",
  );
});

test("tags are added, removed, paged and limited, and decide who may", async () => {
  await using stream = await startStream();
  const { firehose, world } = stream;
  const Tags = ["b", "a", "c"].map((Key) => ({ Key, Value: "v" }));
  await firehose.tagDeliveryStream({ DeliveryStreamName, Tags });
  await firehose.untagDeliveryStream({ DeliveryStreamName, TagKeys: ["c", "none"] });
  const page = await firehose.listTagsForDeliveryStream({ DeliveryStreamName, Limit: 1 });
  assert.deepEqual([page.Tags, page.HasMoreTags], [[{ Key: "a", Value: "v" }], true]);
  const rest = await firehose.listTagsForDeliveryStream({ DeliveryStreamName, ExclusiveStartTagKey: "a" });
  assert.deepEqual([rest.Tags, rest.HasMoreTags], [[{ Key: "b", Value: "v" }], false]);
  const many = Array.from({ length: 49 }, (_, i) => ({ Key: `k${i}`, Value: "" }));
  assert.match(
    await refusal(firehose.tagDeliveryStream({ DeliveryStreamName, Tags: many })),
    /^InvalidArgumentException: A Firehose stream can have at most 50 tags/,
  );
  const iam = world.sdk(IAM);
  await iam.createUser({ UserName: "writer" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "writer" });
  await iam.putUserPolicy({
    UserName: "writer",
    PolicyName: "may",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        Effect: "Allow",
        Action: "firehose:PutRecord",
        Resource: STREAM_ARN,
        Condition: { StringEquals: { "aws:ResourceTag/a": "v" } },
      },
    }),
  });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const writer = world.sdk(Firehose, { credentials });
  const Record = { Data: Buffer.from("x") };
  await writer.putRecord({ DeliveryStreamName, Record });
  await firehose.untagDeliveryStream({ DeliveryStreamName, TagKeys: ["a"] });
  assert.match(
    await refusal(writer.putRecord({ DeliveryStreamName, Record })),
    /^AccessDeniedException: .*user\/writer is not authorized to perform: firehose:PutRecord on resource: arn:aws:firehose/,
  );
});

test("roles must let Firehose in, and must be handed over by those who may", async () => {
  await using stream = await startWorld();
  const { firehose, world } = stream;
  const other = await makeRole(world, "other", "lambda.amazonaws.com", []);
  const create = (client: Firehose, RoleARN: string) =>
    client.createDeliveryStream({
      DeliveryStreamName,
      ExtendedS3DestinationConfiguration: { ...target, RoleARN },
    });
  assert.equal(
    await refusal(create(firehose, other)),
    `InvalidArgumentException: Firehose is unable to assume role ${other}. Please check the role provided.`,
  );
  const iam = world.sdk(IAM);
  await iam.createUser({ UserName: "maker" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "maker" });
  const allow = (Action: string[]) =>
    iam.putUserPolicy({
      UserName: "maker",
      PolicyName: "may",
      PolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: { Effect: "Allow", Action, Resource: "*" },
      }),
    });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const maker = world.sdk(Firehose, { credentials });
  await allow(["firehose:CreateDeliveryStream"]);
  assert.match(
    await refusal(create(maker, ROLE)),
    /is not authorized to perform: iam:PassRole on resource: .*role\/firehose/,
  );
  await allow(["firehose:CreateDeliveryStream", "iam:PassRole"]);
  await create(maker, ROLE);
});

test("a source must be there, and its role must be allowed to look at it", async () => {
  await using stream = await startWorld(["s3:PutObject"]);
  const KinesisStreamARN = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";
  const create = (RoleARN: string) =>
    stream.firehose.createDeliveryStream({
      DeliveryStreamName,
      DeliveryStreamType: "KinesisStreamAsSource",
      KinesisStreamSourceConfiguration: { KinesisStreamARN, RoleARN },
      ExtendedS3DestinationConfiguration: target,
    });
  assert.equal(
    await refusal(create(ROLE)),
    `InvalidArgumentException: Role ${ROLE} is not authorized to perform: kinesis:DescribeStream on resource ${KinesisStreamARN}.`,
  );
  const reader = await makeRole(stream.world, "reader", "firehose.amazonaws.com", ["kinesis:*"]);
  assert.equal(
    await refusal(create(reader)),
    "InvalidArgumentException: Stream clicks under account 000000000000 not found.",
  );
});

test("updates name the version that they change", async () => {
  await using stream = await startStream();
  const { firehose } = stream;
  const update = (CurrentDeliveryStreamVersionId: string, more: object) =>
    firehose.updateDestination({
      DeliveryStreamName,
      CurrentDeliveryStreamVersionId,
      DestinationId: "destinationId-000000000001",
      ...more,
    });
  await update("1", { ExtendedS3DestinationUpdate: { Prefix: "p/" } });
  await update("2", {
    ExtendedS3DestinationUpdate: { BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 } },
  });
  const { DeliveryStreamDescription: told } = await firehose.describeDeliveryStream({ DeliveryStreamName });
  const { Prefix, BufferingHints } = told?.Destinations?.[0]?.ExtendedS3DestinationDescription ?? {};
  assert.deepEqual(
    [told?.VersionId, Prefix, BufferingHints],
    ["3", "p/", { SizeInMBs: 1, IntervalInSeconds: 60 }],
  );
  assert.equal(
    await refusal(update("1", { ExtendedS3DestinationUpdate: {} })),
    "ConcurrentModificationException: Cannot update firehose: stream since the current version id: 3 and specified version id: 1 do not match",
  );
  assert.equal(
    await refusal(update("3", { DestinationId: "d", ExtendedS3DestinationUpdate: {} })),
    "InvalidArgumentException: Destination Id d not found",
  );
  assert.match(
    await refusal(update("3", { HttpEndpointDestinationUpdate: {} })),
    /Changing the destination type to or from HttpEndpoint is not supported at this time/,
  );
  assert.match(
    await refusal(update("3", { ExtendedS3DestinationUpdate: { Prefix: "!{timestamp:yyyy}" } })),
    /Ths supplied prefix\(es\) do not satisfy the following constraint: ErrorOutputPrefix cannot be null or empty/,
  );
});

test("what a stream does not take is refused", async () => {
  await using stream = await startStream();
  const { firehose } = stream;
  const Data = Buffer.alloc(1_000 * 1024);
  const Records = Array.from({ length: 5 }, () => ({ Data }));
  assert.equal(
    await refusal(firehose.putRecordBatch({ DeliveryStreamName, Records })),
    "InvalidArgumentException: Records size exceeds 4 MB limit",
  );
  assert.match(
    await refusal(firehose.putRecord({ DeliveryStreamName, Record: { Data: Buffer.alloc(1_024_001) } })),
    /at 'record.data' failed to satisfy constraint: Member must have length less than or equal to 1024000/,
  );
  assert.match(
    await refusal(firehose.putRecord({ DeliveryStreamName: "none", Record: { Data } })),
    /^ResourceNotFoundException/,
  );
  await firehose.putRecordBatch({ DeliveryStreamName, Records: Records.slice(0, 4) });
  const answer = await firehose.putRecordBatch({ DeliveryStreamName, Records: Records.slice(0, 3) });
  assert.equal(answer.FailedPutCount, 2);
  assert.equal(answer.RequestResponses?.[0]?.RecordId?.length, 224);
  assert.deepEqual(answer.RequestResponses?.[2], {
    ErrorCode: "ServiceUnavailableException",
    ErrorMessage: "Slow down.",
  });
  await stream.advance(1);
  await firehose.putRecordBatch({ DeliveryStreamName, Records: Records.slice(0, 4) });
});

const REFUSED: readonly [what: string, configuration: object, message: RegExp][] = [
  ["no destination", {}, /Exactly one destination configuration is supported for a Firehose/],
  [
    "Splunk",
    {
      SplunkDestinationConfiguration: {
        HECEndpoint: "https://x",
        HECEndpointType: "Raw",
        S3Configuration: target,
      },
    },
    /does not support Splunk destinations/,
  ],
  [
    "MSK",
    {
      MSKSourceConfiguration: {
        MSKClusterARN: "arn:aws:kafka:us-east-1:000000000000:cluster/a",
        TopicName: "t",
        AuthenticationConfiguration: { RoleARN: ROLE, Connectivity: "PUBLIC" },
      },
    },
    /does not support Amazon MSK sources/,
  ],
  [
    "Snappy",
    { ExtendedS3DestinationConfiguration: { ...target, CompressionFormat: "Snappy" } },
    /does not support the compression format Snappy/,
  ],
  [
    "Parquet",
    {
      ExtendedS3DestinationConfiguration: { ...target, DataFormatConversionConfiguration: { Enabled: true } },
    },
    /record format conversion/,
  ],
  [
    "an unknown namespace",
    { ExtendedS3DestinationConfiguration: { ...target, Prefix: "!{x:y}", ErrorOutputPrefix: "e" } },
    /x is not a valid namespace/,
  ],
  [
    "one hint",
    { ExtendedS3DestinationConfiguration: { ...target, BufferingHints: { SizeInMBs: 1 } } },
    /Both SizeInMBs and IntervalInSeconds/,
  ],
  [
    "small partitions",
    {
      ExtendedS3DestinationConfiguration: { ...target, DynamicPartitioningConfiguration: { Enabled: true } },
    },
    /BufferingHints.SizeInMBs must be at least 64 when Dynamic Partitioning is enabled/,
  ],
  [
    "no Kinesis source",
    { DeliveryStreamType: "KinesisStreamAsSource", ExtendedS3DestinationConfiguration: target },
    /KinesisSourceStreamConfig is required/,
  ],
  [
    "a wrong processor parameter",
    {
      ExtendedS3DestinationConfiguration: {
        ...target,
        ProcessingConfiguration: {
          Enabled: true,
          Processors: [{ Type: "Lambda", Parameters: [{ ParameterName: "Delimiter", ParameterValue: "x" }] }],
        },
      },
    },
    /Processor parameter Delimiter is not valid for type Lambda/,
  ],
];
test("what Cloudlet or AWS cannot do is refused, and nothing is made", async () => {
  await using stream = await startWorld();
  for (const [what, configuration, message] of REFUSED)
    assert.match(
      await refusal(stream.firehose.createDeliveryStream({ DeliveryStreamName, ...configuration })),
      message,
      what,
    );
  const { DeliveryStreamNames } = await stream.firehose.listDeliveryStreams({});
  assert.deepEqual(DeliveryStreamNames, []);
});

test("AWS/Firehose tells what came in and what was delivered", async () => {
  await using stream = await startStream();
  await stream.put("12345", "678");
  await stream.advance(420);
  const sum = async (MetricName: string) => {
    const now = stream.world.clock.now().getTime();
    const { Datapoints = [] } = await stream.world.sdk(CloudWatch).getMetricStatistics({
      Namespace: "AWS/Firehose",
      MetricName,
      Dimensions: [{ Name: "DeliveryStreamName", Value: "stream" }],
      StartTime: new Date(now - 3_600_000),
      EndTime: new Date(now),
      Period: 3_600,
      Statistics: ["Sum"],
    });
    return Datapoints.reduce((all, { Sum = 0 }) => all + Sum, 0);
  };
  assert.equal(await sum("IncomingRecords"), 2);
  assert.equal(await sum("IncomingBytes"), 8);
  assert.equal(await sum("PutRecordBatch.Requests"), 1);
  assert.equal(await sum("DeliveryToS3.Records"), 2);
  assert.equal(await sum("DeliveryToS3.Success"), 1);
  assert.equal(await sum("DeliveryToS3.DataFreshness"), 300);
});
