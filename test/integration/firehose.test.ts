import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { Kinesis } from "@aws-sdk/client-kinesis";
import { Pipes } from "@aws-sdk/client-pipes";
import { Scheduler } from "@aws-sdk/client-scheduler";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import {
  BUCKET_ARN,
  makeRole,
  ROLE,
  STREAM_ARN,
  startStream,
  startWorld,
} from "../../src/services/firehose/test/fixtures.ts";
import { functionOf } from "../../src/services/lambda/test/stage.ts";

const DeliveryStreamName = "stream";
const FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f";
const KINESIS = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

/** Lines in capitals, partitioned by their first letter; what says "drop" or "fail" is. */
const SHOUT = `exports.handler = async ({ records, sourceKinesisStreamArn }) => ({
  records: records.map(({ recordId, data, kinesisRecordMetadata }) => {
    const text = Buffer.from(data, "base64").toString();
    const result = text === "drop" ? "Dropped" : text === "fail" ? "ProcessingFailed" : "Ok";
    const line = text.toUpperCase() + " " + kinesisRecordMetadata.partitionKey + "\\n";
    const metadata = { partitionKeys: { letter: text[0] } };
    return { recordId, result, data: Buffer.from(line).toString("base64"), metadata };
  }),
});`;

test("a Kinesis stream's records go through a function into compressed objects by what the function says", async () => {
  await using stream = await startWorld();
  const { world, firehose, s3 } = stream;
  const kinesis = world.sdk(Kinesis);
  await kinesis.createStream({ StreamName: "clicks", ShardCount: 2 });
  await functionOf(world, SHOUT);
  const put = (...texts: string[]) =>
    kinesis.putRecords({
      StreamName: "clicks",
      Records: texts.map((text) => ({ Data: Buffer.from(text), PartitionKey: `key-${text}` })),
    });
  await put("before");
  await stream.advance(1);
  await firehose.createDeliveryStream({
    DeliveryStreamName,
    DeliveryStreamType: "KinesisStreamAsSource",
    KinesisStreamSourceConfiguration: { KinesisStreamARN: KINESIS, RoleARN: ROLE },
    ExtendedS3DestinationConfiguration: {
      RoleARN: ROLE,
      BucketARN: BUCKET_ARN,
      Prefix: "letter=!{partitionKeyFromLambda:letter}/!{timestamp:HH}/",
      ErrorOutputPrefix: "!{firehose:error-output-type}/",
      CompressionFormat: "GZIP",
      BufferingHints: { SizeInMBs: 64, IntervalInSeconds: 120 },
      DynamicPartitioningConfiguration: { Enabled: true },
      ProcessingConfiguration: {
        Enabled: true,
        Processors: [
          { Type: "Lambda", Parameters: [{ ParameterName: "LambdaArn", ParameterValue: FUNCTION }] },
        ],
      },
    },
  });
  await world.idle();
  await put("alpha", "beta", "drop", "fail");
  await world.idle();
  await kinesis.splitShard({
    StreamName: "clicks",
    ShardToSplit: "shardId-000000000000",
    NewStartingHashKey: "85070591730234615865843651857942052864",
  });
  await world.idle();
  await put("apple");
  await stream.advance(60);
  assert.deepEqual(await stream.objects(), {}, "the function waited a minute, the buckets have not yet");
  await stream.advance(121);
  const objects = await stream.objects();
  const name = "stream-1-2026-01-01-00-00";
  const [a, b] = ["a", "b"].map((letter) =>
    Object.entries(objects).find(([key]) => key.startsWith(`letter=${letter}/00/${name}`)),
  );
  assert.deepEqual(a?.[1].split("\n").sort(), ["", "ALPHA key-alpha", "APPLE key-apple"]);
  assert.deepEqual(b?.[1], "BETA key-beta\n");
  const failed = Object.entries(objects).find(([key]) => key.startsWith("processing-failed/"));
  const { errorCode, rawData, lambdaArn } = JSON.parse(failed?.[1] ?? "{}");
  assert.deepEqual(
    [errorCode, Buffer.from(rawData, "base64").toString(), lambdaArn],
    ["Lambda.ProcessingFailedStatus", "fail", FUNCTION],
  );
  assert.equal(Object.keys(objects).length, 3);
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: "records", Prefix: "letter=a" });
  assert.match(Contents[0]?.Key ?? "", /\.gz$/);
  const refused = firehose.putRecord({ DeliveryStreamName, Record: { Data: Buffer.from("x") } });
  await assert.rejects(refused, /not permitted on KinesisStreamAsSource delivery stream type/);
});

test("SNS, EventBridge, a schedule and a pipe put into a stream, each as its role", async () => {
  await using stream = await startStream({ BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 300 } });
  const { world } = stream;
  const puts = ["firehose:PutRecord", "firehose:PutRecordBatch", "sqs:*"];
  const sns = world.sdk(SNS);
  const { TopicArn = "" } = await sns.createTopic({ Name: "topic" });
  await sns.subscribe({
    TopicArn,
    Protocol: "firehose",
    Endpoint: STREAM_ARN,
    Attributes: {
      SubscriptionRoleArn: await makeRole(world, "sns", "sns.amazonaws.com", puts),
      RawMessageDelivery: "true",
    },
  });
  await sns.subscribe({
    TopicArn,
    Protocol: "firehose",
    Endpoint: `${STREAM_ARN}-2`,
    Attributes: { SubscriptionRoleArn: "arn:aws:iam::000000000000:role/sns" },
  });
  await stream.firehose.createDeliveryStream({
    DeliveryStreamName: "stream-2",
    ExtendedS3DestinationConfiguration: { RoleARN: ROLE, BucketARN: BUCKET_ARN, Prefix: "told/" },
  });
  await world.idle();
  await sns.publish({ TopicArn, Message: "from SNS" });
  const events = world.sdk(EventBridge);
  await events.putRule({ Name: "rule", EventPattern: JSON.stringify({ source: ["app"] }) });
  const RoleArn = await makeRole(world, "events", "events.amazonaws.com", puts);
  await events.putTargets({
    Rule: "rule",
    Targets: [{ Id: "t", Arn: STREAM_ARN, RoleArn, InputPath: "$.detail" }],
  });
  await events.putEvents({ Entries: [{ Source: "app", DetailType: "d", Detail: '{"from":"a rule"}' }] });
  const scheduled = await makeRole(world, "scheduler", "scheduler.amazonaws.com", puts);
  const schedule = (Name: string, Arn: string, Input: string) =>
    world.sdk(Scheduler).createSchedule({
      Name,
      ScheduleExpression: "at(2026-01-01T00:01:00)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn, RoleArn: scheduled, Input },
    });
  await schedule("templated", STREAM_ARN, '"from a schedule"');
  await schedule(
    "universal",
    "arn:aws:scheduler:::aws-sdk:firehose:putRecord",
    JSON.stringify({ DeliveryStreamName, Record: { Data: "from a universal target" } }),
  );
  const sqs = world.sdk(SQS);
  const { QueueUrl } = await sqs.createQueue({ QueueName: "queue" });
  await world.sdk(Pipes).createPipe({
    Name: "pipe",
    RoleArn: await makeRole(world, "pipes", "pipes.amazonaws.com", puts),
    Source: "arn:aws:sqs:us-east-1:000000000000:queue",
    Target: STREAM_ARN,
    TargetParameters: { InputTemplate: '{"piped": <$.body>}' },
  });
  await stream.advance(10);
  await sqs.sendMessage({ QueueUrl, MessageBody: "from a pipe" });
  await stream.advance(300);
  const text = Object.values(await stream.objects()).join("");
  for (const part of [
    "from SNS\n",
    '{"from":"a rule"}',
    "from a schedule",
    "from a universal target",
    "from a pipe",
  ])
    assert.ok(text.includes(part), `${part} in ${text}`);
  const told = Object.entries(await stream.objects()).find(([key]) => key.startsWith("told/"));
  const { Type, TopicArn: by, Message, Signature } = JSON.parse(told?.[1] ?? "{}");
  assert.deepEqual([Type, by, Message, Signature], ["Notification", TopicArn, "from SNS", undefined]);
  assert.match(told?.[1] ?? "", /^\{"Type":"Notification","MessageId".*\}\n$/);
});

test("what SNS cannot put into a stream goes to the subscription's dead-letter queue", async () => {
  await using stream = await startStream();
  const { world } = stream;
  const [sns, sqs] = [world.sdk(SNS), world.sdk(SQS)];
  const { QueueUrl } = await sqs.createQueue({
    QueueName: "dead",
    Attributes: {
      Policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: {
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: "*",
        },
      }),
    },
  });
  const { TopicArn = "" } = await sns.createTopic({ Name: "topic" });
  await sns.subscribe({
    TopicArn,
    Protocol: "firehose",
    Endpoint: STREAM_ARN,
    Attributes: {
      SubscriptionRoleArn: await makeRole(world, "sns", "sns.amazonaws.com", []),
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:dead" }),
    },
  });
  await sns.publish({ TopicArn, Message: "refused" });
  await world.idle();
  const { Messages = [] } = await sqs.receiveMessage({ QueueUrl });
  assert.match(Messages[0]?.Body ?? "", /"Message" : "refused"/);
});

test("CloudWatch Logs puts what a filter lets through, compressed; the stream unpacks the messages", async () => {
  await using stream = await startWorld();
  const { world, firehose } = stream;
  const logs = world.sdk(CloudWatchLogs);
  const roleArn = await makeRole(world, "logs", "logs.us-east-1.amazonaws.com", ["firehose:PutRecord"]);
  const destination = { RoleARN: ROLE, BucketARN: BUCKET_ARN };
  const processor = (
    Type: "Decompression" | "CloudWatchLogProcessing",
    ParameterName: string,
    ParameterValue: string,
  ) => ({
    Type,
    Parameters: [{ ParameterName: ParameterName as never, ParameterValue }],
  });
  await firehose.createDeliveryStream({
    DeliveryStreamName,
    ExtendedS3DestinationConfiguration: {
      ...destination,
      Prefix: "messages/",
      ProcessingConfiguration: {
        Enabled: true,
        Processors: [
          processor("Decompression", "CompressionFormat", "GZIP"),
          processor("CloudWatchLogProcessing", "DataMessageExtraction", "true"),
        ],
      },
    },
  });
  await firehose.createDeliveryStream({
    DeliveryStreamName: "raw",
    ExtendedS3DestinationConfiguration: { ...destination, Prefix: "raw/" },
  });
  await world.idle();
  await logs.createLogGroup({ logGroupName: "group" });
  await logs.createLogStream({ logGroupName: "group", logStreamName: "s" });
  for (const name of ["stream", "raw"])
    await logs.putSubscriptionFilter({
      logGroupName: "group",
      filterName: name,
      filterPattern: "ERROR",
      destinationArn: `arn:aws:firehose:us-east-1:000000000000:deliverystream/${name}`,
      roleArn,
    });
  const timestamp = world.clock.now().getTime();
  await logs.putLogEvents({
    logGroupName: "group",
    logStreamName: "s",
    logEvents: ["ERROR one", "fine", "ERROR two"].map((message) => ({ timestamp, message })),
  });
  await stream.advance(300);
  const { Contents = [] } = await stream.s3.listObjectsV2({ Bucket: "records", Prefix: "raw/" });
  const { Body } = await stream.s3.getObject({ Bucket: "records", Key: Contents[0]?.Key ?? "" });
  const packed = Buffer.from((await Body?.transformToByteArray()) ?? []);
  assert.match(
    gunzipSync(packed).toString(),
    /^\{"messageType":"CONTROL_MESSAGE".*"messageType":"DATA_MESSAGE"/,
  );
  const objects = await stream.objects();
  assert.equal(objects["messages/2026/01/01/00/stream-1-2026-01-01-00-00-00-*"], "ERROR one\nERROR two\n");
});
