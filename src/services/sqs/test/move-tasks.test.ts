import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListMessageMoveTasksResultEntry } from "@aws-sdk/client-sqs";
import { arnOf, counts, createQueue, type QueueWorld, refusal, startQueue } from "./fixtures.ts";

/** A queue `source` whose dead-letter queue is the world's `q`, with so many dead letters in it. */
async function startWithDeadLetters(count: number): Promise<QueueWorld & { source: string }> {
  const q = await startQueue();
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("q"), maxReceiveCount: 1 });
  const source = await createQueue(q.sqs, "source", { RedrivePolicy, VisibilityTimeout: "0" });
  for (let index = 0; index < count; index++)
    await q.sqs.sendMessage({ QueueUrl: source, MessageBody: String(index) });
  while ((await counts(q.sqs, source))[0] > 0)
    await q.sqs.receiveMessage({ QueueUrl: source, MaxNumberOfMessages: 10 });
  return { ...q, source };
}

const latest = async (q: QueueWorld): Promise<ListMessageMoveTasksResultEntry | undefined> =>
  (await q.sqs.listMessageMoveTasks({ SourceArn: arnOf("q") })).Results?.[0];

test("a task sends dead letters back to where they came from, as new messages", async () => {
  await using q = await startWithDeadLetters(3);
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [3, 0, 0]);
  await q.advance(10);
  const { TaskHandle } = await q.sqs.startMessageMoveTask({ SourceArn: arnOf("q") });
  assert.ok(TaskHandle);
  await q.advance(1);
  assert.deepEqual(
    [await counts(q.sqs, q.QueueUrl), await counts(q.sqs, q.source)],
    [
      [0, 0, 0],
      [3, 0, 0],
    ],
  );
  const { Messages } = await q.sqs.receiveMessage({
    QueueUrl: q.source,
    MessageSystemAttributeNames: ["All"],
  });
  assert.equal(Messages?.[0]?.Attributes?.ApproximateReceiveCount, "1");
  assert.equal(Messages?.[0]?.Attributes?.SentTimestamp, "1767225610000");
  assert.equal(Messages?.[0]?.Attributes?.DeadLetterQueueSourceArn, undefined);
  const { $metadata: _, ...listed } = await q.sqs.listMessageMoveTasks({ SourceArn: arnOf("q") });
  assert.deepEqual(listed.Results, [
    {
      Status: "COMPLETED",
      SourceArn: arnOf("q"),
      ApproximateNumberOfMessagesMoved: 3,
      ApproximateNumberOfMessagesToMove: 3,
      StartedTimestamp: 1767225610000,
    },
  ]);
});

test("a rate is kept to by the clock, and a task can be cancelled on the way", async () => {
  await using q = await startWithDeadLetters(10);
  const target = await createQueue(q.sqs, "target");
  const task = await q.sqs.startMessageMoveTask({
    SourceArn: arnOf("q"),
    DestinationArn: arnOf("target"),
    MaxNumberOfMessagesPerSecond: 2,
  });
  const running = await latest(q);
  assert.equal(running?.Status, "RUNNING");
  assert.equal(running?.TaskHandle, task.TaskHandle);
  assert.equal(running?.MaxNumberOfMessagesPerSecond, 2);
  assert.equal(running?.ApproximateNumberOfMessagesMoved, 0);
  assert.equal(
    await refusal(q.sqs.startMessageMoveTask({ SourceArn: arnOf("q") })),
    "InvalidParameterValue: There is already a task running. Only one active task is allowed for a source queue arn " +
      "at a given time.",
  );
  await q.advance(3);
  assert.deepEqual(await counts(q.sqs, target), [6, 0, 0]);
  const cancelled = await q.sqs.cancelMessageMoveTask({ TaskHandle: task.TaskHandle });
  assert.equal(cancelled.ApproximateNumberOfMessagesMoved, 6);
  await q.advance(10);
  assert.deepEqual(await counts(q.sqs, target), [6, 0, 0]);
  assert.equal((await latest(q))?.Status, "CANCELLED");
  assert.equal((await latest(q))?.TaskHandle, undefined);
  assert.match(
    await refusal(q.sqs.cancelMessageMoveTask({ TaskHandle: task.TaskHandle })),
    /^UnsupportedOperation/,
  );
});

test("a task fails when its destination is deleted, or a message came from nowhere", async () => {
  await using q = await startWithDeadLetters(4);
  const target = await createQueue(q.sqs, "target");
  const task = { SourceArn: arnOf("q"), DestinationArn: arnOf("target"), MaxNumberOfMessagesPerSecond: 1 };
  await q.sqs.startMessageMoveTask(task);
  await q.advance(2);
  await q.sqs.deleteQueue({ QueueUrl: target });
  await q.advance(2);
  const failed = await latest(q);
  assert.equal(failed?.Status, "FAILED");
  assert.equal(failed?.FailureReason, "AWS.SimpleQueueService.NonExistentQueue");
  assert.equal(failed?.ApproximateNumberOfMessagesMoved, 2);
  await q.sqs.purgeQueue({ QueueUrl: q.QueueUrl });
  await q.send("straight to the dead");
  await q.sqs.startMessageMoveTask({ SourceArn: arnOf("q") });
  await q.advance(1);
  assert.equal((await latest(q))?.FailureReason, "CouldNotDetermineMessageSource");
  assert.equal(
    (await q.sqs.listMessageMoveTasks({ SourceArn: arnOf("q"), MaxResults: 10 })).Results?.length,
    2,
  );
});

test("FIFO dead letters go back in their order", async () => {
  await using q = await startQueue({}, "q.fifo");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("q.fifo"), maxReceiveCount: 1 });
  const attributes = { RedrivePolicy, VisibilityTimeout: "0", ContentBasedDeduplication: "true" };
  const source = await createQueue(q.sqs, "source.fifo", attributes);
  for (const MessageBody of ["1", "2", "3"])
    await q.sqs.sendMessage({ QueueUrl: source, MessageBody, MessageGroupId: "g" });
  for (let round = 0; round < 2; round++)
    await q.sqs.receiveMessage({ QueueUrl: source, MaxNumberOfMessages: 10 });
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [3, 0, 0]);
  await q.sqs.startMessageMoveTask({ SourceArn: arnOf("q.fifo") });
  await q.advance(1);
  const { Messages } = await q.sqs.receiveMessage({ QueueUrl: source, MaxNumberOfMessages: 10 });
  assert.deepEqual(
    Messages?.map((message) => message.Body),
    ["1", "2", "3"],
  );
});

test("what is no dead-letter queue, no queue, or no task is refused", async () => {
  await using q = await startWithDeadLetters(0);
  const start = (input: {
    SourceArn: string;
    DestinationArn?: string;
    MaxNumberOfMessagesPerSecond?: number;
  }) => refusal(q.sqs.startMessageMoveTask(input));
  const missing = (parameter: string) =>
    `ResourceNotFoundException: The resource that you specified for the ${parameter} parameter doesn't exist.`;
  assert.equal(
    await start({ SourceArn: arnOf("source") }),
    "InvalidParameterValue: Source queue must be configured as a Dead Letter Queue.",
  );
  assert.equal(await start({ SourceArn: arnOf("none") }), missing("SourceArn"));
  assert.equal(
    await start({ SourceArn: arnOf("q"), DestinationArn: arnOf("none") }),
    missing("DestinationArn"),
  );
  assert.match(
    await start({ SourceArn: arnOf("q"), MaxNumberOfMessagesPerSecond: 501 }),
    /^InvalidParameterValue: Value 501/,
  );
  assert.equal(await refusal(q.sqs.listMessageMoveTasks({ SourceArn: arnOf("none") })), missing("SourceArn"));
  const handle = (taskId: string, sourceArn: string) =>
    Buffer.from(JSON.stringify({ taskId, sourceArn })).toString("base64");
  const cancel = (TaskHandle: string) => refusal(q.sqs.cancelMessageMoveTask({ TaskHandle }));
  assert.equal(await cancel("nonsense"), "InvalidParameterValue: Value for parameter TaskHandle is invalid.");
  assert.equal(await cancel(handle("x", arnOf("none"))), missing("SourceArn"));
  assert.equal(await cancel(handle("x", arnOf("q"))), "ResourceNotFoundException: Task does not exist.");
});
