/**
 * Single deliveries: to endpoints outside, questions to endpoints, and whatever has to be tried again. Each is a row
 * and a job; the jobs run apart from the cell's others, so that an endpoint that hangs holds up nobody.
 */
import { after, type Duration, type Instant, SECOND } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Prepare, Write } from "../kit.ts";
import type { Message } from "../message/message.ts";
import { messageIn } from "../message/sealing.ts";
import { keepSigningKey, newSigningKey, type SigningKey } from "../message/signature.ts";
import type { Delivery } from "../store/deliveries.ts";
import { type Subscription, type SubscriptionRecord, subscriptionOf } from "../subscription/subscription.ts";
import { delayBefore, effectivePolicy, type RetryPolicy } from "../topic/delivery-policy.ts";
import type { Topic } from "../topic/topic.ts";
import { Dispatch, isSigned, type Question } from "./dispatch.ts";
import { keepSent, noteEnding } from "./notes.ts";
import type { Outcome } from "./outcome.ts";

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html: AWS managed endpoints. */
const MANAGED: RetryPolicy = {
  numNoDelayRetries: 3,
  numMinDelayRetries: 2,
  minDelayTarget: 1,
  numMaxDelayRetries: 100_000,
  maxDelayTarget: 20,
  numRetries: 100_015,
  backoffFunction: "exponential",
};
/** Customer managed endpoints: mails, texts, push notifications. */
const PEOPLE: RetryPolicy = {
  numNoDelayRetries: 0,
  numMinDelayRetries: 2,
  minDelayTarget: 10,
  numMaxDelayRetries: 38,
  maxDelayTarget: 600,
  numRetries: 50,
  backoffFunction: "exponential",
};

/** Job: a single delivery is due. */
const DELIVER = "deliver";

/** A question kept with its delivery; of a subscription that is gone, with what it was. */
export interface KeptQuestion extends Question {
  readonly subscription?: SubscriptionRecord;
}

/** Messages of a FIFO topic's group go to a subscriber one after another. */
export function laneOf(subscription: Subscription, message: Message): string {
  return `${subscription.id} ${message.group ?? ""}`;
}

/** Has a message delivered by itself. `waits`: until the one before it in its lane is through. */
export function deliverLater(
  ctx: Write,
  seq: number,
  topic: Topic,
  message: Message,
  subscription: Subscription,
  { attempts, waits, question }: { attempts: number; waits: boolean; question?: KeptQuestion },
): void {
  const id = ctx.store.deliveries.add({
    message: seq,
    subscription: subscription.id,
    lane: topic.fifo && question === undefined ? laneOf(subscription, message) : null,
    attempts,
    notice: question === undefined ? null : JSON.stringify(question),
  });
  if (waits) return;
  const delay = attempts === 0 ? 0 : (delayBefore(attempts, retryPolicyOf(topic, subscription)) ?? 0);
  scheduleAttempt(ctx, id, firstFreeInstant(ctx, topic, subscription, after(ctx.now, delay)));
}

function scheduleAttempt(ctx: Write, id: number, at: Instant): void {
  ctx.schedule(at, { kind: DELIVER, key: String(id), payload: id });
}

/** A throttled endpoint is sent so many messages a second. */
function firstFreeInstant(ctx: Write, topic: Topic, subscription: Subscription, wanted: Instant): Instant {
  if (!subscription.protocol.startsWith("http")) return wanted;
  const perSecond = effectivePolicy(topic.deliveryPolicy, subscription.deliveryPolicy).throttle
    ?.maxReceivesPerSecond;
  if (perSecond === undefined) return wanted;
  const { deliveries } = ctx.store;
  const at = Math.max(wanted, deliveries.nextAt(subscription.id) ?? 0) as Instant;
  deliveries.throttle(subscription.id, after(at, Math.ceil(SECOND / perSecond)));
  return at;
}

function retryPolicyOf(topic: Topic, { protocol, deliveryPolicy }: Subscription): RetryPolicy {
  if (protocol === "http" || protocol === "https")
    return effectivePolicy(topic.deliveryPolicy, deliveryPolicy).retry;
  return protocol === "sqs" || protocol === "lambda" || protocol === "firehose" ? MANAGED : PEOPLE;
}

interface Attempt {
  readonly delivery: Delivery;
  readonly topic: Topic;
  readonly message: Message;
  readonly subscription: Subscription;
  readonly isQuestion: boolean;
  readonly outcome: Outcome;
  /** How long until the next attempt; undefined: this was the last one. */
  readonly delay: Duration | undefined;
  readonly buried: Outcome | undefined;
}

/** Not tried yet: it must be signed, and there was no key. */
interface Unsigned {
  readonly unsigned: Delivery;
  readonly newKey: SigningKey;
}

export const attempt = {
  apart: true,
  prepare: async (ctx: Prepare, { payload }: DueJob): Promise<Attempt | Delivery | Unsigned | undefined> => {
    const delivery = ctx.store.deliveries.withId(payload as number);
    if (delivery === undefined) return undefined;
    const lying = ctx.store.deliveries.message(delivery.message);
    const topic = lying && ctx.store.topics.named(lying.topic);
    const question = delivery.notice === null ? undefined : (JSON.parse(delivery.notice) as KeptQuestion);
    const subscription = question?.subscription
      ? subscriptionOf(question.subscription)
      : ctx.store.subscriptions.withId(delivery.subscription);
    if (lying === undefined || topic === undefined || subscription === undefined) return delivery;
    if (ctx.store.signingKeys.current() === undefined && isSigned(topic, subscription, question))
      return { unsigned: delivery, newKey: await newSigningKey(ctx) };
    const message = messageIn(ctx, lying);
    const dispatch = new Dispatch(ctx);
    const outcome = await dispatch.deliver(topic, message, subscription, question);
    const retry = delivery.attempts + 1;
    const again = outcome.kind === "failed";
    const delay = again ? delayBefore(retry, retryPolicyOf(topic, subscription)) : undefined;
    const lost = outcome.kind === "refused" || (again && delay === undefined);
    const buried =
      lost && question === undefined ? await dispatch.bury(topic, message, subscription) : undefined;
    const isQuestion = question !== undefined;
    return { delivery, topic, message, subscription, isQuestion, outcome, delay, buried };
  },
  commit: (ctx: Write, _job: DueJob, attempted: Attempt | Delivery | Unsigned | undefined): void => {
    if (attempted === undefined) return;
    if ("unsigned" in attempted) {
      keepSigningKey(ctx, attempted.newKey);
      scheduleAttempt(ctx, attempted.unsigned.id, ctx.now);
      return;
    }
    if (!("outcome" in attempted)) {
      close(ctx, attempted);
      return;
    }
    const { delivery, outcome, delay } = attempted;
    if (delay !== undefined) {
      ctx.store.deliveries.attempted(delivery.id);
      scheduleAttempt(ctx, delivery.id, after(ctx.now, delay));
      return;
    }
    close(ctx, delivery);
    if (attempted.isQuestion) keepSent(ctx, outcome);
    else noteEnding(ctx, { ...attempted, attempts: delivery.attempts + 1 });
  },
};

/** The delivery is over; the next one of its lane begins. */
function close(ctx: Write, delivery: Delivery): void {
  ctx.store.deliveries.close(delivery);
  const next = delivery.lane === null ? undefined : ctx.store.deliveries.firstOf(delivery.lane);
  if (next !== undefined) scheduleAttempt(ctx, next.id, ctx.now);
}
