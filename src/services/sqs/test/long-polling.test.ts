import assert from "node:assert/strict";
import { test } from "node:test";
import { createQueue, refusal, startQueue } from "./fixtures.ts";

/** Lets a call that was just begun reach its queue and wait there. */
const underway = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test("a waiting receive is answered by a send at once", async () => {
  await using q = await startQueue();
  const waiting = q.bodies({ WaitTimeSeconds: 20 });
  await underway();
  await q.send("x");
  assert.deepEqual(await waiting, ["x"]);
});

test("of two waiting receives one gets the message, the other the next", async () => {
  await using q = await startQueue();
  const both = [q.bodies({ WaitTimeSeconds: 20 }), q.bodies({ WaitTimeSeconds: 20 })];
  await underway();
  await q.send("a");
  await q.send("b");
  assert.deepEqual((await Promise.all(both)).flat().sort(), ["a", "b"]);
});

test("a receive waits its time and no longer", async () => {
  await using q = await startQueue({ ReceiveMessageWaitTimeSeconds: "10" });
  let answered = false;
  const waiting = q.bodies().then((bodies) => {
    answered = true;
    return bodies;
  });
  await underway();
  await q.advance(9);
  await underway();
  assert.equal(answered, false);
  await q.advance(1);
  assert.deepEqual(await waiting, []);
  assert.deepEqual(await q.bodies({ WaitTimeSeconds: 0 }), []);
});

test("a waiting receive sees messages whose delay or timeout ends", async () => {
  await using q = await startQueue();
  await q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "delayed", DelaySeconds: 5 });
  const first = q.bodies({ WaitTimeSeconds: 20, VisibilityTimeout: 5 });
  await underway();
  await q.advance(5);
  assert.deepEqual(await first, ["delayed"]);
  const second = q.bodies({ WaitTimeSeconds: 20 });
  await underway();
  await q.advance(5);
  assert.deepEqual(await second, ["delayed"]);
});

test("a message that is delayed while a receive waits wakes it when it is due", async () => {
  await using q = await startQueue();
  const waiting = q.bodies({ WaitTimeSeconds: 20 });
  await underway();
  await q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "delayed", DelaySeconds: 5 });
  await q.advance(5);
  assert.deepEqual(await waiting, ["delayed"]);
});

test("giving a message back wakes those who wait", async () => {
  await using q = await startQueue();
  await q.send("x");
  const [message] = await q.receive();
  const waiting = q.bodies({ WaitTimeSeconds: 20 });
  await underway();
  const change = { QueueUrl: q.QueueUrl, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 };
  await q.sqs.changeMessageVisibility(change);
  assert.deepEqual(await waiting, ["x"]);
});

test("deleting a FIFO message lets the next of its group through to those who wait", async () => {
  await using q = await startQueue({ ContentBasedDeduplication: "true" }, "q.fifo");
  for (const MessageBody of ["1", "2"])
    await q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody, MessageGroupId: "g" });
  const [message] = await q.receive({ MaxNumberOfMessages: 1 });
  const waiting = q.bodies({ WaitTimeSeconds: 20 });
  await underway();
  await q.sqs.deleteMessage({ QueueUrl: q.QueueUrl, ReceiptHandle: message?.ReceiptHandle });
  assert.deepEqual(await waiting, ["2"]);
});

test("deleting the queue ends the wait", async () => {
  await using q = await startQueue();
  const waiting = refusal(q.receive({ WaitTimeSeconds: 20 }));
  await underway();
  await q.sqs.deleteQueue({ QueueUrl: q.QueueUrl });
  assert.equal(await waiting, "QueueDoesNotExist: The specified queue does not exist.");
});

test("the wait is from 0 to 20 seconds", async () => {
  await using q = await startQueue();
  await createQueue(q.sqs, "other");
  for (const WaitTimeSeconds of [-1, 21])
    assert.equal(
      await refusal(q.receive({ WaitTimeSeconds })),
      `InvalidParameterValue: Value ${WaitTimeSeconds} for parameter WaitTimeSeconds is invalid. ` +
        "Reason: Must be >= 0 and <= 20, if provided.",
    );
});
