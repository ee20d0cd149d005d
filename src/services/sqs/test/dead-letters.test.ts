import assert from "node:assert/strict";
import { test } from "node:test";
import { arnOf, attribute, counts, createQueue, refusal, startQueue } from "./fixtures.ts";

const redrive = (name: string, maxReceiveCount: number | string = 1) =>
  JSON.stringify({ deadLetterTargetArn: arnOf(name), maxReceiveCount });

test("a message received too often goes to the dead-letter queue instead of to the receiver", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const dead = await createQueue(sqs, "dead");
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: redrive("dead", "2") } });
  assert.equal(await attribute(sqs, QueueUrl, "RedrivePolicy"), redrive("dead", 2));
  const { MessageId } = await sqs.sendMessage({
    QueueUrl,
    MessageBody: "poison",
    MessageAttributes: { a: { DataType: "String", StringValue: "b" } },
  });
  for (let round = 0; round < 2; round++) {
    assert.deepEqual(await q.bodies(), ["poison"]);
    await q.advance(30);
  }
  assert.deepEqual(await counts(sqs, dead), [0, 0, 0], "only a receive finds out");
  assert.deepEqual(await q.bodies(), []);
  assert.deepEqual(
    [await counts(sqs, QueueUrl), await counts(sqs, dead)],
    [
      [0, 0, 0],
      [1, 0, 0],
    ],
  );
  const { Messages } = await sqs.receiveMessage({
    QueueUrl: dead,
    MessageSystemAttributeNames: ["All"],
    MessageAttributeNames: ["All"],
  });
  const [message] = Messages ?? [];
  assert.equal(message?.MessageId, MessageId);
  assert.equal(message?.MessageAttributes?.a?.StringValue, "b");
  assert.equal(message?.Attributes?.DeadLetterQueueSourceArn, arnOf("q"));
  assert.equal(message?.Attributes?.ApproximateReceiveCount, "3");
  assert.equal(message?.Attributes?.SentTimestamp, "1767225600000");
});

test("those who wait at the dead-letter queue get the message at once, and others behind it are delivered", async () => {
  await using q = await startQueue();
  const dead = await createQueue(q.sqs, "dead");
  const Attributes = { RedrivePolicy: redrive("dead"), VisibilityTimeout: "0" };
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes });
  await q.send("poison");
  await q.bodies();
  await q.send("good");
  const waiting = q.sqs.receiveMessage({ QueueUrl: dead, WaitTimeSeconds: 20 });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(await q.bodies(), ["good"]);
  assert.equal((await waiting).Messages?.[0]?.Body, "poison");
});

test("a standard message ages on in the dead-letter queue, a FIFO message begins anew", async () => {
  for (const type of ["", ".fifo"]) {
    await using q = await startQueue({ MessageRetentionPeriod: "100", VisibilityTimeout: "0" }, `q${type}`);
    const { sqs, QueueUrl } = q;
    const dead = await createQueue(sqs, `dead${type}`, { MessageRetentionPeriod: "100" });
    await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: redrive(`dead${type}`) } });
    const fifo = type === "" ? {} : { MessageGroupId: "g", MessageDeduplicationId: "1" };
    await sqs.sendMessage({ QueueUrl, MessageBody: "x", ...fifo });
    await q.bodies();
    await q.advance(60);
    assert.deepEqual(await q.bodies(), []);
    assert.deepEqual(await counts(sqs, dead), [1, 0, 0]);
    await q.advance(40);
    assert.deepEqual(await counts(sqs, dead), type === "" ? [0, 0, 0] : [1, 0, 0]);
    await q.advance(60);
    assert.deepEqual(await counts(sqs, dead), [0, 0, 0]);
  }
});

test("a FIFO group goes on when its head went to the dead-letter queue, which keeps group and order", async () => {
  await using q = await startQueue({ ContentBasedDeduplication: "true", VisibilityTimeout: "1" }, "q.fifo");
  const { sqs, QueueUrl } = q;
  const dead = await createQueue(sqs, "dead.fifo");
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: redrive("dead.fifo") } });
  for (const MessageBody of ["1", "2", "3"])
    await sqs.sendMessage({ QueueUrl, MessageBody, MessageGroupId: "g" });
  assert.deepEqual(await q.bodies({ MaxNumberOfMessages: 2 }), ["1", "2"]);
  await q.advance(1);
  assert.deepEqual(await q.bodies(), ["3"]);
  const { Messages } = await sqs.receiveMessage({
    QueueUrl: dead,
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ["MessageGroupId"],
  });
  assert.deepEqual(
    Messages?.map(({ Body, Attributes }) => [Body, Attributes?.MessageGroupId]),
    [
      ["1", "g"],
      ["2", "g"],
    ],
  );
});

test("while its dead-letter queue is missing, a queue keeps its messages", async () => {
  await using q = await startQueue({ VisibilityTimeout: "0" });
  const dead = await createQueue(q.sqs, "dead");
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes: { RedrivePolicy: redrive("dead") } });
  await q.send("x");
  await q.sqs.deleteQueue({ QueueUrl: dead });
  for (let round = 0; round < 3; round++) assert.deepEqual(await q.bodies(), ["x"]);
});

test("redrive policies are refused in AWS's words", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await createQueue(sqs, "dead");
  await createQueue(sqs, "dead.fifo");
  const set = (RedrivePolicy: string) =>
    refusal(sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy } }));
  const value = (policy: string, reason: string) =>
    `InvalidParameterValue: Value ${policy} for parameter RedrivePolicy is invalid. Reason: ${reason}`;
  const cases: Array<[object, string]> = [
    [
      { deadLetterTargetArn: arnOf("dead") },
      "Redrive policy does not contain mandatory attribute: maxReceiveCount.",
    ],
    [{ maxReceiveCount: 1 }, "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."],
    [{ deadLetterTargetArn: "dummy", maxReceiveCount: 42 }, "Invalid value for deadLetterTargetArn."],
    [
      { deadLetterTargetArn: arnOf("dead"), maxReceiveCount: 0 },
      "Invalid value for maxReceiveCount: 0, valid values are from 1 to 1000 both inclusive.",
    ],
    [{ deadLetterTargetArn: arnOf("nobody"), maxReceiveCount: 1 }, "Dead letter target does not exist."],
    [
      { deadLetterTargetArn: arnOf("dead").replace("000000000000", "111111111111"), maxReceiveCount: 1 },
      "Dead letter target owner should be same as the source.",
    ],
    [
      { deadLetterTargetArn: arnOf("dead.fifo"), maxReceiveCount: 1 },
      "Dead-letter queue must be same type of queue as the source.",
    ],
  ];
  for (const [policy, reason] of cases)
    assert.equal(await set(JSON.stringify(policy)), value(JSON.stringify(policy), reason));
  assert.equal(
    await set("[1]"),
    "InvalidAttributeValue: Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a valid JSON map.",
  );
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: redrive("dead") } });
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: "" } });
  assert.equal(await attribute(sqs, QueueUrl, "RedrivePolicy"), undefined);
});

test("a dead-letter queue decides whom it serves", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const dead = await createQueue(sqs, "dead");
  const allow = (policy: object) =>
    sqs.setQueueAttributes({ QueueUrl: dead, Attributes: { RedriveAllowPolicy: JSON.stringify(policy) } });
  const set = () => sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy: redrive("dead") } });
  await allow({ redrivePermission: "denyAll" });
  assert.match(
    await refusal(set()),
    /^InvalidParameterValue: Value .* for parameter RedrivePolicy is invalid\./,
  );
  await allow({ redrivePermission: "byQueue", sourceQueueArns: [arnOf("other")] });
  assert.match(await refusal(set()), /^InvalidParameterValue/);
  await allow({ redrivePermission: "byQueue", sourceQueueArns: [arnOf("other"), arnOf("q")] });
  await set();
  const cannot = "Amazon SQS can't create the redrive allow policy";
  const sources = Array.from({ length: 11 }, (_, index) => arnOf(`s${index}`));
  for (const [policy, reason] of [
    [
      { redrivePermission: "allowAll", sourceQueueArns: [arnOf("q")] },
      "To specify one or more source queue ARNs, you must set redrivePermission to byQueue.",
    ],
    [
      { redrivePermission: "byQueue" },
      "When you specify the byQueue permission type, you must also specify one or more sourceQueueArns values.",
    ],
    [
      { redrivePermission: "byQueue", sourceQueueArns: sources },
      "The maximum number of source queue ARNs you can specify is 10.",
    ],
  ] as const)
    assert.equal(
      await refusal(allow(policy)),
      `InvalidParameterValue: Value ${JSON.stringify(policy)} for parameter RedriveAllowPolicy is invalid. Reason: ${cannot}. ${reason}`,
    );
  assert.match(
    await refusal(allow({ redrivePermission: "some" })),
    /^InvalidAttributeValue: .*RedriveAllowPolicy/,
  );
});

test("ListDeadLetterSourceQueues tells who sends here, page by page", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  for (const name of ["s1", "s2", "s3"]) await createQueue(sqs, name, { RedrivePolicy: redrive("q") });
  const names = (urls: string[] | undefined) => urls?.map((url) => url.split("/").at(-1));
  const first = await sqs.listDeadLetterSourceQueues({ QueueUrl, MaxResults: 2 });
  assert.deepEqual(names(first.queueUrls), ["s1", "s2"]);
  const rest = await sqs.listDeadLetterSourceQueues({ QueueUrl, MaxResults: 2, NextToken: first.NextToken });
  assert.deepEqual(names(rest.queueUrls), ["s3"]);
});
