import assert from "node:assert/strict";
import test from "node:test";
import { CloudWatchClient, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import {
  CreateStreamCommand,
  KinesisClient,
  PutRecordCommand,
  SplitShardCommand,
} from "@aws-sdk/client-kinesis";
import {
  CreateEventSourceMappingCommand,
  type CreateEventSourceMappingCommandInput,
  GetEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { CreateTopicCommand, SNSClient, SubscribeCommand } from "@aws-sdk/client-sns";
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, roleFor } from "./stage.ts";

const STREAM = "arn:aws:kinesis:us-east-1:000000000000:stream/flow";

/** Sends what it gets on to the queue "seen"; fails at "poison"; counts what a window brings. */
const CODE = `
  const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");
  const sqs = new SQSClient({});
  const QueueUrl = process.env.AWS_ENDPOINT_URL + "/000000000000/seen";
  exports.handler = async (event) => {
    const told = event.Records.map(({ kinesis }) => Buffer.from(kinesis.data, "base64").toString());
    const { window, state, isFinalInvokeForWindow: final } = event;
    const count = (state?.count ?? 0) + told.length;
    const MessageBody = JSON.stringify(window === undefined ? told : { told, window, count, final });
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    if (told.includes("poison")) throw new Error("poison");
    const partial = event.Records.find((record, at) => told[at] === "partial");
    if (partial) return { batchItemFailures: [{ itemIdentifier: partial.kinesis.sequenceNumber }] };
    return { state: { count } };
  };`;

async function stage(
  world: Cloudlet,
  more: Partial<CreateEventSourceMappingCommandInput>,
  { actions = ["sqs:*", "kinesis:*"], shards = 1 } = {},
) {
  const Role = await roleFor(world, actions);
  const lambda = await functionOf(world, CODE, { Role, MemorySize: 512, Timeout: 20 });
  const sqs = world.sdk(SQSClient);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "seen" }));
  const { QueueUrl: failed } = await sqs.send(new CreateQueueCommand({ QueueName: "failed" }));
  const kinesis = world.sdk(KinesisClient);
  await kinesis.send(new CreateStreamCommand({ StreamName: "flow", ShardCount: shards }));
  await world.clock.advance({ minutes: 1 });
  const put = async (text: string, PartitionKey = "k") => {
    const Data = Buffer.from(text);
    await kinesis.send(new PutRecordCommand({ StreamName: "flow", PartitionKey, Data }));
  };
  const bodies = async (url = QueueUrl) => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
    );
    for (const { ReceiptHandle } of Messages)
      await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    return Messages.map(({ Body = "" }) => JSON.parse(Body));
  };
  const map = () =>
    lambda.send(
      new CreateEventSourceMappingCommand({
        FunctionName: "f",
        EventSourceArn: STREAM,
        StartingPosition: "TRIM_HORIZON",
        ...more,
      }),
    );
  return { lambda, kinesis, put, bodies, failed: () => bodies(failed), map };
}

test("records of a Kinesis stream reach the function filtered and in order, also across a split", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Filters = [{ Pattern: JSON.stringify({ data: { n: [{ numeric: [">", 0] }] } }) }];
  const { kinesis, put, bodies, map, lambda } = await stage(world, { FilterCriteria: { Filters } });
  await put('{"n":1}');
  await put('{"n":0}');
  await put("no JSON");
  await put('{"n":2}');
  const { UUID } = await map();
  await world.clock.advance({ seconds: 5 });
  assert.deepEqual(await bodies(), [['{"n":1}', '{"n":2}']]);
  await put('{"n":3}');
  await kinesis.send(
    new SplitShardCommand({
      StreamName: "flow",
      ShardToSplit: "shardId-000000000000",
      NewStartingHashKey: String(2n ** 127n),
    }),
  );
  await world.clock.advance({ minutes: 1 });
  for (const key of ["a", "b", "c", "d"]) await put('{"n":4}', key);
  await world.clock.advance({ seconds: 10 });
  const later = (await bodies()).flat();
  assert.deepEqual(later, ['{"n":3}', ...Array(4).fill('{"n":4}')]);
  const told = await lambda.send(new GetEventSourceMappingCommand({ UUID }));
  assert.equal(told.LastProcessingResult, "OK");
});

test("of parallel batches of a shard one fails alone, and its records are given up", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Destination = "arn:aws:sqs:us-east-1:000000000000:failed";
  const { put, bodies, failed, map } = await stage(world, {
    ParallelizationFactor: 10,
    MaximumRetryAttempts: 1,
    DestinationConfig: { OnFailure: { Destination } },
  });
  await put("poison", "bad");
  for (const key of ["a", "b", "c", "d", "e"]) await put(key, key);
  await map();
  await world.idle();
  const first = await bodies();
  assert.ok(first.length > 2, "several batches at once");
  assert.deepEqual(first.flat().sort(), ["a", "b", "c", "d", "e", "poison"]);
  await world.clock.advance({ seconds: 10 });
  const [again, ...others] = await bodies();
  assert.deepEqual(again.includes("poison"), true);
  assert.deepEqual(others, [], "who was done is not done again");
  const [told] = await failed();
  assert.equal(told.requestContext.condition, "RetryAttemptsExhausted");
  assert.equal(told.requestContext.approximateInvokeCount, 2);
  assert.equal(told.KinesisBatchInfo.streamArn, STREAM);
  await put("poison-free", "bad");
  await world.clock.advance({ seconds: 10 });
  assert.deepEqual(await bodies(), [["poison-free"]]);
});

test("a batching window of a stream closes by the clock, or when the batch is full", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { put, bodies, map } = await stage(world, { MaximumBatchingWindowInSeconds: 20, BatchSize: 3 });
  await map();
  for (const text of ["a", "b"]) await put(text);
  await world.clock.advance({ seconds: 15 });
  assert.deepEqual(await bodies(), []);
  await world.clock.advance({ seconds: 10 });
  assert.deepEqual(await bodies(), [["a", "b"]]);
  for (const text of ["c", "d", "e", "f"]) await put(text);
  await world.clock.advance({ seconds: 2 });
  assert.deepEqual(await bodies(), [["c", "d", "e"]]);
});

test("a tumbling window carries its state, and ends with an invocation of its own", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { put, bodies, map } = await stage(world, { TumblingWindowInSeconds: 60 });
  await map();
  await world.clock.advance({ seconds: 1 });
  await put("a");
  await world.clock.advance({ seconds: 1 });
  await put("b");
  await world.clock.advance({ minutes: 2 });
  const seen = await bodies();
  assert.deepEqual(
    seen.map(({ told, count, final }) => [told, count, final]),
    [
      [["a"], 1, false],
      [["b"], 2, false],
      [[], 2, true],
    ],
  );
  const [{ window }] = seen;
  assert.equal(Date.parse(window.end) - Date.parse(window.start), 60_000);
});

test("a role that may not read the stream is told so", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { map } = await stage(world, {}, { actions: ["kinesis:DescribeStream"] });
  await assert.rejects(map(), {
    name: "InvalidParameterValueException",
    message: /^Cannot access stream arn/,
  });
});

test("a partial batch response begins again with the record that failed, and events are counted", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { put, bodies, map, failed } = await stage(
    world,
    {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      MaximumRetryAttempts: 1,
      MetricsConfig: { Metrics: ["EventCount"] },
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify({ data: [{ "anything-but": "skip" }] }) }] },
      DestinationConfig: { OnFailure: { Destination: "arn:aws:sns:us-east-1:000000000000:failed" } },
    },
    { actions: ["sqs:*", "kinesis:*", "sns:*"] },
  );
  const sns = world.sdk(SNSClient);
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: "failed" }));
  const Endpoint = "arn:aws:sqs:us-east-1:000000000000:failed";
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: "sqs", Endpoint }));
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  });
  const QueueUrl = "http://127.0.0.1:4566/000000000000/failed";
  await world.sdk(SQSClient).send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  for (const text of ["a", "skip", "partial", "b"]) await put(text);
  const { UUID = "" } = await map();
  await world.clock.advance({ seconds: 20 });
  assert.deepEqual(await bodies(), [
    ["a", "partial", "b"],
    ["partial", "b"],
  ]);
  const [told] = await failed();
  const record = JSON.parse(told.Message);
  assert.equal(record.requestContext.condition, "RetryAttemptsExhausted");
  assert.equal(record.KinesisBatchInfo.batchSize, 2, "what came before the failure was done");
  await world.clock.advance({ minutes: 2 });
  const counted = async (MetricName: string) => {
    const { Datapoints = [] } = await world.sdk(CloudWatchClient).send(
      new GetMetricStatisticsCommand({
        Namespace: "AWS/Lambda",
        MetricName,
        Dimensions: [{ Name: "EventSourceMappingUUID", Value: UUID }],
        StartTime: new Date(world.clock.now().getTime() - 3_600_000),
        EndTime: world.clock.now(),
        Period: 3600,
        Statistics: ["Sum"],
      }),
    );
    return Datapoints[0]?.Sum;
  };
  assert.equal(await counted("FilteredOutEventCount"), 1);
  assert.equal(await counted("FailedInvokeEventCount"), 4);
  assert.equal(await counted("DroppedEventCount"), 2);
  assert.equal(await counted("OnFailureDestinationDeliveredEventCount"), 2);
});

test("records that are too old are given up, and lie in the bucket for failures", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Destination = "arn:aws:s3:::failures";
  const { put, bodies, map } = await stage(
    world,
    { MaximumRecordAgeInSeconds: 60, DestinationConfig: { OnFailure: { Destination } } },
    { actions: ["sqs:*", "kinesis:*", "s3:*"] },
  );
  const s3 = world.sdk(S3Client);
  await s3.send(new CreateBucketCommand({ Bucket: "failures" }));
  await put("old");
  await world.clock.advance({ minutes: 2 });
  await put("new");
  await map();
  await world.clock.advance({ seconds: 5 });
  assert.deepEqual(await bodies(), [["new"]]);
  const { Contents: [kept] = [] } = await s3.send(new ListObjectsV2Command({ Bucket: "failures" }));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: "failures", Key: kept?.Key }));
  const told = JSON.parse((await Body?.transformToString()) ?? "");
  assert.equal(told.requestContext.condition, "RecordAgeExceeded");
  const [record] = JSON.parse(told.payload).Records;
  assert.equal(Buffer.from(record.kinesis.data, "base64").toString(), "old");
});
