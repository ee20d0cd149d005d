import assert from "node:assert/strict";
import { globalAgent } from "node:https";
import { createRequire } from "node:module";
import { test } from "node:test";
import { queueArn, type SnsWorld, startSns, startWebhook, type Webhook } from "./fixtures.ts";

/** Subscribes an endpoint and confirms it; what it was sent until then is forgotten. */
async function subscribed(w: SnsWorld, hook: Webhook, TopicArn: string, Attributes = {}): Promise<string> {
  await w.sns.subscribe({ TopicArn, Protocol: "http", Endpoint: hook.url, Attributes });
  await w.world.idle();
  const { Token } = JSON.parse(hook.hits[0]?.body ?? "");
  const { SubscriptionArn = "" } = await w.sns.confirmSubscription({ TopicArn, Token });
  hook.hits.length = 0;
  return SubscriptionArn;
}

type Validate = (message: string, done: (error: Error | null, message?: object) => void) => void;
const MessageValidator = createRequire(import.meta.url)("sns-validator") as new (
  host: RegExp,
) => { validate: Validate };

/** Checks a message with AWS's own validator, which fetches the certificate; tells what is wrong with it. */
async function fault(body: string): Promise<string | undefined> {
  const validator = new MessageValidator(/^127\.0\.0\.1:\d+$/);
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  validator.validate(body, (error) => resolve(error?.message));
  return promise;
}

/** Lets clients of HTTPS in this process trust an authority, for as long as it is held. */
function trusting(ca: string): Disposable {
  const { options } = globalAgent;
  const before = options.ca;
  options.ca = [ca];
  return {
    [Symbol.dispose]: () => {
      options.ca = before;
    },
  };
}

test("a real validator accepts questions and notifications of both versions, and nothing that was changed", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const edge = await w.world.listen();
  using _ = trusting(await w.world.certificateAuthority());
  try {
    for (const version of ["1", "2"]) {
      hook.hits.length = 0;
      const TopicArn = await w.topic(`signed${version}`, { SignatureVersion: version });
      await w.sns.subscribe({ TopicArn, Protocol: "http", Endpoint: hook.url });
      await w.world.idle();
      const asked = hook.hits[0]?.body ?? "";
      const { SignatureVersion, SubscribeURL, SigningCertURL } = JSON.parse(asked);
      assert.equal(SignatureVersion, version);
      assert.equal(await fault(asked), undefined);
      assert.equal((await fetch(SubscribeURL)).status, 200, "following the link confirms");
      await w.sns.publish({ TopicArn, Message: "ünder\ncontrol", Subject: "S" });
      await w.sns.publish({ TopicArn, Message: "no subject" });
      await w.world.idle();
      const [one = "", two = ""] = hook.hits.slice(1).map(({ body }) => body);
      for (const told of [one, two]) assert.equal(await fault(told), undefined);
      const longer = one.includes("control") ? one : two;
      assert.equal(await fault(longer.replace("control", "attack")), "The message signature is invalid.");
      assert.match(SigningCertURL, /^https:.*\.pem$/);
    }
  } finally {
    await edge.close();
  }
});

test("headers tell what is sent; raw delivery sends the bare message", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  const SubscriptionArn = await subscribed(w, hook, TopicArn, { RawMessageDelivery: "true" });
  const { MessageId } = await w.sns.publish({ TopicArn, Message: "bare" });
  await w.world.idle();
  const [{ headers, body } = { headers: {} as Record<string, string>, body: "" }] = hook.hits;
  assert.equal(body, "bare");
  assert.equal(headers["x-amz-sns-rawdelivery"], "true");
  assert.equal(headers["x-amz-sns-message-id"], MessageId);
  assert.equal(headers["x-amz-sns-subscription-arn"], SubscriptionArn);
  assert.equal(headers["user-agent"], "Amazon Simple Notification Service Agent");
  assert.equal(headers["content-type"], "text/plain; charset=UTF-8");
});

test("a failing endpoint is tried again by the clock, as the default policy says", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  await subscribed(w, hook, TopicArn);
  hook.answers.splice(0, 1, 503, 500, 200);
  await w.sns.publish({ TopicArn, Message: "m" });
  await w.world.idle();
  assert.equal(hook.hits.length, 1);
  await w.world.clock.advance({ seconds: 19 });
  assert.equal(hook.hits.length, 1);
  await w.world.clock.advance({ seconds: 1 });
  assert.equal(hook.hits.length, 2);
  await w.world.clock.advance({ seconds: 20 });
  assert.equal(hook.hits.length, 3);
  await w.world.clock.advance({ hours: 1 });
  assert.equal(hook.hits.length, 3, "once delivered, it is not tried again");
});

test("the phases of a retry policy: at once, before, backing off, after", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  const healthyRetryPolicy = {
    numRetries: 6,
    numNoDelayRetries: 1,
    numMinDelayRetries: 1,
    numMaxDelayRetries: 1,
    minDelayTarget: 2,
    maxDelayTarget: 8,
    backoffFunction: "linear",
  };
  await subscribed(w, hook, TopicArn, { DeliveryPolicy: JSON.stringify({ healthyRetryPolicy }) });
  hook.answers.splice(0, 1, 500);
  await w.sns.publish({ TopicArn, Message: "m" });
  await w.world.idle();
  assert.equal(hook.hits.length, 2, "the first retry waits for nothing");
  const seen: number[] = [];
  for (let second = 1; second <= 40; second++) {
    const before = hook.hits.length;
    await w.world.clock.advance({ seconds: 1 });
    if (hook.hits.length > before) seen.push(second);
  }
  assert.deepEqual(seen, [2, 4, 9, 17, 25]);
});

test("when the retries are used up, or make no sense, the message goes to the dead-letter queue", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  await w.queue("dead");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn("dead") });
  await subscribed(w, hook, TopicArn, { RedrivePolicy });
  hook.answers.splice(0, 1, 404, 500);
  await w.sns.publish({ TopicArn, Message: "gone" });
  assert.deepEqual(
    (await w.notifications("dead")).map((each) => each["Message"]),
    ["gone"],
  );
  assert.equal(hook.hits.length, 1);
  await w.sns.publish({ TopicArn, Message: "exhausted" });
  await w.world.clock.advance({ seconds: 59 });
  assert.deepEqual(await w.bodies("dead"), []);
  await w.world.clock.advance({ seconds: 1 });
  assert.deepEqual(
    (await w.notifications("dead")).map((each) => each["Message"]),
    ["exhausted"],
  );
  assert.equal(hook.hits.length, 5);
});

test("a throttled endpoint is sent so many messages a second", async () => {
  await using w = await startSns();
  await using hook = await startWebhook();
  const TopicArn = await w.topic();
  const DeliveryPolicy = JSON.stringify({ throttlePolicy: { maxReceivesPerSecond: 2 } });
  await subscribed(w, hook, TopicArn, { DeliveryPolicy });
  await w.world.clock.advance({ seconds: 10 });
  for (let i = 0; i < 5; i++) await w.sns.publish({ TopicArn, Message: String(i) });
  await w.world.idle();
  assert.equal(hook.hits.length, 1);
  await w.world.clock.advance({ seconds: 1 });
  assert.equal(hook.hits.length, 3);
  await w.world.clock.advance({ seconds: 1 });
  assert.equal(hook.hits.length, 5);
});

test("an endpoint that nobody listens at holds up nobody else", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  const gone = await startWebhook();
  await subscribed(w, gone, TopicArn);
  await gone[Symbol.asyncDispose]();
  await w.subscribeQueue(TopicArn);
  await w.sns.publish({ TopicArn, Message: "m" });
  assert.equal((await w.bodies()).length, 1);
});

test("an endpoint that does not answer holds up nobody else", async () => {
  await using w = await startSns();
  const TopicArn = await w.topic();
  await using hook = await startWebhook();
  await subscribed(w, hook, TopicArn);
  await w.subscribeQueue(TopicArn);
  const release = hook.hold();
  await w.sns.publish({ TopicArn, Message: "m" });
  const { QueueUrl } = await w.sqs.getQueueUrl({ QueueName: "queue" });
  const { Messages = [] } = await w.sqs.receiveMessage({ QueueUrl, WaitTimeSeconds: 20 });
  assert.equal(Messages.length, 1);
  release();
  await w.world.idle();
  assert.equal(hook.hits.length, 1);
});
