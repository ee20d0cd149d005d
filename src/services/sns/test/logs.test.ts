import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { IAM } from "@aws-sdk/client-iam";
import { queueArn, refusal, type SnsWorld, startSns } from "./fixtures.ts";

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

type Line = Record<string, Record<string, unknown>>;

test("texts are logged as the account asks, and push notifications as their application does", async () => {
  await using w = await startSns();
  const role = await loggingRole(w);
  assert.match(
    await refusal(w.sns.setSMSAttributes({ attributes: { DeliveryStatusIAMRole: "no role" } })),
    /DeliveryStatusIAMRole/,
  );
  await w.sns.setSMSAttributes({
    attributes: { DeliveryStatusIAMRole: role, DeliveryStatusSuccessSamplingRate: "100" },
  });
  const { MessageId } = await w.sns.publish({ PhoneNumber: "+15550100001", Message: "hello?" });
  const direct = "sns/us-east-1/000000000000/DirectPublishToPhoneNumber";
  const [text] = (await lines(w, `${direct}/Failure`)) as unknown as Line[];
  assert.equal(text?.["notification"]?.["messageId"], MessageId);
  assert.match(String(text?.["delivery"]?.["providerResponse"]), /sandbox/);

  const { PlatformApplicationArn } = await w.sns.createPlatformApplication({
    Name: "app",
    Platform: "GCM",
    Attributes: { PlatformCredential: "k", SuccessFeedbackRoleArn: role, FailureFeedbackRoleArn: role },
  });
  const { EndpointArn } = await w.sns.createPlatformEndpoint({ PlatformApplicationArn, Token: "device" });
  await w.sns.publish({ TargetArn: EndpointArn, Message: "m" });
  const app = "sns/us-east-1/000000000000/app/GCM/app";
  const [pushed] = (await lines(w, app)) as unknown as Line[];
  assert.equal(pushed?.["delivery"]?.["token"], "device");
  assert.equal(pushed?.["status"], "SUCCESS");

  const events = await w.topic("events");
  await w.subscribeQueue(events, "told", { RawMessageDelivery: "true" });
  const Attributes = { EventDeliveryFailure: events };
  await w.sns.setPlatformApplicationAttributes({ PlatformApplicationArn, Attributes });
  const TopicArn = await w.topic("news");
  await w.sns.subscribe({ TopicArn, Protocol: "application", Endpoint: EndpointArn });
  await w.sns.setEndpointAttributes({ EndpointArn, Attributes: { Enabled: "false" } });
  await w.sns.publish({ TopicArn, Message: "nobody" });
  const [told = "{}"] = await w.bodies("told");
  const { EventType, FailureType, Resource } = JSON.parse(told);
  assert.deepEqual(
    [EventType, FailureType, Resource],
    ["DeliveryFailure", "EndpointDisabled", PlatformApplicationArn],
  );
  const [failed] = (await lines(w, `${app}/Failure`)) as unknown as Line[];
  assert.equal(failed?.["delivery"]?.["destination"], EndpointArn);
});
