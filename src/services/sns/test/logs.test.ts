import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { queueArn, type SnsWorld, startSns } from "./fixtures.ts";

/** A role that SNS may take and that may write logs. */
async function loggingRole(w: SnsWorld): Promise<string> {
  const iam = w.world.sdk(IAM);
  const statement = {
    Effect: "Allow",
    Principal: { Service: "sns.amazonaws.com" },
    Action: "sts:AssumeRole",
  };
  const { Role } = await iam.createRole({
    RoleName: "logger",
    AssumeRolePolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
  });
  const allow = { Effect: "Allow", Action: "logs:*", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
  await iam.putRolePolicy({ RoleName: "logger", PolicyName: "p", PolicyDocument });
  return Role?.Arn ?? "";
}

async function lines(w: SnsWorld, logGroupName: string): Promise<Record<string, never>[]> {
  await w.world.idle();
  const { events = [] } = await w.world.sdk(CloudWatchLogs).filterLogEvents({ logGroupName });
  return events.map(({ message = "" }) => JSON.parse(message));
}

test("deliveries are logged as the topic asks, successes and failures apart", async () => {
  await using w = await startSns();
  const role = await loggingRole(w);
  const TopicArn = await w.topic("logged", {
    SQSSuccessFeedbackRoleArn: role,
    SQSSuccessFeedbackSampleRate: "100",
    SQSFailureFeedbackRoleArn: role,
  });
  await w.subscribeQueue(TopicArn);
  await w.sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn("never-made") });
  const { MessageId } = await w.sns.publish({ TopicArn, Message: "m" });
  const group = "sns/us-east-1/000000000000/logged";
  const [ok] = (await lines(w, group)) as unknown as Record<string, Record<string, unknown>>[];
  assert.equal(ok?.["status"], "SUCCESS");
  assert.equal(ok?.["notification"]?.["messageId"], MessageId);
  assert.equal(ok?.["notification"]?.["messageMD5Sum"], "6f8f57715090da2632453988d9a1501b");
  assert.equal(ok?.["delivery"]?.["destination"], queueArn("queue"));
  assert.equal(ok?.["delivery"]?.["statusCode"], 200);
  const [failed] = (await lines(w, `${group}/Failure`)) as unknown as Record<
    string,
    Record<string, unknown>
  >[];
  assert.equal(failed?.["status"], "FAILURE");
  assert.equal(failed?.["delivery"]?.["destination"], queueArn("never-made"));
});

test("metrics count what is published, delivered, failed and filtered out", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("measured");
  await w.subscribeQueue(TopicArn);
  await w.subscribeQueue(TopicArn, "choosy", { FilterPolicy: '{"a":["b"]}' });
  await w.sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn("never-made") });
  await w.sns.publish({ TopicArn, Message: "four" });
  await w.world.idle();
  const points = w.world.world.meter
    .take()
    .series.flatMap(({ series }) => series.points())
    .filter(({ namespace }) => namespace === "AWS/SNS");
  const sums = Object.fromEntries(points.map(({ metric, sum }) => [metric, sum]));
  assert.deepEqual(sums, {
    NumberOfMessagesPublished: 1,
    PublishSize: 4,
    NumberOfNotificationsFilteredOut: 1,
    "NumberOfNotificationsFilteredOut-NoMessageAttributes": 1,
    NumberOfNotificationsDelivered: 1,
    NumberOfNotificationsFailed: 1,
  });
  assert.deepEqual(points[0]?.dimensions, [["TopicName", "measured"]]);
});
