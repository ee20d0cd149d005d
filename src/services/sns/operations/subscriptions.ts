/** Subscriptions. https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html */
import type { Subscription as Shown, SubscribeInput } from "../../../gen/sns.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { topicAt } from "../authz.ts";
import { replaySoon } from "../delivery/archive.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { endpointAt } from "../mobile/push.ts";
import { cutToPage, pageAfter } from "../paging.ts";
import { newAttributes, placeOf } from "../subscription/attributes.ts";
import { askToConfirm, isToken, tellUnsubscribed } from "../subscription/confirmation.ts";
import { checkEndpoint, protocolNamed } from "../subscription/endpoint.ts";
import { add, arnOf, remove, shownSubscription, tellOwner } from "../subscription/membership.ts";
import { replayOf } from "../subscription/replay-policy.ts";
import {
  parseSubscriptionArn,
  type Subscription,
  type SubscriptionRecord,
  subscriptionOf,
} from "../subscription/subscription.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import { takesLarge } from "./topics.ts";

const PENDING = "pending confirmation";

/**
 * Subscribes an endpoint. Whose resource it is may do so at once; others are asked.
 * https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
 */
export const Subscribe = write("Subscribe", (ctx, input) => {
  const topic = topicAt(ctx, input.TopicArn);
  const subscription = existing(ctx, topic, input) ?? subscribe(ctx, topic, input);
  const told = subscription.confirmed || input.ReturnSubscriptionArn === true;
  return { SubscriptionArn: told ? arnOf(ctx, subscription) : PENDING };
});

/** The subscription of this endpoint, if there is one with these attributes; one that waits is asked again. */
function existing(ctx: Write, topic: Topic, input: SubscribeInput): Subscription | undefined {
  const protocol = protocolNamed(input.Protocol);
  const { endpoint } = checkEndpoint(protocol, input.Endpoint, topic.fifo);
  const found = ctx.store.subscriptions.at(topic.name, protocol, endpoint);
  if (found === undefined) return undefined;
  const attributes = newAttributes(input.Attributes ?? {}, placeOf(ctx, topic, found));
  for (const [name, value] of Object.entries(attributes))
    if (found.attributes[name] !== value)
      throw errors.invalidAttributes("Subscription already exists with different attributes");
  if (!found.confirmed) askToConfirm(ctx, topic, found);
  return found;
}

function subscribe(ctx: Write, topic: Topic, input: SubscribeInput): Subscription {
  const protocol = protocolNamed(input.Protocol);
  const { endpoint, account } = checkEndpoint(protocol, input.Endpoint, topic.fifo);
  if (protocol === "application" && endpointAt(ctx, endpoint) === undefined)
    throw errors.invalidParameter("Endpoint", `Endpoint does not exist for endpoint arn ${endpoint}`);
  const attributes = newAttributes(input.Attributes ?? {}, placeOf(ctx, topic, { protocol, endpoint }));
  checkRoom(ctx, topic, protocol, attributes["FilterPolicy"] !== undefined);
  const owner = accountOf(ctx.caller) ?? ctx.scope.account;
  const confirmed = protocol === "sms" || account === owner;
  const replay = attributes["ReplayPolicy"];
  const subscription = subscriptionOf({
    id: ctx.ids.uuid(),
    topic: topic.name,
    protocol,
    endpoint,
    owner,
    principal: "arn" in ctx.caller ? ctx.caller.arn : `arn:${ctx.scope.partition}:iam::${owner}:root`,
    createdAt: ctx.now,
    confirmed,
    authenticated: confirmed,
    attributes,
    ...(replay !== undefined && { replay: replayOf(replay) }),
  });
  add(ctx, subscription);
  if (!confirmed) askToConfirm(ctx, topic, subscription);
  else if (replay !== undefined) replaySoon(ctx, subscription);
  return subscription;
}

function checkRoom(ctx: Read, topic: Topic, protocol: string, filtered: boolean): void {
  const { confirmed, pending, filters } = ctx.store.topics.counts(topic.name);
  const large = topic.messageBytesMax > limits.MESSAGE_BYTES_DEFAULT;
  if (large && !takesLarge(protocol)) throw errors.invalidParameter(`Invalid protocol type: ${protocol}`);
  const most = large
    ? limits.SUBSCRIPTIONS_PER_LARGE_TOPIC_MAX
    : topic.fifo
      ? limits.SUBSCRIPTIONS_PER_FIFO_TOPIC_MAX
      : limits.SUBSCRIPTIONS_PER_TOPIC_MAX;
  if (confirmed + pending >= most) throw errors.subscriptionLimit();
  if (filtered && filters >= limits.FILTER_POLICIES_PER_TOPIC_MAX) throw errors.filterPolicyLimit();
  const all = ctx.store.topics.filterPolicies();
  if (filtered && all >= limits.FILTER_POLICIES_PER_ACCOUNT_MAX) throw errors.filterPolicyLimit();
}

/** https://docs.aws.amazon.com/sns/latest/api/API_ConfirmSubscription.html */
export const ConfirmSubscription = write("ConfirmSubscription", (ctx, input) => {
  const { TopicArn, Token: text, AuthenticateOnUnsubscribe } = input;
  if (!isToken(text)) throw errors.invalid("Invalid token");
  const token = ctx.store.subscriptions.token(text);
  if (token === undefined || token.endsAt <= ctx.now) throw errors.invalidParameter("Token");
  const subscription = ctx.store.subscriptions.withId(token.subscription) ?? revived(ctx, token.record);
  if (subscription === undefined || topicArn(ctx.scope, subscription.topic) !== TopicArn)
    throw errors.invalidParameter("Token");
  const topic = topicAt(ctx, TopicArn);
  if (!subscription.confirmed) confirm(ctx, topic, subscription, AuthenticateOnUnsubscribe === "true");
  return { SubscriptionArn: arnOf(ctx, subscription) };
});

/** A subscription that ended, taken up again: waiting, until it is confirmed a moment later. */
function revived(ctx: Write, record: SubscriptionRecord | undefined): Subscription | undefined {
  if (record === undefined) return undefined;
  const subscription = subscriptionOf({ ...record, confirmed: false });
  const again = ctx.store.subscriptions.at(record.topic, record.protocol, record.endpoint);
  if (again !== undefined) return again;
  add(ctx, subscription);
  return subscription;
}

function confirm(ctx: Write, topic: Topic, subscription: Subscription, authenticate: boolean): void {
  const confirmed: SubscriptionRecord = {
    ...subscription,
    confirmed: true,
    authenticated: ctx.caller.kind !== "anonymous",
    ...(authenticate && { authenticateOnUnsubscribe: true }),
  };
  ctx.store.subscriptions.put(confirmed);
  ctx.store.topics.adjust(topic.name, { confirmed: 1, pending: -1 });
  ctx.unschedule("expire", subscription.id);
  tellOwner(ctx, confirmed);
  if (subscription.replay !== undefined) replaySoon(ctx, subscription);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html */
export const Unsubscribe = write("Unsubscribe", (ctx, { SubscriptionArn }) => {
  const { id } = parseSubscriptionArn(SubscriptionArn);
  const subscription = ctx.store.subscriptions.withId(id);
  if (subscription === undefined) return {};
  const topic = ctx.store.topics.named(subscription.topic);
  const byOwner = accountOf(ctx.caller) === subscription.owner;
  remove(ctx, subscription);
  const asks = subscription.protocol !== "sms" && subscription.protocol !== "application";
  if (topic !== undefined && !byOwner && subscription.confirmed && asks)
    tellUnsubscribed(ctx, topic, subscription);
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
export const ListSubscriptionsByTopic = read("ListSubscriptionsByTopic", (ctx, { TopicArn, NextToken }) => {
  const topic = topicAt(ctx, TopicArn);
  const list = `subscriptions of ${topic.name}`;
  const page = ctx.store.subscriptions.pageOf(topic.name, pageAfter(ctx, list, NextToken), limits.PAGE + 1);
  const { shown, token } = cutToPage(ctx, list, page, ({ id }) => id);
  return { Subscriptions: shown.map((each) => shownSubscription(ctx, each)), NextToken: token };
});

/**
 * The caller's subscriptions: first those to topics of its own account, then those to others'.
 * https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html
 */
export const ListSubscriptions = read("ListSubscriptions", (ctx, { NextToken }) => {
  const { subscriptions } = ctx.store;
  const after = pageAfter(ctx, "subscriptions", NextToken);
  const own = after.startsWith("arn:")
    ? []
    : subscriptions.ownedBy(ctx.scope.account, after, limits.PAGE + 1).map((each) => ({
        after: each.id,
        shown: shownSubscription(ctx, each),
      }));
  const room = limits.PAGE + 1 - own.length;
  const foreign = subscriptions
    .foreign(after.startsWith("arn:") ? after : "", room)
    .map(({ arn, record }) => ({
      after: arn,
      shown: JSON.parse(record) as Shown,
    }));
  const { shown, token } = cutToPage(ctx, "subscriptions", [...own, ...foreign], (each) => each.after);
  return { Subscriptions: shown.map((each) => each.shown), NextToken: token };
});
