import assert from "node:assert/strict";
import { test } from "node:test";
import type { SendMessageCommandInput } from "@aws-sdk/client-sqs";
import { counts, createQueue, type QueueWorld, refusal, startQueue } from "./fixtures.ts";

const startFifo = (attributes: Record<string, string> = {}) =>
  startQueue({ ContentBasedDeduplication: "true", ...attributes }, "q.fifo");

const sendTo = (
  q: QueueWorld,
  MessageGroupId: string,
  MessageBody: string,
  more: Partial<SendMessageCommandInput> = {},
) => q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody, MessageGroupId, ...more });

test("a FIFO message carries group, deduplication id and a growing sequence number of 20 digits", async () => {
  await using q = await startFifo();
  const first = await sendTo(q, "g", "a", { MessageDeduplicationId: "one" });
  const second = await sendTo(q, "g", "b", { MessageDeduplicationId: "two" });
  assert.match(first.SequenceNumber ?? "", /^\d{20}$/);
  assert.ok((second.SequenceNumber ?? "") > (first.SequenceNumber ?? ""));
  const [message] = await q.receive({ MessageSystemAttributeNames: ["All"] });
  assert.equal(message?.Attributes?.MessageGroupId, "g");
  assert.equal(message?.Attributes?.MessageDeduplicationId, "one");
  assert.equal(message?.Attributes?.SequenceNumber, first.SequenceNumber);
  await q.sqs.purgeQueue({ QueueUrl: q.QueueUrl });
  const third = await sendTo(q, "g", "c");
  assert.ok((third.SequenceNumber ?? "") > (second.SequenceNumber ?? ""), "goes on after a purge");
});

test("a group comes in its order, and not on while one of it is held", async () => {
  await using q = await startFifo();
  for (const body of ["1", "2", "3"]) await sendTo(q, "g", body);
  const [one, two] = await q.receive({ MaxNumberOfMessages: 2 });
  assert.deepEqual([one?.Body, two?.Body], ["1", "2"]);
  assert.deepEqual(await q.bodies(), []);
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: one?.ReceiptHandle });
  assert.deepEqual(await q.bodies(), [], "the second is still held");
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: two?.ReceiptHandle });
  assert.deepEqual(await q.bodies(), ["3"]);
  await q.advance(30);
  await sendTo(q, "g", "4");
  assert.deepEqual(await q.bodies(), ["3", "4"], "what comes back comes first");
});

test("of messages that are held, those given back come up to the first that is not", async () => {
  for (const back of [0, 1, 2]) {
    await using q = await startFifo();
    for (const body of ["1", "2", "3"]) await sendTo(q, "g", body);
    const held = await q.receive();
    for (const { ReceiptHandle } of held.slice(0, back))
      await q.sqs.changeMessageVisibility({ QueueUrl: q.QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
    assert.deepEqual(await q.bodies(), ["1", "2", "3"].slice(0, back));
  }
});

test("groups do not wait for each other", async () => {
  await using q = await startFifo();
  for (const [group, body] of [
    ["a", "a1"],
    ["b", "b1"],
    ["a", "a2"],
    ["b", "b2"],
  ] as const)
    await sendTo(q, group, body);
  assert.deepEqual(await q.bodies({ MaxNumberOfMessages: 1 }), ["a1"]);
  assert.deepEqual(await q.bodies(), ["b1", "b2"]);
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [1, 3, 0]);
});

test("a send is repeated for five minutes without effect, and answered like the first", async () => {
  await using q = await startFifo();
  const first = await sendTo(q, "g", "x");
  const again = await sendTo(q, "g", "x", {
    MessageAttributes: { a: { DataType: "String", StringValue: "b" } },
  });
  assert.deepEqual([again.MessageId, again.SequenceNumber], [first.MessageId, first.SequenceNumber]);
  const [message] = await q.receive();
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: message?.ReceiptHandle });
  await q.advance(299);
  await sendTo(q, "other", "x");
  assert.deepEqual(await q.bodies(), [], "also after it was deleted, also in another group");
  await q.advance(1);
  await sendTo(q, "g", "x");
  assert.deepEqual(await q.bodies(), ["x"]);
});

test("an explicit id decides over the content", async () => {
  await using q = await startFifo();
  await sendTo(q, "g", "same", { MessageDeduplicationId: "1" });
  await sendTo(q, "g", "same", { MessageDeduplicationId: "2" });
  await sendTo(q, "g", "different", { MessageDeduplicationId: "2" });
  assert.deepEqual(await q.bodies(), ["same", "same"]);
});

test("with messageGroup as scope each group deduplicates for itself", async () => {
  await using q = await startFifo({
    DeduplicationScope: "messageGroup",
    FifoThroughputLimit: "perMessageGroupId",
  });
  await sendTo(q, "a", "x");
  await sendTo(q, "b", "x");
  await sendTo(q, "a", "x");
  assert.deepEqual(await q.bodies(), ["x", "x"]);
  // Back to the whole queue: what the groups remember is not the queue's memory.
  const Attributes = { DeduplicationScope: "queue", FifoThroughputLimit: "perQueue" };
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes });
  await sendTo(q, "c", "x");
  assert.deepEqual(await q.bodies(), ["x"]);
  await sendTo(q, "d", "x");
  assert.deepEqual(await q.bodies(), []);
});

test("what a FIFO queue was sent before its scope became messageGroup stays known to all groups", async () => {
  await using q = await startFifo();
  await sendTo(q, "a", "x");
  const Attributes = { DeduplicationScope: "messageGroup", FifoThroughputLimit: "perMessageGroupId" };
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes });
  await sendTo(q, "b", "x");
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [1, 0, 0]);
});

test("a group and a way to deduplicate are required, a delay of its own is not allowed", async () => {
  await using q = await startQueue({}, "q.fifo");
  const send = (more: Partial<SendMessageCommandInput>) =>
    refusal(q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "x", ...more }));
  assert.equal(await send({}), "MissingParameter: The request must contain the parameter MessageGroupId.");
  assert.equal(
    await send({ MessageGroupId: "g" }),
    "InvalidParameterValue: The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId " +
      "provided explicitly",
  );
  assert.equal(
    await send({ MessageGroupId: "g", MessageDeduplicationId: "d", DelaySeconds: 2 }),
    "InvalidParameterValue: Value 2 for parameter DelaySeconds is invalid. Reason: The request include parameter that " +
      "is not valid for this queue type.",
  );
  for (const bad of ["", "group 123", "a".repeat(129)])
    assert.equal(
      await send({ MessageGroupId: "g", MessageDeduplicationId: bad }),
      `InvalidParameterValue: Value ${bad} for parameter MessageDeduplicationId is invalid. Reason: ` +
        "MessageDeduplicationId can only include alphanumeric and punctuation characters. 1 to 128 in length.",
    );
});

test("the queue's delay holds for all its messages, also when it is changed", async () => {
  await using q = await startFifo({ DelaySeconds: "10" });
  await sendTo(q, "g", "1", { DelaySeconds: 0 });
  assert.deepEqual(await q.bodies(), []);
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes: { DelaySeconds: "3" } });
  await q.advance(3);
  assert.deepEqual(await q.bodies(), ["1"]);
});

test("a handle expires with its timeout: neither delete nor change is possible after", async () => {
  await using q = await startFifo();
  const { sqs, QueueUrl } = q;
  await sendTo(q, "g", "1");
  const [message] = await q.receive();
  const ReceiptHandle = message?.ReceiptHandle;
  await q.advance(20);
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 30 });
  await q.advance(30);
  const expired =
    `InvalidParameterValue: Value ${ReceiptHandle} for parameter ReceiptHandle is invalid. ` +
    "Reason: The receipt handle has expired.";
  assert.equal(await refusal(sqs.deleteMessage({ QueueUrl, ReceiptHandle })), expired);
  assert.equal(
    await refusal(sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 30 })),
    expired,
  );
  assert.deepEqual(await q.bodies(), ["1"]);
  assert.equal(await refusal(sqs.deleteMessage({ QueueUrl, ReceiptHandle })), expired);
});

test("a receive that is repeated with its attempt id gets the same messages, handles and a new timeout", async () => {
  await using q = await startFifo();
  for (const body of ["1", "2", "3"]) await sendTo(q, "g", body);
  const attempt = { ReceiveRequestAttemptId: "try-1", MaxNumberOfMessages: 2 };
  const first = await q.receive(attempt);
  await q.advance(20);
  const again = await q.receive(attempt);
  assert.deepEqual(again, first);
  await q.advance(20);
  assert.deepEqual(await q.bodies(), [], "the timeout began anew");
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: first[0]?.ReceiptHandle });
  assert.deepEqual(await q.bodies(attempt), [], "one of them was touched: this is a receive like any other");
  const standard = await createQueue(q.sqs, "standard");
  assert.match(
    await refusal(q.sqs.receiveMessage({ QueueUrl: standard, ReceiveRequestAttemptId: "x" })),
    /^InvalidParameterValue: The request include parameter ReceiveRequestAttemptId which is not valid/,
  );
});

test("300 calls of an action a second, unless the queue has high throughput", async () => {
  await using q = await startFifo();
  const send = (index: number) => sendTo(q, "g", String(index));
  for (let index = 0; index < 300; index++) await send(index);
  assert.match(await refusal(send(300)), /^RequestThrottled: /);
  assert.equal((await q.bodies()).length, 10, "other actions have their own count");
  await q.advance(1);
  await send(300);
  const Attributes = { DeduplicationScope: "messageGroup", FifoThroughputLimit: "perMessageGroupId" };
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes });
  for (let index = 0; index < 400; index++) await sendTo(q, "h", String(index));
});

test("messages of a group that expire let the next one through", async () => {
  await using q = await startFifo({ MessageRetentionPeriod: "60" });
  await sendTo(q, "g", "old");
  await q.receive({ VisibilityTimeout: 3600 });
  await q.advance(30);
  await sendTo(q, "g", "new");
  assert.deepEqual(await q.bodies(), []);
  await q.advance(30);
  assert.deepEqual(await q.bodies(), ["new"]);
});
