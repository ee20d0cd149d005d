import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, refusal, startQueue } from "./fixtures.ts";

test("a batch does each entry by itself and tells which failed", async () => {
  await using q = await startQueue({ MaximumMessageSize: "1024" });
  const { sqs, QueueUrl } = q;
  const sent = await sqs.sendMessageBatch({
    QueueUrl,
    Entries: [
      { Id: "good", MessageBody: "a" },
      { Id: "long", MessageBody: "x".repeat(1025) },
      { Id: "bad", MessageBody: "\u0000" },
      { Id: "late", MessageBody: "b", DelaySeconds: 901 },
    ],
  });
  assert.deepEqual(
    sent.Successful?.map((entry) => entry.Id),
    ["good"],
  );
  assert.equal(sent.Successful?.[0]?.MD5OfMessageBody, "0cc175b9c0f1b6a831c399e269772661");
  assert.deepEqual(
    sent.Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault]),
    [
      ["long", "InvalidParameterValue", true],
      ["bad", "InvalidMessageContents", true],
      ["late", "InvalidParameterValue", true],
    ],
  );
  assert.equal(
    sent.Failed?.[0]?.Message,
    "One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes.",
  );
  assert.deepEqual(await counts(sqs, QueueUrl), [1, 0, 0]);
});

test("messages are hidden longer and deleted by the batch", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  for (const body of ["a", "b"]) await q.send(body);
  const [a, b] = await q.receive();
  const change = await sqs.changeMessageVisibilityBatch({
    QueueUrl,
    Entries: [
      { Id: "1", ReceiptHandle: a?.ReceiptHandle, VisibilityTimeout: 100 },
      { Id: "2", ReceiptHandle: "garbage", VisibilityTimeout: 100 },
      { Id: "3", ReceiptHandle: b?.ReceiptHandle, VisibilityTimeout: 0 },
    ],
  });
  assert.deepEqual(
    change.Successful?.map((entry) => entry.Id),
    ["1", "3"],
  );
  assert.deepEqual(
    change.Failed?.map(({ Id, Code }) => [Id, Code]),
    [["2", "ReceiptHandleIsInvalid"]],
  );
  assert.deepEqual(await q.bodies(), ["b"]);
  const deleted = await sqs.deleteMessageBatch({
    QueueUrl,
    Entries: [
      { Id: "1", ReceiptHandle: a?.ReceiptHandle },
      { Id: "2", ReceiptHandle: "garbage" },
    ],
  });
  assert.deepEqual(
    deleted.Successful?.map((entry) => entry.Id),
    ["1"],
  );
  assert.deepEqual(
    deleted.Failed?.map(({ Id, Code }) => [Id, Code]),
    [["2", "ReceiptHandleIsInvalid"]],
  );
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 1, 0]);
});

test("a batch is refused whole for what is wrong with it as a whole", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const send = (...ids: string[]) =>
    refusal(sqs.sendMessageBatch({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody: "x" })) }));
  const ids = Array.from({ length: 11 }, (_, index) => String(index));
  assert.equal(
    await send(),
    "EmptyBatchRequest: There should be at least one SendMessageBatchRequestEntry in the request.",
  );
  assert.equal(
    await send(...ids),
    "TooManyEntriesInBatchRequest: Maximum number of entries per request are 10. You have sent 11.",
  );
  assert.equal(await send("a", "b", "a"), "BatchEntryIdsNotDistinct: Id a repeated.");
  for (const bad of ["", "x".repeat(81), "invalid:id"])
    assert.equal(
      await send(bad),
      "InvalidBatchEntryId: A batch entry id can only contain alphanumeric characters, hyphens and underscores. " +
        "It can be at most 80 letters long.",
    );
  assert.equal(
    await refusal(
      sqs.sendMessageBatch({
        QueueUrl,
        Entries: [
          { Id: "1", MessageBody: "x".repeat(1_048_576) },
          { Id: "2", MessageBody: "y" },
        ],
      }),
    ),
    "BatchRequestTooLong: Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.",
  );
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 0, 0]);
});

test("a FIFO batch needs a group for every entry, and deduplicates within itself", async () => {
  await using q = await startQueue({ ContentBasedDeduplication: "true" }, "q.fifo");
  const { sqs, QueueUrl } = q;
  assert.equal(
    await refusal(
      sqs.sendMessageBatch({
        QueueUrl,
        Entries: [
          { Id: "1", MessageBody: "x", MessageGroupId: "g" },
          { Id: "2", MessageBody: "y" },
        ],
      }),
    ),
    "InvalidParameterValue: The request must contain the parameter MessageGroupId.",
  );
  const sent = await sqs.sendMessageBatch({
    QueueUrl,
    Entries: ["x", "y", "x"].map((MessageBody, index) => ({
      Id: String(index),
      MessageBody,
      MessageGroupId: "g",
    })),
  });
  const [first, , third] = sent.Successful ?? [];
  assert.equal(first?.SequenceNumber, third?.SequenceNumber);
  assert.deepEqual(await q.bodies(), ["x", "y"]);
});
