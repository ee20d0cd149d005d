import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import {
  CreateApiDestinationCommand,
  CreateConnectionCommand,
  CreateEventBusCommand,
  EventBridgeClient,
  PutRuleCommand,
  PutTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { CreateStreamCommand, KinesisClient, PutRecordCommand } from "@aws-sdk/client-kinesis";
import {
  CreatePipeCommand,
  type CreatePipeCommandInput,
  DeletePipeCommand,
  DescribePipeCommand,
  ListPipesCommand,
  PipesClient,
  StartPipeCommand,
  StopPipeCommand,
} from "@aws-sdk/client-pipes";
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";

const ACCOUNT = "000000000000";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/pipe`;
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:${ACCOUNT}:${name}`;
const urlOf = (name: string) => `http://127.0.0.1:4566/${ACCOUNT}/${name}`;

async function bench(actions: readonly string[] = ["*"]) {
  const world = await startCloudlet({ clock: "frozen" });
  const [pipes, sqs, iam] = [world.sdk(PipesClient), world.sdk(SQSClient), world.sdk(IAMClient)];
  for (const QueueName of ["from", "to", "dead"]) await sqs.send(new CreateQueueCommand({ QueueName }));
  const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
  const AssumeRolePolicyDocument = policy({
    Effect: "Allow",
    Principal: { Service: "pipes.amazonaws.com" },
    Action: "sts:AssumeRole",
  });
  await iam.send(new CreateRoleCommand({ RoleName: "pipe", AssumeRolePolicyDocument }));
  const PolicyDocument = policy({ Effect: "Allow", Action: actions, Resource: "*" });
  await iam.send(new PutRolePolicyCommand({ RoleName: "pipe", PolicyName: "p", PolicyDocument }));
  const create = async (input: Partial<CreatePipeCommandInput>) => {
    const all = { Name: "p", Source: arnOf("from"), Target: arnOf("to"), RoleArn: ROLE, ...input };
    const created = await pipes.send(new CreatePipeCommand(all));
    await world.clock.advance({ seconds: 5 });
    return created;
  };
  const send = (body: string) =>
    sqs.send(new SendMessageCommand({ QueueUrl: urlOf("from"), MessageBody: body }));
  const received = async (name = "to") => {
    await world.idle();
    const input = { QueueUrl: urlOf(name), MaxNumberOfMessages: 10, VisibilityTimeout: 0 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(input));
    return Messages.map(({ Body = "" }) => Body).sort();
  };
  return { world, pipes, sqs, create, send, received };
}

test("a pipe comes to life by the clock, stops, goes on, and goes", async () => {
  const { world, pipes, create, send, received } = await bench();
  await using _ = world;
  const { CurrentState } = await create({});
  assert.equal(CurrentState, "CREATING");
  const state = async () => (await pipes.send(new DescribePipeCommand({ Name: "p" }))).CurrentState;
  assert.equal(await state(), "RUNNING");
  await send("one");
  assert.equal((await received()).length, 1);
  await pipes.send(new StopPipeCommand({ Name: "p" }));
  assert.equal(await state(), "STOPPING");
  await world.clock.advance({ seconds: 5 });
  assert.equal(await state(), "STOPPED");
  await send("two");
  assert.equal((await received()).length, 1);
  await pipes.send(new StartPipeCommand({ Name: "p" }));
  await world.clock.advance({ seconds: 5 });
  assert.equal((await received()).length, 2);
  await pipes.send(new DeletePipeCommand({ Name: "p" }));
  await world.clock.advance({ seconds: 5 });
  assert.deepEqual((await pipes.send(new ListPipesCommand({}))).Pipes, []);
});

test("messages that match go through the template; others leave the queue", async () => {
  const { world, create, send, received } = await bench();
  await using _ = world;
  await create({
    SourceParameters: {
      FilterCriteria: { Filters: [{ Pattern: '{"body":{"state":["new"],"n":[{"numeric":[">",1]}]}}' }] },
    },
    TargetParameters: {
      InputTemplate: '{"n": <$.body.n>, "text": "no. <$.body.n> of <aws.pipes.pipe-name>"}',
    },
  });
  for (const body of ['{"state":"new","n":2}', '{"state":"new","n":1}', '{"state":"old","n":3}', "text"])
    await send(body);
  assert.deepEqual(await received(), ['{"n": 2, "text": "no. 2 of p"}']);
  await world.clock.advance({ minutes: 5 });
  assert.deepEqual(await received("from"), []);
});

test("a pipe puts events on a bus", async () => {
  const { world, sqs, create, send, received } = await bench();
  await using _ = world;
  const events = world.sdk(EventBridgeClient);
  const { EventBusArn } = await events.send(new CreateEventBusCommand({ Name: "b" }));
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sqs:*", Resource: "*" },
    ],
  });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: urlOf("to"), Attributes: { Policy } }));
  const EventPattern = '{"source":["shop"],"detail-type":["order"],"detail":{"id":[7]}}';
  await events.send(new PutRuleCommand({ Name: "r", EventBusName: "b", EventPattern }));
  const Targets = [{ Id: "t", Arn: arnOf("to"), InputPath: "$.detail" }];
  await events.send(new PutTargetsCommand({ Rule: "r", EventBusName: "b", Targets }));
  await create({
    Target: EventBusArn,
    TargetParameters: {
      InputTemplate: "<$.body>",
      EventBridgeEventBusParameters: { Source: "shop", DetailType: "$.body.kind" },
    },
  });
  await send('{"id":7,"kind":"order"}');
  assert.deepEqual(await received(), ['{"id":7,"kind":"order"}']);
});

test("what the role may not deliver comes back to the queue, and ends in its dead-letter queue", async () => {
  const { world, sqs, create, send, received } = await bench([
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
  ]);
  await using _ = world;
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("dead"), maxReceiveCount: 2 });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: urlOf("from"), Attributes: { RedrivePolicy } }));
  await create({});
  await send("x");
  await world.clock.advance({ minutes: 3 });
  assert.deepEqual(await received("dead"), ["x"]);
  assert.deepEqual(await received(), []);
});

test("a batching window gathers messages", async () => {
  const { world, create, send, received } = await bench();
  await using _ = world;
  await create({
    SourceParameters: { SqsQueueParameters: { BatchSize: 3, MaximumBatchingWindowInSeconds: 60 } },
    TargetParameters: { InputTemplate: "<$.body>" },
  });
  await send("1");
  await world.clock.advance({ seconds: 30 });
  assert.deepEqual(await received(), []);
  await world.clock.advance({ seconds: 31 });
  assert.deepEqual(await received(), ["1"]);
  for (const body of ["2", "3", "4"]) await send(body);
  assert.deepEqual(await received(), ["1", "2", "3", "4"]);
});

test("records of a table's stream go through a pipe, those from before it not when it begins at the latest", async () => {
  const { world, create, received } = await bench();
  await using _ = world;
  const dynamodb = world.sdk(DynamoDBClient);
  const { TableDescription } = await dynamodb.send(
    new CreateTableCommand({
      TableName: "table",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
    }),
  );
  await world.clock.advance({ minutes: 1 });
  const put = (id: string) =>
    dynamodb.send(new PutItemCommand({ TableName: "table", Item: { id: { S: id } } }));
  await put("before");
  await world.clock.advance({ minutes: 1 });
  await create({
    Source: TableDescription?.LatestStreamArn,
    SourceParameters: { DynamoDBStreamParameters: { StartingPosition: "LATEST" } },
    TargetParameters: { InputTemplate: '"<$.eventName> <$.dynamodb.NewImage.id.S>"' },
  });
  await put("a");
  await put("b");
  assert.deepEqual(await received(), ['"INSERT a"', '"INSERT b"']);
});

test("records of a Kinesis stream are tried again, in order, until they pass or have failed too often", async () => {
  const { world, create, received } = await bench();
  await using _ = world;
  const kinesis = world.sdk(KinesisClient);
  await kinesis.send(new CreateStreamCommand({ StreamName: "s", ShardCount: 1 }));
  await world.clock.advance({ minutes: 1 });
  const put = (text: string) =>
    kinesis.send(new PutRecordCommand({ StreamName: "s", PartitionKey: "k", Data: Buffer.from(text) }));
  const reading = (more: object) => ({
    Source: `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/s`,
    SourceParameters: { KinesisStreamParameters: { StartingPosition: "LATEST" as const, ...more } },
    TargetParameters: { InputTemplate: "<$.data.n>" },
  });
  await create(reading({}));
  const DeadLetterConfig = { Arn: arnOf("dead") };
  await create({
    ...reading({ MaximumRetryAttempts: 1, DeadLetterConfig }),
    Name: "failing",
    Target: arnOf("gone"),
  });
  world.faults.inject([
    { service: "sqs", operation: "SendMessage", error: { code: "ServiceUnavailable", status: 503 } },
  ]);
  await put('{"n":1}');
  await put('{"n":2}');
  await world.idle();
  world.faults.inject([]);
  await world.clock.advance({ minutes: 1 });
  assert.deepEqual(await received(), ["1", "2"]);
  const [letter] = (await received("dead")).map((body) => JSON.parse(body));
  assert.equal(letter.context.condition, "MaximumRetryAttempts");
  assert.equal(letter.KinesisBatchInfo.shardId, "shardId-000000000000");
});

test("what is not built, or not valid, is refused", async () => {
  const { world, create } = await bench();
  await using _ = world;
  const refused = (input: Partial<CreatePipeCommandInput>, message: RegExp) =>
    assert.rejects(create(input), { name: "ValidationException", message });
  await refused(
    { Target: `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:m` },
    /does not support targets such as/,
  );
  await refused(
    { Source: `arn:aws:mq:us-east-1:${ACCOUNT}:broker:b:b-1` },
    /does not support sources such as/,
  );
  await refused(
    { SourceParameters: { FilterCriteria: { Filters: [{ Pattern: '{"a":1}' }] } } },
    /Event pattern is not valid. Reason: "a" must be an object or an array/,
  );
  await refused({ LogConfiguration: { Level: "INFO" } }, /A log destination must be given/);
  const bucket = { BucketName: "logs", BucketOwner: ACCOUNT, OutputFormat: "w3c" } as const;
  await refused({ LogConfiguration: { Level: "INFO", S3LogDestination: bucket } }, /format json only/);
  await create({});
  await assert.rejects(create({}), { name: "ConflictException", message: "Pipe p already exists." });
});

const decoded = (data: string): string => Buffer.from(JSON.parse(data), "base64").toString();

/** A stream, and a function-free pipe from it to the queue. */
async function streaming(parameters: object, more: Partial<CreatePipeCommandInput> = {}) {
  const b = await bench();
  const kinesis = b.world.sdk(KinesisClient);
  await kinesis.send(new CreateStreamCommand({ StreamName: "s", ShardCount: 1 }));
  await b.world.clock.advance({ minutes: 1 });
  await b.create({
    Source: `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/s`,
    SourceParameters: { KinesisStreamParameters: { StartingPosition: "LATEST", ...parameters } },
    TargetParameters: { InputTemplate: "<$.data>" },
    ...more,
  });
  const put = (PartitionKey: string, data: string) =>
    kinesis.send(new PutRecordCommand({ StreamName: "s", PartitionKey, Data: Buffer.from(data) }));
  return { ...b, put };
}

test("records of a stream wait for more of them, as long as the batching window", async () => {
  const { world, put, received } = await streaming({ MaximumBatchingWindowInSeconds: 30, BatchSize: 3 });
  await using _ = world;
  await put("k", "one");
  await world.clock.advance({ seconds: 20 });
  assert.deepEqual(await received(), []);
  await world.clock.advance({ seconds: 15 });
  assert.deepEqual((await received()).map(decoded), ["one"]);
  for (const text of ["two", "three", "four"]) await put("k", text);
  const all = (await received()).map(decoded).sort();
  assert.deepEqual(all, ["four", "one", "three", "two"], "a full batch does not wait");
});

test("batches of one shard go on side by side, each partition key in its order", async () => {
  const { world, sqs, put, received } = await streaming(
    { ParallelizationFactor: 4, BatchSize: 1, MaximumRetryAttempts: 3 },
    {
      Target: `arn:aws:sqs:us-east-1:${ACCOUNT}:lanes.fifo`,
      TargetParameters: {
        InputTemplate: "<$.data>",
        SqsQueueParameters: { MessageGroupId: "$.partitionKey", MessageDeduplicationId: "$.eventID" },
      },
    },
  );
  await using _ = world;
  world.faults.inject([{ service: "kinesis", operation: "GetRecords", throttle: true }]);
  for (const key of ["a", "b", "c", "d"]) for (const n of [1, 2]) await put(key, `${key}${n}`);
  await world.idle();
  world.faults.inject([]);
  const Attributes = { FifoQueue: "true" };
  await sqs.send(new CreateQueueCommand({ QueueName: "lanes.fifo", Attributes }));
  await world.clock.advance({ minutes: 3 });
  const seen = (await received("lanes.fifo")).map(decoded).sort();
  assert.deepEqual(seen, ["a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2"]);
});

test("a pipe tells its steps to a log group, as far as its level goes, with data if it says so", async () => {
  const { world, create, send, received } = await bench();
  await using _ = world;
  const logs = world.sdk(CloudWatchLogsClient);
  for (const logGroupName of ["trace", "error"]) await logs.send(new CreateLogGroupCommand({ logGroupName }));
  const destination = (name: string) => ({
    CloudwatchLogsLogDestination: { LogGroupArn: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${name}` },
  });
  await create({
    LogConfiguration: { ...destination("trace"), Level: "TRACE", IncludeExecutionData: ["ALL"] },
  });
  await send("wolf");
  assert.equal((await received()).length, 1);
  const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: "trace" }));
  const records = events.map(({ message = "" }) => JSON.parse(message));
  assert.deepEqual(
    records.map(({ messageType }) => messageType),
    [
      "ExecutionStarted",
      "TargetStageEntered",
      "TargetTransformationStarted",
      "TargetTransformationSucceeded",
      "TargetInvocationStarted",
      "TargetInvocationSucceeded",
      "TargetStageSucceeded",
      "ExecutionSucceeded",
    ],
  );
  assert.match(records[0].payload, /wolf/);
  assert.equal(records[0].resourceArn, `arn:aws:pipes:us-east-1:${ACCOUNT}:pipe/p`);
  await create({
    Name: "failing",
    Source: arnOf("dead"),
    Target: arnOf("nowhere"),
    LogConfiguration: { ...destination("error"), Level: "ERROR" },
  });
  await world.sdk(SQSClient).send(new SendMessageCommand({ QueueUrl: urlOf("dead"), MessageBody: "wolf" }));
  await world.idle();
  const failed = await logs.send(new FilterLogEventsCommand({ logGroupName: "error" }));
  const types = failed.events?.map(({ message = "" }) => JSON.parse(message).messageType);
  assert.deepEqual(types?.slice(0, 3), ["TargetInvocationFailed", "TargetStageFailed", "ExecutionFailed"]);
  assert.doesNotMatch(JSON.stringify(failed.events), /wolf/);
});

/** An endpoint on this machine that keeps what it is asked and answers with the order's price. */
async function shop() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      asked.push(`${request.method} ${request.url} ${request.headers["x-key"]} ${body}`);
      response.end('{"price":7}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function destination(events: EventBridgeClient, url: string): Promise<string> {
  const { ConnectionArn } = await events.send(
    new CreateConnectionCommand({
      Name: "c",
      AuthorizationType: "API_KEY",
      AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: "X-Key", ApiKeyValue: "s3cret" } },
    }),
  );
  const { ApiDestinationArn = "" } = await events.send(
    new CreateApiDestinationCommand({
      Name: "d",
      ConnectionArn,
      InvocationEndpoint: `${url}/orders/*`,
      HttpMethod: "POST",
    }),
  );
  return ApiDestinationArn;
}

test("an API destination enriches what comes, and takes what goes", async () => {
  await using server = await shop();
  const { world, create, send, received } = await bench();
  await using _ = world;
  const Enrichment = await destination(world.sdk(EventBridgeClient), server.url);
  const EnrichmentParameters = {
    InputTemplate: '{"id": <$.body.id>}',
    HttpParameters: { PathParameterValues: ["$.body.id"] },
  };
  await create({ Enrichment, EnrichmentParameters });
  await send('{"id":1}');
  assert.deepEqual(await received(), ['{"price":7}']);
  assert.deepEqual(server.asked, ['POST /orders/1 s3cret {"id": 1}']);
  const [Name, Source, Target] = ["out", arnOf("dead"), Enrichment];
  const HttpParameters = { PathParameterValues: ["all"], QueryStringParameters: { q: "$.body" } };
  await create({ Name, Source, Target, TargetParameters: { InputTemplate: "<$.body>", HttpParameters } });
  await world.sdk(SQSClient).send(new SendMessageCommand({ QueueUrl: urlOf("dead"), MessageBody: "hello" }));
  await world.idle();
  assert.equal(server.asked.at(-1), 'POST /orders/all?q=hello s3cret "hello"');
});

test("a role that may not invoke an API destination does not", async () => {
  await using server = await shop();
  const { world, sqs, create, send } = await bench(["sqs:*"]);
  await using _ = world;
  await create({ Target: await destination(world.sdk(EventBridgeClient), server.url) });
  await send("one");
  await world.idle();
  assert.deepEqual(server.asked, []);
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: urlOf("from"), AttributeNames: ["All"] }),
  );
  assert.equal(Attributes?.["ApproximateNumberOfMessagesNotVisible"], "1", "the message comes back");
});
