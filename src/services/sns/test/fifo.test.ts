import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { queueArn, refusal, startSns } from "./fixtures.ts";

test("a FIFO topic keeps order and sends a message once in five minutes", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo", { ContentBasedDeduplication: "true" });
  await w.subscribeQueue(TopicArn, "q.fifo", { RawMessageDelivery: "true" });
  const sequences: bigint[] = [];
  for (let i = 0; i < 20; i++) {
    const { SequenceNumber } = await w.sns.publish({ TopicArn, Message: `m${i}`, MessageGroupId: "g" });
    assert.match(SequenceNumber ?? "", /^\d{20}$/);
    sequences.push(BigInt(SequenceNumber ?? "0"));
  }
  assert.ok(sequences.every((each, i) => i === 0 || each > (sequences[i - 1] ?? 0n)));
  const messages = await w.messages("q.fifo");
  assert.deepEqual(
    messages.map(({ Body }) => Body),
    Array.from({ length: 20 }, (_, i) => `m${i}`),
  );
  assert.equal(messages[0]?.Attributes?.["MessageDeduplicationId"], hash("sha256", "m0"));
  assert.equal(messages[0]?.Attributes?.["MessageGroupId"], "g");
  const again = () => w.sns.publish({ TopicArn, Message: "m0", MessageGroupId: "g" });
  assert.equal((await again()).SequenceNumber, String(sequences[0]));
  assert.deepEqual(await w.bodies("q.fifo"), []);
  await w.world.clock.advance({ minutes: 5 });
  await again();
  assert.deepEqual(await w.bodies("q.fifo"), ["m0"]);
});

test("the envelope of a FIFO topic has a sequence number and no signature", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo");
  await w.subscribeQueue(TopicArn, "q.fifo");
  await w.subscribeQueue(TopicArn, "standard");
  const sent = await w.sns.publish({
    TopicArn,
    Message: "m",
    MessageGroupId: "g",
    MessageDeduplicationId: "d",
  });
  for (const queue of ["q.fifo", "standard"]) {
    const [told = {}] = await w.notifications(queue);
    assert.deepEqual(Object.keys(told), [
      "Type",
      "MessageId",
      "SequenceNumber",
      "TopicArn",
      "Message",
      "Timestamp",
      "UnsubscribeURL",
    ]);
    assert.equal(told["SequenceNumber"], sent.SequenceNumber);
  }
});

test("with FifoThroughputScope MessageGroup, each group has its own duplicates", async () => {
  await using w = await startSns();
  const count = async (name: string, attributes: Record<string, string>) => {
    const TopicArn = await w.topic(name, attributes);
    const ids = new Set<string | undefined>();
    for (const MessageGroupId of ["a", "b"])
      ids.add(
        (await w.sns.publish({ TopicArn, Message: "m", MessageGroupId, MessageDeduplicationId: "d" }))
          .MessageId,
      );
    return ids.size;
  };
  assert.equal(await count("one.fifo", {}), 1);
  assert.equal(await count("two.fifo", { FifoThroughputScope: "MessageGroup" }), 2);
});

test("what a FIFO topic asks of a message", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo");
  assert.match(
    await refusal(w.sns.publish({ TopicArn, Message: "m" })),
    /MessageGroupId parameter is required for FIFO topics/,
  );
  assert.match(
    await refusal(w.sns.publish({ TopicArn, Message: "m", MessageGroupId: "g" })),
    /ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly/,
  );
  await w.queue("dead");
  await w.queue("q.fifo");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn("dead") });
  assert.match(
    await refusal(
      w.sns.subscribe({
        TopicArn,
        Protocol: "sqs",
        Endpoint: queueArn("q.fifo"),
        Attributes: { RedrivePolicy },
      }),
    ),
    /must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic/,
  );
});

test("while a queue is out of reach, its group's messages wait in order and others are not held up", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo", { ContentBasedDeduplication: "true" });
  await w.subscribeQueue(TopicArn, "q.fifo", { RawMessageDelivery: "true" });
  const publish = (Message: string) => w.sns.publish({ TopicArn, Message, MessageGroupId: "g" });
  const error = { code: "ServiceUnavailable", status: 503 };
  w.world.faults.inject([{ service: "sqs", operation: "SendMessage", error }]);
  await publish("1");
  await publish("2");
  await w.world.idle();
  await publish("3");
  await w.world.clock.advance({ seconds: 30 });
  assert.deepEqual(await w.bodies("q.fifo"), []);
  w.world.faults.inject([]);
  await w.world.clock.advance({ minutes: 1 });
  assert.deepEqual(await w.bodies("q.fifo"), ["1", "2", "3"]);
});

test("archived messages are replayed to a subscription, by their time", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo", {
    ContentBasedDeduplication: "true",
    ArchivePolicy: JSON.stringify({ MessageRetentionPeriod: "2" }),
  });
  const publish = (Message: string) => w.sns.publish({ TopicArn, Message, MessageGroupId: "g" });
  await publish("first");
  await w.world.clock.advance({ hours: 1 });
  await publish("second");
  await w.world.clock.advance({ hours: 1 });
  await publish("third");
  const subscribe = (name: string, policy: object) =>
    w.subscribeQueue(TopicArn, name, { ReplayPolicy: JSON.stringify({ PointType: "Timestamp", ...policy }) });
  const all = await subscribe("all.fifo", { StartingPoint: "2026-01-01T00:00:00.000Z" });
  await subscribe("some.fifo", {
    StartingPoint: "2026-01-01T00:30:00.000Z",
    EndingPoint: "2026-01-01T01:30:00.000Z",
  });
  const replayed = await w.notifications("all.fifo");
  assert.deepEqual(
    replayed.map((each) => [each["Message"], each["Replayed"]]),
    [
      ["first", "true"],
      ["second", "true"],
      ["third", "true"],
    ],
  );
  assert.equal(replayed[0]?.["Timestamp"], "2026-01-01T00:00:00.000Z");
  assert.deepEqual(
    (await w.notifications("some.fifo")).map((each) => each["Message"]),
    ["second"],
  );
  const { Attributes = {} } = await w.sns.getSubscriptionAttributes({ SubscriptionArn: all });
  assert.equal(Attributes["ReplayStatus"], "Completed");
  await publish("fourth");
  assert.deepEqual(
    (await w.notifications("all.fifo")).map((each) => each["Message"]),
    ["fourth"],
  );
  assert.deepEqual(await w.bodies("some.fifo"), [], "a replay with an end is the last a subscription hears");
  assert.match(await refusal(w.sns.deleteTopic({ TopicArn })), /ArchivePolicy/);
});

test("the archive forgets by the clock", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic("t.fifo", {
    ContentBasedDeduplication: "true",
    ArchivePolicy: JSON.stringify({ MessageRetentionPeriod: "1" }),
  });
  await w.sns.publish({ TopicArn, Message: "old", MessageGroupId: "g" });
  await w.world.clock.advance({ hours: 12 });
  await w.sns.publish({ TopicArn, Message: "new", MessageGroupId: "g" });
  await w.world.clock.advance({ hours: 13 });
  const ReplayPolicy = JSON.stringify({ PointType: "Timestamp", StartingPoint: "2026-01-01T00:00:00Z" });
  await w.subscribeQueue(TopicArn, "q.fifo", { ReplayPolicy, RawMessageDelivery: "true" });
  assert.deepEqual(await w.bodies("q.fifo"), ["new"]);
});

test("a FIFO topic takes 20 MiB in a second of the clock; by message group it takes what comes", async () => {
  await using w = await startSns();
  const large = { MaximumMessageSize: "1048576", ContentBasedDeduplication: "true" };
  const TopicArn = await w.topic("large.fifo", { ...large, FifoThroughputScope: "Topic" });
  const publish = (arn: string, first: string) =>
    w.sns.publish({ TopicArn: arn, MessageGroupId: first, Message: first.padEnd(1_048_576, "x") });
  for (let i = 0; i < 20; i++) await publish(TopicArn, `m${i}`);
  assert.equal(await refusal(publish(TopicArn, "late")), "ThrottledException: Rate exceeded");
  const wide = await w.topic("wide.fifo", { ...large, FifoThroughputScope: "MessageGroup" });
  for (let i = 0; i < 21; i++) await publish(wide, `m${i}`);
  await w.world.clock.advance({ seconds: 1 });
  await publish(TopicArn, "late");
});
