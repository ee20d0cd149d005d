import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { visit } from "./browser.ts";
import { type BucketWorld, refusal, startBucket } from "./fixtures.ts";

const QUEUE = "arn:aws:sqs:us-east-1:000000000000:heard";

/** A queue that anybody may send to, and what came to it since the last look. */
async function startQueue(b: BucketWorld): Promise<() => Promise<unknown[]>> {
  const sqs = b.world.sdk(SQS);
  const Statement = { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: QUEUE };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const { QueueUrl = "" } = await sqs.createQueue({ QueueName: "heard", Attributes: { Policy } });
  return async () => {
    await b.world.idle();
    const bodies: unknown[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
      if (Messages.length === 0) return bodies;
      for (const { Body = "", ReceiptHandle } of Messages) {
        bodies.push(JSON.parse(Body));
        await sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      }
    }
  };
}

test("a topic is told, where its policy lets S3 in for this bucket", async () => {
  await using b = await startBucket();
  const heard = await startQueue(b);
  const sns = b.world.sdk(SNS);
  const { TopicArn = "" } = await sns.createTopic({ Name: "told" });
  await sns.subscribe({
    TopicArn,
    Protocol: "sqs",
    Endpoint: QUEUE,
    Attributes: { RawMessageDelivery: "true" },
  });
  const configure = () =>
    b.s3.putBucketNotificationConfiguration({
      Bucket: b.Bucket,
      NotificationConfiguration: { TopicConfigurations: [{ TopicArn, Events: ["s3:ObjectCreated:*"] }] },
    });
  assert.equal(
    await refusal(configure()),
    "InvalidArgument: Unable to validate the following destination configurations",
  );
  const Statement = {
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sns:Publish",
    Resource: TopicArn,
    Condition: { ArnLike: { "aws:SourceArn": `arn:aws:s3:::${b.Bucket}` } },
  };
  const AttributeValue = JSON.stringify({ Version: "2012-10-17", Statement });
  await sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue });
  await configure();
  const [first] = (await heard()) as Array<{ Event: string }>;
  assert.equal(first?.Event, "s3:TestEvent");
  await b.put("k", "hello");
  const [message] = (await heard()) as Array<{ Records: Array<{ eventName: string }> }>;
  assert.equal(message?.Records[0]?.eventName, "ObjectCreated:Put");
});

test("EventBridge hears everything of a bucket that has it switched on", async () => {
  await using b = await startBucket("Enabled");
  const heard = await startQueue(b);
  const events = b.world.sdk(EventBridge);
  await events.putRule({ Name: "s3", EventPattern: JSON.stringify({ source: ["aws.s3"] }) });
  await events.putTargets({ Rule: "s3", Targets: [{ Id: "queue", Arn: QUEUE }] });
  await b.put("unheard");
  await b.s3.putBucketNotificationConfiguration({
    Bucket: b.Bucket,
    NotificationConfiguration: { EventBridgeConfiguration: {} },
  });
  const told = await b.s3.getBucketNotificationConfiguration({ Bucket: b.Bucket });
  assert.deepEqual(told.EventBridgeConfiguration, {});
  assert.deepEqual(await heard(), []);
  const VersionId = await b.put("red flower.jpg", "hello");
  const [created] = (await heard()) as Array<Record<string, unknown>>;
  assert.equal(created?.["detail-type"], "Object Created");
  assert.equal(created?.["source"], "aws.s3");
  assert.equal(created?.["account"], "000000000000");
  assert.deepEqual(created?.["resources"], [`arn:aws:s3:::${b.Bucket}`]);
  const detail = created?.["detail"] as Record<string, Record<string, unknown>>;
  const { sequencer, ...object } = detail["object"] ?? {};
  assert.match(String(sequencer), /^[0-9A-F]{16}$/);
  assert.deepEqual(object, {
    key: "red flower.jpg",
    size: 5,
    etag: "5d41402abc4b2a76b9719d911017c592",
    "version-id": VersionId,
  });
  const { "request-id": id, object: _, ...rest } = detail;
  assert.match(String(id), /.+/);
  assert.deepEqual(rest, {
    version: "0",
    bucket: { name: b.Bucket },
    requester: "000000000000",
    "source-ip-address": "127.0.0.1",
    reason: "PutObject",
  });
  await b.s3.deleteObject({ Bucket: b.Bucket, Key: "red flower.jpg" });
  const [deleted] = (await heard()) as Array<{ "detail-type": string; detail: Record<string, string> }>;
  assert.equal(deleted?.["detail-type"], "Object Deleted");
  assert.equal(deleted?.detail["deletion-type"], "Delete Marker Created");
  assert.equal(deleted?.detail["reason"], "DeleteObject");
});

test("policies see Signature Version 2, and how old it is", async () => {
  await using b = await startBucket();
  const { Bucket } = b;
  await b.put("k", "v");
  const deny = (Condition: object) =>
    b.s3.putBucketPolicy({
      Bucket,
      Policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: `arn:aws:s3:::${Bucket}/*`,
          Condition,
        },
      }),
    });
  const date = new Date().toUTCString(); // the signer's clock is the one on the wall
  const signature = createHmac("sha1", "test").update(`GET\n\n\n${date}\n/${Bucket}/k`).digest("base64");
  const get = () =>
    visit(b.world, "GET", `http://s3.us-east-1.localhost:4566/${Bucket}/k`, {
      date,
      authorization: `AWS test:${signature}`,
    });
  const first = await get();
  assert.equal(first.status, 200, first.text);
  await deny({ StringEquals: { "s3:signatureversion": "AWS4-HMAC-SHA256" } });
  assert.equal((await get()).status, 200);
  await deny({ StringEquals: { "s3:signatureversion": "AWS" } });
  assert.equal((await get()).status, 403);
  await deny({ StringEquals: { "s3:authType": "REST-HEADER" } });
  assert.equal((await get()).status, 403);
  await deny({ NumericLessThan: { "s3:signatureAge": "900000" } });
  assert.equal((await get()).status, 403);
});
