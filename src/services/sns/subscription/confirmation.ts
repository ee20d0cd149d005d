/**
 * Questions to endpoints: whether they want to be subscribed, or unsubscribed, and the tokens they answer with.
 * https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.prepare.html
 */
import { after } from "../../../base/instant.ts";
import { deliverLater } from "../delivery/attempt.ts";
import type { Question } from "../delivery/dispatch.ts";
import type { Write } from "../kit.ts";
import { TOKEN_VALIDITY } from "../limits.ts";
import type { Message } from "../message/message.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import type { Subscription } from "./subscription.ts";

const TOKEN_DIGITS = 224;

/** Whether a text can be a token at all. */
export const isToken = (text: string): boolean => /^[0-9a-f]{64,}$/.test(text);

/** Asks the endpoint of a new subscription to confirm it; unanswered, the subscription ends with the token. */
export function askToConfirm(ctx: Write, topic: Topic, subscription: Subscription): void {
  const token = newToken(ctx, subscription, undefined);
  ctx.schedule(after(ctx.now, TOKEN_VALIDITY), { kind: "expire", key: subscription.id });
  const arn = topicArn(ctx.scope, topic.name);
  const isMail = subscription.protocol === "email";
  ask(ctx, topic, subscription, undefined, {
    type: "SubscriptionConfirmation",
    text: isMail
      ? `You have chosen to subscribe to the topic: \n${arn}\n\nTo confirm this subscription, click or visit the ` +
        "link below (If this was in error no action is necessary): "
      : `You have chosen to subscribe to the topic ${arn}.\nTo confirm the subscription, visit the SubscribeURL ` +
        "included in this message.",
    token,
  });
}

/** Tells the endpoint that its subscription has ended, and how to take it up again. */
export function tellUnsubscribed(ctx: Write, topic: Topic, subscription: Subscription): void {
  const token = newToken(ctx, subscription, subscription);
  const arn = `${topicArn(ctx.scope, topic.name)}:${subscription.id}`;
  const isMail = subscription.protocol === "email";
  ask(ctx, topic, subscription, subscription, {
    type: "UnsubscribeConfirmation",
    text: isMail
      ? `Your subscription with the id listed below has been deactivated:\n${arn}\n\nIf it was not your intention ` +
        "to unsubscribe, then please click on the following link to re-subscribe: "
      : `You have chosen to deactivate subscription ${arn}.\nTo cancel this operation and restore the ` +
        "subscription, visit the SubscribeURL included in this message.",
    token,
  });
}

function newToken(ctx: Write, subscription: Subscription, record: Subscription | undefined): string {
  const token = ctx.ids.hex(TOKEN_DIGITS);
  const endsAt = after(ctx.now, TOKEN_VALIDITY);
  ctx.store.subscriptions.putToken(token, { subscription: subscription.id, endsAt, record }, ctx.now);
  return token;
}

function ask(
  ctx: Write,
  topic: Topic,
  subscription: Subscription,
  gone: Subscription | undefined,
  question: Question,
): void {
  const message: Message = { id: ctx.ids.uuid(), at: ctx.now, text: question.text };
  const seq = ctx.store.deliveries.accept(topic.name, JSON.stringify(message), null, undefined);
  ctx.store.deliveries.opened(seq);
  deliverLater(ctx, seq, topic, message, subscription, {
    attempts: 0,
    waits: false,
    question: { ...question, ...(gone !== undefined && { subscription: gone }) },
  });
}
