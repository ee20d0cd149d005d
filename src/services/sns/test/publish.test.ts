import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { refusal, startSns, topicArn } from "./fixtures.ts";

test("a queue is sent the envelope, or the bare message where it asks for that", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const SubscriptionArn = await w.subscribeQueue(TopicArn);
  await w.subscribeQueue(TopicArn, "raw", { RawMessageDelivery: "true" });
  const MessageAttributes = {
    kind: { DataType: "String", StringValue: "greeting" },
    bytes: { DataType: "Binary", BinaryValue: new Uint8Array([2, 3, 4]) },
  };
  const { MessageId } = await w.sns.publish({
    TopicArn,
    Message: 'hello\n"you"',
    Subject: "Hi",
    MessageAttributes,
  });
  const [told] = await w.notifications();
  const { Signature, SigningCertURL, UnsubscribeURL, ...rest } = told ?? {};
  assert.deepEqual(rest, {
    Type: "Notification",
    MessageId,
    TopicArn,
    Subject: "Hi",
    Message: 'hello\n"you"',
    Timestamp: "2026-01-01T00:00:00.000Z",
    SignatureVersion: "1",
    MessageAttributes: {
      kind: { Type: "String", Value: "greeting" },
      bytes: { Type: "Binary", Value: "AgME" },
    },
  });
  assert.match(String(SigningCertURL), /\/SimpleNotificationService-[0-9a-f]{32}\.pem$/);
  assert.ok(String(UnsubscribeURL).endsWith(`/?Action=Unsubscribe&SubscriptionArn=${SubscriptionArn}`));
  const [raw] = await w.messages("raw");
  assert.equal(raw?.Body, 'hello\n"you"');
  assert.equal(raw?.MessageAttributes?.["kind"]?.StringValue, "greeting");
  assert.deepEqual([...(raw?.MessageAttributes?.["bytes"]?.BinaryValue ?? [])], [2, 3, 4]);
});

test("the queue's policy decides whether SNS may send, by the topic's ARN", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const other = await w.topic("other");
  const statement = (condition: object) => ({
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "sns.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: "*",
          Condition: { ArnEquals: condition },
        },
      ],
    }),
  });
  await w.queue("queue", statement({ "aws:SourceArn": TopicArn }));
  for (const topic of [TopicArn, other])
    await w.sns.subscribe({
      TopicArn: topic,
      Protocol: "sqs",
      Endpoint: "arn:aws:sqs:us-east-1:000000000000:queue",
    });
  await w.sns.publish({ TopicArn, Message: "let in" });
  await w.sns.publish({ TopicArn: other, Message: "kept out" });
  assert.deepEqual(
    (await w.notifications()).map((each) => each["Message"]),
    ["let in"],
  );
});

test("what a queue refuses goes to the dead-letter queue", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.queue("dead");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:dead" });
  await w.sns.subscribe({
    TopicArn,
    Protocol: "sqs",
    Endpoint: "arn:aws:sqs:us-east-1:000000000000:never-made",
    Attributes: { RedrivePolicy },
  });
  await w.sns.publish({ TopicArn, Message: "lost" });
  assert.deepEqual(
    (await w.notifications("dead")).map((each) => each["Message"]),
    ["lost"],
  );
});

test("a structured message says something else to each protocol", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.subscribeQueue(TopicArn);
  const publish = (Message: string) => w.sns.publish({ TopicArn, Message, MessageStructure: "json" });
  await publish(JSON.stringify({ default: "d", sqs: "s" }));
  await publish(JSON.stringify({ default: "d" }));
  assert.deepEqual((await w.notifications()).map((each) => each["Message"]).sort(), ["d", "s"]);
  assert.match(await refusal(publish("{")), /Message Structure - JSON message body failed to parse/);
  assert.match(await refusal(publish("{}")), /Message Structure - No default entry in JSON message body/);
});

test("messages that cannot be published", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const publish = (more: object) => refusal(w.sns.publish({ TopicArn, Message: "m", ...more }));
  assert.equal(await publish({ Message: "" }), "InvalidParameterException: Invalid parameter: Empty message");
  assert.equal(await publish({ Subject: "" }), "InvalidParameterException: Invalid parameter: Subject");
  assert.equal(
    await publish({ Message: "x".repeat(262_145) }),
    "InvalidParameterException: Invalid parameter: Message too long",
  );
  assert.equal(await publish({ TopicArn: topicArn("none") }), "NotFoundException: Topic does not exist");
  assert.match(await publish({ MessageDeduplicationId: "a" }), /MessageDeduplicationId Reason:/);
  const attribute = (value: object, name = "attr1") => publish({ MessageAttributes: { [name]: value } });
  assert.equal(
    await attribute({ DataType: "String", StringValue: "" }),
    "InvalidParameterValueException: The message attribute 'attr1' must contain non-empty message attribute value for " +
      "message attribute type 'String'.",
  );
  assert.match(await attribute({ DataType: "Text", StringValue: "x" }), /invalid message attribute type/);
  assert.match(await attribute({ DataType: "String", StringValue: "x" }, "a^b"), /'#x5E' was found/);
  assert.match(
    await attribute({ DataType: "String", StringValue: "x" }, "a..b"),
    /successive '\.' character/,
  );
  assert.match(
    await refusal(
      w.sns.publish({ TargetArn: "arn:aws:sns:us-east-1:000000000000:endpoint/APNS/a/b", Message: "m" }),
    ),
    /TargetArn Reason: No endpoint found for the target arn specified/,
  );
});

test("a topic may take messages of up to 1 MiB, with subscribers who can take them", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("large", { MaximumMessageSize: "1048576" });
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  await w.sns.publish({ TopicArn, Message: "x".repeat(1_000_000) });
  assert.deepEqual(
    (await w.bodies()).map((body) => body.length),
    [1_000_000],
  );
  assert.match(
    await refusal(w.sns.subscribe({ TopicArn, Protocol: "email", Endpoint: "a@example.com" })),
    /Invalid protocol type: email/,
  );
});

test("batches are taken entry by entry, and refused whole when the batch is wrong", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const entries = (count: number, of: (i: number) => string = String) =>
    Array.from({ length: count }, (_, i) => ({ Id: of(i), Message: `m${i}` }));
  const batch = (list: { Id: string; Message: string }[]) =>
    w.sns.publishBatch({ TopicArn, PublishBatchRequestEntries: list });
  const { Successful = [], Failed = [] } = await batch(entries(3));
  assert.deepEqual([Successful.map(({ Id }) => Id), Failed], [["0", "1", "2"], []]);
  assert.deepEqual((await w.bodies()).sort(), ["m0", "m1", "m2"]);
  assert.match(await refusal(batch([])), /EmptyBatchRequestException/);
  assert.match(
    await refusal(batch(entries(11))),
    /TooManyEntriesInBatchRequestException: .*more entries than permissible\./,
  );
  assert.match(await refusal(batch(entries(2, () => "a"))), /BatchEntryIdsNotDistinctException/);
  assert.match(await refusal(batch(entries(1, () => "a b"))), /InvalidBatchEntryIdException/);
  const long = entries(2).map((entry) => ({ ...entry, Message: "x".repeat(140_000) }));
  assert.match(await refusal(batch(long)), /BatchRequestTooLongException: The length of all the messages/);
});

test("what a function or a delivery stream refuses goes to the dead-letter queue as an envelope", async () => {
  await using w = await startSns();
  await w.world.sdk(IAM).createRole({
    RoleName: "streams",
    AssumeRolePolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "sns.amazonaws.com" }, Action: "sts:AssumeRole" }],
    }),
  });
  const SubscriptionRoleArn = "arn:aws:iam::000000000000:role/streams";
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:dead" });
  await w.queue("dead");
  const TopicArn = await w.topic();
  const where = "us-east-1:000000000000";
  await w.sns.subscribe({
    TopicArn,
    Protocol: "lambda",
    Endpoint: `arn:aws:lambda:${where}:function:none`,
    Attributes: { RedrivePolicy },
  });
  await w.sns.subscribe({
    TopicArn,
    Protocol: "firehose",
    Endpoint: `arn:aws:firehose:${where}:deliverystream/none`,
    Attributes: { RedrivePolicy, SubscriptionRoleArn },
  });
  await w.sns.publish({ TopicArn, Message: "m" });
  assert.deepEqual(
    (await w.notifications("dead")).map((each) => each["Message"]),
    ["m", "m"],
  );
});
