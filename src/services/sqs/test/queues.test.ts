import assert from "node:assert/strict";
import { test } from "node:test";
import { SQS } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";
import { arnOf, attribute, createQueue, refusal, startQueue } from "./fixtures.ts";

test("a queue begins with AWS's defaults", async () => {
  await using q = await startQueue();
  const { Attributes } = await q.sqs.getQueueAttributes({ QueueUrl: q.QueueUrl, AttributeNames: ["All"] });
  assert.deepEqual(Attributes, {
    QueueArn: arnOf("q"),
    ApproximateNumberOfMessages: "0",
    ApproximateNumberOfMessagesDelayed: "0",
    ApproximateNumberOfMessagesNotVisible: "0",
    CreatedTimestamp: "1767225600",
    LastModifiedTimestamp: "1767225600",
    DelaySeconds: "0",
    MaximumMessageSize: "1048576",
    MessageRetentionPeriod: "345600",
    ReceiveMessageWaitTimeSeconds: "0",
    SqsManagedSseEnabled: "true",
    VisibilityTimeout: "30",
  });
});

test("a FIFO queue has attributes of its own, and chosen ones are answered alone", async () => {
  await using q = await startQueue({}, "q.fifo");
  const AttributeNames = [
    "FifoQueue",
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "FifoThroughputLimit",
  ] as const;
  const { Attributes } = await q.sqs.getQueueAttributes({
    QueueUrl: q.QueueUrl,
    AttributeNames: [...AttributeNames],
  });
  assert.deepEqual(Attributes, {
    FifoQueue: "true",
    ContentBasedDeduplication: "false",
    DeduplicationScope: "queue",
    FifoThroughputLimit: "perQueue",
  });
  assert.equal((await q.sqs.getQueueAttributes({ QueueUrl: q.QueueUrl })).Attributes, undefined);
});

test("to create a queue again with the same attributes answers it, with others names the difference", async () => {
  await using q = await startQueue({ DelaySeconds: "5", VisibilityTimeout: "40" });
  assert.equal(await createQueue(q.sqs, "q"), q.QueueUrl);
  assert.equal(await createQueue(q.sqs, "q", { VisibilityTimeout: "40" }), q.QueueUrl);
  assert.equal(
    await refusal(createQueue(q.sqs, "q", { VisibilityTimeout: "40", DelaySeconds: "6" })),
    "QueueNameExists: A queue already exists with the same name and a different value for attribute DelaySeconds",
  );
});

const CAN_ONLY =
  "InvalidParameterValue: Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length";
const FIFO_NAME =
  "InvalidParameterValue: The name of a FIFO queue can only include alphanumeric characters, hyphens, or " +
  "underscores, must end with .fifo suffix and be 1 to 80 in length.";

test("names are letters, digits, hyphens and underscores, and .fifo belongs to FIFO queues", async () => {
  await using q = await startQueue();
  const create = (QueueName: string, Attributes = {}) =>
    refusal(q.sqs.createQueue({ QueueName, Attributes }));
  assert.equal(await create("a b"), CAN_ONLY);
  assert.equal(await create("x".repeat(81)), CAN_ONLY);
  assert.equal(await create("late.fifo"), CAN_ONLY);
  assert.equal(await create("plain", { FifoQueue: "true" }), FIFO_NAME);
  assert.equal(await create(`${"x".repeat(76)}.fifo`, { FifoQueue: "true" }), FIFO_NAME);
  assert.equal(
    await create(""),
    "InvalidParameterValue: Value  for parameter QueueName is invalid. Reason: Must specify a queue name.",
  );
  await createQueue(q.sqs, "x".repeat(80));
  await createQueue(q.sqs, `${"x".repeat(75)}.fifo`);
});

test("attributes are refused by name and by value, in AWS's words", async () => {
  await using q = await startQueue();
  const create = (Attributes: Record<string, string>, QueueName = "new") =>
    refusal(q.sqs.createQueue({ QueueName, Attributes }));
  const cases: Array<[Record<string, string>, string]> = [
    [{ Colour: "red" }, "InvalidAttributeName: Unknown Attribute Colour."],
    [{ QueueArn: "x" }, "InvalidAttributeName: Unknown Attribute QueueArn."],
    [{ toString: "x" }, "InvalidAttributeName: Unknown Attribute toString."],
    [{ FifoQueue: "false" }, "InvalidAttributeName: Unknown Attribute FifoQueue."],
    [
      { ContentBasedDeduplication: "true" },
      "InvalidAttributeName: Unknown Attribute ContentBasedDeduplication.",
    ],
    [
      { DeduplicationScope: "queue" },
      "InvalidAttributeName: You can specify the DeduplicationScope only when FifoQueue is set to true.",
    ],
    [
      { FifoThroughputLimit: "perQueue" },
      "InvalidAttributeName: You can specify the FifoThroughputLimit only when FifoQueue is set to true.",
    ],
    [{ DelaySeconds: "901" }, "InvalidAttributeValue: Invalid value for the parameter DelaySeconds."],
    [{ DelaySeconds: "" }, "InvalidAttributeValue: Invalid value for the parameter DelaySeconds."],
    [{ DelaySeconds: "1.5" }, "InvalidAttributeValue: Invalid value for the parameter DelaySeconds."],
    [
      { VisibilityTimeout: "43201" },
      "InvalidAttributeValue: Invalid value for the parameter VisibilityTimeout.",
    ],
    [
      { MaximumMessageSize: "1023" },
      "InvalidAttributeValue: Invalid value for the parameter MaximumMessageSize.",
    ],
    [
      { MaximumMessageSize: "1048577" },
      "InvalidAttributeValue: Invalid value for the parameter MaximumMessageSize.",
    ],
    [
      { MessageRetentionPeriod: "59" },
      "InvalidAttributeValue: Invalid value for the parameter MessageRetentionPeriod.",
    ],
    [
      { ReceiveMessageWaitTimeSeconds: "21" },
      "InvalidAttributeValue: Invalid value for the parameter ReceiveMessageWaitTimeSeconds.",
    ],
    [
      { SqsManagedSseEnabled: "yes" },
      "InvalidAttributeValue: Invalid value for the parameter SqsManagedSseEnabled.",
    ],
    [{ Policy: "{}" }, "InvalidAttributeValue: Invalid value for the parameter Policy."],
    [{ Policy: "no" }, "InvalidAttributeValue: Invalid value for the parameter Policy."],
  ];
  for (const [attributes, expected] of cases) assert.equal(await create(attributes), expected);
  assert.equal(
    await create({ FifoQueue: "true", FifoThroughputLimit: "perMessageGroupId" }, "new.fifo"),
    "InvalidAttributeValue: Invalid value for the parameter FifoThroughputLimit. Reason: The perMessageGroupId " +
      "value is allowed only when the value for DeduplicationScope is messageGroup.",
  );
  assert.equal((await q.sqs.listQueues({ QueueNamePrefix: "new" })).QueueUrls, undefined);
});

test("an empty KMS key is none, and without one there is no reuse period", async () => {
  await using q = await startQueue({ KmsMasterKeyId: "", KmsDataKeyReusePeriodSeconds: "600" });
  assert.equal(await attribute(q.sqs, q.QueueUrl, "KmsMasterKeyId"), undefined);
  assert.equal(await attribute(q.sqs, q.QueueUrl, "KmsDataKeyReusePeriodSeconds"), undefined);
  const again = { QueueName: "q", Attributes: { KmsDataKeyReusePeriodSeconds: "700" } };
  assert.equal((await q.sqs.createQueue(again)).QueueUrl, q.QueueUrl);
});

test("SetQueueAttributes changes what it is given and when", async () => {
  await using q = await startQueue();
  await q.advance(100);
  await q.sqs.setQueueAttributes({
    QueueUrl: q.QueueUrl,
    Attributes: { VisibilityTimeout: "69", DelaySeconds: "420" },
  });
  assert.equal(await attribute(q.sqs, q.QueueUrl, "VisibilityTimeout"), "69");
  assert.equal(await attribute(q.sqs, q.QueueUrl, "CreatedTimestamp"), "1767225600");
  assert.equal(await attribute(q.sqs, q.QueueUrl, "LastModifiedTimestamp"), "1767225700");
  const set = (Attributes: Record<string, string>) =>
    refusal(q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes }));
  assert.equal(await set({ FifoQueue: "true" }), "InvalidAttributeName: Unknown Attribute FifoQueue.");
  const fifo = await createQueue(q.sqs, "f.fifo");
  assert.equal(
    await refusal(q.sqs.setQueueAttributes({ QueueUrl: fifo, Attributes: { FifoQueue: "false" } })),
    "InvalidAttributeValue: Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.",
  );
});

test("the name of a deleted queue is free again after 60 seconds", async () => {
  await using q = await startQueue();
  await q.send("lost");
  await q.sqs.deleteQueue({ QueueUrl: q.QueueUrl });
  assert.equal(
    await refusal(q.sqs.getQueueUrl({ QueueName: "q" })),
    "QueueDoesNotExist: The specified queue does not exist.",
  );
  await q.advance(59);
  assert.equal(
    await refusal(createQueue(q.sqs, "q")),
    "QueueDeletedRecently: You must wait 60 seconds after deleting a queue before you can create another with the same name.",
  );
  await q.advance(1);
  await createQueue(q.sqs, "q");
  assert.deepEqual(await q.bodies(), []);
});

test("a purge empties the queue, also of what is in flight, once in 60 seconds", async () => {
  await using q = await startQueue();
  for (const body of ["a", "b", "c"]) await q.send(body);
  const [held] = await q.receive({ MaxNumberOfMessages: 1 });
  await q.sqs.purgeQueue({ QueueUrl: q.QueueUrl });
  assert.deepEqual(await q.bodies(), []);
  assert.equal(await attribute(q.sqs, q.QueueUrl, "ApproximateNumberOfMessagesNotVisible"), "0");
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: held?.ReceiptHandle });
  await q.send("after");
  await q.advance(59);
  assert.equal(
    await refusal(q.sqs.purgeQueue({ QueueUrl: q.QueueUrl })),
    "PurgeQueueInProgress: Only one PurgeQueue operation on q is allowed every 60 seconds.",
  );
  assert.deepEqual(await q.bodies(), ["after"]);
  await q.advance(1);
  await q.sqs.purgeQueue({ QueueUrl: q.QueueUrl });
});

test("queues are listed by prefix and page by page", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const sqs = world.sdk(SQS);
  assert.equal((await sqs.listQueues({})).QueueUrls, undefined);
  for (const name of ["a-1", "a-2", "a-3", "b-1"]) await createQueue(sqs, name);
  const names = (urls: string[] | undefined) => urls?.map((url) => url.split("/").at(-1));
  assert.deepEqual(names((await sqs.listQueues({})).QueueUrls), ["a-1", "a-2", "a-3", "b-1"]);
  const first = await sqs.listQueues({ QueueNamePrefix: "a", MaxResults: 2 });
  assert.deepEqual(names(first.QueueUrls), ["a-1", "a-2"]);
  const second = await sqs.listQueues({ QueueNamePrefix: "a", MaxResults: 2, NextToken: first.NextToken });
  assert.deepEqual(names(second.QueueUrls), ["a-3"]);
  assert.equal(second.NextToken, undefined);
  assert.match(
    await refusal(sqs.listQueues({ MaxResults: 2, NextToken: "forged" })),
    /^InvalidParameterValue: /,
  );
  assert.match(
    await refusal(sqs.listQueues({ MaxResults: 1001 })),
    /^InvalidParameterValue: Value 1001 for parameter/,
  );
});

test("a queue URL means its last two segments, whatever its host", async () => {
  await using q = await startQueue();
  for (const url of [
    "https://sqs.us-east-1.amazonaws.com/000000000000/q",
    "https://queue.amazonaws.com/000000000000/q",
    "http://localhost:4566/queue/us-east-1/000000000000/q",
    "000000000000/q",
  ])
    await q.sqs.sendMessage({ QueueUrl: url, MessageBody: url });
  assert.equal((await q.bodies()).length, 4);
  assert.equal(
    await refusal(q.sqs.sendMessage({ QueueUrl: "http://localhost:4566/q", MessageBody: "x" })),
    "InvalidAddress: The address http://localhost:4566/q is not valid for this endpoint.",
  );
  assert.equal(
    await refusal(q.sqs.sendMessage({ QueueUrl: q.QueueUrl.replace("/q", "/other"), MessageBody: "x" })),
    "QueueDoesNotExist: The specified queue does not exist.",
  );
});

test("accounts and Regions have their own queues of a name", async () => {
  await using q = await startQueue();
  await q.send("here");
  const elsewhere = q.world.sdk(SQS, { region: "eu-west-1" });
  assert.match(await refusal(elsewhere.getQueueUrl({ QueueName: "q" })), /^QueueDoesNotExist/);
  const url = await createQueue(elsewhere, "q");
  assert.equal((await elsewhere.receiveMessage({ QueueUrl: url })).Messages, undefined);
  assert.equal(await attribute(elsewhere, url, "QueueArn"), "arn:aws:sqs:eu-west-1:000000000000:q");
  const other = q.world.sdk(SQS, { account: "111111111111" });
  assert.match(await refusal(other.getQueueUrl({ QueueName: "q" })), /^QueueDoesNotExist/);
});

test("tags are kept, replaced, removed, and no more than 50", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const tags = async () => (await sqs.listQueueTags({ QueueUrl })).Tags;
  assert.equal(await tags(), undefined);
  await sqs.tagQueue({ QueueUrl, Tags: { one: "1", two: "", three: "3" } });
  await sqs.tagQueue({ QueueUrl, Tags: { one: "uno" } });
  await sqs.untagQueue({ QueueUrl, TagKeys: ["three", "never"] });
  assert.deepEqual(await tags(), { one: "uno", two: "" });
  const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`key${index}`, "x"]));
  assert.equal(
    await refusal(sqs.tagQueue({ QueueUrl, Tags: many })),
    "InvalidParameterValue: Too many tags added for queue. Maximum number of tags allowed is 50.",
  );
  assert.match(
    await refusal(sqs.tagQueue({ QueueUrl, Tags: { "aws:mine": "x" } })),
    /^InvalidParameterValue/,
  );
  const tagged = await sqs.createQueue({ QueueName: "tagged", tags: { env: "test" } });
  assert.deepEqual((await sqs.listQueueTags({ QueueUrl: tagged.QueueUrl })).Tags, { env: "test" });
});
