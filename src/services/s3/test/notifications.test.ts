import assert from "node:assert/strict";
import { test } from "node:test";
import type { NotificationConfiguration } from "@aws-sdk/client-s3";
import { SQS } from "@aws-sdk/client-sqs";
import { type BucketWorld, refusal, startBucket } from "./fixtures.ts";

const QUEUE = "arn:aws:sqs:us-east-1:000000000000:events";

interface Hearing {
  readonly configure: (configuration: NotificationConfiguration) => Promise<unknown>;
  /** What arrived since the last look. */
  readonly heard: () => Promise<unknown[]>;
}

async function listen(b: BucketWorld, allowed = true): Promise<Hearing> {
  const sqs = b.world.sdk(SQS);
  const statement = {
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: QUEUE,
    Condition: { ArnEquals: { "aws:SourceArn": `arn:aws:s3:::${b.Bucket}` } },
  };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const { QueueUrl = "" } = await sqs.createQueue({
    QueueName: "events",
    ...(allowed && { Attributes: { Policy } }),
  });
  return {
    configure: (NotificationConfiguration) =>
      b.s3.putBucketNotificationConfiguration({ Bucket: b.Bucket, NotificationConfiguration }),
    heard: async () => {
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
    },
  };
}

test("a queue is told of what happens to objects, in S3's words", async () => {
  await using b = await startBucket("Enabled");
  const { configure, heard } = await listen(b);
  await configure({ QueueConfigurations: [{ Id: "all", QueueArn: QUEUE, Events: ["s3:ObjectCreated:*"] }] });
  const [first] = (await heard()) as Array<Record<string, unknown>>;
  assert.equal(first?.["Service"], "Amazon S3");
  assert.equal(first?.["Event"], "s3:TestEvent");
  assert.equal(first?.["Bucket"], b.Bucket);
  const VersionId = await b.put("red flower/a+b.jpg", "hello");
  const [message] = (await heard()) as [{ Records: [Record<string, Record<string, unknown>>] }];
  const [record] = message.Records;
  assert.equal(record["eventVersion"], "2.1");
  assert.equal(record["eventSource"], "aws:s3");
  assert.equal(record["eventName"], "ObjectCreated:Put");
  assert.equal(record["awsRegion"], "us-east-1");
  assert.equal(record["eventTime"], b.world.clock.now().toISOString());
  assert.equal(record["requestParameters"]?.["sourceIPAddress"], "127.0.0.1");
  assert.deepEqual(record["userIdentity"], { principalId: "AWS:000000000000" });
  const s3 = record["s3"] as {
    configurationId: string;
    bucket: Record<string, unknown>;
    object: Record<string, unknown>;
  };
  assert.equal(s3.configurationId, "all");
  assert.equal(s3.bucket["arn"], "arn:aws:s3:::test-bucket");
  const { sequencer, ...object } = s3.object;
  assert.match(String(sequencer), /^[0-9A-F]{16,18}$/);
  assert.deepEqual(object, {
    key: "red+flower/a%2Bb.jpg",
    size: 5,
    eTag: "5d41402abc4b2a76b9719d911017c592",
    versionId: VersionId,
  });
});

test("filters choose by prefix, suffix and kind of event", async () => {
  await using b = await startBucket();
  const { configure, heard } = await listen(b);
  const FilterRules = [
    { Name: "Prefix", Value: "images/" },
    { Name: "suffix", Value: ".jpg" },
  ] as never;
  await configure({
    QueueConfigurations: [
      { QueueArn: QUEUE, Events: ["s3:ObjectRemoved:Delete"], Filter: { Key: { FilterRules } } },
    ],
  });
  await heard();
  for (const key of ["images/a.jpg", "images/a.png", "other/a.jpg"]) {
    await b.put(key);
    await b.s3.deleteObject({ Bucket: b.Bucket, Key: key });
  }
  const told = (await heard()) as Array<{
    Records: Array<{ eventName: string; s3: { object: { key: string } } }>;
  }>;
  assert.deepEqual(
    told.map(({ Records: [record] }) => [record?.eventName, record?.s3.object.key]),
    [["ObjectRemoved:Delete", "images/a.jpg"]],
  );
  const { QueueConfigurations } = await b.s3.getBucketNotificationConfiguration({ Bucket: b.Bucket });
  assert.equal(QueueConfigurations?.[0]?.Filter?.Key?.FilterRules?.length, 2);
  await configure({});
  await b.put("images/b.jpg");
  await b.s3.deleteObject({ Bucket: b.Bucket, Key: "images/b.jpg" });
  assert.deepEqual(await heard(), []);
});

test("destinations that S3 may not reach, or that are not there, are refused", async () => {
  await using b = await startBucket();
  const { configure } = await listen(b, false);
  const failed = "InvalidArgument: Unable to validate the following destination configurations";
  const Events = ["s3:ObjectCreated:*"] as never;
  const queue = (QueueArn: string) => refusal(configure({ QueueConfigurations: [{ QueueArn, Events }] }));
  assert.equal(await queue(QUEUE), failed);
  assert.equal(await queue(`${QUEUE}-not`), failed);
  assert.equal(await queue(QUEUE.replace("us-east-1", "eu-west-1")), failed);
  const topic = { TopicArn: "arn:aws:sns:us-east-1:000000000000:t", Events };
  assert.equal(await refusal(configure({ TopicConfigurations: [topic] })), failed);
  const LambdaFunctionArn = "arn:aws:lambda:us-east-1:000000000000:function:f";
  assert.equal(
    await refusal(configure({ LambdaFunctionConfigurations: [{ LambdaFunctionArn, Events }] })),
    failed,
  );
  assert.deepEqual(
    (await b.s3.getBucketNotificationConfiguration({ Bucket: b.Bucket })).QueueConfigurations,
    undefined,
  );
});

test("configurations that overlap or make no sense are refused", async () => {
  await using b = await startBucket();
  const { configure } = await listen(b);
  const both = (one: object, other: object) =>
    refusal(
      configure({
        QueueConfigurations: [
          { QueueArn: QUEUE, Events: ["s3:ObjectCreated:*"], ...one },
          { QueueArn: QUEUE, Events: ["s3:ObjectCreated:Put"], ...other },
        ],
      }),
    );
  const key = (Name: string, Value: string) => ({ Filter: { Key: { FilterRules: [{ Name, Value }] } } });
  assert.equal(
    await both({}, {}),
    "InvalidArgument: Configurations overlap. Configurations on the same bucket cannot share a common event type.",
  );
  assert.match(await both(key("prefix", "a"), key("prefix", "ab")), /Configurations overlap/);
  await assert.rejects(both(key("prefix", "a"), key("prefix", "b")), /the call succeeded/);
  assert.equal(
    await both(key("infix", "a"), {}),
    "InvalidArgument: filter rule name must be either prefix or suffix",
  );
});
