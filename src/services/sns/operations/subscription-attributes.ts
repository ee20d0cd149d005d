/** What subscribers can set. https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
import { topicAt } from "../authz.ts";
import { replaySoon } from "../delivery/archive.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { placeOf, withAttribute } from "../subscription/attributes.ts";
import { arnOf } from "../subscription/membership.ts";
import { replayOf } from "../subscription/replay-policy.ts";
import { parseSubscriptionArn, type Subscription } from "../subscription/subscription.ts";
import { effectiveSubscriptionPolicyText } from "../topic/delivery-policy.ts";
import { topicArn } from "../topic/topic.ts";

function subscriptionAt(ctx: Read, arn: string): Subscription {
  const subscription = ctx.store.subscriptions.withId(parseSubscriptionArn(arn).id);
  if (subscription === undefined) throw errors.subscriptionDoesNotExist();
  return subscription;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html */
export const GetSubscriptionAttributes = read("GetSubscriptionAttributes", (ctx, { SubscriptionArn }) => {
  const subscription = subscriptionAt(ctx, SubscriptionArn);
  const { attributes, protocol, replay, deliveryPolicy } = subscription;
  const topic = ctx.store.topics.named(subscription.topic);
  const overHttp = protocol === "http" || protocol === "https";
  return {
    Attributes: {
      RawMessageDelivery: "false",
      ...(attributes["FilterPolicy"] !== undefined && { FilterPolicyScope: "MessageAttributes" }),
      ...attributes,
      SubscriptionArn: arnOf(ctx, subscription),
      TopicArn: topicArn(ctx.scope, subscription.topic),
      Owner: subscription.owner,
      SubscriptionPrincipal: subscription.principal,
      Protocol: protocol,
      Endpoint: subscription.endpoint,
      PendingConfirmation: String(!subscription.confirmed),
      ConfirmationWasAuthenticated: String(subscription.authenticated),
      ...(overHttp &&
        topic !== undefined && {
          EffectiveDeliveryPolicy: effectiveSubscriptionPolicyText(topic.deliveryPolicy, deliveryPolicy),
        }),
      ...(replay !== undefined && { ReplayStatus: replay.status }),
    },
  };
});

/** https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html */
export const SetSubscriptionAttributes = write("SetSubscriptionAttributes", (ctx, input) => {
  const { SubscriptionArn, AttributeName: name, AttributeValue = "" } = input;
  const subscription = subscriptionAt(ctx, SubscriptionArn);
  const topic = topicAt(ctx, topicArn(ctx.scope, subscription.topic));
  const attributes = withAttribute(
    subscription.attributes,
    name,
    AttributeValue,
    placeOf(ctx, topic, subscription),
  );
  countFilter(ctx, subscription, attributes);
  const { replay: _, ...record } = subscription;
  const replay = attributes["ReplayPolicy"];
  const restarted = name === "ReplayPolicy" && replay !== undefined;
  const running = restarted ? replayOf(replay) : name === "ReplayPolicy" ? undefined : subscription.replay;
  ctx.store.subscriptions.put({ ...record, attributes, ...(running !== undefined && { replay: running }) });
  if (restarted && subscription.confirmed) replaySoon(ctx, subscription);
  return {};
});

function countFilter(ctx: Write, before: Subscription, after: Readonly<Record<string, string>>): void {
  const had = before.attributes["FilterPolicy"] !== undefined;
  const has = after["FilterPolicy"] !== undefined;
  if (had === has) return;
  const { filters } = ctx.store.topics.counts(before.topic);
  if (has && filters >= limits.FILTER_POLICIES_PER_TOPIC_MAX) throw errors.filterPolicyLimit();
  const all = ctx.store.topics.filterPolicies();
  if (has && all >= limits.FILTER_POLICIES_PER_ACCOUNT_MAX) throw errors.filterPolicyLimit();
  ctx.store.topics.adjust(before.topic, { filters: has ? 1 : -1 });
}
