import assert from "node:assert/strict";
import test from "node:test";
import { CloudWatchClient, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import {
  CreateTableCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  GetEventSourceMappingCommand,
} from "@aws-sdk/client-lambda";
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, metricSum, roleFor } from "./stage.ts";

const ACCOUNT = "000000000000";

async function queue(world: Cloudlet, name: string, Attributes: Record<string, string> = {}) {
  const sqs = world.sdk(SQSClient);
  const { QueueUrl = "" } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  const arn = `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;
  const bodies = async () => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    for (const { ReceiptHandle } of Messages)
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return Messages.map(({ Body = "" }) => JSON.parse(Body));
  };
  const count = async (what: "ApproximateNumberOfMessages" | "ApproximateNumberOfMessagesNotVisible") => {
    const asked = { QueueUrl, AttributeNames: [what] };
    const { Attributes: told } = await sqs.send(new GetQueueAttributesCommand(asked));
    return Number(told?.[what]);
  };
  return { sqs, QueueUrl, arn, bodies, count };
}

/** Sends what it gets on to the queue "seen". */
const REPORTER = `
  const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");
  const sqs = new SQSClient({});
  const QueueUrl = process.env.AWS_ENDPOINT_URL + "/000000000000/seen";
  exports.handler = async (event) => {
    const bad = event.Records.filter((each) => each.body === "poison").map((each) => ({
      itemIdentifier: each.messageId,
    }));
    const told = event.Records.map((each) => each.body ?? each.dynamodb.NewImage ?? each.dynamodb);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(told) }));
    if (told.some((each) => each.id?.S === "poison")) throw new Error("poison");
    return { batchItemFailures: bad };
  };`;

test("messages of a queue reach the function in batches, filtered, and poison ends in the dead-letter queue", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*"]);
  const lambda = await functionOf(world, REPORTER, { Role, MemorySize: 512, Timeout: 20 });
  const seen = await queue(world, "seen");
  const dead = await queue(world, "dead");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 2 });
  const jobs = await queue(world, "jobs", { VisibilityTimeout: "30", RedrivePolicy });
  const mapping = await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn: jobs.arn,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify({ body: [{ "anything-but": "skip" }] }) }] },
    }),
  );
  assert.equal(mapping.State, "Creating");
  assert.equal(mapping.BatchSize, 10);
  await world.idle();
  const Entries = ["one", "skip", "poison"].map((MessageBody, at) => ({ Id: String(at), MessageBody }));
  await jobs.sqs.send(new SendMessageBatchCommand({ QueueUrl: jobs.QueueUrl, Entries }));
  await world.idle();
  assert.deepEqual(await seen.bodies(), [["one", "poison"]]);
  assert.equal(await jobs.count("ApproximateNumberOfMessages"), 0);
  assert.equal(await jobs.count("ApproximateNumberOfMessagesNotVisible"), 1, "only the failed one is left");
  await world.clock.advance({ minutes: 2 });
  assert.deepEqual(
    (await dead.sqs.send(new ReceiveMessageCommand({ QueueUrl: dead.QueueUrl }))).Messages?.[0]?.Body,
    "poison",
  );
  const told = await lambda.send(new GetEventSourceMappingCommand({ UUID: mapping.UUID }));
  assert.equal(told.State, "Enabled");
  await lambda.send(new DeleteEventSourceMappingCommand({ UUID: mapping.UUID }));
  await jobs.sqs.send(new SendMessageCommand({ QueueUrl: jobs.QueueUrl, MessageBody: "after" }));
  await world.idle();
  assert.equal(await jobs.count("ApproximateNumberOfMessages"), 1);
});

test("a batching window gathers messages until it closes by the clock", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*"]);
  const lambda = await functionOf(world, REPORTER, { Role, MemorySize: 512, Timeout: 20 });
  const seen = await queue(world, "seen");
  const jobs = await queue(world, "jobs", { VisibilityTimeout: "120" });
  await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn: jobs.arn,
      MaximumBatchingWindowInSeconds: 20,
      BatchSize: 100,
    }),
  );
  for (const MessageBody of ["a", "b", "c"]) {
    await jobs.sqs.send(new SendMessageCommand({ QueueUrl: jobs.QueueUrl, MessageBody }));
    await world.clock.advance({ seconds: 5 });
  }
  assert.deepEqual(await seen.bodies(), []);
  await world.clock.advance({ seconds: 10 });
  assert.deepEqual(await seen.bodies(), [["a", "b", "c"]]);
});

test("records of a table's stream reach the function in order; what fails for good is told to the destination", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*", "dynamodb:*"]);
  const lambda = await functionOf(world, REPORTER, { Role, MemorySize: 512, Timeout: 20 });
  const seen = await queue(world, "seen");
  const failed = await queue(world, "failed");
  const db = world.sdk(DynamoDBClient);
  const { TableDescription } = await db.send(
    new CreateTableCommand({
      TableName: "things",
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  await world.clock.advance({ seconds: 30 });
  const put = (id: string) => db.send(new PutItemCommand({ TableName: "things", Item: { id: { S: id } } }));
  await put("before");
  await world.clock.advance({ seconds: 1 });
  const { UUID } = await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn: TableDescription?.LatestStreamArn,
      StartingPosition: "LATEST",
      MaximumRetryAttempts: 1,
      BisectBatchOnFunctionError: true,
      DestinationConfig: { OnFailure: { Destination: failed.arn } },
    }),
  );
  await world.idle();
  await put("one");
  await world.idle();
  assert.deepEqual(await seen.bodies(), [[{ id: { S: "one" } }]]);
  await put("poison");
  await world.idle();
  await world.clock.advance({ seconds: 30 });
  const [told] = await failed.bodies();
  assert.equal(told.requestContext.condition, "RetryAttemptsExhausted");
  assert.equal(told.DDBStreamBatchInfo.batchSize, 1);
  await db.send(
    new UpdateItemCommand({
      TableName: "things",
      Key: { id: { S: "one" } },
      UpdateExpression: "SET n = :n",
      ExpressionAttributeValues: { ":n": { N: "2" } },
    }),
  );
  await world.idle();
  const last = (await seen.bodies()).at(-1);
  assert.deepEqual(last, [{ id: { S: "one" }, n: { N: "2" } }]);
  const mapping = await lambda.send(new GetEventSourceMappingCommand({ UUID }));
  assert.equal(mapping.LastProcessingResult, "OK");
});

test("a source that the role may not read is refused, and a queue that hides messages for too short a time", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:GetQueueAttributes", "sqs:DeleteMessage"]);
  const lambda = await functionOf(world, REPORTER, { Role, Timeout: 40 });
  const jobs = await queue(world, "jobs");
  const map = (FunctionName: string, EventSourceArn: string) =>
    lambda.send(new CreateEventSourceMappingCommand({ FunctionName, EventSourceArn }));
  await assert.rejects(map("f", jobs.arn), {
    name: "InvalidParameterValueException",
    message: "The provided execution role does not have permissions to call ReceiveMessage on SQS",
  });
  const able = await roleFor(world, ["sqs:*"], "able");
  await functionOf(world, REPORTER, { FunctionName: "g", Role: able, Timeout: 40 });
  await assert.rejects(map("g", jobs.arn), {
    message: "Queue visibility timeout: 30 seconds is less than Function timeout: 40 seconds",
  });
  await assert.rejects(map("g", jobs.arn.replace("jobs", "nowhere")), {
    message: /^Error occurred while ReceiveMessage\. SQS Error Code: /,
  });
});

test("messages of a FIFO queue come in order within their group, and a group waits for the one that failed", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*"]);
  const lambda = await functionOf(world, REPORTER, { Role, MemorySize: 512, Timeout: 20 });
  const seen = await queue(world, "seen");
  const dead = await queue(world, "dead.fifo", { FifoQueue: "true" });
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 2 });
  const jobs = await queue(world, "jobs.fifo", { FifoQueue: "true", VisibilityTimeout: "30", RedrivePolicy });
  const send = (MessageBody: string, MessageGroupId: string, at: number) => {
    const MessageDeduplicationId = `${MessageGroupId}${at}`;
    const input = { QueueUrl: jobs.QueueUrl, MessageBody, MessageGroupId, MessageDeduplicationId };
    return jobs.sqs.send(new SendMessageCommand(input));
  };
  for (const [at, body] of ["poison", "a1", "a2"].entries()) await send(body, "a", at);
  for (const [at, body] of ["b0", "b1", "b2"].entries()) await send(body, "b", at);
  await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn: jobs.arn,
      BatchSize: 1,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    }),
  );
  await world.idle();
  const first = (await seen.bodies()).flat();
  assert.deepEqual(
    first.filter((body) => body.startsWith("b")),
    ["b0", "b1", "b2"],
  );
  assert.deepEqual(
    first.filter((body) => !body.startsWith("b")),
    ["poison"],
  );
  await world.clock.advance({ minutes: 3 });
  const later = (await seen.bodies()).flat();
  assert.deepEqual(later, ["poison", "a1", "a2"]);
  const { Messages } = await dead.sqs.send(new ReceiveMessageCommand({ QueueUrl: dead.QueueUrl }));
  assert.equal(Messages?.[0]?.Body, "poison");
});

test("a queue's mapping runs no more batches at once than it may", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*"]);
  const code = `
    exports.handler = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
    };`;
  const lambda = await functionOf(world, code, { Role, Timeout: 20 });
  const jobs = await queue(world, "jobs", { VisibilityTimeout: "120" });
  const Entries = Array.from({ length: 8 }, (_, at) => ({ Id: String(at), MessageBody: String(at) }));
  await jobs.sqs.send(new SendMessageBatchCommand({ QueueUrl: jobs.QueueUrl, Entries }));
  await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn: jobs.arn,
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
    }),
  );
  await world.idle();
  assert.equal(await jobs.count("ApproximateNumberOfMessages"), 0);
  assert.equal(await jobs.count("ApproximateNumberOfMessagesNotVisible"), 0);
  await world.clock.advance({ minutes: 2 });
  assert.equal(await metricSum(world, "Invocations"), 8);
  const most = await maximum(world, "ConcurrentExecutions");
  assert.ok(most <= 2, `${most} at once`);
});

async function maximum(world: Cloudlet, MetricName: string): Promise<number> {
  const { Datapoints: [found] = [] } = await world.sdk(CloudWatchClient).send(
    new GetMetricStatisticsCommand({
      Namespace: "AWS/Lambda",
      MetricName,
      Dimensions: [{ Name: "FunctionName", Value: "f" }],
      StartTime: new Date(world.clock.now().getTime() - 3_600_000),
      EndTime: world.clock.now(),
      Period: 3600,
      Statistics: ["Maximum"],
    }),
  );
  return found?.Maximum ?? 0;
}
