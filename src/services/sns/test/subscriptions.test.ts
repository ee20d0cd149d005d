import assert from "node:assert/strict";
import { test } from "node:test";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { OTHER, queueArn, refusal, startSns, startWebhook, topicArn } from "./fixtures.ts";

test("a subscription shows its attributes, and is found again", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const SubscriptionArn = await w.subscribeQueue(TopicArn, "queue", { RawMessageDelivery: "true" });
  const { Attributes } = await w.sns.getSubscriptionAttributes({ SubscriptionArn });
  assert.deepEqual(Attributes, {
    ConfirmationWasAuthenticated: "true",
    Endpoint: queueArn("queue"),
    Owner: "000000000000",
    PendingConfirmation: "false",
    Protocol: "sqs",
    RawMessageDelivery: "true",
    SubscriptionArn,
    SubscriptionPrincipal: "arn:aws:iam::000000000000:root",
    TopicArn,
  });
  const again = { TopicArn, Protocol: "sqs", Endpoint: queueArn("queue") };
  assert.equal((await w.sns.subscribe(again)).SubscriptionArn, SubscriptionArn);
  assert.match(
    await refusal(w.sns.subscribe({ ...again, Attributes: { RawMessageDelivery: "false" } })),
    /Attributes Reason: Subscription already exists with different attributes/,
  );
  assert.equal((await w.sns.getTopicAttributes({ TopicArn })).Attributes?.["SubscriptionsConfirmed"], "1");
  await w.sns.unsubscribe({ SubscriptionArn });
  await w.sns.unsubscribe({ SubscriptionArn });
  assert.deepEqual((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions, []);
  assert.equal(
    await refusal(w.sns.getSubscriptionAttributes({ SubscriptionArn })),
    "NotFoundException: Subscription does not exist",
  );
  const counted = async () =>
    (await w.sns.getTopicAttributes({ TopicArn })).Attributes?.["SubscriptionsDeleted"];
  assert.equal(await counted(), "1");
  await w.world.clock.advance({ days: 4 });
  assert.equal(await counted(), "0");
});

test("endpoints are checked by protocol", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const fifo = await w.topic("t.fifo");
  const subscribe = (Protocol: string, Endpoint: string, topic = TopicArn, Attributes = {}) =>
    refusal(w.sns.subscribe({ TopicArn: topic, Protocol, Endpoint, Attributes }));
  const wrong = "InvalidParameterException: Invalid parameter: ";
  assert.equal(await subscribe("fax", "1"), `${wrong}Amazon SNS does not support this protocol string: fax`);
  assert.equal(await subscribe("http", "https://a/"), `${wrong}Endpoint must match the specified protocol`);
  assert.equal(await subscribe("email", "nobody"), `${wrong}Email address`);
  assert.equal(
    await subscribe("sms", "invalid-number"),
    "InvalidParameterException: Invalid SMS endpoint: invalid-number",
  );
  assert.equal(await subscribe("sqs", "http://127.0.0.1:4566/000000000000/q"), `${wrong}SQS endpoint ARN`);
  assert.equal(
    await subscribe("sqs", queueArn("q.fifo")),
    `${wrong}Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics`,
  );
  assert.equal(await subscribe("sms", "+15550100", fifo), `${wrong}Invalid protocol type: sms`);
  assert.equal(
    await subscribe("sqs", queueArn("q"), TopicArn, { RawMessageDelivery: "maybe" }),
    `${wrong}Attributes Reason: RawMessageDelivery: Invalid value [maybe]. Must be true or false.`,
  );
  assert.equal(
    await subscribe("email", "a@example.com", TopicArn, { RawMessageDelivery: "true" }),
    `${wrong}Attributes Reason: Delivery protocol [email] does not support raw message delivery.`,
  );
});

test("attributes of a subscription are checked", async () => {
  await using w = await startSns();
  const SubscriptionArn = await w.subscribeQueue(await w.topic());
  const set = (AttributeName: string, AttributeValue: string) =>
    refusal(w.sns.setSubscriptionAttributes({ SubscriptionArn, AttributeName, AttributeValue }));
  const wrong = "InvalidParameterException: Invalid parameter: ";
  assert.equal(await set("Colour", "red"), `${wrong}AttributeName`);
  assert.equal(
    await set("RawMessageDelivery", ""),
    `${wrong}RawMessageDelivery: Invalid value []. Must be true or false.`,
  );
  assert.equal(
    await set("RedrivePolicy", '{"deadLetterTargetArn":"fake"}'),
    `${wrong}RedrivePolicy: deadLetterTargetArn is an invalid arn`,
  );
  assert.match(await set("FilterPolicy", "{invalid"), /FilterPolicy: failed to parse JSON/);
});

test("an HTTP endpoint is asked, and receives nothing until it has confirmed", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  const { SubscriptionArn } = await w.sns.subscribe({ TopicArn, Protocol: "http", Endpoint: hook.url });
  assert.equal(SubscriptionArn, "pending confirmation");
  await w.sns.publish({ TopicArn, Message: "too early" });
  await w.world.idle();
  assert.equal(hook.hits.length, 1);
  const asked = JSON.parse(hook.hits[0]?.body ?? "");
  assert.equal(asked.Type, "SubscriptionConfirmation");
  assert.equal(hook.hits[0]?.headers["x-amz-sns-message-type"], "SubscriptionConfirmation");
  assert.ok(asked.SubscribeURL.includes(`Token=${asked.Token}`));
  const [pending] = (await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions ?? [];
  assert.equal(pending?.SubscriptionArn, "PendingConfirmation");
  assert.equal(
    await refusal(w.sns.confirmSubscription({ TopicArn, Token: "x" })),
    "InvalidParameterException: Invalid token",
  );
  assert.equal(
    await refusal(w.sns.confirmSubscription({ TopicArn, Token: "0".repeat(224) })),
    "InvalidParameterException: Invalid parameter: Token",
  );
  const confirmed = await w.sns.confirmSubscription({ TopicArn, Token: asked.Token });
  assert.match(confirmed.SubscriptionArn ?? "", /^arn:aws:sns:us-east-1:000000000000:topic:/);
  await w.sns.publish({ TopicArn, Message: "now" });
  await w.world.idle();
  assert.equal(JSON.parse(hook.hits[1]?.body ?? "").Message, "now");
  assert.equal(hook.hits[1]?.headers["x-amz-sns-subscription-arn"], confirmed.SubscriptionArn);
});

test("a subscription that nobody confirms ends after two days", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await w.sns.subscribe({ TopicArn, Protocol: "email", Endpoint: "a@example.com" });
  await w.world.clock.advance({ hours: 47 });
  assert.equal((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions?.length, 1);
  await w.world.clock.advance({ hours: 1 });
  assert.equal((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions?.length, 0);
});

test("the links in messages confirm, unsubscribe and take up again, without credentials", async () => {
  await using w = await startSns();
  const edge = await w.world.listen();
  try {
    await using hook = await startWebhook();
    const TopicArn = await w.topic();
    await w.world.sdk(SNS).subscribe({ TopicArn, Protocol: "http", Endpoint: hook.url });
    await w.world.idle();
    const confirm = await fetch(JSON.parse(hook.hits[0]?.body ?? "").SubscribeURL);
    assert.equal(confirm.status, 200);
    assert.match(await confirm.text(), /<SubscriptionArn>arn:aws:sns:/);
    await w.sns.publish({ TopicArn, Message: "m" });
    await w.world.idle();
    assert.equal((await fetch(JSON.parse(hook.hits[1]?.body ?? "").UnsubscribeURL)).status, 200);
    await w.world.idle();
    const told = JSON.parse(hook.hits[2]?.body ?? "");
    assert.equal(told.Type, "UnsubscribeConfirmation");
    assert.equal((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions?.length, 0);
    assert.equal((await fetch(told.SubscribeURL)).status, 200);
    assert.equal((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions?.length, 1);
  } finally {
    await edge.close();
  }
});

test("a subscription confirmed with AuthenticateOnUnsubscribe ends only by its owner", async () => {
  await using w = await startSns();
  const edge = await w.world.listen();
  try {
    await using hook = await startWebhook();
    const TopicArn = await w.topic();
    await w.sns.subscribe({ TopicArn, Protocol: "http", Endpoint: hook.url });
    await w.world.idle();
    const { Token } = JSON.parse(hook.hits[0]?.body ?? "");
    const { SubscriptionArn } = await w.sns.confirmSubscription({
      TopicArn,
      Token,
      AuthenticateOnUnsubscribe: "true",
    });
    const link = `${edge.url}/?Action=Unsubscribe&SubscriptionArn=${SubscriptionArn}`;
    const answer = await fetch(link);
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /<Code>AuthorizationError<\/Code>/);
    await w.sns.unsubscribe({ SubscriptionArn });
    assert.equal((await w.sns.listSubscriptionsByTopic({ TopicArn })).Subscriptions?.length, 0);
  } finally {
    await edge.close();
  }
});

test("another account may subscribe if the topic's policy lets it, and sees its subscription", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const sns = w.world.sdk(SNS, { account: OTHER });
  const sqs = w.world.sdk(SQS, { account: OTHER });
  const policy = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  };
  const { QueueUrl } = await sqs.createQueue({
    QueueName: "theirs",
    Attributes: { Policy: JSON.stringify(policy) },
  });
  const subscribe = () => sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn("theirs", OTHER) });
  assert.match(
    await refusal(subscribe()),
    /AuthorizationErrorException: User: .* is not authorized to perform: SNS:Subscribe/,
  );
  await w.sns.addPermission({ TopicArn, Label: "partner", AWSAccountId: [OTHER], ActionName: ["Subscribe"] });
  const { SubscriptionArn } = await subscribe();
  await w.world.idle();
  assert.deepEqual(
    (await sns.listSubscriptions({})).Subscriptions?.map((each) => [each.SubscriptionArn, each.Owner]),
    [[SubscriptionArn, OTHER]],
  );
  assert.equal((await w.sns.listSubscriptions({})).Subscriptions?.length, 0);
  await w.sns.publish({ TopicArn, Message: "across" });
  await w.world.idle();
  const { Messages = [] } = await sqs.receiveMessage({ QueueUrl });
  assert.equal(JSON.parse(Messages[0]?.Body ?? "").Message, "across");
  await sns.unsubscribe({ SubscriptionArn });
  await w.world.idle();
  assert.equal((await sns.listSubscriptions({})).Subscriptions?.length, 0);
});

test("somebody else's queue is asked first", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const sqs = w.world.sdk(SQS, { account: OTHER });
  const policy = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  };
  const { QueueUrl } = await sqs.createQueue({
    QueueName: "theirs",
    Attributes: { Policy: JSON.stringify(policy) },
  });
  const made = await w.sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn("theirs", OTHER) });
  assert.equal(made.SubscriptionArn, "pending confirmation");
  await w.world.idle();
  const { Messages = [] } = await sqs.receiveMessage({ QueueUrl });
  const { Token } = JSON.parse(Messages[0]?.Body ?? "");
  await w.world.sdk(SNS, { account: OTHER }).confirmSubscription({ TopicArn, Token });
  assert.equal((await w.sns.getTopicAttributes({ TopicArn })).Attributes?.["SubscriptionsConfirmed"], "1");
});

test("subscriptions are listed a hundred at a time", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  for (let i = 0; i < 101; i++)
    await w.sns.subscribe({ TopicArn, Protocol: "sms", Endpoint: `+1555010${1000 + i}` });
  for (const list of [
    (NextToken?: string) => w.sns.listSubscriptions({ NextToken }),
    (NextToken?: string) => w.sns.listSubscriptionsByTopic({ TopicArn, NextToken }),
  ]) {
    const first = await list();
    const second = await list(first.NextToken);
    assert.deepEqual([first.Subscriptions?.length, second.Subscriptions?.length], [100, 1]);
    assert.equal(second.NextToken, undefined);
  }
  assert.match(
    await refusal(w.sns.listSubscriptionsByTopic({ TopicArn: topicArn("none") })),
    /Topic does not exist/,
  );
});
