import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, createQueue, refusal, startQueue } from "./fixtures.ts";

test("a received message is hidden for the queue's timeout, or for the one asked for", async () => {
  await using q = await startQueue();
  await q.send("x");
  const [first] = await q.receive();
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [0, 1, 0]);
  await q.advance(29);
  assert.deepEqual(await q.bodies(), []);
  await q.advance(1);
  const [second] = await q.receive({ VisibilityTimeout: 5, MessageSystemAttributeNames: ["All"] });
  assert.notEqual(second?.ReceiptHandle, first?.ReceiptHandle);
  assert.equal(second?.Attributes?.ApproximateReceiveCount, "2");
  assert.equal(second?.Attributes?.ApproximateFirstReceiveTimestamp, "1767225600000");
  await q.advance(5);
  assert.deepEqual(await q.bodies({ VisibilityTimeout: 0 }), ["x"]);
  assert.deepEqual(await q.bodies(), ["x"]);
});

test("deleting wants the handle of the last receive; an older one is answered, and does nothing", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await q.send("x");
  const [first] = await q.receive();
  await q.advance(30);
  const [second] = await q.receive();
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: first?.ReceiptHandle });
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 1, 0]);
  await q.advance(30); // the timeout has passed, but nobody else has received it: the handle still serves
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: second?.ReceiptHandle });
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 0, 0]);
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: second?.ReceiptHandle });
});

test("what is no receipt handle of this queue is refused", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const invalid = "ReceiptHandleIsInvalid: The input receipt handle is invalid.";
  assert.equal(await refusal(sqs.deleteMessage({ QueueUrl, ReceiptHandle: "garbage" })), invalid);
  const other = await createQueue(sqs, "other");
  await sqs.sendMessage({ QueueUrl: other, MessageBody: "x" });
  const { Messages } = await sqs.receiveMessage({ QueueUrl: other });
  assert.equal(
    await refusal(sqs.deleteMessage({ QueueUrl, ReceiptHandle: Messages?.[0]?.ReceiptHandle })),
    invalid,
  );
  assert.equal(
    await refusal(sqs.deleteMessage({ QueueUrl, ReceiptHandle: "" })),
    "MissingParameter: The request must contain the parameter ReceiptHandle.",
  );
});

test("ChangeMessageVisibility counts from now, up to 12 hours from the receive", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await q.send("x");
  const [message] = await q.receive();
  const ReceiptHandle = message?.ReceiptHandle;
  const change = (VisibilityTimeout: number) =>
    sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout });
  await q.advance(20);
  await change(60);
  await q.advance(59);
  assert.deepEqual(await q.bodies(), []);
  assert.equal(
    await refusal(change(43_200)),
    "InvalidParameterValue: Value 43200 for parameter VisibilityTimeout is invalid. Reason: " +
      "Total VisibilityTimeout for the message is beyond the limit [43200 seconds]",
  );
  assert.equal(
    await refusal(change(43_201)),
    "InvalidParameterValue: Value 43201 for parameter VisibilityTimeout is invalid. Reason: " +
      "Must be between 0 and 43200, if provided.",
  );
  await change(43_200 - 79);
  await q.advance(43_200 - 80);
  assert.deepEqual(await q.bodies(), []);
  await q.advance(1);
  assert.deepEqual(await q.bodies(), ["x"]);
});

test("a timeout that has passed can be extended until somebody else receives the message", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await q.send("x");
  const [message] = await q.receive();
  await q.advance(31);
  await sqs.changeMessageVisibility({
    QueueUrl,
    ReceiptHandle: message?.ReceiptHandle,
    VisibilityTimeout: 10,
  });
  assert.deepEqual(await q.bodies(), []);
  await q.advance(10);
  assert.deepEqual(await q.bodies(), ["x"]);
  const change = sqs.changeMessageVisibility({
    QueueUrl,
    ReceiptHandle: message?.ReceiptHandle,
    VisibilityTimeout: 10,
  });
  assert.match(
    await refusal(change),
    /^InvalidParameterValue: Value AQEB.* for parameter ReceiptHandle is invalid\. Reason: Message does not exist or is not available for visibility timeout change\.$/,
  );
});

test("a timeout of zero gives the message back; then it is in flight no longer", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await q.send("x");
  const [message] = await q.receive();
  const ReceiptHandle = message?.ReceiptHandle;
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 });
  assert.deepEqual(await counts(sqs, QueueUrl), [1, 0, 0]);
  const again = refusal(sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 10 }));
  assert.match(await again, /^MessageNotInflight: /);
  assert.deepEqual(await q.bodies(), ["x"]);
});

test("one receive takes from 1 to 10 messages, oldest first", async () => {
  await using q = await startQueue();
  for (let index = 0; index < 12; index++) await q.send(String(index));
  assert.deepEqual(await q.bodies({ MaxNumberOfMessages: 1 }), ["0"]);
  assert.deepEqual(await q.bodies(), ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  assert.deepEqual(await q.bodies(), ["11"]);
  for (const MaxNumberOfMessages of [0, 11, -1])
    assert.equal(
      await refusal(q.receive({ MaxNumberOfMessages })),
      `InvalidParameterValue: Value ${MaxNumberOfMessages} for parameter MaxNumberOfMessages is invalid. ` +
        "Reason: Must be between 1 and 10, if provided.",
    );
  assert.equal(
    await refusal(q.receive({ VisibilityTimeout: -1 })),
    "InvalidParameterValue: Value -1 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided.",
  );
});
