import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { CloudWatch, type Dimension } from "@aws-sdk/client-cloudwatch";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { SQS } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { at, startMetrics } from "./fixtures.ts";

test("services publish their metrics by themselves, a minute late", async () => {
  await using w = await startMetrics();
  const sqs = w.world.sdk(SQS);
  const { QueueUrl } = await sqs.createQueue({ QueueName: "jobs" });
  for (const MessageBody of ["a", "bcd"]) await sqs.sendMessage({ QueueUrl, MessageBody });
  await sqs.receiveMessage({ QueueUrl, VisibilityTimeout: 600 });
  await w.world.clock.advance({ minutes: 1 });
  const sum = async (Namespace: string, MetricName: string, dimensions: Record<string, string>) => {
    const { Datapoints } = await w.cw.getMetricStatistics({
      Namespace,
      MetricName,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      StartTime: at(0),
      EndTime: at(60),
      Period: 60,
      Statistics: ["Sum"],
    });
    return Datapoints?.[0]?.Sum;
  };
  const queue = { QueueName: "jobs" };
  assert.equal(await sum("AWS/SQS", "NumberOfMessagesSent", queue), 2);
  assert.equal(await sum("AWS/SQS", "SentMessageSize", queue), 4);
  assert.equal(await sum("AWS/SQS", "NumberOfMessagesReceived", queue), 1);
  assert.equal(await sum("AWS/SQS", "ApproximateNumberOfMessagesVisible", queue), 1);
  assert.equal(await sum("AWS/SQS", "ApproximateNumberOfMessagesNotVisible", queue), 1);
  const calls = { Type: "API", Resource: "SendMessage", Service: "SQS", Class: "None" };
  assert.equal(await sum("AWS/Usage", "CallCount", calls), 2);
  const { Metrics } = await w.cw.listMetrics({
    Namespace: "AWS/SQS",
    Dimensions: [{ Name: "QueueName", Value: "jobs" }],
  });
  assert.equal(Metrics?.length, 7);
  assert.equal(await sum("AWS/SQS", "ApproximateAgeOfOldestMessage", queue), 60);
});

test("an alarm on what lies in a queue looks each minute, for as long as the queue is in use", async () => {
  await using w = await startMetrics();
  const sqs = w.world.sdk(SQS);
  const { QueueUrl } = await sqs.createQueue({ QueueName: "jobs" });
  await w.alarm("backlog", {
    Namespace: "AWS/SQS",
    MetricName: "ApproximateNumberOfMessagesVisible",
    Dimensions: [{ Name: "QueueName", Value: "jobs" }],
    Statistic: "Maximum",
    Threshold: 1,
    EvaluationPeriods: 3,
  });
  for (const MessageBody of ["a", "b"]) await sqs.sendMessage({ QueueUrl, MessageBody, DelaySeconds: 120 });
  await w.world.clock.advance({ minutes: 2 });
  assert.equal(await w.state("backlog"), "OK");
  await w.world.clock.advance({ minutes: 5 });
  assert.equal(await w.state("backlog"), "ALARM", "the messages became visible by the clock alone");
  await w.world.clock.advance({ hours: 8 });
  assert.equal(await w.state("backlog"), "INSUFFICIENT_DATA");
});

test("capacity that tables consume, and what was throttled", async () => {
  await using w = await startMetrics();
  const db = w.world.sdk(DynamoDB);
  await db.createTable({
    TableName: "table",
    AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
    ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
  });
  await w.world.idle();
  for (let i = 0; i < 3; i++) await db.putItem({ TableName: "table", Item: { k: { S: `${i}` } } });
  await db.getItem({ TableName: "table", Key: { k: { S: "0" } }, ConsistentRead: true });
  await db.scan({ TableName: "table" });
  await w.world.clock.advance({ minutes: 1 });
  const sum = async (MetricName: string, more: readonly Dimension[] = []) => {
    const { MetricDataResults } = await w.cw.getMetricData({
      StartTime: at(0),
      EndTime: at(60),
      MetricDataQueries: [
        {
          Id: "m",
          MetricStat: {
            Metric: {
              Namespace: "AWS/DynamoDB",
              MetricName,
              Dimensions: [{ Name: "TableName", Value: "table" }, ...more],
            },
            Period: 60,
            Stat: "Sum",
          },
        },
      ],
    });
    return MetricDataResults?.[0]?.Values?.[0];
  };
  assert.equal(await sum("ConsumedWriteCapacityUnits"), 3);
  const Operation = { Name: "Operation", Value: "Scan" };
  assert.equal(await sum("ReturnedItemCount", [Operation]), 3);
  assert.equal(await sum("ConsumedReadCapacityUnits"), 1.5);
  assert.equal(await sum("ProvisionedWriteCapacityUnits"), 1);
});

test("what was counted before an orderly end is there afterwards", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-meter-"));
  try {
    {
      await using world = await startCloudlet({ clock: "frozen", dataDirectory });
      const sqs = world.sdk(SQS);
      const { QueueUrl } = await sqs.createQueue({ QueueName: "jobs" });
      await sqs.sendMessage({ QueueUrl, MessageBody: "a" });
    }
    await using world = await startCloudlet({ clock: "frozen", dataDirectory });
    await world.clock.advance({ minutes: 1 });
    const { Datapoints } = await world.sdk(CloudWatch).getMetricStatistics({
      Namespace: "AWS/SQS",
      MetricName: "NumberOfMessagesSent",
      Dimensions: [{ Name: "QueueName", Value: "jobs" }],
      StartTime: at(0),
      EndTime: at(60),
      Period: 60,
      Statistics: ["Sum"],
    });
    assert.equal(Datapoints?.[0]?.Sum, 1);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test("what does not depend on use is there whenever somebody looks", async () => {
  await using w = await startMetrics();
  const secrets = w.world.sdk(SecretsManager);
  for (const Name of ["a", "b"]) await secrets.createSecret({ Name, SecretString: "s" });
  await w.world.clock.advance({ days: 3, seconds: 30 });
  const { Datapoints } = await w.cw.getMetricStatistics({
    ...{ Namespace: "AWS/SecretsManager", MetricName: "ResourceCount", Statistics: ["Maximum"] },
    ...{ StartTime: at(3 * 86_400), EndTime: at(3 * 86_400 + 60), Period: 60 },
  });
  assert.equal(Datapoints?.[0]?.Maximum, 2);
});

test("rules of EventBridge tell their attempts", async () => {
  await using w = await startMetrics();
  const queue = "arn:aws:sqs:us-east-1:000000000000:closed";
  await w.world.sdk(SQS).createQueue({ QueueName: "closed" });
  const events = w.world.sdk(EventBridge);
  await events.putRule({ Name: "r", EventPattern: JSON.stringify({ source: ["app"] }) });
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }];
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const { QueueUrl } = await w.world.sdk(SQS).createQueue({ QueueName: "open", Attributes: { Policy } });
  assert.ok(QueueUrl);
  const Targets = [
    { Id: "open", Arn: queue.replace("closed", "open") },
    { Id: "closed", Arn: queue },
  ];
  await events.putTargets({ Rule: "r", Targets });
  await events.putEvents({ Entries: [{ Source: "app", DetailType: "t", Detail: "{}" }] });
  await w.world.idle();
  await w.world.clock.advance({ minutes: 1 });
  const sum = async (MetricName: string) => {
    const { Datapoints } = await w.cw.getMetricStatistics({
      ...{ Namespace: "AWS/Events", MetricName, Dimensions: [{ Name: "RuleName", Value: "r" }] },
      ...{ StartTime: at(0), EndTime: at(60), Period: 60, Statistics: ["Sum"] },
    });
    return Datapoints?.[0]?.Sum;
  };
  assert.deepEqual(
    [
      await sum("InvocationAttempts"),
      await sum("SuccessfulInvocationAttempts"),
      await sum("FailedInvocations"),
    ],
    [2, 1, 1],
  );
});
