/** Who is subscribed: subscriptions come and go, are counted, and shown to their owners. */
import type { Subscription as Shown } from "../../../gen/sns.ts";
import type { DeliveredFact, DueJob, FactRow } from "../../../kernel/dispatch/contract.ts";
import type { Read, Write } from "../kit.ts";
import * as limits from "../limits.ts";
import type { SnsReader, SnsWriter } from "../store.ts";
import { topicArn } from "../topic/topic.ts";
import type { Subscription, SubscriptionRecord } from "./subscription.ts";

export function arnOf(ctx: Read, { topic, id }: SubscriptionRecord): string {
  return `${topicArn(ctx.scope, topic)}:${id}`;
}

/** Adds a subscription, counts it, and has its owner told where that is another account. */
export function add(ctx: Write, subscription: SubscriptionRecord): void {
  ctx.store.subscriptions.put(subscription);
  const { confirmed, attributes, topic } = subscription;
  const filters = attributes["FilterPolicy"] === undefined ? 0 : 1;
  ctx.store.topics.adjust(topic, { ...(confirmed ? { confirmed: 1 } : { pending: 1 }), filters });
  tellOwner(ctx, subscription);
}

/** Tells an owner in another account how the subscription stands. */
export function tellOwner(ctx: Write, subscription: SubscriptionRecord): void {
  if (subscription.owner === ctx.scope.account) return;
  const { owner, protocol, endpoint } = subscription;
  const shown = { ...shownSubscription(ctx, subscription) };
  const detail = { owner, protocol, endpoint, shown: JSON.stringify(shown) };
  ctx.publish({ kind: "sns.SubscriptionHeld", resource: arnOf(ctx, subscription), detail });
}

/** Ends a subscription. */
export function remove(ctx: Write, subscription: Subscription): void {
  ctx.store.subscriptions.remove(subscription);
  const { confirmed, attributes, topic, id, owner } = subscription;
  const filters = attributes["FilterPolicy"] === undefined ? 0 : -1;
  ctx.store.topics.adjust(topic, {
    ...(confirmed ? { confirmed: -1, deleted: 1 } : { pending: -1 }),
    filters,
  });
  if (confirmed)
    ctx.schedule((ctx.now + limits.SUBSCRIPTIONS_DELETED_COUNTED) as typeof ctx.now, {
      kind: "forget",
      key: id,
      payload: topic,
    });
  ctx.unschedule("expire", id);
  if (owner !== ctx.scope.account)
    ctx.publish({ kind: "sns.SubscriptionEnded", resource: arnOf(ctx, subscription), detail: { owner } });
}

/** Job: a deleted subscription is no longer counted among the deleted. */
export function forget(ctx: Write, { payload }: DueJob): void {
  ctx.store.topics.adjust(payload as string, { deleted: -1 });
}

/** Job: nobody confirmed the subscription. */
export function expire(ctx: Write, { key }: DueJob): void {
  const subscription = ctx.store.subscriptions.withId(key);
  if (subscription !== undefined && !subscription.confirmed) remove(ctx, subscription);
}

/** Facts of other accounts' topics, in the cell of the account that subscribed to them. */
export const held: FactRow<SnsReader, SnsWriter> = {
  where: ownersCell,
  does: (ctx, { resource, detail }) => {
    ctx.store.subscriptions.putForeign(resource, (detail as { readonly shown: string }).shown);
  },
};
export const ended: FactRow<SnsReader, SnsWriter> = {
  where: ownersCell,
  does: (ctx, { resource }) => ctx.store.subscriptions.removeForeign(resource),
};

function ownersCell({ source, detail }: DeliveredFact) {
  return { ...source, account: (detail as { readonly owner: string }).owner };
}

/** As lists show it. */
export function shownSubscription(ctx: Read, subscription: SubscriptionRecord): Shown {
  const { owner, protocol, endpoint, topic, confirmed } = subscription;
  return {
    SubscriptionArn: confirmed ? arnOf(ctx, subscription) : "PendingConfirmation",
    Owner: owner,
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: topicArn(ctx.scope, topic),
  };
}
