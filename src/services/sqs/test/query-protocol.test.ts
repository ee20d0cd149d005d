/** The protocol of SDKs older than 2024: forms in, XML out. Behaviour is the same; this is about what goes over the wire. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Answer,
  queryDraft,
  rawRequest,
  rootOf,
  send,
  xmlText,
  xmlTexts,
} from "../../../../test/support/request.ts";
import { startCloudlet } from "../../../index.ts";

type Parameters = Readonly<Record<string, string | number>>;

async function startQueryWorld() {
  const world = await startCloudlet({ clock: "frozen" });
  const ask = (action: string, parameters: Parameters = {}): Promise<Answer> =>
    send(world, queryDraft("sqs", "2012-11-05", action, parameters), rootOf("000000000000"));
  return { ask, [Symbol.asyncDispose]: () => world.close() };
}

const QueueUrl = "http://127.0.0.1:4566/000000000000/q";

test("a message goes through a queue by forms and XML", async () => {
  await using world = await startQueryWorld();
  const created = await world.ask("CreateQueue", {
    QueueName: "q",
    "Attribute.1.Name": "VisibilityTimeout",
    "Attribute.1.Value": "40",
    "Tag.1.Key": "env",
    "Tag.1.Value": "test",
  });
  assert.equal(created.status, 200);
  assert.equal(created.headers["content-type"], "text/xml");
  assert.equal(xmlText(created.text, "QueueUrl"), QueueUrl);
  assert.match(
    created.text,
    /^<\?xml version="1\.0"\?><CreateQueueResponse xmlns="http:\/\/queue\.amazonaws\.com\/doc\/2012-11-05\/"><CreateQueueResult>/,
  );

  const sent = await world.ask("SendMessage", {
    QueueUrl,
    MessageBody: "Test Message",
    "MessageAttribute.1.Name": "Hello",
    "MessageAttribute.1.Value.DataType": "String",
    "MessageAttribute.1.Value.StringValue": "World",
    "MessageSystemAttribute.1.Name": "AWSTraceHeader",
    "MessageSystemAttribute.1.Value.DataType": "String",
    "MessageSystemAttribute.1.Value.StringValue": "some-trace-id",
  });
  assert.equal(xmlText(sent.text, "MD5OfMessageBody"), "d1d4180b7e411c4be86b00fb2ee103eb");
  assert.equal(xmlText(sent.text, "MD5OfMessageAttributes"), "7db7fb1ba7f41366a8ea5eb18220b26d");
  assert.equal(xmlText(sent.text, "MD5OfMessageSystemAttributes"), "fdce4f2818803f2f73becc09a54792c0");

  const received = await world.ask("ReceiveMessage", {
    QueueUrl,
    MaxNumberOfMessages: 10,
    "AttributeName.1": "SentTimestamp",
    "AttributeName.2": "ApproximateReceiveCount",
    "MessageAttributeName.1": "All",
  });
  assert.equal(xmlText(received.text, "Body"), "Test Message");
  assert.match(
    received.text,
    /<Attribute><Name>SentTimestamp<\/Name><Value>1767225600000<\/Value><\/Attribute>/,
  );
  assert.match(
    received.text,
    /<MessageAttribute><Name>Hello<\/Name><Value><StringValue>World<\/StringValue>/,
  );

  const ReceiptHandle = xmlText(received.text, "ReceiptHandle") ?? "";
  assert.equal((await world.ask("DeleteMessage", { QueueUrl, ReceiptHandle })).status, 200);
  const attributes = await world.ask("GetQueueAttributes", {
    QueueUrl,
    "AttributeName.1": "ApproximateNumberOfMessages",
  });
  assert.match(
    attributes.text,
    /<Attribute><Name>ApproximateNumberOfMessages<\/Name><Value>0<\/Value><\/Attribute>/,
  );
  const tags = await world.ask("ListQueueTags", { QueueUrl });
  assert.match(tags.text, /<Tag><Key>env<\/Key><Value>test<\/Value><\/Tag>/);
});

test("batches number their entries, and lists are flat", async () => {
  await using world = await startQueryWorld();
  await world.ask("CreateQueue", { QueueName: "q" });
  const sent = await world.ask("SendMessageBatch", {
    QueueUrl,
    "SendMessageBatchRequestEntry.1.Id": "one",
    "SendMessageBatchRequestEntry.1.MessageBody": "a",
    "SendMessageBatchRequestEntry.2.Id": "two",
    "SendMessageBatchRequestEntry.2.MessageBody": "b",
    "SendMessageBatchRequestEntry.2.DelaySeconds": 1000,
  });
  assert.deepEqual(xmlTexts(sent.text, "Id"), ["one", "two"]);
  assert.match(sent.text, /<SendMessageBatchResultEntry><Id>one<\/Id>/);
  assert.match(sent.text, /<BatchResultErrorEntry>.*<Code>InvalidParameterValue<\/Code>/);
  await world.ask("CreateQueue", { QueueName: "other" });
  const listed = await world.ask("ListQueues");
  assert.deepEqual(xmlTexts(listed.text, "QueueUrl"), [QueueUrl.replace("/q", "/other"), QueueUrl]);
});

test("errors carry the codes of the query protocol", async () => {
  await using world = await startQueryWorld();
  await world.ask("CreateQueue", { QueueName: "q" });
  const refusal = async (action: string, parameters: Parameters) => {
    const { status, code } = await world.ask(action, parameters);
    return [status, code];
  };
  assert.deepEqual(await refusal("GetQueueUrl", { QueueName: "none" }), [
    400,
    "AWS.SimpleQueueService.NonExistentQueue",
  ]);
  assert.deepEqual(
    await refusal("CreateQueue", {
      QueueName: "q",
      "Attribute.1.Name": "DelaySeconds",
      "Attribute.1.Value": "1",
    }),
    [400, "QueueAlreadyExists"],
  );
  assert.deepEqual(await refusal("ReceiveMessage", { QueueUrl, MaxNumberOfMessages: 11 }), [
    400,
    "InvalidParameterValue",
  ]);
  assert.deepEqual(await refusal("SendMessage", { QueueUrl }), [400, "MissingParameter"]);
  for (const action of ["SendMessageBatch", "DeleteMessageBatch", "ChangeMessageVisibilityBatch"])
    assert.deepEqual(await refusal(action, { QueueUrl }), [400, "AWS.SimpleQueueService.EmptyBatchRequest"]);
  assert.deepEqual(await refusal("SendMessage", { QueueUrl, MessageBody: "" }), [400, "MissingParameter"]);
  assert.deepEqual(await refusal("DeleteMessage", { QueueUrl, ReceiptHandle: "x" }), [
    404,
    "ReceiptHandleIsInvalid",
  ]);
  await world.ask("PurgeQueue", { QueueUrl });
  assert.deepEqual(await refusal("PurgeQueue", { QueueUrl }), [
    403,
    "AWS.SimpleQueueService.PurgeQueueInProgress",
  ]);
});

test("a form without QueueUrl means the queue at whose URL it arrives", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const root = rootOf("000000000000");
  const ask = (path: string, action: string, parameters: Parameters = {}) =>
    send(world, { ...queryDraft("sqs", "2012-11-05", action, parameters), path }, root);
  await ask("/", "CreateQueue", { QueueName: "q" });
  const path = "/000000000000/q";
  assert.equal((await ask(path, "SendMessage", { MessageBody: "by path" })).status, 200);
  const query = "Action=ReceiveMessage&Version=2012-11-05";
  const received = await send(world, { service: "sqs", method: "GET", path, query }, root);
  assert.equal(xmlText(received.text, "Body"), "by path");
  const ReceiptHandle = xmlText(received.text, "ReceiptHandle") ?? "";
  assert.equal((await ask(path, "DeleteMessage", { ReceiptHandle })).status, 200);

  const elsewhere = await ask("/000000000000/none", "SendMessage", { MessageBody: "x" });
  assert.equal(elsewhere.code, "AWS.SimpleQueueService.NonExistentQueue");
  assert.match(elsewhere.text, /^<\?xml version="1\.0"\?><ErrorResponse /);
  assert.equal((await ask("/000000000000/none", "SendMessage", { QueueUrl, MessageBody: "x" })).status, 200);
  assert.equal((await ask("/", "SendMessage", { MessageBody: "x" })).code, "MissingParameter");
  assert.equal((await ask("/elsewhere", "SendMessage", { MessageBody: "x" })).code, "InvalidAddress");
  assert.equal((await ask(path, "ListQueues")).status, 200);
});

test("a queue that lets everybody in takes a form without signature, as a browser or curl sends it", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const Policy = JSON.stringify({
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  });
  await send(
    world,
    queryDraft("sqs", "2012-11-05", "CreateQueue", {
      QueueName: "q",
      "Attribute.1.Name": "Policy",
      "Attribute.1.Value": Policy,
    }),
    rootOf("000000000000"),
  );
  const draft = queryDraft("sqs", "2012-11-05", "SendMessage", { MessageBody: "x" });
  const signed = rawRequest({ ...draft, path: "/000000000000/q" }, rootOf("000000000000"));
  const { authorization, ...headers } = signed.headers;
  assert.ok(authorization !== undefined);
  assert.equal((await world.handle({ ...signed, headers })).status, 200);
});
