/**
 * The archive of FIFO topics, and its replay to a subscription.
 * https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html
 */
import { after, DAY, type Instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Write } from "../kit.ts";
import { passes } from "../message/filtering.ts";
import type { Message } from "../message/message.ts";

import type { Subscription } from "../subscription/subscription.ts";
import type { Topic } from "../topic/topic.ts";
import { fanOutSoon } from "./fan-out.ts";

const PURPOSE = "sns archive";
const MESSAGES_PER_RUN = 100;

export function archiveMessage(
  ctx: Write,
  topic: Topic,
  days: number,
  number: number,
  message: Message,
): void {
  const record = ctx.sealer.seal(PURPOSE, JSON.stringify(message));
  ctx.store.deliveries.archive(topic.name, number, ctx.now, record);
  if (number === 1 || ctx.store.topics.archiveBegins(topic.name) === ctx.now)
    ctx.schedule(after(ctx.now, days * DAY), { kind: "archive", key: topic.name });
}

/** Job: the oldest message of a topic's archive has reached its age. */
export function expireArchive(ctx: Write, { key: name }: DueJob): void {
  const topic = ctx.store.topics.named(name);
  if (topic === undefined) return;
  const { archiveDays } = topic;
  if (archiveDays === undefined) return;
  ctx.store.deliveries.forgetArchived(name, after(ctx.now, -archiveDays * DAY + 1));
  const oldest = ctx.store.topics.archiveBegins(name);
  if (oldest !== undefined) ctx.schedule(after(oldest, archiveDays * DAY), { kind: "archive", key: name });
}

/** Looks again when the archive's retention has changed, or ended. */
export function rescheduleArchive(ctx: Write, topic: Topic): void {
  if (topic.archiveDays === undefined) {
    ctx.store.deliveries.forgetArchived(topic.name, after(ctx.now, DAY));
    ctx.unschedule("archive", topic.name);
    return;
  }
  const oldest = ctx.store.topics.archiveBegins(topic.name);
  if (oldest !== undefined)
    ctx.schedule(after(oldest, topic.archiveDays * DAY), { kind: "archive", key: topic.name });
}

export function replaySoon(ctx: Write, subscription: { readonly id: string }): void {
  ctx.schedule(ctx.now, { kind: "replay", key: subscription.id });
}

/**
 * Job: sends a subscription the next archived messages. A replay without end goes on until it has caught up, and then
 * the subscription receives what is published; one with an end is its last.
 */
export function replay(ctx: Write, { key: id }: DueJob): void {
  const subscription = ctx.store.subscriptions.withId(id);
  const topic = subscription && ctx.store.topics.named(subscription.topic);
  if (topic === undefined || subscription?.replay === undefined || !isUnderWay(subscription)) return;
  const { from, to, cursor } = subscription.replay;
  const rows = ctx.store.deliveries.archived(topic.name, cursor, from, MESSAGES_PER_RUN);
  const wanted = to === undefined ? rows : rows.filter(({ at }) => at <= to);
  for (const { record } of wanted) sendArchived(ctx, topic, subscription, record);
  const done = rows.length < MESSAGES_PER_RUN || wanted.length < rows.length;
  ctx.store.subscriptions.put({
    ...subscription,
    replay: {
      ...subscription.replay,
      cursor: wanted.at(-1)?.sequence ?? cursor,
      status: done ? "Completed" : "In progress",
    },
  });
  if (!done) replaySoon(ctx, subscription);
}

function isUnderWay({ replay: under }: Subscription): boolean {
  return under?.status === "Pending" || under?.status === "In progress";
}

function sendArchived(ctx: Write, topic: Topic, subscription: Subscription, sealed: string): void {
  const plain = ctx.sealer.open(PURPOSE, sealed);
  if (plain === undefined) throw new Error("an archived message does not open with the world's root key");
  const message: Message = { ...(JSON.parse(Buffer.from(plain).toString()) as Message), replayed: true };
  if (!passes(ctx, topic, subscription, message)) return;
  ctx.store.deliveries.accept(topic.name, JSON.stringify(message), null, [subscription.id]);
  fanOutSoon(ctx);
}

/** Since when a topic's archive can be replayed. */
export function archiveBeginning(ctx: Pick<Write, "store">, topic: Topic): Instant | undefined {
  return topic.archiveDays === undefined
    ? undefined
    : (ctx.store.topics.archiveBegins(topic.name) ?? topic.archivingSince);
}
