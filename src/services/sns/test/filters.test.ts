import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, startSns } from "./fixtures.ts";

test("filter policies choose by attributes", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const FilterPolicy = JSON.stringify({
    store: ["example_corp"],
    price: [{ numeric: [">", 0, "<=", 100] }],
    interests: ["rugby", { prefix: "bas" }],
    hidden: [{ exists: false }],
  });
  await w.subscribeQueue(TopicArn, "queue", { FilterPolicy, RawMessageDelivery: "true" });
  const text = (StringValue: string, DataType = "String") => ({ DataType, StringValue });
  const good = {
    store: text("example_corp"),
    price: text("99.5", "Number"),
    interests: text('["soccer","baseball"]', "String.Array"),
  };
  const publish = (Message: string, MessageAttributes: object) =>
    w.sns.publish({ TopicArn, Message, MessageAttributes: MessageAttributes as never });
  await publish("passes", good);
  await publish("other store", { ...good, store: text("other") });
  await publish("too dear", { ...good, price: text("101", "Number") });
  await publish("hidden", { ...good, hidden: text("x") });
  await publish("nothing", {});
  assert.deepEqual(await w.bodies(), ["passes"]);
});

test("filter policies choose by the body, nested, when their scope says so", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.subscribeQueue(TopicArn, "queue", {
    FilterPolicyScope: "MessageBody",
    FilterPolicy: JSON.stringify({ order: { state: ["paid"], total: [{ numeric: [">=", 10] }] } }),
    RawMessageDelivery: "true",
  });
  const publish = (body: unknown) => w.sns.publish({ TopicArn, Message: JSON.stringify(body) });
  await publish({ order: { state: "paid", total: 10 } });
  await publish({ order: { state: "open", total: 10 } });
  await publish("no object");
  await w.sns.publish({ TopicArn, Message: "no JSON" });
  assert.deepEqual(
    (await w.bodies()).map((body) => JSON.parse(body)),
    [{ order: { state: "paid", total: 10 } }],
  );
});

test("a filter policy may change, and is refused in AWS's words", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const SubscriptionArn = await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const set = (AttributeValue: string) =>
    w.sns.setSubscriptionAttributes({ SubscriptionArn, AttributeName: "FilterPolicy", AttributeValue });
  await set('{"a":["b"]}');
  await w.sns.publish({ TopicArn, Message: "filtered out" });
  const { Attributes } = await w.sns.getSubscriptionAttributes({ SubscriptionArn });
  assert.equal(Attributes?.["FilterPolicyScope"], "MessageAttributes");
  await set("{}");
  await w.sns.publish({ TopicArn, Message: "let through" });
  assert.deepEqual(await w.bodies(), ["let through"]);
  assert.match(
    await refusal(set('{"key":[["value"]]}')),
    /FilterPolicy: Match value must be String, number, true, false, or null/,
  );
  assert.match(
    await refusal(w.subscribeQueue(TopicArn, "other", { FilterPolicy: '{"key":[{"suffix":100}]}' })),
    /Attributes Reason: FilterPolicy: suffix match pattern must be a string/,
  );
});
