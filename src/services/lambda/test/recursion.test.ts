/** Loops through other services are stopped: https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html */
import assert from "node:assert/strict";
import test from "node:test";
import { AddPermissionCommand, CreateEventSourceMappingCommand } from "@aws-sdk/client-lambda";
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateTopicCommand, SNSClient, SubscribeCommand } from "@aws-sdk/client-sns";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, metricSum, roleFor } from "./stage.ts";

/** Beyond so many runs a test has seen that nobody stops the loop. */
const ENOUGH = 40;

/** A function that does one thing in each run: it starts itself again. */
const looping = (act: string) => `
  let runs = 0;
  exports.handler = async () => {
    if (++runs < ${ENOUGH}) { ${act} }
  };`;

async function runsOf(world: Cloudlet): Promise<number> {
  for (let minute = 0; minute < 3; minute++) await world.clock.advance({ minutes: 1 });
  return metricSum(world, "Invocations");
}

test("through a queue", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sqs:*"]);
  const { QueueUrl } = await world.sdk(SQSClient).send(new CreateQueueCommand({ QueueName: "loop" }));
  const lambda = await functionOf(
    world,
    looping(`
      const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");
      const QueueUrl = process.env.AWS_ENDPOINT_URL + "/000000000000/loop";
      await new SQSClient({}).send(new SendMessageCommand({ QueueUrl, MessageBody: "again" }));`),
    { Role, MemorySize: 512, Timeout: 20 },
  );
  assert.ok(QueueUrl);
  const EventSourceArn = "arn:aws:sqs:us-east-1:000000000000:loop";
  await lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: "f",
      EventSourceArn,
      ScalingConfig: { MaximumConcurrency: 2 },
    }),
  );
  await invoke(lambda);
  const runs = await runsOf(world);
  assert.ok(runs >= 10 && runs <= 17, `${runs} runs`);
});

test("through a topic", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["sns:*"]);
  const sns = world.sdk(SNSClient);
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: "loop" }));
  const lambda = await functionOf(
    world,
    looping(`
      const { SNSClient, PublishCommand } = require("@aws-sdk/client-sns");
      await new SNSClient({}).send(new PublishCommand({ TopicArn: "${TopicArn}", Message: "again" }));`),
    { Role, MemorySize: 512, Timeout: 20 },
  );
  await allow(lambda, "sns.amazonaws.com");
  const Endpoint = "arn:aws:lambda:us-east-1:000000000000:function:f";
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: "lambda", Endpoint }));
  await invoke(lambda);
  assert.equal(await runsOf(world), 16);
});

test("through a bucket", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["s3:*"]);
  const s3 = world.sdk(S3Client);
  await s3.send(new CreateBucketCommand({ Bucket: "loop" }));
  const lambda = await functionOf(
    world,
    looping(`
      const { S3Client, PutObjectCommand } = require("@aws-sdk/client-s3");
      const s3 = new S3Client({ forcePathStyle: true });
      await s3.send(new PutObjectCommand({ Bucket: "loop", Key: process.env.AWS_LAMBDA_LOG_STREAM_NAME + runs, Body: "again" }));`),
    { Role, MemorySize: 512, Timeout: 20 },
  );
  await allow(lambda, "s3.amazonaws.com");
  const LambdaFunctionArn = "arn:aws:lambda:us-east-1:000000000000:function:f";
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: "loop",
      NotificationConfiguration: {
        LambdaFunctionConfigurations: [{ LambdaFunctionArn, Events: ["s3:ObjectCreated:*"] }],
      },
    }),
  );
  await invoke(lambda);
  assert.equal(await runsOf(world), 16);
  const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: "loop" }));
  assert.equal(KeyCount, 16);
});

function allow(lambda: Parameters<typeof invoke>[0], Principal: string) {
  const input = { FunctionName: "f", StatementId: "s", Action: "lambda:InvokeFunction", Principal };
  return lambda.send(new AddPermissionCommand(input));
}
